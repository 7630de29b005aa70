"""Handled events remembered in this process."""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock
from time import monotonic

from ._deduplicator import LEASE, MAX_AGE, ClaimState, Deduplicator, positive


class MemoryDeduplicator(Deduplicator):
    """A deduplicator for one process: what it knows is gone when the process ends. Threads may share it.

    100,000 remembered events take about 20 MB.
    """

    blocking = False

    def __init__(self, *, max_count: int = 100_000, max_age: float = MAX_AGE, lease: float = LEASE) -> None:
        """Raises ConfigurationError for numbers that are not positive.

        Args:
            max_count: How many handled events are remembered; beyond it, the oldest is forgotten. Default: 100,000.
            max_age: Seconds for which a handled event is remembered. Default: 8 days.
            lease: Seconds after which an event counts as new again though its handling has not ended. Default: 60.
        """
        super().__init__(max_age=max_age, lease=lease)
        self.max_count = int(positive("max_count", max_count))
        self._lock = Lock()
        # Both oldest first; the claim's token and the time it lapses, and the time a handled event is forgotten.
        self._claims: OrderedDict[str, tuple[str, float]] = OrderedDict()
        self._done: OrderedDict[str, float] = OrderedDict()

    def claim(self, key: str, token: str) -> ClaimState:
        with self._lock:
            now = monotonic()
            self._forget(now)
            if key in self._done:
                return "done"
            if key in self._claims:
                return "in_progress"
            self._claims[key] = (token, now + self.lease)
            return "first"

    def confirm(self, key: str, token: str) -> None:
        with self._lock:
            now = monotonic()
            self._claims.pop(key, None)
            self._done[key] = now + self.max_age
            self._done.move_to_end(key)
            self._forget(now)

    def release(self, key: str, token: str) -> None:
        with self._lock:
            if self._claims.get(key, ("",))[0] == token:
                del self._claims[key]

    def _forget(self, now: float) -> None:
        """Drop what is too old or too much, from the oldest on: each call looks at little more than it drops."""
        while self._claims and (next(iter(self._claims.values()))[1] <= now or len(self._claims) > self.max_count):
            self._claims.popitem(last=False)
        while self._done and (next(iter(self._done.values())) <= now or len(self._done) > self.max_count):
            self._done.popitem(last=False)

    def __repr__(self) -> str:
        return f"MemoryDeduplicator({len(self._done)} of at most {self.max_count} events)"
