"""Chargebacks of one account: the operations of `account.chargebacks`."""

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


class AccountChargebacks(AccountResource):
    """Chargebacks."""

    __slots__ = ()

    def get_ratio(
        self,
        *,
        end_date: str | dt.datetime | dt.date | Unset = UNSET,
        start_date: str | dt.datetime | dt.date | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.ChargebackRatio]:
        """Calculate Chargeback Ratio.

        Returns ChargebackRatio as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        GET /api/{account}/chargebacks/ratio; safe to repeat.
        """
        from ..api.chargebacks.calculate_chargeback_ratio import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": self._account, "end_date": end_date, "start_date": start_date},
            validate=validate,
            options=options,
        )

    def get_statistics(
        self,
        *,
        end_date: str | dt.datetime | dt.date | Unset = UNSET,
        start_date: str | dt.datetime | dt.date | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.ChargebackStatistics]:
        """List Chargeback Statistics.

        Returns ChargebackStatistics as `data`. 1 credit; none if the answer comes from the API's cache.
        Sends GET /api/{account}/chargebacks/statistics; safe to repeat.
        """
        from ..api.chargebacks.list_chargeback_statistics import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": self._account, "end_date": end_date, "start_date": start_date},
            validate=validate,
            options=options,
        )

    def list(
        self,
        *,
        end_date: str | dt.datetime | dt.date | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
        start_date: str | dt.datetime | dt.date | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.Chargeback]:
        """List Chargebacks.

        Returns a page of Chargeback; iterating over it goes on over all pages. 1 credit; none if the answer
        comes from the API's cache. Sends GET /api/{account}/chargebacks; safe to repeat.
        """
        from ..api.chargebacks.list_chargebacks import OPERATION

        return self._list(
            OPERATION,
            {
                "account": self._account,
                "end_date": end_date,
                "limit": limit,
                "offset": offset,
                "start_date": start_date,
            },
            resume_from,
            validate,
            options,
        )


class AsyncAccountChargebacks(AsyncAccountResource):
    """Chargebacks."""

    __slots__ = ()

    async def get_ratio(
        self,
        *,
        end_date: str | dt.datetime | dt.date | Unset = UNSET,
        start_date: str | dt.datetime | dt.date | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.ChargebackRatio]:
        """Calculate Chargeback Ratio.

        Returns ChargebackRatio as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        GET /api/{account}/chargebacks/ratio; safe to repeat.
        """
        from ..api.chargebacks.calculate_chargeback_ratio import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": self._account, "end_date": end_date, "start_date": start_date},
            validate=validate,
            options=options,
        )

    async def get_statistics(
        self,
        *,
        end_date: str | dt.datetime | dt.date | Unset = UNSET,
        start_date: str | dt.datetime | dt.date | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.ChargebackStatistics]:
        """List Chargeback Statistics.

        Returns ChargebackStatistics as `data`. 1 credit; none if the answer comes from the API's cache.
        Sends GET /api/{account}/chargebacks/statistics; safe to repeat.
        """
        from ..api.chargebacks.list_chargeback_statistics import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": self._account, "end_date": end_date, "start_date": start_date},
            validate=validate,
            options=options,
        )

    def list(
        self,
        *,
        end_date: str | dt.datetime | dt.date | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        offset: int | None | Unset = UNSET,
        start_date: str | dt.datetime | dt.date | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Chargeback]:
        """List Chargebacks.

        Returns a page of Chargeback; iterating over it goes on over all pages. 1 credit; none if the answer
        comes from the API's cache. Sends GET /api/{account}/chargebacks; safe to repeat.
        """
        from ..api.chargebacks.list_chargebacks import OPERATION

        return self._list(
            OPERATION,
            {
                "account": self._account,
                "end_date": end_date,
                "limit": limit,
                "offset": offset,
                "start_date": start_date,
            },
            resume_from,
            validate,
            options,
        )
