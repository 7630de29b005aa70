"""Handled events remembered in Redis, for receivers of several processes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._errors import ConfigurationError
from ._deduplicator import LEASE, MAX_AGE, ClaimState, Deduplicator

if TYPE_CHECKING:
    from redis import Redis

_STATES: tuple[ClaimState, ...] = ("first", "in_progress", "done")
_DONE = "done"

# A key holds a claim's token, and lapses with it; or "done". A claim may be its own repeat, after a lost answer.
_CLAIM = """
local held = redis.call('GET', KEYS[1])
if held == 'done' then return 2 end
if held and held ~= ARGV[1] then return 1 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 0
"""
_RELEASE = "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0"

# With one repeat, within the 10 seconds that the API waits for an answer.
_TIMEOUT = 2.0


class RedisDeduplicator(Deduplicator):
    """A deduplicator that several processes and machines share. Needs the extra `ofapi[redis]`.

    While Redis can't be reached, `once` raises redis-py's own errors: answer with an error status, and the API
    delivers again.
    """

    def __init__(
        self,
        redis: str | Redis,
        *,
        prefix: str = "ofapi:webhook:",
        max_age: float = MAX_AGE,
        lease: float = LEASE,
    ) -> None:
        """Nothing is sent before the first event.

        Raises ConfigurationError for an address that is none, for times that are not positive, and where redis-py is
        not installed; TypeError for another kind of client.

        Args:
            redis: An address (`redis://`, `rediss://` or `unix://`), or a `redis.Redis` of your own, which stays yours
                to close. With an address, connecting and each answer may take 2 seconds, and what fails is tried once
                more; its query can say otherwise (`?socket_timeout=5`).
            prefix: What the keys in Redis begin with. Give each receiver its own.
            max_age: Seconds for which a handled event is remembered. Default: 8 days.
            lease: Seconds after which an event counts as new again though its handling has not ended. Default: 60.
        """
        super().__init__(max_age=max_age, lease=lease)
        self._prefix = prefix
        self._owned = isinstance(redis, str)
        self._redis = _client(redis)
        self._claim: Any = self._redis.register_script(_CLAIM)
        self._release: Any = self._redis.register_script(_RELEASE)

    def claim(self, key: str, token: str) -> ClaimState:
        state = self._claim(keys=[self._prefix + key], args=[token, _milliseconds(self.lease)])
        return _STATES[int(state)]

    def confirm(self, key: str, token: str) -> None:
        self._redis.set(self._prefix + key, _DONE, px=_milliseconds(self.max_age))

    def release(self, key: str, token: str) -> None:
        self._release(keys=[self._prefix + key], args=[token])

    def close(self) -> None:
        """Close the connections to Redis, if they are this deduplicator's own."""
        if self._owned:
            self._redis.close()

    def __repr__(self) -> str:
        return f"RedisDeduplicator(prefix={self._prefix!r})"


def _client(given: str | Redis) -> Redis:
    try:
        import redis
        from redis.backoff import NoBackoff
        from redis.retry import Retry
    except ImportError:
        raise ConfigurationError("RedisDeduplicator needs redis-py: pip install 'ofapi[redis]'") from None
    if isinstance(given, redis.Redis):
        return given
    if not isinstance(given, str):
        raise TypeError(f"redis is an address or a redis.Redis, not {type(given).__module__}.{type(given).__name__}")
    times = {"socket_timeout": _TIMEOUT, "socket_connect_timeout": _TIMEOUT}
    try:
        return redis.Redis.from_url(given, retry=Retry(NoBackoff(), 1), **times)
    except ValueError as error:
        told = str(error)
    raise ConfigurationError(f"the address of Redis can't be used: {told}")


def _milliseconds(seconds: float) -> int:
    return max(1, round(seconds * 1000))
