"""The way of a call: check, build, send, read. Written once; the sync and the async client drive it."""

from __future__ import annotations

import re
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


LONGEST_PATH = 64_000
"""Characters of a path with its query; httpx itself takes no more than 65,536 of an address."""


def steps(operation: Operation[T], arguments: Mapping[str, Any], *, validate: bool = True) -> Steps[T]:
    """One call. Raises RequestValidationError before anything is yielded, and the API's errors afterwards."""
    if validate:
        _rules.check(operation, arguments)
    try:
        request = operation.request(arguments)
    except ArgumentError as error:
        problem = "can't be written where it goes" if _rules.is_secret(error.wire) else error.problem
        raise RequestValidationError(operation.label, {_dotted(error.wire): [problem]}) from None
    except (UnicodeEncodeError, OverflowError, RecursionError) as error:
        raise RequestValidationError(operation.label, {"request": [f"can't be written: {_reason(error)}"]}) from None
    if len(request.path) > LONGEST_PATH:
        problem = f"makes the address {len(request.path):,} characters long; at most {LONGEST_PATH:,} can be sent"
        raise RequestValidationError(operation.label, {_dotted(_longest(operation, arguments)): [problem]})
    answer = yield request
    return result(operation, answer)


def _dotted(wire: str) -> str:
    """A name on the wire as the API's own answers write it: `filter[tags][]` is `filter.tags`."""
    return re.sub(r"\[([^\]]+)\]", r".\1", wire.replace("[]", ""))


def _reason(error: Exception) -> str:
    if isinstance(error, RecursionError):
        return "it is nested too deeply"
    return "a date is out of range" if isinstance(error, OverflowError) else "a text holds half a surrogate pair"


def _longest(operation: Operation[Any], arguments: Mapping[str, Any]) -> str:
    """The name on the wire of the argument that takes most of the address."""
    in_address = (*operation.path_parameters, *operation.query)
    return max(in_address, key=lambda parameter: len(str(arguments.get(parameter.name, "")))).wire


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
