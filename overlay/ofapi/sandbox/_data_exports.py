"""Data exports, their whole life: costs calculated, started, made, failed, cancelled, retried, downloaded."""

from __future__ import annotations

import time
from collections.abc import Mapping
from functools import partial
from math import ceil
from typing import Any

from . import _exported_rows as rows
from . import _files
from ._answers import Answer, Refusal, account_not_found, no_credits
from ._call import Call, Handler
from ._pages import paged
from ._store import Record
from ._team import Team

KIND = "data_exports"
FAILING = "sandbox_fail"
"""An export with this among its `options` fails."""

_ROWS_PER_CREDIT = 10
_MINUTES = 5
_RUNNING = ("pending", "in_progress")


def new_export(team: Team, id_: str, given: Mapping[str, Any]) -> Record:
    accounts = [team.account(str(each)) for each in given.get("account_ids") or ()]
    record: Record = {
        "id": id_,
        "type": given["type"],
        "file_type": given["file_type"],
        "start_date": given.get("start_date"),
        "end_date": given.get("end_date"),
        "accounts": [{"id": a["id"], "display_name": a["display_name"]} for a in accounts if a is not None],
        "export_columns": given.get("export_columns"),
        "status": "calculating_credits",
        "requires_scraping": False,
        "credit_calculation_note": "The cost follows from the number of rows.",
        "credit_cost": None,
        "total_rows": None,
        "rows_processed": 0,
        "progress_percentage": 0,
        "failed_downloads": 0,
        "failed_reason": None,
        "failed_at": None,
        "completed_at": None,
        "created_at": team.stamp(),
        "_options": dict(given.get("options") or {}),
        "_auto_start": bool(given.get("auto_start")),
        "_file": None,
    }
    return team.store.put(KIND, "", id_, record)


def _create(call: Call) -> Answer:
    for account in call.body.get("account_ids") or ():
        if call.team.account(str(account)) is None:
            raise account_not_found(str(account))
    record = new_export(call.team, call.team.prefixed("data_export"), call.body)
    _announce(call.team, record)
    call.team.later(1, partial(_step, call.team, record["id"]))
    return Answer(call.shaped(record))


def calculate(team: Team, record: Record) -> None:
    """Find out how many rows there are, and what they cost."""
    count = len(rows.of(team, record)[1])
    record |= {"status": "calculating_credits_completed", "total_rows": count}
    record["credit_cost"] = max(1, ceil(count / _ROWS_PER_CREDIT))
    team.store.put(KIND, "", record["id"], record)


def _step(team: Team, id_: str) -> None:
    """Go one state further, as far as an export goes by itself."""
    record = team.store.get(KIND, "", id_)
    if record is None:
        return
    if record["status"] == "calculating_credits":
        calculate(team, record)
        _announce(team, record)
        if record["_auto_start"] and record["credit_cost"] <= team.balance:
            _start_now(team, record)
        return
    if record["status"] == "pending":
        half = (record["total_rows"] or 0) // 2
        record |= {"status": "in_progress", "progress_percentage": 50, "rows_processed": half}
        team.later(1, partial(_step, team, id_))
    elif record["status"] == "in_progress" and record["_options"].get(FAILING):
        record |= {"status": "failed", "failed_reason": "The sandbox was asked to fail.", "failed_at": team.stamp()}
    elif record["status"] == "in_progress":
        _complete(team, record)
    team.store.put(KIND, "", id_, record)
    _announce(team, record)


def _start_now(team: Team, record: Record) -> None:
    team.charge(record["credit_cost"])
    record["status"] = "pending"
    team.store.put(KIND, "", record["id"], record)
    team.later(1, partial(_step, team, record["id"]))


def _complete(team: Team, record: Record) -> None:
    content, media_type = rows.file(team, record)
    name = f"{record['type']}.{record['file_type']}"
    record |= {
        "status": "completed",
        "progress_percentage": 100,
        "rows_processed": record["total_rows"],
        "completed_at": team.stamp(),
        "_file": _files.keep(team, name, content, media_type, is_private=True),
    }


