"""Notifications: the operations of `client.notifications`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..runtime.resource import AsyncResource, Resource
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.pages import AsyncPager, Page
    from ..runtime.response import ApiResponse


class Notifications(Resource):
    """Endpoints for managing account notifications."""

    __slots__ = ()

    def get_counts(
        self, account: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.NotificationCounts]:
        """Get Notification Counts.

        Returns NotificationCounts as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        GET /api/{account}/notifications/counts; safe to repeat.
        """
        from ..api.notifications.get_notification_counts import OPERATION

        return self._caller.call(OPERATION, {"account": account}, validate=validate, options=options)

    def get_tabs_order(
        self, account: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[builtins.list[str]]:
        """Get Notification Tabs Order.

        Returns list[str] as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/notifications/tabs-order; safe to repeat.
        """
        from ..api.notifications.get_notification_tabs_order import OPERATION

        return self._caller.call(OPERATION, {"account": account}, validate=validate, options=options)

    def list(
        self,
        account: str,
        *,
        from_id: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        skip_users: Literal["all", "none"] | Unset = UNSET,
        type: Literal[
            "all",
            "subscriptions",
            "onlyfans",
            "purchases",
            "tips",
            "tags",
            "comments",
            "mentions",
            "likes",
            "promotions",
        ]
        | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.Notification]:
        """List Notifications.

        Args:
            limit: Default `10`.

        Returns a page of Notification; iterating over it goes on over all pages. 1 credit; none if the
        answer comes from the API's cache. Sends GET /api/{account}/notifications; safe to repeat.
        """
        from ..api.notifications.list_notifications import OPERATION

        return self._list(
            OPERATION,
            {"account": account, "from_id": from_id, "limit": limit, "skip_users": skip_users, "type": type},
            resume_from,
            validate,
            options,
        )

    def mark_all_as_read(
        self, account: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Mark All Notifications As Read.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/notifications/mark-all-as-read; safe to repeat.
        """
        from ..api.notifications.mark_all_notifications_as_read import OPERATION

        return self._caller.call(OPERATION, {"account": account}, validate=validate, options=options)

    def search_users(
        self, account: str, *, query: str, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[builtins.list[models.User]]:
        """Search Users In Notifications.

        Returns list[User] as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/notifications/search-users; safe to repeat.
        """
        from ..api.notifications.search_users_in_notifications import OPERATION

        return self._caller.call(OPERATION, {"account": account, "query": query}, validate=validate, options=options)

    def update_tabs_order(
        self, account: str, *, tabs: Sequence[str], validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Update Notification Tabs Order.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends PUT
        /api/{account}/notifications/tabs-order; safe to repeat.
        """
        from ..api.notifications.update_notification_tabs_order import OPERATION

        return self._caller.call(OPERATION, {"account": account, "tabs": tabs}, validate=validate, options=options)


class AsyncNotifications(AsyncResource):
    """Endpoints for managing account notifications."""

    __slots__ = ()

    async def get_counts(
        self, account: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.NotificationCounts]:
        """Get Notification Counts.

        Returns NotificationCounts as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        GET /api/{account}/notifications/counts; safe to repeat.
        """
        from ..api.notifications.get_notification_counts import OPERATION

        return await self._caller.call(OPERATION, {"account": account}, validate=validate, options=options)

    async def get_tabs_order(
        self, account: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[builtins.list[str]]:
        """Get Notification Tabs Order.

        Returns list[str] as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/notifications/tabs-order; safe to repeat.
        """
        from ..api.notifications.get_notification_tabs_order import OPERATION

        return await self._caller.call(OPERATION, {"account": account}, validate=validate, options=options)

    def list(
        self,
        account: str,
        *,
        from_id: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        skip_users: Literal["all", "none"] | Unset = UNSET,
        type: Literal[
            "all",
            "subscriptions",
            "onlyfans",
            "purchases",
            "tips",
            "tags",
            "comments",
            "mentions",
            "likes",
            "promotions",
        ]
        | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Notification]:
        """List Notifications.

        Args:
            limit: Default `10`.

        Returns a page of Notification; iterating over it goes on over all pages. 1 credit; none if the
        answer comes from the API's cache. Sends GET /api/{account}/notifications; safe to repeat.
        """
        from ..api.notifications.list_notifications import OPERATION

        return self._list(
            OPERATION,
            {"account": account, "from_id": from_id, "limit": limit, "skip_users": skip_users, "type": type},
            resume_from,
            validate,
            options,
        )

    async def mark_all_as_read(
        self, account: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Mark All Notifications As Read.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/notifications/mark-all-as-read; safe to repeat.
        """
        from ..api.notifications.mark_all_notifications_as_read import OPERATION

        return await self._caller.call(OPERATION, {"account": account}, validate=validate, options=options)

    async def search_users(
        self, account: str, *, query: str, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[builtins.list[models.User]]:
        """Search Users In Notifications.

        Returns list[User] as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/notifications/search-users; safe to repeat.
        """
        from ..api.notifications.search_users_in_notifications import OPERATION

        return await self._caller.call(
            OPERATION, {"account": account, "query": query}, validate=validate, options=options
        )

    async def update_tabs_order(
        self, account: str, *, tabs: Sequence[str], validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Update Notification Tabs Order.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends PUT
        /api/{account}/notifications/tabs-order; safe to repeat.
        """
        from ..api.notifications.update_notification_tabs_order import OPERATION

        return await self._caller.call(
            OPERATION, {"account": account, "tabs": tabs}, validate=validate, options=options
        )
