"""The vault: media that can be used again, and lists of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._answers import Answer
from ._call import SUCCESS, Call, Handler
from ._pages import paged
from ._store import Record
from ._team import Team
from ._uploads import VAULT

LISTS = "vault_lists"
_LIGHT = ("id", "canUpdate", "mediaCount", "name", "type")


def new_list(team: Team, account_id: str, number: int, name: str, media: list[int]) -> Record:
    record: Record = {
        "id": number,
        "name": name,
        "type": "custom",
        "canUpdate": True,
        "canDelete": True,
        "audiosCount": 0,
        "gifsCount": 0,
        "videosCount": 0,
        "_media": media,
    }
    return _kept(team, account_id, record)


def _kept(team: Team, account_id: str, record: Record) -> Record:
    found = [team.store.get(VAULT, account_id, each) for each in record["_media"]]
    medias = [{"type": each["type"], "url": each["files"]["full"]["url"]} for each in found if each is not None]
    record |= {
        "_media": [each["id"] for each in found if each is not None],
        "medias": medias,
        "photosCount": len(medias),
        "mediaCount": len(medias),
        "hasMedia": bool(medias),
    }
    return team.store.put(LISTS, account_id, record["id"], record)


def _found(call: Call) -> Record:
    return call.found(LISTS, call.path["list_id"], "Vault list")


def _media(call: Call) -> Answer:
    rows = call.store.all(VAULT, call.account)[::-1]
    kind, wanted = call.query.get("type"), call.query.get("list")
    chosen = call.store.get(LISTS, call.account, wanted) if wanted is not None else None
    if wanted is not None:
        rows = [row for row in rows if chosen is not None and row["id"] in chosen["_media"]]
    return paged(call, [row for row in rows if kind in (None, "all", row["type"])])


def _get_media(call: Call) -> Answer:
    return Answer(call.shaped(call.found(VAULT, call.path["media_id"], "Media")))


def _delete_media(call: Call) -> Answer:
    for each in call.body["mediaIds"]:
        call.store.remove(VAULT, call.account, each)
    for record in call.store.all(LISTS, call.account):
        _kept(call.team, call.account, record)
    return Answer(call.shaped(SUCCESS))


def _lists(call: Call) -> Answer:
    query = str(call.query.get("query") or "").lower()
    rows = [row for row in call.store.all(LISTS, call.account) if query in row["name"].lower()]
    media = call.store.all(VAULT, call.account)
    is_light = call.query.get("lightweight") is True
    if is_light:
        answer = paged(call, [{name: row[name] for name in _LIGHT} for row in rows], shape=False)
        whole: dict[str, Any] = {"mediaCount": len(media)}
    else:
        answer = paged(call, rows)
        medias = [{"type": each["type"], "url": each["files"]["full"]["url"]} for each in media[:3]]
        whole = {**answer.data.get("all", {}), "medias": medias, "photosCount": len(media)}
        whole |= {"audiosCount": 0, "gifsCount": 0, "videosCount": 0}
    return answer._replace(data={**answer.data, "all": whole, "canCreateVaultLists": True})


def _create(call: Call) -> Answer:
    return Answer(call.shaped(new_list(call.team, call.account, call.team.number(), call.body["name"], [])))


def _show(call: Call) -> Answer:
    return Answer(call.shaped(_found(call)))


def _rename(call: Call) -> Answer:
    return Answer(call.shaped(_kept(call.team, call.account, _found(call) | {"name": call.body["name"]})))


def _delete(call: Call) -> Answer:
    call.store.remove(LISTS, call.account, _found(call)["id"])
    return Answer(call.shaped(SUCCESS))


def _add(call: Call) -> Answer:
    record = _found(call)
    known = [int(each) for each in call.body["mediaIds"] if call.store.get(VAULT, call.account, each)]
    record["_media"] = list(dict.fromkeys([*record["_media"], *known]))
    return Answer(call.shaped(_kept(call.team, call.account, record)))


def _remove(call: Call) -> Answer:
    record = _found(call)
    gone = {str(each) for each in call.body["mediaIds"]}
    record["_media"] = [each for each in record["_media"] if str(each) not in gone]
    return Answer(call.shaped(_kept(call.team, call.account, record)))


HANDLERS: Mapping[str, Handler] = {
    "listVaultMedia": _media,
    "getVaultMedia": _get_media,
    "deleteVaultMedia": _delete_media,
    "listVaultLists": _lists,
    "createVaultList": _create,
    "showVaultList": _show,
    "renameVaultList": _rename,
    "deleteVaultList": _delete,
    "addMediaToList": _add,
    "removeMediaFromList": _remove,
}
