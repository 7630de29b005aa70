"""Pages of lists, in the style that the description (or the API's documentation) has for each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, urlencode

from ._answers import Answer
from ._call import Call
from ._moments import seconds
from ._shapes import shaped

SIZES: Mapping[str, int] = {
    "listSmartLinks": 50,
    "listSmartLinkClicks": 100,
    "listSmartLinkConversions": 100,
    "listSmartLinkFans": 100,
    "listSmartLinkSpenders": 50,
    "listTrackingLinkSpenders": 50,
    "listFreeTrialLinkSpenders": 50,
    "listVaultMedia": 24,
    "listVaultLists": 24,
    "listDataExports": 15,
}
"""How many items a page has where the call does not say; 10 elsewhere."""

_BY_MOMENT = frozenset({"listTransactions"})
"""Lists whose marker is a moment that the sandbox knows of its items."""

Items = Sequence[Mapping[str, Any]]


class Page(NamedTuple):
    """Some items of a list, and how to ask for those after them."""

    items: Items
    has_more: bool
    following: Mapping[str, Any]
    """The parameters of the next page."""
    said: Mapping[str, Any] = {}
    """What the answer says about the page beside its items, by field."""


def paged(call: Call, items: Items, *, shape: bool = True) -> Answer:
    """A page of records, each in the shape of the example's item."""
    style = call.operation.pagination or {}
    size = int(call.query.get(style.get("size", "limit")) or SIZES.get(call.operation.id, 10))
    page = _cut(call, style, items, size)
    example = call.operation.item()
    listed = [shaped(example, item) if shape else item for item in page.items]
    following = _address(call, page.following) if page.has_more else None
    pagination: dict[str, Any] = {"next_page": following}
    if style.get("style") == "cursor":
        pagination = {
            "next_cursor": page.following.get("cursor") if page.has_more else None,
            "next_page_url": following,
            "total_results": len(items),
        }
    return Answer(_placed(call, style, listed, page), pagination)


def listed(call: Call, items: Items) -> list[dict[str, Any]]:
    """All records, each in the shape of the example's item: for a list without pages."""
    example = call.operation.item("")
    return [shaped(example, item) for item in items]


def _placed(call: Call, style: Mapping[str, Any], items: list[Any], page: Page) -> Any:
    where = style.get("items", "")
    if not where:
        return items
    data = {**call.operation.data, where: items}
    if "hasMore" in data:
        data["hasMore"] = page.has_more
    if "nextOffset" in data:
        data["nextOffset"] = page.following.get("offset")
    data.update((name, value) for name, value in page.said.items() if name in data)
    return data


def _cut(call: Call, style: Mapping[str, Any], items: Items, size: int) -> Page:
    name = str(style.get("style"))
    if name == "next_page":
        # The address of the next page says what the operation's own parameters can say.
        name = next((each for each in ("offset", "page", "marker") if each in call.operation.query), "offset")
    return _CUTS.get(name, _by_offset)(call, items, size)


def _by_offset(call: Call, items: Items, size: int) -> Page:
    offset = int(call.query.get("offset") or 0)
    end = offset + size
    return Page(items[offset:end], end < len(items), {"offset": end}, {"offset": offset})


def _by_page(call: Call, items: Items, size: int) -> Page:
    page = int(call.query.get("page") or 1)
    last = max(1, -(-len(items) // size))
    meta = {"current_page": page, "last_page": last, "per_page": size, "total": len(items)}
    return Page(items[(page - 1) * size : page * size], page < last, {"page": page + 1}, {"meta": meta})


def _by_cursor(call: Call, items: Items, size: int) -> Page:
    """The cursor is opaque; here it writes the place of the next item."""
    cursor = str(call.query.get("cursor") or "")
    start = int(cursor[1:]) if cursor[:1] == "c" and cursor[1:].isdecimal() else 0
    end = start + size
    return Page(items[start:end], end < len(items), {"cursor": f"c{end}"})


def _by_marker(call: Call, items: Items, size: int) -> Page:
    """The marker is the moment of the first item of the page, in Unix seconds; items stand from new to old."""
    text = str(call.query.get("marker") or "")
    marker = int(text) if text.isdecimal() else 0
    if call.operation.id not in _BY_MOMENT:
        return _by_offset(call, items, size)
    moments = [int(seconds(item["createdAt"]) or 0) for item in items]
    start = next((place for place, moment in enumerate(moments) if moment <= marker), len(items)) if marker else 0
    end = start + size
    following = moments[end] if end < len(items) else None
    said = {"marker": moments[start] if start < len(items) else marker or None, "nextMarker": following}
    return Page(items[start:end], end < len(items), {"marker": following}, said)


def _by_first_id(call: Call, items: Items, size: int) -> Page:
    """The next page begins with the last item of this one."""
    name = str((call.operation.pagination or {}).get("first_id", "first_id"))
    first = call.query.get(name)
    begin = next((place for place, item in enumerate(items) if str(item.get("id")) == str(first)), None)
    if first is not None and begin is None:
        return Page([], False, {})
    if begin is not None and size == 1:
        begin += 1  # a page of the one item it begins with would lead to itself
    end = (begin or 0) + size
    part = items[begin or 0 : end]
    return Page(part, end < len(items), {name: part[-1]["id"]} if part else {})


def _by_date(call: Call, items: Items, size: int) -> Page:
    """Items from new to old, those before (and at) `endDate`; the next page's is the date of the last item."""
    begin, end = seconds(call.query.get("startDate")), seconds(call.query.get("endDate"))
    dated = [(seconds(item["date"]) or 0.0, item) for item in items]
    inside = [item for moment, item in dated if (end is None or moment <= end) and (begin is None or moment >= begin)]
    part = inside[:size]
    return Page(part, len(inside) > size, {"endDate": part[-1]["date"]} if part else {})


_CUTS: Mapping[str, Callable[[Call, Items, int], Page]] = {
    "page": _by_page,
    "cursor": _by_cursor,
    "marker": _by_marker,
    "first_id": _by_first_id,
    "date_window": _by_date,
}


def _address(call: Call, following: Mapping[str, Any]) -> str:
    """The next page's address: this one's, with other parameters."""
    path, _, text = call.address.partition("?")
    pairs = [(name, value) for name, value in parse_qsl(text, keep_blank_values=True) if name not in following]
    pairs += [(name, str(value)) for name, value in following.items()]
    # Of this list's addresses it has been seen that they end so.
    ending = "&" if call.operation.id == "listTransactions" else ""
    return f"{call.base}{path}?{urlencode(pairs)}{ending}"
