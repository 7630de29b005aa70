"""Smart Links: the operations of `client.smart_links`."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.resource import AsyncResource, Resource
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.pages import AsyncPager, Page
    from ..runtime.response import ApiResponse


class SmartLinks(Resource):
    """APIs for managing Smart Links (Free Trial Links and Tracking Links with pooled inventory)."""

    __slots__ = ()

    def add_tags(
        self, smart_link_id: str, *, tags: Sequence[str], validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.LinkTags]:
        """Add Smart Link Tags.

        Returns LinkTags as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/smart-links/{smart_link_id}/tags; safe to repeat.
        """
        from ..api.smart_links.add_smart_link_tags import OPERATION

        return self._caller.call(
            OPERATION, {"smart_link_id": smart_link_id, "tags": tags}, validate=validate, options=options
        )

    def create(
        self,
        *,
        account_id: str,
        name: str,
        link_type: Literal["free_trial", "tracking_link"],
        free_trial_days: int | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.SmartLink]:
        """Create Smart Link.

        Create a new Smart Link for the account. Smart Links are pooled Free Trial or Tracking links that
        rotate inventory automatically.

        Args:
            account_id: The prefixed ID of the account to create the Smart Link for
            name: The name of the Smart Link
            link_type: The type of Smart Link to create
            free_trial_days: The number of free trial days (required if `link_type` is `free_trial`). Must
                be between 1 and 360.

        Returns SmartLink as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/smart-links; not safe to repeat (creates: there would be two of it).
        """
        from ..api.smart_links.create_smart_link import OPERATION

        return self._caller.call(
            OPERATION,
            {"account_id": account_id, "name": name, "link_type": link_type, "free_trial_days": free_trial_days},
            validate=validate,
            options=options,
        )

    def create_pixel(
        self, smart_link_id: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[dict[str, Any]]:
        """Create Smart Link Pixel.

        Returns JSON as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/smart-links/{smart_link_id}/pixels; not safe to repeat (creates: there would be two of it).
        """
        from ..api.smart_links.create_smart_link_pixel import OPERATION

        return self._caller.call(OPERATION, {"smart_link_id": smart_link_id}, validate=validate, options=options)

    def delete(
        self, smart_link_id: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Delete Smart Link.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/smart-links/{smart_link_id}; safe to repeat.
        """
        from ..api.smart_links.delete_smart_link import OPERATION

        return self._caller.call(OPERATION, {"smart_link_id": smart_link_id}, validate=validate, options=options)

    def disconnect_pixel(
        self, smart_link_id: str, pixel_id: int, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[dict[str, Any]]:
        """Disconnect Smart Link Pixel.

        Returns JSON as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/smart-links/{smart_link_id}/pixels/{pixel_id}; safe to repeat.
        """
        from ..api.smart_links.disconnect_smart_link_pixel import OPERATION

        return self._caller.call(
            OPERATION, {"smart_link_id": smart_link_id, "pixel_id": pixel_id}, validate=validate, options=options
        )

    def get(
        self, smart_link_id: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.SmartLink]:
        """Get Smart Link.

        Returns SmartLink as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/smart-links/{smart_link_id}; safe to repeat.
        """
        from ..api.smart_links.get_smart_link import OPERATION

        return self._caller.call(OPERATION, {"smart_link_id": smart_link_id}, validate=validate, options=options)

    def get_cohort_arps(
        self,
        smart_link_id: str,
        *,
        acquisition_end: str | Unset = UNSET,
        acquisition_start: str | Unset = UNSET,
        revenue_basis: Literal["net", "gross"] | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[dict[str, Any]]:
        """Get Smart Link Cohort ARPS.

        Returns JSON as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/smart-links/{smart_link_id}/cohort-arps; safe to repeat.
        """
        from ..api.smart_links.get_smart_link_cohort_arps import OPERATION

        return self._caller.call(
            OPERATION,
            {
                "smart_link_id": smart_link_id,
                "acquisition_end": acquisition_end,
                "acquisition_start": acquisition_start,
                "revenue_basis": revenue_basis,
            },
            validate=validate,
            options=options,
        )

    def get_stats(
        self,
        smart_link_id: str,
        *,
        date_end: str | Unset = UNSET,
        date_start: str | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.LinkStats]:
        """Get Smart Link Stats.

        Returns LinkStats as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/smart-links/{smart_link_id}/stats; safe to repeat.
        """
        from ..api.smart_links.get_smart_link_stats import OPERATION

        return self._caller.call(
            OPERATION,
            {"smart_link_id": smart_link_id, "date_end": date_end, "date_start": date_start},
            validate=validate,
            options=options,
        )

    def list(
        self,
        *,
        account_ids: str | None | Unset = UNSET,
        filter_tags: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        name: str | None | Unset = UNSET,
        offset: int | Unset = UNSET,
        pixel_ids: str | None | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.SmartLink]:
        """List Smart Links.

        Args:
            filter_tags: Must not be greater than 50 characters.
            limit: Must be at least 1. Must not be greater than 1000. Default `50`.
            name: Must not be greater than 255 characters.
            offset: Must be at least 0. Default `0`.

        Returns a page of SmartLink; iterating over it goes on over all pages. 1 credit; none if the answer
        comes from the API's cache. Sends GET /api/smart-links; safe to repeat.
        """
        from ..api.smart_links.list_smart_links import OPERATION

        return self._list(
            OPERATION,
            {
                "account_ids": account_ids,
                "filter_tags": filter_tags,
                "limit": limit,
                "name": name,
                "offset": offset,
                "pixel_ids": pixel_ids,
            },
            resume_from,
            validate,
            options,
        )

    def list_clicks(
        self,
        smart_link_id: str,
        *,
        date_end: str | Unset = UNSET,
        date_start: str | Unset = UNSET,
        include_bots: bool | Unset = UNSET,
        include_duplicates: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.SmartLinkClick]:
        """List Smart Link Clicks.

        Args:
            include_bots: Default `true`.
            include_duplicates: Default `true`.
            limit: Default `100`.
            offset: Default `0`.

        Returns a page of SmartLinkClick; iterating over it goes on over all pages. 1 credit; none if the
        answer comes from the API's cache. Sends GET /api/smart-links/{smart_link_id}/clicks; safe to
        repeat.
        """
        from ..api.smart_links.list_smart_link_clicks import OPERATION

        return self._list(
            OPERATION,
            {
                "smart_link_id": smart_link_id,
                "date_end": date_end,
                "date_start": date_start,
                "include_bots": include_bots,
                "include_duplicates": include_duplicates,
                "limit": limit,
                "offset": offset,
            },
            resume_from,
            validate,
            options,
        )

    def list_conversions(
        self,
        smart_link_id: str,
        *,
        conversion_type: Literal[
            "new_subscriber", "new_transaction", "message_received", "fan_sent_1_message", "fan_sent_3_messages"
        ]
        | Unset = UNSET,
        date_end: str | Unset = UNSET,
        date_start: str | Unset = UNSET,
        include_bots: bool | Unset = UNSET,
        include_duplicates: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        onlyfans_user_id: str | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.SmartLinkConversion]:
        """List Smart Link Conversions.

        Args:
            include_bots: Default `true`.
            include_duplicates: Default `true`.
            limit: Default `100`.
            offset: Default `0`.

        Returns a page of SmartLinkConversion; iterating over it goes on over all pages. 1 credit; none if
        the answer comes from the API's cache. Sends GET /api/smart-links/{smart_link_id}/conversions; safe
        to repeat.
        """
        from ..api.smart_links.list_smart_link_conversions import OPERATION

        return self._list(
            OPERATION,
            {
                "smart_link_id": smart_link_id,
                "conversion_type": conversion_type,
                "date_end": date_end,
                "date_start": date_start,
                "include_bots": include_bots,
                "include_duplicates": include_duplicates,
                "limit": limit,
                "offset": offset,
                "onlyfans_user_id": onlyfans_user_id,
            },
            resume_from,
            validate,
            options,
        )

    def list_fans(
        self,
        smart_link_id: str,
        *,
        has_messages: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        min_messages_sent_by_fan: int | Unset = UNSET,
        min_revenue_net: float | Decimal | Unset = UNSET,
        min_tips_net: float | Decimal | Unset = UNSET,
        offset: int | Unset = UNSET,
        previously_subscribed: bool | Unset = UNSET,
        sort: Literal[
            "revenue_net",
            "-revenue_net",
            "tips_net",
            "-tips_net",
            "messages_sent_by_fan",
            "-messages_sent_by_fan",
            "converted_at",
            "-converted_at",
        ]
        | Unset = UNSET,
        subscribed_using_promo: bool | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.SmartLinkFan]:
        """List Smart Link Fans.

        Args:
            limit: Default `100`.
            offset: Default `0`.
            sort: Default `-revenue_net`.

        Returns a page of SmartLinkFan; iterating over it goes on over all pages. 1 credit; none if the
        answer comes from the API's cache. Sends GET /api/smart-links/{smart_link_id}/fans; safe to repeat.
        """
        from ..api.smart_links.list_smart_link_fans import OPERATION

        return self._list(
            OPERATION,
            {
                "smart_link_id": smart_link_id,
                "has_messages": has_messages,
                "limit": limit,
                "min_messages_sent_by_fan": min_messages_sent_by_fan,
                "min_revenue_net": min_revenue_net,
                "min_tips_net": min_tips_net,
                "offset": offset,
                "previously_subscribed": previously_subscribed,
                "sort": sort,
                "subscribed_using_promo": subscribed_using_promo,
            },
            resume_from,
            validate,
            options,
        )

    def list_pixels(
        self,
        smart_link_id: str,
        *,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[dict[str, Any]]:
        """List Smart Link Pixels.

        Returns a page; iterating over it goes on over all pages. 1 credit; none if the answer comes from
        the API's cache. Sends GET /api/smart-links/{smart_link_id}/pixels; safe to repeat.
        """
        from ..api.smart_links.list_smart_link_pixels import OPERATION

        return self._list(OPERATION, {"smart_link_id": smart_link_id}, resume_from, validate, options)

    def list_spenders(
        self,
        smart_link_id: str,
        *,
        limit: int | Unset = UNSET,
        min_spend: float | Decimal | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.LinkSpender]:
        """List Smart Link Spenders.

        Args:
            limit: Default `50`.
            min_spend: Default `1`.
            offset: Default `0`.

        Returns a page of LinkSpender; iterating over it goes on over all pages. 1 credit; none if the
        answer comes from the API's cache. Sends GET /api/smart-links/{smart_link_id}/spenders; safe to
        repeat.
        """
        from ..api.smart_links.list_smart_link_spenders import OPERATION

        return self._list(
            OPERATION,
            {"smart_link_id": smart_link_id, "limit": limit, "min_spend": min_spend, "offset": offset},
            resume_from,
            validate,
            options,
        )

    def list_tags(
        self, smart_link_id: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.LinkTags]:
        """List Smart Link Tags.

        Returns LinkTags as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/smart-links/{smart_link_id}/tags; safe to repeat.
        """
        from ..api.smart_links.list_smart_link_tags import OPERATION

        return self._caller.call(OPERATION, {"smart_link_id": smart_link_id}, validate=validate, options=options)

    def remove_tags(
        self, smart_link_id: str, *, tags: Sequence[str], validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.LinkTags]:
        """Remove Smart Link Tags.

        Returns LinkTags as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/smart-links/{smart_link_id}/tags; safe to repeat.
        """
        from ..api.smart_links.remove_smart_link_tags import OPERATION

        return self._caller.call(
            OPERATION, {"smart_link_id": smart_link_id, "tags": tags}, validate=validate, options=options
        )

    def send_pixel_test_event(
        self, smart_link_id: str, pixel_id: int, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[dict[str, Any]]:
        """Send Smart Link Pixel Test Event.

        Returns JSON as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/smart-links/{smart_link_id}/pixels/{pixel_id}/test-event; not safe to repeat (delivers an event
        to someone else's server each time).
        """
        from ..api.smart_links.send_smart_link_pixel_test_event import OPERATION

        return self._caller.call(
            OPERATION, {"smart_link_id": smart_link_id, "pixel_id": pixel_id}, validate=validate, options=options
        )

    def update_pixel(
        self,
        smart_link_id: str,
        pixel_id: int,
        *,
        label: str | None | Unset = UNSET,
        platform_pixel_id: str | None | Unset = UNSET,
        pixel_access_token: str | None | Unset = UNSET,
        event_source_url: str | None | Unset = UNSET,
        event_click: str | None | Unset = UNSET,
        event_new_subscriber: str | None | Unset = UNSET,
        event_first_transaction: str | None | Unset = UNSET,
        event_new_transaction: str | None | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[dict[str, Any]]:
        """Update Smart Link Pixel.

        Args:
            label: Must not be greater than 100 characters.
            event_source_url: Must be a valid URL. Must not be greater than 2048 characters.
            event_click: Must not be greater than 100 characters.
            event_new_subscriber: Must not be greater than 100 characters.
            event_first_transaction: Must not be greater than 100 characters.
            event_new_transaction: Must not be greater than 100 characters.

        Returns JSON as `data`. 1 credit; none if the answer comes from the API's cache. Sends PATCH
        /api/smart-links/{smart_link_id}/pixels/{pixel_id}; safe to repeat.
        """
        from ..api.smart_links.update_smart_link_pixel import OPERATION

        return self._caller.call(
            OPERATION,
            {
                "smart_link_id": smart_link_id,
                "pixel_id": pixel_id,
                "label": label,
                "platform_pixel_id": platform_pixel_id,
                "pixel_access_token": pixel_access_token,
                "event_source_url": event_source_url,
                "event_click": event_click,
                "event_new_subscriber": event_new_subscriber,
                "event_first_transaction": event_first_transaction,
                "event_new_transaction": event_new_transaction,
            },
            validate=validate,
            options=options,
        )


class AsyncSmartLinks(AsyncResource):
    """APIs for managing Smart Links (Free Trial Links and Tracking Links with pooled inventory)."""

    __slots__ = ()

    async def add_tags(
        self, smart_link_id: str, *, tags: Sequence[str], validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.LinkTags]:
        """Add Smart Link Tags.

        Returns LinkTags as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/smart-links/{smart_link_id}/tags; safe to repeat.
        """
        from ..api.smart_links.add_smart_link_tags import OPERATION

        return await self._caller.call(
            OPERATION, {"smart_link_id": smart_link_id, "tags": tags}, validate=validate, options=options
        )

    async def create(
        self,
        *,
        account_id: str,
        name: str,
        link_type: Literal["free_trial", "tracking_link"],
        free_trial_days: int | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.SmartLink]:
        """Create Smart Link.

        Create a new Smart Link for the account. Smart Links are pooled Free Trial or Tracking links that
        rotate inventory automatically.

        Args:
            account_id: The prefixed ID of the account to create the Smart Link for
            name: The name of the Smart Link
            link_type: The type of Smart Link to create
            free_trial_days: The number of free trial days (required if `link_type` is `free_trial`). Must
                be between 1 and 360.

        Returns SmartLink as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/smart-links; not safe to repeat (creates: there would be two of it).
        """
        from ..api.smart_links.create_smart_link import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account_id": account_id, "name": name, "link_type": link_type, "free_trial_days": free_trial_days},
            validate=validate,
            options=options,
        )

    async def create_pixel(
        self, smart_link_id: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[dict[str, Any]]:
        """Create Smart Link Pixel.

        Returns JSON as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/smart-links/{smart_link_id}/pixels; not safe to repeat (creates: there would be two of it).
        """
        from ..api.smart_links.create_smart_link_pixel import OPERATION

        return await self._caller.call(OPERATION, {"smart_link_id": smart_link_id}, validate=validate, options=options)

    async def delete(
        self, smart_link_id: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Delete Smart Link.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/smart-links/{smart_link_id}; safe to repeat.
        """
        from ..api.smart_links.delete_smart_link import OPERATION

        return await self._caller.call(OPERATION, {"smart_link_id": smart_link_id}, validate=validate, options=options)

    async def disconnect_pixel(
        self, smart_link_id: str, pixel_id: int, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[dict[str, Any]]:
        """Disconnect Smart Link Pixel.

        Returns JSON as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/smart-links/{smart_link_id}/pixels/{pixel_id}; safe to repeat.
        """
        from ..api.smart_links.disconnect_smart_link_pixel import OPERATION

        return await self._caller.call(
            OPERATION, {"smart_link_id": smart_link_id, "pixel_id": pixel_id}, validate=validate, options=options
        )

    async def get(
        self, smart_link_id: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.SmartLink]:
        """Get Smart Link.

        Returns SmartLink as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/smart-links/{smart_link_id}; safe to repeat.
        """
        from ..api.smart_links.get_smart_link import OPERATION

        return await self._caller.call(OPERATION, {"smart_link_id": smart_link_id}, validate=validate, options=options)

    async def get_cohort_arps(
        self,
        smart_link_id: str,
        *,
        acquisition_end: str | Unset = UNSET,
        acquisition_start: str | Unset = UNSET,
        revenue_basis: Literal["net", "gross"] | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[dict[str, Any]]:
        """Get Smart Link Cohort ARPS.

        Returns JSON as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/smart-links/{smart_link_id}/cohort-arps; safe to repeat.
        """
        from ..api.smart_links.get_smart_link_cohort_arps import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "smart_link_id": smart_link_id,
                "acquisition_end": acquisition_end,
                "acquisition_start": acquisition_start,
                "revenue_basis": revenue_basis,
            },
            validate=validate,
            options=options,
        )

    async def get_stats(
        self,
        smart_link_id: str,
        *,
        date_end: str | Unset = UNSET,
        date_start: str | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.LinkStats]:
        """Get Smart Link Stats.

        Returns LinkStats as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/smart-links/{smart_link_id}/stats; safe to repeat.
        """
        from ..api.smart_links.get_smart_link_stats import OPERATION

        return await self._caller.call(
            OPERATION,
            {"smart_link_id": smart_link_id, "date_end": date_end, "date_start": date_start},
            validate=validate,
            options=options,
        )

    def list(
        self,
        *,
        account_ids: str | None | Unset = UNSET,
        filter_tags: Sequence[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        name: str | None | Unset = UNSET,
        offset: int | Unset = UNSET,
        pixel_ids: str | None | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.SmartLink]:
        """List Smart Links.

        Args:
            filter_tags: Must not be greater than 50 characters.
            limit: Must be at least 1. Must not be greater than 1000. Default `50`.
            name: Must not be greater than 255 characters.
            offset: Must be at least 0. Default `0`.

        Returns a page of SmartLink; iterating over it goes on over all pages. 1 credit; none if the answer
        comes from the API's cache. Sends GET /api/smart-links; safe to repeat.
        """
        from ..api.smart_links.list_smart_links import OPERATION

        return self._list(
            OPERATION,
            {
                "account_ids": account_ids,
                "filter_tags": filter_tags,
                "limit": limit,
                "name": name,
                "offset": offset,
                "pixel_ids": pixel_ids,
            },
            resume_from,
            validate,
            options,
        )

    def list_clicks(
        self,
        smart_link_id: str,
        *,
        date_end: str | Unset = UNSET,
        date_start: str | Unset = UNSET,
        include_bots: bool | Unset = UNSET,
        include_duplicates: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.SmartLinkClick]:
        """List Smart Link Clicks.

        Args:
            include_bots: Default `true`.
            include_duplicates: Default `true`.
            limit: Default `100`.
            offset: Default `0`.

        Returns a page of SmartLinkClick; iterating over it goes on over all pages. 1 credit; none if the
        answer comes from the API's cache. Sends GET /api/smart-links/{smart_link_id}/clicks; safe to
        repeat.
        """
        from ..api.smart_links.list_smart_link_clicks import OPERATION

        return self._list(
            OPERATION,
            {
                "smart_link_id": smart_link_id,
                "date_end": date_end,
                "date_start": date_start,
                "include_bots": include_bots,
                "include_duplicates": include_duplicates,
                "limit": limit,
                "offset": offset,
            },
            resume_from,
            validate,
            options,
        )

    def list_conversions(
        self,
        smart_link_id: str,
        *,
        conversion_type: Literal[
            "new_subscriber", "new_transaction", "message_received", "fan_sent_1_message", "fan_sent_3_messages"
        ]
        | Unset = UNSET,
        date_end: str | Unset = UNSET,
        date_start: str | Unset = UNSET,
        include_bots: bool | Unset = UNSET,
        include_duplicates: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        onlyfans_user_id: str | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.SmartLinkConversion]:
        """List Smart Link Conversions.

        Args:
            include_bots: Default `true`.
            include_duplicates: Default `true`.
            limit: Default `100`.
            offset: Default `0`.

        Returns a page of SmartLinkConversion; iterating over it goes on over all pages. 1 credit; none if
        the answer comes from the API's cache. Sends GET /api/smart-links/{smart_link_id}/conversions; safe
        to repeat.
        """
        from ..api.smart_links.list_smart_link_conversions import OPERATION

        return self._list(
            OPERATION,
            {
                "smart_link_id": smart_link_id,
                "conversion_type": conversion_type,
                "date_end": date_end,
                "date_start": date_start,
                "include_bots": include_bots,
                "include_duplicates": include_duplicates,
                "limit": limit,
                "offset": offset,
                "onlyfans_user_id": onlyfans_user_id,
            },
            resume_from,
            validate,
            options,
        )

    def list_fans(
        self,
        smart_link_id: str,
        *,
        has_messages: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        min_messages_sent_by_fan: int | Unset = UNSET,
        min_revenue_net: float | Decimal | Unset = UNSET,
        min_tips_net: float | Decimal | Unset = UNSET,
        offset: int | Unset = UNSET,
        previously_subscribed: bool | Unset = UNSET,
        sort: Literal[
            "revenue_net",
            "-revenue_net",
            "tips_net",
            "-tips_net",
            "messages_sent_by_fan",
            "-messages_sent_by_fan",
            "converted_at",
            "-converted_at",
        ]
        | Unset = UNSET,
        subscribed_using_promo: bool | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.SmartLinkFan]:
        """List Smart Link Fans.

        Args:
            limit: Default `100`.
            offset: Default `0`.
            sort: Default `-revenue_net`.

        Returns a page of SmartLinkFan; iterating over it goes on over all pages. 1 credit; none if the
        answer comes from the API's cache. Sends GET /api/smart-links/{smart_link_id}/fans; safe to repeat.
        """
        from ..api.smart_links.list_smart_link_fans import OPERATION

        return self._list(
            OPERATION,
            {
                "smart_link_id": smart_link_id,
                "has_messages": has_messages,
                "limit": limit,
                "min_messages_sent_by_fan": min_messages_sent_by_fan,
                "min_revenue_net": min_revenue_net,
                "min_tips_net": min_tips_net,
                "offset": offset,
                "previously_subscribed": previously_subscribed,
                "sort": sort,
                "subscribed_using_promo": subscribed_using_promo,
            },
            resume_from,
            validate,
            options,
        )

    def list_pixels(
        self,
        smart_link_id: str,
        *,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[dict[str, Any]]:
        """List Smart Link Pixels.

        Returns a page; iterating over it goes on over all pages. 1 credit; none if the answer comes from
        the API's cache. Sends GET /api/smart-links/{smart_link_id}/pixels; safe to repeat.
        """
        from ..api.smart_links.list_smart_link_pixels import OPERATION

        return self._list(OPERATION, {"smart_link_id": smart_link_id}, resume_from, validate, options)

    def list_spenders(
        self,
        smart_link_id: str,
        *,
        limit: int | Unset = UNSET,
        min_spend: float | Decimal | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.LinkSpender]:
        """List Smart Link Spenders.

        Args:
            limit: Default `50`.
            min_spend: Default `1`.
            offset: Default `0`.

        Returns a page of LinkSpender; iterating over it goes on over all pages. 1 credit; none if the
        answer comes from the API's cache. Sends GET /api/smart-links/{smart_link_id}/spenders; safe to
        repeat.
        """
        from ..api.smart_links.list_smart_link_spenders import OPERATION

        return self._list(
            OPERATION,
            {"smart_link_id": smart_link_id, "limit": limit, "min_spend": min_spend, "offset": offset},
            resume_from,
            validate,
            options,
        )

    async def list_tags(
        self, smart_link_id: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.LinkTags]:
        """List Smart Link Tags.

        Returns LinkTags as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/smart-links/{smart_link_id}/tags; safe to repeat.
        """
        from ..api.smart_links.list_smart_link_tags import OPERATION

        return await self._caller.call(OPERATION, {"smart_link_id": smart_link_id}, validate=validate, options=options)

    async def remove_tags(
        self, smart_link_id: str, *, tags: Sequence[str], validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.LinkTags]:
        """Remove Smart Link Tags.

        Returns LinkTags as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/smart-links/{smart_link_id}/tags; safe to repeat.
        """
        from ..api.smart_links.remove_smart_link_tags import OPERATION

        return await self._caller.call(
            OPERATION, {"smart_link_id": smart_link_id, "tags": tags}, validate=validate, options=options
        )

    async def send_pixel_test_event(
        self, smart_link_id: str, pixel_id: int, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[dict[str, Any]]:
        """Send Smart Link Pixel Test Event.

        Returns JSON as `data`. 1 credit; none if the answer comes from the API's cache. Sends POST
        /api/smart-links/{smart_link_id}/pixels/{pixel_id}/test-event; not safe to repeat (delivers an event
        to someone else's server each time).
        """
        from ..api.smart_links.send_smart_link_pixel_test_event import OPERATION

        return await self._caller.call(
            OPERATION, {"smart_link_id": smart_link_id, "pixel_id": pixel_id}, validate=validate, options=options
        )

    async def update_pixel(
        self,
        smart_link_id: str,
        pixel_id: int,
        *,
        label: str | None | Unset = UNSET,
        platform_pixel_id: str | None | Unset = UNSET,
        pixel_access_token: str | None | Unset = UNSET,
        event_source_url: str | None | Unset = UNSET,
        event_click: str | None | Unset = UNSET,
        event_new_subscriber: str | None | Unset = UNSET,
        event_first_transaction: str | None | Unset = UNSET,
        event_new_transaction: str | None | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[dict[str, Any]]:
        """Update Smart Link Pixel.

        Args:
            label: Must not be greater than 100 characters.
            event_source_url: Must be a valid URL. Must not be greater than 2048 characters.
            event_click: Must not be greater than 100 characters.
            event_new_subscriber: Must not be greater than 100 characters.
            event_first_transaction: Must not be greater than 100 characters.
            event_new_transaction: Must not be greater than 100 characters.

        Returns JSON as `data`. 1 credit; none if the answer comes from the API's cache. Sends PATCH
        /api/smart-links/{smart_link_id}/pixels/{pixel_id}; safe to repeat.
        """
        from ..api.smart_links.update_smart_link_pixel import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "smart_link_id": smart_link_id,
                "pixel_id": pixel_id,
                "label": label,
                "platform_pixel_id": platform_pixel_id,
                "pixel_access_token": pixel_access_token,
                "event_source_url": event_source_url,
                "event_click": event_click,
                "event_new_subscriber": event_new_subscriber,
                "event_first_transaction": event_first_transaction,
                "event_new_transaction": event_new_transaction,
            },
            validate=validate,
            options=options,
        )
