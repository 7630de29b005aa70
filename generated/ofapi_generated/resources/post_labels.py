"""Post Labels: the operations of `client.post_labels`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.resource import AsyncResource, Resource
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.pages import AsyncPager, Page
    from ..runtime.response import ApiResponse


class PostLabels(Resource):
    """APIs for managing your post labels."""

    __slots__ = ()

    def create(
        self, account: str, *, name: str, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Label]:
        """Create Label.

        Returns Label as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/posts/labels; not safe to repeat (creates: there would be two of it).
        """
        from ..api.post_labels.create_label import OPERATION

        return self._caller.call(OPERATION, {"account": account, "name": name}, validate=validate, options=options)

    def list(
        self,
        account: str,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.Label]:
        """List Labels.

        Returns a page of Label; iterating over it goes on over all pages. 1 credit; none if the answer
        comes from the API's cache. Sends GET /api/{account}/posts/labels; safe to repeat.
        """
        from ..api.post_labels.list_labels import OPERATION

        return self._list(
            OPERATION, {"account": account, "limit": limit, "offset": offset}, resume_from, validate, options
        )


class AsyncPostLabels(AsyncResource):
    """APIs for managing your post labels."""

    __slots__ = ()

    async def create(
        self, account: str, *, name: str, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Label]:
        """Create Label.

        Returns Label as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/posts/labels; not safe to repeat (creates: there would be two of it).
        """
        from ..api.post_labels.create_label import OPERATION

        return await self._caller.call(
            OPERATION, {"account": account, "name": name}, validate=validate, options=options
        )

    def list(
        self,
        account: str,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Label]:
        """List Labels.

        Returns a page of Label; iterating over it goes on over all pages. 1 credit; none if the answer
        comes from the API's cache. Sends GET /api/{account}/posts/labels; safe to repeat.
        """
        from ..api.post_labels.list_labels import OPERATION

        return self._list(
            OPERATION, {"account": account, "limit": limit, "offset": offset}, resume_from, validate, options
        )
