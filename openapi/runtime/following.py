"""What to ask for after a page of a list: decided here once, for the sync and the async client. Nothing is sent."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import UTC, datetime
from hashlib import sha256
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from .dates import read_datetime
from .errors import PageLoopError, PaginationError
from .paging import Found, Paging, Place, Query, Style, at, id_of
from .plain import to_json

if TYPE_CHECKING:
    from .operation import Operation

EMPTY_PAGES = 100
"""Empty pages in a row after which a list that still says it goes on is given up."""
STALE_PAGES = 3
"""Pages in a row with nothing but items that came before, after which a list is given up."""
_UNKNOWN_SIZE = 10  # items that an empty page is passed by, where nothing says how many it could have held
_POSITIONS = frozenset({"offset", "page", "marker", "cursor", "first_id", "last_id", "from_id", "fromId"})


def paging_of(operation: Operation[Any]) -> Paging:
    """How the operation's pages are asked for. Raises TypeError for one that has none."""
    if operation.paging is None:
        raise TypeError(f"{operation.label}() has no pages")
    return operation.paging


def following(
    operation: Operation[Any], place: Place, page: Found, address: Callable[[str], tuple[str, str]]
) -> Place | None:
    """Where the next page is, or None after the last one.

    `address` gives path and query of a `next_page`; it raises for one that is not on the client's own server. Raises
    PageLoopError when the server sends back to where the list has been, PaginationError for other nonsense.
    """
    paging = paging_of(operation)
    url = at(page.body, "_pagination.next_page")
    if isinstance(url, str) and url:
        path, stated = address(url)
        query = _merged(place.query, stated)
    elif _has(page.body, "next_page") and paging.style in ("next_page", "first_id", "offset"):
        return None
    else:
        value = _VALUES[paging.style](operation, place, page)
        if value is None:
            return None
        path = place.path
        query = (*(pair for pair in place.query if pair[0] != paging.moves), (paging.moves, value))
    empty = 0 if page.came else place.empty + 1
    label = operation.label
    here = _spot(place.path, place.query)
    if _spot(path, query) in (here, place.mark):
        raise PageLoopError(
            f"{label}() goes round in circles: page {place.number} leads back to where the list has been",
            operation=label,
        )
    if empty >= EMPTY_PAGES:
        raise PageLoopError(
            f"{label}() gave {empty} empty pages in a row and still says there is more", operation=label
        )
    before = _ends(paging, page)
    stale = place.stale + 1 if page.came and not page.fresh else 0
    again = before is not None and before == place.before and not place.seen and not paging.repeats
    if again or stale >= STALE_PAGES:
        raise PageLoopError(
            f"{label}() gives the same items again: page {place.number} holds none that did not come before",
            operation=label,
        )
    return Place(
        path,
        query,
        seen=_may_repeat(paging, place, page),
        number=place.number + 1,
        empty=empty,
        stale=stale,
        mark=here if place.number & (place.number - 1) == 0 else place.mark,
        before=before,
    )


def _offset(operation: Operation[Any], place: Place, page: Found) -> str | None:
    paging = paging_of(operation)
    more = at(page.data, paging.has_more)
    if more is False or (more is None and not page.came):
        return None
    stated = at(page.data, paging.next)
    if isinstance(stated, (int, str)) and not isinstance(stated, bool) and str(stated).isdecimal():
        return str(stated)
    # Where nothing but repeats came, everything as far as the page reaches is known.
    step = len(page.came if page.fresh else ()) or _size(paging, place) or _UNKNOWN_SIZE
    return str(_number(place, paging.moves, 0) + step)


def _page(operation: Operation[Any], place: Place, page: Found) -> str | None:
    paging = paging_of(operation)
    number = _number(place, paging.moves, 1)
    last = at(page.data, paging.last_page)
    goes_on = number < last if isinstance(last, int) else bool(page.came)
    return str(number + 1) if goes_on else None


def _stated(operation: Operation[Any], place: Place, page: Found) -> str | None:
    """A marker or cursor that the answer states."""
    paging = paging_of(operation)
    more = at(page.data, paging.has_more)
    value = at(page.body if paging.next.startswith("_pagination") else page.data, paging.next)
    if more is False or value is None or value == "" or isinstance(value, bool):
        return None
    if more is None and not page.came and paging.style == "marker":
        return None
    return str(value)


