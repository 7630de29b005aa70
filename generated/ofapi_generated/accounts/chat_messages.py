"""Chat Messages of one account: the operations of `account.chat_messages`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from ..runtime.resource import AccountResource, AsyncAccountResource
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.pages import AsyncPager, Page
    from ..runtime.response import ApiResponse


class AccountChatMessages(AccountResource):
    """Chat Messages."""

    __slots__ = ()

    def attach_tags(
        self,
        queue_id: int | str,
        *,
        rf_tag: str | Unset = UNSET,
        rf_partner: str | Unset = UNSET,
        rf_guest: str | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.Success]:
        """Attach Tags (Release Forms) to Message.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/messages/{queue_id}/attach-tags; not safe to repeat (the API does not say what a
        second one does).
        """
        from ..api.chat_messages.attach_tags_release_forms_to_message import OPERATION

        return self._caller.call(
            OPERATION,
            {
                "account": self._account,
                "queue_id": queue_id,
                "rf_tag": rf_tag,
                "rf_partner": rf_partner,
                "rf_guest": rf_guest,
            },
            validate=validate,
            options=options,
        )

    def delete(
        self, chat_id: int | str, message_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Delete Message.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/chats/{chat_id}/messages/{message_id}; safe to repeat.
        """
        from ..api.chat_messages.delete_message import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": self._account, "chat_id": chat_id, "message_id": message_id},
            validate=validate,
            options=options,
        )

    def get(
        self, chat_id: int | str, message_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.ChatMessage]:
        """Get Specific Chat Message.

        Returns ChatMessage as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/chats/{chat_id}/messages/{message_id}; safe to repeat.
        """
        from ..api.chat_messages.get_specific_chat_message import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": self._account, "chat_id": chat_id, "message_id": message_id},
            validate=validate,
            options=options,
        )

    def like(
        self, chat_id: int | str, message_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.LikeState]:
        """Like Message.

        Returns LikeState as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/chats/{chat_id}/messages/{message_id}/like; safe to repeat.
        """
        from ..api.chat_messages.like_message import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": self._account, "chat_id": chat_id, "message_id": message_id},
            validate=validate,
            options=options,
        )

    def list(
        self,
        chat_id: int | str,
        *,
        filter: Literal["pinned"] | Unset = UNSET,
        first_id: str | None | Unset = UNSET,
        last_id: str | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        order: str | Unset = UNSET,
        skip_users: str | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.ChatMessage]:
        """List Chat Messages.

        Returns a page of ChatMessage; iterating over it goes on over all pages. 1 credit; none if the
        answer comes from the API's cache. Sends GET /api/{account}/chats/{chat_id}/messages; safe to
        repeat.
        """
        from ..api.chat_messages.list_chat_messages import OPERATION

        return self._list(
            OPERATION,
            {
                "account": self._account,
                "chat_id": chat_id,
                "filter": filter,
                "first_id": first_id,
                "last_id": last_id,
                "limit": limit,
                "order": order,
                "skip_users": skip_users,
            },
            resume_from,
            validate,
            options,
        )

    def list_pinned(
        self,
        chat_id: int | str,
        *,
        filter: Literal["pinned"] | Unset = UNSET,
        first_id: str | None | Unset = UNSET,
        last_id: str | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        order: str | Unset = UNSET,
        skip_users: str | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.ChatMessage]:
        """List Pinned Chat Messages.

        Returns a page of ChatMessage; iterating over it goes on over all pages. 1 credit; none if the
        answer comes from the API's cache. Sends GET /api/{account}/chats/{chat_id}/messages/pinned; safe to
        repeat.
        """
        from ..api.chat_messages.list_pinned_chat_messages import OPERATION

        return self._list(
            OPERATION,
            {
                "account": self._account,
                "chat_id": chat_id,
                "filter": filter,
                "first_id": first_id,
                "last_id": last_id,
                "limit": limit,
                "order": order,
                "skip_users": skip_users,
            },
            resume_from,
            validate,
            options,
        )

    def pin(
        self, chat_id: int | str, message_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Pin Message.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/chats/{chat_id}/messages/{message_id}/pin; safe to repeat.
        """
        from ..api.chat_messages.pin_message import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": self._account, "chat_id": chat_id, "message_id": message_id},
            validate=validate,
            options=options,
        )

    def search(
        self, chat_id: int | str, *, query: str, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[builtins.list[int]]:
        """Search Chat Messages.

        Returns list[int] as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/chats/{chat_id}/messages/search; safe to repeat.
        """
        from ..api.chat_messages.search_chat_messages import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": self._account, "chat_id": chat_id, "query": query},
            validate=validate,
            options=options,
        )

    def send(
        self,
        chat_id: int | str,
        *,
        block_banned_words: Literal["strict_ban", "risky", "replace_soften"] | Unset = UNSET,
        giphy_id: str | Unset = UNSET,
        locked_text: bool | Unset = UNSET,
        media_files: Sequence[int | str] | Unset = UNSET,
        previews: Sequence[int | str] | Unset = UNSET,
        price: float | Decimal | Unset = UNSET,
        reply_to_message_id: int | Unset = UNSET,
        rf_guest: str | Unset = UNSET,
        rf_partner: str | Unset = UNSET,
        rf_tag: str | Unset = UNSET,
        text: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.ChatMessage]:
        """Send Message.

        Args:
            price: In case this is not zero, `media_files` is required. Must be 0 or between 3 and 200.
            text: Required unless a media file is present.

        Returns ChatMessage as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/chats/{chat_id}/messages; not safe to repeat (sends: the fan would get, and may pay
        for, the message twice).
        """
        from ..api.chat_messages.send_message import OPERATION

        return self._caller.call(
            OPERATION,
            {
                "account": self._account,
                "chat_id": chat_id,
                "block_banned_words": block_banned_words,
                "giphy_id": giphy_id,
                "locked_text": locked_text,
                "media_files": media_files,
                "previews": previews,
                "price": price,
                "reply_to_message_id": reply_to_message_id,
                "rf_guest": rf_guest,
                "rf_partner": rf_partner,
                "rf_tag": rf_tag,
                "text": text,
                "idempotency_key": idempotency_key,
            },
            validate=validate,
            options=options,
        )

    def unlike(
        self, chat_id: int | str, message_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.LikeState]:
        """Unlike Message.

        Returns LikeState as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/chats/{chat_id}/messages/{message_id}/unlike; safe to repeat.
        """
        from ..api.chat_messages.unlike_message import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": self._account, "chat_id": chat_id, "message_id": message_id},
            validate=validate,
            options=options,
        )

    def unpin(
        self, chat_id: int | str, message_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Unpin Message.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/chats/{chat_id}/messages/{message_id}/unpin; safe to repeat.
        """
        from ..api.chat_messages.unpin_message import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": self._account, "chat_id": chat_id, "message_id": message_id},
            validate=validate,
            options=options,
        )


