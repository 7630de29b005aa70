"""The way of a call: check, build, attempt, read. Written once; the sync and the async client drive it."""

from __future__ import annotations

import re
import time
import uuid
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar, cast

from ofapi_generated.runtime.operation import IDEMPOTENCY_KEY, Operation
from ofapi_generated.runtime.options import RequestOptions, RetryPolicy
from ofapi_generated.runtime.request import ArgumentError, Request, header_text
from ofapi_generated.runtime.response import ApiResponse, NotJson

from . import _rules
from ._attempts import Call, Steps, run
from ._errors import RequestValidationError, ResponseParseError
from ._headers import header_name
from ._status_errors import status_error

if TYPE_CHECKING:
    from ._team import Team
    from ._transport import Answer

T = TypeVar("T")


LONGEST_PATH = 64_000
"""Characters of a path with its query; httpx itself takes no more than 65,536 of an address."""

LONGEST_KEY = 255
"""Characters of an idempotency key, as the API documents."""


def steps(
    operation: Operation[T], arguments: Mapping[str, Any], *, validate: bool, options: RequestOptions, team: Team
) -> Steps[ApiResponse[T]]:
    """One call. Raises RequestValidationError before anything is yielded, and the API's errors afterwards."""
    began = time.monotonic()
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
    return sending(operation, request, arguments, options=options, team=team, began=began)


def sending(
    operation: Operation[T],
    request: Request,
    arguments: Mapping[str, Any],
    *,
    options: RequestOptions,
    team: Team,
    began: float | None = None,
) -> Steps[ApiResponse[T]]:
    """The attempts of a request; its deadline counts from `began`, by default from now.

    Raises ValueError for options that don't fit it.
    """
    began = time.monotonic() if began is None else began
    key = _key(operation, request, options)
    if options.headers:
        for name, value in options.headers.items():
            request.headers.setdefault(header_name(name), header_text(value))
    rewind = None
    if request.files:
        from ._bodies import Rewind

        rewind = Rewind(request.files)
    most: int | None = 0
    if team.budget is not None:
        most = operation.price.most(arguments, request.files) if options.max_credits is None else options.max_credits
    call = Call(
        operation,
        request,
        partial(result, operation),
        cast("float | None", options.timeout),
        began,
        cast("float | None", options.deadline),
        cast(RetryPolicy, options.retry),
        key,
        most,
        rewind,
    )
    return run(call, team)


def _key(operation: Operation[Any], request: Request, options: RequestOptions) -> str | None:
    """The idempotency key that the request carries: the caller's, or one made for this call."""
    given = request.headers.get(IDEMPOTENCY_KEY) or request.headers.get(IDEMPOTENCY_KEY.lower())
    wanted = options.idempotency_key
    if wanted is not None:
        if not operation.keyed:
            raise ValueError(f"options: {operation.label}() takes no idempotency key: the API has none for it")
        if given is not None and given != wanted:
            raise ValueError(f"options: idempotency_key is {wanted!r}, and the argument idempotency_key is {given!r}")
        if not 1 <= len(wanted) <= LONGEST_KEY or not wanted.isascii() or not wanted.isprintable():
            raise ValueError(
                f"options: idempotency_key={wanted!r} is not 1 to {LONGEST_KEY} printable ASCII characters"
            )
    key = given or wanted
    if operation.keyed:
        key = request.headers[IDEMPOTENCY_KEY] = key or str(uuid.uuid4())
    return key


def _dotted(wire: str) -> str:
    """A name on the wire as the API's own answers write it: `filter[tags][]` is `filter.tags`."""
    return re.sub(r"\[([^\]]+)\]", r".\1", wire.replace("[]", ""))


def _reason(error: Exception) -> str:
    if isinstance(error, RecursionError):
        return "it is nested too deeply"
    return "a date is out of range" if isinstance(error, OverflowError) else "a text holds half a surrogate pair"


def _longest(operation: Operation[Any], arguments: Mapping[str, Any]) -> str:
    """The name on the wire of the argument that takes most of the address; a page's is the server's own."""
    in_address = {p.wire: len(str(arguments.get(p.name, ""))) for p in (*operation.path_parameters, *operation.query)}
    return max(in_address, key=in_address.__getitem__, default="next_page")


def result(operation: Operation[T], answer: Answer) -> ApiResponse[T]:
    """The result of an answer, or its error."""
    status, headers, content, _ = answer
    redirected = 300 <= status < 400 and status != 304 and operation.documented(status) is None
    if status >= 400 or status < 200 or redirected:
        raise status_error(operation.label, status, headers, content)
    try:
        return operation.read(status, headers, content)
    except NotJson as error:
        raise ResponseParseError(
            str(error), operation=operation.label, status_code=status, headers=headers, content=content
        ) from None
