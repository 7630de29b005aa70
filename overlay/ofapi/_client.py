"""`Client` and `AsyncClient`: every operation of the API, as a method of a resource."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self, TypeVar

from . import _uploads
from ._job_resources import AsyncJobResources, JobResources
from ._settings import Key, Settings

if TYPE_CHECKING:
    import httpx

    from ofapi_generated.runtime.operation import AsyncCaller, Caller, Operation
    from ofapi_generated.runtime.options import RequestOptions
    from ofapi_generated.runtime.response import ApiResponse

    from ._call import Steps
    from ._resources.smart_links import AsyncSmartLinks, SmartLinks
    from ._transport import Answer, AsyncTransport, SyncTransport

T = TypeVar("T")


class Client(JobResources):
    """The API, called synchronously: `client.<resource>.<method>(...)`.

    Args:
        api_key: The team's key; by default the environment variable `ONLYFANSAPI_API_KEY`.
        base_url: The API's address; by default `ONLYFANSAPI_BASE_URL`, else the server the description names.
        timeout: Seconds to wait for a connection, and for each part of an answer; None waits for ever.
        validate: Whether calls are checked against the documented rules before they are sent. Every method, and
            `call`, takes `validate=False` too, for one call: for when the API is ahead of this package.
        transport: An `httpx` transport, for tests and proxies.

    Raises ConfigurationError when there is no key or the address can't be used. Safe to share between threads; use it
    in a `with` block, or call `close()`, to release its connections.
    """

    def __init__(
        self,
        api_key: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float | None = 60.0,
        validate: bool = True,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        key, api_key = Key(api_key), None  # so that no traceback shows it
        self._settings = Settings.of(key, base_url, timeout)
        self._validate = validate
        self._given_transport = transport
        self._caller: Caller = _Calls(self)
        self._opened: SyncTransport | None = None
        self._closed = False
        self._lock = threading.Lock()

    @cached_property
    def smart_links(self) -> SmartLinks:
        """Smart Links: Free Trial Links and Tracking Links with pooled inventory."""
        from ._resources.smart_links import SmartLinks

        return SmartLinks(self._caller)

    def call(
        self, operation_id: str, /, *, validate: bool = True, options: RequestOptions | None = None, **arguments: Any
    ) -> ApiResponse[Any]:
        """Call an operation by its id in the API's description: `client.call("createSmartLink", name=...)`.

        Takes what the method takes, `validate=False` too, all by name. Raises ValueError for an unknown id, TypeError
        for unknown or missing arguments, and what the method raises.
        """
        from . import _lookup

        return self._caller.call(
            _lookup.operation(operation_id, arguments), arguments, validate=validate, options=options
        )

    def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, Any] | None = None,
        json: Any = None,
        headers: Mapping[str, str] | None = None,
    ) -> ApiResponse[Any]:
        """Send what the description does not know, e.g. `client.request("GET", "/api/new-thing", params={"a": 1})`.

        `path` starts with a slash, or is a whole address of the client's own server, such as a `next_page`; `params`
        may hold lists and mappings, written as the API reads them. The body comes back as plain JSON in `.data`.
        Raises ValueError for an address of any other server (the key goes nowhere else), and the API's errors.
        """
        from . import _lookup
        from ._call import result

        operation, request = _lookup.undescribed(self._settings.base_url, method, path, params, json, headers)
        return result(operation, self._transport.send(request, operation.label))

    def close(self) -> None:
        """Release the connections. The client can't be used afterwards."""
        self._closed = True
        self._close_files()
        if self._opened is not None:
            self._opened.close()
        elif self._given_transport is not None:
            self._given_transport.close()

    @property
    def _transport(self) -> SyncTransport:
        if self._closed:
            raise RuntimeError("the client is closed")
        return self._opened or self._open()

    def _open(self) -> SyncTransport:
        from ._transport import SyncTransport

        with self._lock:  # since Python 3.12 a cached_property may be made twice by two threads
            if self._opened is None:
                self._opened = SyncTransport(self._settings, self._given_transport)
            return self._opened

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"ofapi.Client({getattr(self, '_settings', 'not made')!r})"


class AsyncClient(AsyncJobResources):
    """The API, called without blocking: `await client.<resource>.<method>(...)`.

    Takes what `Client` takes; `transport` is an async `httpx` transport. Use it in an `async with` block, or call
    `aclose()`, to release its connections.
    """

    def __init__(
        self,
        api_key: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float | None = 60.0,
        validate: bool = True,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        key, api_key = Key(api_key), None  # so that no traceback shows it
        self._settings = Settings.of(key, base_url, timeout)
        self._validate = validate
        self._given_transport = transport
        self._caller: AsyncCaller = _AsyncCalls(self)
        self._opened: AsyncTransport | None = None
        self._closed = False

    @cached_property
    def smart_links(self) -> AsyncSmartLinks:
        """Smart Links: Free Trial Links and Tracking Links with pooled inventory."""
        from ._resources.smart_links import AsyncSmartLinks

        return AsyncSmartLinks(self._caller)

    async def call(
        self, operation_id: str, /, *, validate: bool = True, options: RequestOptions | None = None, **arguments: Any
    ) -> ApiResponse[Any]:
        """`Client.call` without blocking."""
        from . import _lookup

        return await self._caller.call(
            _lookup.operation(operation_id, arguments), arguments, validate=validate, options=options
        )

    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, Any] | None = None,
        json: Any = None,
        headers: Mapping[str, str] | None = None,
    ) -> ApiResponse[Any]:
        """`Client.request` without blocking."""
        from . import _lookup
        from ._call import result

        operation, request = _lookup.undescribed(self._settings.base_url, method, path, params, json, headers)
        return result(operation, await self._transport.send(request, operation.label))

    async def aclose(self) -> None:
        """Release the connections. The client can't be used afterwards."""
        self._closed = True
        await self._close_files()
        if self._opened is not None:
            await self._opened.aclose()
        elif self._given_transport is not None:
            await self._given_transport.aclose()

    @property
    def _transport(self) -> AsyncTransport:
        if self._closed:
            raise RuntimeError("the client is closed")
        return self._opened or self._open()

    def _open(self) -> AsyncTransport:
        from ._transport import AsyncTransport

        self._opened = AsyncTransport(self._settings, self._given_transport)
        return self._opened

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"ofapi.AsyncClient({getattr(self, '_settings', 'not made')!r})"


class _Calls:
    """Drives a call with the sync transport."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def call(
        self,
        operation: Operation[T],
        arguments: dict[str, Any],
        /,
        *,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[T]:
        from ._call import steps

        way = steps(operation, arguments, validate=validate and self._client._validate)
        with _uploads.claimed(operation, arguments, options):
            answer = self._client._transport.send(next(way), operation.label)
            return _end(way, answer)


class _AsyncCalls:
    """Drives a call with the async transport."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def call(
        self,
        operation: Operation[T],
        arguments: dict[str, Any],
        /,
        *,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[T]:
        from ._call import steps

        way = steps(operation, arguments, validate=validate and self._client._validate)
        with _uploads.claimed(operation, arguments, options):
            answer = await self._client._transport.send(next(way), operation.label)
            return _end(way, answer)


def _end(way: Steps[T], answer: Answer) -> ApiResponse[T]:
    try:
        way.send(answer)
    except StopIteration as stop:
        result: ApiResponse[T] = stop.value
        return result
    raise AssertionError("a call sends one request")
