"""Transactions of one account: the operations of `account.transactions`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..runtime.resource import AccountResource, AsyncAccountResource
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.pages import AsyncPager, Page


class AccountTransactions(AccountResource):
    """APIs for managing OnlyFans transactions."""

    __slots__ = ()

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        marker: str | Unset = UNSET,
        start_date: str | dt.datetime | dt.date | Unset = UNSET,
        tips_source: str | Unset = UNSET,
        type: str | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.Transaction]:
        """List Transactions.

        Args:
            marker: Default `null`.
            start_date: Default `-30days`.
            tips_source: Only applies when `type=tips`.

        Returns a page of Transaction; iterating over it goes on over all pages. 1 credit; none if the
        answer comes from the API's cache. Sends GET /api/{account}/transactions; safe to repeat.
        """
        from ..api.transactions.list_transactions import OPERATION

        return self._list(
            OPERATION,
            {
                "account": self._account,
                "limit": limit,
                "marker": marker,
                "start_date": start_date,
                "tips_source": tips_source,
                "type": type,
            },
            resume_from,
            validate,
            options,
        )


class AsyncAccountTransactions(AsyncAccountResource):
    """APIs for managing OnlyFans transactions."""

    __slots__ = ()

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        marker: str | Unset = UNSET,
        start_date: str | dt.datetime | dt.date | Unset = UNSET,
        tips_source: str | Unset = UNSET,
        type: str | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Transaction]:
        """List Transactions.

        Args:
            marker: Default `null`.
            start_date: Default `-30days`.
            tips_source: Only applies when `type=tips`.

        Returns a page of Transaction; iterating over it goes on over all pages. 1 credit; none if the
        answer comes from the API's cache. Sends GET /api/{account}/transactions; safe to repeat.
        """
        from ..api.transactions.list_transactions import OPERATION

        return self._list(
            OPERATION,
            {
                "account": self._account,
                "limit": limit,
                "marker": marker,
                "start_date": start_date,
                "tips_source": tips_source,
                "type": type,
            },
            resume_from,
            validate,
            options,
        )