def _first_id(operation: Operation[Any], place: Place, page: Found) -> str | None:
    paging = paging_of(operation)
    more = at(page.data, paging.has_more)
    if more is False or (more is not True and not page.fresh):
        return None
    if not page.came:
        return dict(place.query).get(paging.moves, "")
    last = id_of(paging, page.came[-1])
    if last is None:
        raise PaginationError(
            f"{operation.label}() can't go on: the last item has no {paging.item_id!r}", operation=operation.label
        )
    return last


def _date_window(operation: Operation[Any], place: Place, page: Found) -> str | None:
    paging = paging_of(operation)
    more = at(page.data, paging.has_more)
    if more is False or (more is not True and not page.fresh):
        return None
    if not page.came:
        return dict(place.query).get(paging.moves, "")
    date = read_datetime(at(page.came[-1], paging.item_date))
    if not isinstance(date, datetime):
        raise PaginationError(
            f"{operation.label}() can't go on: the last item's {paging.item_date!r} is no date",
            operation=operation.label,
        )
    format_ = next((parameter.date_format for parameter in operation.query if parameter.wire == paging.moves), None)
    return str(to_json(date if date.tzinfo else date.replace(tzinfo=UTC), format_))


def _by_address(operation: Operation[Any], place: Place, page: Found) -> str | None:
    """No `next_page` came. Where the answer says all the same that there is more, the list's own parameter goes on."""
    paging = paging_of(operation)
    goes_on = paging.moves and at(page.data, paging.has_more) is True
    return _offset(operation, place, page) if goes_on else None


_VALUES: dict[Style, Callable[[Operation[Any], Place, Found], str | None]] = {
    "next_page": _by_address,
    "first_id": _first_id,
    "cursor": _stated,
    "marker": _stated,
    "offset": _offset,
    "page": _page,
    "date_window": _date_window,
}
"""What the moving parameter is to be for the next page, by style; None after the last page."""


def _may_repeat(paging: Paging, place: Place, page: Found) -> tuple[str, ...]:
    """Ids of the items that the next page may hold again.

    An inclusive cursor gives its own item again. A page shorter than was asked for may have left out what is hidden,
    so that the next offset, counted by items, falls into it.
    """
    if paging.style == "date_window":
        again = page.came
    elif paging.style == "first_id":
        again = page.came[-1:]
    elif paging.moves == "offset" or paging.style == "offset":
        missing = (_size(paging, place) or 0) - len(page.came)
        again = page.came[-missing:] if missing > 0 else []
    else:
        again = []
    return tuple(id_ for item in again if (id_ := id_of(paging, item)) is not None)


def _ends(paging: Paging, page: Found) -> tuple[int, str, str] | None:
    if not page.came:
        return None
    first, last = id_of(paging, page.came[0]), id_of(paging, page.came[-1])
    if first is None or last is None:
        try:
            first, last = sha256(json.dumps(page.came, sort_keys=True).encode()).hexdigest(), ""
        except RecursionError:  # nested as deeply as could just be read: not compared
            return None
    return len(page.came), first, last


def _merged(own: Query, stated: str) -> Query:
    """The query of a `next_page`, and what the call filters by where that query lacks it."""
    given = tuple(parse_qsl(stated, keep_blank_values=True, errors="surrogateescape"))
    names = {_family(name) for name, _ in given} | _POSITIONS
    return (*(pair for pair in own if _family(pair[0]) not in names), *given)


def _family(name: str) -> str:
    """A query name without the numbers and brackets of a list: Laravel writes `tags[0]` for what came as `tags[]`."""
    return re.sub(r"\[\d*\]", "", name)


def _size(paging: Paging, place: Place) -> int | None:
    return _number(place, paging.size, 0) or paging.default_size


def _number(place: Place, name: str, default: int) -> int:
    text = dict(place.query).get(name, "")
    return int(text) if text.isdecimal() and len(text) < 20 else default


def _spot(path: str, query: Query) -> tuple[str, Query]:
    return path, tuple(sorted(query))


def _has(body: Any, name: str) -> bool:
    found = at(body, "_pagination")
    return type(found) is dict and name in found
