"""Chats of one account: the operations of `account.chats`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.resource import AccountResource, AsyncAccountResource
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.pages import AsyncPager, Page
    from ..runtime.response import ApiResponse


class AccountChats(AccountResource):
    """Chats."""

    __slots__ = ()

    def delete(
        self, chat_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Delete Chat.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/chats/{chat_id}; safe to repeat.
        """
        from ..api.chats.delete_chat import OPERATION

        return self._caller.call(
            OPERATION, {"account": self._account, "chat_id": chat_id}, validate=validate, options=options
        )

    def hide(
        self, chat_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Hide Chat.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/chats/{chat_id}/hide; not safe to repeat (the API does not say what a second one
        does).
        """
        from ..api.chats.hide_chat import OPERATION

        return self._caller.call(
            OPERATION, {"account": self._account, "chat_id": chat_id}, validate=validate, options=options
        )

    def list(
        self,
        *,
        filter: Literal["pinned", "priority", "unread", "with_tips", "unread_with_tips"] | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        order: Literal["recent", "old"] | Unset = UNSET,
        query: str | Unset = UNSET,
        skip_users: Literal["all", "none"] | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.Chat]:
        """List Chats.

        Returns a page of Chat; iterating over it goes on over all pages. 1 credit; none if the answer comes
        from the API's cache. Sends GET /api/{account}/chats; safe to repeat.
        """
        from ..api.chats.list_chats import OPERATION

        return self._list(
            OPERATION,
            {
                "account": self._account,
                "filter": filter,
                "limit": limit,
                "offset": offset,
                "order": order,
                "query": query,
                "skip_users": skip_users,
            },
            resume_from,
            validate,
            options,
        )

    def list_media(
        self,
        chat_id: int | str,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        skip_users: str | Unset = UNSET,
        type: Literal["photos", "videos", "audios"] | None | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.ChatMessage]:
        """List Chat Media (Gallery).

        Returns a page of ChatMessage; iterating over it goes on over all pages. 1 credit; none if the
        answer comes from the API's cache. Sends GET /api/{account}/chats/{chat_id}/media; safe to repeat.
        """
        from ..api.chats.list_chat_media_gallery import OPERATION

        return self._list(
            OPERATION,
            {
                "account": self._account,
                "chat_id": chat_id,
                "limit": limit,
                "offset": offset,
                "skip_users": skip_users,
                "type": type,
            },
            resume_from,
            validate,
            options,
        )

    def mark_all_as_read(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Mark All Chats as Read.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/chats/mark-as-read; safe to repeat.
        """
        from ..api.chats.mark_all_chats_as_read import OPERATION

        return self._caller.call(OPERATION, {"account": self._account}, validate=validate, options=options)

    def mark_as_read(
        self, chat_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Mark Chat as Read.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/chats/{chat_id}/mark-as-read; safe to repeat.
        """
        from ..api.chats.mark_chat_as_read import OPERATION

        return self._caller.call(
            OPERATION, {"account": self._account, "chat_id": chat_id}, validate=validate, options=options
        )

    def mark_as_unread(
        self, chat_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Mark Chat as Unread.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/chats/{chat_id}/mark-as-unread; safe to repeat.
        """
        from ..api.chats.mark_chat_as_unread import OPERATION

        return self._caller.call(
            OPERATION, {"account": self._account, "chat_id": chat_id}, validate=validate, options=options
        )

    def mute(
        self, chat_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Mute Chat Notifications.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/chats/{chat_id}/mute; safe to repeat.
        """
        from ..api.chats.mute_chat_notifications import OPERATION

        return self._caller.call(
            OPERATION, {"account": self._account, "chat_id": chat_id}, validate=validate, options=options
        )

    def start_typing(
        self, chat_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Start Typing Indicator.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/chats/{chat_id}/typing; safe to repeat.
        """
        from ..api.chats.start_typing_indicator import OPERATION

        return self._caller.call(
            OPERATION, {"account": self._account, "chat_id": chat_id}, validate=validate, options=options
        )

    def unmute(
        self, chat_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Unmute Chat Notifications.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/chats/{chat_id}/unmute; safe to repeat.
        """
        from ..api.chats.unmute_chat_notifications import OPERATION

        return self._caller.call(
            OPERATION, {"account": self._account, "chat_id": chat_id}, validate=validate, options=options
        )


class AsyncAccountChats(AsyncAccountResource):
    """Chats."""

    __slots__ = ()

    async def delete(
        self, chat_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Delete Chat.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/chats/{chat_id}; safe to repeat.
        """
        from ..api.chats.delete_chat import OPERATION

        return await self._caller.call(
            OPERATION, {"account": self._account, "chat_id": chat_id}, validate=validate, options=options
        )

    async def hide(
        self, chat_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Hide Chat.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/chats/{chat_id}/hide; not safe to repeat (the API does not say what a second one
        does).
        """
        from ..api.chats.hide_chat import OPERATION

        return await self._caller.call(
            OPERATION, {"account": self._account, "chat_id": chat_id}, validate=validate, options=options
        )

    def list(
        self,
        *,
        filter: Literal["pinned", "priority", "unread", "with_tips", "unread_with_tips"] | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        order: Literal["recent", "old"] | Unset = UNSET,
        query: str | Unset = UNSET,
        skip_users: Literal["all", "none"] | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Chat]:
        """List Chats.

        Returns a page of Chat; iterating over it goes on over all pages. 1 credit; none if the answer comes
        from the API's cache. Sends GET /api/{account}/chats; safe to repeat.
        """
        from ..api.chats.list_chats import OPERATION

        return self._list(
            OPERATION,
            {
                "account": self._account,
                "filter": filter,
                "limit": limit,
                "offset": offset,
                "order": order,
                "query": query,
                "skip_users": skip_users,
            },
            resume_from,
            validate,
            options,
        )

    def list_media(
        self,
        chat_id: int | str,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        skip_users: str | Unset = UNSET,
        type: Literal["photos", "videos", "audios"] | None | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.ChatMessage]:
        """List Chat Media (Gallery).

        Returns a page of ChatMessage; iterating over it goes on over all pages. 1 credit; none if the
        answer comes from the API's cache. Sends GET /api/{account}/chats/{chat_id}/media; safe to repeat.
        """
        from ..api.chats.list_chat_media_gallery import OPERATION

        return self._list(
            OPERATION,
            {
                "account": self._account,
                "chat_id": chat_id,
                "limit": limit,
                "offset": offset,
                "skip_users": skip_users,
                "type": type,
            },
            resume_from,
            validate,
            options,
        )

    async def mark_all_as_read(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Mark All Chats as Read.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/chats/mark-as-read; safe to repeat.
        """
        from ..api.chats.mark_all_chats_as_read import OPERATION

        return await self._caller.call(OPERATION, {"account": self._account}, validate=validate, options=options)

    async def mark_as_read(
        self, chat_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Mark Chat as Read.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/chats/{chat_id}/mark-as-read; safe to repeat.
        """
        from ..api.chats.mark_chat_as_read import OPERATION

        return await self._caller.call(
            OPERATION, {"account": self._account, "chat_id": chat_id}, validate=validate, options=options
        )

    async def mark_as_unread(
        self, chat_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Mark Chat as Unread.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/chats/{chat_id}/mark-as-unread; safe to repeat.
        """
        from ..api.chats.mark_chat_as_unread import OPERATION

        return await self._caller.call(
            OPERATION, {"account": self._account, "chat_id": chat_id}, validate=validate, options=options
        )

    async def mute(
        self, chat_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Mute Chat Notifications.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/chats/{chat_id}/mute; safe to repeat.
        """
        from ..api.chats.mute_chat_notifications import OPERATION

        return await self._caller.call(
            OPERATION, {"account": self._account, "chat_id": chat_id}, validate=validate, options=options
        )

    async def start_typing(
        self, chat_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Start Typing Indicator.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/chats/{chat_id}/typing; safe to repeat.
        """
        from ..api.chats.start_typing_indicator import OPERATION

        return await self._caller.call(
            OPERATION, {"account": self._account, "chat_id": chat_id}, validate=validate, options=options
        )

    async def unmute(
        self, chat_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Unmute Chat Notifications.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/chats/{chat_id}/unmute; safe to repeat.
        """
        from ..api.chats.unmute_chat_notifications import OPERATION

        return await self._caller.call(
            OPERATION, {"account": self._account, "chat_id": chat_id}, validate=validate, options=options
        )
