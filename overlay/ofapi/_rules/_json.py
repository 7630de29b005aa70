"""Values that go into a request as they are: whether JSON, and PHP behind it, has a form for them."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Final

from ._dates import writing_problem
from ._values import MISSING, items, members, plain

LONGEST_TEXT: Final = 5_000_000
"""Characters; no field of the API is documented to hold anywhere near as many."""
LONGEST_IN_URL: Final = 16_000
DEEPEST: Final = 100
"""Levels of lists and objects; PHP itself stops at 512, and the writers here at some hundreds."""
_INTEGERS = 2**63


def text_problem(text: str, longest: int = LONGEST_TEXT) -> str | None:
    """Why this text can't be sent, if it can't."""
    if len(text) > longest:
        return f"may have at most {longest:,} characters, not {len(text):,}"
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError:
            return "holds half a surrogate pair, which no text on the wire can"
    return None


def number_problem(value: int | float | Decimal) -> str | None:
    """Why this number can't be sent, if it can't."""
    if isinstance(value, int):
        return None if -_INTEGERS <= value < _INTEGERS else "is too large: the API's integers have 64 bits"
    finite = value.is_finite() if isinstance(value, Decimal) else math.isfinite(value)
    return None if finite else "must be a finite number"


def problem(value: Any) -> tuple[str, str] | None:
    """The path below this value of the first thing that can't be sent, and why; None where all of it can be."""
    waiting: list[tuple[str, Any, int]] = [("", value, 0)]
    while waiting:
        path, found, depth = waiting.pop()
        found = plain(found)
        if depth > DEEPEST:
            return "", f"is nested more than {DEEPEST} levels deep"
        told = _scalar_problem(found)
        if told is not None:
            return path, told
        inside = members(found)
        if inside is not None:
            told = _keys_problem(inside)
            if told is not None:
                return path, told
            given = [(key, item) for key, item in inside.items() if item is not MISSING]
            waiting.extend((f"{path}.{key[:40]}", item, depth + 1) for key, item in given)
        else:
            waiting.extend((f"{path}.{index}", item, depth + 1) for index, item in enumerate(items(found) or ()))
    return None


def _scalar_problem(value: Any) -> str | None:
    if isinstance(value, str):
        return text_problem(value)
    if value is None or isinstance(value, bool):
        return None
    if isinstance(value, (int, float, Decimal)):
        return number_problem(value)
    if isinstance(value, date):
        return writing_problem(value, None)
    if members(value) is None and items(value) is None:
        return f"holds {type(value).__name__}, which has no form in JSON"
    return None


def _keys_problem(value: Mapping[Any, Any]) -> str | None:
    for key in value:
        if not isinstance(key, str):
            return f"has a key of type {type(key).__name__}; names are text"
        told = text_problem(key, LONGEST_IN_URL)
        if told is not None:
            return f"has a name that {told}"
    return None
