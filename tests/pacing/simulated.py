"""An API with a rate limit and the callers of a limiter, in a time of their own: minutes pass at once."""

from __future__ import annotations

import heapq
import random
from collections import deque
from collections.abc import Callable, Generator
from itertools import count
from typing import Any

from ofapi._pacing import Limiter, Told

Process = Generator[float, None, None]
"""What goes on beside others: it yields the seconds that it waits."""


class World:
    """A clock that stands still until all that happens at a moment has happened."""

    def __init__(self) -> None:
        self.now = 0.0
        self._order = count()
        self._due: list[tuple[float, int, Process]] = []

    def clock(self) -> float:
        return self.now

    def start(self, process: Process, after: float = 0.0) -> None:
        heapq.heappush(self._due, (self.now + after, next(self._order), process))

    def run(self, until: float = float("inf")) -> None:
        while self._due and self._due[0][0] <= until:
            self.now, _, process = heapq.heappop(self._due)
            for wait in process:
                assert wait >= 0, wait
                self.start(process, wait)
                break


class Api:
    """Counts calls as the API may: in minutes that begin when they begin (`fixed`), or in any minute (`sliding`)."""

    def __init__(self, clock: Callable[[], float], limit: int, period: float, kind: str, begins: float = 0.0) -> None:
        self._clock = clock
        self.limit = limit
        self._period = period
        self._kind = kind
        self._begins = begins
        self._counted: deque[float] = deque()
        self.taken: list[float] = []
        self.refused = 0

    def call(self) -> Told:
        now = self._clock()
        since = now - self._period
        if self._kind == "fixed":
            since = now - (now - self._begins) % self._period
        while self._counted and (self._counted[0] < since or (self._kind == "sliding" and self._counted[0] <= since)):
            self._counted.popleft()
        if len(self._counted) >= self.limit:
            self.refused += 1
            return Told(self.limit, 0, True, None)
        self._counted.append(now)
        self.taken.append(now)
        return Told(self.limit, self.limit - len(self._counted))


def caller(
    limiter: Limiter,
    api: Api,
    calls: int,
    latency: Callable[[], float],
    done: list[Any],
    name: Any = None,
) -> Process:
    """Makes calls in turn, each through the limiter; `done` gets its name when one goes."""
    for _ in range(calls):
        place = limiter.enter()
        while wait := limiter.ask(place):
            yield wait
        done.append(name)
        yield latency()
        told = api.call()
        yield latency()
        limiter.leave(place, told)


def most_in_any(moments: list[float], period: float) -> int:
    """The most of the moments that lie in any window of a period's length."""
    window: deque[float] = deque()
    most = 0
    for moment in sorted(moments):
        window.append(moment)
        while window[0] <= moment - period:
            window.popleft()
        most = max(most, len(window))
    return most


def steady(seed: int, shortest: float, longest: float) -> Callable[[], float]:
    """Latencies drawn from a range, the same for the same seed."""
    draws = random.Random(seed)
    return lambda: draws.uniform(shortest, longest)
