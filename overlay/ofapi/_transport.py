"""The door to HTTP: the only module that sends, and the only one that knows httpx."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from contextlib import ExitStack
from typing import NamedTuple

import httpx

from ofapi_generated.runtime.multipart import httpx_arguments
from ofapi_generated.runtime.request import Request

from ._about import USER_AGENT
from ._errors import APIConnectionError, APITimeoutError, RequestValidationError
from ._settings import Settings

# httpx lets some errors of the libraries under it through: h11's, when a file is longer or shorter than it said.
_HTTP = frozenset({"httpx", "httpcore", "h11"})


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
        self._extensions = {"timeout": httpx.Timeout(settings.timeout).as_dict()}

    def make(self, request: Request, operation: str, open_files: ExitStack) -> httpx.Request:
        """Raises RequestValidationError when the arguments make an address that can't be sent (a very long one)."""
        arguments = httpx_arguments(request, open_files)
        headers = httpx.Headers(self._headers)
        for name, value in arguments.pop("headers").items():
            headers[name] = value
        url = self.base_url + arguments.pop("url")
        try:
            return httpx.Request(url=url, headers=headers, extensions=dict(self._extensions), **arguments)
        except httpx.InvalidURL as error:
            raise RequestValidationError(operation, {"url": [f"path and query can't be sent: {error}"]}) from None


class SyncTransport:
    """Sends with an `httpx.Client`, made at the first call."""

    def __init__(self, settings: Settings, transport: httpx.BaseTransport | None) -> None:
        self._requests = _Requests(settings)
        self._transport = transport
        self._client: httpx.Client | None = None
        self._lock = threading.Lock()

    def send(self, request: Request, operation: str) -> Answer:
        """Send once. Raises APIConnectionError or APITimeoutError when no whole answer comes."""
        client = self._client or self._open()
        with ExitStack() as open_files:
            sent = self._requests.make(request, operation, open_files)
            try:
                answer = client.send(sent)
            except Exception as error:
                failure = connection_error(error, operation, self._requests.base_url)
                if failure is None:
                    raise
                raise failure from error
        return Answer(answer.status_code, answer.headers, answer.content)

    def close(self) -> None:
        if self._client is not None:
            self._client.close()

    def _open(self) -> httpx.Client:
        with self._lock:
            if self._client is None:
                self._client = httpx.Client(transport=self._transport, follow_redirects=False)
            return self._client


class AsyncTransport:
    """Sends with an `httpx.AsyncClient`, made at the first call."""

    def __init__(self, settings: Settings, transport: httpx.AsyncBaseTransport | None) -> None:
        self._requests = _Requests(settings)
        self._transport = transport
        self._client: httpx.AsyncClient | None = None

    async def send(self, request: Request, operation: str) -> Answer:
        """Send once. Raises APIConnectionError or APITimeoutError when no whole answer comes."""
        if self._client is None:
            self._client = httpx.AsyncClient(transport=self._transport, follow_redirects=False)
        with ExitStack() as open_files:
            sent = self._requests.make(request, operation, open_files)
            try:
                answer = await self._client.send(sent)
            except Exception as error:
                failure = connection_error(error, operation, self._requests.base_url)
                if failure is None:
                    raise
                raise failure from error
        return Answer(answer.status_code, answer.headers, answer.content)

    async def aclose(self) -> None:
        if self._client is not None:
            await self._client.aclose()


def connection_error(error: Exception, operation: str, server: str) -> APIConnectionError | None:
    """The package's error for one of HTTP's; None for an error of anything else (a file, a test's transport)."""
    if type(error).__module__.partition(".")[0] not in _HTTP:
        return None
    told = " ".join(str(error).split()) or type(error).__name__
    if isinstance(error, httpx.TimeoutException):
        return APITimeoutError(
            f"{operation}() got no answer from {server} in time ({type(error).__name__})", operation=operation
        )
    return APIConnectionError(f"{operation}() got no answer from {server}: {told}", operation=operation)
