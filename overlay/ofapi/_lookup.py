"""Operations by their id, and requests that no operation stands for."""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Set
from typing import Any

from ofapi_generated.gone import ARGUMENTS
from ofapi_generated.gone import OPERATIONS as OLD_IDS
from ofapi_generated.operations import OPERATIONS
from ofapi_generated.runtime.gone import present_arguments, removed, warn_renamed
from ofapi_generated.runtime.operation import Operation
from ofapi_generated.runtime.plain import to_json
from ofapi_generated.runtime.request import (
    Parameter,
    Request,
    header_text,
    json_content,
    query_pairs,
    query_string,
    strays,
)
from ofapi_generated.runtime.response import Answer

from ._headers import header_name

_READING = ("GET", "HEAD", "OPTIONS")
METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS")


def operation(operation_id: str, arguments: dict[str, Any]) -> Operation[Any]:
    """The operation with this id, for these arguments.

    Old names of arguments are replaced in `arguments`. Raises ValueError for an unknown id, TypeError for unknown or
    missing arguments, OperationRemovedError for what the API no longer has.
    """
    info = OPERATIONS.get(_present_id(operation_id))
    if info is None:
        close = difflib.get_close_matches(operation_id, OPERATIONS, n=3)
        raise ValueError(
            f"no operation {operation_id!r} in the API's description"
            + (f"; did you mean {', '.join(close)}?" if close else "")
        )
    found = info.load()
    if old := ARGUMENTS.get(found.label):
        present = present_arguments(found.label, old, arguments)
        arguments.clear()
        arguments.update(present)
    found.check_names(arguments)
    return found


def _present_id(operation_id: str) -> str:
    gone = OLD_IDS.get(operation_id)
    if gone is None:
        return operation_id
    if not gone.now:
        raise removed(f"the operation {operation_id}", gone)
    warn_renamed(f"the operation {operation_id}", gone.now, gone.since)
    return gone.now


def undescribed(
    base_url: str,
    method: str,
    path: str,
    params: Mapping[str, Any] | None,
    json: Any,
    headers: Mapping[str, str] | None,
) -> tuple[Operation[Any], Request]:
    """A request that the description does not know, and an operation that reads its answer as plain JSON."""
    if method.upper() not in METHODS:
        raise ValueError(f"method={method!r} is none of {', '.join(METHODS)}")
    plain = path.isascii() and path.isprintable() and set(path).isdisjoint(" #\\")
    if path.startswith(f"{base_url}/"):  # a `next_page` of the API is a whole address
        path = path.removeprefix(base_url)
    if not path.startswith("/") or path.startswith("//") or not plain:
        raise ValueError(
            f"path={path!r} must be percent-encoded and start with one slash, or with the client's own address "
            f"({base_url}): the key goes nowhere else"
        )
    if strays(path.partition("?")[0]):
        raise ValueError(f"path={path!r} must not hold '.' or '..' segments or control characters, encoded or not")
    pairs = [pair for name, value in (params or {}).items() for pair in query_pairs(_parameter(name, value), value)]
    if pairs:
        path += ("&" if "?" in path else "?") + query_string(pairs)
    sent = {header_name(name): header_text(value) for name, value in (headers or {}).items()}
    content = None
    if json is not None:
        content = json_content(to_json(json))
        sent.setdefault("content-type", "application/json")
    operation = Operation[Any](
        f"{method.upper()} {path.partition('?')[0]}",
        resource="client",
        name="request",
        method=method.upper(),
        path=path.partition("?")[0],
        repeatable=method.upper() in _READING,
        responses={"200": Answer("data")},
    )
    return operation, Request(method.upper(), path, sent, content)


def _parameter(name: str, value: Any) -> Parameter:
    many = isinstance(value, (Mapping, list, tuple, Set))
    return Parameter(name, name.removesuffix("[]") if many else name, deep=many)
