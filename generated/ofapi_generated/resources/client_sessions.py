"""Client Sessions: the operations of `client.client_sessions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.resource import AsyncResource, Resource
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.response import ApiResponse


class ClientSessions(Resource):
    """Client Sessions."""

    __slots__ = ()

    def create(
        self,
        *,
        display_name: str,
        client_reference_id: str | Unset = UNSET,
        proxy_country: str | None | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.ClientSession]:
        """Create Client Session.

        Returns ClientSession as `data`. Free. Sends POST /api/client-sessions; not safe to repeat (creates:
        there would be two of it).
        """
        from ..api.client_sessions.create_client_session import OPERATION

        return self._caller.call(
            OPERATION,
            {"display_name": display_name, "client_reference_id": client_reference_id, "proxy_country": proxy_country},
            validate=validate,
            options=options,
        )


class AsyncClientSessions(AsyncResource):
    """Client Sessions."""

    __slots__ = ()

    async def create(
        self,
        *,
        display_name: str,
        client_reference_id: str | Unset = UNSET,
        proxy_country: str | None | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.ClientSession]:
        """Create Client Session.

        Returns ClientSession as `data`. Free. Sends POST /api/client-sessions; not safe to repeat (creates:
        there would be two of it).
        """
        from ..api.client_sessions.create_client_session import OPERATION

        return await self._caller.call(
            OPERATION,
            {"display_name": display_name, "client_reference_id": client_reference_id, "proxy_country": proxy_country},
            validate=validate,
            options=options,
        )
