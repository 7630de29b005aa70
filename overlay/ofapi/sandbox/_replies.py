"""Answers as they go on the wire: the envelope, `_meta`, and the headers that say the same."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from ._answers import Answer, Refusal
from ._call import Call

_JSON = "application/json"
_HIT = "Cache HIT. No credits debited"
_TAGGED = frozenset({"listVaultLists"})
"""Operations whose answers have an ETag."""


class Reply(NamedTuple):
    """An answer, complete but for what HTTP itself adds."""

    status: int
    headers: Mapping[str, str]
    content: bytes = b""


class Costs(NamedTuple):
    """What a call used up, and what is left."""

    used: int
    balance: int
    limit: int
    remaining: int

    @property
    def headers(self) -> dict[str, str]:
        return {
            "X-OFAPI-Credits-Used": str(self.used),
            "X-OFAPI-Credits-Balance": str(self.balance),
            "X-Rate-Limit-Limit-Minute": str(self.limit),
            "X-Rate-Limit-Remaining-Minute": str(self.remaining),
        }


def refused(refusal: Refusal, headers: Mapping[str, str] | None = None) -> Reply:
    return Reply(refusal.status, {"Content-Type": _JSON, **(headers or {}), **refusal.headers}, _text(refusal.body))


def reply(call: Call, answer: Answer, costs: Costs, *, data: Any) -> Reply:
    """The whole answer; `data` is the answer's own, or what drift made of it."""
    operation = call.operation
    status = answer.status or operation.status
    headers = {**costs.headers, **answer.headers}
    if answer.location is not None or operation.kind == "redirect":
        return Reply(status, {**headers, "Location": answer.location or str(operation.example or call.base)})
    if operation.kind == "text" and isinstance(data, str):
        return Reply(status, {**headers, "Content-Type": f"{operation.media_type}; charset=utf-8"}, data.encode())
    if operation.kind == "empty":
        return Reply(status, headers)
    headers["Content-Type"] = _JSON
    if operation.kind != "data":
        return Reply(status, headers, _text(data))
    if operation.id in _TAGGED:
        headers["ETag"] = f'"{hashlib.md5(_text(answer.data), usedforsecurity=False).hexdigest()}"'
        if call.headers.get("if-none-match") == headers["ETag"]:
            del headers["Content-Type"]
            return Reply(304, headers)
    body: dict[str, Any] = {"data": data}
    if "_pagination" in operation.example:
        body["_pagination"] = answer.pagination or {"next_page": None}
    if operation.meta:
        body["_meta"] = _meta(operation.meta, answer, costs)
    return Reply(status, headers, _text(body))


def _meta(example: Mapping[str, Any], answer: Answer, costs: Costs) -> dict[str, Any]:
    """Those parts of `_meta` that the operation has."""
    cached = answer.cached_at is not None
    parts: dict[str, dict[str, Any]] = {
        "_credits": {
            "used": costs.used,
            "balance": costs.balance,
            "note": _HIT if cached else "Always" if costs.used else "Free endpoint",
        },
        "_cache": {"is_cached": cached, "note": "" if cached else "Cache disabled for this endpoint"},
        "_rate_limits": {
            "limit_minute": costs.limit,
            "limit_day": None,
            "remaining_minute": costs.remaining,
            "remaining_day": None,
        },
    }
    if cached:
        parts["_cache"]["cached_at"] = answer.cached_at
    if "notice" in example.get("_rate_limits", {}):
        parts["_rate_limits"]["notice"] = ""
    return {name: part for name, part in parts.items() if name in example}


def _text(value: Any) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()
