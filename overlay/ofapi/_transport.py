"""The door to HTTP: the only module that sends, and with `_sockets` the only one that knows httpx."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Mapping
from contextlib import ExitStack
from typing import Any, NamedTuple
from weakref import WeakKeyDictionary

import httpx

from ofapi_generated.runtime.multipart import httpx_arguments
from ofapi_generated.runtime.request import Request

from ._errors import APIConnectionError, APITimeoutError, DeadlineExceededError, RequestValidationError
from ._outcomes import Failure, Outcome
from ._settings import Settings
from ._sockets import Connections, ending_at
from ._version import __version__

# httpx lets some errors of the libraries under it through: h11's, when a file is longer or shorter than it said.
_HTTP = frozenset({"httpx", "httpcore", "h11"})

# No connection was made, to the server or through a proxy, or none was free.
_NEVER_WRITTEN = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)

USER_AGENT = f"ofapi/{__version__}"


class Answer(NamedTuple):
    """What came back, read whole."""

    status_code: int
    headers: Mapping[str, str]
    content: bytes


class _Requests:
    """Makes httpx requests: the settings' address and headers, and the call's own."""

    def __init__(self, settings: Settings) -> None:
        self.base_url = settings.base_url
        # httpx.Headers leaves the value of Authorization out of its repr.
        self._headers = httpx.Headers(
            {
                "accept": "application/json",
                "accept-encoding": "gzip, deflate",
                "user-agent": USER_AGENT,
                "authorization": settings.key.authorization,
            }
        )

    def make(self, request: Request, operation: str, timeout: float | None, open_files: ExitStack) -> httpx.Request:
        """Raises RequestValidationError when the arguments make an address that can't be sent (a very long one)."""
        arguments = httpx_arguments(request, open_files)
        headers = httpx.Headers(self._headers)
        for name, value in arguments.pop("headers").items():
            headers[name] = value
        url = self.base_url + arguments.pop("url")
        timeouts = {"connect": timeout, "read": timeout, "write": timeout, "pool": timeout}
        try:
            return httpx.Request(url=url, headers=headers, extensions={"timeout": timeouts}, **arguments)
        except httpx.InvalidURL as error:
            raise RequestValidationError(operation, {"url": [f"path and query can't be sent: {error}"]}) from None

    def failure(self, error: Exception, operation: str, until: float | None) -> Failure | None:
        """What an error of HTTP's says; None for an error of anything else (a file, a test's transport)."""
        if type(error).__module__.partition(".")[0] not in _HTTP:
            return None
        outcome = Outcome.NEVER_WRITTEN if isinstance(error, _NEVER_WRITTEN) else Outcome.UNKNOWN
        if isinstance(error, httpx.TimeoutException):
            if until is not None and time.monotonic() >= until:
                return self.late(error, operation, outcome)
            told = f"{operation}() got no answer from {self.base_url} in time ({type(error).__name__})"
            return Failure(APITimeoutError(told, operation=operation), error, outcome)
        told = " ".join(str(error).split()) or type(error).__name__
        # A request that breaks HTTP, as a file that is not as long as it said, breaks it again.
        broken = isinstance(error, httpx.LocalProtocolError) or type(error).__module__.startswith("h11")
        return Failure(
            APIConnectionError(f"{operation}() got no answer from {self.base_url}: {told}", operation=operation),
            error,
            outcome,
            repeated=not broken,
        )

    def late(self, cause: BaseException | None, operation: str, outcome: Outcome) -> Failure:
        """The call's deadline passed."""
        told = f"{operation}() got no answer from {self.base_url} before its deadline"
        return Failure(DeadlineExceededError(told, operation=operation), cause, outcome, repeated=False)


class SyncTransport:
    """Sends with an `httpx.Client`, made at the first call."""

    def __init__(self, settings: Settings, transport: httpx.BaseTransport | None) -> None:
        self._requests = _Requests(settings)
        self._transport = transport
        self._client: httpx.Client | None = None
        self._lock = threading.Lock()

    def send(self, request: Request, operation: str, timeout: float | None, until: float | None) -> Answer | Failure:
        """Send once; `until` is a moment of `time.monotonic()`."""
        client = self._client or self._open()
        with ExitStack() as open_files:
            if until is not None:
                left = until - time.monotonic()
                if left <= 0:
                    return self._requests.late(None, operation, Outcome.NEVER_WRITTEN)
                timeout = left if timeout is None else min(timeout, left)
                open_files.enter_context(ending_at(until))
            sent = self._requests.make(request, operation, timeout, open_files)
            try:
                answer = client.send(sent)
            except Exception as error:
                failure = self._requests.failure(error, operation, until)
                if failure is None:
                    raise
                return failure
        return Answer(answer.status_code, answer.headers, answer.content)

    def close(self) -> None:
        if self._client is not None:
            self._client.close()

    def _open(self) -> httpx.Client:
        with self._lock:
            if self._client is None:
                transport = self._transport or Connections(self._requests.base_url)
                self._client = httpx.Client(transport=transport, follow_redirects=False)
            return self._client


class AsyncTransport:
    """Sends with an `httpx.AsyncClient` for each event loop, made at the loop's first call."""

    def __init__(self, settings: Settings, transport: httpx.AsyncBaseTransport | None) -> None:
        self._requests = _Requests(settings)
        self._transport = transport
        # Connections belong to the loop they were made in.
        self._clients: WeakKeyDictionary[asyncio.AbstractEventLoop, httpx.AsyncClient] = WeakKeyDictionary()

    async def send(
        self, request: Request, operation: str, timeout: float | None, until: float | None
    ) -> Answer | Failure:
        """Send once; `until` is a moment of `time.monotonic()`."""
        loop = asyncio.get_running_loop()
        client = self._clients.get(loop)
        if client is None:
            client = httpx.AsyncClient(transport=self._transport, follow_redirects=False)
            self._clients[loop] = client
        with ExitStack() as open_files:
            sent = self._requests.make(request, operation, timeout, open_files)
            try:
                if until is None:
                    answer = await client.send(sent)
                else:
                    return await self._send_until(client, sent, operation, until)
            except Exception as error:
                failure = self._requests.failure(error, operation, until)
                if failure is None:
                    raise
                return failure
        return Answer(answer.status_code, answer.headers, answer.content)

    async def _send_until(
        self, client: httpx.AsyncClient, sent: httpx.Request, operation: str, until: float
    ) -> Answer | Failure:
        # Until the headers are being written nobody knows of the request; a given transport may not tell.
        written = self._transport is not None

        async def trace(event: str, info: Any) -> None:
            nonlocal written
            written = written or event.endswith(".send_request_headers.started")

        sent.extensions["trace"] = trace
        try:
            async with asyncio.timeout(until - time.monotonic()):
                answer = await client.send(sent)
        except TimeoutError as error:
            outcome = Outcome.UNKNOWN if written else Outcome.NEVER_WRITTEN
            return self._requests.late(error, operation, outcome)
        return Answer(answer.status_code, answer.headers, answer.content)

    async def aclose(self) -> None:
        """Close this loop's connections; those of loops that have ended ended with them."""
        client = self._clients.pop(asyncio.get_running_loop(), None)
        if client is not None:
            await client.aclose()
        elif self._transport is not None:
            await self._transport.aclose()
