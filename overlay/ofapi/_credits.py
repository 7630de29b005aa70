"""Budgets of credits: a call that could pass one is refused before it is sent."""

from __future__ import annotations

from threading import Lock
from typing import Protocol

from . import _forks
from ._errors import ConfigurationError, CreditBudgetExceeded


class Budget(Protocol):
    """What a client asks before it sends: reserve the most that the request may cost, then settle what it did."""

    blocking: bool
    """Whether the methods wait for another machine, so that an async client calls them in a thread."""

    def reserve(self, credits: int | None, operation: str) -> int:
        """Set credits aside and return how many, to be settled. None: only the API knows how many it will be.

        Raises CreditBudgetExceeded where they are not left.
        """
        ...

    def settle(self, reserved: int, charged: int) -> None:
        """Give back what was reserved, and take what was charged."""
        ...


class CreditBudget:
    """The most credits that the calls of one or more clients of this process may use. Safe to share between threads.

    A request reserves the most it may cost, and gives back what it did not. One whose outcome is unknown keeps its
    reservation as spent. What a request costs beyond what it could be known to cost is counted when it is charged.

    Args:
        limit: Credits, zero or more. Raises ConfigurationError for anything else.
    """

    blocking = False

    def __init__(self, limit: int) -> None:
        self._limit = checked_limit(limit)
        self._spent = 0
        self._reserved = 0
        self._lock = Lock()
        _forks.renew_lock(self)

    @property
    def limit(self) -> int:
        return self._limit

    @property
    def spent(self) -> int:
        """Credits that were charged, or may have been."""
        return self._spent

    @property
    def remaining(self) -> int:
        """Credits that are neither spent nor reserved."""
        return self._limit - self._spent - self._reserved

    def reserve(self, credits: int | None, operation: str) -> int:
        with self._lock:
            remaining = self._limit - self._spent - self._reserved
            if credits is None or credits > max(remaining, 0):
                raise CreditBudgetExceeded(operation, credits, remaining, self._limit)
            self._reserved += credits
            return credits

    def settle(self, reserved: int, charged: int) -> None:
        with self._lock:
            self._reserved -= reserved
            self._spent += charged

    def __repr__(self) -> str:
        return f"ofapi.CreditBudget({self._limit}, spent={self._spent}, remaining={self.remaining})"


def checked_limit(limit: int) -> int:
    """Raises ConfigurationError for what is no number of credits."""
    if not isinstance(limit, int) or isinstance(limit, bool) or limit < 0:
        raise ConfigurationError(f"credit budget {limit!r} is not zero or a positive whole number of credits")
    return limit


def charged_by(credits_used: bytes | None, raw: object) -> int | None:
    """Credits an answer says it cost: from its header, else from the `_meta` of its body."""
    if credits_used is not None and credits_used.isdigit() and len(credits_used) < 12:
        return int(credits_used)
    if type(raw) is dict:
        meta = raw.get("_meta")
        credits = meta.get("_credits") if type(meta) is dict else None
        used = credits.get("used") if type(credits) is dict else None
        if type(used) is int and used >= 0:
            return used
    return None
