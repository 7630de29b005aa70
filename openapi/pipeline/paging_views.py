"""What the templates see of an operation's pages: the type of an item, and the `Paging` expression."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .document import Document, OperationAt
from .errors import PipelineError
from .normalise import references
from .normalise.pagination import PAGINATION, data_of, success
from .python_types import PythonTypes, Schema

# Where each style of `x-ofapi-pagination` names the parameter that moves through the list.
_MOVES = {
    "next_page": "offset",
    "first_id": "first_id",
    "cursor": "cursor",
    "marker": "marker",
    "offset": "offset",
    "page": "page",
    "date_window": "end",
}


@dataclass(frozen=True)
class PagingView:
    """The pages of one operation."""

    item: str
    """The annotation of an item."""
    spec: str


def view(document: Document, at: OperationAt, types: PythonTypes) -> PagingView | None:
    """The view of an operation's pages; None where it has none. Raises PipelineError for a style that can't be."""
    stated: dict[str, Any] | None = at.operation.get(PAGINATION)
    if stated is None:
        return None
    style = stated["style"]
    if style not in _MOVES:
        raise PipelineError(f"{at.id}: pagination style {style!r} is none of {', '.join(_MOVES)}")
    item = _item(document, at, stated["items"])
    if item is None:
        raise PipelineError(f"{at.id}: its pagination says that {stated['items'] or 'data'!r} is a list; it is not")
    query = {p["name"]: p for p in at.parameters if p["in"] == "query"}
    moves, size = stated.get(_MOVES[style]), stated.get("size")
    lacking = [name for name in (moves, size) if name is not None and name not in query]
    if lacking or (moves is None and style != "next_page"):
        raise PipelineError(f"{at.id}: its pagination needs the query parameter {lacking or _MOVES[style]!r}")
    options = {
        "moves": moves,
        "next": stated.get("next") or stated.get("next_offset"),
        "has_more": stated.get("has_more"),
        "last_page": stated.get("last_page"),
        "size": size,
        "default_size": (query[size].get("schema") or {}).get("x-ofapi-default") if size else None,
        "item_id": None if stated.get("item_id") == "id" else stated.get("item_id"),
        "item_date": stated.get("item_date"),
    }
    shape = types.shape(item)
    given = [repr(style), repr(stated["items"]), *([shape] if shape else [])]
    given += [f"{name}={value!r}" for name, value in options.items() if value is not None]
    return PagingView(types.annotation(item, "response"), f"Paging({', '.join(given)})")


def _item(document: Document, at: OperationAt, path: str) -> Schema | None:
    """The schema of an item: what the list at a path in `data` holds."""
    for data in data_of(document, success(at)):
        found: Schema = data
        for key in filter(None, path.split(".")):
            found = references.resolve(document, (found.get("properties") or {}).get(key) or {})
        if found.get("type") == "array":
            return found.get("items") or {}
    return None
