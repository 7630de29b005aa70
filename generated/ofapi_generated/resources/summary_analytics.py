"""Analytics - Summary: the operations of `client.summary_analytics`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.resource import AsyncResource, Resource
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.response import ApiResponse


class SummaryAnalytics(Resource):
    """APIs for retrieving summary analytics data."""

    __slots__ = ()

    def get_earnings_overview(
        self,
        *,
        account_ids: Sequence[str],
        end_date: str | dt.datetime | dt.date,
        start_date: str | dt.datetime | dt.date,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.EarningsOverview]:
        """Get Earnings Overview.

        Returns EarningsOverview as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        POST /api/analytics/summary/earnings; safe to repeat.
        """
        from ..api.summary_analytics.get_earnings_overview import OPERATION

        return self._caller.call(
            OPERATION,
            {"account_ids": account_ids, "end_date": end_date, "start_date": start_date},
            validate=validate,
            options=options,
        )

    def get_historical_performance(
        self,
        *,
        time_range: Literal["3m", "6m", "12m", "ytd", "last-year"] | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[list[models.PeriodValue]]:
        """Get Historical Performance.

        Returns list[PeriodValue] as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        POST /api/analytics/summary/historical; safe to repeat.
        """
        from ..api.summary_analytics.get_historical_performance import OPERATION

        return self._caller.call(OPERATION, {"time_range": time_range}, validate=validate, options=options)

    def get_period_comparison(
        self,
        *,
        account_ids: Sequence[str],
        period_a: models.ComparisonPeriodA | Mapping[str, Any],
        period_b: models.ComparisonPeriodB | Mapping[str, Any],
        granularity: Literal["months", "quarters", "half_years", "years"] | Unset = UNSET,
        stat_type: Literal["totalEarnings", "subscriptions", "posts", "messages", "tips", "streams"] | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.PeriodComparison]:
        """Get Period Comparison.

        Returns PeriodComparison as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        POST /api/analytics/summary/comparison; safe to repeat.
        """
        from ..api.summary_analytics.get_period_comparison import OPERATION

        return self._caller.call(
            OPERATION,
            {
                "account_ids": account_ids,
                "period_a": period_a,
                "period_b": period_b,
                "granularity": granularity,
                "stat_type": stat_type,
            },
            validate=validate,
            options=options,
        )


class AsyncSummaryAnalytics(AsyncResource):
    """APIs for retrieving summary analytics data."""

    __slots__ = ()

    async def get_earnings_overview(
        self,
        *,
        account_ids: Sequence[str],
        end_date: str | dt.datetime | dt.date,
        start_date: str | dt.datetime | dt.date,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.EarningsOverview]:
        """Get Earnings Overview.

        Returns EarningsOverview as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        POST /api/analytics/summary/earnings; safe to repeat.
        """
        from ..api.summary_analytics.get_earnings_overview import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account_ids": account_ids, "end_date": end_date, "start_date": start_date},
            validate=validate,
            options=options,
        )

    async def get_historical_performance(
        self,
        *,
        time_range: Literal["3m", "6m", "12m", "ytd", "last-year"] | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[list[models.PeriodValue]]:
        """Get Historical Performance.

        Returns list[PeriodValue] as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        POST /api/analytics/summary/historical; safe to repeat.
        """
        from ..api.summary_analytics.get_historical_performance import OPERATION

        return await self._caller.call(OPERATION, {"time_range": time_range}, validate=validate, options=options)

    async def get_period_comparison(
        self,
        *,
        account_ids: Sequence[str],
        period_a: models.ComparisonPeriodA | Mapping[str, Any],
        period_b: models.ComparisonPeriodB | Mapping[str, Any],
        granularity: Literal["months", "quarters", "half_years", "years"] | Unset = UNSET,
        stat_type: Literal["totalEarnings", "subscriptions", "posts", "messages", "tips", "streams"] | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.PeriodComparison]:
        """Get Period Comparison.

        Returns PeriodComparison as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        POST /api/analytics/summary/comparison; safe to repeat.
        """
        from ..api.summary_analytics.get_period_comparison import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "account_ids": account_ids,
                "period_a": period_a,
                "period_b": period_b,
                "granularity": granularity,
                "stat_type": stat_type,
            },
            validate=validate,
            options=options,
        )
