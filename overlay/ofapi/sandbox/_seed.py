"""The agency a sandbox begins with: three accounts, their fans, chats, links, posts and money. By a seed.

Where the description's examples name an id, the first record of its kind has it: what is copied from the
documentation works.
"""

from __future__ import annotations

import random
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any

from . import (
    _connect,
    _data_exports,
    _delivery,
    _links,
    _mass_messages,
    _posts,
    _seeded_links,
    _uploads,
    _user_lists,
    _vault,
)
from ._chat_records import new_message
from ._description import description
from ._store import Record
from ._team import Team

FANS = (40, 25, 12)
"""Of each account."""

README_ACCOUNT, README_CHAT = "acct_123", 456
"""What the README's examples name: they work here as they stand."""

_CREATORS = ("Luna Vega", "Mia Hart", "Zoe Quinn")
_NAMES = ("Alex", "Ben", "Chris", "Dana", "Eli", "Finn", "Gus", "Hugo", "Ian", "Jack", "Kai", "Leo", "Max", "Noah")
_LINES = ("Hey!", "How was your day?", "New set is up.", "Loved the last one", "When is the next live?", "Thank you!")
_BEGIN = datetime(2025, 1, 15, 10, 30, tzinfo=UTC)


def seed(team: Team) -> None:
    """Put everything into an empty store, as of one moment: the same seed gives the same agency."""
    clock, team.clock = team.clock, lambda: _BEGIN
    try:
        _agency(team)
    finally:
        team.clock = clock


def _agency(team: Team) -> None:
    dice = random.Random(f"agency {team.settings.seed}")
    known = description()
    first, second = known.examples("account", "account_id")[:1], known.examples("id", resources=("accounts",))[:1]
    others = [each for each in (*second, README_ACCOUNT, "acct_sandbox_3") if each not in first]
    account_ids = [*first, *others][: len(_CREATORS)]
    for place, (account_id, name) in enumerate(zip(account_ids, _CREATORS, strict=True)):
        email = f"{name.lower().replace(' ', '.')}@example.com"
        account = _connect.new_account(team, account_id, name, email, 500_001 + place)
        named = [] if place else _examples("chat_id", "fan_id", "user_id", "userId")
        first_fans = [README_CHAT] if account_id == README_ACCOUNT else named
        _people(team, dice, account, FANS[place], first_fans, is_first=not place)
        _content(team, dice, account, is_first=not place)
    _team_records(team, dice)
    team.set_balance(team.settings.credits)


def _examples(*names: str, resources: tuple[str, ...] = ()) -> list[int]:
    return [int(each) for each in description().examples(*names, resources=resources) if each.isdecimal()]


def _ids(team: Team, first: Iterable[int], count: int) -> list[int]:
    """So many ids, beginning with those of the examples."""
    found = list(first)[:count]
    return found + [team.number() for _ in range(count - len(found))]


def _stamp(days: float) -> str:
    return (_BEGIN + timedelta(days=days)).isoformat(timespec="seconds")


def _people(team: Team, dice: random.Random, account: Record, count: int, first: list[int], *, is_first: bool) -> None:
    messages = iter(_examples("message_id"))
    usernames = iter(description().examples("username", resources=("users",)) if is_first else ())
    for place, fan_id in enumerate(_ids(team, first, count)):
        fan = _fan(team, dice, account["id"], fan_id, place, next(usernames, None))
        for number in range(dice.randint(1, 12) if place else 30):
            author = fan["id"] if number % 2 == 0 else account["onlyfans_id"]
            given = {"text": dice.choice(_LINES)}
            known = next(messages, None) if not number and is_first else None
            new_message(team, account["id"], fan_id, author, given, _stamp(place + number / 24), known)
        for number in range(dice.randint(0, 3)):
            _transaction(team, dice, account["id"], fan, _stamp(place + number))


def _fan(team: Team, dice: random.Random, account_id: str, fan_id: int, place: int, username: str | None) -> Record:
    name = dice.choice(_NAMES)
    days = dice.randint(1, 400)
    spent, tips = round(dice.random() * 300, 2) * dice.randint(0, 1), round(dice.random() * 50, 2)
    is_active = place % 4 != 3
    about = {
        **dict.fromkeys(("price", "regularPrice", "newPrice", "subscribePrice"), 9.99),
        **dict.fromkeys(("postsSumm", "subscribesSumm", "streamsSumm"), 0),
        "messagesSumm": spent,
        "tipsSumm": tips,
        "totalSumm": round(spent + tips, 2),
        "subscribeAt": _stamp(-days),
        "renewedAt": _stamp(0),
        "expiredAt": _stamp(30 if is_active else -1),
        "status": "Set to Renew" if is_active else "Expired",
        "isMuted": False,
        "hasActivePaidSubscriptions": is_active,
    }
    record: Record = {
        "id": fan_id,
        "name": name,
        "username": username or f"{name.lower()}{fan_id}",
        "displayName": "",
        "notice": "",
        "avatar": f"https://public.onlyfans.com/files/{fan_id}/avatar.jpg",
        "isVerified": False,
        "isBlocked": False,
        "isRestricted": False,
        "lastSeen": _stamp(60),
        "subscribePrice": 0,
        "subscribedOn": is_active,
        "subscribedOnExpiredNow": not is_active,
        "subscribedOnData": about,
        "view": "s",
        "_status": "active" if is_active else "expired",
        "_days": days,
        "_online": place % 3 == 0,
    }
    return team.store.put("fans", account_id, fan_id, record)


