"""What exports hold: the sandbox's records as tables, and as files."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from . import _files, _tables
from ._chat_records import CHATS, MESSAGES, owner_of
from ._moments import seconds
from ._store import Record
from ._team import Team

Row = dict[str, Any]

_TYPES: Mapping[str, str] = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "zip": "application/zip",
}


def of(team: Team, export: Record) -> tuple[list[str], list[Row]]:
    """The columns and the rows of an export."""
    source = _SOURCES.get(export["type"])
    found = [] if source is None else list(source(team, export))
    begin, end = seconds(export["start_date"]) or 0.0, seconds(export["end_date"]) or 1e12
    rows = [row for row in found if begin <= (seconds(row["created_at"]) or begin) <= end]
    columns = list(found[0]) if found else ["account_id", "id", "created_at"]
    wanted = [name for name in export["export_columns"] or () if name in columns]
    return wanted or columns, rows


def file(team: Team, export: Record) -> tuple[bytes, str]:
    """The content and the media type of a completed export's file."""
    columns, rows = of(team, export)
    table = [[row.get(column) for column in columns] for row in rows]
    kind = export["file_type"]
    if kind == "xlsx":
        return _tables.as_xlsx(columns, table), _TYPES[kind]
    if kind == "zip":
        media = {f"{row['account_id']}/{row['id']}.jpg": _files.made_up(str(row["url"])) for row in rows}
        return _tables.as_zip({"index.json": json.dumps(rows).encode(), **media}), _TYPES[kind]
    return _tables.as_csv(columns, table), _TYPES["csv"]


def _accounts(export: Record) -> list[str]:
    return [account["id"] for account in export["accounts"]]


def _transactions(team: Team, export: Record) -> Iterator[Row]:
    for account in _accounts(export):
        for row in team.store.all("transactions", account):
            names = ("id", "type", "amount", "fee", "net", "currency", "status", "description")
            about = {name: row[name] for name in names}
            yield {"account_id": account, **about, "fan_id": row["user"]["id"], "created_at": row["createdAt"]}


def _messages(team: Team, export: Record) -> Iterator[Row]:
    most = int(export["_options"].get("maxMessages") or 0) or None
    for account in _accounts(export):
        for chat in team.store.all(CHATS, account):
            for row in team.store.all(MESSAGES, owner_of(account, chat["id"]))[:most]:
                about = {"id": row["id"], "chat_id": chat["id"], "author_id": row["fromUser"]["id"]}
                yield {"account_id": account, **about, "text": row["text"], "price": row["price"],
                       "created_at": row["createdAt"]}  # fmt: skip


def _fans(team: Team, export: Record) -> Iterator[Row]:
    wanted = export["_options"].get("type", "all")
    for account in _accounts(export):
        for fan in team.store.all("fans", account):
            if wanted in ("all", "latest", fan["_status"]):
                about = {"id": fan["id"], "username": fan["username"], "name": fan["name"], "status": fan["_status"]}
                total = fan["subscribedOnData"]["totalSumm"]
                yield {"account_id": account, **about, "total_spent": total,
                       "created_at": fan["subscribedOnData"]["subscribeAt"]}  # fmt: skip


def _smart_links(team: Team, export: Record) -> Iterator[Row]:
    for link in team.store.all("smart_links"):
        if link["account"]["id"] in _accounts(export):
            names = ("id", "name", "link_type", "clicks_count", "conversions_count", "revenue", "created_at")
            yield {"account_id": link["account"]["id"], **{name: link[name] for name in names}}


def _links(kind: str, name: str) -> Callable[[Team, Record], Iterator[Row]]:
    def links(team: Team, export: Record) -> Iterator[Row]:
        for account in _accounts(export):
            for link in team.store.all(kind, account):
                about = {"id": link["id"], "name": link[name], "revenue": link["revenue"]["total"]}
                yield {"account_id": account, **about, "created_at": link["createdAt"]}

    return links


def _profiles(team: Team, export: Record) -> Iterator[Row]:
    for profile in team.store.all("profiles"):
        names = ("id", "username", "name", "about", "subscribe_price")
        yield {**{name: profile[name] for name in names}, "created_at": export["start_date"]}


def _media(team: Team, export: Record) -> Iterator[Row]:
    for account in _accounts(export):
        for media in team.store.all("vault_media", account):
            about = {"id": media["id"], "type": media["type"], "url": media["files"]["full"]["url"]}
            yield {"account_id": account, **about, "created_at": media["createdAt"]}


_SOURCES: Mapping[str, Callable[[Team, Record], Iterator[Row]]] = {
    "transactions": _transactions,
    "chat_messages": _messages,
    "fans": _fans,
    "smart_links": _smart_links,
    "tracking_links": _links("tracking_links", "campaignName"),
    "trial_links": _links("trial_links", "trialLinkName"),
    "public_profiles": _profiles,
    "media_vault": _media,
}
"""By the export's type; of the others the sandbox has no records, and their files have a heading only."""