def _announce(team: Team, record: Record) -> None:
    if record["status"] != "pending":
        about = {name: value for name, value in record.items() if name[:1] != "_"}
        team.emit(f"data_exports.{record['status']}", None, about)


def _said(call: Call, record: Record) -> Record:
    """The record with its download, where it has one."""
    if record["_file"] is None:
        return record
    expires = int(time.time()) + 60 * int(call.query.get("download_url_expires_in") or _MINUTES)
    moment = call.team.now().fromtimestamp(expires, call.team.now().tzinfo)
    return record | {
        "download_url": _files.address(call.team, call.base, record["_file"], expires=expires),
        "download_url_expires_at": moment.isoformat(timespec="seconds"),
    }


_DOWNLOAD = ("download_url", "download_url_expires_at")


def _found(call: Call) -> Record:
    return call.found(KIND, call.path["data_export_id"], "Data export", owner="")


def _get(call: Call) -> Answer:
    record = _said(call, _found(call))
    return Answer(_without_download(record, call.shaped(record)), used=0)


def _without_download(record: Record, made: dict[str, Any]) -> dict[str, Any]:
    """The two fields of the download stand only in an export that is completed, whatever the example has."""
    for name in _DOWNLOAD:
        made.pop(name, None)
        if name in record:
            made[name] = record[name]
    return made


def _list(call: Call) -> Answer:
    kind, status = call.query.get("type"), call.query.get("status")
    found = [
        _said(call, record)
        for record in reversed(call.store.all(KIND))
        if kind in (None, record["type"]) and status in (None, record["status"])
    ]
    answer = paged(call, found)
    by_id = {record["id"]: record for record in found}
    for made in answer.data["data"]:
        _without_download(by_id[made["id"]], made)
    return answer


def _wrong_state(record: Record, what: str) -> Refusal:
    message = f"A data export can be {what}, and this one is {record['status']}."
    return Refusal(422, {"message": message, "errors": {"status": [message]}})


def _start(call: Call) -> Answer:
    record = _found(call)
    if record["status"] != "calculating_credits_completed":
        raise _wrong_state(record, "started once its cost is calculated")
    if record["credit_cost"] > call.team.balance:
        raise no_credits()
    _start_now(call.team, record)
    return Answer(call.shaped({**record, "message": "The export was started."}))


def _cancel(call: Call) -> Answer:
    record = _found(call)
    if record["status"] not in _RUNNING:
        raise _wrong_state(record, "cancelled while it is pending or in progress")
    record["status"] = "cancelled"
    call.store.put(KIND, "", record["id"], record)
    _announce(call.team, record)
    return Answer(call.shaped({**record, "message": "The export was cancelled."}))


def _retry(call: Call) -> Answer:
    failed = _found(call)
    if failed["status"] != "failed":
        raise _wrong_state(failed, "retried when it has failed")
    options = {name: value for name, value in failed["_options"].items() if name != FAILING}
    accounts = [account["id"] for account in failed["accounts"]]
    given = {**failed, "account_ids": accounts, "options": options, "auto_start": True}
    record = new_export(call.team, call.team.prefixed("data_export"), given)
    call.team.later(1, partial(_step, call.team, record["id"]))
    about = {**record, "original_id": failed["id"], "message": "The export was started again."}
    return Answer(call.shaped(about))


def go_on(team: Team) -> None:
    for record in team.store.all(KIND):
        if record["status"] in ("calculating_credits", *_RUNNING):
            team.later(1, partial(_step, team, record["id"]))


HANDLERS: Mapping[str, Handler] = {
    "createDataExport": _create,
    "listDataExports": _list,
    "getDataExportStatus": _get,
    "startDataExport": _start,
    "cancelDataExport": _cancel,
    "retryFailedDataExport": _retry,
}
