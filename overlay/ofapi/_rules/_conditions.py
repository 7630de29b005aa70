"""The rules between fields that the description's sentences state, one function a kind.

Each is given the rule, the value that stands at a path (or MISSING), the path, and all values; it yields the path and
a sentence of each violation. What the kinds mean stands in `openapi/pipeline/normalise/constraints.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, TypeAlias

from ofapi_generated.runtime import request
from ofapi_generated.runtime.rules import Rule

from ._dates import holds, moment, reference
from ._shown import shown
from ._values import MISSING, Values, bound, filled, number, plain, same

Broken: TypeAlias = Iterator[tuple[str, str]]
Condition: TypeAlias = Callable[[Rule, Any, str, Values], Broken]


def _others(rule: Rule, path: str, values: Values) -> list[tuple[str, Any]]:
    names = [bound(name, path) for name in rule.fields]
    return [(name, plain(values.get(name))) for name in names]


def _one_of(value: Any, allowed: tuple[Any, ...]) -> bool:
    return any(same(value, each) for each in allowed)


def _listed(values: tuple[Any, ...]) -> str:
    return " or ".join(map(repr, values))


def _required(when: Callable[[Rule, list[tuple[str, Any]]], str | None]) -> Condition:
    """A kind that requires the field when `when` says why."""

    def condition(rule: Rule, value: Any, path: str, values: Values) -> Broken:
        if not filled(value):
            why = when(rule, _others(rule, path, values))
            if why is not None:
                yield path, f"is required {why}"

    return condition


def _if(rule: Rule, others: list[tuple[str, Any]]) -> str | None:
    ((name, value),) = others
    return f"when {name} is {_listed(rule.values)}" if value is not MISSING and _one_of(value, rule.values) else None


def _if_not(rule: Rule, others: list[tuple[str, Any]]) -> str | None:
    ((name, value),) = others
    if value is MISSING or value is None or _one_of(value, rule.values):
        return None
    return f"when {name} is not {_listed(rule.values)}, and it is {shown(value, name)}"


def _unless(rule: Rule, others: list[tuple[str, Any]]) -> str | None:
    ((name, value),) = others
    return None if value is not MISSING and _one_of(value, rule.values) else f"unless {name} is {_listed(rule.values)}"


def _with(_: Rule, others: list[tuple[str, Any]]) -> str | None:
    given = [name for name, value in others if filled(value)]
    return f"when {given[0]} is given" if given else None


def _with_all(_: Rule, others: list[tuple[str, Any]]) -> str | None:
    names = " and ".join(name for name, _ in others)
    return f"when {names} are given" if all(filled(value) for _, value in others) else None


def _without(_: Rule, others: list[tuple[str, Any]]) -> str | None:
    absent = [name for name, value in others if not filled(value)]
    return f"when {absent[0]} is not given" if absent else None


def _without_all(_: Rule, others: list[tuple[str, Any]]) -> str | None:
    names = " and ".join(name for name, _ in others)
    return None if any(filled(value) for _, value in others) else f"when {names} are not given"


def _requires(rule: Rule, value: Any, path: str, values: Values) -> Broken:
    if filled(value) and not _one_of(value, rule.values):
        for name, other in _others(rule, path, values):
            if not filled(other):
                yield name, f"is required when {path} is not {_listed(rule.values)}, and it is {shown(value, path)}"


def _applies_if(rule: Rule, value: Any, path: str, values: Values) -> Broken:
    """Nothing is broken: the API ignores the field, as `ignored` says."""
    yield from ()


def ignored(rule: Rule, path: str, values: Values) -> str | None:
    """What an `applies_if` rule says of a field that is given where it has no effect."""
    ((name, other),) = _others(rule, path, values)
    return None if _one_of(other, rule.values) else f"only applies when {name} is {_listed(rule.values)}; sent as given"


def _in_ranges(rule: Rule, value: Any, path: str, values: Values) -> Broken:
    found = number(value)
    if found is not None and not any(low <= found <= high for low, high in rule.ranges):
        ranges = [f"from {low} to {high}" if low != high else f"{low}" for low, high in rule.ranges]
        yield path, f"must be {' or '.join(ranges)}, not {shown(value, path)}"


def _numeric(rule: Rule, value: Any, path: str, values: Values) -> Broken:
    found = number(value)
    low, high = rule.minimum, rule.maximum
    if found is None or not ((low is None or found >= low) and (high is None or found <= high)):
        bounds = [f"at least {low}"] * (low is not None) + [f"at most {high}"] * (high is not None)
        yield path, f"must be a number {' and '.join(bounds)}, not {shown(value, path)}"


def _kilobytes(rule: Rule, value: Any, path: str, values: Values) -> Broken:
    size = size_of(value)
    low, high = rule.minimum, rule.maximum
    if size is not None and not ((low is None or size >= low * 1024) and (high is None or size <= high * 1024)):
        bounds = [f"at least {low}"] * (low is not None) + [f"at most {high}"] * (high is not None)
        yield path, f"must have {' and '.join(bounds)} kilobytes, not {size / 1024:,.0f}"


def size_of(file: Any) -> int | None:
    """The bytes of what a caller gives for a file, where they can be told without reading it."""
    payload = file
    if isinstance(file, tuple):
        payload = next((part for part in file if part is not None and not isinstance(part, str)), None)
    return request.size_of(payload)


def _relation(relation: str) -> Condition:
    def condition(rule: Rule, value: Any, path: str, values: Values) -> Broken:
        words = relation.replace("_or_equal", " or equal to").replace("_", " ")
        if rule.date is not None:
            if not holds(relation, value, reference(rule.date)):
                yield path, f"must be a date {words} {rule.date}, not {shown(value, path)}"
            return
        for name, other in _others(rule, path, values):
            if filled(other) and not holds(relation, value, moment(other)):
                yield path, f"must be a date {words} {name}, {shown(other, name)}, not {shown(value, path)}"

    return condition


REQUIRING: Final[Mapping[str, Condition]] = {
    "required_if": _required(_if),
    "required_if_not": _required(_if_not),
    "required_unless": _required(_unless),
    "required_with": _required(_with),
    "required_with_all": _required(_with_all),
    "required_without": _required(_without),
    "required_without_all": _required(_without_all),
}
"""The kinds that speak of fields that are not there."""

CONDITIONS: Final[Mapping[str, Condition]] = {
    **REQUIRING,
    "requires": _requires,
    "applies_if": _applies_if,
    "in_ranges": _in_ranges,
    "numeric": _numeric,
    "kilobytes": _kilobytes,
    **{name: _relation(name) for name in ("after", "before", "after_or_equal", "before_or_equal")},
}
