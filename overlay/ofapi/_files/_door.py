"""The door to files: sends what `_fetch` asks for, with clients of httpx that have never seen the key."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterator
from typing import TYPE_CHECKING, Any, TypeVar
from weakref import WeakKeyDictionary

from .. import _forks
from .._job_errors import DownloadError
from .._loops import forget_ended
from ._addresses import shown
from ._fetch import Ask, Broken, Fetch, Head, Locate, Piece, Read, Restart, Step, Wait

if TYPE_CHECKING:
    import httpx

T = TypeVar("T")


class Files:
    """Fetches files for a `Client`, through its transport and with its time-out, but without its key."""

    def __init__(self, api: str, timeout: float | None, transport: httpx.BaseTransport | None) -> None:
        self.api = api
        self._timeout = timeout
        self._transport = transport
        self._client: httpx.Client | None = None
        self.closed = False
        self._lock = threading.Lock()

    def pieces(self, fetch: Fetch, locate: Callable[[], str]) -> Generator[Piece | Restart, None, None]:
        """The pieces of a file. Raises DownloadError, and what `locate` raises."""
        steps = fetch.steps()
        response: httpx.Response | None = None
        body: Iterator[bytes] = iter(())
        step = next(steps, None)
        try:
            while step is not None:
                answer: Any = None
                if isinstance(step, (Piece, Restart)):
                    yield step
                elif isinstance(step, Wait):
                    time.sleep(step.seconds)
                elif isinstance(step, Locate):
                    answer = locate()
                else:
                    try:
                        if isinstance(step, Read):
                            answer = next(body, b"")
                        else:
                            if response is not None:
                                response.close()
                            response = self._send(step, "GET")
                            answer, body = _head(response), response.iter_bytes()
                    except Exception as error:
                        answer = _broken(error)
                step = _next(steps, answer)
        finally:
            steps.close()
            if response is not None:
                response.close()

    def ask(self, heads: Generator[str, Head, T]) -> T:
        """Answer the addresses with what HEAD says of them, and give what it comes to. Raises DownloadError."""
        try:
            url = next(heads)
            while True:
                try:
                    response = self._send(Ask(url, _PLAIN), "HEAD")
                except Exception as error:
                    raise _unanswered(url, error) from error
                response.close()
                url = heads.send(_head(response))
        except StopIteration as stop:
            result: T = stop.value
            return result

    def close(self) -> None:
        """Release the connections."""
        self.closed = True
        if self._client is not None:
            self._client.close()

    def _send(self, ask: Ask, method: str) -> httpx.Response:
        if self.closed:
            raise RuntimeError("the client is closed")
        client = self._client or self._open()
        return client.send(client.build_request(method, ask.url, headers=ask.headers), stream=True)

    def _open(self) -> httpx.Client:
        import httpx

        with self._lock:
            if self._client is None:
                self._client = httpx.Client(
                    transport=self._transport, timeout=self._timeout, follow_redirects=False, headers=_headers()
                )
                _forks.renew_lock(self)
                _forks.tell(self)
            return self._client

    def _after_fork(self) -> None:
        self._client = None  # its connections are the parent's


class AsyncFiles:
    """`Files` without blocking."""

    def __init__(self, api: str, timeout: float | None, transport: httpx.AsyncBaseTransport | None) -> None:
        self.api = api
        self._timeout = timeout
        self._transport = transport
        self._clients: WeakKeyDictionary[asyncio.AbstractEventLoop, httpx.AsyncClient] = WeakKeyDictionary()
        self.closed = False

    async def pieces(self, fetch: Fetch, locate: Callable[[], Awaitable[str]]) -> AsyncGenerator[Piece | Restart, None]:
        """`Files.pieces` without blocking."""
        steps = fetch.steps()
        response: httpx.Response | None = None
        body: AsyncIterator[bytes] | None = None
        step = next(steps, None)
        try:
            while step is not None:
                answer: Any = None
                if isinstance(step, (Piece, Restart)):
                    yield step
                elif isinstance(step, Wait):
                    await asyncio.sleep(step.seconds)
                elif isinstance(step, Locate):
                    answer = await locate()
                else:
                    try:
                        if isinstance(step, Read):
                            answer = b"" if body is None else await anext(body, b"")
                        else:
                            if response is not None:
                                await response.aclose()
                            response = await self._send(step, "GET")
                            answer, body = _head(response), response.aiter_bytes()
                    except Exception as error:
                        answer = _broken(error)
                step = _next(steps, answer)
        finally:
            steps.close()
            if response is not None:
                await response.aclose()

    async def ask(self, heads: Generator[str, Head, T]) -> T:
        """`Files.ask` without blocking."""
        try:
            url = next(heads)
            while True:
                try:
                    response = await self._send(Ask(url, _PLAIN), "HEAD")
                except Exception as error:
                    raise _unanswered(url, error) from error
                await response.aclose()
                url = heads.send(_head(response))
        except StopIteration as stop:
            result: T = stop.value
            return result

    async def aclose(self) -> None:
        """Release the connections of this event loop."""
        self.closed = True
        client = self._clients.pop(asyncio.get_running_loop(), None)
        if client is not None:
            await client.aclose()

    async def _send(self, ask: Ask, method: str) -> httpx.Response:
        if self.closed:
            raise RuntimeError("the client is closed")
        client = self._of_this_loop()
        return await client.send(client.build_request(method, ask.url, headers=ask.headers), stream=True)

    def _of_this_loop(self) -> httpx.AsyncClient:
        """Connections belong to the loop they were made in."""
        import httpx

        loop = asyncio.get_running_loop()
        client = self._clients.get(loop)
        if client is None:
            forget_ended(self._clients)
            client = self._clients[loop] = httpx.AsyncClient(
                transport=self._transport, timeout=self._timeout, follow_redirects=False, headers=_headers()
            )
            _forks.tell(self)
        return client

    def _after_fork(self) -> None:
        self._clients = WeakKeyDictionary()  # their connections are the parent's


_PLAIN = {"accept-encoding": "identity"}


def _headers() -> dict[str, str]:
    from .. import _version

    return {"user-agent": f"ofapi/{_version.__version__}"}


def _head(response: httpx.Response) -> Head:
    return Head(response.status_code, {name.lower(): value for name, value in response.headers.items()})


def _broken(error: Exception) -> Broken:
    """What broke, where it was HTTP; else the error goes on."""
    import httpx

    if isinstance(error, (httpx.InvalidURL, UnicodeError)):  # a host that is none: idna's errors are of the latter
        raise DownloadError(f"an address that can't be asked for a file: {_told(error)}") from None
    if not isinstance(error, (httpx.TransportError, httpx.DecodingError)):
        raise error
    return Broken(_told(error))


def _unanswered(url: str, error: Exception) -> DownloadError:
    _broken(error)
    return DownloadError(f"{shown(url)} gave no answer: {_told(error)}", url=shown(url))


def _told(error: Exception) -> str:
    return " ".join(str(error).split()) or type(error).__name__


def _next(steps: Generator[Step, Any, None], answer: Any) -> Step | None:
    """The step after this answer, or after this break; None at the end."""
    try:
        return steps.throw(answer) if isinstance(answer, Broken) else steps.send(answer)
    except StopIteration:
        return None
