"""Saved For Later (Messages) of one account: the operations of `account.saved_for_later_messages`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.resource import AccountResource, AsyncAccountResource

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.pages import AsyncPager, Page
    from ..runtime.response import ApiResponse


class AccountSavedForLaterMessages(AccountResource):
    """Saved For Later (Messages)."""

    __slots__ = ()

    def disable_automatic_messaging(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[builtins.list[Any]]:
        """Disable Automatic Messaging.

        Returns list[Any] as `data`. 1 credit; none if the answer comes from the API's cache. Sends PATCH
        /api/{account}/saved-for-later/messages/settings/disable-automatic-messaging; safe to repeat.
        """
        from ..api.saved_for_later_messages.disable_automatic_messaging import OPERATION

        return self._caller.call(OPERATION, {"account": self._account}, validate=validate, options=options)

    def enable_automatic_messaging(
        self, *, period: Literal[6, 12, 24, 48], validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.AutomationPeriod]:
        """Enable/Update Automatic Messaging.

        Returns AutomationPeriod as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        PATCH /api/{account}/saved-for-later/messages/settings/enable-or-update-automatic-messaging; safe to
        repeat.
        """
        from ..api.saved_for_later_messages.enable_update_automatic_messaging import OPERATION

        return self._caller.call(
            OPERATION, {"account": self._account, "period": period}, validate=validate, options=options
        )

    def get_settings(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.AutomationSettings]:
        """Get Message Settings.

        Returns AutomationSettings as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        GET /api/{account}/saved-for-later/messages/settings; safe to repeat.
        """
        from ..api.saved_for_later_messages.get_message_settings import OPERATION

        return self._caller.call(OPERATION, {"account": self._account}, validate=validate, options=options)

    def list(
        self,
        *,
        limit: int,
        offset: int,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.QueueItem]:
        """List Saved For Later Messages.

        Returns a page of QueueItem; iterating over it goes on over all pages. 1 credit; none if the answer
        comes from the API's cache. Sends GET /api/{account}/saved-for-later/messages; safe to repeat.
        """
        from ..api.saved_for_later_messages.list_saved_for_later_messages import OPERATION

        return self._list(
            OPERATION, {"account": self._account, "limit": limit, "offset": offset}, resume_from, validate, options
        )


class AsyncAccountSavedForLaterMessages(AsyncAccountResource):
    """Saved For Later (Messages)."""

    __slots__ = ()

    async def disable_automatic_messaging(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[builtins.list[Any]]:
        """Disable Automatic Messaging.

        Returns list[Any] as `data`. 1 credit; none if the answer comes from the API's cache. Sends PATCH
        /api/{account}/saved-for-later/messages/settings/disable-automatic-messaging; safe to repeat.
        """
        from ..api.saved_for_later_messages.disable_automatic_messaging import OPERATION

        return await self._caller.call(OPERATION, {"account": self._account}, validate=validate, options=options)

    async def enable_automatic_messaging(
        self, *, period: Literal[6, 12, 24, 48], validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.AutomationPeriod]:
        """Enable/Update Automatic Messaging.

        Returns AutomationPeriod as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        PATCH /api/{account}/saved-for-later/messages/settings/enable-or-update-automatic-messaging; safe to
        repeat.
        """
        from ..api.saved_for_later_messages.enable_update_automatic_messaging import OPERATION

        return await self._caller.call(
            OPERATION, {"account": self._account, "period": period}, validate=validate, options=options
        )

    async def get_settings(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.AutomationSettings]:
        """Get Message Settings.

        Returns AutomationSettings as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        GET /api/{account}/saved-for-later/messages/settings; safe to repeat.
        """
        from ..api.saved_for_later_messages.get_message_settings import OPERATION

        return await self._caller.call(OPERATION, {"account": self._account}, validate=validate, options=options)

    def list(
        self,
        *,
        limit: int,
        offset: int,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.QueueItem]:
        """List Saved For Later Messages.

        Returns a page of QueueItem; iterating over it goes on over all pages. 1 credit; none if the answer
        comes from the API's cache. Sends GET /api/{account}/saved-for-later/messages; safe to repeat.
        """
        from ..api.saved_for_later_messages.list_saved_for_later_messages import OPERATION

        return self._list(
            OPERATION, {"account": self._account, "limit": limit, "offset": offset}, resume_from, validate, options
        )
