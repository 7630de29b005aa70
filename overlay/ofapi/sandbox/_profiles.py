"""Public profiles, which the API caches, and users as an account sees them."""

from __future__ import annotations

from collections.abc import Mapping

from ._answers import Answer, not_found
from ._call import Call, Handler
from ._pages import paged
from ._shapes import shaped
from ._store import Record

_CACHE = "cache"


def _profiles(call: Call) -> list[Record]:
    return call.store.all("profiles")


def _cached(call: Call, answer: Answer, cost: int) -> Answer:
    """The answer, free where the same was asked for before and `fresh` does not want it anew."""
    kept = call.store.get(_CACHE, "", call.address)
    if kept is not None and call.query.get("fresh") is not True:
        return answer._replace(used=0, cached_at=kept["at"])
    call.store.put(_CACHE, "", call.address, {"at": call.team.stamp()})
    return answer._replace(used=cost)


def _details(call: Call) -> Answer:
    name = call.path["username"]
    profile = next((each for each in _profiles(call) if name in (each["username"], str(each["id"]))), None)
    if profile is None:
        raise not_found("Profile")
    return _cached(call, Answer(call.shaped(profile)), 1)


def _search(call: Call) -> Answer:
    query = str(call.query.get("query") or "").lower()
    low, high = call.query.get("min_subscribe_price"), call.query.get("max_subscribe_price")
    rows = [
        row
        for row in _profiles(call)
        if query in f"{row['username']} {row['name']} {row['about']}".lower()
        and (low is None or row["subscribe_price"] >= low)
        and (high is None or row["subscribe_price"] <= high)
    ]
    answer = paged(call, rows)
    # One credit for each result.
    return _cached(call, answer, len(answer.data))


def _user(call: Call) -> Answer:
    name = call.path["username"]
    people = [*call.store.all("fans", call.account), *_profiles(call)]
    person = next((each for each in people if name in (each["username"], str(each["id"]))), None)
    if person is None:
        raise not_found("User")
    return Answer(call.shaped(person))


def _users(call: Call) -> Answer:
    example: Record = next(iter(call.operation.data.values()), {})
    given = call.query.get("ids") or ()
    ids = given.split(",") if isinstance(given, str) else [str(each) for each in given]
    found = {each: call.store.get("fans", call.account, each.strip()) for each in ids}
    return Answer({each: shaped(example, fan) for each, fan in found.items() if fan is not None})


HANDLERS: Mapping[str, Handler] = {
    "getProfileDetails": _details,
    "searchProfiles": _search,
    "getUserDetails": _user,
    "massListUserDetails": _users,
}
