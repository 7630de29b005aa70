"""Statistics of one account: the operations of `account.statistics`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from ..runtime.resource import AccountResource, AsyncAccountResource
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.response import ApiResponse


class AccountStatistics(AccountResource):
    """Statistics."""

    __slots__ = ()

    def get_earnings(
        self,
        *,
        end_date: str | dt.datetime | dt.date,
        start_date: str | dt.datetime | dt.date,
        type: Literal["total", "subscribes", "tips", "post", "messages", "stream"] | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.Earnings]:
        """Get Earnings.

        Returns Earnings as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/statistics/statements/earnings; safe to repeat.
        """
        from ..api.statistics.get_earnings import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": self._account, "end_date": end_date, "start_date": start_date, "type": type},
            validate=validate,
            options=options,
        )

    def get_overview(
        self,
        *,
        end_date: str | dt.datetime | dt.date | Unset = UNSET,
        start_date: str | dt.datetime | dt.date | Unset = UNSET,
        type: Literal["fans", "visitors", "posts", "messages"] | None | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.StatisticsOverview]:
        """Statistics Overview.

        Returns StatisticsOverview as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        GET /api/{account}/statistics/overview; safe to repeat.
        """
        from ..api.statistics.statistics_overview import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": self._account, "end_date": end_date, "start_date": start_date, "type": type},
            validate=validate,
            options=options,
        )

    def get_profile_visitors(
        self,
        *,
        end_date: str | dt.datetime | dt.date,
        start_date: str | dt.datetime | dt.date,
        filter: Literal["chart", "topCountries"] | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        type: Literal["total", "users", "guests"] | None | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.ProfileVisitors]:
        """Get Profile Visitors.

        Returns ProfileVisitors as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        GET /api/{account}/statistics/reach/profile-visitors; safe to repeat.
        """
        from ..api.statistics.get_profile_visitors import OPERATION

        return self._caller.call(
            OPERATION,
            {
                "account": self._account,
                "end_date": end_date,
                "start_date": start_date,
                "filter": filter,
                "limit": limit,
                "type": type,
            },
            validate=validate,
            options=options,
        )

    def get_subscriber_metrics(
        self,
        *,
        end_date: str | dt.datetime | dt.date,
        start_date: str | dt.datetime | dt.date,
        detailed: bool | None | Unset = UNSET,
        detailed_type: Literal["total", "renew", "new"] | None | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.SubscriberMetrics]:
        """Get Subscriber Metrics.

        Returns SubscriberMetrics as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        GET /api/{account}/statistics/subscriber-metrics; safe to repeat.
        """
        from ..api.statistics.get_subscriber_metrics import OPERATION

        return self._caller.call(
            OPERATION,
            {
                "account": self._account,
                "end_date": end_date,
                "start_date": start_date,
                "detailed": detailed,
                "detailed_type": detailed_type,
            },
            validate=validate,
            options=options,
        )

    def get_subscriber_statistics(
        self,
        *,
        end_date: str | dt.datetime | dt.date | None | Unset = UNSET,
        start_date: str | dt.datetime | dt.date | None | Unset = UNSET,
        type: Literal["total", "renew", "new"] | None | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.SubscriberStatistics]:
        """Get Subscriber Statistics.

        Returns SubscriberStatistics as `data`. 1 credit; none if the answer comes from the API's cache.
        Sends GET /api/{account}/subscribers/statistics; safe to repeat.
        """
        from ..api.statistics.get_subscriber_statistics import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": self._account, "end_date": end_date, "start_date": start_date, "type": type},
            validate=validate,
            options=options,
        )

    def get_total_transactions(
        self,
        *,
        end_date: str | dt.datetime | dt.date | Unset = UNSET,
        start_date: str | dt.datetime | dt.date | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.TransactionTotals]:
        """Calculate Total Transactions.

        Returns TransactionTotals as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        GET /api/{account}/statistics/total-transactions; safe to repeat.
        """
        from ..api.statistics.calculate_total_transactions import OPERATION

        return self._caller.call(
            OPERATION,
            {"account": self._account, "end_date": end_date, "start_date": start_date},
            validate=validate,
            options=options,
        )


class AsyncAccountStatistics(AsyncAccountResource):
    """Statistics."""

    __slots__ = ()

    async def get_earnings(
        self,
        *,
        end_date: str | dt.datetime | dt.date,
        start_date: str | dt.datetime | dt.date,
        type: Literal["total", "subscribes", "tips", "post", "messages", "stream"] | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.Earnings]:
        """Get Earnings.

        Returns Earnings as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/statistics/statements/earnings; safe to repeat.
        """
        from ..api.statistics.get_earnings import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": self._account, "end_date": end_date, "start_date": start_date, "type": type},
            validate=validate,
            options=options,
        )

    async def get_overview(
        self,
        *,
        end_date: str | dt.datetime | dt.date | Unset = UNSET,
        start_date: str | dt.datetime | dt.date | Unset = UNSET,
        type: Literal["fans", "visitors", "posts", "messages"] | None | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.StatisticsOverview]:
        """Statistics Overview.

        Returns StatisticsOverview as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        GET /api/{account}/statistics/overview; safe to repeat.
        """
        from ..api.statistics.statistics_overview import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": self._account, "end_date": end_date, "start_date": start_date, "type": type},
            validate=validate,
            options=options,
        )

    async def get_profile_visitors(
        self,
        *,
        end_date: str | dt.datetime | dt.date,
        start_date: str | dt.datetime | dt.date,
        filter: Literal["chart", "topCountries"] | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        type: Literal["total", "users", "guests"] | None | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.ProfileVisitors]:
        """Get Profile Visitors.

        Returns ProfileVisitors as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        GET /api/{account}/statistics/reach/profile-visitors; safe to repeat.
        """
        from ..api.statistics.get_profile_visitors import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "account": self._account,
                "end_date": end_date,
                "start_date": start_date,
                "filter": filter,
                "limit": limit,
                "type": type,
            },
            validate=validate,
            options=options,
        )

    async def get_subscriber_metrics(
        self,
        *,
        end_date: str | dt.datetime | dt.date,
        start_date: str | dt.datetime | dt.date,
        detailed: bool | None | Unset = UNSET,
        detailed_type: Literal["total", "renew", "new"] | None | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.SubscriberMetrics]:
        """Get Subscriber Metrics.

        Returns SubscriberMetrics as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        GET /api/{account}/statistics/subscriber-metrics; safe to repeat.
        """
        from ..api.statistics.get_subscriber_metrics import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "account": self._account,
                "end_date": end_date,
                "start_date": start_date,
                "detailed": detailed,
                "detailed_type": detailed_type,
            },
            validate=validate,
            options=options,
        )

    async def get_subscriber_statistics(
        self,
        *,
        end_date: str | dt.datetime | dt.date | None | Unset = UNSET,
        start_date: str | dt.datetime | dt.date | None | Unset = UNSET,
        type: Literal["total", "renew", "new"] | None | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.SubscriberStatistics]:
        """Get Subscriber Statistics.

        Returns SubscriberStatistics as `data`. 1 credit; none if the answer comes from the API's cache.
        Sends GET /api/{account}/subscribers/statistics; safe to repeat.
        """
        from ..api.statistics.get_subscriber_statistics import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": self._account, "end_date": end_date, "start_date": start_date, "type": type},
            validate=validate,
            options=options,
        )

    async def get_total_transactions(
        self,
        *,
        end_date: str | dt.datetime | dt.date | Unset = UNSET,
        start_date: str | dt.datetime | dt.date | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.TransactionTotals]:
        """Calculate Total Transactions.

        Returns TransactionTotals as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        GET /api/{account}/statistics/total-transactions; safe to repeat.
        """
        from ..api.statistics.calculate_total_transactions import OPERATION

        return await self._caller.call(
            OPERATION,
            {"account": self._account, "end_date": end_date, "start_date": start_date},
            validate=validate,
            options=options,
        )
