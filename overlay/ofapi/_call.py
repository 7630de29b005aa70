"""The way of a call: check, build, send, read. Written once; the sync and the async client drive it."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from ofapi_generated.runtime.operation import Operation
from ofapi_generated.runtime.request import ArgumentError, Request
from ofapi_generated.runtime.response import ApiResponse, NotJson

from . import _rules
from ._errors import RequestValidationError, ResponseParseError, status_error

if TYPE_CHECKING:
    from ._transport import Answer

T = TypeVar("T")

Steps: TypeAlias = "Generator[Request, Answer, ApiResponse[T]]"
"""Yields the request to send, is sent the answer, returns the result."""


def steps(operation: Operation[T], arguments: Mapping[str, Any]) -> Steps[T]:
    """One call. Raises RequestValidationError before anything is yielded, and the API's errors afterwards."""
    _rules.check(operation, arguments)
    try:
        request = operation.request(arguments)
    except ArgumentError as error:
        raise RequestValidationError(operation.label, {error.wire: [error.problem]}) from None
    answer = yield request
    return result(operation, answer)


def result(operation: Operation[T], answer: Answer) -> ApiResponse[T]:
    """The result of an answer, or its error."""
    status, headers, content = answer
    redirected = 300 <= status < 400 and status != 304 and operation.documented(status) is None
    if status >= 400 or status < 200 or redirected:
        raise status_error(operation.label, status, headers, content)
    try:
        return operation.read(status, headers, content)
    except NotJson as error:
        raise ResponseParseError(
            str(error), operation=operation.label, status_code=status, headers=headers, content=content
        ) from None
