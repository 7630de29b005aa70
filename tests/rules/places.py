"""The fields of requests, and a value for each that keeps all its own rules."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

import ofapi
from ofapi import _rules
from ofapi_generated.operations import OPERATIONS
from ofapi_generated.runtime.rules import Field
from tests.rules import calls

ABSENT = ofapi.UNSET
TEXTS = {
    r"\A[A-Za-z0-9!#$%&'*+.^_`|~-]+\Z": ("X-Token", ["", "a b", "ü", "a\n"]),
}
"""By pattern: text that matches, and texts that don't."""
FORMATS = {
    "uri": ("https://example.com/", ["example.com", "https://", "not a url"]),
    "email": ("creator@example.com", ["creator", "a b@example.com", ""]),
    "date": (calls.DAY, ["2025-02-30", "2025-13-01", "soon"]),
    "date-time": (calls.FUTURE, ["2025-02-30T10:00:00Z", "soon"]),
}


class Place(NamedTuple):
    """A field of a request, with the fields around it."""

    chain: tuple[Field, ...]

    @property
    def field(self) -> Field:
        return self.chain[-1]

    @property
    def path(self) -> str:
        return self.field.path.replace("*", "0")

    def arguments(self, value: Any) -> dict[str, Any]:
        """The argument that holds the value at this place."""
        for around, inside in zip(self.chain[-2::-1], self.chain[:0:-1], strict=True):
            value = [value] if around.item is inside else {**valid(around), inside.path.rpartition(".")[2]: value}
        return {str(self.chain[0].argument): value}


def fields(operation_id: str) -> tuple[Field, ...]:
    return _rules.plan(OPERATIONS[operation_id].resource, operation_id).fields


def places(operation_id: str) -> Iterator[Place]:
    """Every field of an operation's request."""
    waiting = [Place((field,)) for field in fields(operation_id)]
    while waiting:
        place = waiting.pop(0)
        yield place
        inside = (*place.field.fields, *filter(None, [place.field.item]))
        waiting.extend(Place((*place.chain, field)) for field in inside)


def valid(field: Field) -> Any:
    """A value that keeps everything that the field's own keywords say."""
    if field.enum:
        return field.enum[0]
    if field.format == "binary":
        return b"content"
    if field.date_format or field.format in ("date", "date-time"):
        return calls.FUTURE if "%H" in (field.date_format or "") else calls.DAY
    ranges = [rule.ranges for rule in field.rules if rule.kind == "in_ranges"]
    if ranges:
        return ranges[0][-1][0]
    kind = field.types[0] if field.types else "string"
    if field.path == "file_url":
        return "https://example.com/a.jpg"
    if kind == "string":
        text = TEXTS[field.pattern][0] if field.pattern else FORMATS.get(field.format or "", ("x",))[0]
        return text.ljust(field.min_length or 0, "x")
    if kind == "array":
        return [valid(field.item) if field.item else "x"] * max(2, field.min_items or 0)
    if field.path == "customProxy":
        return {"host": "proxy.example", "port": 1}
    if kind == "object":
        return {inner.path.rpartition(".")[2]: valid(inner) for inner in field.fields if inner.required or inner.rules}
    return True if kind == "boolean" else 1 if field.minimum is None else field.minimum
