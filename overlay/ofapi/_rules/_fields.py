"""One field: whether the value given for it is what the description says it must be."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any
from urllib.parse import quote

from ofapi_generated.runtime.request import header_text, path_segment
from ofapi_generated.runtime.rules import Field

from . import _dates, _json
from ._conditions import CONDITIONS, REQUIRING, ignored
from ._findings import Findings
from ._shown import shown
from ._types import expected, file_problem, fits
from ._values import MISSING, Values, is_number, items, members, number, plain, same

_URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://[^\s/?#]+[^\s]*")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+")
_UUID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_FORMATS: dict[str, tuple[str, Callable[[str], object]]] = {
    "uri": ("a URL with its scheme, e.g. https://example.com/", _URL.fullmatch),
    "email": ("an e-mail address", _EMAIL.fullmatch),
    "uuid": ("a UUID", _UUID.fullmatch),
    "date": ("a date", _dates.may_be_date),
    "date-time": ("a date", _dates.may_be_date),
}
_SCALARS = frozenset((str, int, float, bool))
_compiled = cache(re.compile)


def check(field: Field, value: Any, path: str, values: Values, found: Findings) -> None:
    """Tell of everything that is wrong with a field, and with what stands inside it."""
    kind = type(value)
    if kind not in _SCALARS:
        value = plain(value)
    if value is MISSING or value is None:
        _check_absent(field, value, path, values, found)
        return
    problem = _unfit(field, value, path)
    if problem is not None:
        found.error(path, problem)
        return
    for sentence in _broken(field, value, path):
        found.error(path, sentence)
    for rule in field.rules:
        for where, sentence in CONDITIONS[rule.kind](rule, value, path, values):
            found.error(where, sentence)
        if rule.kind == "applies_if" and (told := ignored(rule, path, values)):
            found.advice(path, told)
    if kind in _SCALARS and "array" not in field.types:
        return
    inside, listed = members(value), items(value)
    if inside is not None:
        _check_members(field, inside, path, values, found)
    elif listed is not None and field.format != "binary":
        _check_items(field, listed, path, values, found)
    elif field.types == ("array",):  # a list of one, in a URL
        _check_items(field, (value,), path, values, found)


def _check_absent(field: Field, value: Any, path: str, values: Values, found: Findings) -> None:
    if field.required and not (value is None and field.nullable):
        found.error(path, "is required")
        return
    demanded = [
        (where, sentence)
        for rule in field.rules
        if rule.kind in REQUIRING
        for where, sentence in CONDITIONS[rule.kind](rule, value, path, values)
    ]
    for where, sentence in demanded:
        found.error(where, sentence)
    # The application takes null only where it says so, but for fields that it has no type for.
    if value is None and not field.nullable and field.types and not demanded:
        found.error(path, f"may not be null: leave it out, or give {expected(field)}")


def _unfit(field: Field, value: Any, path: str) -> str | None:
    """Why the value can't be looked at any further."""
    if field.format == "binary":
        return file_problem(value)
    if not fits(value, field):
        return f"must be {expected(field)}, not {shown(value, path)}"
    if isinstance(value, str):
        return _text_problem(field, value, path)
    if isinstance(value, date):
        problem = _dates.writing_problem(value, field.date_format)
        return problem and f"{shown(value, path)} {problem}"
    if is_number(value):
        return _json.number_problem(value)
    if not field.types and not isinstance(value, bool) and members(value) is None and items(value) is None:
        return f"must be something JSON has a form for, not {shown(value, path)}"
    return None


def _text_problem(field: Field, value: str, path: str) -> str | None:
    in_url = field.location in ("path", "query", "header")
    problem = _json.text_problem(value, _json.LONGEST_IN_URL if in_url else _json.LONGEST_TEXT)
    if problem is not None:
        return problem
    write = {"path": path_segment, "header": header_text}.get(field.location)
    if write is not None:
        try:
            write(value)
        except ValueError:
            allowed = "a non-empty id without control characters" if field.location == "path" else "printable ASCII"
            return f"must be {allowed}, not {shown(value, path)}"
    if in_url and not value.isascii() and len(quote(value, safe="")) > _json.LONGEST_IN_URL:
        return f"may have at most {_json.LONGEST_IN_URL:,} characters when percent-encoded"
    return None


def _broken(field: Field, value: Any, path: str) -> Iterator[str]:
    """Sentences on the keywords that the value breaks."""
    if field.enum and not (value in field.enum or isinstance(value, bool) or any(same(value, x) for x in field.enum)):
        yield f"must be one of {', '.join(map(repr, field.enum))}, not {shown(value, path)}"
        return
    low, high = field.minimum, field.maximum
    if low is not None or high is not None:
        found = number(value)
        if found is not None and not ((low is None or found >= low) and (high is None or found <= high)):
            yield f"must be {between(low, high)}, not {shown(value, path)}"
    if isinstance(value, str):
        yield from _broken_text(field, value, path)
    elif (field.min_length is not None or field.max_length is not None) and is_number(value):
        yield from _broken_count(field.min_length, field.max_length, len(str(value)), "character")
    listed = items(value) if field.min_items is not None or field.max_items is not None else None
    if listed is not None:
        yield from _broken_count(field.min_items, field.max_items, len(listed), "item")


def _broken_text(field: Field, value: str, path: str) -> Iterator[str]:
    if field.min_length is not None or field.max_length is not None:
        yield from _broken_count(field.min_length, field.max_length, len(value), "character")
    if field.pattern is not None and not _compiled(field.pattern).search(value):
        yield f"must match {field.pattern}, not {shown(value, path)}"
    named = _FORMATS.get(field.format or "")
    if named is not None:
        if not named[1](value):
            yield f"must be {named[0]}, not {shown(value, path)}"
    elif field.date_format is not None and _dates.is_impossible(value):
        yield f"must be a date that exists, not {shown(value, path)}"


def _broken_count(low: int | None, high: int | None, count: int, unit: str) -> Iterator[str]:
    if (low is not None and count < low) or (high is not None and count > high):
        ends = {low, high} - {None}
        yield f"must have {between(low, high)} {unit}{'s' * (ends != {1})}, not {count:,}"


def between(low: float | None, high: float | None) -> str:
    """Bounds in words."""
    if low is None or high is None:
        return f"at most {high}" if low is None else f"at least {low}"
    return f"exactly {low}" if low == high else f"from {low} to {high}"


def _check_members(field: Field, inside: Mapping[Any, Any], path: str, values: Values, found: Findings) -> None:
    known = {each.path.rpartition(".")[2]: each for each in field.fields}
    for name, each in known.items():
        check(each, inside.get(name, MISSING), f"{path}.{name}", values, found)
    free = {name: item for name, item in inside.items() if not isinstance(name, str) or name not in known}
    if field.item is not None and all(isinstance(name, str) for name in free):
        for name, item in free.items():
            check(field.item, item, f"{path}.{name[:40]}", values, found)
    elif free:
        _check_free(free, path, found)


def _check_items(field: Field, listed: Sequence[Any], path: str, values: Values, found: Findings) -> None:
    if field.item is None:
        _check_free(listed, path, found)
        return
    for index, item in enumerate(listed):
        check(field.item, item, f"{path}.{index}", values, found)


def _check_free(value: Any, path: str, found: Findings) -> None:
    problem = _json.problem(value)
    if problem is not None:
        found.error(f"{path}{problem[0]}", problem[1])
