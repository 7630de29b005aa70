"""What came of Smart Links: clicks, conversions, fans, spenders and statistics."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from ._answers import Answer
from ._call import Call, Handler
from ._pages import paged
from ._shapes import shaped
from ._smart_links import found
from ._store import Record


def _report(call: Call, rows: list[Record], chart: str | None = None) -> Answer:
    """Rows with the filters they were chosen by, and how many there are on each day."""
    answer = paged(call, rows)
    filters = {name: call.query.get(name) for name in answer.data["filters"]}
    data = {**answer.data, "filters": filters | {"limit": call.query.get("limit", 100)}}
    data["filters"]["offset"] = call.query.get("offset", 0)
    for name in ("include_bots", "include_duplicates"):
        if name in filters:
            data["filters"][name] = call.query.get(name, True)
    if chart is not None:
        days = Counter(str(row["created_at"])[:10] for row in rows)
        data["chart"] = [{chart: count, "timestamp": day} for day, count in sorted(days.items())]
    return answer._replace(data=data)


def _within(call: Call, row: Mapping[str, Any]) -> bool:
    """Whether a row is of the days that are asked for."""
    day = str(row["created_at"])[:10]
    begin, end = str(call.query.get("date_start") or "")[:10], str(call.query.get("date_end") or "")[:10]
    return (not begin or day >= begin) and (not end or day <= end)


def _counts(call: Call, click: Mapping[str, Any]) -> bool:
    return (call.query.get("include_bots") is not False or not click["is_bot"]) and (
        call.query.get("include_duplicates") is not False or not click["is_duplicate"]
    )


def _clicks(call: Call) -> Answer:
    rows = [row for row in call.store.all("clicks", found(call)["id"]) if _within(call, row) and _counts(call, row)]
    return _report(call, rows, "clicks")


def _conversions(call: Call) -> Answer:
    kind, fan = call.query.get("conversion_type"), call.query.get("onlyfans_user_id")
    rows = [
        row
        for row in call.store.all("conversions", found(call)["id"])
        if _within(call, row)
        and _counts(call, row["click"])
        and kind in (None, row["type"])
        and fan in (None, str(row["onlyfans_user_id"]))
    ]
    return _report(call, rows, "conversions")


def _fans_of(call: Call) -> list[Record]:
    """The fans that came by the link, with what they are worth."""
    link = found(call)
    fans: dict[str, Record] = {}
    for row in call.store.all("conversions", link["id"]):
        fan = call.store.get("fans", link["account"]["id"], row["onlyfans_user_id"]) or {}
        known = fans.setdefault(
            str(row["onlyfans_user_id"]),
            {
                "fan_id": row["onlyfans_user_id"],
                "onlyfans_id": str(row["onlyfans_user_id"]),
                "name": fan.get("name"),
                "username": fan.get("username"),
                "converted_at": row["created_at"],
                "click_id": row["click"]["id"],
                "revenue_net": 0.0,
                "tips_net": 0.0,
                "messages_sent_by_fan": 0,
            },
        )
        known["revenue_net"] = round(known["revenue_net"] + row["amount_net"], 2)
        known["messages_sent_by_fan"] += row["type"] == "message_received"
    return list(fans.values())


def _fans(call: Call) -> Answer:
    sort = str(call.query.get("sort") or "-revenue_net")
    least = {name: call.query.get(f"min_{name}") for name in ("revenue_net", "tips_net", "messages_sent_by_fan")}
    rows = [row for row in _fans_of(call) if all(low is None or row[name] >= low for name, low in least.items())]
    rows.sort(key=lambda row: row.get(sort.lstrip("-+")) or 0, reverse=sort.startswith("-"))
    return _report(call, rows)


def _spenders(call: Call) -> Answer:
    least = float(call.query.get("minSpend", 1) or 0)
    rows = [
        {
            "onlyfans_id": row["onlyfans_id"],
            "username": row["username"],
            "revenue": {"total": row["revenue_net"], "calculated_at": call.team.stamp()},
        }
        for row in sorted(_fans_of(call), key=lambda row: -row["revenue_net"])
        if row["revenue_net"] >= least
    ]
    return paged(call, rows)


def _stats(call: Call) -> Answer:
    link = found(call)
    clicks = [row for row in call.store.all("clicks", link["id"]) if _within(call, row)]
    conversions = [row for row in call.store.all("conversions", link["id"]) if _within(call, row)]
    subscribers = [row for row in conversions if row["type"] == "new_subscriber"]
    paying = [row for row in conversions if row["amount_net"]]
    summary = {
        "clicks_total": len(clicks),
        "subs_total": len(subscribers),
        "spenders_total": len({row["onlyfans_user_id"] for row in paying}),
        "revenue_total": round(sum(row["amount_net"] for row in paying), 2),
    }
    data = {
        "summary": summary,
        "daily_metrics": _metrics(clicks, subscribers, paying, 10),
        "monthly_metrics": _metrics(clicks, subscribers, paying, 7),
    }
    return Answer(shaped(call.operation.data, data))


def _metrics(
    clicks: list[Record], subscribers: list[Record], paying: list[Record], length: int
) -> list[dict[str, Any]]:
    """Sums by the first letters of the date: ten of a day, seven of a month."""
    rows: dict[str, dict[str, Any]] = {}

    def of(row: Record) -> dict[str, Any]:
        period = str(row["created_at"])[:length]
        return rows.setdefault(period, {"timestamp": period, "clicks": 0, "subs": 0, "spenders": 0, "revenue": 0.0})

    for row in clicks:
        of(row)["clicks"] += 1
    for row in subscribers:
        of(row)["subs"] += 1
    for row in paying:
        of(row)["spenders"] += 1
        of(row)["revenue"] = round(of(row)["revenue"] + row["amount_net"], 2)
    return [rows[period] for period in sorted(rows)]


def _cohort(call: Call) -> Answer:
    found(call)
    return Answer(call.operation.data)


HANDLERS: Mapping[str, Handler] = {
    "listSmartLinkClicks": _clicks,
    "listSmartLinkConversions": _conversions,
    "listSmartLinkFans": _fans,
    "listSmartLinkSpenders": _spenders,
    "getSmartLinkStats": _stats,
    "getSmartLinkCohortARPS": _cohort,
}
