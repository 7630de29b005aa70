"""Rules of uploads to the OnlyFans CDN."""

from __future__ import annotations

from ._kinds import at_least_one_of, exactly_one_of, forbidden, largest_file, matching, only_with
from ._rule import Rules, equals

UPLOAD = (
    exactly_one_of("file", "file_url", source="docs: upload-media"),
    # "Cloudflare": what is larger does not reach the API.
    largest_file("file", 100, source="sdk: media"),
    matching("file_url", r"(?i:https)://\S+", "an https:// URL", source="docs: upload-media"),
)

RULES: Rules = {
    "uploadMediaToTheOnlyFansCDN": UPLOAD,
    "deprecatedScrapeMediaFromTheOnlyFansCDN": (
        at_least_one_of("url", "media_id", source="sdk: media"),
        only_with("file_type", "media_id", source="sdk: media"),
        forbidden("expiration_date", when=equals("public", True), source="sdk: media"),
    ),
}
