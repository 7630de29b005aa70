"""Everything that is checked of one operation, made ready when it is first called."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import Any, NamedTuple

from ofapi_generated.runtime.rules import Field

from ._conditions import REQUIRING
from ._kinds import bounded
from ._rule import Looser, Rule, advice

RESOURCES = frozenset(
    {
        "bundles",
        "chat_messages",
        "connect",
        "data_exports",
        "fans",
        "free_trial_links",
        "mass_messaging",
        "media",
        "media_vault",
        "posts",
        "promotions",
        "settings",
        "smart_link_postbacks",
        "smart_links",
        "webhooks",
    }
)
"""Resources that have a module of rules here."""

_BLANK = Field("", "json")
_SURE: dict[tuple[str, ...], type] = {("string",): str, ("integer",): int, ("boolean",): bool}

_SEEN_AT_A_GLANCE: dict[str, Any] = {
    name: getattr(_BLANK, name)
    for name in (
        "path", "argument", "types", "required", "nullable", "said", "enum", "minimum", "maximum", "min_length",
        "max_length",
    )
}  # fmt: skip


class Step(NamedTuple):
    """One field at the top of a request, with what tells at a glance that nearly every value is right."""

    argument: str
    field: Field
    sure: Any
    """The type whose values are right if they are `allowed` or, where that is None, from `low` to `high`: the value of
    a number, the length of ASCII text. None where every value needs a closer look."""
    allowed: frozenset[Any] | None
    low: float
    high: float
    is_awaited: bool
    """Whether something may be wrong where the field is not given."""


class Plan(NamedTuple):
    """The rules of an operation."""

    steps: tuple[Step, ...]
    rules: tuple[Rule, ...]

    @property
    def fields(self) -> tuple[Field, ...]:
        return tuple(step.field for step in self.steps)


@cache
def plan(resource: str, operation_id: str) -> Plan:
    """The rules of an operation: the description's, as loosened, and those written by hand."""
    generated: Mapping[str, tuple[Field, ...]] = import_module(f"ofapi_generated.rules.{resource}").RULES
    fields = generated.get(operation_id, ())
    written = written_by_hand(resource).get(operation_id, ())
    looser = {rule.field: rule for rule in written if isinstance(rule, Looser)}
    rules = [rule for rule in written if isinstance(rule, Rule)]
    for field in fields:
        if field.path in looser and looser[field.path].maximum is not None:
            rules.append(advice(bounded(field.path, field.minimum, field.maximum, source="; ".join(field.said))))
    loosened = (looser[field.path].loosened(field) if field.path in looser else field for field in fields)
    return Plan(tuple(map(_step, loosened)), tuple(rules))


def written_by_hand(resource: str) -> Mapping[str, tuple[Rule | Looser, ...]]:
    """The hand-written rules of a resource, by operation id."""
    if resource not in RESOURCES:
        return {}
    found: Mapping[str, tuple[Rule | Looser, ...]] = import_module(f"{__package__}.{resource}").RULES
    return found


def _step(field: Field) -> Step:
    sure = _SURE.get(field.types)
    # A number is there, whatever requires it; of text that still is to be seen.
    rules = () if sure is int and all(rule.kind in REQUIRING for rule in field.rules) else field.rules
    if field._replace(rules=rules, **_SEEN_AT_A_GLANCE) != _BLANK:
        sure = None
    allowed = frozenset(field.enum) if field.enum else None
    low, high = field.minimum, field.maximum
    lowest, highest = (0, 10_000) if sure is str else (-(2**53), 2**53)
    if sure is str:
        low, high = field.min_length, field.max_length
    return Step(
        field.argument or "",
        field,
        sure,
        allowed,
        lowest if low is None else low,
        highest if high is None else min(high, highest),
        field.required or bool(field.rules),
    )
