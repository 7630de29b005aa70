"""How a list goes on, as data beside its operation, and the items of one of its pages."""

from __future__ import annotations

from typing import Any, Literal, NamedTuple, TypeAlias

from .shapes import ListOf, Shape

Style: TypeAlias = Literal["next_page", "first_id", "cursor", "marker", "offset", "page", "date_window"]
Query: TypeAlias = tuple[tuple[str, str], ...]
"""A query as it goes on the wire: names and texts, not yet percent-encoded."""


class Paging(NamedTuple):
    """How the pages of an operation are asked for. Names are those on the wire, paths lead through `data`."""

    style: Style
    items: str = ""
    """Where the list is; empty where `data` is the list."""
    item: Shape | None = None
    moves: str = ""
    """The query parameter that moves through the list; empty where only `next_page` does."""
    next: str = ""
    """Where the answer says what `moves` is to be; from the body's top where it begins with `_pagination`."""
    has_more: str = ""
    last_page: str = ""
    size: str = ""
    """The query parameter that says how many items a page has."""
    default_size: int | None = None
    item_id: str = "id"
    """Where an item says which one it is."""
    item_date: str = ""

    @property
    def repeats(self) -> bool:
        """Whether a page may begin with items of the page before."""
        return self.style in ("first_id", "date_window")


class Place(NamedTuple):
    """Where a page is, and what must be known there of the pages before it."""

    path: str
    query: Query
    seen: tuple[str, ...] = ()
    """Ids of items that the page may hold again."""
    number: int = 1
    empty: int = 0
    """Empty pages in a row before this one."""
    stale: int = 0
    """Pages in a row before this one that held nothing but repeats."""
    mark: tuple[str, Query] | None = None
    """An earlier place (Brent's cycle detection: the one of the last power of two)."""
    before: tuple[int, str, str] | None = None
    """How many items the page before had, and the ids of its first and last (where they have none, all of them)."""


class Found(NamedTuple):
    """The items of a page as they came."""

    body: Any
    data: Any
    came: list[Any]
    fresh: list[Any]
    """Those that are no repeats."""


def found(paging: Paging, repeated: tuple[str, ...], body: Any, data: Any) -> Found:
    """The items in an answer's `data`, wherever they stand; those with an id that is `repeated` are no fresh ones."""
    came = _listed(at(data, paging.items) if paging.items else data)
    if came is None:
        came = _listed(data) or []
    if not repeated:
        return Found(body, data, came, came)
    seen = frozenset(repeated)
    return Found(body, data, came, [item for item in came if id_of(paging, item) not in seen])


def decoded(paging: Paging, items: list[Any]) -> list[Any]:
    """The items as the operation's type says."""
    read: list[Any] = list(items) if paging.item is None else ListOf(paging.item).decode(items)
    return read


def id_of(paging: Paging, item: Any) -> str | None:
    """An item's id as text; None where it has none."""
    value = at(item, paging.item_id)
    return str(value) if isinstance(value, (int, str)) and not isinstance(value, bool) else None


def _listed(value: Any) -> list[Any] | None:
    """A list; PHP writes one with gaps in its numbering as an object."""
    if type(value) is list:
        return value
    if type(value) is dict and value and all(type(key) is str and key.isdecimal() for key in value):
        return list(value.values())
    return None


def at(value: Any, path: str) -> Any:
    """What stands at a dotted path; None where there is nothing, or no path."""
    if not path:
        return None
    for key in path.split("."):
        value = value.get(key) if type(value) is dict else None
    return value
