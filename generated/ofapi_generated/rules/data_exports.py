"""What the description says of the requests of `client.data_exports`: by operation id, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.rules import Field, Rule

RULES: Final[Mapping[str, tuple[Field, ...]]] = {
    "cancelDataExport": (Field("data_export_id", "path", argument="data_export_id", types=("string",), required=True),),
    "createDataExport": (
        Field(
            "end_date",
            "json",
            argument="end_date",
            types=("string",),
            required=True,
            date_format="%Y-%m-%dT%H:%M:%S%:z",
        ),
        Field("file_type", "json", argument="file_type", types=("string",), required=True, enum=("csv", "xlsx", "zip")),
        Field(
            "start_date",
            "json",
            argument="start_date",
            types=("string",),
            required=True,
            date_format="%Y-%m-%dT%H:%M:%S%:z",
        ),
        Field(
            "type",
            "json",
            argument="type",
            types=("string",),
            required=True,
            enum=(
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
            ),
        ),
        Field(
            "account_ids",
            "json",
            argument="account_ids",
            types=("array",),
            rules=(
                Rule(
                    "required_unless",
                    "Not required for `public_profiles` type.",
                    fields=("type",),
                    values=("public_profiles",),
                ),
            ),
            said=("Not required for `public_profiles` type.",),
            item=Field("account_ids.*", "json", types=("string",)),
        ),
        Field("auto_start", "json", argument="auto_start", types=("boolean",)),
        Field(
            "export_columns",
            "json",
            argument="export_columns",
            types=("array",),
            item=Field("export_columns.*", "json", types=("string",)),
        ),
        Field("options", "json", argument="export_options", types=("object",)),
    ),
    "getDataExportStatus": (
        Field("data_export_id", "path", argument="data_export_id", types=("string",), required=True),
        Field("download_url_expires_in", "query", argument="download_url_expires_in", types=("integer",)),
    ),
    "listDataExports": (
        Field("download_url_expires_in", "query", argument="download_url_expires_in", types=("integer",)),
        Field("page", "query", argument="page", types=("integer",)),
        Field("per_page", "query", argument="per_page", types=("integer",)),
        Field(
            "status",
            "query",
            argument="status",
            types=("string",),
            enum=(
                "calculating_credits",
                "calculating_credits_failed",
                "calculating_credits_completed",
                "pending",
                "in_progress",
                "completed",
                "failed",
            ),
        ),
        Field(
            "type",
            "query",
            argument="type",
            types=("string",),
            enum=(
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
            ),
        ),
    ),
    "retryFailedDataExport": (
        Field("data_export_id", "path", argument="data_export_id", types=("string",), required=True),
    ),
    "startDataExport": (Field("data_export_id", "path", argument="data_export_id", types=("string",), required=True),),
}
