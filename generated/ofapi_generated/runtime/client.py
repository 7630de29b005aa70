"""`Client` and `AuthenticatedClient` in the shape openapi-python-client gives them, for the functions under `api`.

Most code wants `ofapi.Client` instead, which stands on the same operations.
"""

from __future__ import annotations

import ssl
from contextlib import ExitStack
from typing import Any, Self, TypeVar

import httpx
from attrs import define, evolve, field

from .errors import UnexpectedStatus
from .model import Model
from .multipart import httpx_arguments
from .operation import Operation
from .response import Envelope, read_body
from .types import Response

T = TypeVar("T")


@define(kw_only=True)
class Client:
    """Settings for calls without a key. Headers and cookies may hold secrets, so `repr` leaves them out."""

    base_url: str
    raise_on_unexpected_status: bool = True
    """Whether a status that the description does not know raises `UnexpectedStatus`; otherwise `parsed` is None."""
    _cookies: dict[str, str] = field(factory=dict, alias="cookies", repr=False)
    _headers: dict[str, str] = field(factory=dict, alias="headers", repr=False)
    _timeout: httpx.Timeout | None = field(default=None, alias="timeout")
    _verify_ssl: str | bool | ssl.SSLContext = field(default=True, alias="verify_ssl")
    _follow_redirects: bool = field(default=False, alias="follow_redirects")
    _httpx_args: dict[str, Any] = field(factory=dict, alias="httpx_args", repr=False)
    _client: httpx.Client | None = field(default=None, init=False, repr=False)
    _async_client: httpx.AsyncClient | None = field(default=None, init=False, repr=False)

    def with_headers(self, headers: dict[str, str]) -> Self:
        """A client like this one with more headers."""
        return evolve(self, headers={**self._headers, **headers})

    def with_cookies(self, cookies: dict[str, str]) -> Self:
        """A client like this one with more cookies."""
        return evolve(self, cookies={**self._cookies, **cookies})

    def with_timeout(self, timeout: httpx.Timeout) -> Self:
        """A client like this one with another time-out."""
        return evolve(self, timeout=timeout)

    def set_httpx_client(self, client: httpx.Client) -> Self:
        """Use this `httpx.Client`, with its own settings, in place of the one made from this client's."""
        self._client = client
        return self

    def get_httpx_client(self) -> httpx.Client:
        """The `httpx.Client` underneath, made at the first call."""
        if self._client is None:
            self._client = httpx.Client(**self._httpx_arguments())
        return self._client

    def set_async_httpx_client(self, async_client: httpx.AsyncClient) -> Self:
        """Use this `httpx.AsyncClient`, with its own settings, in place of the one made from this client's."""
        self._async_client = async_client
        return self

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        """The `httpx.AsyncClient` underneath, made at the first call."""
        if self._async_client is None:
            self._async_client = httpx.AsyncClient(**self._httpx_arguments())
        return self._async_client

    def __enter__(self) -> Self:
        self.get_httpx_client().__enter__()
        return self

    def __exit__(self, *exc_info: Any) -> None:
        self.get_httpx_client().__exit__(*exc_info)

    async def __aenter__(self) -> Self:
        await self.get_async_httpx_client().__aenter__()
        return self

    async def __aexit__(self, *exc_info: Any) -> None:
        await self.get_async_httpx_client().__aexit__(*exc_info)

    def _all_headers(self) -> dict[str, str]:
        return {"accept": "application/json", **self._headers}

    def _httpx_arguments(self) -> dict[str, Any]:
        return {
            "base_url": self.base_url,
            "cookies": self._cookies,
            "headers": self._all_headers(),
            "timeout": self._timeout,
            "verify": self._verify_ssl,
            "follow_redirects": self._follow_redirects,
            **self._httpx_args,
        }


@define(kw_only=True)
class AuthenticatedClient(Client):
    """Settings for calls with a key. The key is in no `repr`."""

    token: str = field(repr=False)
    prefix: str = "Bearer"
    auth_header_name: str = "Authorization"

    def _all_headers(self) -> dict[str, str]:
        value = f"{self.prefix} {self.token}" if self.prefix else self.token
        return {**super()._all_headers(), self.auth_header_name: value}


def send(
    client: Client, operation: Operation[T], arguments: dict[str, Any], body: Model | None = None
) -> Response[Envelope[T]]:
    """Send one request and read its answer. Raises httpx's errors and, for an undocumented status, UnexpectedStatus."""
    http = client.get_httpx_client()
    with ExitStack() as open_files:
        answer = http.request(**httpx_arguments(operation.request(arguments, body), open_files))
    return _result(client, operation, answer)


async def send_async(
    client: Client, operation: Operation[T], arguments: dict[str, Any], body: Model | None = None
) -> Response[Envelope[T]]:
    """`send` without blocking."""
    http = client.get_async_httpx_client()
    with ExitStack() as open_files:
        answer = await http.request(**httpx_arguments(operation.request(arguments, body), open_files))
    return _result(client, operation, answer)


def _result(client: Client, operation: Operation[T], answer: httpx.Response) -> Response[Envelope[T]]:
    status, headers, content = answer.status_code, answer.headers, answer.content
    known = operation.documented(status)
    if known is None and client.raise_on_unexpected_status:
        raise UnexpectedStatus(status, content)
    parsed = None if known is None else Envelope[T](read_body(operation.label, known, status, headers, content))
    return Response(status_code=status, content=content, headers=headers, parsed=parsed)
