"""API Keys: the operations of `client.api_keys`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.response import ApiResponse


class ApiKeys(Resource):
    """API Keys."""

    __slots__ = ()

    def whoami(self, *, validate: bool = True, options: RequestOptions | None = None) -> ApiResponse[models.Whoami]:
        """Whoami.

        Returns Whoami as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/whoami; safe to repeat.
        """
        from ..api.api_keys.whoami import OPERATION

        return self._caller.call(OPERATION, {}, validate=validate, options=options)


class AsyncApiKeys(AsyncResource):
    """API Keys."""

    __slots__ = ()

    async def whoami(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Whoami]:
        """Whoami.

        Returns Whoami as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/whoami; safe to repeat.
        """
        from ..api.api_keys.whoami import OPERATION

        return await self._caller.call(OPERATION, {}, validate=validate, options=options)
