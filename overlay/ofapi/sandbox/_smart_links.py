"""Smart Links and their pixels."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._answers import Answer, account_not_found
from ._call import SUCCESS, Call, Handler
from ._pages import paged
from ._store import Record
from ._team import Team

KIND = "smart_links"
PIXELS = "pixels"

_NO_COST = {"inputMode": None, "inputValue": None, "perSub": None, "perClick": None, "perPromo": None,
            "subscriberSourceCount": 0, "clickSourceCount": 0}  # fmt: skip


def new_link(team: Team, id_: str, account: Record, given: Mapping[str, Any], at: str) -> Record:
    """A Smart Link that nobody has clicked."""
    person = {name: account[name] for name in ("id", "display_name", "username")}
    record: Record = {
        "id": id_,
        "name": given["name"],
        "link_type": given["link_type"],
        "free_trial_days": given.get("free_trial_days") if given["link_type"] == "free_trial" else None,
        "traffic_redirect_url": f"https://trk.of-traffic.com/go/{id_}",
        "clicks_count": 0,
        "conversions_count": 0,
        "subscribers_count": 0,
        "spenders_count": 0,
        "revenue": None,
        "cost": dict(_NO_COST),
        "account": person,
        "created_at": at,
        "updated_at": at,
        "tags": [],
    }
    return team.store.put(KIND, "", id_, record)


def found(call: Call) -> Record:
    return call.found(KIND, call.path["smart_link_id"], "Smart Link", owner="")


def _create(call: Call) -> Answer:
    account = call.team.account(str(call.body["account_id"]))
    if account is None:
        raise account_not_found(str(call.body["account_id"]))
    return Answer(call.shaped(new_link(call.team, call.team.ulid(), account, call.body, call.team.stamp())))


def _list(call: Call) -> Answer:
    accounts = [each.strip() for each in str(call.query.get("account_ids") or "").split(",") if each.strip()]
    name = str(call.query.get("name") or "").lower()
    tags = set(call.query.get("filter.tags") or ())
    links = [
        link
        for link in reversed(call.store.all(KIND))
        if (not accounts or link["account"]["id"] in accounts)
        and name in str(link["name"]).lower()
        and (not tags or tags & set(link["tags"]))
    ]
    return paged(call, links)


def _get(call: Call) -> Answer:
    return Answer(call.shaped(found(call)))


def _delete(call: Call) -> Answer:
    link = found(call)
    call.store.remove(KIND, "", link["id"])
    for kind in ("clicks", "conversions", PIXELS):
        call.store.remove_all(kind, link["id"])
    return Answer(call.shaped(SUCCESS))


def _pixels(call: Call) -> Answer:
    return paged(call, call.store.all(PIXELS, found(call)["id"]))


def _create_pixel(call: Call) -> Answer:
    link = found(call)
    return Answer(new_pixel(call.team, link["id"], call.team.number(), call.body))


def new_pixel(team: Team, link_id: str, number: int, given: Mapping[str, Any]) -> Record:
    record: Record = {"id": number, "label": None, "pixel_id": None, **given, "created_at": team.stamp()}
    return team.store.put(PIXELS, link_id, number, record)


def _pixel(call: Call) -> Record:
    return call.found(PIXELS, call.path["pixel_id"], "Pixel", owner=found(call)["id"])


def _update_pixel(call: Call) -> Answer:
    pixel = _pixel(call)
    pixel |= call.body
    return Answer(call.store.put(PIXELS, call.path["smart_link_id"], pixel["id"], pixel))


def _disconnect_pixel(call: Call) -> Answer:
    call.store.remove(PIXELS, call.path["smart_link_id"], _pixel(call)["id"])
    return Answer(SUCCESS)


def _test_pixel(call: Call) -> Answer:
    _pixel(call)
    return Answer(SUCCESS)


HANDLERS: Mapping[str, Handler] = {
    "createSmartLink": _create,
    "listSmartLinks": _list,
    "getSmartLink": _get,
    "deleteSmartLink": _delete,
    "listSmartLinkPixels": _pixels,
    "createSmartLinkPixel": _create_pixel,
    "updateSmartLinkPixel": _update_pixel,
    "disconnectSmartLinkPixel": _disconnect_pixel,
    "sendSmartLinkPixelTestEvent": _test_pixel,
}
