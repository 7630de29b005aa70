"""Postbacks of Smart Links."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._answers import Answer
from ._call import Call, Handler
from ._pages import listed
from ._store import Record
from ._team import Team

KIND = "postbacks"

_FIELDS = ("conversion_types", "smart_link_scope", "url", "body", "headers", "http_method", "smart_link_ids")


def new_postback(team: Team, number: int, given: Mapping[str, Any]) -> Record:
    now = team.stamp()
    record: Record = {
        "id": number,
        "http_method": "GET",
        "body": None,
        "headers": [],
        "smart_link_ids": [],
        **{name: value for name, value in given.items() if name in _FIELDS},
        "latest_response": None,
        "traffic_source_ids": [],
        "traffic_sources": [],
        "created_at": now,
        "updated_at": now,
    }
    return team.store.put(KIND, "", number, _with_links(team, record))


def _with_links(team: Team, record: Record) -> Record:
    links = [team.store.get("smart_links", "", link_id) for link_id in record["smart_link_ids"] or ()]
    record["smart_links"] = [
        {
            "account_display_name": link["account"]["display_name"],
            "account_prefixed_id": link["account"]["id"],
            "link_ulid": link["id"],
            "name": link["name"],
        }
        for link in links
        if link is not None
    ]
    return record


def _found(call: Call) -> Record:
    return call.found(KIND, call.path["postback_id"], "Postback", owner="")


def _create(call: Call) -> Answer:
    return Answer(call.shaped(new_postback(call.team, call.team.number(), call.body)))


def _list(call: Call) -> Answer:
    return Answer(listed(call, call.store.all(KIND)))


def _show(call: Call) -> Answer:
    return Answer(call.shaped(_found(call)))


def _update(call: Call) -> Answer:
    record = _found(call) | call.given(*_FIELDS) | {"updated_at": call.team.stamp()}
    return Answer(call.shaped(call.store.put(KIND, "", record["id"], _with_links(call.team, record))))


def _delete(call: Call) -> Answer:
    call.store.remove(KIND, "", _found(call)["id"])
    return Answer({})


HANDLERS: Mapping[str, Handler] = {
    "createSmartLinkPostback": _create,
    "listSmartLinkPostbacks": _list,
    "showSmartLinkPostback": _show,
    "updateSmartLinkPostback": _update,
    "deleteSmartLinkPostback": _delete,
}
