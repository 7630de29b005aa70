"""Queue of one account: the operations of `account.queue`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..runtime.resource import AccountResource, AsyncAccountResource
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.response import ApiResponse


class AccountQueue(AccountResource):
    """Queue."""

    __slots__ = ()

    def count(
        self,
        *,
        publish_date_end: str | dt.date,
        publish_date_start: str | dt.date,
        timezone: str,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.QueueCounts]:
        """Count Queue Items.

        Returns QueueCounts as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/queue/counts; safe to repeat.
        """
        from ..api.queue.count_queue_items import OPERATION

        return self._caller.call(
            OPERATION,
            {
                "account": self._account,
                "publish_date_end": publish_date_end,
                "publish_date_start": publish_date_start,
                "timezone": timezone,
            },
            validate=validate,
            options=options,
        )

    def list(
        self,
        *,
        publish_date_end: str | dt.date,
        publish_date_start: str | dt.date,
        timezone: str,
        limit: int | Unset = UNSET,
        type: Sequence[Literal["chat", "post"]] | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.QueuePage]:
        """List Queue Items.

        Args:
            publish_date_end: Must be a valid date. Must be a date after or equal to `publish_date_start`.
            publish_date_start: Must be a valid date. Must be a date after or equal to `today`.
            limit: Must be at least 1. Must not be greater than 100.

        Returns QueuePage as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/queue; safe to repeat.
        """
        from ..api.queue.list_queue_items import OPERATION

        return self._caller.call(
            OPERATION,
            {
                "account": self._account,
                "publish_date_end": publish_date_end,
                "publish_date_start": publish_date_start,
                "timezone": timezone,
                "limit": limit,
                "type": type,
            },
            validate=validate,
            options=options,
        )

    def publish(
        self, queue_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Publish Queue Item.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends PUT
        /api/{account}/queue/{queue_id}/publish; not safe to repeat (sends: the fan would get, and may pay
        for, the message twice).
        """
        from ..api.queue.publish_queue_item import OPERATION

        return self._caller.call(
            OPERATION, {"account": self._account, "queue_id": queue_id}, validate=validate, options=options
        )


class AsyncAccountQueue(AsyncAccountResource):
    """Queue."""

    __slots__ = ()

    async def count(
        self,
        *,
        publish_date_end: str | dt.date,
        publish_date_start: str | dt.date,
        timezone: str,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.QueueCounts]:
        """Count Queue Items.

        Returns QueueCounts as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/queue/counts; safe to repeat.
        """
        from ..api.queue.count_queue_items import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "account": self._account,
                "publish_date_end": publish_date_end,
                "publish_date_start": publish_date_start,
                "timezone": timezone,
            },
            validate=validate,
            options=options,
        )

    async def list(
        self,
        *,
        publish_date_end: str | dt.date,
        publish_date_start: str | dt.date,
        timezone: str,
        limit: int | Unset = UNSET,
        type: Sequence[Literal["chat", "post"]] | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.QueuePage]:
        """List Queue Items.

        Args:
            publish_date_end: Must be a valid date. Must be a date after or equal to `publish_date_start`.
            publish_date_start: Must be a valid date. Must be a date after or equal to `today`.
            limit: Must be at least 1. Must not be greater than 100.

        Returns QueuePage as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/queue; safe to repeat.
        """
        from ..api.queue.list_queue_items import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "account": self._account,
                "publish_date_end": publish_date_end,
                "publish_date_start": publish_date_start,
                "timezone": timezone,
                "limit": limit,
                "type": type,
            },
            validate=validate,
            options=options,
        )

    async def publish(
        self, queue_id: int | str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Success]:
        """Publish Queue Item.

        Returns Success as `data`. 1 credit; none if the answer comes from the API's cache. Sends PUT
        /api/{account}/queue/{queue_id}/publish; not safe to repeat (sends: the fan would get, and may pay
        for, the message twice).
        """
        from ..api.queue.publish_queue_item import OPERATION

        return await self._caller.call(
            OPERATION, {"account": self._account, "queue_id": queue_id}, validate=validate, options=options
        )
