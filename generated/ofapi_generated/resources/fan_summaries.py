"""Fans - AI Summary: the operations of `client.fan_summaries`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.resource import AsyncResource, Resource
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.response import ApiResponse


class FanSummaries(Resource):
    """APIs for generating and retrieving AI-powered fan profile summaries."""

    __slots__ = ()

    def create_category(
        self, *, label: str, keywords: str, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.CustomSummaryCategory]:
        """Create Custom Summary Category.

        Returns CustomSummaryCategory as `data`. 1 credit; none if the answer comes from the API's cache.
        Sends POST /api/fan-summary-categories; not safe to repeat (creates: there would be two of it).
        """
        from ..api.fan_summaries.create_custom_summary_category import OPERATION

        return self._caller.call(OPERATION, {"label": label, "keywords": keywords}, validate=validate, options=options)

    def delete_category(
        self, category_id: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[dict[str, Any]]:
        """Delete Custom Summary Category.

        Returns JSON as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/fan-summary-categories/{category_id}; safe to repeat.
        """
        from ..api.fan_summaries.delete_custom_summary_category import OPERATION

        return self._caller.call(OPERATION, {"category_id": category_id}, validate=validate, options=options)

    def generate(
        self,
        account: str,
        fan_id: int | str,
        *,
        regenerate: bool | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.FanSummaryJob]:
        """Generate Fan Summary.

        Returns FanSummaryJob as `data`. What a summary costs is not documented. Sends POST
        /api/{account}/fans/{fan_id}/summary; not safe to repeat (starts work that credits are charged for).
        """
        from ..api.fan_summaries.generate_fan_summary import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": account, "fan_id": fan_id, "regenerate": regenerate},
            validate=validate,
            options=options,
        )

    def get(
        self, account: str, fan_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.FanSummary]:
        """Get Fan Summary.

        Returns FanSummary as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/fans/{fan_id}/summary; safe to repeat.
        """
        from ..api.fan_summaries.get_fan_summary import OPERATION

        return self._caller.call(OPERATION, {"account": account, "fan_id": fan_id}, validate=validate, options=options)

    def list_categories(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[list[models.CustomSummaryCategory]]:
        """List Custom Summary Categories.

        Returns list[CustomSummaryCategory] as `data`. 1 credit; none if the answer comes from the API's
        cache. Sends GET /api/fan-summary-categories; safe to repeat.
        """
        from ..api.fan_summaries.list_custom_summary_categories import OPERATION

        return self._caller.call(OPERATION, {}, validate=validate, options=options)

    def update_category(
        self,
        category_id: str,
        *,
        label: str,
        keywords: str,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.CustomSummaryCategory]:
        """Update Custom Summary Category.

        Returns CustomSummaryCategory as `data`. 1 credit; none if the answer comes from the API's cache.
        Sends PUT /api/fan-summary-categories/{category_id}; safe to repeat.
        """
        from ..api.fan_summaries.update_custom_summary_category import OPERATION

        return self._caller.call(
            OPERATION,
            {"category_id": category_id, "label": label, "keywords": keywords},
            validate=validate,
            options=options,
        )


class AsyncFanSummaries(AsyncResource):
    """APIs for generating and retrieving AI-powered fan profile summaries."""

    __slots__ = ()

    async def create_category(
        self, *, label: str, keywords: str, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.CustomSummaryCategory]:
        """Create Custom Summary Category.

        Returns CustomSummaryCategory as `data`. 1 credit; none if the answer comes from the API's cache.
        Sends POST /api/fan-summary-categories; not safe to repeat (creates: there would be two of it).
        """
        from ..api.fan_summaries.create_custom_summary_category import OPERATION

        return await self._caller.call(
            OPERATION, {"label": label, "keywords": keywords}, validate=validate, options=options
        )

    async def delete_category(
        self, category_id: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[dict[str, Any]]:
        """Delete Custom Summary Category.

        Returns JSON as `data`. 1 credit; none if the answer comes from the API's cache. Sends DELETE
        /api/fan-summary-categories/{category_id}; safe to repeat.
        """
        from ..api.fan_summaries.delete_custom_summary_category import OPERATION

        return await self._caller.call(OPERATION, {"category_id": category_id}, validate=validate, options=options)

    async def generate(
        self,
        account: str,
        fan_id: int | str,
        *,
        regenerate: bool | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.FanSummaryJob]:
        """Generate Fan Summary.

        Returns FanSummaryJob as `data`. What a summary costs is not documented. Sends POST
        /api/{account}/fans/{fan_id}/summary; not safe to repeat (starts work that credits are charged for).
        """
        from ..api.fan_summaries.generate_fan_summary import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": account, "fan_id": fan_id, "regenerate": regenerate},
            validate=validate,
            options=options,
        )

    async def get(
        self, account: str, fan_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.FanSummary]:
        """Get Fan Summary.

        Returns FanSummary as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/fans/{fan_id}/summary; safe to repeat.
        """
        from ..api.fan_summaries.get_fan_summary import OPERATION

        return await self._caller.call(
            OPERATION, {"account": account, "fan_id": fan_id}, validate=validate, options=options
        )

    async def list_categories(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[list[models.CustomSummaryCategory]]:
        """List Custom Summary Categories.

        Returns list[CustomSummaryCategory] as `data`. 1 credit; none if the answer comes from the API's
        cache. Sends GET /api/fan-summary-categories; safe to repeat.
        """
        from ..api.fan_summaries.list_custom_summary_categories import OPERATION

        return await self._caller.call(OPERATION, {}, validate=validate, options=options)

    async def update_category(
        self,
        category_id: str,
        *,
        label: str,
        keywords: str,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.CustomSummaryCategory]:
        """Update Custom Summary Category.

        Returns CustomSummaryCategory as `data`. 1 credit; none if the answer comes from the API's cache.
        Sends PUT /api/fan-summary-categories/{category_id}; safe to repeat.
        """
        from ..api.fan_summaries.update_custom_summary_category import OPERATION

        return await self._caller.call(
            OPERATION,
            {"category_id": category_id, "label": label, "keywords": keywords},
            validate=validate,
            options=options,
        )
