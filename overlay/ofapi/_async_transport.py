"""The door to HTTP without blocking. Apart from `_transport`, since a sync client needs no event loop's code."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Coroutine
from contextlib import ExitStack, aclosing
from typing import Any, NamedTuple
from weakref import WeakKeyDictionary

import httpx

from ofapi_generated.runtime.request import Request

from ._leftovers import guard
from ._loops import forget_ended
from ._outcomes import Failure, Outcome
from ._settings import Settings
from ._sockets import proxy_for
from ._transport import Answer, Requests, answered

CONNECTIONS = 100
"""The most connections of an async client in one event loop."""


class _OfLoop(NamedTuple):
    """What belongs to one event loop: its connections, and a place for each of them."""

    transport: httpx.AsyncBaseTransport
    places: asyncio.Semaphore
    """Calls wait here for a connection: httpcore's own queue takes time by the square of its length."""


class AsyncTransport:
    """`SyncTransport` without blocking, with connections of its own for each event loop."""

    def __init__(self, settings: Settings, transport: httpx.AsyncBaseTransport | None) -> None:
        self._requests = Requests(settings)
        self._given = transport
        self._opened: WeakKeyDictionary[asyncio.AbstractEventLoop, _OfLoop] = WeakKeyDictionary()

    async def send(
        self, request: Request, operation: str, timeout: float | None, until: float | None
    ) -> Answer | Failure:
        """Send once; `until` is a moment of `time.monotonic()`."""
        transport, places = (self._given, None) if self._given is not None else self._of_this_loop()
        with ExitStack() as open_files:
            sent = self._requests.make(request, operation, timeout, open_files)
            exchange = _exchange(transport, sent) if places is None else _exchange_in(places, transport, sent, timeout)
            try:
                if until is None:
                    return await exchange
                return await self._exchange_until(exchange, sent, operation, until)
            except Exception as error:
                failure = self._requests.failure(error, operation, until)
                if failure is None:
                    raise
                return failure

    async def _exchange_until(
        self, exchange: Coroutine[Any, Any, Answer], sent: httpx.Request, operation: str, until: float
    ) -> Answer | Failure:
        # Until the headers are being written nobody knows of the request; a given transport may not tell.
        written = self._given is not None

        async def trace(event: str, info: Any) -> None:
            nonlocal written
            written = written or event.endswith(".send_request_headers.started")

        sent.extensions["trace"] = trace
        try:
            async with asyncio.timeout(until - time.monotonic()):
                return await exchange
        except TimeoutError as error:
            outcome = Outcome.UNKNOWN if written else Outcome.NEVER_WRITTEN
            return self._requests.late(error, operation, outcome)

    def _of_this_loop(self) -> _OfLoop:
        """Connections belong to the loop they were made in."""
        loop = asyncio.get_running_loop()
        opened = self._opened.get(loop)
        if opened is None:
            forget_ended(self._opened)
            proxy, limits = (
                proxy_for(self._requests.base_url),
                httpx.Limits(max_connections=CONNECTIONS, max_keepalive_connections=CONNECTIONS, keepalive_expiry=5.0),
            )
            transport = httpx.AsyncHTTPTransport(proxy=proxy, limits=limits)
            opened = self._opened[loop] = _OfLoop(transport, asyncio.Semaphore(CONNECTIONS))
        return opened

    async def aclose(self) -> None:
        """Close this loop's connections; those of loops that have ended ended with them."""
        opened = self._opened.pop(asyncio.get_running_loop(), None)
        transport = self._given if opened is None else opened.transport
        if transport is not None:
            await transport.aclose()


async def _exchange_in(
    places: asyncio.Semaphore, transport: httpx.AsyncBaseTransport, sent: httpx.Request, timeout: float | None
) -> Answer:
    """An exchange on a connection of its own. Raises PoolTimeout when none is free in time."""
    try:
        async with asyncio.timeout(timeout if places.locked() else None):
            await places.acquire()
    except TimeoutError as error:
        raise httpx.PoolTimeout(f"no connection was free within {timeout} seconds") from error
    try:
        return await _exchange(transport, sent)
    finally:
        places.release()


async def _exchange(transport: httpx.AsyncBaseTransport, sent: httpx.Request) -> Answer:
    answer = await transport.handle_async_request(sent)
    async with aclosing(answer):
        guard(answer)
        await answer.aread()
    return answered(answer)
