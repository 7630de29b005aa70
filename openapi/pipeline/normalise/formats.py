"""Formats: text that the examples show to be a date gets `format: date-time`, or `date` where it has no time of day.

In responses every example of a schema counts: its own, and what stands at its place in the examples around it. All of
them that aren't null must be dates of one kind. In requests one more thing is told: `x-ofapi-date-format`, how the date
is written on the wire (see `dates`). A field that takes other text than dates (`-30days`) has that pattern and no
`format`; so does one that shows no date itself, but whose name is that of a date wherever else it stands in a request.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Any

from ..document import Document, copy, operations
from . import dates
from .fields import Field, of_operation, type_of

PATTERN = "x-ofapi-date-format"

_DATE_FORMATS = {"date": dates.DATE, "date-time": dates.DATE_TIME}
_RELATIVE = re.compile(r"(?<![\w-])[-+]\s?\d+ ?(?:second|minute|hour|day|week|month|year)s?\b", re.IGNORECASE)


def apply(document: Document) -> Document:
    """The document with the formats of dates in responses and requests."""
    formatted: Document = copy(document)
    for at in operations(formatted):
        for response in (at.operation.get("responses") or {}).values():
            for media in (response.get("content") or {}).values():
                enveloped = response.get("x-ofapi-envelope") == "data"
                whole = [media["example"]] if "example" in media and not enveloped else []
                _format(media.get("schema"), whole)
    fields = [field for at in operations(formatted) for field in of_operation(at, formatted) if _is_text(field.schema)]
    for field in fields:
        _format_field(field)
    _follow_namesakes(fields)
    return formatted


def _format(schema: Any, seen: list[Any]) -> None:
    """Give the schema and those below it their formats; `seen` are examples of this place."""
    if not isinstance(schema, dict):
        return
    examples = [*seen, *([schema["example"]] if "example" in schema else [])]
    if _is_text(schema) and "format" not in schema:
        kinds = {dates.format_of(value) for value in examples if value is not None}
        if len(kinds) == 1 and None not in kinds:
            schema["format"] = kinds.pop()
    for name, child in (schema.get("properties") or {}).items():
        _format(child, [value[name] for value in examples if isinstance(value, dict) and name in value])
    _format(schema.get("items"), [item for value in examples if isinstance(value, list) for item in value])
    _format(
        schema.get("additionalProperties"),
        [item for value in examples if isinstance(value, dict) for item in value.values()],
    )
    for keyword in ("oneOf", "anyOf", "allOf"):
        # Which of the alternatives an example is of is not said: their own examples are all that counts.
        for alternative in schema.get(keyword) or []:
            _format(alternative, examples if keyword == "allOf" else [])


def _format_field(field: Field) -> None:
    schema = field.schema
    if PATTERN in schema and "format" not in schema:
        return  # said by a correction
    patterns = {dates.pattern_of(value) for value in field.examples}
    shown = patterns.pop() if len(patterns) == 1 else None
    documented = _DATE_FORMATS.get(schema.get("format", ""))
    pattern = schema.get(PATTERN) or shown or documented
    if pattern is None or (schema.get("format") and documented is None):
        return
    schema[PATTERN] = pattern
    if _takes_other_text(field):
        schema.pop("format", None)
    else:
        schema["format"] = "date-time" if dates.has_time(pattern) else "date"


def _takes_other_text(field: Field) -> bool:
    default = field.schema.get("x-ofapi-default")
    odd_default = isinstance(default, str) and dates.format_of(default) is None
    return odd_default or any(_RELATIVE.search(text) for text in field.texts)


def _follow_namesakes(fields: list[Field]) -> None:
    patterns: dict[str, set[str | None]] = defaultdict(set)
    for field in fields:
        patterns[_name(field)].add(field.schema.get(PATTERN))
    for field in fields:
        others = patterns[_name(field)] - {None}
        if PATTERN not in field.schema and "format" not in field.schema and len(others) == 1:
            field.schema[PATTERN] = next(iter(others))


def _name(field: Field) -> str:
    return field.path.rpartition(".")[2]


def _is_text(schema: dict[str, Any]) -> bool:
    return type_of(schema) == "string" and "enum" not in schema
