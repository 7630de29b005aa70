"""The door to HTTP: with `_async_transport` and `_sockets` the only modules that send, or know httpx."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from contextlib import ExitStack, closing
from typing import NamedTuple

import httpx

from ofapi_generated.runtime.multipart import httpx_arguments
from ofapi_generated.runtime.request import Request

from ._about import USER_AGENT
from ._errors import APIConnectionError, APITimeoutError, DeadlineExceededError, RequestValidationError
from ._leftovers import guard
from ._outcomes import Failure, Outcome
from ._settings import Settings
from ._sockets import Connections, ending_at

# httpx lets some errors of the libraries under it through: h11's, when a file is longer or shorter than it said.
_HTTP = frozenset({"httpx", "httpcore", "h11"})

# No connection was made, to the server or through a proxy, or none was free.
_NEVER_WRITTEN = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)


_NO_CONTENT = httpx.ByteStream(b"")


class Answer(NamedTuple):
    """What came back, read whole."""

    status_code: int
    headers: Mapping[str, str]
    content: bytes
    told: Mapping[bytes, bytes]
    """Those of the headers that speak of limits, credits and waits, by lower-case name: `headers` is slow to ask."""


_TELLING = frozenset(
    {
        b"x-ofapi-credits-used",
        b"x-rate-limit-limit-minute",
        b"x-rate-limit-remaining-minute",
    }
)


def answered(answer: httpx.Response) -> Answer:
    headers = answer.headers
    told = {name: value for raw, value in headers.raw if (name := raw.lower()) in _TELLING}
    return Answer(answer.status_code, headers, answer.content, told)


class Requests:
    """Makes httpx requests: the settings' address and headers, and the call's own."""

    def __init__(self, settings: Settings) -> None:
        self.base_url = settings.base_url
        self._headers = httpx.Headers(  # whose `repr` shows no authorization
            {
                "host": httpx.URL(settings.base_url).netloc.decode("ascii"),
                "accept": "application/json",
                "accept-encoding": "gzip, deflate",
                "user-agent": USER_AGENT,
                "authorization": settings.key.authorization,
            }
        )

    def make(self, request: Request, operation: str, timeout: float | None, open_files: ExitStack) -> httpx.Request:
        """Raises RequestValidationError when the arguments make an address that can't be sent (a very long one)."""
        arguments = httpx_arguments(request, open_files)
        headers = self._headers.copy()
        for name, value in arguments.pop("headers").items():
            headers[name] = value
        if request.method == "GET" and arguments.get("content", b"") is None:
            arguments["stream"] = _NO_CONTENT  # httpx comes to the same, by a longer way
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
    """Sends on connections that are made at the first call, or with the given `httpx` transport.

    An `httpx.Client` would add what this API has no use for: redirects to follow, cookies to keep, a second log.
    """

    def __init__(self, settings: Settings, transport: httpx.BaseTransport | None) -> None:
        self._requests = Requests(settings)
        self._transport = transport
        self._lock = threading.Lock()

    def send(self, request: Request, operation: str, timeout: float | None, until: float | None) -> Answer | Failure:
        """Send once; `until` is a moment of `time.monotonic()`."""
        transport = self._transport or self._open()
        with ExitStack() as open_files:
            if until is not None:
                left = until - time.monotonic()
                if left <= 0:
                    return self._requests.late(None, operation, Outcome.NEVER_WRITTEN)
                timeout = left if timeout is None else min(timeout, left)
                open_files.enter_context(ending_at(until))
            sent = self._requests.make(request, operation, timeout, open_files)
            try:
                answer = transport.handle_request(sent)
                with closing(answer):
                    guard(answer)
                    answer.read()
            except Exception as error:
                failure = self._requests.failure(error, operation, until)
                if failure is None:
                    raise
                return failure
        return answered(answer)

    def close(self) -> None:
        if self._transport is not None:
            self._transport.close()

    def _open(self) -> httpx.BaseTransport:
        with self._lock:
            if self._transport is None:
                self._transport = Connections(self._requests.base_url)
            return self._transport
