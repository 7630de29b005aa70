"""User lists, and who is in them."""

from __future__ import annotations

from collections.abc import Mapping

from ._answers import Answer
from ._call import SUCCESS, Call, Handler
from ._pages import paged
from ._store import Record
from ._team import Team

KIND = "user_lists"


def new_list(team: Team, account_id: str, number: int, name: str, users: list[int]) -> Record:
    record: Record = {
        "id": number,
        "name": name,
        "type": "custom",
        "canAddUsers": True,
        "canDelete": True,
        "canManageUsers": True,
        "canUpdate": True,
        "canPinnedToChat": True,
        "canPinnedToFeed": True,
        "isPinnedToChat": False,
        "isPinnedToFeed": False,
        "direction": "desc",
        "order": "recent",
        "postsCount": 0,
        "sortList": [],
        "users": [],
        "_users": users,
        "_pinned": [],
    }
    return _kept(team, account_id, record)


def _kept(team: Team, account_id: str, record: Record) -> Record:
    record["usersCount"] = len(record["_users"])
    return team.store.put(KIND, account_id, record["id"], record)


def _found(call: Call) -> Record:
    return call.found(KIND, call.path["userListId"], "User list")


def _list(call: Call) -> Answer:
    return paged(call, [{**record, "id": str(record["id"])} for record in call.store.all(KIND, call.account)])


def _create(call: Call) -> Answer:
    return Answer(call.shaped(new_list(call.team, call.account, call.team.number(), call.body["name"], [])))


def _get(call: Call) -> Answer:
    return Answer(call.shaped(_found(call)))


def _update(call: Call) -> Answer:
    return Answer(call.shaped(_kept(call.team, call.account, _found(call) | call.given("name", "isPinnedToFeed"))))


def _delete(call: Call) -> Answer:
    call.store.remove(KIND, call.account, _found(call)["id"])
    return Answer(call.shaped(SUCCESS))


def _users(call: Call) -> Answer:
    return paged(call, _fans(call, _found(call)["_users"]))


def _pinned(call: Call) -> Answer:
    return paged(call, _fans(call, _found(call)["_pinned"]))


def _fans(call: Call, ids: list[int]) -> list[Record]:
    found = (call.store.get("fans", call.account, each) for each in ids)
    return [fan for fan in found if fan is not None]


def _add(call: Call) -> Answer:
    record = _found(call)
    known = [fan["id"] for fan in _fans(call, call.body["ids"])]
    unknown = [each for each in call.body["ids"] if str(each) not in map(str, known)]
    if unknown and call.body.get("skip_invalid") is False:
        raise call.refuse("ids", f"These are no fans of the account: {', '.join(map(str, unknown))}.")
    record["_users"] = list(dict.fromkeys([*record["_users"], *known]))
    _kept(call.team, call.account, record)
    return Answer({str(record["id"]): known})


def _clear(call: Call) -> Answer:
    return Answer(call.shaped(_kept(call.team, call.account, _found(call) | {"_users": [], "_pinned": []})))


def _remove(call: Call) -> Answer:
    record, user = _found(call), int(call.path["userId"]) if call.path["userId"].isdecimal() else 0
    if user not in record["_users"]:
        call.found("fans", call.path["userId"], "User")
    for name in ("_users", "_pinned"):
        record[name] = [each for each in record[name] if each != user]
    return Answer(call.shaped({"list": _kept(call.team, call.account, record), **SUCCESS}))


def _pin(call: Call) -> Answer:
    record = _found(call)
    user = call.found("fans", call.path["userId"], "User")["id"]
    pinned = record["_pinned"]
    record["_pinned"] = [each for each in pinned if each != user] if user in pinned else [*pinned, user]
    _kept(call.team, call.account, record)
    return Answer(call.shaped(SUCCESS))


HANDLERS: Mapping[str, Handler] = {
    "listUserLists": _list,
    "createUserList": _create,
    "getUserList": _get,
    "updateUserList": _update,
    "deleteUserList": _delete,
    "listUserListUsers": _users,
    "listPinnedUsersInUserList": _pinned,
    "addUsersToUserList": _add,
    "clearUserList": _clear,
    "removeUserFromAUserList": _remove,
    "pinUnpinUserInUserList": _pin,
}
