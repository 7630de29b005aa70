"""The team's pace: how many calls a minute the API takes, learnt from its answers and kept to before it has to refuse.

The API counts per minute and over all keys and accounts of a team. It says in each answer how many calls a minute there
are and how many are left, but not when its minute began; other machines may use the same team. So a call is let go
only if both leave room for it: the calls of this process in any one minute, and what the API last said was left.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Mapping
from threading import Lock
from typing import Any, NamedTuple, Protocol

from . import _forks

PERIOD = 60.0
"""Seconds over which the API counts."""

BEFORE_KNOWN = 10
"""Calls that may be on their way before the first answer has said what the limit is."""
LOW = 0.1
"""The share of the limit below which what is left is spread over the rest of the minute."""
SOON = 0.02
"""Seconds until a call that waits for an answer to another asks again."""
_FIRST_PAUSE = 1.0
"""Seconds without calls after a 429 that does not say how long; doubled with each one that follows."""


class Told(NamedTuple):
    """What an answer says of the rate limit."""

    limit: int | None = None
    """Calls a minute."""
    remaining: int | None = None
    """How many of them are left."""
    refused: bool = False
    """Whether the call was refused for the rate limit (429)."""
    retry_after: float | None = None
    """Seconds after which to ask again."""


NOTHING = Told()


class Limiter(Protocol):
    """Says when a call may go. Methods are called in turn for each attempt: `enter`, `ask` until it is 0, `leave`."""

    blocking: bool
    """Whether the methods wait for another machine, so that an async client calls them in a thread."""

    def enter(self) -> Any:
        """A place in the queue."""
        ...

    def ask(self, place: Any) -> float:
        """0 when the call may go now; else the seconds after which to ask again."""
        ...

    def leave(self, place: Any, told: Told | None) -> None:
        """The attempt ended with what its answer told; None where it was never let go or never reached the API."""
        ...


class _Place:
    """A place in the queue; after `ask` has said 0, a call on its way."""

    __slots__ = ("going", "own", "starts")

    def __init__(self) -> None:
        self.going = False
        self.own = 0  # own calls that counted when this one started, with it
        self.starts = 0  # own calls started until then


class LocalLimiter:
    """One pace for all threads, tasks and clients of this process that share it.

    Clients with the same key and server share one by themselves; give one to several clients to have them share it
    whatever their keys. First come, first served.

    Args:
        period: Seconds over which the API counts its limit.
        limit: Calls in a period, until the API says how many; by default a few calls find out.
    """

    blocking = False

    def __init__(
        self, *, period: float = PERIOD, limit: int | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._period = period
        self._clock = clock
        self._lock = Lock()
        self._queue: dict[_Place, None] = {}
        self._under_way = 0
        self._starts = 0
        self._recent: deque[float] = deque()  # when each of the last calls stops counting
        self._limit = limit
        self._answered = False
        self._left: int | None = None  # what the API said was left, less the calls that went since
        self._others = 0  # calls of the API's minute that were not ours, at least
        self._left_until = 0.0  # when the API's minute is over at the latest
        self._last_told: int | None = None
        self._last_start = 0.0
        self._pause_until = 0.0
        self._refusals = 0
        _forks.renew_lock(self)
        _forks.tell(self)

    @property
    def limit(self) -> int | None:
        """Calls a minute, as the API last said; None before the first answer that says so."""
        return self._limit

    def enter(self) -> _Place:
        return _Place()

    def ask(self, place: _Place) -> float:
        with self._lock:
            now = self._clock()
            wait = self._wait(place, now) if self._limit is not None or self._pause_until or not self._answered else 0.0
            if wait > 0:
                self._queue.setdefault(place)
                return wait
            self._queue.pop(place, None)
            place.going = True
            self._under_way += 1
            self._starts += 1
            place.own, place.starts = len(self._recent) + self._under_way, self._starts
            self._last_start = now
            if self._left is not None:
                self._left -= 1
            return 0.0

    def leave(self, place: _Place, told: Told | None) -> None:
        with self._lock:
            self._queue.pop(place, None)
            if not place.going:
                return
            place.going = False
            self._under_way -= 1
            if told is None:
                if self._left is not None:
                    self._left += 1
                return
            now = self._clock()
            self._learn(told, now, place.own + self._starts - place.starts)
            self._forget(now)
            if self._limit is not None and not told.refused:
                # The API counted it somewhere between its start and now.
                self._recent.append(now + self._period)

    def _wait(self, place: _Place, now: float) -> float:
        """Seconds that the call has to wait, or until it is worth asking again."""
        if now < self._pause_until:
            return self._pause_until - now
        if self._limit is None:
            ahead = 0 if self._answered else self._ahead(place, BEFORE_KNOWN)
            if self._answered or self._under_way + ahead < BEFORE_KNOWN:
                return 0.0
            return SOON if ahead < BEFORE_KNOWN else 5 * SOON
        self._forget(now)
        recent, ahead = self._recent, self._ahead(place, self._limit)
        too_many = len(recent) + self._under_way + ahead + 1 - self._limit
        if too_many > 0:
            return recent[too_many - 1] - now if too_many <= len(recent) else min(self._period, 1.0)
        if self._left is None or self._others <= 0:
            return 0.0
        if now >= self._left_until:  # a new minute; a few calls go ahead and learn what others have left of it
            self._left = max(1, int(self._limit * LOW))
            self._left_until = now + self._period
            self._last_told = None
        left = self._left - ahead
        if left <= 0:
            return SOON if self._under_way and self._last_told is None else self._left_until - now
        if left > self._limit * LOW or self._last_told is None:
            return 0.0
        return max(0.0, self._last_start + (self._left_until - now) / (left + 1) - now)

    def _ahead(self, place: _Place, most: int) -> int:
        """How many wait in front of this one; `most` where it's more."""
        if place not in self._queue:
            return min(len(self._queue), most)
        for position, other in enumerate(self._queue):
            if other is place or position == most:
                return position
        return 0

    def _forget(self, now: float) -> None:
        while self._recent and self._recent[0] <= now:
            self._recent.popleft()

    def _learn(self, told: Told, now: float, own: int) -> None:
        """`own` calls of this process, at most, are among those that the API had counted when it answered."""
        self._answered = True
        if told.limit is not None and told.limit > 0:
            self._limit = told.limit
        if told.remaining is not None and self._limit is not None:
            # Answers overtake each other, so only a clear step up is a new minute.
            is_new = self._last_told is None or told.remaining > self._last_told + self._under_way + 1
            if is_new:
                self._left_until = now + self._period
            self._last_told = told.remaining
            # Those that are on their way may not be counted yet.
            self._left = told.remaining - self._under_way
            # What our own calls explain, their own count keeps: where nobody else calls, nothing else slows them.
            self._others = self._limit - told.remaining - own
        if told.refused:
            pause = told.retry_after
            if pause is None:
                pause = _FIRST_PAUSE * 2.0 ** min(self._refusals, 10)
            pause = min(pause, self._period)  # the limit is per period, so after one it is worth asking again
            self._refusals += 1
            self._pause_until = max(self._pause_until, now + pause)
        elif now >= self._pause_until:
            self._refusals, self._pause_until = 0, 0.0

    def _after_fork(self) -> None:
        """The parent's calls end in the parent."""
        self._queue.clear()
        self._under_way = 0


_shared: dict[Any, LocalLimiter] = {}
_shared_lock = Lock()


def shared(key: Any) -> LocalLimiter:
    """The pace of this process for what `key` stands for: a server and an API key."""
    with _shared_lock:
        return _shared.setdefault(key, LocalLimiter())


def told_by(headers: Mapping[bytes, bytes], raw: Any, status_code: int, retry_after: float | None) -> Told:
    """What an answer tells, from its headers, else from the `_meta` of its body."""
    limit = _number(headers.get(b"x-rate-limit-limit-minute"))
    remaining = _number(headers.get(b"x-rate-limit-remaining-minute"))
    if limit is None and type(raw) is dict:
        meta = raw.get("_meta")
        limits = meta.get("_rate_limits") if type(meta) is dict else None
        if type(limits) is dict:
            limit, remaining = _number(limits.get("limit_minute")), _number(limits.get("remaining_minute"))
    if limit is None and status_code != 429:
        return NOTHING
    return Told(limit, remaining, status_code == 429, retry_after)


def _number(value: Any) -> int | None:
    if type(value) is int:
        return value
    if type(value) is bytes and value.isdigit() and len(value) < 10:
        return int(value)
    return None
