"""Engagement / Messages of one account: the operations of `account.engagement`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..runtime.resource import AccountResource, AsyncAccountResource
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.pages import AsyncPager, Page
    from ..runtime.response import ApiResponse


class AccountEngagement(AccountResource):
    """Engagement / Messages."""

    __slots__ = ()

    def get_direct_messages_chart(
        self,
        *,
        end_date: str | dt.datetime | dt.date | Unset = UNSET,
        start_date: str | dt.datetime | dt.date | Unset = UNSET,
        with_total: bool | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.DirectMessagesChart]:
        """Direct Messages Chart.

        Returns DirectMessagesChart as `data`. 1 credit; none if the answer comes from the API's cache.
        Sends GET /api/{account}/engagement/messages/direct-messages/chart; safe to repeat.
        """
        from ..api.engagement.direct_messages_chart import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": self._account, "end_date": end_date, "start_date": start_date, "with_total": with_total},
            validate=validate,
            options=options,
        )

    def get_mass_messages_chart(
        self,
        *,
        end_date: str | dt.datetime | dt.date | Unset = UNSET,
        start_date: str | dt.datetime | dt.date | Unset = UNSET,
        with_total: bool | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.MassMessagesChart]:
        """Mass Messages Chart.

        Returns MassMessagesChart as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        GET /api/{account}/engagement/messages/mass-messages/chart; safe to repeat.
        """
        from ..api.engagement.mass_messages_chart import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": self._account, "end_date": end_date, "start_date": start_date, "with_total": with_total},
            validate=validate,
            options=options,
        )

    def get_top_message(
        self,
        *,
        end_date: str | dt.datetime | dt.date | Unset = UNSET,
        start_date: str | dt.datetime | dt.date | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.TopMessage]:
        """Top Message.

        Returns TopMessage as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/engagement/messages/top-message; safe to repeat.
        """
        from ..api.engagement.top_message import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": self._account, "end_date": end_date, "start_date": start_date},
            validate=validate,
            options=options,
        )

    def list_direct_messages(
        self,
        *,
        end_date: str | dt.datetime | dt.date | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        query: str | Unset = UNSET,
        start_date: str | dt.datetime | dt.date | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.SentMessage]:
        """Direct Messages.

        Returns a page of SentMessage; iterating over it goes on over all pages. 1 credit; none if the
        answer comes from the API's cache. Sends GET /api/{account}/engagement/messages/direct-messages;
        safe to repeat.
        """
        from ..api.engagement.direct_messages import OPERATION

        return self._list(
            OPERATION,
            {
                "account": self._account,
                "end_date": end_date,
                "limit": limit,
                "offset": offset,
                "query": query,
                "start_date": start_date,
            },
            resume_from,
            validate,
            options,
        )

    def list_mass_messages(
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
        """Mass Messages.

        Returns a page of SentMessage; iterating over it goes on over all pages. 1 credit; none if the
        answer comes from the API's cache. Sends GET /api/{account}/engagement/messages/mass-messages; safe
        to repeat.
        """
        from ..api.engagement.mass_messages import OPERATION

        return self._list(
            OPERATION,
            {"account": self._account, "end_date": end_date, "limit": limit, "query": query, "start_date": start_date},
            resume_from,
            validate,
            options,
        )

    def list_message_buyers(
        self,
        message_id: int | str,
        *,
        limit: int | Unset = UNSET,
        marker: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        skip_users: str | Unset = UNSET,
        skip_users_dups: int | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.Fan]:
        """Message Buyers.

        Returns a page of Fan; iterating over it goes on over all pages. 1 credit; none if the answer comes
        from the API's cache. Sends GET /api/{account}/engagement/messages/{message_id}/buyers; safe to
        repeat.
        """
        from ..api.engagement.message_buyers import OPERATION

        return self._list(
            OPERATION,
            {
                "account": self._account,
                "message_id": message_id,
                "limit": limit,
                "marker": marker,
                "offset": offset,
                "skip_users": skip_users,
                "skip_users_dups": skip_users_dups,
            },
            resume_from,
            validate,
            options,
        )


class AsyncAccountEngagement(AsyncAccountResource):
    """Engagement / Messages."""

    __slots__ = ()

    async def get_direct_messages_chart(
        self,
        *,
        end_date: str | dt.datetime | dt.date | Unset = UNSET,
        start_date: str | dt.datetime | dt.date | Unset = UNSET,
        with_total: bool | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.DirectMessagesChart]:
        """Direct Messages Chart.

        Returns DirectMessagesChart as `data`. 1 credit; none if the answer comes from the API's cache.
        Sends GET /api/{account}/engagement/messages/direct-messages/chart; safe to repeat.
        """
        from ..api.engagement.direct_messages_chart import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": self._account, "end_date": end_date, "start_date": start_date, "with_total": with_total},
            validate=validate,
            options=options,
        )

    async def get_mass_messages_chart(
        self,
        *,
        end_date: str | dt.datetime | dt.date | Unset = UNSET,
        start_date: str | dt.datetime | dt.date | Unset = UNSET,
        with_total: bool | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.MassMessagesChart]:
        """Mass Messages Chart.

        Returns MassMessagesChart as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        GET /api/{account}/engagement/messages/mass-messages/chart; safe to repeat.
        """
        from ..api.engagement.mass_messages_chart import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": self._account, "end_date": end_date, "start_date": start_date, "with_total": with_total},
            validate=validate,
            options=options,
        )

    async def get_top_message(
        self,
        *,
        end_date: str | dt.datetime | dt.date | Unset = UNSET,
        start_date: str | dt.datetime | dt.date | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.TopMessage]:
        """Top Message.

        Returns TopMessage as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/engagement/messages/top-message; safe to repeat.
        """
        from ..api.engagement.top_message import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": self._account, "end_date": end_date, "start_date": start_date},
            validate=validate,
            options=options,
        )

    def list_direct_messages(
        self,
        *,
        end_date: str | dt.datetime | dt.date | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        query: str | Unset = UNSET,
        start_date: str | dt.datetime | dt.date | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.SentMessage]:
        """Direct Messages.

        Returns a page of SentMessage; iterating over it goes on over all pages. 1 credit; none if the
        answer comes from the API's cache. Sends GET /api/{account}/engagement/messages/direct-messages;
        safe to repeat.
        """
        from ..api.engagement.direct_messages import OPERATION

        return self._list(
            OPERATION,
            {
                "account": self._account,
                "end_date": end_date,
                "limit": limit,
                "offset": offset,
                "query": query,
                "start_date": start_date,
            },
            resume_from,
            validate,
            options,
        )

    def list_mass_messages(
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
        """Mass Messages.

        Returns a page of SentMessage; iterating over it goes on over all pages. 1 credit; none if the
        answer comes from the API's cache. Sends GET /api/{account}/engagement/messages/mass-messages; safe
        to repeat.
        """
        from ..api.engagement.mass_messages import OPERATION

        return self._list(
            OPERATION,
            {"account": self._account, "end_date": end_date, "limit": limit, "query": query, "start_date": start_date},
            resume_from,
            validate,
            options,
        )

    def list_message_buyers(
        self,
        message_id: int | str,
        *,
        limit: int | Unset = UNSET,
        marker: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        skip_users: str | Unset = UNSET,
        skip_users_dups: int | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Fan]:
        """Message Buyers.

        Returns a page of Fan; iterating over it goes on over all pages. 1 credit; none if the answer comes
        from the API's cache. Sends GET /api/{account}/engagement/messages/{message_id}/buyers; safe to
        repeat.
        """
        from ..api.engagement.message_buyers import OPERATION

        return self._list(
            OPERATION,
            {
                "account": self._account,
                "message_id": message_id,
                "limit": limit,
                "marker": marker,
                "offset": offset,
                "skip_users": skip_users,
                "skip_users_dups": skip_users_dups,
            },
            resume_from,
            validate,
            options,
        )