class AsyncAccountChatMessages(AsyncAccountResource):
    """Chat Messages."""

    __slots__ = ()

    async def attach_tags(
        self,
        queue_id: int | str,
        *,
        rf_tag: str | Unset = UNSET,
        rf_partner: str | Unset = UNSET,
        rf_guest: str | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.Success]:
        """Attach Tags (Release Forms) to Message.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/messages/{queue_id}/attach-tags; not safe to repeat (the API does not say what a
        second one does).
        """
        from ..api.chat_messages.attach_tags_release_forms_to_message import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "account": self._account,
                "queue_id": queue_id,
                "rf_tag": rf_tag,
                "rf_partner": rf_partner,
                "rf_guest": rf_guest,
            },
            validate=validate,
            options=options,
        )

    async def delete(
        self, chat_id: int | str, message_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Delete Message.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/chats/{chat_id}/messages/{message_id}; safe to repeat.
        """
        from ..api.chat_messages.delete_message import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": self._account, "chat_id": chat_id, "message_id": message_id},
            validate=validate,
            options=options,
        )

    async def get(
        self, chat_id: int | str, message_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.ChatMessage]:
        """Get Specific Chat Message.

        Returns ChatMessage as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/chats/{chat_id}/messages/{message_id}; safe to repeat.
        """
        from ..api.chat_messages.get_specific_chat_message import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": self._account, "chat_id": chat_id, "message_id": message_id},
            validate=validate,
            options=options,
        )

    async def like(
        self, chat_id: int | str, message_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.LikeState]:
        """Like Message.

        Returns LikeState as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/chats/{chat_id}/messages/{message_id}/like; safe to repeat.
        """
        from ..api.chat_messages.like_message import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": self._account, "chat_id": chat_id, "message_id": message_id},
            validate=validate,
            options=options,
        )

    def list(
        self,
        chat_id: int | str,
        *,
        filter: Literal["pinned"] | Unset = UNSET,
        first_id: str | None | Unset = UNSET,
        last_id: str | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        order: str | Unset = UNSET,
        skip_users: str | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.ChatMessage]:
        """List Chat Messages.

        Returns a page of ChatMessage; iterating over it goes on over all pages. 1 credit; none if the
        answer comes from the API's cache. Sends GET /api/{account}/chats/{chat_id}/messages; safe to
        repeat.
        """
        from ..api.chat_messages.list_chat_messages import OPERATION

        return self._list(
            OPERATION,
            {
                "account": self._account,
                "chat_id": chat_id,
                "filter": filter,
                "first_id": first_id,
                "last_id": last_id,
                "limit": limit,
                "order": order,
                "skip_users": skip_users,
            },
            resume_from,
            validate,
            options,
        )

    def list_pinned(
        self,
        chat_id: int | str,
        *,
        filter: Literal["pinned"] | Unset = UNSET,
        first_id: str | None | Unset = UNSET,
        last_id: str | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        order: str | Unset = UNSET,
        skip_users: str | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.ChatMessage]:
        """List Pinned Chat Messages.

        Returns a page of ChatMessage; iterating over it goes on over all pages. 1 credit; none if the
        answer comes from the API's cache. Sends GET /api/{account}/chats/{chat_id}/messages/pinned; safe to
        repeat.
        """
        from ..api.chat_messages.list_pinned_chat_messages import OPERATION

        return self._list(
            OPERATION,
            {
                "account": self._account,
                "chat_id": chat_id,
                "filter": filter,
                "first_id": first_id,
                "last_id": last_id,
                "limit": limit,
                "order": order,
                "skip_users": skip_users,
            },
            resume_from,
            validate,
            options,
        )

    async def pin(
        self, chat_id: int | str, message_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Pin Message.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/chats/{chat_id}/messages/{message_id}/pin; safe to repeat.
        """
        from ..api.chat_messages.pin_message import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": self._account, "chat_id": chat_id, "message_id": message_id},
            validate=validate,
            options=options,
        )

    async def search(
        self, chat_id: int | str, *, query: str, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[builtins.list[int]]:
        """Search Chat Messages.

        Returns list[int] as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/chats/{chat_id}/messages/search; safe to repeat.
        """
        from ..api.chat_messages.search_chat_messages import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": self._account, "chat_id": chat_id, "query": query},
            validate=validate,
            options=options,
        )

    async def send(
        self,
        chat_id: int | str,
        *,
        block_banned_words: Literal["strict_ban", "risky", "replace_soften"] | Unset = UNSET,
        giphy_id: str | Unset = UNSET,
        locked_text: bool | Unset = UNSET,
        media_files: Sequence[int | str] | Unset = UNSET,
        previews: Sequence[int | str] | Unset = UNSET,
        price: float | Decimal | Unset = UNSET,
        reply_to_message_id: int | Unset = UNSET,
        rf_guest: str | Unset = UNSET,
        rf_partner: str | Unset = UNSET,
        rf_tag: str | Unset = UNSET,
        text: str | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.ChatMessage]:
        """Send Message.

        Args:
            price: In case this is not zero, `media_files` is required. Must be 0 or between 3 and 200.
            text: Required unless a media file is present.

        Returns ChatMessage as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/chats/{chat_id}/messages; not safe to repeat (sends: the fan would get, and may pay
        for, the message twice).
        """
        from ..api.chat_messages.send_message import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "account": self._account,
                "chat_id": chat_id,
                "block_banned_words": block_banned_words,
                "giphy_id": giphy_id,
                "locked_text": locked_text,
                "media_files": media_files,
                "previews": previews,
                "price": price,
                "reply_to_message_id": reply_to_message_id,
                "rf_guest": rf_guest,
                "rf_partner": rf_partner,
                "rf_tag": rf_tag,
                "text": text,
                "idempotency_key": idempotency_key,
            },
            validate=validate,
            options=options,
        )

    async def unlike(
        self, chat_id: int | str, message_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.LikeState]:
        """Unlike Message.

        Returns LikeState as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/chats/{chat_id}/messages/{message_id}/unlike; safe to repeat.
        """
        from ..api.chat_messages.unlike_message import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": self._account, "chat_id": chat_id, "message_id": message_id},
            validate=validate,
            options=options,
        )

    async def unpin(
        self, chat_id: int | str, message_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Unpin Message.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/chats/{chat_id}/messages/{message_id}/unpin; safe to repeat.
        """
        from ..api.chat_messages.unpin_message import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": self._account, "chat_id": chat_id, "message_id": message_id},
            validate=validate,
            options=options,
        )
