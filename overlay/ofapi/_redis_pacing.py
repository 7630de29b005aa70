"""One pace for all processes and machines that use a team's keys, kept in Redis."""

from __future__ import annotations

import time
from collections.abc import Callable
from threading import Lock
from typing import TYPE_CHECKING, Any, Literal, NoReturn, Self

from . import _forks
from ._errors import ConfigurationError, RedisUnavailableError
from ._hooks import log
from ._pacing import PERIOD, SOON, LocalLimiter, Told
from ._redis import needing_extra, off_the_loop

if TYPE_CHECKING:
    from ._redis_bucket import Call

_RETRY = 3.0
"""Seconds until Redis is tried again after it did not answer."""


class _Place:
    """A place in the queue of this process; after `ask` has said 0, a call on its way."""

    __slots__ = ("asked", "call", "left", "local", "taken")

    def __init__(self, call: Call) -> None:
        self.call = call
        self.asked = False  # whether Redis has said how long it is to wait
        self.taken = False  # whether Redis counts it
        self.left = False
        self.local: Any = None  # its place in the process's own pace, while Redis is away


class RedisLimiter:
    """One pace for every process and machine that names the same Redis: `Client(limiter=RedisLimiter("redis://..."))`.

    They never send more calls than the team's limit in any minute, share what the API says is left, and all pause when
    one of them is told to (429). Within a process calls go first come, first served. Needs `pip install "ofapi[redis]"`
    and a Redis of version 5 or newer.

    Args:
        url: `redis://`, `rediss://` (TLS) or `unix://`, e.g. `redis://user:password@host:6379/0`.
        name: Stands for the team: one Redis can serve several, each under a name of its own.
        period: Seconds over which the API counts its limit.
        on_outage: What to do while Redis does not answer. "local": each process keeps the limit by itself, by what the
            API says is left, and a WARNING is logged. "raise": calls raise RedisUnavailableError and are not sent.

    Raises ConfigurationError for an address or choice that can't be used, ImportError without the extra. Nothing is
    connected before the first call; `close()` releases the connections. Safe to share between threads, event loops and
    clients, and usable in forked children; it can't be pickled, since it may hold a password.
    """

    blocking = True

    def __init__(
        self,
        url: str,
        *,
        name: str = "ofapi",
        period: float = PERIOD,
        on_outage: Literal["local", "raise"] = "local",
    ) -> None:
        if on_outage not in ("local", "raise"):
            raise ConfigurationError(f"on_outage={on_outage!r} is neither 'local' nor 'raise'")
        if not period > 0:
            raise ConfigurationError(f"period={period!r} is not a positive number of seconds")
        with needing_extra():
            from ._redis_bucket import Call, TeamBucket
        self._bucket = TeamBucket(url, name, period)
        self._call = Call
        self._name = name
        self._period = period
        self._goes_on = on_outage == "local"
        self._lock = Lock()
        self._queue: dict[_Place, None] = {}
        self._next = 0.0  # when the first of the queue asks again
        self._local: LocalLimiter | None = None  # while Redis is away
        self._retry_at = 0.0
        self._limit: int | None = None
        _forks.renew_lock(self)
        _forks.tell(self)

    @property
    def limit(self) -> int | None:
        """Calls a minute, as last known here; None before that."""
        return self._limit

    def enter(self) -> _Place:
        return _Place(self._call())

    def ask(self, place: _Place) -> float:
        """Raises RedisUnavailableError with `on_outage="raise"` while Redis does not answer."""
        with self._lock:
            if place.left:
                return SOON
            now = time.monotonic()
            local = self._local
            if local is not None and now < self._retry_at:
                return self._ask_local(place, local)
            if local is not None:
                self._retry_at = now + _RETRY  # one call tries, the others go on without
            place.call.ahead = self._ahead(place)
            if place.call.ahead and place.asked:
                return self._behind(place.call.ahead, now)
        try:
            may = self._bucket.put(place.call)
        except RedisUnavailableError as error:
            with self._lock:
                return self._ask_local(place, self._away(error))
        return self._settled(place, may)

    def leave(self, place: _Place, told: Told | None) -> None:
        with self._lock:
            self._queue.pop(place, None)
            place.left = True
            if told is not None and told.limit:
                self._limit = told.limit
            local = place.local
            place.local = None
            if local is not None:
                local[0].leave(local[1], told)
            if not place.taken or (self._local is not None and time.monotonic() < self._retry_at):
                return
            place.taken = False
        if told is None:
            off_the_loop(lambda: self._tell(lambda: self._bucket.give_back(place.call)))
        else:
            self._tell(lambda: self._bucket.answered(place.call, told))

    def close(self) -> None:
        """Release the connections to Redis. A later call makes new ones."""
        self._bucket.scripts.close()

    def _settled(self, place: _Place, may: bool) -> float:
        """What Redis's answer means for the place."""
        with self._lock:
            self._limit = self._bucket.limit or self._limit
            self._back()
            if place.left:  # cancelled while Redis was asked
                if may:
                    off_the_loop(lambda: self._tell(lambda: self._bucket.give_back(place.call)))
                return SOON
            place.asked = True
            if may:
                self._queue.pop(place, None)
                place.taken = True
                self._leave_local(place)
                return 0.0
            self._queue.setdefault(place)
            wait = min(max(place.call.wait, 0.001), self._period)
            if next(iter(self._queue)) is place:
                self._next = time.monotonic() + wait
            return wait

    def _ahead(self, place: _Place) -> int:
        """How many of this process wait in front."""
        if place not in self._queue:
            return len(self._queue)
        for position, other in enumerate(self._queue):
            if other is place or position == 1000:
                return position
        return 0

    def _behind(self, ahead: int, now: float) -> float:
        """How long one waits that is not the first: until its turn comes, if the limit is used evenly."""
        if self._next <= now:  # the first is about to go
            return SOON
        spacing = self._period / self._limit if self._limit else SOON
        return min(self._next - now + max(SOON / 2, ahead * spacing), self._period)

    def _away(self, error: RedisUnavailableError) -> LocalLimiter:
        """The process's own pace, begun when Redis is first found away."""
        if not self._goes_on:
            raise error
        self._retry_at = time.monotonic() + _RETRY
        if self._local is None:
            self._local = LocalLimiter(period=self._period, limit=self._limit)
            log.warning("%s: this process keeps the team's rate limit by itself until it does", error)
        return self._local

    def _back(self) -> None:
        if self._local is not None:
            self._local = None
            log.info("Redis at %s answers again and keeps the team's rate limit", self._bucket.scripts.address)

    def _ask_local(self, place: _Place, local: LocalLimiter) -> float:
        if place.left:  # cancelled while Redis was asked
            return SOON
        if place.local is None or place.local[0] is not local:
            self._leave_local(place)
            place.local = (local, local.enter())
        wait = local.ask(place.local[1])
        if not wait:
            self._queue.pop(place, None)
        return wait

    def _leave_local(self, place: _Place) -> None:
        if place.local is not None:
            place.local[0].leave(place.local[1], None)
            place.local = None

    def _tell(self, report: Callable[[], None]) -> None:
        """Tell Redis how a call ended. The answer is here, so nothing is raised: Redis forgets the call by itself."""
        try:
            report()
        except RedisUnavailableError as error:
            if self._goes_on:
                with self._lock:
                    self._away(error)

    def _after_fork(self) -> None:
        """The parent's calls end in the parent."""
        self._queue.clear()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    def __reduce__(self) -> NoReturn:
        raise TypeError("an ofapi.RedisLimiter can't be pickled: make one in each worker, from the same address")

    def __repr__(self) -> str:
        return f"ofapi.RedisLimiter({str(self._bucket.scripts.address)!r}, name={self._name!r}, limit={self._limit})"
