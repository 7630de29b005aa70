"""Documented rules, checked before a request leaves.

What the description says stands as data in `ofapi_generated/rules`; `_fields` and `_conditions` judge by it. What it
says in prose, or only other documentation says, is written by hand: `RULES` of each module named after a resource maps
an operation's id to rules made by `_kinds`.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import Any, NamedTuple

from ofapi_generated.runtime.operation import Operation
from ofapi_generated.runtime.rules import Field
from ofapi_generated.runtime.unset import UNSET

from .._errors import RequestValidationError
from ._fields import check as check_field
from ._findings import Findings
from ._kinds import bounded
from ._rule import Looser, Rule, advice
from ._shown import is_secret
from ._values import Values

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

_log = logging.getLogger("ofapi")


class Plan(NamedTuple):
    """Everything that is checked of one operation."""

    fields: tuple[Field, ...]
    rules: tuple[Rule, ...]


def check(operation: Operation[Any], arguments: Mapping[str, Any]) -> None:
    """Raise RequestValidationError with every rule of the operation that the arguments break; log what is odd."""
    findings = judge(operation, arguments)
    if findings.errors:
        fields = plan(operation.resource, operation.id).fields
        raise RequestValidationError(operation.label, _in_order(findings.errors, fields))
    for path, sentence in findings.advised:
        _log.warning("%s(): %s: %s", operation.label, path, sentence)


def judge(operation: Operation[Any], arguments: Mapping[str, Any]) -> Findings:
    """What is wrong with, or odd about, the arguments of a call."""
    fields, rules = plan(operation.resource, operation.id)
    # A body may have a field of the same name as the path's; rules between fields mean the body's, which comes later.
    given = {
        field.path: value for field in fields if (value := arguments.get(field.argument or "", UNSET)) is not UNSET
    }
    values, findings = Values(given), Findings()
    for field in fields:
        value = arguments.get(field.argument or "", UNSET)
        if value is not UNSET or field.required or field.rules:
            check_field(field, value, field.path, values, findings)
    known = frozenset(findings.errors)
    for rule in rules:
        for path, sentence in rule.broken(values):
            if rule.is_advice:
                findings.advice(path, sentence)
            elif not any(path == other or path.startswith(f"{other}.") for other in known):
                # What the description says of a field, or of what is around it, explains the rest.
                findings.error(path, sentence)
    return findings


def _in_order(errors: Mapping[str, list[str]], fields: tuple[Field, ...]) -> dict[str, list[str]]:
    """The violations in the order of the fields."""
    places = {field.path: place for place, field in enumerate(fields)}
    return dict(
        sorted(errors.items(), key=lambda told: places.get(told[0], places.get(told[0].partition(".")[0], len(places))))
    )


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
            narrow = bounded(field.path, field.minimum, field.maximum, source="; ".join(field.said))
            rules.append(advice(narrow))
    loosened = (looser[field.path].loosened(field) if field.path in looser else field for field in fields)
    return Plan(tuple(loosened), tuple(rules))


def written_by_hand(resource: str) -> Mapping[str, tuple[Rule | Looser, ...]]:
    """The hand-written rules of a resource, by operation id."""
    if resource not in RESOURCES:
        return {}
    found: Mapping[str, tuple[Rule | Looser, ...]] = import_module(f"{__name__}.{resource}").RULES
    return found


__all__ = ["check", "is_secret", "judge", "plan", "written_by_hand"]
