"""Fans: lists by state, filters, notes and names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._answers import Answer
from ._call import Call, Handler
from ._pages import paged
from ._store import Record

KIND = "fans"


def found(call: Call, name: str = "fan_id") -> Record:
    return call.found(KIND, call.path[name], "Fan")


def _spent(fan: Record) -> float:
    return float(fan["subscribedOnData"]["totalSumm"])


def _listing(*states: str) -> Handler:
    def fans(call: Call) -> Answer:
        rows = [fan for fan in call.store.all(KIND, call.account) if fan["_status"] in states and _wanted(call, fan)]
        return paged(call, rows)

    return fans


def _wanted(call: Call, fan: Record) -> bool:
    """Whether a fan passes the filters of a list."""
    query = str(call.query.get("query") or "").lower()
    least = {"total_spent": _spent(fan), "tips": fan["subscribedOnData"]["tipsSumm"], "duration": fan["_days"]}
    if any(value < (call.query.get(f"filter.{name}") or 0) for name, value in least.items()):
        return False
    most, online = call.query.get("filter.max_total_spent"), call.query.get("filter.online")
    if (most is not None and _spent(fan) > most) or (online is not None and bool(online) != fan["_online"]):
        return False
    return query in f"{fan['name']} {fan['username']}".lower()


def _latest(call: Call) -> Answer:
    fans = call.store.all(KIND, call.account)
    fans.sort(key=_subscribed_at, reverse=True)
    return paged(call, fans)


def _subscribed_at(fan: Mapping[str, Any]) -> str:
    return str(fan["subscribedOnData"]["subscribeAt"])


def _top(call: Call) -> Answer:
    rows = sorted(call.store.all(KIND, call.account), key=_spent, reverse=True)[:10]
    return Answer({**call.operation.data, "users": [_as_user(call, fan) for fan in rows]})


def _as_user(call: Call, fan: Record) -> dict[str, Any]:
    example = call.operation.item("users")
    return {**example, **{name: fan[name] for name in example if name in fan}}


def _rename(call: Call) -> Answer:
    return _changed(call, displayName=call.body.get("custom_name") or "")


def _changed(call: Call, **changes: Any) -> Answer:
    fan = found(call) | changes
    return Answer(call.shaped(call.store.put(KIND, call.account, fan["id"], fan)))


def _notes(call: Call) -> Answer:
    return Answer({"notes": found(call)["notice"]})


def _note(call: Call) -> Answer:
    return _changed(call, notice=call.body["notes"])


def _clear_notes(call: Call) -> Answer:
    return _changed(call, notice="")


def _subscriptions(call: Call) -> Answer:
    fan = found(call, "user_id")
    about = fan["subscribedOnData"]
    row = {"subscribeDate": about["subscribeAt"], "expireDate": about["expiredAt"], "price": about["price"]}
    return Answer({"hasMore": False, "list": [row]})


HANDLERS: Mapping[str, Handler] = {
    "listActiveFans": _listing("active"),
    "listExpiredFans": _listing("expired"),
    "listAllFans": _listing("active", "expired"),
    "listLatestFans": _latest,
    "listTopFans": _top,
    "setFansCustomName": _rename,
    "getFanNotes": _notes,
    "createEditFanNotes": _note,
    "clearFanNotes": _clear_notes,
    "getSubscriptionHistory": _subscriptions,
}
