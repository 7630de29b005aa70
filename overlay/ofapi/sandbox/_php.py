"""How PHP reads what is sent: brackets make arrays, of a name that comes twice only the last stays."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import parse_qsl

_BRACKETS = re.compile(r"\[([^\[\]]*)\]")


def query(text: str) -> dict[str, Any]:
    """What `$_GET` holds: text, lists and objects by name."""
    return read(parse_qsl(text, keep_blank_values=True)) if text else {}


def read(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    """The arrays that PHP makes of named values."""
    found: dict[str, Any] = {}
    for key, value in pairs:
        name, bracket, rest = key.partition("[")
        name = name.replace(".", "_").replace(" ", "_")
        if name:
            _put(found, [name, *_BRACKETS.findall(bracket + rest)], value)
    return {name: _listed(value) for name, value in found.items()}


def _put(level: dict[str, Any], keys: list[str], value: Any) -> None:
    for key in keys[:-1]:
        below = level.get(_key(level, key))
        if not isinstance(below, dict):
            below = level[_key(level, key)] = {}
        level = below
    level[_key(level, keys[-1])] = value


def _key(level: Mapping[str, Any], key: str) -> str:
    return key or str(sum(name.isdecimal() for name in level))


def _listed(value: Any) -> Any:
    """An array whose keys count from 0 is a list."""
    if not isinstance(value, dict):
        return value
    inside = {key: _listed(each) for key, each in value.items()}
    return list(inside.values()) if list(inside) == [str(place) for place in range(len(inside))] else inside
