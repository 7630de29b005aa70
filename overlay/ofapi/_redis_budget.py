"""A credit budget for all processes and machines, kept in Redis."""

from __future__ import annotations

from collections import deque
from threading import Lock
from typing import NoReturn, Self
from uuid import uuid4

from . import _forks
from ._credits import checked_limit
from ._errors import CreditBudgetExceeded, RedisUnavailableError
from ._hooks import log
from ._redis import SharedScripts, off_the_loop

# One hash: `spent`, `reserved`, and each reservation by its id, so that a script that runs twice counts once.
_RESERVE = """
local budget, id, credits, limit = KEYS[1], ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3])
local spent = tonumber(redis.call('HGET', budget, 'spent') or 0)
local reserved = tonumber(redis.call('HGET', budget, 'reserved') or 0)
if redis.call('HEXISTS', budget, id) == 1 then return {1, spent, reserved} end
if credits < 0 or credits > math.max(limit - spent - reserved, 0) then return {0, spent, reserved} end
if credits > 0 then
  redis.call('HSET', budget, id, credits)
  redis.call('HINCRBY', budget, 'reserved', credits)
end
return {1, spent, reserved + credits}
"""

_SETTLE = """
local budget, id, reserved, charged = KEYS[1], ARGV[1], ARGV[2], ARGV[3]
if tonumber(reserved) > 0 then
  local held = redis.call('HGET', budget, id)
  if not held then return {0} end
  redis.call('HDEL', budget, id)
  redis.call('HINCRBY', budget, 'reserved', -tonumber(held))
end
redis.call('HINCRBY', budget, 'spent', charged)
return {1}
"""

_RESET = "return {redis.call('DEL', KEYS[1])}"


class _Reservation(int):
    """Credits set aside, under an id."""

    id: str


class RedisCreditBudget:
    """The most credits that all processes and machines that name the same budget may use: `Client(credit_budget=...)`.

    Like `CreditBudget`, but in Redis, and atomic over all of them. While Redis does not answer, calls that cost credits
    raise RedisUnavailableError and are not sent: a budget that is not known may be used up. What a call that was under
    way then cost is counted when Redis is back. A reservation of a process that died stays reserved, since its
    request may have been charged; `reset()` forgets it. Needs `pip install "ofapi[redis]"`.

    Args:
        url: `redis://`, `rediss://` (TLS) or `unix://`, e.g. `redis://user:password@host:6379/0`.
        limit: Credits, zero or more; give the same everywhere. It may be raised later: what was spent stays.
        name: Stands for the budget; those who give the same share it, for as long as Redis keeps it.

    Raises ConfigurationError for an address or limit that can't be used. `spent`, `reserved` and `remaining` ask Redis,
    and raise RedisUnavailableError. `close()` releases the connections. It can't be pickled: it may hold a password.
    """

    blocking = True

    def __init__(self, url: str, limit: int, *, name: str = "ofapi") -> None:
        self._limit = checked_limit(limit)
        self._name = name
        self._keys = [f"{{ofapi:{name}}}:budget"]
        self._scripts = SharedScripts(url, reserve=_RESERVE, settle=_SETTLE, reset=_RESET)
        self._lock = Lock()
        self._unsettled: deque[tuple[str, int, int]] = deque()
        _forks.renew_lock(self)
        _forks.tell(self)

    @property
    def limit(self) -> int:
        return self._limit

    @property
    def spent(self) -> int:
        """Credits that were charged, or may have been."""
        return self._state()[0]

    @property
    def reserved(self) -> int:
        """Credits set aside for calls under way, and for those whose process died."""
        return self._state()[1]

    @property
    def remaining(self) -> int:
        """Credits that are neither spent nor reserved."""
        spent, reserved = self._state()
        return self._limit - spent - reserved

    def reserve(self, credits: int | None, operation: str) -> int:
        """Raises CreditBudgetExceeded, and RedisUnavailableError while Redis does not answer."""
        reservation = _Reservation(credits or 0)
        reservation.id = uuid4().hex
        if credits == 0:
            return reservation
        self._settle_late()
        # None is more than any budget has left.
        asked = -1 if credits is None else credits
        may, spent, reserved = self._scripts.run("reserve", self._keys, [reservation.id, asked, self._limit])
        if not may:
            raise CreditBudgetExceeded(operation, credits, self._limit - spent - reserved, self._limit)
        return reservation

    def settle(self, reserved: int, charged: int) -> None:
        """Raises nothing while Redis does not answer: it is told when it does."""
        if reserved or charged:
            held = int(reserved) if isinstance(reserved, _Reservation) else 0
            self._unsettled.append((getattr(reserved, "id", ""), held, charged))
            off_the_loop(self._settle_or_log)

    def reset(self) -> None:
        """Nothing is spent or reserved any more, for all who share the budget. Raises RedisUnavailableError."""
        self._unsettled.clear()
        self._scripts.run("reset", self._keys, [])

    def close(self) -> None:
        """Release the connections to Redis. A later use makes new ones."""
        self._scripts.close()

    def _state(self) -> tuple[int, int]:
        self._settle_late()
        _, spent, reserved = self._scripts.run("reserve", self._keys, ["", 0, 0])
        return spent, reserved

    def _settle_late(self) -> None:
        """Tell Redis what is to be settled, each once, in order. Raises RedisUnavailableError."""
        while self._unsettled:
            with self._lock:
                if not self._unsettled:
                    return
                self._scripts.run("settle", self._keys, list(self._unsettled[0]))
                self._unsettled.popleft()

    def _settle_or_log(self) -> None:
        try:
            self._settle_late()
        except RedisUnavailableError as error:
            log.warning("%s: credits that were charged are counted when it does", error)

    def _after_fork(self) -> None:
        """What the parent has to settle, the parent settles."""
        self._unsettled.clear()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    def __reduce__(self) -> NoReturn:
        raise TypeError("an ofapi.RedisCreditBudget can't be pickled: make one in each worker, from the same address")

    def __repr__(self) -> str:
        return f"ofapi.RedisCreditBudget({str(self._scripts.address)!r}, {self._limit}, name={self._name!r})"
