"""The Smart Links a sandbox begins with, and what came of them."""

from __future__ import annotations

import random
from datetime import datetime, timedelta
from typing import Any

from . import _postbacks, _smart_links
from ._description import description
from ._store import Record
from ._team import Team

_NAMES = ("Instagram bio", "TikTok", "Newsletter", "Reddit", "Podcast")


def smart_links(team: Team, dice: random.Random, first: list[str], begin: datetime) -> None:
    """Five links with clicks and conversions, each account having some, and a postback."""
    accounts = team.store.all("accounts")
    for place, name in enumerate(_NAMES):
        account = accounts[place % len(accounts)]
        id_ = first[place] if place < len(first) else team.ulid()
        given = {"name": name, "link_type": "free_trial" if place % 2 == 0 else "tracking_link", "free_trial_days": 7}
        at = (begin + timedelta(days=place)).isoformat(timespec="seconds")
        link = _smart_links.new_link(team, id_, account, given, at)
        link["tags"] = ["Instagram"] if not place else []
        fans = team.store.all("fans", account["id"])
        for number in range(20 + 10 * place):
            click = _click(team, dice, link, begin + timedelta(days=place, hours=7 * number))
            if number % 4 == 0:
                _conversion(team, dice, link, click, fans[number // 4 % len(fans)])
        _count(team, link)
        if not place:
            _extras(team, link)


def _click(team: Team, dice: random.Random, link: Record, at: datetime) -> Record:
    id_ = team.ulid()
    record: Record = {
        "id": id_,
        "created_at": at.isoformat(timespec="seconds"),
        "ip_address": f"192.0.2.{dice.randint(1, 254)}",
        "country_code": dice.choice(("US", "GB", "DE", "FR")),
        "is_bot": dice.random() < 0.1,
        "is_duplicate": dice.random() < 0.1,
        "external_click_id": None,
        **dict.fromkeys(("aff_s1", "aff_s2", "aff_s3", "aff_s4", "aff_s5", "fbclid", "gclid", "ttclid")),
    }
    return team.store.put("clicks", link["id"], id_, record)


def _conversion(team: Team, dice: random.Random, link: Record, click: Record, fan: Record) -> None:
    kind = dice.choice(("new_subscriber", "new_subscriber", "new_transaction", "message_received"))
    gross = round(5 + dice.random() * 40, 2) if kind == "new_transaction" else 0.0
    id_ = team.ulid()
    record: dict[str, Any] = {
        "id": id_,
        "type": kind,
        "conversion_type": kind,
        "created_at": click["created_at"],
        "onlyfans_user_id": fan["id"],
        "amount_gross": gross,
        "amount_net": round(gross * 0.8, 2),
        "click": click,
    }
    team.store.put("conversions", link["id"], id_, record)


def _count(team: Team, link: Record) -> None:
    conversions = team.store.all("conversions", link["id"])
    revenue = sum(row["amount_net"] for row in conversions)
    link |= {
        "clicks_count": team.store.count("clicks", link["id"]),
        "conversions_count": len(conversions),
        "subscribers_count": sum(row["type"] == "new_subscriber" for row in conversions),
        "spenders_count": len({row["onlyfans_user_id"] for row in conversions if row["amount_net"]}),
        "revenue": f"{revenue:.2f}",
    }
    team.store.put(_smart_links.KIND, "", link["id"], link)


def _extras(team: Team, link: Record) -> None:
    for number in description().examples("pixel_id"):
        _smart_links.new_pixel(team, link["id"], int(number), {"label": "Meta", "pixel_id": "1234567890"})
    for number in description().examples("postback_id"):
        given = {
            "url": "https://example.com/postback?click={external_click_id}",
            "conversion_types": ["new_subscriber"],
            "smart_link_scope": "campaign_specific",
            "smart_link_ids": [link["id"]],
        }
        _postbacks.new_postback(team, int(number), given)
