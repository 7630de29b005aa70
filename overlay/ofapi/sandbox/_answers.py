"""What an operation answers, before it is put on the wire."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple


class Answer(NamedTuple):
    """What a call of an operation returns."""

    data: Any = None
    pagination: Mapping[str, Any] | None = None
    """`_pagination`, for operations that have it."""
    used: int | None = None
    """The credits it costs, where that is not what the operation always costs."""
    cached_at: str | None = None
    """When the answer was put into the API's cache, for one that comes from there."""
    status: int | None = None
    """Where it is not the documented one."""
    location: str | None = None
    headers: Mapping[str, str] = {}


class Refusal(Exception):
    """A call that is answered with an error."""

    def __init__(self, status: int, body: Mapping[str, Any], headers: Mapping[str, str] | None = None) -> None:
        self.status = status
        self.body = body
        self.headers = headers or {}
        super().__init__(f"{status}: {body}")


def unauthorized() -> Refusal:
    address = "https://app.onlyfansapi.com/console/api-keys"
    return Refusal(401, {"error": f"Unauthorized. Go to {address} to get an API key, and send it as a bearer token."})


def no_credits() -> Refusal:
    # Which status the API answers with is not documented; 402 is what HTTP has for it.
    return Refusal(402, {"message": "The team has no credits left."})


def not_found(what: str) -> Refusal:
    return Refusal(404, {"message": f"{what} not found."})


def account_not_found(account: str) -> Refusal:
    return Refusal(404, {"message": f"There is no account {account} in this team.", "code": "account_not_found"})


def account_busy() -> Refusal:
    return Refusal(503, {"message": "The account is being re-authenticated. Try again later."})


def too_many(seconds: int) -> Refusal:
    return Refusal(429, {"message": "Too Many Attempts."}, {"Retry-After": str(seconds)})


def conflict(message: str, code: str | None = None) -> Refusal:
    return Refusal(409, {"message": message, **({"code": code} if code else {})})


def invalid(errors: Mapping[str, list[str]]) -> Refusal:
    """A validation error as Laravel words it."""
    count = sum(map(len, errors.values()))
    first = next(iter(errors.values()))[0]
    more = f" (and {count - 1} more error{'s' if count > 2 else ''})" if count > 1 else ""
    return Refusal(422, {"message": first + more, "errors": errors})
