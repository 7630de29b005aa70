"""Constraints: what the descriptions of a request's fields say becomes JSON Schema keywords and rules on their schemas.

Keywords are JSON Schema's own, but for `x-ofapi-default` (what the API takes where the field is left out; never
`default`, which generators send) and for `pattern`, which is in the dialect of Python's `re.search`. What no keyword
says stands in `x-ofapi-rules`, a list of objects: `rule`, its operands, and `source`, the sentence it comes from.
A field that is null or absent breaks none of the rules but those that require it.

    rule                    operands          holds when
    required_if             field, values     this field is given, or `field` has none of the values
    required_if_not         field, values     this field is given, or `field` is absent or has one of the values
    required_unless         field, values     this field is given, or `field` has one of the values
    required_with           fields            this field is given, or none of the fields is
    required_with_all       fields            this field is given, or one of the fields isn't
    required_without        fields            this field is given, or all of the fields are
    required_without_all    fields            this field is given, or one of the fields is
    requires                fields, unless    the fields are given, or this one has one of the values in `unless`
    applies_if              field, values     always; the API ignores this field unless `field` has one of the values
    after, before,          field | date      this date is after (before, ...) that of `field`, or the `date`:
    after_or_equal,                           ISO 8601, `today`, `tomorrow`, `yesterday` or `now`
    before_or_equal
    in_ranges               ranges            the number is in one of the ranges [low, high], both ends included
    numeric                 minimum, maximum  the string is a number within the bounds; either may be missing
    kilobytes               minimum, maximum  the file's size is within the bounds; either may be missing

Fields in rules have their names on the wire: `filter[search]`, `link_type`, `period_a.start` from the body's root,
`headers.*.name` where `*` is each item (the same one as this field's where both are in it).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from ..document import Document, OperationAt, copy, operations
from ..errors import PipelineError
from .decoration import split
from .fields import Field, is_nullable, of_operation
from .sentences import Extraction, Schema, becomes, value_of

RULES = "x-ofapi-rules"

_STRICTER = {
    "minimum": max,
    "minLength": max,
    "minItems": max,
    "maximum": min,
    "maxLength": min,
    "maxItems": min,
}


@dataclass(frozen=True)
class Reading:
    """One sentence, the field it speaks of, and what it became; the rules name fields as the wire does."""

    field: Field
    sentence: str
    extraction: Extraction


def apply(document: Document) -> Document:
    """The document with what its sentences say on the schemas of the fields; see `unrecognised` for what is left."""
    constrained: Document = copy(document)
    for reading in list(readings(constrained)):
        _put(reading)
    return constrained


def unrecognised(document: Document) -> list[str]:
    """`place: sentence (problem)` for each sentence that reads like a constraint and didn't become one."""
    return [
        f"{reading.field.place}: {reading.sentence} ({reading.extraction.problem})"
        for reading in readings(document)
        if reading.extraction.problem
    ]


def readings(document: Document) -> Iterator[Reading]:
    """Every sentence said of a field of a request."""
    for at in operations(document):
        yield from _of_operation(at, document)


def _of_operation(at: OperationAt, document: Document) -> Iterator[Reading]:
    fields = list(of_operation(at, document))
    for field in fields:
        schema = {**field.schema, "example": field.examples[0]} if field.examples else field.schema
        for sentence in dict.fromkeys(sentence for text in field.texts for sentence in split(text)):
            try:
                found = becomes(sentence, schema)
            except PipelineError as error:
                raise PipelineError(f"{field.place}: {error}") from error
            yield Reading(field, sentence, _resolved(found, field, fields))


def _resolved(found: Extraction, field: Field, fields: list[Field]) -> Extraction:
    """The rules with the fields' wire names, and with values in the type of the field that they are of."""
    rules: list[Schema] = []
    for rule in found.rules:
        resolved = dict(rule)
        names = [rule["field"]] if "field" in rule else rule.get("fields", [])
        others = [_named(name, field, fields) for name in names]
        known = [other for other in others if other is not None]
        if len(known) < len(names):
            missing = next(name for name, other in zip(names, others, strict=True) if other is None)
            return replace(found, rules=(), problem=f"no field {missing!r} in this request")
        if "field" in rule:
            resolved["field"] = known[0].wire
        if "fields" in rule:
            resolved["fields"] = [other.wire for other in known]
        for operand, owner in (("values", known[0] if known else field), ("unless", field)):
            try:
                if operand in rule:
                    resolved[operand] = [value_of(value, owner.schema) for value in rule[operand]]
            except ValueError as error:
                return replace(found, rules=(), problem=f"{owner.wire!r}: {error}")
        rules.append(resolved)
    return replace(found, rules=tuple(rules))


def _named(name: str, field: Field, fields: list[Field]) -> Field | None:
    """The field that a sentence at `field` means by a name: by its whole path, a sibling, or in plain words."""
    sibling = f"{field.path.rpartition('.')[0]}.{name}"
    nearest_first = sorted(fields, key=lambda other: other.location != field.location)
    for path in (name, sibling):
        for other in nearest_first:
            if other.path == path:
                return other
    in_words = [other for other in nearest_first if _words(other.path) == _words(name)]
    return in_words[0] if len({other.path for other in in_words}) == 1 else None


def _words(name: str) -> str:
    """`mediaFiles`, `media_files` and "media file" alike."""
    return re.sub(r"[\s_-]", "", name).lower().removesuffix("s")


def _put(reading: Reading) -> None:
    schema, found = reading.field.schema, reading.extraction
    _tighten(schema, found.keywords, reading)
    if found.item_keywords:
        _tighten(schema.setdefault("items", {"type": "string"}), found.item_keywords, reading)
    for rule in found.rules:
        rules = schema.setdefault(RULES, [])
        if rule not in rules:
            rules.append(rule)


def _tighten(schema: Schema, keywords: Schema, reading: Reading) -> None:
    """Add the keywords to those that the schema has: of two bounds the stricter one stays."""
    for name, value in keywords.items():
        before = schema.get(name)
        if name not in schema or before == value:
            schema[name] = value
        elif name in _STRICTER:
            schema[name] = _STRICTER[name](before, value)
        elif name != "enum":
            raise _contradiction(reading, f"{name} {before!r} and {value!r}")
        if name == "enum":
            schema[name] = _both(before, value, schema, reading)


def _both(before: list[Any] | None, said: list[Any], schema: Schema, reading: Reading) -> list[Any]:
    """The values that both allow, and null where the schema allows it."""
    values = said if before is None else [value for value in before if value is None or value in said]
    if not [value for value in values if value is not None]:
        raise _contradiction(reading, f"enum {before!r} and {said!r} have no value in common")
    return [*values, None] if is_nullable(schema) and None not in values else values


def _contradiction(reading: Reading, what: str) -> PipelineError:
    return PipelineError(
        f"{reading.field.place}: {reading.sentence!r} contradicts its schema: {what}; correct one of the two"
    )
