"""Moments as they are given: in any notation that the client reads, UTC where none names a zone."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from ofapi_generated.runtime.dates import read_datetime


def moment(text: Any) -> datetime | None:
    """The moment that a text names; None for one that names none."""
    found = read_datetime(text) if isinstance(text, str) else None
    if not isinstance(found, datetime):
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def seconds(text: Any) -> float | None:
    """The same, as Unix seconds."""
    found = moment(text)
    return None if found is None else found.timestamp()