def _transaction(team: Team, dice: random.Random, account_id: str, fan: Record, at: str) -> None:
    amount = round(3 + dice.random() * 60, 2)
    id_ = team.ulid()
    record: Record = {
        "id": id_,
        "type": dice.choice(("subscribes", "tips", "messages", "post")),
        "amount": amount,
        "fee": round(amount * 0.2, 2),
        "net": round(amount * 0.8, 2),
        "vatAmount": 0,
        "taxAmount": 0,
        "currency": "USD",
        "status": "done",
        "description": f"Payment from {fan['name']}",
        "createdAt": at,
        "payoutPendingDays": 7,
        "user": {name: fan[name] for name in ("id", "name", "username", "avatar", "isVerified", "view")},
    }
    team.store.put("transactions", account_id, id_, record)


def _content(team: Team, dice: random.Random, account: Record, *, is_first: bool) -> None:
    """Posts, links, lists, media and a mass message of an account."""

    def ids(count: int, *names: str, resources: tuple[str, ...] = ()) -> list[int]:
        return _ids(team, _examples(*names, resources=resources) if is_first else [], count)

    fans = team.store.all("fans", account["id"])
    for place, number in enumerate(ids(15, "post_id")):
        post = _posts.new_post(team, account, number, {"text": f"{dice.choice(_LINES)} #{place + 1}"}, _stamp(place))
        if not place:
            for comment in ids(3, "comment_id"):
                _posts.new_comment(team, account, post, comment, {"text": dice.choice(_LINES), "giphyId": None})
    for place, number in enumerate(ids(4, "tracking_link_id")):
        _links.new_tracking_link(
            team,
            account["id"],
            number,
            {"name": f"Campaign {place + 1}"},
            _stamp(place),
            fans[place * 2 : place * 2 + 5],
        )
    for place, number in enumerate(ids(3, "trial_link_id")):
        given = {"name": f"Trial {place + 1}", "duration": 7, "offerExpiration": 30, "offerLimit": 100}
        _links.new_trial_link(team, account["id"], number, given, _stamp(place), fans[place : place + 4])
    for place, number in enumerate(ids(3, "userListId")):
        users = [fan["id"] for fan in fans[: 6 - place]]
        _user_lists.new_list(team, account["id"], number, f"List {place + 1}", users)
    media = ids(10, "media_id", resources=("media_vault",))
    for number in media:
        url = f"https://cdn2.onlyfans.com/files/{account['onlyfans_id']}/{number}.jpg"
        _uploads.new_vault_media(team, account["id"], number, url, dice.randint(10_000, 900_000))
    for place, number in enumerate(ids(2, "list_id")):
        _vault.new_list(team, account["id"], number, f"Vault {place + 1}", media[place::2])
    for place, number in enumerate(ids(12, "id", resources=("mass_messaging",))):
        queue = _mass_messages.new_queue(team, number, [], {"text": f"Mass message {place + 1}"}, _stamp(place))
        team.store.put(_mass_messages.KIND, account["id"], number, queue | {"isDone": True})
    if is_first:
        _first_upload(team, account["id"])


def _first_upload(team: Team, account_id: str) -> None:
    for name in description().examples("upload"):
        record = {"prefixed_id": name, "status": "pending", "error": None, "credits_used": 0, "media": None}
        team.store.put(
            _uploads.KIND, account_id, name, record | {"status": "failed", "error": "Seeded.", "is_used": True}
        )


def _team_records(team: Team, dice: random.Random) -> None:
    """What the team has, beside its accounts."""
    accounts = team.store.all("accounts")
    known = description()
    _seeded_links.smart_links(team, dice, known.examples("smart_link_id"), _BEGIN)
    for attempt_id in known.examples("attempt_id"):
        attempt = _connect.new_attempt(team, attempt_id, accounts[0]["onlyfans_email"], "", accounts[0]["id"])
        attempt |= {"state": "authenticated", "progress": "authenticated"}
        attempt["attempt"] |= {"success": True, "completed_at": _stamp(0)}
    for export_id in known.examples("data_export_id"):
        given: dict[str, Any] = {"type": "transactions", "file_type": "csv", "start_date": _stamp(-1000)}
        given |= {"end_date": _stamp(1000), "account_ids": [accounts[0]["id"]]}
        _data_exports.calculate(team, _data_exports.new_export(team, export_id, given))
    for webhook_id in known.examples("webhook_id"):
        _first_webhook(team, webhook_id, accounts[0]["id"])
    for number, name in zip(
        _ids(team, [], 12), [*known.examples("username", resources=("public_profiles",)), *_more()], strict=False
    ):
        profile = {"id": number, "username": name, "name": name.title(), "about": "A creator", "subscribe_price": 9.99}
        team.store.put("profiles", "", number, {**profile, "subscribePrice": 9.99, "isVerified": True})


def _more() -> list[str]:
    return [f"creator{place}" for place in range(1, 12)]


def _first_webhook(team: Team, webhook_id: str, account_id: str) -> None:
    """One that is switched off, with a delivery that was made."""
    from ._webhooks import new_webhook

    given = {"endpoint_url": "https://example.com/webhook", "events": ["messages.received"], "account_scope": "global"}
    webhook = new_webhook(team, webhook_id, given)
    team.store.put(_delivery.KIND, "", webhook_id, webhook | {"enabled": False})
    for number in _examples("delivery_id"):
        row = {"id": number, "delivery_uuid": team.uuid(), "event": "messages.received", "account_id": account_id}
        row |= {"attempt": 1, "url": webhook["url"], "status_code": 200, "succeeded": True, "error_message": None}
        row |= {"created_at": _stamp(0), "_headers": {"X-OFAPI-Idempotency-Key": team.event_key()}, "_body": "{}"}
        team.store.put(_delivery.DELIVERIES, webhook_id, number, row)
