"""How long to wait before the next attempt."""

from __future__ import annotations

import random
import time
from datetime import UTC

from ofapi_generated.runtime.options import RetryPolicy


def retry_after(value: str | None) -> float | None:
    """Seconds to wait, from `Retry-After` (a number or an HTTP date); None where the API does not say."""
    if not value:
        return None
    if value.strip().isdecimal():
        return float(value) if len(value) < 20 else None
    from email.utils import parsedate_to_datetime

    try:
        then = parsedate_to_datetime(value)
        if then.tzinfo is None:  # HTTP dates are in GMT, whether they say so or not
            then = then.replace(tzinfo=UTC)
        return max(0.0, then.timestamp() - time.time())
    except (ValueError, OverflowError, TypeError):
        return None


def backoff(policy: RetryPolicy, retries: int) -> float:
    """A wait drawn between zero and the longest for this repeat ("full jitter"), so that callers spread out."""
    return random.uniform(0, min(policy.max_wait, policy.min_wait * 2.0 ** min(retries, 60)))
