"""What the mock transport answers: JSON as the description's examples show it, with values that differ."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx

SERVER = "https://app.onlyfansapi.com"
URL = f"{SERVER}/api/smart-links"
KEY = "ofapi_benchmark"
ARGUMENTS = {
    "account_id": "acct_0123456789abcdef",
    "name": "Instagram bio",
    "link_type": "free_trial",
    "free_trial_days": 7,
}
HEADERS = {"accept": "application/json", "authorization": f"Bearer {KEY}", "user-agent": "ofapi/benchmark"}

_START = datetime(2025, 1, 15, 10, 30, tzinfo=UTC)


def link(number: int) -> dict[str, Any]:
    """One Smart Link, unlike all others."""
    made = _START + timedelta(minutes=37 * number)
    subscribers = number * 7 % 900
    return {
        "id": f"01JCZWQJZX{number:016d}",
        "account": {
            "id": f"acct_{number % 40:016x}",
            "display_name": f"Creator {number % 40}",
            "username": f"creator_{number % 40}",
        },
        "clicks_count": number * 31 % 20_000,
        "conversions_count": number * 11 % 2_000,
        "cost": {
            "clickSourceCount": number * 31 % 20_000,
            "inputMode": "per_promo",
            "inputValue": f"{number % 500}.50",
            "perClick": f"0.{number % 100:02d}",
            "perPromo": f"{number % 500}.50",
            "perSub": f"{number % 9}.{number % 100:02d}",
            "subscriberSourceCount": subscribers,
        },
        "created_at": made.isoformat(),
        "free_trial_days": 1 + number % 360,
        "link_type": "free_trial",
        "name": f"Campaign {number}",
        "revenue": f"{number * 13 % 40_000}.{number % 100:02d}",
        "spenders_count": number * 3 % 400,
        "subscribers_count": subscribers,
        "traffic_redirect_url": f"https://example.com/go/{number}",
        "updated_at": (made + timedelta(hours=number % 72, seconds=number % 60)).isoformat(),
    }


def created() -> bytes:
    """The answer to `createSmartLink`."""
    return _body(link(1))


def listed(numbers: Iterable[int] = range(1000)) -> bytes:
    """The answer to `listSmartLinks`."""
    return _body([link(number) for number in numbers])


def transport(body: bytes) -> httpx.MockTransport:
    """Answers every request with this JSON; sync and async."""
    headers = {"content-type": "application/json"}
    return httpx.MockTransport(lambda request: httpx.Response(200, headers=headers, content=body))


def _body(data: Any) -> bytes:
    meta = {
        "_cache": {"is_cached": False, "note": "Not cached"},
        "_credits": {"balance": 99_750, "note": "Credits used by this call", "used": 1},
        "_rate_limits": {
            "limit_day": 50_000,
            "limit_minute": 10_000_000,
            "remaining_day": 49_999,
            "remaining_minute": 9_999_999,
        },
    }
    return json.dumps({"_meta": meta, "data": data}, separators=(",", ":")).encode()
