"""Fans - AI Summary of one account: the operations of `account.fan_summaries`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.resource import AccountResource, AsyncAccountResource
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.response import ApiResponse


class AccountFanSummaries(AccountResource):
    """APIs for generating and retrieving AI-powered fan profile summaries."""

    __slots__ = ()

    def generate(
        self,
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
            {"account": self._account, "fan_id": fan_id, "regenerate": regenerate},
            validate=validate,
            options=options,
        )

    def get(
        self, fan_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.FanSummary]:
        """Get Fan Summary.

        Returns FanSummary as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/fans/{fan_id}/summary; safe to repeat.
        """
        from ..api.fan_summaries.get_fan_summary import OPERATION

        return self._caller.call(
            OPERATION, {"account": self._account, "fan_id": fan_id}, validate=validate, options=options
        )


class AsyncAccountFanSummaries(AsyncAccountResource):
    """APIs for generating and retrieving AI-powered fan profile summaries."""

    __slots__ = ()

    async def generate(
        self,
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
            {"account": self._account, "fan_id": fan_id, "regenerate": regenerate},
            validate=validate,
            options=options,
        )

    async def get(
        self, fan_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.FanSummary]:
        """Get Fan Summary.

        Returns FanSummary as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/fans/{fan_id}/summary; safe to repeat.
        """
        from ..api.fan_summaries.get_fan_summary import OPERATION

        return await self._caller.call(
            OPERATION, {"account": self._account, "fan_id": fan_id}, validate=validate, options=options
        )
