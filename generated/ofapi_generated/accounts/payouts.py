"""Payouts of one account: the operations of `account.payouts`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from ..runtime.resource import AccountResource, AsyncAccountResource
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.pages import AsyncPager, Page
    from ..runtime.response import ApiResponse


class AccountPayouts(AccountResource):
    """Payouts."""

    __slots__ = ()

    def get_balances(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.AccountBalances]:
        """Get Account Balances.

        Returns AccountBalances as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        GET /api/{account}/payouts/balances; safe to repeat.
        """
        from ..api.payouts.get_account_balances import OPERATION

        return self._caller.call(OPERATION, {"account": self._account}, validate=validate, options=options)

    def get_earning_statistics(
        self,
        *,
        end_date: str | dt.datetime | dt.date | None | Unset = UNSET,
        start_date: str | dt.datetime | dt.date | None | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.EarningStatistics]:
        """Get Earning Statistics.

        Returns EarningStatistics as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        GET /api/{account}/payouts/earning-statistics; safe to repeat.
        """
        from ..api.payouts.get_earning_statistics import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": self._account, "end_date": end_date, "start_date": start_date},
            validate=validate,
            options=options,
        )

    def get_eligibility(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.PayoutEligibility]:
        """Get Eligibility.

        Returns PayoutEligibility as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        GET /api/{account}/payouts/eligibility; safe to repeat.
        """
        from ..api.payouts.get_eligibility import OPERATION

        return self._caller.call(OPERATION, {"account": self._account}, validate=validate, options=options)

    def list_requests(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.PayoutRequest]:
        """List Payout Requests.

        Returns a page of PayoutRequest; iterating over it goes on over all pages. 1 credit; none if the
        answer comes from the API's cache. Sends GET /api/{account}/payouts/payout-requests; safe to repeat.
        """
        from ..api.payouts.list_payout_requests import OPERATION

        return self._list(
            OPERATION, {"account": self._account, "limit": limit, "offset": offset}, resume_from, validate, options
        )

    def request_manual_withdrawal(
        self, *, amount: int, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.PayoutRequestPage]:
        """Request Manual Withdrawal.

        Returns PayoutRequestPage as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        POST /api/{account}/payouts/request-manual-withdrawal; not safe to repeat (moves money: it would be
        paid twice).
        """
        from ..api.payouts.request_manual_withdrawal import OPERATION

        return self._caller.call(
            OPERATION, {"account": self._account, "amount": amount}, validate=validate, options=options
        )

    def update_frequency(
        self,
        *,
        frequency: Literal["manual", "weekly", "monthly"],
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.Success]:
        """Update Payout Frequency.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends PATCH
        /api/{account}/payouts/payout-frequency; safe to repeat.
        """
        from ..api.payouts.update_payout_frequency import OPERATION

        return self._caller.call(
            OPERATION, {"account": self._account, "frequency": frequency}, validate=validate, options=options
        )


class AsyncAccountPayouts(AsyncAccountResource):
    """Payouts."""

    __slots__ = ()

    async def get_balances(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.AccountBalances]:
        """Get Account Balances.

        Returns AccountBalances as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        GET /api/{account}/payouts/balances; safe to repeat.
        """
        from ..api.payouts.get_account_balances import OPERATION

        return await self._caller.call(OPERATION, {"account": self._account}, validate=validate, options=options)

    async def get_earning_statistics(
        self,
        *,
        end_date: str | dt.datetime | dt.date | None | Unset = UNSET,
        start_date: str | dt.datetime | dt.date | None | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.EarningStatistics]:
        """Get Earning Statistics.

        Returns EarningStatistics as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        GET /api/{account}/payouts/earning-statistics; safe to repeat.
        """
        from ..api.payouts.get_earning_statistics import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": self._account, "end_date": end_date, "start_date": start_date},
            validate=validate,
            options=options,
        )

    async def get_eligibility(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.PayoutEligibility]:
        """Get Eligibility.

        Returns PayoutEligibility as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        GET /api/{account}/payouts/eligibility; safe to repeat.
        """
        from ..api.payouts.get_eligibility import OPERATION

        return await self._caller.call(OPERATION, {"account": self._account}, validate=validate, options=options)

    def list_requests(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.PayoutRequest]:
        """List Payout Requests.

        Returns a page of PayoutRequest; iterating over it goes on over all pages. 1 credit; none if the
        answer comes from the API's cache. Sends GET /api/{account}/payouts/payout-requests; safe to repeat.
        """
        from ..api.payouts.list_payout_requests import OPERATION

        return self._list(
            OPERATION, {"account": self._account, "limit": limit, "offset": offset}, resume_from, validate, options
        )

    async def request_manual_withdrawal(
        self, *, amount: int, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.PayoutRequestPage]:
        """Request Manual Withdrawal.

        Returns PayoutRequestPage as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        POST /api/{account}/payouts/request-manual-withdrawal; not safe to repeat (moves money: it would be
        paid twice).
        """
        from ..api.payouts.request_manual_withdrawal import OPERATION

        return await self._caller.call(
            OPERATION, {"account": self._account, "amount": amount}, validate=validate, options=options
        )

    async def update_frequency(
        self,
        *,
        frequency: Literal["manual", "weekly", "monthly"],
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.Success]:
        """Update Payout Frequency.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends PATCH
        /api/{account}/payouts/payout-frequency; safe to repeat.
        """
        from ..api.payouts.update_payout_frequency import OPERATION

        return await self._caller.call(
            OPERATION, {"account": self._account, "frequency": frequency}, validate=validate, options=options
        )
