"""Merging: the schemas that stand at one place become one schema.

Scribe infers a schema from one example, so some schemas say little: a null became a nullable string, an empty list has
unknown items, an empty PHP array is `[]` where another answer has an object. Such weak evidence yields to any other
schema of the same place. Strong evidence never yields: kinds that are really seen side by side become a `oneOf`.
Nothing is `required` in a response.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any

from .places import Schema, Seen, look

# Said anew of what is merged.
_OWN_WORDS = frozenset({"type", "nullable", "description", "example", "title"})
_KINDS = ("integer", "number", "boolean", "string")

FREE_FORM: Schema = {"type": "object", "additionalProperties": True}


def merged(seen: Seen, place: str, refer: Callable[[str], str]) -> Schema:
    """One schema for all that stands at a place; `refer` gives the name of the type of an object by its place."""
    variants = [*_objects(seen, place, refer), *_arrays(seen, place, refer), *_scalars(seen)]
    variants += [{"$ref": ref} for ref in sorted(set(seen.references))]
    weak = [schema for schema in seen.scalars if is_weak(schema)]
    yielded = bool(weak) and not any(variant.get("type") == "string" for variant in variants)
    return _described(seen, variants, seen.nullable or yielded)


def _objects(seen: Seen, place: str, refer: Callable[[str], str]) -> list[Schema]:
    if seen.objects:
        return [{"$ref": f"#/components/schemas/{refer(place)}"}]
    if seen.has_map:
        values = merged(look(seen.values), f"{place}{{}}", refer) or True
        return [_with_example({"type": "object", "additionalProperties": values}, seen, dict)]
    return [_with_example(FREE_FORM, seen, dict)] if seen.has_free_form else []


def _arrays(seen: Seen, place: str, refer: Callable[[str], str]) -> list[Schema]:
    if not seen.has_array:
        return []
    items = merged(look(seen.items), f"{place}[]", refer)
    if _says_nothing(items) and (seen.objects or seen.has_map):
        return []  # PHP writes an empty map as `[]`
    return [_with_example({"type": "array", "items": items}, seen, list)]


def _with_example(schema: Schema, seen: Seen, kind: type) -> Schema:
    """The schema with the first example of its kind, unless that would repeat the examples of the types it holds."""
    if _holds_types(schema):
        return dict(schema)
    examples = [each["example"] for each in seen.schemas if isinstance(each.get("example"), kind)]
    return {**schema, "example": examples[0]} if examples else dict(schema)


def _says_nothing(schema: Schema) -> bool:
    return not schema or schema == FREE_FORM


def _scalars(seen: Seen) -> list[Schema]:
    strong = [schema for schema in seen.scalars if not is_weak(schema)]
    others = seen.objects or seen.has_map or seen.has_free_form or seen.has_array or seen.references
    if not strong and not others:
        strong = seen.scalars
    kinds = {schema["type"] for schema in strong}
    if "number" in kinds:  # every integer is a number
        strong = [{**schema, "type": "number"} if schema["type"] == "integer" else schema for schema in strong]
    by_kind = {kind: [schema for schema in strong if schema["type"] == kind] for kind in _KINDS}
    return [_scalar(kind, schemas) for kind, schemas in by_kind.items() if schemas]


def _scalar(kind: str, schemas: list[Schema]) -> Schema:
    """One schema of a kind: a keyword (`format`, `enum`, ...) stays when all that say anything carry the same."""
    telling = [schema for schema in schemas if not is_weak(schema)] or schemas
    first = telling[0]
    kept = {
        word: value
        for word, value in first.items()
        if word not in _OWN_WORDS and all(other.get(word) == value for other in telling)
    }
    example = _first(schema.get("example") for schema in telling)
    return {"type": kind, **kept} if example is None else {"type": kind, **kept, "example": example}


def _described(seen: Seen, variants: list[Schema], nullable: bool) -> Schema:
    """The variants as one schema, with what the description says of the place."""
    said: Schema = {}
    if nullable and variants:
        said["nullable"] = True
    description = _first(schema.get("description") for schema in seen.schemas)
    if description is not None:
        said["description"] = description
    if len(variants) != 1:
        return {**({"oneOf": variants} if variants else {}), **said}
    only = variants[0]
    if "$ref" in only:
        return {"allOf": [only], **said} if said else only
    return {**only, **said}


def _holds_types(schema: Schema) -> bool:
    """Whether the example of a schema would repeat the examples of the types it refers to."""
    inner = schema.get("items", schema.get("additionalProperties"))
    return isinstance(inner, dict) and ("$ref" in inner or "oneOf" in inner or "allOf" in inner or _holds_types(inner))


def _first(values: Iterable[Any]) -> Any:
    return next((value for value in values if value not in (None, "")), None)


def is_weak(schema: Schema) -> bool:
    """Whether a string says nothing of its field's kind: its example is null, empty, or made from the field's name."""
    if schema["type"] != "string" or "enum" in schema:
        return False
    if "example" not in schema:
        return bool(schema.get("nullable"))
    example = schema["example"]
    return example in (None, "") or bool(re.fullmatch(r"example [a-z0-9 ]+", str(example)))
