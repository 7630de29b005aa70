"""How the pages of a list are asked for, as data for a driver: `x-ofapi-pagination`, null for what has no pages.

Every style says where the items are: `items` is a path in `data`, empty where `data` itself is the list; and `item_id`,
a path in an item, what tells it from the others (`id` by default). Parameters are given by their wire names. Other
paths are in `data` too, but for those that begin with `_pagination`.

    next_page    follow `_pagination.next_page` until there is none; where none came and `has_more` says that there is
                 more, ask again with `offset`, if the operation takes one
    first_id     ask again with `first_id` = `item_id` of the last item; the answer may hold that item again: drop it
    cursor       ask again with `cursor` = what stands at `next`
    marker       ask again with `marker` = what stands at `next`, while `has_more`
    offset       ask again with `offset` = what stands at `next_offset`, else one page further, while `has_more`; where
                 that is not given, until a page is empty
    page         ask for `page` + 1 up to `last_page`
    date_window  ask again with `end` = `item_date` of the last item, while `has_more`; drop the repeated items

`next_page: true` says that the answer carries `_pagination.next_page` as well. A style that can't be inferred is stated
by a correction, which sets `x-ofapi-pagination` on the operation and wins.
"""

from __future__ import annotations

from typing import Any

from ..document import Document, OperationAt, operations
from . import references

PAGINATION = "x-ofapi-pagination"
UNKNOWN = "x-ofapi-pagination-unknown"

_PAGING_PARAMETERS = (
    "limit", "per_page", "offset", "page", "marker", "cursor", "first_id", "last_id", "from_id", "fromId",
)  # fmt: skip
_LISTS = ("list", "items", "rows", "users", "data")
_LAST_PAGE = ("meta.last_page", "last_page")
_ITEM_IDS = ("id", "conversion_id", "onlyfans_id", "fan.id", "word")
"""What tells an item from the others of its list: the first of these that it has."""


def set_on(document: Document, at: OperationAt) -> None:
    """Set the operation's `x-ofapi-pagination`, unless a correction stated it."""
    if PAGINATION in at.operation:
        return
    style = infer(document, at)
    at.operation[PAGINATION] = style
    if style is None and _is_list(document, at):
        at.operation[UNKNOWN] = True


def unknown_pagination(document: Document) -> list[str]:
    """The ids of the lists whose style is neither inferred nor stated: whoever adds one says how it goes on, or that
    it comes whole."""
    return [
        at.id
        for at in operations(document)
        if at.operation.get(UNKNOWN)
        or (PAGINATION not in at.operation and _is_list(document, at) and infer(document, at) is None)
    ]


def infer(document: Document, at: OperationAt) -> dict[str, Any] | None:
    """The operation's pagination by its parameters and the shape of its response, or None."""
    response = success(at)
    data = data_of(document, response)
    items = _items(document, data)
    if at.method != "get" or items is None:
        return None
    takes = _query(at)
    paginated = _is_paginated(response)
    if "cursor" in takes:
        style: dict[str, Any] = {"style": "cursor", "cursor": "cursor", "next": "_pagination.next_cursor"}
    elif "first_id" in takes:
        style = {"style": "first_id", "first_id": "first_id", "item_id": "id"}
    elif paginated:
        style = {"style": "next_page", "offset": "offset" if "offset" in takes else None}
    elif "page" in takes:
        style = {"style": "page", "page": "page", "last_page": _first_path(document, data, _LAST_PAGE)}
    elif "marker" in takes:
        style = {"style": "marker", "marker": "marker", "next": _first_path(document, data, ("nextMarker", "marker"))}
    elif "offset" in takes:
        style = {"style": "offset", "offset": "offset", "next_offset": _first_path(document, data, ("nextOffset",))}
    else:
        return None
    style["items"] = items
    style["size"] = next((name for name in ("limit", "per_page") if name in takes), None)
    if found := _first_path(document, _item(document, data, items), _ITEM_IDS):
        style["item_id"] = found
    style["has_more"] = _first_path(document, data, ("hasMore",))
    style["next_page"] = paginated or None
    return {key: value for key, value in style.items() if value is not None}


def _is_list(document: Document, at: OperationAt) -> bool:
    """Whether an operation reads a list of things, or takes what only lists take."""
    takes = any(name in _query(at) for name in _PAGING_PARAMETERS)
    return at.method == "get" and (takes or _items(document, data_of(document, success(at))) is not None)


def _query(at: OperationAt) -> set[str]:
    return {str(p["name"]) for p in at.parameters if p.get("in") == "query"}


def success(at: OperationAt) -> dict[str, Any]:
    responses: dict[str, dict[str, Any]] = at.operation.get("responses") or {}
    return next((response for status, response in responses.items() if str(status).startswith("2")), {})


def _is_paginated(response: dict[str, Any]) -> bool:
    """Whether the envelope has `_pagination`: noted by the envelope step, or still in the schema."""
    if "x-ofapi-envelope" in response:
        return bool(response.get("x-ofapi-paginated"))
    return any("_pagination" in (_schema(media).get("properties") or {}) for media in _media(response))


def data_of(document: Document, response: dict[str, Any]) -> list[dict[str, Any]]:
    """The schemas `data` may have: the response's own once the envelope is off, else those of the property `data`."""
    found: list[dict[str, Any]] = []
    for media in _media(response):
        for schema in references.alternatives(document, _schema(media)):
            inside = (schema.get("properties") or {}).get("data")
            if "x-ofapi-envelope" in response or inside is None:
                found.append(schema)
            else:
                found += references.alternatives(document, inside)
    return found


def _media(response: dict[str, Any]) -> list[dict[str, Any]]:
    return list((response.get("content") or {}).values())


def _schema(media: dict[str, Any]) -> dict[str, Any]:
    schema: dict[str, Any] = media.get("schema") or {}
    return schema


def _items(document: Document, data: list[dict[str, Any]]) -> str | None:
    """Where the list is in `data`: the empty path, or the name of one of its fields."""
    for schema in data:
        if schema.get("type") == "array":
            return ""
        for name in _LISTS:
            field = (schema.get("properties") or {}).get(name)
            if field is not None and references.resolve(document, field).get("type") == "array":
                return name
    return None


def _item(document: Document, data: list[dict[str, Any]], items: str) -> list[dict[str, Any]]:
    """The schemas an item of the list may have."""
    lists = [(schema.get("properties") or {}).get(items) if items else schema for schema in data]
    resolved = [references.resolve(document, each) for each in lists if each]
    return [item for each in resolved if "items" in each for item in references.alternatives(document, each["items"])]


def _first_path(document: Document, data: list[dict[str, Any]], paths: tuple[str, ...]) -> str | None:
    for path in paths:
        for schema in data:
            level: dict[str, Any] | None = schema
            for key in path.split("."):
                level = (references.resolve(document, level).get("properties") or {}).get(key) if level else None
            if level is not None:
                return path
    return None
