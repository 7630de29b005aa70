"""What the description says of requests, as data that `ofapi` checks. The tables stand in `rules/<resource>.py`."""

from __future__ import annotations

from typing import Any, Literal, NamedTuple, TypeAlias

Location: TypeAlias = Literal["path", "query", "header", "json", "form"]


class Rule(NamedTuple):
    """A rule between fields, or one that JSON Schema has no keyword for; `source` is the sentence it comes from."""

    kind: str
    source: str
    fields: tuple[str, ...] = ()
    """The other fields it speaks of: `link_type`, `headers.*.value`."""
    values: tuple[Any, ...] = ()
    """Values of the other field, or for `requires` of this one."""
    date: str | None = None
    ranges: tuple[tuple[float, float], ...] = ()
    minimum: float | None = None
    maximum: float | None = None


class Field(NamedTuple):
    """What one place in a request may hold."""

    path: str
    """As the API's own 422 answers name it: `filter.tags`, `headers.*.name`."""
    location: Location
    argument: str | None = None
    """Its name in Python; None for what stands inside another field."""
    types: tuple[str, ...] = ()
    """JSON Schema's; empty where any value may stand."""
    required: bool = False
    nullable: bool = False
    enum: tuple[Any, ...] = ()
    minimum: float | None = None
    maximum: float | None = None
    min_length: int | None = None
    max_length: int | None = None
    min_items: int | None = None
    max_items: int | None = None
    pattern: str | None = None
    """In the dialect of `re.search`."""
    format: str | None = None
    """Only what a sentence or the description's own schema says; a date known by its example alone has none."""
    date_format: str | None = None
    rules: tuple[Rule, ...] = ()
    said: tuple[str, ...] = ()
    """The description's sentences that the above comes from."""
    fields: tuple[Field, ...] = ()
    """What stands in an object, by name."""
    item: Field | None = None
    """What each item of a list, or each value of an object with free keys, may be."""
