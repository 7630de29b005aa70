"""Link Tags: the operations of `client.link_tags`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.resource import AsyncResource, Resource
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.response import ApiResponse


class LinkTags(Resource):
    """APIs for managing tags on free trial links and tracking links."""

    __slots__ = ()

    def list(
        self,
        *,
        type: Literal["trial_links", "tracking_links", "smart_links"] | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.LinkTags]:
        """List All Link Tags.

        Returns LinkTags as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/link-tags; safe to repeat.
        """
        from ..api.link_tags.list_all_link_tags import OPERATION

        return self._caller.call(OPERATION, {"type": type}, validate=validate, options=options)


class AsyncLinkTags(AsyncResource):
    """APIs for managing tags on free trial links and tracking links."""

    __slots__ = ()

    async def list(
        self,
        *,
        type: Literal["trial_links", "tracking_links", "smart_links"] | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.LinkTags]:
        """List All Link Tags.

        Returns LinkTags as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/link-tags; safe to repeat.
        """
        from ..api.link_tags.list_all_link_tags import OPERATION

        return await self._caller.call(OPERATION, {"type": type}, validate=validate, options=options)
