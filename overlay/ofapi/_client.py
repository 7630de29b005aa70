"""`Client` and `AsyncClient`: every operation of the API, as a method of a resource."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, NoReturn, Self, TypeVar

from ofapi_generated.runtime.resource import AsyncResource, Resource
from ofapi_generated.runtime.unset import UNSET, Unset

from ._accounts import AsyncForAccounts, ForAccounts
from ._calls import AsyncCalls, Calls
from ._core import Core
from ._options import budget, checked, over, own, shown
from ._settings import Key, Settings

if TYPE_CHECKING:
    import httpx

    from ofapi_generated.runtime.operation import AsyncCaller, Caller
    from ofapi_generated.runtime.options import RequestOptions, RetryPolicy
    from ofapi_generated.runtime.response import ApiResponse

    from ._async_transport import AsyncTransport
    from ._credits import Budget
    from ._hooks import Hooks
    from ._pacing import Limiter
    from ._resources.usage import AsyncUsage, Usage
    from ._transport import SyncTransport


class Client(ForAccounts):
    """The API, called synchronously: `client.<resource>.<method>(...)`.

    Args:
        api_key: The team's key; by default the environment variable `ONLYFANSAPI_API_KEY`.
        base_url: The API's address; by default `ONLYFANSAPI_BASE_URL`, else the server the description names.
        timeout: Seconds to wait for a connection, and for each part of an answer; None waits for ever.
        deadline: Seconds that a whole call (but no download) may take, with all attempts and waits; None: no limit.
        retry: How often requests that may be repeated are repeated: see `RetryPolicy`. By default twice.
        validate: Whether calls are checked against the documented rules before they are sent. Every method, and
            `call`, takes `validate=False` too, for one call: for when the API is ahead of this package.
        limiter: Keeps the team's rate limit; by default one that all clients of this process with the same key and
            server share. A `RedisLimiter` shares it with other processes and machines.
        credit_budget: Credits that the calls may use at the most: a number, or a `CreditBudget` to share. A call that
            could pass it raises CreditBudgetExceeded and is not sent. None: no limit.
        hooks: Functions that are told of every attempt: see `Hooks`.
        allow_insecure: Whether the key may be sent over plain http:// to other machines than this one.
        transport: An `httpx` transport, for tests and proxies.

    Every method takes `options=RequestOptions(...)`, which overrides `timeout`, `deadline` and `retry` for one call.

    Raises ConfigurationError when there is no key or what is given can't be used. Safe to share between threads, and
    usable in forked children, which connect anew; it can't be pickled, since it holds the key. Use it in a `with`
    block, or call `close()`, to release its connections.
    """

    def __init__(
        self,
        api_key: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float | None = 60.0,
        deadline: float | None = None,
        retry: RetryPolicy | None = None,
        validate: bool = True,
        limiter: Limiter | None = None,
        credit_budget: int | Budget | None = None,
        hooks: Hooks | None = None,
        allow_insecure: bool = False,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        key, api_key = Key(api_key), None  # so that no traceback shows it

        def connect(settings: Settings) -> SyncTransport:
            from ._transport import SyncTransport

            return SyncTransport(settings, transport)

        settings = Settings.of(key, base_url, allow_insecure=allow_insecure)
        self._options = own(timeout, deadline, retry)
        self._core = Core(settings, connect, limiter=limiter, budget=budget(credit_budget), hooks=hooks)
        self._validate = validate
        self._given_transport = transport
        self._caller: Caller = Calls(self)

    @cached_property
    def usage(self) -> Usage:
        """What the calls of this client have used, and the team's own report of it."""
        from ._resources.usage import Usage

        return Usage(self._caller, self._core.team.tally)

    def call(
        self, operation_id: str, /, *, validate: bool = True, options: RequestOptions | None = None, **arguments: Any
    ) -> ApiResponse[Any]:
        """Call an operation by its id in the API's description: `client.call("createSmartLink", name=...)`.

        Takes what the method takes, `validate` and `options` too, all by name; a list comes as its first page. Raises
        ValueError for an unknown id, TypeError for unknown or missing arguments, and what the method raises.
        """
        from . import _lookup

        operation = _lookup.operation(operation_id, arguments)
        if operation.paging is not None:
            return Resource(self._caller)._list(operation, arguments, None, validate, options)
        return self._caller.call(operation, arguments, validate=validate, options=options)

    def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, Any] | None = None,
        json: Any = None,
        headers: Mapping[str, str] | None = None,
        options: RequestOptions | None = None,
    ) -> ApiResponse[Any]:
        """Send what the description does not know, e.g. `client.request("GET", "/api/new-thing", params={"a": 1})`.

        `path` starts with a slash, or is a whole address of the client's own server, such as a `next_page`; `params`
        may hold lists and mappings, written as the API reads them. The body comes back as plain JSON in `.data`.
        GET, HEAD and OPTIONS are repeated as reading operations are; others only if they were never carried out.
        Raises ValueError for an address of any other server (the key goes nowhere else), and the API's errors.
        """
        from . import _lookup
        from ._call import sending
        from ._drivers import drive

        operation, request = _lookup.undescribed(self._core.settings.base_url, method, path, params, json, headers)
        steps = sending(operation, request, {}, options=over(options, self._options), team=self._core.team)
        return drive(steps, self._core.transport, operation.label)

    def with_options(
        self,
        *,
        timeout: float | Unset | None = UNSET,
        deadline: float | Unset | None = UNSET,
        retry: RetryPolicy | Unset = UNSET,
        headers: Mapping[str, str] | None = None,
        validate: bool | Unset = UNSET,
    ) -> Self:
        """A client like this one with other options, on the same connections, limits, budget and count.

        `headers` are sent with every call. Closing either closes both. Raises ConfigurationError for
        what can't be used.
        """
        return _like(self, Calls, validate, timeout=timeout, deadline=deadline, retry=retry, headers=headers)

    def close(self) -> None:
        """Release the connections. The client can't be used afterwards."""
        self._core.closed = True
        self._close_files()
        if self._core.opened is not None:
            self._core.opened.close()
        elif self._given_transport is not None:
            self._given_transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    def __reduce__(self) -> NoReturn:
        raise TypeError(_NOT_PICKLED.format("Client"))

    def __repr__(self) -> str:
        return _shown(self)


