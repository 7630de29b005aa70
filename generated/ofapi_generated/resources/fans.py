"""Fans: the operations of `client.fans`."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from ..runtime.resource import AsyncResource, Resource
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.pages import AsyncPager, Page
    from ..runtime.response import ApiResponse


class Fans(Resource):
    """APIs for managing OnlyFans fans (subscribers)."""

    __slots__ = ()

    def clear_notes(
        self, account: str, fan_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Fan]:
        """Clear Fan Notes.

        Returns Fan as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/fans/{fan_id}/notes; safe to repeat.
        """
        from ..api.fans.clear_fan_notes import OPERATION

        return self._caller.call(OPERATION, {"account": account, "fan_id": fan_id}, validate=validate, options=options)

    def get_notes(
        self, account: str, fan_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.FanNotes]:
        """Get Fan Notes.

        Returns FanNotes as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/fans/{fan_id}/notes; safe to repeat.
        """
        from ..api.fans.get_fan_notes import OPERATION

        return self._caller.call(OPERATION, {"account": account, "fan_id": fan_id}, validate=validate, options=options)

    def get_subscription_history(
        self, account: str, user_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.SubscriptionHistory]:
        """Get Subscription History.

        Returns SubscriptionHistory as `data`. 1 credit; none if the answer comes from the API's cache.
        Sends GET /api/{account}/fans/{user_id}/subscriptions-history; safe to repeat.
        """
        from ..api.fans.get_subscription_history import OPERATION

        return self._caller.call(
            OPERATION, {"account": account, "user_id": user_id}, validate=validate, options=options
        )

    def list_active(
        self,
        account: str,
        *,
        filter_duration: int | Unset = UNSET,
        filter_max_total_spent: float | Decimal | Unset = UNSET,
        filter_online: bool | Literal[0, 1] | None | Unset = UNSET,
        filter_tips: int | Unset = UNSET,
        filter_total_spent: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        query: str | None | Unset = UNSET,
        type: Literal["active", "expired", "all"] | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.Fan]:
        """List Active Fans.

        Args:
            filter_duration: Must be at least 0.
            filter_max_total_spent: Must be at least 0.
            filter_tips: Must be at least 0.
            filter_total_spent: Must be at least 0.
            limit: Must be at least 1. Must not be greater than 20.
            offset: Must be at least 0.

        Returns a page of Fan; iterating over it goes on over all pages. 1 credit; none if the answer comes
        from the API's cache. Sends GET /api/{account}/fans/active; safe to repeat.
        """
        from ..api.fans.list_active_fans import OPERATION

        return self._list(
            OPERATION,
            {
                "account": account,
                "filter_duration": filter_duration,
                "filter_max_total_spent": filter_max_total_spent,
                "filter_online": filter_online,
                "filter_tips": filter_tips,
                "filter_total_spent": filter_total_spent,
                "limit": limit,
                "offset": offset,
                "query": query,
                "type": type,
            },
            resume_from,
            validate,
            options,
        )

    def list_all(
        self,
        account: str,
        *,
        filter_duration: int | Unset = UNSET,
        filter_max_total_spent: float | Decimal | Unset = UNSET,
        filter_online: bool | Literal[0, 1] | None | Unset = UNSET,
        filter_tips: int | Unset = UNSET,
        filter_total_spent: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        query: str | None | Unset = UNSET,
        type: Literal["active", "expired", "all"] | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.Fan]:
        """List All Fans.

        Args:
            filter_duration: Must be at least 0.
            filter_max_total_spent: Must be at least 0.
            filter_tips: Must be at least 0.
            filter_total_spent: Must be at least 0.
            limit: Must be at least 1. Must not be greater than 20.
            offset: Must be at least 0.

        Returns a page of Fan; iterating over it goes on over all pages. 1 credit; none if the answer comes
        from the API's cache. Sends GET /api/{account}/fans/all; safe to repeat.
        """
        from ..api.fans.list_all_fans import OPERATION

        return self._list(
            OPERATION,
            {
                "account": account,
                "filter_duration": filter_duration,
                "filter_max_total_spent": filter_max_total_spent,
                "filter_online": filter_online,
                "filter_tips": filter_tips,
                "filter_total_spent": filter_total_spent,
                "limit": limit,
                "offset": offset,
                "query": query,
                "type": type,
            },
            resume_from,
            validate,
            options,
        )

    def list_expired(
        self,
        account: str,
        *,
        filter_duration: int | Unset = UNSET,
        filter_max_total_spent: float | Decimal | Unset = UNSET,
        filter_online: bool | Literal[0, 1] | None | Unset = UNSET,
        filter_tips: int | Unset = UNSET,
        filter_total_spent: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        query: str | None | Unset = UNSET,
        type: Literal["active", "expired", "all"] | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.Fan]:
        """List Expired Fans.

        Args:
            filter_duration: Must be at least 0.
            filter_max_total_spent: Must be at least 0.
            filter_tips: Must be at least 0.
            filter_total_spent: Must be at least 0.
            limit: Must be at least 1. Must not be greater than 20.
            offset: Must be at least 0.

        Returns a page of Fan; iterating over it goes on over all pages. 1 credit; none if the answer comes
        from the API's cache. Sends GET /api/{account}/fans/expired; safe to repeat.
        """
        from ..api.fans.list_expired_fans import OPERATION

        return self._list(
            OPERATION,
            {
                "account": account,
                "filter_duration": filter_duration,
                "filter_max_total_spent": filter_max_total_spent,
                "filter_online": filter_online,
                "filter_tips": filter_tips,
                "filter_total_spent": filter_total_spent,
                "limit": limit,
                "offset": offset,
                "query": query,
                "type": type,
            },
            resume_from,
            validate,
            options,
        )

    def list_latest(
        self,
        account: str,
        *,
        end_date: str | dt.datetime | dt.date | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        start_date: str | dt.datetime | dt.date | None | Unset = UNSET,
        type: Literal["total", "renew", "new"] | None | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.Fan]:
        """List Latest Fans.

        Args:
            end_date: Required with start_date. Must not be greater than 255 characters. Must be a valid
                date.
            limit: Must be at least 1. Must not be greater than 50.
            offset: Must be at least 0.
            start_date: Required with end_date. Must not be greater than 255 characters. Must be a valid
                date.

        Returns a page of Fan; iterating over it goes on over all pages. 1 credit; none if the answer comes
        from the API's cache. Sends GET /api/{account}/fans/latest; safe to repeat.
        """
        from ..api.fans.list_latest_fans import OPERATION

        return self._list(
            OPERATION,
            {
                "account": account,
                "end_date": end_date,
                "limit": limit,
                "offset": offset,
                "start_date": start_date,
                "type": type,
            },
            resume_from,
            validate,
            options,
        )

    def list_top(
        self,
        account: str,
        *,
        by: Literal["total", "subscribes", "tips", "messages", "post", "streams"] | None | Unset = UNSET,
        end_date: str | dt.datetime | dt.date | None | Unset = UNSET,
        start_date: str | dt.datetime | dt.date | None | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.TopFans]:
        """List Top Fans.

        Args:
            end_date: Required with start_date. Must not be greater than 255 characters. Must be a valid
                date.
            start_date: Required with end_date. Must not be greater than 255 characters. Must be a valid
                date.

        Returns TopFans as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/fans/top; safe to repeat.
        """
        from ..api.fans.list_top_fans import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": account, "by": by, "end_date": end_date, "start_date": start_date},
            validate=validate,
            options=options,
        )

    def set_custom_name(
        self,
        account: str,
        fan_id: int | str,
        *,
        custom_name: str,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.Fan]:
        """Set Fan's Custom Name.

        Returns Fan as `data`. 1 credit; none if the answer comes from the API's cache. Sends PUT
        /api/{account}/fans/{fan_id}/custom-name; safe to repeat.
        """
        from ..api.fans.set_fans_custom_name import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": account, "fan_id": fan_id, "custom_name": custom_name},
            validate=validate,
            options=options,
        )

    def set_notes(
        self,
        account: str,
        fan_id: int | str,
        *,
        notes: str,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.Fan]:
        """Create/Edit Fan Notes.

        Returns Fan as `data`. 1 credit; none if the answer comes from the API's cache. Sends PUT
        /api/{account}/fans/{fan_id}/notes; safe to repeat.
        """
        from ..api.fans.create_edit_fan_notes import OPERATION

        return self._caller.call(
            OPERATION, {"account": account, "fan_id": fan_id, "notes": notes}, validate=validate, options=options
        )


class AsyncFans(AsyncResource):
    """APIs for managing OnlyFans fans (subscribers)."""

    __slots__ = ()

    async def clear_notes(
        self, account: str, fan_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Fan]:
        """Clear Fan Notes.

        Returns Fan as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/{account}/fans/{fan_id}/notes; safe to repeat.
        """
        from ..api.fans.clear_fan_notes import OPERATION

        return await self._caller.call(
            OPERATION, {"account": account, "fan_id": fan_id}, validate=validate, options=options
        )

    async def get_notes(
        self, account: str, fan_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.FanNotes]:
        """Get Fan Notes.

        Returns FanNotes as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/fans/{fan_id}/notes; safe to repeat.
        """
        from ..api.fans.get_fan_notes import OPERATION

        return await self._caller.call(
            OPERATION, {"account": account, "fan_id": fan_id}, validate=validate, options=options
        )

    async def get_subscription_history(
        self, account: str, user_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.SubscriptionHistory]:
        """Get Subscription History.

        Returns SubscriptionHistory as `data`. 1 credit; none if the answer comes from the API's cache.
        Sends GET /api/{account}/fans/{user_id}/subscriptions-history; safe to repeat.
        """
        from ..api.fans.get_subscription_history import OPERATION

        return await self._caller.call(
            OPERATION, {"account": account, "user_id": user_id}, validate=validate, options=options
        )

    def list_active(
        self,
        account: str,
        *,
        filter_duration: int | Unset = UNSET,
        filter_max_total_spent: float | Decimal | Unset = UNSET,
        filter_online: bool | Literal[0, 1] | None | Unset = UNSET,
        filter_tips: int | Unset = UNSET,
        filter_total_spent: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        query: str | None | Unset = UNSET,
        type: Literal["active", "expired", "all"] | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Fan]:
        """List Active Fans.

        Args:
            filter_duration: Must be at least 0.
            filter_max_total_spent: Must be at least 0.
            filter_tips: Must be at least 0.
            filter_total_spent: Must be at least 0.
            limit: Must be at least 1. Must not be greater than 20.
            offset: Must be at least 0.

        Returns a page of Fan; iterating over it goes on over all pages. 1 credit; none if the answer comes
        from the API's cache. Sends GET /api/{account}/fans/active; safe to repeat.
        """
        from ..api.fans.list_active_fans import OPERATION

        return self._list(
            OPERATION,
            {
                "account": account,
                "filter_duration": filter_duration,
                "filter_max_total_spent": filter_max_total_spent,
                "filter_online": filter_online,
                "filter_tips": filter_tips,
                "filter_total_spent": filter_total_spent,
                "limit": limit,
                "offset": offset,
                "query": query,
                "type": type,
            },
            resume_from,
            validate,
            options,
        )

    def list_all(
        self,
        account: str,
        *,
        filter_duration: int | Unset = UNSET,
        filter_max_total_spent: float | Decimal | Unset = UNSET,
        filter_online: bool | Literal[0, 1] | None | Unset = UNSET,
        filter_tips: int | Unset = UNSET,
        filter_total_spent: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        query: str | None | Unset = UNSET,
        type: Literal["active", "expired", "all"] | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Fan]:
        """List All Fans.

        Args:
            filter_duration: Must be at least 0.
            filter_max_total_spent: Must be at least 0.
            filter_tips: Must be at least 0.
            filter_total_spent: Must be at least 0.
            limit: Must be at least 1. Must not be greater than 20.
            offset: Must be at least 0.

        Returns a page of Fan; iterating over it goes on over all pages. 1 credit; none if the answer comes
        from the API's cache. Sends GET /api/{account}/fans/all; safe to repeat.
        """
        from ..api.fans.list_all_fans import OPERATION

        return self._list(
            OPERATION,
            {
                "account": account,
                "filter_duration": filter_duration,
                "filter_max_total_spent": filter_max_total_spent,
                "filter_online": filter_online,
                "filter_tips": filter_tips,
                "filter_total_spent": filter_total_spent,
                "limit": limit,
                "offset": offset,
                "query": query,
                "type": type,
            },
            resume_from,
            validate,
            options,
        )

    def list_expired(
        self,
        account: str,
        *,
        filter_duration: int | Unset = UNSET,
        filter_max_total_spent: float | Decimal | Unset = UNSET,
        filter_online: bool | Literal[0, 1] | None | Unset = UNSET,
        filter_tips: int | Unset = UNSET,
        filter_total_spent: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        query: str | None | Unset = UNSET,
        type: Literal["active", "expired", "all"] | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Fan]:
        """List Expired Fans.

        Args:
            filter_duration: Must be at least 0.
            filter_max_total_spent: Must be at least 0.
            filter_tips: Must be at least 0.
            filter_total_spent: Must be at least 0.
            limit: Must be at least 1. Must not be greater than 20.
            offset: Must be at least 0.

        Returns a page of Fan; iterating over it goes on over all pages. 1 credit; none if the answer comes
        from the API's cache. Sends GET /api/{account}/fans/expired; safe to repeat.
        """
        from ..api.fans.list_expired_fans import OPERATION

        return self._list(
            OPERATION,
            {
                "account": account,
                "filter_duration": filter_duration,
                "filter_max_total_spent": filter_max_total_spent,
                "filter_online": filter_online,
                "filter_tips": filter_tips,
                "filter_total_spent": filter_total_spent,
                "limit": limit,
                "offset": offset,
                "query": query,
                "type": type,
            },
            resume_from,
            validate,
            options,
        )

    def list_latest(
        self,
        account: str,
        *,
        end_date: str | dt.datetime | dt.date | None | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        start_date: str | dt.datetime | dt.date | None | Unset = UNSET,
        type: Literal["total", "renew", "new"] | None | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Fan]:
        """List Latest Fans.

        Args:
            end_date: Required with start_date. Must not be greater than 255 characters. Must be a valid
                date.
            limit: Must be at least 1. Must not be greater than 50.
            offset: Must be at least 0.
            start_date: Required with end_date. Must not be greater than 255 characters. Must be a valid
                date.

        Returns a page of Fan; iterating over it goes on over all pages. 1 credit; none if the answer comes
        from the API's cache. Sends GET /api/{account}/fans/latest; safe to repeat.
        """
        from ..api.fans.list_latest_fans import OPERATION

        return self._list(
            OPERATION,
            {
                "account": account,
                "end_date": end_date,
                "limit": limit,
                "offset": offset,
                "start_date": start_date,
                "type": type,
            },
            resume_from,
            validate,
            options,
        )

    async def list_top(
        self,
        account: str,
        *,
        by: Literal["total", "subscribes", "tips", "messages", "post", "streams"] | None | Unset = UNSET,
        end_date: str | dt.datetime | dt.date | None | Unset = UNSET,
        start_date: str | dt.datetime | dt.date | None | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.TopFans]:
        """List Top Fans.

        Args:
            end_date: Required with start_date. Must not be greater than 255 characters. Must be a valid
                date.
            start_date: Required with end_date. Must not be greater than 255 characters. Must be a valid
                date.

        Returns TopFans as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/fans/top; safe to repeat.
        """
        from ..api.fans.list_top_fans import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": account, "by": by, "end_date": end_date, "start_date": start_date},
            validate=validate,
            options=options,
        )

    async def set_custom_name(
        self,
        account: str,
        fan_id: int | str,
        *,
        custom_name: str,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.Fan]:
        """Set Fan's Custom Name.

        Returns Fan as `data`. 1 credit; none if the answer comes from the API's cache. Sends PUT
        /api/{account}/fans/{fan_id}/custom-name; safe to repeat.
        """
        from ..api.fans.set_fans_custom_name import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": account, "fan_id": fan_id, "custom_name": custom_name},
            validate=validate,
            options=options,
        )

    async def set_notes(
        self,
        account: str,
        fan_id: int | str,
        *,
        notes: str,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.Fan]:
        """Create/Edit Fan Notes.

        Returns Fan as `data`. 1 credit; none if the answer comes from the API's cache. Sends PUT
        /api/{account}/fans/{fan_id}/notes; safe to repeat.
        """
        from ..api.fans.create_edit_fan_notes import OPERATION

        return await self._caller.call(
            OPERATION, {"account": account, "fan_id": fan_id, "notes": notes}, validate=validate, options=options
        )
