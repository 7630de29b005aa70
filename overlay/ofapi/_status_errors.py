"""The error of an answer with an error status, from a body that may be anything."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from ._errors import (
    APIStatusError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    InsufficientCreditsError,
    InternalServerError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    UnprocessableEntityError,
    told_lines,
)

_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    402: InsufficientCreditsError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def status_error(operation: str, status_code: int, headers: Mapping[str, str], content: bytes) -> APIStatusError:
    """The error of an answer with an error status; the body may be JSON, HTML, cut off or empty."""
    body = _body(content)
    kind = _BY_STATUS.get(status_code, InternalServerError if status_code >= 500 else APIStatusError)
    elsewhere = headers.get("location") if 300 <= status_code < 400 else None
    told = f"go to {elsewhere}" if elsewhere else _told(body)
    error = kind(
        f"{operation}() was answered with {status_code}" + (f": {told}" if told else ""),
        operation=operation,
        status_code=status_code,
        headers={name.lower(): value for name, value in headers.items()},
        body=body,
    )
    if isinstance(error, UnprocessableEntityError) and error.errors:
        error.args = ("\n".join([error.message, *told_lines(error.errors)]),)
    return error


def _body(content: bytes) -> Any:
    if not content:
        return None
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return content.decode("utf-8", "replace")


def _told(body: Any) -> str:
    """What an error body says, on one line of bearable length."""
    if isinstance(body, dict):
        parts = [body.get(key) for key in ("message", "error")]
        texts = list(dict.fromkeys(part for part in parts if isinstance(part, str) and part))
        code = body.get("code")
        text = " ".join(texts) + (f" [{code}]" if isinstance(code, str) else "")
        text = text or json.dumps(body)
    elif isinstance(body, str):
        text = "an HTML page" if body.lstrip()[:1] == "<" else body
    else:
        text = "" if body is None else json.dumps(body)
    text = " ".join(text.split())
    return text if len(text) <= 300 else text[:297] + "..."
