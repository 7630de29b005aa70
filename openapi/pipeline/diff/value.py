"""A value that is sent or answered, in words that a caller uses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import attrs

NULL = "null"
_ANYTHING = frozenset({"anything"})
_TYPES: Mapping[str, frozenset[str]] = {
    "string": frozenset({"text"}),
    "integer": frozenset({"integer"}),
    "number": frozenset({"integer", "number"}),  # whatever takes or reads a number copes with an integer
    "boolean": frozenset({"true or false"}),
    "object": frozenset({"object"}),
    "array": frozenset({"list"}),
    "null": frozenset({NULL}),
}


@attrs.frozen(kw_only=True)
class Value:
    """What may stand at one place; `types` are the kinds of values, in words."""

    types: frozenset[str]
    type_name: str = ""
    enum: tuple[Any, ...] | None = None
    limits: Mapping[str, Any] = attrs.field(factory=dict)
    rules: frozenset[str] = frozenset()
    required: bool = False
    fields: Mapping[str, Value] = attrs.field(factory=dict)
    items: Value | None = None
    values: Value | None = None
    text: str = ""

    @property
    def words(self) -> str:
        """`text`, `number or null`, `SmartLink`, `list of text`."""
        return self._words(self.types)

    @property
    def words_but_null(self) -> str:
        """The same of a field that comes back: any of them may be null or missing."""
        return self._words(self.types - {NULL})

    def _words(self, types: frozenset[str]) -> str:
        named = {self.type_name if word == "object" and self.type_name else word for word in types}
        if "number" in named:
            named.discard("integer")
        if self.items is not None and "list" in named:
            named = (named - {"list"}) | {f"list of {self.items.words}"}
        return " or ".join(sorted(named, key=lambda word: (word == NULL, word)))


def kinds(declared: Iterable[str]) -> frozenset[str]:
    """The words for JSON Schema's types; no type is anything."""
    found = frozenset().union(*(_TYPES.get(name, _ANYTHING) for name in declared))
    return found or _ANYTHING


def shown(values: Iterable[Any]) -> str:
    """Values as they stand in the description: `"tracking_link", 1`."""
    return ", ".join(f'"{value}"' if isinstance(value, str) else str(value).lower() for value in values)
