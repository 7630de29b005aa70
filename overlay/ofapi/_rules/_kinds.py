"""The kinds of rules. A rule looks at the given values by their names in the API and says what is wrong, or None."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, TypeAlias

Values: TypeAlias = Mapping[str, Any]
Condition: TypeAlias = Callable[[Values], bool]

_SHOWN = 60


class Rule(NamedTuple):
    """One rule: the field it speaks of, and what it says of given values."""

    field: str
    broken: Callable[[Values], str | None]
    advice: bool = False
    """Whether the rule only warns, since the API documents no refusal."""


def equals(field: str, value: Any) -> Condition:
    """Whether a field has a value."""
    return lambda values: field in values and values[field] == value


def required(field: str, *, when: Condition, because: str) -> Rule:
    """The field must be given, and not null, when a condition holds; `because` ends the sentence."""
    return Rule(field, lambda values: f"is required {because}" if when(values) and values.get(field) is None else None)


def whole_number(field: str, minimum: int, maximum: int) -> Rule:
    """Where given: an integer (not a bool) within bounds."""

    def broken(values: Values) -> str | None:
        if field not in values:
            return None
        value = values[field]
        if isinstance(value, int) and not isinstance(value, bool) and minimum <= value <= maximum:
            return None
        return f"must be an integer from {minimum} to {maximum}, not {_shown(value)}"

    return Rule(field, broken)


def one_of(field: str, *allowed: str) -> Rule:
    """Where given: one of the documented values."""

    def broken(values: Values) -> str | None:
        if field not in values or (isinstance(values[field], str) and values[field] in allowed):
            return None
        return f"must be one of {', '.join(map(repr, allowed))}, not {_shown(values[field])}"

    return Rule(field, broken)


def filled(field: str) -> Rule:
    """A string with something in it beside white space."""

    def broken(values: Values) -> str | None:
        value = values.get(field)
        if isinstance(value, str) and value.strip():
            return None
        return f"must be a non-empty string, not {_shown(value)}"

    return Rule(field, broken)


def unused(field: str, *, when: Condition, because: str) -> Rule:
    """Warn that a field is given where it has no documented meaning; it is sent all the same."""
    return Rule(field, lambda values: f"has no effect {because}" if when(values) and field in values else None, True)


def _shown(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 3]}..."
