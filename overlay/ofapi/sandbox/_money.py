"""Transactions."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime

from ._answers import Answer
from ._call import Call, Handler
from ._pages import paged

KIND = "transactions"
_DAYS_AGO = re.compile(r"-(\d{1,5}) ?days?")


def _list(call: Call) -> Answer:
    since = _since(call, str(call.query.get("startDate") or ""))
    kind = call.query.get("type")
    rows = [
        row
        for row in call.store.all(KIND, call.account)
        if (kind is None or row["type"] == kind) and datetime.fromisoformat(row["createdAt"]) >= since
    ]
    return paged(call, sorted(rows, key=lambda row: str(row["createdAt"]), reverse=True))


def _since(call: Call, text: str) -> datetime:
    """`-30days`, a moment, or (in the sandbox, whose transactions grow old) everything."""
    relative = _DAYS_AGO.fullmatch(text)
    try:
        if relative is not None:
            return datetime.fromtimestamp(call.team.now().timestamp() - int(relative[1]) * 86400, UTC)
        moment = datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:
        return datetime.fromtimestamp(0, UTC)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


HANDLERS: Mapping[str, Handler] = {"listTransactions": _list}
