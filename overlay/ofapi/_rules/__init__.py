"""Documented rules, checked before a request leaves.

`RULES` of each module named after a resource maps an operation's id to its rules.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from importlib import import_module
from typing import Any

from ofapi_generated.runtime.operation import Operation
from ofapi_generated.runtime.unset import UNSET

from .._errors import RequestValidationError
from ._kinds import Rule

RESOURCES = frozenset({"smart_links"})
"""Resources that have a module of rules here."""

_log = logging.getLogger("ofapi")


def check(operation: Operation[Any], arguments: Mapping[str, Any]) -> None:
    """Raise RequestValidationError with every rule of the operation that the arguments break; log what is odd."""
    rules = _rules_of(operation)
    if not rules:
        return
    wires = {parameter.name: parameter.wire for parameter in operation.arguments}
    values = {wires.get(name, name): value for name, value in arguments.items() if value is not UNSET}
    errors: dict[str, list[str]] = {}
    for rule in rules:
        sentence = rule.broken(values)
        if sentence is None:
            continue
        if rule.advice:
            _log.warning("%s(): %s: %s", operation.label, rule.field, sentence)
        elif rule.field not in errors:  # the first broken rule of a field explains the rest
            errors[rule.field] = [sentence]
    if errors:
        raise RequestValidationError(operation.label, errors)


def _rules_of(operation: Operation[Any]) -> tuple[Rule, ...]:
    if operation.resource not in RESOURCES:
        return ()
    rules: Mapping[str, tuple[Rule, ...]] = import_module(f"{__name__}.{operation.resource}").RULES
    return rules.get(operation.id, ())
