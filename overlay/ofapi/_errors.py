"""All errors of the package.

OfapiError
├── ConfigurationError (ValueError)         the client can't be made: no key, no usable address
├── RequestValidationError (ValueError)     the call breaks a documented rule; nothing was sent
├── CreditBudgetExceeded                    the call could cost more than the budget has left; nothing was sent
├── RedisUnavailableError                   Redis, which keeps the pace or the budget, is away; nothing was sent
├── WebhookError (ValueError), WebhookInProgressError: webhooks/_errors.py
├── PaginationError                         the next page of a list can't be asked for
│   ├── PageLoopError                       the list goes round in circles
│   └── ForeignPageError                    the next page is on another server
└── APIError
    ├── UncertainOutcomeError               the request may have been carried out; it is one of the following as well
    ├── APIConnectionError                  no answer came
    │   └── APITimeoutError                 ... in time
    │       └── DeadlineExceededError       ... before the call's deadline
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

import functools
from collections.abc import Mapping
from typing import Any

from ofapi_generated.runtime.errors import OfapiError as OfapiError  # of this tree, though the runtime has some of it


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
        lines = told_lines(self.errors)
        super().__init__("\n".join([f"{operation}() was not sent:", *lines]))

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.operation, self.errors)


class CreditBudgetExceeded(OfapiError):
    """The call could cost more than the credit budget has left. Nothing was sent."""

    def __init__(self, operation: str, needed: int | None, remaining: int, limit: int) -> None:
        self.operation = operation
        self.needed = needed
        """The most that the call can cost; None where only the API knows."""
        self.remaining = remaining
        """Credits of the budget that are neither spent nor reserved."""
        self.limit = limit
        left = f"{remaining:,} of the budget's {limit:,} credits are left"
        if needed is None:
            why = (
                f"only the API knows what it costs; {left}: say how much it may cost with "
                "options=RequestOptions(max_credits=...)"
            )
        else:
            why = f"it may cost {needed:,} credits, and {left}"
        super().__init__(f"{operation}() was not sent: {why}")

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.operation, self.needed, self.remaining, self.limit)


class RedisUnavailableError(OfapiError):
    """Redis, which keeps the team's pace or its budget, does not answer. Nothing was sent."""


class APIError(OfapiError):
    """A call that was sent, or on its way, and did not end well. `operation` is the call, e.g. `fans.list_active`."""

    attempts: int = 0
    """How often the request was tried."""
    idempotency_key: str | None = None
    """The `Idempotency-Key` that all attempts carried, where the API takes one."""

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


class DeadlineExceededError(APITimeoutError):
    """The call's deadline passed, or what it would have had to wait for lies behind it."""


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


class UncertainOutcomeError(APIError):
    """The request may have been carried out, and sending it again might do it twice, so that is left to the caller.

    An error of this kind is also what it was before: an `APITimeoutError`, an `InternalServerError` and so on. Its
    message says how to find out.
    """

    shown_by: str | None = None
    """The call that shows whether it was carried out, e.g. `smart_links.list`; None where the API has none."""


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
        from ._waits import retry_after

        return retry_after(self.headers.get("retry-after"))


class InternalServerError(APIStatusError):
    """5xx: the API, or what it stands on, failed."""


def told_lines(errors: Mapping[str, list[str]]) -> list[str]:
    """A line for each violation, up to as many as a log can bear."""
    lines = [f"  {field}: {sentence}" for field, sentences in errors.items() for sentence in sentences]
    if len(lines) > _LINES:
        lines[_LINES:] = [f"  ... and {len(lines) - _LINES} more; see .errors"]
    return lines


def uncertain(error: APIError, shown_by: str | None) -> APIError:
    """The same error as an `UncertainOutcomeError`, which says how to find out."""
    if error.idempotency_key is not None:
        how = (
            f"Calling again within 24 hours with idempotency_key={error.idempotency_key!r} and the same arguments "
            "carries it out once, whatever happened"
        )
    elif shown_by is not None:
        how = f"Look before calling again: {shown_by}()"
    else:
        how = "Find out before calling again"
    message = f"{error.message.rstrip('.')}. The request may have been carried out. {how}"
    return _rebuilt_uncertain(type(error), (message,), {**error.__dict__, "message": message, "shown_by": shown_by})


@functools.cache
def _uncertain(kind: type[APIError]) -> type[APIError]:
    return type(
        f"Uncertain{kind.__name__}",
        (UncertainOutcomeError, kind),
        {"__module__": __name__, "__doc__": kind.__doc__, "__reduce__": _reduced, "_certain": kind},
    )


def _reduced(self: Any) -> tuple[Any, ...]:
    return _rebuilt_uncertain, (self._certain, self.args, self.__dict__)


def _rebuilt_uncertain(kind: type[APIError], args: tuple[Any, ...], state: dict[str, Any]) -> APIError:
    of_kind: Any = kind  # to mypy a class of exceptions has no hash
    return _rebuilt(_uncertain(of_kind), args, state)


def _rebuilt(cls: type[APIError], args: tuple[Any, ...], state: dict[str, Any]) -> APIError:
    error = cls.__new__(cls, *args)
    Exception.__init__(error, *args)
    error.__dict__.update(state)
    return error
