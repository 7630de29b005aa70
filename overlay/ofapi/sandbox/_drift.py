"""Drift on demand: answers that differ from the description as the API's may, by a seed.

Fields are missing, null, of another type, or hold a value no list knows; and there are fields that nobody documented.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

HEADER = "x-sandbox-drift"

_SHARE = 0.3
"""Of the fields that are touched."""


def drifted(value: Any, seed: str) -> Any:
    """A changed copy of an answer's data; the same seed changes the same value in the same way."""
    return _changed(value, random.Random(seed))


def _changed(value: Any, dice: random.Random) -> Any:
    if isinstance(value, list):
        return [_changed(item, dice) for item in value]
    if not isinstance(value, dict):
        return value
    made: dict[str, Any] = {}
    for name, inside in value.items():
        if dice.random() >= _SHARE:
            made[name] = _changed(inside, dice)
            continue
        change = dice.choice(_CHANGES)
        if change is not None:
            made[name] = change(inside)
    made["sandbox_unknown_field"] = {"nobody": ["documented", 1, None]}
    return made


def _null(_: Any) -> Any:
    return None


def _other_type(value: Any) -> Any:
    if isinstance(value, bool):
        return "yes" if value else 0
    if isinstance(value, (int, float)):
        return str(value)
    if isinstance(value, str):
        return 7 if value else []
    return "" if isinstance(value, dict) else {"0": value} if isinstance(value, list) else False


def _unknown(value: Any) -> Any:
    return "sandbox_unknown_value" if isinstance(value, str) else [value]


_CHANGES: tuple[Callable[[Any], Any] | None, ...] = (None, _null, _other_type, _unknown)
"""None leaves the field out."""
