"""Analytics - Financial of one account: the operations of `account.financial_analytics`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.resource import AccountResource, AsyncAccountResource
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.response import ApiResponse


class AccountFinancialAnalytics(AccountResource):
    """APIs for retrieving financial analytics data."""

    __slots__ = ()

    def get_profitability_history(
        self,
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
            {"account": self._account, "account_prefixed_id": account_prefixed_id, "months": months},
            validate=validate,
            options=options,
        )


class AsyncAccountFinancialAnalytics(AsyncAccountResource):
    """APIs for retrieving financial analytics data."""

    __slots__ = ()

    async def get_profitability_history(
        self,
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
            {"account": self._account, "account_prefixed_id": account_prefixed_id, "months": months},
            validate=validate,
            options=options,
        )
