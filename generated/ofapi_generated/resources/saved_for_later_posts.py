"""Saved For Later (Posts): the operations of `client.saved_for_later_posts`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.pages import AsyncPager, Page
    from ..runtime.response import ApiResponse


class SavedForLaterPosts(Resource):
    """Saved For Later (Posts)."""

    __slots__ = ()

    def disable_automatic_posting(
        self, account: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[builtins.list[Any]]:
        """Disable Automatic Posting.

        Returns list[Any] as `data`. 1 credit; none if the answer comes from the API's cache. Sends PATCH
        /api/{account}/saved-for-later/posts/settings/disable-automatic-posting; safe to repeat.
        """
        from ..api.saved_for_later_posts.disable_automatic_posting import OPERATION

        return self._caller.call(OPERATION, {"account": account}, validate=validate, options=options)

    def enable_automatic_posting(
        self,
        account: str,
        *,
        period: Literal[6, 12, 24, 48],
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.AutomationPeriod]:
        """Enable/Update Automatic Posting.

        Returns AutomationPeriod as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        PATCH /api/{account}/saved-for-later/posts/settings/enable-or-update-automatic-posting; safe to
        repeat.
        """
        from ..api.saved_for_later_posts.enable_update_automatic_posting import OPERATION

        return self._caller.call(OPERATION, {"account": account, "period": period}, validate=validate, options=options)

    def get_settings(
        self, account: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.AutomationSettings]:
        """Get Post Settings.

        Returns AutomationSettings as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        GET /api/{account}/saved-for-later/posts/settings; safe to repeat.
        """
        from ..api.saved_for_later_posts.get_post_settings import OPERATION

        return self._caller.call(OPERATION, {"account": account}, validate=validate, options=options)

    def list(
        self,
        account: str,
        *,
        limit: int,
        offset: int,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.QueueItem]:
        """List Saved For Later Posts.

        Returns a page of QueueItem; iterating over it goes on over all pages. 1 credit; none if the answer
        comes from the API's cache. Sends GET /api/{account}/saved-for-later/posts; safe to repeat.
        """
        from ..api.saved_for_later_posts.list_saved_for_later_posts import OPERATION

        return self._list(
            OPERATION, {"account": account, "limit": limit, "offset": offset}, resume_from, validate, options
        )


class AsyncSavedForLaterPosts(AsyncResource):
    """Saved For Later (Posts)."""

    __slots__ = ()

    async def disable_automatic_posting(
        self, account: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[builtins.list[Any]]:
        """Disable Automatic Posting.

        Returns list[Any] as `data`. 1 credit; none if the answer comes from the API's cache. Sends PATCH
        /api/{account}/saved-for-later/posts/settings/disable-automatic-posting; safe to repeat.
        """
        from ..api.saved_for_later_posts.disable_automatic_posting import OPERATION

        return await self._caller.call(OPERATION, {"account": account}, validate=validate, options=options)

    async def enable_automatic_posting(
        self,
        account: str,
        *,
        period: Literal[6, 12, 24, 48],
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.AutomationPeriod]:
        """Enable/Update Automatic Posting.

        Returns AutomationPeriod as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        PATCH /api/{account}/saved-for-later/posts/settings/enable-or-update-automatic-posting; safe to
        repeat.
        """
        from ..api.saved_for_later_posts.enable_update_automatic_posting import OPERATION

        return await self._caller.call(
            OPERATION, {"account": account, "period": period}, validate=validate, options=options
        )

    async def get_settings(
        self, account: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.AutomationSettings]:
        """Get Post Settings.

        Returns AutomationSettings as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        GET /api/{account}/saved-for-later/posts/settings; safe to repeat.
        """
        from ..api.saved_for_later_posts.get_post_settings import OPERATION

        return await self._caller.call(OPERATION, {"account": account}, validate=validate, options=options)

    def list(
        self,
        account: str,
        *,
        limit: int,
        offset: int,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.QueueItem]:
        """List Saved For Later Posts.

        Returns a page of QueueItem; iterating over it goes on over all pages. 1 credit; none if the answer
        comes from the API's cache. Sends GET /api/{account}/saved-for-later/posts; safe to repeat.
        """
        from ..api.saved_for_later_posts.list_saved_for_later_posts import OPERATION

        return self._list(
            OPERATION, {"account": account, "limit": limit, "offset": offset}, resume_from, validate, options
        )
