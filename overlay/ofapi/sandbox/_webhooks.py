"""Webhooks as they are managed; `_delivery` sends what they want."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from . import _delivery
from ._answers import Answer
from ._call import Call, Handler
from ._events import EVENTS
from ._pages import listed, paged
from ._store import Record
from ._team import Team

KIND = _delivery.KIND


def new_webhook(team: Team, id_: str, given: Mapping[str, Any]) -> Record:
    record: Record = {
        "id": id_,
        "created_at": team.stamp(),
        "enabled": True,
        "_secret": given.get("signing_secret"),
        "has_signing_secret": bool(given.get("signing_secret")),
        **_settings(given),
    }
    return team.store.put(KIND, "", id_, record)


def _settings(given: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "url": given["endpoint_url"],
        "events": list(given["events"]),
        "_scope": given["account_scope"],
        "_accounts": list(given.get("account_ids") or ()),
    }


def _found(call: Call) -> Record:
    return call.found(KIND, call.path["webhook_id"], "Webhook", owner="")


def _create(call: Call) -> Answer:
    return Answer(call.shaped(new_webhook(call.team, call.team.prefixed("wh"), call.body)))


def _list(call: Call) -> Answer:
    return Answer(listed(call, call.store.all(KIND)))


def _show(call: Call) -> Answer:
    return Answer(call.shaped(_found(call)))


def _update(call: Call) -> Answer:
    record = _found(call) | _settings(call.body) | call.given("enabled")
    return Answer(call.shaped(call.store.put(KIND, "", record["id"], record)))


def _delete(call: Call) -> Answer:
    record = _found(call)
    call.store.remove(KIND, "", record["id"])
    call.store.remove_all(_delivery.DELIVERIES, record["id"])
    return Answer({})


def _events(call: Call) -> Answer:
    return Answer(listed(call, [{"value": value, "description": said} for value, said in EVENTS.items()]))


def _deliveries(call: Call) -> Answer:
    event = call.query.get("event")
    rows = [row for row in _delivery.attempts(call.team, _found(call)["id"]) if event in (None, row["event"])]
    return paged(call, rows)


def _redeliver(call: Call) -> Answer:
    webhook = _found(call)
    delivery = call.found(_delivery.DELIVERIES, call.path["delivery_id"], "Delivery", owner=webhook["id"])
    redelivery = call.team.redeliver(webhook, delivery)
    return Answer({"redelivery_id": redelivery, "delivery_id": delivery["id"]})


HANDLERS: Mapping[str, Handler] = {
    "createWebhook": _create,
    "listWebhooks": _list,
    "showWebhook": _show,
    "updateWebhook": _update,
    "deleteWebhook": _delete,
    "listAvailableEvents": _events,
    "listWebhookDeliveries": _deliveries,
    "redeliverWebhookDelivery": _redeliver,
}
