"""All errors of the package.

OfapiError
├── ConfigurationError (ValueError)         the client can't be made: no key, no usable address
├── RequestValidationError (ValueError)     the call breaks a documented rule; nothing was sent
├── PaginationError                         the next page of a list can't be asked for
│   ├── PageLoopError                       the list goes round in circles
│   └── ForeignPageError                    the next page is on another server
└── APIError
    ├── APIConnectionError                  no answer came
    │   └── APITimeoutError                 ... in time
    ├── ResponseParseError                  a good status, but the body can't be read
    └── APIStatusError                      the API answered with an error status
        ├── BadRequestError             400
        ├── AuthenticationError         401
        ├── InsufficientCreditsError    402
        ├── PermissionDeniedError       403
        ├── NotFoundError               404
        ├── ConflictError               409
        ├── UnprocessableEntityError    422
        ├── RateLimitError              429
        └── InternalServerError         5xx
"""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from datetime import UTC
from typing import Any

from ofapi_generated.runtime.errors import OfapiError


class ConfigurationError(OfapiError, ValueError):
    """The client can't be made from what was given."""


_LINES = 50


class RequestValidationError(OfapiError, ValueError):
    """A call that breaks documented rules. Nothing was sent.

    `errors` lists all violations in the shape of the API's own 422 answers: the field's path there (`headers.0.name`,
    `filter.tags.1`) to sentences, so that code which handles `UnprocessableEntityError.errors` handles both. The text
    names the operation and, a line each, the field, what was given (shortened; secrets are left out) and what may be.
    """

    def __init__(self, operation: str, errors: Mapping[str, list[str]]) -> None:
        self.operation = operation
        """The call, e.g. `smart_links.create`."""
        self.errors: dict[str, list[str]] = {field: list(sentences) for field, sentences in errors.items()}
        lines = _lines(self.errors)
        super().__init__("\n".join([f"{operation}() was not sent:", *lines]))

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.operation, self.errors)


class APIError(OfapiError):
    """A call that was sent, or on its way, and did not end well. `operation` is the call, e.g. `fans.list_active`."""

    def __init__(self, message: str, *, operation: str) -> None:
        super().__init__(message)
        self.message = message
        self.operation = operation

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuilt, (type(self), self.args, self.__dict__)


class APIConnectionError(APIError):
    """No answer came: the server could not be reached, or the connection broke."""


class APITimeoutError(APIConnectionError):
    """No answer came in time."""


class ResponseParseError(APIError):
    """The API answered with a good status, but the body is not what the operation documents."""

    def __init__(
        self, message: str, *, operation: str, status_code: int, headers: Mapping[str, str], content: bytes
    ) -> None:
        super().__init__(message, operation=operation)
        self.status_code = status_code
        self.headers = dict(headers)
        self.content = content
        self.request_id = headers.get("x-request-id")


class APIStatusError(APIError):
    """The API answered with an error status."""

    def __init__(
        self, message: str, *, operation: str, status_code: int, headers: Mapping[str, str], body: Any
    ) -> None:
        super().__init__(message, operation=operation)
        self.status_code = status_code
        self.headers = dict(headers)
        """Header names in lower case."""
        self.body = body
        """The JSON that came, else its text, else None."""
        self.request_id = headers.get("x-request-id")

    @property
    def code(self) -> str | None:
        """The API's own code, e.g. `account_not_found`; None where it sends none."""
        code = self.body.get("code") if isinstance(self.body, dict) else None
        return code if isinstance(code, str) else None


class BadRequestError(APIStatusError):
    """400: the request can't be understood."""


class AuthenticationError(APIStatusError):
    """401: the key is missing, wrong or revoked."""


class InsufficientCreditsError(APIStatusError):
    """402: the team has too few credits."""


class PermissionDeniedError(APIStatusError):
    """403: the key may not do this, or not with this account."""


class NotFoundError(APIStatusError):
    """404: no such thing. `code` is `account_not_found` when it is the account that is missing."""


class ConflictError(APIStatusError):
    """409: the state of the thing does not allow it, or an earlier request with the same key is still running."""


class UnprocessableEntityError(APIStatusError):
    """422: the API's validation refused the request."""

    @property
    def errors(self) -> dict[str, list[str]]:
        """Field name to sentences; empty where the body holds none."""
        found = self.body.get("errors") if isinstance(self.body, dict) else None
        if not isinstance(found, dict):
            return {}
        return {
            str(field): [str(item) for item in (told if isinstance(told, list) else [told])]
            for field, told in found.items()
        }


class RateLimitError(APIStatusError):
    """429: the team's calls of this minute are used up."""

    @property
    def retry_after(self) -> float | None:
        """Seconds to wait, from `Retry-After` (a number or an HTTP date); None where the API does not say."""
        return _seconds(self.headers.get("retry-after"))


class InternalServerError(APIStatusError):
    """5xx: the API, or what it stands on, failed."""


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
        error.args = ("\n".join([error.message, *_lines(error.errors)]),)
    return error


def _lines(errors: Mapping[str, list[str]]) -> list[str]:
    """A line for each violation, up to as many as a log can bear."""
    lines = [f"  {field}: {sentence}" for field, sentences in errors.items() for sentence in sentences]
    if len(lines) > _LINES:
        lines[_LINES:] = [f"  ... and {len(lines) - _LINES} more; see .errors"]
    return lines


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


def _seconds(value: str | None) -> float | None:
    if not value:
        return None
    if value.strip().isdecimal():
        return float(value) if len(value) < 20 else None
    from email.utils import parsedate_to_datetime

    try:
        then = parsedate_to_datetime(value)
        if then.tzinfo is None:  # HTTP dates are in GMT, whether they say so or not
            then = then.replace(tzinfo=UTC)
        return max(0.0, then.timestamp() - time.time())
    except (ValueError, OverflowError, TypeError):
        return None


def _rebuilt(cls: type[APIError], args: tuple[Any, ...], state: dict[str, Any]) -> APIError:
    error = cls.__new__(cls, *args)
    Exception.__init__(error, *args)
    error.__dict__.update(state)
    return error
