"""Data Exports: the operations of `client.data_exports`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..runtime.resource import AsyncResource, Resource
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.pages import AsyncPager, Page
    from ..runtime.response import ApiResponse


class DataExports(Resource):
    """APIs for managing data exports."""

    __slots__ = ()

    def cancel(
        self, data_export_id: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.DataExportChange]:
        """Cancel Data Export.

        Returns DataExportChange as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        DELETE /api/data-exports/{data_export_id}; safe to repeat.
        """
        from ..api.data_exports.cancel_data_export import OPERATION

        return self._caller.call(OPERATION, {"data_export_id": data_export_id}, validate=validate, options=options)

    def create(
        self,
        *,
        end_date: str | dt.datetime | dt.date,
        file_type: Literal["csv", "xlsx", "zip"],
        start_date: str | dt.datetime | dt.date,
        type: Literal[
            "transactions",
            "chat_messages",
            "media_vault",
            "trial_links",
            "tracking_links",
            "smart_links",
            "payouts",
            "chargebacks",
            "public_profiles",
            "fans",
            "followings",
            "profile_visitors",
            "fansly_chat_messages",
        ],
        account_ids: Sequence[str] | Unset = UNSET,
        auto_start: bool | Unset = UNSET,
        export_columns: Sequence[str] | Unset = UNSET,
        export_options: Mapping[str, Any] | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.DataExport]:
        """Create Data Export.

        Args:
            account_ids: Not required for `public_profiles` type.

        Returns DataExport as `data`. 1 credit; with `auto_start`, what the export costs as well. Sends POST
        /api/data-exports; not safe to repeat (creates: there would be two of it).
        """
        from ..api.data_exports.create_data_export import OPERATION

        return self._caller.call(
            OPERATION,
            {
                "end_date": end_date,
                "file_type": file_type,
                "start_date": start_date,
                "type": type,
                "account_ids": account_ids,
                "auto_start": auto_start,
                "export_columns": export_columns,
                "export_options": export_options,
            },
            validate=validate,
            options=options,
        )

    def get(
        self,
        data_export_id: str,
        *,
        download_url_expires_in: int | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.DataExport]:
        """Get Data Export Status.

        Args:
            download_url_expires_in: Default `5`.

        Returns DataExport as `data`. Free. Sends GET /api/data-exports/{data_export_id}; safe to repeat.
        """
        from ..api.data_exports.get_data_export_status import OPERATION

        return self._caller.call(
            OPERATION,
            {"data_export_id": data_export_id, "download_url_expires_in": download_url_expires_in},
            validate=validate,
            options=options,
        )

    def list(
        self,
        *,
        download_url_expires_in: int | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        status: Literal[
            "calculating_credits",
            "calculating_credits_failed",
            "calculating_credits_completed",
            "pending",
            "in_progress",
            "completed",
            "failed",
        ]
        | Unset = UNSET,
        type: Literal[
            "transactions",
            "chat_messages",
            "media_vault",
            "trial_links",
            "tracking_links",
            "smart_links",
            "payouts",
            "chargebacks",
            "public_profiles",
            "fans",
            "followings",
            "profile_visitors",
            "fansly_chat_messages",
        ]
        | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Page[models.DataExport]:
        """List Data Exports.

        Args:
            download_url_expires_in: Default `5`.
            page: Default `1`.
            per_page: Default `15`.

        Returns a page of DataExport; iterating over it goes on over all pages. 1 credit; none if the answer
        comes from the API's cache. Sends GET /api/data-exports; safe to repeat.
        """
        from ..api.data_exports.list_data_exports import OPERATION

        return self._list(
            OPERATION,
            {
                "download_url_expires_in": download_url_expires_in,
                "page": page,
                "per_page": per_page,
                "status": status,
                "type": type,
            },
            resume_from,
            validate,
            options,
        )

    def retry(
        self, data_export_id: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.DataExportChange]:
        """Retry Failed Data Export.

        Returns DataExportChange as `data`. What the export costs: its `credit_cost`. Sends POST
        /api/data-exports/{data_export_id}/retry; not safe to repeat (starts work that credits are charged
        for).
        """
        from ..api.data_exports.retry_failed_data_export import OPERATION

        return self._caller.call(OPERATION, {"data_export_id": data_export_id}, validate=validate, options=options)

    def start(
        self, data_export_id: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.DataExportChange]:
        """Start Data Export.

        Returns DataExportChange as `data`. What the export costs: its `credit_cost`. Sends POST
        /api/data-exports/{data_export_id}/start; not safe to repeat (starts work that credits are charged
        for).
        """
        from ..api.data_exports.start_data_export import OPERATION

        return self._caller.call(OPERATION, {"data_export_id": data_export_id}, validate=validate, options=options)


class AsyncDataExports(AsyncResource):
    """APIs for managing data exports."""

    __slots__ = ()

    async def cancel(
        self, data_export_id: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.DataExportChange]:
        """Cancel Data Export.

        Returns DataExportChange as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        DELETE /api/data-exports/{data_export_id}; safe to repeat.
        """
        from ..api.data_exports.cancel_data_export import OPERATION

        return await self._caller.call(
            OPERATION, {"data_export_id": data_export_id}, validate=validate, options=options
        )

    async def create(
        self,
        *,
        end_date: str | dt.datetime | dt.date,
        file_type: Literal["csv", "xlsx", "zip"],
        start_date: str | dt.datetime | dt.date,
        type: Literal[
            "transactions",
            "chat_messages",
            "media_vault",
            "trial_links",
            "tracking_links",
            "smart_links",
            "payouts",
            "chargebacks",
            "public_profiles",
            "fans",
            "followings",
            "profile_visitors",
            "fansly_chat_messages",
        ],
        account_ids: Sequence[str] | Unset = UNSET,
        auto_start: bool | Unset = UNSET,
        export_columns: Sequence[str] | Unset = UNSET,
        export_options: Mapping[str, Any] | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.DataExport]:
        """Create Data Export.

        Args:
            account_ids: Not required for `public_profiles` type.

        Returns DataExport as `data`. 1 credit; with `auto_start`, what the export costs as well. Sends POST
        /api/data-exports; not safe to repeat (creates: there would be two of it).
        """
        from ..api.data_exports.create_data_export import OPERATION

        return await self._caller.call(
            OPERATION,
            {
                "end_date": end_date,
                "file_type": file_type,
                "start_date": start_date,
                "type": type,
                "account_ids": account_ids,
                "auto_start": auto_start,
                "export_columns": export_columns,
                "export_options": export_options,
            },
            validate=validate,
            options=options,
        )

    async def get(
        self,
        data_export_id: str,
        *,
        download_url_expires_in: int | Unset = UNSET,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[models.DataExport]:
        """Get Data Export Status.

        Args:
            download_url_expires_in: Default `5`.

        Returns DataExport as `data`. Free. Sends GET /api/data-exports/{data_export_id}; safe to repeat.
        """
        from ..api.data_exports.get_data_export_status import OPERATION

        return await self._caller.call(
            OPERATION,
            {"data_export_id": data_export_id, "download_url_expires_in": download_url_expires_in},
            validate=validate,
            options=options,
        )

    def list(
        self,
        *,
        download_url_expires_in: int | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        status: Literal[
            "calculating_credits",
            "calculating_credits_failed",
            "calculating_credits_completed",
            "pending",
            "in_progress",
            "completed",
            "failed",
        ]
        | Unset = UNSET,
        type: Literal[
            "transactions",
            "chat_messages",
            "media_vault",
            "trial_links",
            "tracking_links",
            "smart_links",
            "payouts",
            "chargebacks",
            "public_profiles",
            "fans",
            "followings",
            "profile_visitors",
            "fansly_chat_messages",
        ]
        | Unset = UNSET,
        resume_from: str | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.DataExport]:
        """List Data Exports.

        Args:
            download_url_expires_in: Default `5`.
            page: Default `1`.
            per_page: Default `15`.

        Returns a page of DataExport; iterating over it goes on over all pages. 1 credit; none if the answer
        comes from the API's cache. Sends GET /api/data-exports; safe to repeat.
        """
        from ..api.data_exports.list_data_exports import OPERATION

        return self._list(
            OPERATION,
            {
                "download_url_expires_in": download_url_expires_in,
                "page": page,
                "per_page": per_page,
                "status": status,
                "type": type,
            },
            resume_from,
            validate,
            options,
        )

    async def retry(
        self, data_export_id: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.DataExportChange]:
        """Retry Failed Data Export.

        Returns DataExportChange as `data`. What the export costs: its `credit_cost`. Sends POST
        /api/data-exports/{data_export_id}/retry; not safe to repeat (starts work that credits are charged
        for).
        """
        from ..api.data_exports.retry_failed_data_export import OPERATION

        return await self._caller.call(
            OPERATION, {"data_export_id": data_export_id}, validate=validate, options=options
        )

    async def start(
        self, data_export_id: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.DataExportChange]:
        """Start Data Export.

        Returns DataExportChange as `data`. What the export costs: its `credit_cost`. Sends POST
        /api/data-exports/{data_export_id}/start; not safe to repeat (starts work that credits are charged
        for).
        """
        from ..api.data_exports.start_data_export import OPERATION

        return await self._caller.call(
            OPERATION, {"data_export_id": data_export_id}, validate=validate, options=options
        )
