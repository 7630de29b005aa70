"""Uploads: to the content network, to be attached once, and into the vault."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from math import ceil
from typing import Any

from . import _files
from ._answers import Answer
from ._call import Call, Upload
from ._store import Record
from ._team import Team

KIND = "uploads"
VAULT = "vault_media"
PREFIX = "ofapi_media"
FAILING = "fail"
"""An asynchronous upload from an address that holds this word fails."""

_BYTES = 1_000_000
_CREDITS = 3
"""For so many bytes."""


def cost(size: int) -> int:
    """The credits for a file: 3 for each decimal megabyte, one at least."""
    return max(1, ceil(_CREDITS * size / _BYTES))


def take(call: Call, *, into_vault: bool) -> Answer:
    """Take what is uploaded: at once, or behind the call."""
    given = call.body.get("file")
    source = str(call.body.get("file_url") or "")
    file = given if isinstance(given, Upload) else Upload(_name(source), _files.made_up(source), "image/jpeg")
    id_ = call.team.prefixed(PREFIX)
    used = cost(len(file.content))
    upload: Record = {
        "prefixed_id": id_,
        "status": "pending",
        "credits_used": used,
        "error": None,
        "fails": FAILING in source,
        "into_vault": into_vault,
        "is_used": False,
        "is_async": call.body.get("async") is True,
        "file": _files.keep(call.team, file.name, file.content, file.media_type),
        "name": file.name,
        "base": call.base,
        "media": None,
    }
    call.store.put(KIND, call.account, id_, upload)
    if upload["is_async"]:
        call.team.later(1, partial(_go, call.team, call.account, id_))
        polling_url = f"{call.base}/api/{call.account}/media/uploads/{id_}/status"
        return Answer({"status": "pending", "prefixed_id": id_, "polling_url": polling_url}, used=0, status=202)
    _complete(call.team, call.account, upload)
    return Answer(call.shaped(upload["media"]), used=used)


def _name(source: str) -> str:
    return source.partition("?")[0].rstrip("/").rpartition("/")[2] or "file"


def _go(team: Team, account: str, id_: str) -> None:
    """One step further: pending, processing, completed or failed."""
    upload = team.store.get(KIND, account, id_)
    if upload is None:
        return
    if upload["status"] == "pending":
        team.store.put(KIND, account, id_, upload | {"status": "processing"})
        team.later(1, partial(_go, team, account, id_))
    elif upload["status"] == "processing" and upload["fails"]:
        failed = upload | {"status": "failed", "error": "The file could not be fetched."}
        team.store.put(KIND, account, id_, failed)
        team.emit("media_uploads.failed", account, status(failed))
    elif upload["status"] == "processing":
        _complete(team, account, upload)
        team.charge(upload["credits_used"])
        team.emit("media_uploads.completed", account, status(upload))


def _complete(team: Team, account: str, upload: Record) -> None:
    url = _files.address(team, upload["base"], upload["file"])
    if upload["into_vault"]:
        upload["media"] = new_vault_media(team, account, team.number(), url, _files.size(team, upload["file"]))
    else:
        upload["media"] = {
            "prefixed_id": upload["prefixed_id"],
            "file_name": upload["name"],
            "processId": team.ulid(),
            "host": "https://convert.onlyfans.com",
            "sourceUrl": url,
            "extra": "",
            "additional": {"user": str((team.account(account) or {}).get("onlyfans_id", ""))},
            "thumbs": [{"id": 1, "url": url}],
            "note": "May be attached once; it is not in the vault.",
        }
    upload["status"] = "completed"
    team.store.put(KIND, account, upload["prefixed_id"], upload)


def new_vault_media(team: Team, account: str, number: int, url: str, size: int) -> Record:
    file = {"url": url, "width": 1080, "height": 1080, "size": size}
    record: Record = {
        "id": number,
        "type": "photo",
        "createdAt": team.stamp(),
        "canView": True,
        "isReady": True,
        "hasError": False,
        "hasPosts": False,
        "hasCustomPreview": False,
        "convertedToVideo": False,
        "duration": 0,
        "counters": {"likesCount": 0, "tipsSumm": 0},
        "files": {"full": {**file, "sources": []}, "preview": file, "squarePreview": file, "thumb": file},
        "listStates": [],
        "releaseForms": [],
    }
    return team.store.put(VAULT, account, number, record)


def status(upload: Record) -> dict[str, Any]:
    """What the status of an upload says, which depends on how far it is."""
    said = {"prefixed_id": upload["prefixed_id"], "status": upload["status"]}
    if upload["status"] == "completed":
        return {**said, "media": upload["media"], "credits_used": upload["credits_used"]}
    return {**said, "error": upload["error"]} if upload["status"] == "failed" else said


def attach(call: Call, media: Iterable[Any] | None) -> None:
    """Use up uploads: each may be attached once. Raises Refusal for one that was, or that there is not."""
    uploads: list[Record] = []
    for place, id_ in enumerate(media or ()):
        if not str(id_).startswith(PREFIX):
            continue
        upload = call.store.get(KIND, call.account, id_)
        if upload is None or upload["status"] != "completed":
            raise call.refuse(f"mediaFiles.{place}", f"The upload {id_} does not exist, or is not complete.")
        if upload["is_used"]:
            raise call.refuse(f"mediaFiles.{place}", f"The upload {id_} has been attached already: upload it again.")
        uploads.append(upload)
    for upload in uploads:
        call.store.put(KIND, call.account, upload["prefixed_id"], upload | {"is_used": True})


def go_on(team: Team) -> None:
    for account in team.store.owners(KIND):
        for upload in team.store.all(KIND, account):
            if upload["status"] in ("pending", "processing"):
                team.later(1, partial(_go, team, account, upload["prefixed_id"]))
