"""A description as a caller sees it: operations by their Python names, with what each takes and answers.

What is sent is read from the normalised document, where each body is as it was described. What comes back is read from
the document before its types were merged, so that a field which only one operation stops sending is not hidden by the
others that share the type.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import attrs

from .. import document as documents
from ..document import Document, OperationAt
from ..names import Names
from ..normalise import named, untyped
from ..normalise.places import responses
from .given import Argument, arguments
from .results import Result, result


@attrs.frozen
class Operation:
    """One operation: where it is called, and what goes over the line."""

    id: str
    label: str
    route: str
    media_type: str
    arguments: dict[str, Argument]
    result: Result
    pagination: str
    repeatable: bool
    deprecated: bool
    text: str


@attrs.frozen
class Description:
    """All operations by their ids, and what of the package follows from them."""

    operations: dict[str, Operation]
    types: Mapping[str, frozenset[str]]
    names: Names


def describe(document: Document, *, corrected_by: Sequence[Path], names: Names) -> Description:
    """Read a description with the corrections and the names of its side."""
    before = untyped(document, corrected_by=corrected_by)
    after = named(before, names)
    types = names.known("types")
    found = {
        new.id: _operation(after, old, new, types)
        for old, new in zip(documents.operations(before), documents.operations(after), strict=True)
    }
    models = {
        name: frozenset(schema.get("properties") or ()) for name, schema in after["components"]["schemas"].items()
    }
    return Description(found, models, names)


def _operation(document: Document, old: OperationAt, new: OperationAt, types: dict[str, str]) -> Operation:
    operation: dict[str, Any] = new.operation
    return Operation(
        id=new.id,
        label=f"{operation['x-ofapi-resource']}.{operation['x-ofapi-method']}",
        route=new.label,
        media_type=next(iter((operation.get("requestBody") or {}).get("content") or {}), ""),
        arguments=arguments(document, new),
        result=result(old, list(responses(old)), types),
        pagination=_style(operation.get("x-ofapi-pagination")),
        repeatable=bool(operation["x-ofapi-repeat"]["safe"]),
        deprecated=bool(operation.get("deprecated")),
        text=_prose([operation.get("summary"), operation.get("description")]),
    )


def _style(pagination: Any) -> str:
    return str(pagination["style"]) if pagination else ""


def _prose(texts: Iterable[Any]) -> str:
    return "\n".join(" ".join(str(text).split()) for text in texts if text)