class AsyncClient(AsyncForAccounts):
    """The API, called without blocking: `await client.<resource>.<method>(...)`.

    Takes what `Client` takes; `transport` is an async `httpx` transport. Use it in an `async with` block, or call
    `aclose()`, to release its connections. It may be used from several event loops: each has its own connections,
    which `aclose()` releases for the loop it is called in.
    """

    def __init__(
        self,
        api_key: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float | None = 60.0,
        deadline: float | None = None,
        retry: RetryPolicy | None = None,
        validate: bool = True,
        limiter: Limiter | None = None,
        credit_budget: int | Budget | None = None,
        hooks: Hooks | None = None,
        allow_insecure: bool = False,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        key, api_key = Key(api_key), None  # so that no traceback shows it

        def connect(settings: Settings) -> AsyncTransport:
            from ._async_transport import AsyncTransport

            return AsyncTransport(settings, transport)

        settings = Settings.of(key, base_url, allow_insecure=allow_insecure)
        self._options = own(timeout, deadline, retry)
        self._core = Core(settings, connect, limiter=limiter, budget=budget(credit_budget), hooks=hooks)
        self._validate = validate
        self._given_transport = transport
        self._caller: AsyncCaller = AsyncCalls(self)

    @cached_property
    def usage(self) -> AsyncUsage:
        """What the calls of this client have used, and the team's own report of it."""
        from ._resources.usage import AsyncUsage

        return AsyncUsage(self._caller, self._core.team.tally)

    async def call(
        self, operation_id: str, /, *, validate: bool = True, options: RequestOptions | None = None, **arguments: Any
    ) -> ApiResponse[Any]:
        """`Client.call` without blocking."""
        from . import _lookup

        operation = _lookup.operation(operation_id, arguments)
        if operation.paging is not None:
            return await AsyncResource(self._caller)._list(operation, arguments, None, validate, options)
        return await self._caller.call(operation, arguments, validate=validate, options=options)

    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, Any] | None = None,
        json: Any = None,
        headers: Mapping[str, str] | None = None,
        options: RequestOptions | None = None,
    ) -> ApiResponse[Any]:
        """`Client.request` without blocking."""
        from . import _lookup
        from ._call import sending
        from ._drivers import drive_async

        operation, request = _lookup.undescribed(self._core.settings.base_url, method, path, params, json, headers)
        steps = sending(operation, request, {}, options=over(options, self._options), team=self._core.team)
        return await drive_async(steps, self._core.transport, operation.label)

    def with_options(
        self,
        *,
        timeout: float | Unset | None = UNSET,
        deadline: float | Unset | None = UNSET,
        retry: RetryPolicy | Unset = UNSET,
        headers: Mapping[str, str] | None = None,
        validate: bool | Unset = UNSET,
    ) -> Self:
        """`Client.with_options`."""
        return _like(self, AsyncCalls, validate, timeout=timeout, deadline=deadline, retry=retry, headers=headers)

    async def aclose(self) -> None:
        """Release the connections. The client can't be used afterwards."""
        self._core.closed = True
        await self._close_files()
        if self._core.opened is not None:
            await self._core.opened.aclose()
        elif self._given_transport is not None:
            await self._given_transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.aclose()

    def __reduce__(self) -> NoReturn:
        raise TypeError(_NOT_PICKLED.format("AsyncClient"))

    def __repr__(self) -> str:
        return _shown(self)


_NOT_PICKLED = (
    "an ofapi.{} can't be pickled: it holds the API key and open connections. Make one in each worker; the key is read "
    "from ONLYFANSAPI_API_KEY there. What it returns can be, and errors"
)

_AnyClient = TypeVar("_AnyClient", bound="Client | AsyncClient")


def _like(client: _AnyClient, calls: Any, validate: bool | Unset, **options: Any) -> _AnyClient:
    """A client with the same core and other options."""
    clone = object.__new__(type(client))
    vars(clone).update(
        _core=client._core,
        _given_transport=client._given_transport,
        _options=checked(**options).over(client._options),
        _validate=client._validate if isinstance(validate, Unset) else validate,
        _caller=calls(clone),
    )
    return clone


def _shown(client: Client | AsyncClient) -> str:
    name = type(client).__name__
    if not hasattr(client, "_core"):
        return f"ofapi.{name}(not made)"
    return f"ofapi.{name}({client._core.settings!r}, {shown(client._options, validate=client._validate)})"
