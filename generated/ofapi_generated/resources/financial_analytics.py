"""Analytics - Financial: the operations of `client.financial_analytics`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..runtime.resource import AsyncResource, Resource
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.response import ApiResponse


class FinancialAnalytics(Resource):
    """APIs for retrieving financial analytics data."""

    __slots__ = ()

    def get_profitability(
        self,
        *,
        account_ids: Sequence[str],
        month: int,
        year: int,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[list[models.Profitability]]:
        """Get Profitability.

        Returns list[Profitability] as `data`. 1 credit; none if the answer comes from the API's cache.
        Sends POST /api/analytics/financial/profitability; safe to repeat.
        """
        from ..api.financial_analytics.get_profitability import OPERATION

        return self._caller.call(
            OPERATION, {"account_ids": account_ids, "month": month, "year": year}, validate=validate, options=options
        )

    def get_profitability_history(
        self,
        account: str,
        *,
        account_prefixed_id: str,
        months: int | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[list[models.Profitability]]:
        """Get Profitability History.

        Args:
            months: Must be at least 1. Must not be greater than 60.

        Returns list[Profitability] as `data`. 1 credit; none if the answer comes from the API's cache.
        Sends GET /api/analytics/financial/profitability/{account}/history; safe to repeat.
        """
        from ..api.financial_analytics.get_profitability_history import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": account, "account_prefixed_id": account_prefixed_id, "months": months},
            validate=validate,
            options=options,
        )

    def get_revenue_forecast(
        self,
        *,
        account_ids: Sequence[str],
        forecast_days: int,
        historical_days: int,
        metric: Literal["revenue", "churn_percentage"],
        model: Literal["moving_average", "linear_regression", "arima", "sarima"],
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.RevenueForecast]:
        """Get Revenue Forecast.

        Returns RevenueForecast as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        POST /api/analytics/financial/forecast; safe to repeat.
        """
        from ..api.financial_analytics.get_revenue_forecast import OPERATION

        return self._caller.call(
            OPERATION,
            {
                "account_ids": account_ids,
                "forecast_days": forecast_days,
                "historical_days": historical_days,
                "metric": metric,
                "model": model,
            },
            validate=validate,
            options=options,
        )

    def get_transaction_summary(
        self,
        *,
        account_ids: Sequence[str],
        end_date: str | dt.datetime | dt.date,
        start_date: str | dt.datetime | dt.date,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.TransactionSummary]:
        """Get Transaction Summary.

        Returns TransactionSummary as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        POST /api/analytics/financial/transactions/summary; safe to repeat.
        """
        from ..api.financial_analytics.get_transaction_summary import OPERATION

        return self._caller.call(
            OPERATION,
            {"account_ids": account_ids, "end_date": end_date, "start_date": start_date},
            validate=validate,
            options=options,
        )

    def get_transactions_by_type(
        self,
        *,
        account_ids: Sequence[str],
        end_date: str | dt.datetime | dt.date,
        start_date: str | dt.datetime | dt.date,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[list[models.TransactionTypeTotal]]:
        """Get Transactions By Type.

        Returns list[TransactionTypeTotal] as `data`. 1 credit; none if the answer comes from the API's
        cache. Sends POST /api/analytics/financial/transactions/by-type; safe to repeat.
        """
        from ..api.financial_analytics.get_transactions_by_type import OPERATION

        return self._caller.call(
            OPERATION,
            {"account_ids": account_ids, "end_date": end_date, "start_date": start_date},
            validate=validate,
            options=options,
        )


class AsyncFinancialAnalytics(AsyncResource):
    """APIs for retrieving financial analytics data."""

    __slots__ = ()

    async def get_profitability(
        self,
        *,
        account_ids: Sequence[str],
        month: int,
        year: int,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[list[models.Profitability]]:
        """Get Profitability.

        Returns list[Profitability] as `data`. 1 credit; none if the answer comes from the API's cache.
        Sends POST /api/analytics/financial/profitability; safe to repeat.
        """
        from ..api.financial_analytics.get_profitability import OPERATION

        return await self._caller.call(
            OPERATION, {"account_ids": account_ids, "month": month, "year": year}, validate=validate, options=options
        )

    async def get_profitability_history(
        self,
        account: str,
        *,
        account_prefixed_id: str,
        months: int | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[list[models.Profitability]]:
        """Get Profitability History.

        Args:
            months: Must be at least 1. Must not be greater than 60.

        Returns list[Profitability] as `data`. 1 credit; none if the answer comes from the API's cache.
        Sends GET /api/analytics/financial/profitability/{account}/history; safe to repeat.
        """
        from ..api.financial_analytics.get_profitability_history import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": account, "account_prefixed_id": account_prefixed_id, "months": months},
            validate=validate,
            options=options,
        )

    async def get_revenue_forecast(
        self,
        *,
        account_ids: Sequence[str],
        forecast_days: int,
        historical_days: int,
        metric: Literal["revenue", "churn_percentage"],
        model: Literal["moving_average", "linear_regression", "arima", "sarima"],
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.RevenueForecast]:
        """Get Revenue Forecast.

        Returns RevenueForecast as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        POST /api/analytics/financial/forecast; safe to repeat.
        """
        from ..api.financial_analytics.get_revenue_forecast import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "account_ids": account_ids,
                "forecast_days": forecast_days,
                "historical_days": historical_days,
                "metric": metric,
                "model": model,
            },
            validate=validate,
            options=options,
        )

    async def get_transaction_summary(
        self,
        *,
        account_ids: Sequence[str],
        end_date: str | dt.datetime | dt.date,
        start_date: str | dt.datetime | dt.date,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.TransactionSummary]:
        """Get Transaction Summary.

        Returns TransactionSummary as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        POST /api/analytics/financial/transactions/summary; safe to repeat.
        """
        from ..api.financial_analytics.get_transaction_summary import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account_ids": account_ids, "end_date": end_date, "start_date": start_date},
            validate=validate,
            options=options,
        )

    async def get_transactions_by_type(
        self,
        *,
        account_ids: Sequence[str],
        end_date: str | dt.datetime | dt.date,
        start_date: str | dt.datetime | dt.date,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[list[models.TransactionTypeTotal]]:
        """Get Transactions By Type.

        Returns list[TransactionTypeTotal] as `data`. 1 credit; none if the answer comes from the API's
        cache. Sends POST /api/analytics/financial/transactions/by-type; safe to repeat.
        """
        from ..api.financial_analytics.get_transactions_by_type import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account_ids": account_ids, "end_date": end_date, "start_date": start_date},
            validate=validate,
            options=options,
        )
