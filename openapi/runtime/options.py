"""What a caller may ask of one call, or of all calls of a client, beyond the operation's own arguments."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, Self

import attrs

from .unset import UNSET, Unset


def _seconds(*, zero: bool = False) -> Any:
    def check(instance: Any, attribute: attrs.Attribute[Any], value: Any) -> None:
        number = isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)
        if not number or value < 0 or (value == 0 and not zero):
            least = "zero or a positive" if zero else "a positive"
            raise ValueError(f"{attribute.name}={value!r} is not {least} number of seconds")

    return check


def _whole(instance: Any, attribute: attrs.Attribute[Any], value: Any) -> None:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ValueError(f"{attribute.name}={value!r} is not zero or a positive whole number")


def _given(check: Any) -> Any:
    """A check that leaves out what was not given, and None."""

    def checked(instance: Any, attribute: attrs.Attribute[Any], value: Any) -> None:
        if value is not UNSET and value is not None:
            check(instance, attribute, value)

    return checked


@attrs.frozen(kw_only=True)
class RetryPolicy:
    """How often, and after what waits, a request that may be repeated is repeated.

    Whether it may be is not set here: that follows from the operation and from what may have happened to the request.

    A wait is drawn between zero and `min_wait` doubled per attempt, up to `max_wait`; where the API says how long
    (`Retry-After`), that is waited instead. Raises ValueError for a value that can't be used.

    Args:
        max_retries: Repeats of one call at the most; 0: none.
        min_wait: Seconds: the longest first wait.
        max_wait: Seconds: the longest wait that the client chooses by itself.
        max_retry_after: Seconds: the longest `Retry-After` that is waited for where a call has no deadline; a longer
            one is an error at once.
    """

    max_retries: int = attrs.field(default=2, validator=_whole)
    min_wait: float = attrs.field(default=0.5, validator=_seconds(zero=True))
    max_wait: float = attrs.field(default=8.0, validator=_seconds(zero=True))
    max_retry_after: float = attrs.field(default=60.0, validator=_seconds(zero=True))


@attrs.frozen(kw_only=True)
class RequestOptions:
    """Options of one call, given as `options=`; what is not given is as the client has it.

    Raises ValueError for a value that can't be used.

    Args:
        timeout: Seconds to wait for a connection, and for each part of an answer; None waits for ever.
        deadline: Seconds that the whole call may take, with all attempts and waits; None: no limit.
        retry: How often it is repeated, where it may be.
        idempotency_key: The key to send, for operations that take one; by default one is made for each call.
        headers: More headers to send.
        max_credits: The most that the call can cost, where the caller knows it better than the package: so much of the
            client's `credit_budget` is reserved for it. Without a budget it says nothing: it is no limit of its own.
    """

    timeout: float | Unset | None = attrs.field(default=UNSET, validator=_given(_seconds()))
    deadline: float | Unset | None = attrs.field(default=UNSET, validator=_given(_seconds()))
    retry: RetryPolicy | Unset = UNSET
    idempotency_key: str | None = None
    headers: Mapping[str, str] | None = None
    max_credits: int | None = attrs.field(default=None, validator=_given(_whole))

    def over(self, base: Self) -> Self:
        """These options, and those of `base` where these say nothing; headers are joined."""
        return attrs.evolve(
            self,
            timeout=base.timeout if self.timeout is UNSET else self.timeout,
            deadline=base.deadline if self.deadline is UNSET else self.deadline,
            retry=base.retry if self.retry is UNSET else self.retry,
            idempotency_key=base.idempotency_key if self.idempotency_key is None else self.idempotency_key,
            headers={**(base.headers or {}), **(self.headers or {})} or None,
            max_credits=base.max_credits if self.max_credits is None else self.max_credits,
        )
