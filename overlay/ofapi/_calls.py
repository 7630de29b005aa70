"""What the resources of a client call: each call's way, driven with the client's transport."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from . import _uploads
from ._options import over

if TYPE_CHECKING:
    from ofapi_generated.runtime.operation import Operation
    from ofapi_generated.runtime.options import RequestOptions
    from ofapi_generated.runtime.response import ApiResponse

    from ._client import AsyncClient, Client

T = TypeVar("T")


class Calls:
    """Drives calls with the sync transport."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def base_url(self) -> str:
        return self._client._core.settings.base_url

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
        from ._drivers import drive

        client = self._client
        core = client._core
        way = steps(
            operation,
            arguments,
            validate=validate and client._validate,
            options=over(options, client._options),
            team=core.team,
        )
        with _uploads.claimed(operation, arguments, options):
            return drive(way, core.transport, operation.label)


class AsyncCalls:
    """Drives calls with the async transport."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def base_url(self) -> str:
        return self._client._core.settings.base_url

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
        from ._drivers import drive_async

        client = self._client
        core = client._core
        way = steps(
            operation,
            arguments,
            validate=validate and client._validate,
            options=over(options, client._options),
            team=core.team,
        )
        with _uploads.claimed(operation, arguments, options):
            return await drive_async(way, core.transport, operation.label)
