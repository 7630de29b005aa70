"""The connection to Redis of what several processes share: short waits, no secrets told, no event loop held up."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

from ._errors import ConfigurationError, RedisUnavailableError

if TYPE_CHECKING:
    from redis.commands.core import Script

_PATIENCE = 1.0
"""Seconds to wait for a connection and for each answer: Redis is near, or it is away."""


class Address(NamedTuple):
    """Where Redis is, without user and password."""

    host: str
    database: int

    def __str__(self) -> str:
        return f"{self.host}/{self.database}"


@contextmanager
def needing_extra() -> Iterator[None]:
    """Imports in the block say which extra they need, where it is missing."""
    try:
        yield
    except ModuleNotFoundError as error:
        raise ImportError(f'{error.name} is missing: pip install "ofapi[redis]"') from None


class SharedScripts:
    """Lua scripts on a Redis server; each runs whole or not at all, on Redis's own clock.

    Raises ConfigurationError for an address that can't be used, ImportError without the extra `ofapi[redis]`.
    """

    def __init__(self, url: str, **scripts: str) -> None:
        with needing_extra():
            from redis import Redis
            from redis.backoff import NoBackoff
            from redis.exceptions import ConnectionError as BrokenConnection
            from redis.exceptions import RedisError
            from redis.retry import Retry
        # A connection that Redis has closed meanwhile is found out by using it, so it is tried once more.
        once_more = Retry(NoBackoff(), 1, supported_errors=(BrokenConnection,))
        try:
            self._redis = Redis.from_url(
                url, socket_connect_timeout=_PATIENCE, socket_timeout=_PATIENCE, retry=once_more
            )
        except (ValueError, TypeError, AttributeError):
            # What they say may quote the address, with its password.
            raise ConfigurationError(
                "the address of Redis can't be used: give redis://, rediss:// or unix://, as in "
                "redis://user:password@host:6379/0; in a password, write other characters than letters and digits "
                "with % (urllib.parse.quote)"
            ) from None
        settings = self._redis.connection_pool.connection_kwargs
        host = settings.get("path") or f"{settings.get('host', 'localhost')}:{settings.get('port', 6379)}"
        self.address = Address(str(host), int(settings.get("db") or 0))
        self._error = RedisError
        self._away_until = 0.0
        self._why = ""
        self._scripts: dict[str, Script] = {name: self._redis.register_script(text) for name, text in scripts.items()}

    def run(self, script: str, keys: list[str], arguments: list[str | int | float]) -> list[Any]:
        """What the script returns. Raises RedisUnavailableError where Redis does not carry it out."""
        if time.monotonic() >= self._away_until:  # not each call waits in vain
            try:
                result: Any = self._scripts[script](keys=keys, args=arguments)
                return list(result)
            except (self._error, OSError) as error:
                self._why = type(error).__name__
                self._away_until = time.monotonic() + _PATIENCE
        raise RedisUnavailableError(f"Redis at {self.address} does not answer ({self._why})")

    def close(self) -> None:
        """Release the connections. A later use makes new ones."""
        self._redis.close()
        self._redis.connection_pool.disconnect()


def off_the_loop(function: Callable[[], Any]) -> None:
    """Call it; in a thread, where an event loop runs in this one and would be held up."""
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        function()
    else:
        loop.run_in_executor(None, function)
