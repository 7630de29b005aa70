"""Tracking links and free trial links of an account."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from ._answers import Answer
from ._call import SUCCESS, Call, Handler
from ._pages import paged
from ._shapes import shaped
from ._store import Record
from ._team import Team

TRACKING = "tracking_links"
TRIAL = "trial_links"

_IDS: Mapping[str, str] = {TRACKING: "tracking_link_id", TRIAL: "trial_link_id"}


def _common(at: str, fans: list[Record], tags: list[str]) -> Record:
    """What both kinds have; `fans` are those that came by the link."""
    total = round(sum(fan["subscribedOnData"]["totalSumm"] for fan in fans), 2)
    revenue = {
        "total": total,
        "spendersCount": sum(fan["subscribedOnData"]["totalSumm"] > 0 for fan in fans),
        "calculatedAt": at,
        "isLoading": False,
        "chargebacks": 0.0,
        "revenuePerSubscriber": round(total / len(fans), 2) if fans else 0.0,
        "revenuePerClick": round(total / (len(fans) * 5), 2) if fans else 0.0,
    }
    return {"createdAt": at, "revenue": revenue, "tags": tags, "_fans": [fan["id"] for fan in fans]}


def new_tracking_link(
    team: Team, account_id: str, number: int, given: Mapping[str, Any], at: str, fans: list[Record]
) -> Record:
    code = team.store.count(TRACKING, account_id) + 1
    username = (team.account(account_id) or {}).get("username", "creator")
    record: Record = {
        "id": number,
        "campaignCode": code,
        "campaignName": given["name"],
        "campaignUrl": f"https://onlyfans.com/{username}/c{code}",
        "clicksCount": len(fans) * 5,
        "countTransitions": len(fans) * 5,
        "subscribersCount": len(fans),
        "countSubscribers": len(fans),
        "endDate": None,
        **_common(at, fans, list(given.get("tags") or ())),
    }
    return team.store.put(TRACKING, account_id, number, record)


def new_trial_link(
    team: Team, account_id: str, number: int, given: Mapping[str, Any], at: str, fans: list[Record]
) -> Record:
    username = (team.account(account_id) or {}).get("username", "creator")
    days = int(given["offerExpiration"])
    record: Record = {
        "id": number,
        "trialLinkName": given.get("name"),
        "url": f"https://onlyfans.com/action/trial/{team.prefixed(username)[-16:]}",
        "claimCounts": len(fans),
        "claimsCount": len(fans),
        "clicksCounts": len(fans) * 5,
        "subscribeCounts": int(given["offerLimit"]),
        "subscribeDays": int(given["duration"]),
        "expiredAt": (team.now() + timedelta(days=days)).isoformat(timespec="seconds") if days else None,
        "isFinished": False,
        **_common(at, fans, list(given.get("tags") or ())),
    }
    return team.store.put(TRIAL, account_id, number, record)


def _found(call: Call, kind: str) -> Record:
    return call.found(kind, call.path[_IDS[kind]], "Link")


def _listing(kind: str) -> Handler:
    def links(call: Call) -> Answer:
        rows = call.store.all(kind, call.account)[::-1]
        search, tags = str(call.query.get("filter.search") or "").lower(), set(call.query.get("filter.tags") or ())
        rows = [
            row
            for row in rows
            if search in str(row.get("campaignName") or row.get("trialLinkName") or "").lower()
            and (not tags or tags & set(row["tags"]))
        ]
        return paged(call, rows)

    return links


def _getting(kind: str) -> Handler:
    return lambda call: Answer(call.shaped(_found(call, kind)))


def _deleting(kind: str) -> Handler:
    def delete(call: Call) -> Answer:
        call.store.remove(kind, call.account, _found(call, kind)["id"])
        return Answer(call.shaped(SUCCESS))

    return delete


def _create_tracking(call: Call) -> Answer:
    record = new_tracking_link(call.team, call.account, call.team.number(), call.body, call.team.stamp(), [])
    made = call.shaped(record)
    return Answer([made] if isinstance(call.operation.data, list) else made)


def _create_trial(call: Call) -> Answer:
    made = new_trial_link(call.team, call.account, call.team.number(), call.body, call.team.stamp(), [])
    return Answer(call.shaped(made))


def _fans(call: Call, kind: str) -> list[Record]:
    found = (call.store.get("fans", call.account, each) for each in _found(call, kind)["_fans"])
    return [fan for fan in found if fan is not None]


def _subscribers(kind: str) -> Handler:
    return lambda call: paged(call, _fans(call, kind))


def _spenders(kind: str) -> Handler:
    def spenders(call: Call) -> Answer:
        least = float(call.query.get("minSpend", 1) or 0)
        now = call.team.stamp()
        rows = [
            {
                "onlyfans_id": str(fan["id"]),
                "username": fan["username"],
                "revenue": {"total": fan["subscribedOnData"]["totalSumm"], "calculated_at": now, "chargebacks": 0.0},
            }
            for fan in _fans(call, kind)
            if fan["subscribedOnData"]["totalSumm"] >= least
        ]
        return paged(call, sorted(rows, key=lambda row: -row["revenue"]["total"]))

    return spenders


def _stats(kind: str) -> Handler:
    def stats(call: Call) -> Answer:
        link = _found(call, kind)
        revenue = link["revenue"]
        summary = {
            "clicks_total": link.get("clicksCount", link.get("clicksCounts")),
            "subs_total": len(link["_fans"]),
            "spenders_total": revenue["spendersCount"],
            "revenue_total": revenue["total"],
            "chargebacks_total": 0.0,
            "revenue_cached_at": revenue["calculatedAt"],
        }
        day = {
            "timestamp": link["createdAt"][:10],
            "clicks": summary["clicks_total"],
            "subs": summary["subs_total"],
            "spenders": summary["spenders_total"],
            "revenue": summary["revenue_total"],
        }
        month = day | {"timestamp": link["createdAt"][:7]}
        data = {"summary": summary, "daily_metrics": [day], "monthly_metrics": [month]}
        return Answer(shaped(call.operation.data, data))

    return stats


def _cohort(kind: str) -> Handler:
    def cohort(call: Call) -> Answer:
        _found(call, kind)
        return Answer(call.operation.data)

    return cohort


HANDLERS: Mapping[str, Handler] = {
    "createTrackingLink": _create_tracking,
    "createFreeTrialLink": _create_trial,
    **{
        operation.format(name): make(kind)
        for name, kind in (("TrackingLink", TRACKING), ("FreeTrialLink", TRIAL))
        for operation, make in (
            ("list{}s", _listing),
            ("listStored{}s", _listing),
            ("get{}", _getting),
            ("delete{}", _deleting),
            ("list{}Subscribers", _subscribers),
            ("list{}Spenders", _spenders),
            ("get{}Stats", _stats),
            ("get{}CohortARPS", _cohort),
        )
    },
}
