"""Documented rules, checked before a request leaves.

What the description says stands as data in `ofapi_generated/rules`; `_fields` and `_conditions` judge by it. What it
says in prose, or only other documentation says, is written by hand: `RULES` of each module named after a resource maps
an operation's id to rules made by `_kinds`.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any

from ofapi_generated.runtime.operation import Operation
from ofapi_generated.runtime.rules import Field
from ofapi_generated.runtime.unset import UNSET

from .._errors import RequestValidationError
from ._fields import check as check_field
from ._findings import Findings
from ._plan import RESOURCES, plan, written_by_hand
from ._shown import is_secret
from ._values import Values

_log = logging.getLogger("ofapi")


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
    steps, rules = plan(operation.resource, operation.id)
    given: dict[str, Any] = {}
    doubtful: list[tuple[Field, Any]] = []
    for argument, field, sure, allowed, low, high, is_awaited in steps:
        value: Any = arguments.get(argument, UNSET)
        if value is not UNSET:
            # A body may have a field of the path's name; rules between fields mean the body's, which comes later.
            given[field.path] = value
            if type(value) is not sure:
                doubtful.append((field, value))
            elif allowed is not None:
                if value not in allowed:
                    doubtful.append((field, value))
            elif not (low <= value <= high if sure is not str else value.isascii() and low <= len(value) <= high):
                doubtful.append((field, value))
        elif is_awaited:
            doubtful.append((field, value))
    values, findings = Values(given), Findings()
    for field, value in doubtful:
        check_field(field, value, field.path, values, findings)
    known = findings.errors and frozenset(findings.errors)
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


__all__ = ["RESOURCES", "check", "is_secret", "judge", "plan", "written_by_hand"]
