"""Mass messages: queued, delivered to the chats of the fans they are for, and unsent."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from . import _uploads
from ._answers import Answer
from ._call import Call, Handler
from ._chat_records import MESSAGES, new_message, owner_of
from ._messages import check_words
from ._moments import moment
from ._pages import listed, paged
from ._store import Record
from ._team import Team

KIND = "mass_messages"


def new_queue(team: Team, number: int, recipients: list[int], given: Mapping[str, Any], at: str) -> Record:
    text = given["text"]
    return {
        "id": number,
        "date": at,
        "text": text,
        "rawText": text,
        "textCropped": text[:40],
        "giphyId": given.get("giphyId"),
        "isFree": not given.get("price"),
        "isReady": True,
        "isDone": False,
        "isCanceled": False,
        "hasError": False,
        "canUnsend": True,
        "unsendSeconds": 86400,
        "isCouplePeopleMedia": False,
        "mediaCount": len(given.get("mediaFiles") or ()),
        "media": [],
        "mediaTypes": None,
        "pending": len(recipients),
        "total": len(recipients),
        "sentCount": 0,
        "viewedCount": 0,
        "_given": dict(given),
        "_recipients": recipients,
    }


def _recipients(call: Call) -> list[int]:
    """The fans that the lists and ids of a call name."""
    names = {str(name) for name in call.body.get("userLists") or ()}
    left_out = {str(name) for name in call.body.get("excludedLists") or ()}
    chosen = {int(each) for each in call.body.get("userIds") or () if str(each).isdecimal()}
    fans = call.store.all("fans", call.account)
    if not names and not chosen:
        return []

    def listed_in(lists: set[str]) -> set[int]:
        found = {fan["id"] for fan in fans if "fans" in lists and fan["_status"] == "active"}
        found |= {fan["id"] for fan in fans[:10] if "recent" in lists}
        for name in lists:
            record = call.store.get("user_lists", call.account, name)
            found |= set(record["_users"]) if record else set()
        return found

    wanted = (listed_in(names) | chosen) - listed_in(left_out)
    return [fan["id"] for fan in fans if fan["id"] in wanted]


def _send(call: Call) -> Answer:
    check_words(call)
    _uploads.attach(call, call.body.get("mediaFiles"))
    at = (moment(call.body.get("scheduledDate")) or call.team.now()).isoformat(timespec="seconds")
    record = new_queue(call.team, call.team.number(), _recipients(call), call.body, at)
    call.store.put(KIND, call.account, record["id"], record)
    _plan(call.team, call.account, record)
    return Answer(call.shaped(record))


def _plan(team: Team, account: str, record: Record) -> None:
    """Deliver it when its time comes; at once, if that is over."""
    when = moment(record["date"]) or team.now()
    wait = (when - team.now()).total_seconds() / max(team.settings.step, 0.001)
    if wait < 3600:  # what is scheduled for later than any test lasts stays in the queue
        team.later(max(1.0, wait), partial(_deliver, team, account, record["id"]))


def _deliver(team: Team, account: str, number: int) -> None:
    record = team.store.get(KIND, account, number)
    if record is None or record["isDone"] or record["isCanceled"]:
        return
    author = (team.account(account) or {}).get("onlyfans_id", 0)
    given = {**record["_given"], "queueId": number}
    for fan in record["_recipients"]:
        new_message(team, account, fan, author, given, team.stamp())
    record |= {"isDone": True, "pending": 0, "sentCount": record["total"]}
    team.store.put(KIND, account, number, record)
    team.emit("chat_queue.finished", account, {"id": number, "total": record["total"]})


def _found(call: Call) -> Record:
    return call.found(KIND, call.path["id"], "Mass message")


def _queue(call: Call) -> Answer:
    return Answer(listed(call, call.store.all(KIND, call.account)))


def _overview(call: Call) -> Answer:
    query = str(call.query.get("query") or "").lower()
    rows = [row for row in call.store.all(KIND, call.account) if query in row["text"].lower() and not row["isCanceled"]]
    return paged(call, sorted(rows, key=lambda row: str(row["date"]), reverse=True))


def _get(call: Call) -> Answer:
    return Answer(call.shaped({"success": True, "queue": _found(call)}))


def _update(call: Call) -> Answer:
    old = _found(call)
    check_words(call)
    given = {**old["_given"], **call.body}
    recipients = _recipients(call) or old["_recipients"]
    when = moment(call.body.get("scheduledDate"))
    at = old["date"] if when is None else when.isoformat(timespec="seconds")
    record = new_queue(call.team, old["id"], recipients, given, at)
    if old["isDone"]:
        record |= {"isDone": True, "pending": 0, "sentCount": old["sentCount"]}
    call.store.put(KIND, call.account, record["id"], record)
    if not old["isDone"]:
        _plan(call.team, call.account, record)
    return Answer(call.shaped(record))


def _unsend(call: Call) -> Answer:
    record = _found(call)
    for fan in record["_recipients"]:
        owner = owner_of(call.account, fan)
        for message in call.store.all(MESSAGES, owner):
            if message["queueId"] == record["id"]:
                call.store.remove(MESSAGES, owner, message["id"])
    call.store.remove(KIND, call.account, record["id"])
    return Answer(call.shaped({"success": True, "queue": record | {"isCanceled": True, "canUnsend": False}}))


def go_on(team: Team) -> None:
    for account in team.store.owners(KIND):
        for record in team.store.all(KIND, account):
            if not record["isDone"]:
                _plan(team, account, record)


HANDLERS: Mapping[str, Handler] = {
    "sendMassMessage": _send,
    "listMassMessageQueue": _queue,
    "getMassMessageOverview": _overview,
    "getMassMessage": _get,
    "updateMassMessage": _update,
    "unsendDeleteMassMessage": _unsend,
}
