"""Mass Messaging of one account: the operations of `account.mass_messaging`."""

from __future__ import annotations

import datetime as dt
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


class AccountMassMessaging(AccountResource):
    """Mass Messaging."""

    __slots__ = ()

    def delete(
        self, mass_message_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.MassMessageStatus]:
        """Unsend/Delete Mass Message.

        Returns MassMessageStatus as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        DELETE /api/{account}/mass-messaging/{id}; safe to repeat.
        """
        from ..api.mass_messaging.unsend_delete_mass_message import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": self._account, "mass_message_id": mass_message_id},
            validate=validate,
            options=options,
        )

    def get(
        self, mass_message_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.MassMessageStatus]:
        """Get Mass Message.

        Returns MassMessageStatus as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        GET /api/{account}/mass-messaging/{id}; safe to repeat.
        """
        from ..api.mass_messaging.get_mass_message import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": self._account, "mass_message_id": mass_message_id},
            validate=validate,
            options=options,
        )

    def get_overview(
        self,
        *,
        end_date: str | dt.datetime | dt.date | Unset = UNSET,
        limit: int | Unset = UNSET,
        query: str | Unset = UNSET,
        start_date: str | dt.datetime | dt.date | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.SentMessage]:
        """Get Mass Message Overview.

        Returns a page of SentMessage; iterating over it goes on over all pages. 1 credit; none if the
        answer comes from the API's cache. Sends GET /api/{account}/mass-messaging/overview; safe to repeat.
        """
        from ..api.mass_messaging.get_mass_message_overview import OPERATION

        return self._list(
            OPERATION,
            {"account": self._account, "end_date": end_date, "limit": limit, "query": query, "start_date": start_date},
            resume_from,
            validate,
            options,
        )

    def list_queue(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[list[models.MassMessage]]:
        """List Mass Message Queue.

        Returns list[MassMessage] as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        GET /api/{account}/mass-messaging; safe to repeat.
        """
        from ..api.mass_messaging.list_mass_message_queue import OPERATION

        return self._caller.call(OPERATION, {"account": self._account}, validate=validate, options=options)

    def send(
        self,
        *,
        text: str,
        block_banned_words: Literal["strict_ban", "risky", "replace_soften"] | Unset = UNSET,
        excluded_lists: Sequence[int | str] | Unset = UNSET,
        giphy_id: str | Unset = UNSET,
        locked_text: bool | Unset = UNSET,
        media_files: Sequence[int | str] | Unset = UNSET,
        previews: Sequence[int | str] | Unset = UNSET,
        price: float | Decimal | Unset = UNSET,
        rf_guest: str | Unset = UNSET,
        rf_partner: str | Unset = UNSET,
        rf_tag: str | Unset = UNSET,
        save_for_later: bool | Unset = UNSET,
        scheduled_date: str | dt.datetime | dt.date | Unset = UNSET,
        subscribed_within_last_days: int | Unset = UNSET,
        user_ids: Sequence[int | str] | Unset = UNSET,
        user_lists: Sequence[int | str] | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.MassMessage]:
        """Send Mass Message.

        Args:
            price: In case this is not zero, `media_files` is required. Must be 0 or between 3 and 200.

        Returns MassMessage as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/mass-messaging; not safe to repeat (sends: the fan would get, and may pay for, the
        message twice).
        """
        from ..api.mass_messaging.send_mass_message import OPERATION

        return self._caller.call(
            OPERATION,
            {
                "account": self._account,
                "text": text,
                "block_banned_words": block_banned_words,
                "excluded_lists": excluded_lists,
                "giphy_id": giphy_id,
                "locked_text": locked_text,
                "media_files": media_files,
                "previews": previews,
                "price": price,
                "rf_guest": rf_guest,
                "rf_partner": rf_partner,
                "rf_tag": rf_tag,
                "save_for_later": save_for_later,
                "scheduled_date": scheduled_date,
                "subscribed_within_last_days": subscribed_within_last_days,
                "user_ids": user_ids,
                "user_lists": user_lists,
            },
            validate=validate,
            options=options,
        )

    def update(
        self,
        mass_message_id: int | str,
        *,
        text: str,
        block_banned_words: Literal["strict_ban", "risky", "replace_soften"] | Unset = UNSET,
        giphy_id: str | Unset = UNSET,
        locked_text: bool | Unset = UNSET,
        media_files: Sequence[int | str] | Unset = UNSET,
        previews: Sequence[int | str] | Unset = UNSET,
        price: float | Decimal | Unset = UNSET,
        scheduled_date: str | dt.datetime | dt.date | Unset = UNSET,
        user_ids: Sequence[int | str] | Unset = UNSET,
        user_lists: Sequence[int | str] | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.MassMessage]:
        """Update Mass Message.

        Args:
            media_files: Required if price is not 0.
            previews: Required if price is not 0.
            price: In case this is not zero, `media_files` is required. Must be 0 or between 3 and 200.

        Returns MassMessage as `data`. 1 credit; none if the answer comes from the API's cache. Sends PUT
        /api/{account}/mass-messaging/{id}; safe to repeat.
        """
        from ..api.mass_messaging.update_mass_message import OPERATION

        return self._caller.call(
            OPERATION,
            {
                "account": self._account,
                "mass_message_id": mass_message_id,
                "text": text,
                "block_banned_words": block_banned_words,
                "giphy_id": giphy_id,
                "locked_text": locked_text,
                "media_files": media_files,
                "previews": previews,
                "price": price,
                "scheduled_date": scheduled_date,
                "user_ids": user_ids,
                "user_lists": user_lists,
            },
            validate=validate,
            options=options,
        )


class AsyncAccountMassMessaging(AsyncAccountResource):
    """Mass Messaging."""

    __slots__ = ()

    async def delete(
        self, mass_message_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.MassMessageStatus]:
        """Unsend/Delete Mass Message.

        Returns MassMessageStatus as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        DELETE /api/{account}/mass-messaging/{id}; safe to repeat.
        """
        from ..api.mass_messaging.unsend_delete_mass_message import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": self._account, "mass_message_id": mass_message_id},
            validate=validate,
            options=options,
        )

    async def get(
        self, mass_message_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.MassMessageStatus]:
        """Get Mass Message.

        Returns MassMessageStatus as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        GET /api/{account}/mass-messaging/{id}; safe to repeat.
        """
        from ..api.mass_messaging.get_mass_message import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": self._account, "mass_message_id": mass_message_id},
            validate=validate,
            options=options,
        )

    def get_overview(
        self,
        *,
        end_date: str | dt.datetime | dt.date | Unset = UNSET,
        limit: int | Unset = UNSET,
        query: str | Unset = UNSET,
        start_date: str | dt.datetime | dt.date | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.SentMessage]:
        """Get Mass Message Overview.

        Returns a page of SentMessage; iterating over it goes on over all pages. 1 credit; none if the
        answer comes from the API's cache. Sends GET /api/{account}/mass-messaging/overview; safe to repeat.
        """
        from ..api.mass_messaging.get_mass_message_overview import OPERATION

        return self._list(
            OPERATION,
            {"account": self._account, "end_date": end_date, "limit": limit, "query": query, "start_date": start_date},
            resume_from,
            validate,
            options,
        )

    async def list_queue(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[list[models.MassMessage]]:
        """List Mass Message Queue.

        Returns list[MassMessage] as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        GET /api/{account}/mass-messaging; safe to repeat.
        """
        from ..api.mass_messaging.list_mass_message_queue import OPERATION

        return await self._caller.call(OPERATION, {"account": self._account}, validate=validate, options=options)

    async def send(
        self,
        *,
        text: str,
        block_banned_words: Literal["strict_ban", "risky", "replace_soften"] | Unset = UNSET,
        excluded_lists: Sequence[int | str] | Unset = UNSET,
        giphy_id: str | Unset = UNSET,
        locked_text: bool | Unset = UNSET,
        media_files: Sequence[int | str] | Unset = UNSET,
        previews: Sequence[int | str] | Unset = UNSET,
        price: float | Decimal | Unset = UNSET,
        rf_guest: str | Unset = UNSET,
        rf_partner: str | Unset = UNSET,
        rf_tag: str | Unset = UNSET,
        save_for_later: bool | Unset = UNSET,
        scheduled_date: str | dt.datetime | dt.date | Unset = UNSET,
        subscribed_within_last_days: int | Unset = UNSET,
        user_ids: Sequence[int | str] | Unset = UNSET,
        user_lists: Sequence[int | str] | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.MassMessage]:
        """Send Mass Message.

        Args:
            price: In case this is not zero, `media_files` is required. Must be 0 or between 3 and 200.

        Returns MassMessage as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/{account}/mass-messaging; not safe to repeat (sends: the fan would get, and may pay for, the
        message twice).
        """
        from ..api.mass_messaging.send_mass_message import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "account": self._account,
                "text": text,
                "block_banned_words": block_banned_words,
                "excluded_lists": excluded_lists,
                "giphy_id": giphy_id,
                "locked_text": locked_text,
                "media_files": media_files,
                "previews": previews,
                "price": price,
                "rf_guest": rf_guest,
                "rf_partner": rf_partner,
                "rf_tag": rf_tag,
                "save_for_later": save_for_later,
                "scheduled_date": scheduled_date,
                "subscribed_within_last_days": subscribed_within_last_days,
                "user_ids": user_ids,
                "user_lists": user_lists,
            },
            validate=validate,
            options=options,
        )

    async def update(
        self,
        mass_message_id: int | str,
        *,
        text: str,
        block_banned_words: Literal["strict_ban", "risky", "replace_soften"] | Unset = UNSET,
        giphy_id: str | Unset = UNSET,
        locked_text: bool | Unset = UNSET,
        media_files: Sequence[int | str] | Unset = UNSET,
        previews: Sequence[int | str] | Unset = UNSET,
        price: float | Decimal | Unset = UNSET,
        scheduled_date: str | dt.datetime | dt.date | Unset = UNSET,
        user_ids: Sequence[int | str] | Unset = UNSET,
        user_lists: Sequence[int | str] | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.MassMessage]:
        """Update Mass Message.

        Args:
            media_files: Required if price is not 0.
            previews: Required if price is not 0.
            price: In case this is not zero, `media_files` is required. Must be 0 or between 3 and 200.

        Returns MassMessage as `data`. 1 credit; none if the answer comes from the API's cache. Sends PUT
        /api/{account}/mass-messaging/{id}; safe to repeat.
        """
        from ..api.mass_messaging.update_mass_message import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "account": self._account,
                "mass_message_id": mass_message_id,
                "text": text,
                "block_banned_words": block_banned_words,
                "giphy_id": giphy_id,
                "locked_text": locked_text,
                "media_files": media_files,
                "previews": previews,
                "price": price,
                "scheduled_date": scheduled_date,
                "user_ids": user_ids,
                "user_lists": user_lists,
            },
            validate=validate,
            options=options,
        )
