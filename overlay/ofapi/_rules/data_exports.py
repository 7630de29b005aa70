"""Rules of data exports, beside those in the description's sentences (account_ids by type)."""

from __future__ import annotations

from ._kinds import bounded, one_of, required
from ._rule import Rules, equals

_SDK = "sdk: data-exports"
# Of "fansly_chat_messages", which the description alone knows, no file type is documented.
_TABLES = equals(
    "type",
    "transactions",
    "chat_messages",
    "trial_links",
    "tracking_links",
    "smart_links",
    "payouts",
    "chargebacks",
    "public_profiles",
    "fans",
    "followings",
    "profile_visitors",
)
_CHATS, _VAULT = equals("type", "chat_messages"), equals("type", "media_vault")
_FANS, _FOLLOWINGS = equals("type", "fans"), equals("type", "followings")
_PROFILES = equals("type", "public_profiles")

_DOWNLOAD = bounded("download_url_expires_in", 1, 60, source=_SDK)

RULES: Rules = {
    "createDataExport": (
        one_of("file_type", "zip", when=_VAULT, source=_SDK),
        one_of("file_type", "csv", "xlsx", when=_TABLES, source=_SDK),
        required("options.maxMessages", when=_CHATS, source=_SDK),
        # An older copy of the documentation has 100,000.
        bounded("options.maxMessages", None, 10_000_000, when=_CHATS, source=_SDK),
        required("options.mediaType", when=_VAULT, source=_SDK),
        one_of("options.mediaType", "all", "photo", "gif", "video", "audio", when=_VAULT, source=_SDK),
        required("options.type", when=_FANS, source=_SDK),
        one_of("options.type", "all", "active", "expired", "latest", when=_FANS, source=_SDK),
        required("options.type", when=_FOLLOWINGS, source=_SDK),
        one_of("options.type", "all", "active", "expired", when=_FOLLOWINGS, source=_SDK),
        one_of("options.gender", "male", "female", "trans", "couple", when=_PROFILES, source=_SDK),
    ),
    "listDataExports": (bounded("per_page", None, 100, source=_SDK), _DOWNLOAD),
    "getDataExportStatus": (_DOWNLOAD,),
}
