"""Uploads and downloads of media."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from . import _files, _uploads
from ._answers import Answer
from ._call import Call, Handler

go_on = _uploads.go_on

_DOWNLOADS = "downloads"
_EXPIRES = timedelta(minutes=5)


def _upload(call: Call) -> Answer:
    return _uploads.take(call, into_vault=False)


def _upload_to_vault(call: Call) -> Answer:
    return _uploads.take(call, into_vault=True)


def _status(call: Call) -> Answer:
    return Answer(_uploads.status(call.found(_uploads.KIND, call.path["upload"], "Upload")), used=0)


def _download(call: Call) -> Answer:
    """A redirect to the file. The first time it is fetched for credits, then it is in the cache, and free."""
    source = call.path.get("cdnUrl") or f"https://cdn2.onlyfans.com/drm/{call.path.get('media_id')}"
    if not source.startswith("https://"):
        raise call.refuse("cdnUrl", "The cdn url field must be a URL of the OnlyFans CDN.")
    known = call.store.get(_DOWNLOADS, "", source)
    key = known["file"] if known else _files.keep(call.team, "media.jpg", _files.made_up(source), "image/jpeg")
    location = _files.address(call.team, call.base, key)
    if call.method == "HEAD":
        return Answer(location=location, used=0)
    call.store.put(_DOWNLOADS, "", source, {"file": key})
    used = 0 if known else _uploads.cost(_files.size(call.team, key))
    return Answer(location=location, used=used)


def _scrape(call: Call) -> Answer:
    source = str(call.body.get("url") or f"https://cdn2.onlyfans.com/{call.body.get('media_id')}")
    key = _files.keep(call.team, "media.jpg", _files.made_up(source), "image/jpeg")
    until = None if call.body.get("public") else call.body.get("expiration_date")
    if until is None and not call.body.get("public"):
        until = (call.team.now() + _EXPIRES).isoformat(timespec="seconds")
    return Answer({"temporary_url": _files.address(call.team, call.base, key), "expiration_date": until})


HANDLERS: Mapping[str, Handler] = {
    "uploadMediaToTheOnlyFansCDN": _upload,
    "uploadMediaToVault": _upload_to_vault,
    "getUploadStatus": _status,
    "downloadMediaFromTheOnlyFansCDN": _download,
    "downloadDRMProtectedMedia": _download,
    "deprecatedScrapeMediaFromTheOnlyFansCDN": _scrape,
}
