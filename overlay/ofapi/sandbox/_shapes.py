"""A record in the shape that an operation answers it in: the example's fields, with the record's values in them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def shaped(example: Any, record: Mapping[str, Any]) -> dict[str, Any]:
    """The example with what the record has of its fields. An example without fields tells nothing: the whole record."""
    if not isinstance(example, dict) or not example:
        return public(record)
    made = dict(example)
    for name in example.keys() & record.keys():
        value = record[name]
        inside = example[name]
        made[name] = shaped(inside, value) if isinstance(value, dict) and isinstance(inside, dict) else value
    return made


def public(record: Mapping[str, Any]) -> dict[str, Any]:
    """A record without what the sandbox only notes for itself."""
    return {name: value for name, value in record.items() if name[:1] != "_" or name == "_view"}
