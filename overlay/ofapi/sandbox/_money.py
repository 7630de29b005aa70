"""Transactions."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ._answers import Answer
from ._call import Call, Handler
from ._moments import seconds
from ._pages import paged

KIND = "transactions"
_DAYS_AGO = re.compile(r"-(\d{1,5}) ?days?")


def _list(call: Call) -> Answer:
    since = _since(call, str(call.query.get("startDate") or ""))
    kind = call.query.get("type")
    rows = [
        row
        for row in call.store.all(KIND, call.account)
        if (kind is None or row["type"] == kind) and (seconds(row["createdAt"]) or 0.0) >= since
    ]
    return paged(call, sorted(rows, key=lambda row: str(row["createdAt"]), reverse=True))


def _since(call: Call, text: str) -> float:
    """`-30days`, a moment, or (in the sandbox, whose transactions grow old) everything."""
    relative = _DAYS_AGO.fullmatch(text)
    if relative is not None:
        return call.team.now().timestamp() - int(relative[1]) * 86400
    return seconds(text) or 0.0


HANDLERS: Mapping[str, Handler] = {"listTransactions": _list}
