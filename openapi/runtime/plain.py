"""Plain data: the values JSON has, and the way of Python values into them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from datetime import date
from decimal import Decimal
from enum import Enum
from itertools import chain, repeat
from typing import Any

from .dates import read_date, read_datetime, write_date
from .unset import UNSET

SCALARS = frozenset((str, int, float, bool, type(None)))


def copied(value: Any) -> Any:
    """A deep copy of JSON data, however deeply nested (so without recursion)."""
    kind: Any = type(value)
    if kind is not dict and kind is not list:
        return value
    root: Any = kind()
    waiting: list[tuple[Any, Any]] = [(value, root)]
    while waiting:
        source, target = waiting.pop()
        for key, item in source.items() if type(source) is dict else enumerate(source):
            fresh: Any = item
            if type(item) in (dict, list):
                fresh = type(item)()
                waiting.append((item, fresh))
            if type(source) is dict:
                target[key] = fresh
            else:
                target.append(fresh)
    return root


class JsonObject:
    """What `to_dict()` gives the JSON data of, already plain."""

    __slots__ = ()

    def to_dict(self) -> dict[str, Any]:
        """The JSON data."""
        raise NotImplementedError  # each kind of object has its own


def written_back(value: Any, original: Any) -> Any:
    """The JSON data of a value that was read from `original` and may have been changed since.

    However deeply nested: answers are read without recursion, so they are written without it.
    """
    if not isinstance(value, (list, dict)):
        return _one_back(value, original)
    root = _empty(value)
    waiting: list[tuple[Any, Any, Any]] = [(value, original, root)]
    while waiting:
        source, came, target = waiting.pop()
        for key, item, known in _beside(source, came):
            if isinstance(item, (list, dict)):
                fresh = _empty(item)
                waiting.append((item, known, fresh))
            else:
                fresh = _one_back(item, known)
            if isinstance(target, dict):
                target[key] = fresh
            else:
                target.append(fresh)
    return root


def _empty(value: Any) -> Any:
    return {} if isinstance(value, dict) else []


def _beside(value: Any, original: Any) -> Iterator[tuple[Any, Any, Any]]:
    """(key, item, the item it was read from) of a list or an object."""
    if isinstance(value, dict):
        known = original if isinstance(original, dict) else {}
        return ((key, item, known.get(key)) for key, item in value.items())
    items = original if isinstance(original, list) else []
    return (
        (number, item, was) for number, (item, was) in enumerate(zip(value, chain(items, repeat(None)), strict=False))
    )


def _one_back(value: Any, original: Any) -> Any:
    if type(value) in SCALARS:
        return value
    if isinstance(value, JsonObject):
        return value.to_dict()
    if isinstance(value, date):
        same = value in (read_datetime(original), read_date(original)) if isinstance(original, str) else False
        return original if same else value.isoformat()
    return to_json(value)


def to_json(value: Any, date_format: str | None = None) -> Any:
    """The JSON data of a Python value: models, dates, decimals, enums, tuples and sets become what the API takes.

    `date_format` is how this field writes dates (None: ISO 8601). Raises ValueError for a naive datetime, TypeError
    for a value that JSON has no form for.
    """
    kind = type(value)
    if kind in SCALARS:
        return value
    if isinstance(value, Enum):
        return to_json(value.value, date_format)
    if isinstance(value, (str, int, float)):
        return value
    if isinstance(value, date):
        return write_date(value, date_format)
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise ValueError(f"{value!r} is not a number JSON can hold")
        return int(value) if value == value.to_integral_value() else float(value)
    if hasattr(value, "to_dict"):
        return to_json(value.to_dict(), date_format)
    if isinstance(value, Mapping):
        return {str(key): to_json(item, date_format) for key, item in value.items() if item is not UNSET}
    if isinstance(value, (list, tuple, Set)):
        return [to_json(item, date_format) for item in value]
    raise TypeError(f"{value!r} ({kind.__name__}) has no form in JSON")
