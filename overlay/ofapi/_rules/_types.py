"""The types of the description, and what a caller may give for each.

On the wire of a URL, a header or a form everything is text, so there a number may be given as text. In JSON the
documented type counts, with two exceptions. The description calls every field "string" that the application has no type
for, so a number passes for text. And ids, which the API itself writes now as integers and now as text, may be either.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Final

from ofapi_generated.runtime.request import file_of
from ofapi_generated.runtime.rules import Field

from ._values import is_number, items, members, number

_INTEGER = re.compile(r"-?\d+", re.ASCII)
_ID = re.compile(r"(?:^|[a-z_.])(?:id|Id|ID)$")
_BOOLEANS = frozenset({"true", "false", "0", "1"})


def in_text(field: Field) -> bool:
    """Whether the field is written as text, not as JSON."""
    return field.location != "json"


def is_flag(field: Field) -> bool:
    """Whether a number means yes or no: True and False are written as 1 and 0."""
    return field.location == "query" and sorted(field.enum, key=str) == [0, 1]


def is_opaque(field: Field) -> bool:
    """Whether the field holds an id: its text is not looked into."""
    return field.location == "path" or bool(_ID.search(field.path))


def _integer(value: Any, field: Field) -> bool:
    if isinstance(value, str):
        if field.location == "path":
            return True
        return (in_text(field) or is_opaque(field)) and len(value) < 40 and bool(_INTEGER.fullmatch(value))
    if isinstance(value, Decimal):
        return not value.is_finite() or value == value.to_integral_value()
    if isinstance(value, bool):
        return is_flag(field)
    return isinstance(value, int)


def _number(value: Any, field: Field) -> bool:
    return is_number(value) or (isinstance(value, str) and in_text(field) and number(value) is not None)


def _boolean(value: Any, field: Field) -> bool:
    if isinstance(value, str):
        return in_text(field) and value in _BOOLEANS
    return isinstance(value, int) and value in (0, 1)


def _string(value: Any, field: Field) -> bool:
    if isinstance(value, bool):
        return in_text(field) and field.location != "path"
    if isinstance(value, float) and field.location == "path":
        return False
    return isinstance(value, (str, date)) or is_number(value)


def _array(value: Any, field: Field) -> bool:
    # One value is a list of one in a URL: `tags[]=a`.
    return items(value) is not None or (field.location == "query" and members(value) is None)


def _object(value: Any, _: Field) -> bool:
    return members(value) is not None


TYPES: Final[Mapping[str, tuple[str, Callable[[Any, Field], bool]]]] = {
    "string": ("text", _string),
    "integer": ("an integer", _integer),
    "number": ("a number", _number),
    "boolean": ("True or False", _boolean),
    "array": ("a list", _array),
    "object": ("an object", _object),
}
"""By the description's name: the name in messages, and whether a value may be given for it."""


def fits(value: Any, field: Field) -> bool:
    """Whether a value (not None) has one of the field's types."""
    if field.location == "path" and (isinstance(value, (bool, float)) or items(value) is not None):
        return False
    return not field.types or any(TYPES[name][1](value, field) for name in field.types if name in TYPES)


def expected(field: Field) -> str:
    """What the field's types allow, in words."""
    if field.location == "path":
        return "an id"
    words = " or ".join(TYPES[name][0] for name in field.types if name in TYPES)
    if field.enum:
        return f"one of {', '.join(map(repr, field.enum))}"
    if (field.minimum is not None or field.maximum is not None) and "string" not in field.types:
        return f"{words} {between(field.minimum, field.maximum)}"
    return words


def between(low: float | None, high: float | None) -> str:
    """Bounds in words."""
    if low is None or high is None:
        return f"of at most {high}" if low is None else f"of at least {low}"
    return f"of exactly {low}" if low == high else f"from {low} to {high}"


def file_problem(value: Any) -> str | None:
    """Why this is no file that can be sent, if it is none."""
    try:
        file_of(value)
    except (TypeError, ValueError) as error:
        return str(error)
    return None
