"""Whether a request is what the description says it must be, told as the API tells it: a 422 in Laravel's shape.

Two judges look at it. A JSON Schema validator (jsonschema-rs) has the description's own schemas. The client's rules
know the sentences that no schema has a word for; what they were loosened to let pass, the first one lets pass too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from ofapi_generated.operations import OPERATIONS

from .. import _rules
from .._rules._rule import Looser
from ._answers import invalid
from ._call import Upload
from ._description import Described, description
from ._requests import Given

if TYPE_CHECKING:
    import jsonschema_rs

_KEPT = (
    "enum", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength", "minItems",
    "maxItems", "required",
)  # fmt: skip
_TYPES: Mapping[str, tuple[str, ...]] = {
    # The description calls text what the application has no type for, so a number passes.
    "string": ("string", "number"),
    "integer": ("integer",),
    "number": ("number",),
    "boolean": ("boolean",),
    "array": ("array",),
    "object": ("object",),
}
_IS_ID = re.compile(r"(?:^|[a-z_])(?:id|Id|ID)s?$")
_NAMES = {
    "string": "a string", "integer": "an integer", "number": "a number", "boolean": "true or false",
    "array": "an array", "object": "an array",
}  # fmt: skip


def check(operation: Described, path: Mapping[str, str], given: Given) -> None:
    """Raises Refusal with everything that is wrong with a request."""
    errors: dict[str, list[str]] = {}
    for field, name in given.misspelt.items():
        errors[field] = [f"The {_said(field)} field must be written as {name}."]
    values = {**given.query, **given.headers}
    if operation.body is not None:
        values["*"] = _plain(given.body)
    validator = _validator(operation.id)
    if not validator.is_valid(values):
        for field, sentence in _told(operation, validator.iter_errors(values)):
            errors.setdefault(field, []).append(sentence)
    judged = _rules.judge(OPERATIONS[operation.id].load(), _arguments(operation, path, given))
    for field, sentences in judged.errors.items():
        if field not in errors and field not in path:
            errors[field] = [f"The {_said(field)} field {sentence}." for sentence in sentences]
    if errors:
        raise invalid(errors)


def _plain(value: Any) -> Any:
    """A body as JSON has it: of a file its name."""
    if any(isinstance(each, Upload) for each in value.values()):
        return {name: each.name if isinstance(each, Upload) else each for name, each in value.items()}
    return value


def _arguments(operation: Described, path: Mapping[str, str], given: Given) -> dict[str, Any]:
    """The request as a call of the client: by the names of its arguments."""
    loaded = OPERATIONS[operation.id].load()
    found: dict[str, Any] = {}
    for parameter in loaded.path_parameters:
        found[parameter.name] = path[parameter.wire]
    for parameter in loaded.query:
        field = parameter.wire.removesuffix("[]").replace("]", "").replace("[", ".")
        if field in given.query:
            found[parameter.name] = given.query[field]
    for parameter in loaded.headers:
        if parameter.wire in given.headers:
            found[parameter.name] = given.headers[parameter.wire]
    for parameter in loaded.body:
        if parameter.wire in given.body:
            value = given.body[parameter.wire]
            found[parameter.name] = (value.name, value.content) if isinstance(value, Upload) else value
    return found


@cache
def _validator(operation_id: str) -> jsonschema_rs.Draft202012Validator:
    import jsonschema_rs

    operation = description().operations[operation_id]
    return jsonschema_rs.Draft202012Validator(_request_schema(operation))


def _request_schema(operation: Described) -> dict[str, Any]:
    """The schema of all that is given: parameters by field, and the body under `*`."""
    properties = {p.field: schema(p.schema, p.field) for p in operation.parameters if p.place == "query"}
    properties.update((p.name, schema(p.schema, p.name)) for p in operation.parameters if p.place == "header")
    required = [p.field for p in operation.query.values() if p.required]
    if operation.body is not None:
        properties["*"] = schema(operation.body["schema"])
    return {"type": "object", "properties": properties, "required": required}


def schema(described: Mapping[str, Any], name: str = "") -> dict[str, Any]:
    """An OpenAPI 3.0 schema as JSON Schema, with types as wide as PHP takes them."""
    made: dict[str, Any] = {keyword: described[keyword] for keyword in _KEPT if keyword in described}
    kinds = described.get("type")
    nullable = bool(described.get("nullable"))
    if kinds:
        allowed = [
            each for kind in ([kinds] if isinstance(kinds, str) else kinds) for each in _TYPES.get(kind, (kind,))
        ]
        if "integer" in allowed and _IS_ID.search(name):
            allowed.append("string")
        if nullable:
            allowed.append("null")
        made["type"] = list(dict.fromkeys(allowed))
        if kinds == "boolean":
            made = {"enum": [True, False, 0, 1, "0", "1", *([None] if nullable else [])]}
    if nullable and "enum" in made and None not in made["enum"]:
        made["enum"] = [*made["enum"], None]
    choices = described.get("oneOf") or described.get("anyOf")
    if choices:
        made["anyOf"] = [schema(each, name) for each in choices] + ([{"type": "null"}] if nullable else [])
    if "items" in described:
        made["items"] = schema(described["items"], name)
    if "properties" in described:
        made["properties"] = {inner: schema(each, inner) for inner, each in described["properties"].items()}
    if isinstance(described.get("additionalProperties"), dict):
        made["additionalProperties"] = schema(described["additionalProperties"], name)
    return made


def _told(operation: Described, errors: Iterator[jsonschema_rs.ValidationError]) -> Iterator[tuple[str, str]]:
    """The field and the sentence of each violation."""
    written = _rules.written_by_hand(operation.resource).get(operation.id, ())
    loosened = {rule.field for rule in written if isinstance(rule, Looser)}
    for error in errors:
        kind = error.kind.as_dict()
        path = [str(part) for part in error.instance_path if part != "*"]
        if error.kind.name == "required":
            path.append(str(kind["property"]))
        field = ".".join(path) or "body"
        if field not in loosened:
            yield field, _sentence(error.kind.name, _said(field), kind)


_BOUNDS: Mapping[str, str] = {
    "minimum": "must be at least {limit}",
    "maximum": "must not be greater than {limit}",
    "exclusiveMinimum": "must be greater than {limit}",
    "exclusiveMaximum": "must be less than {limit}",
    "minLength": "must be at least {limit} characters",
    "maxLength": "must not be greater than {limit} characters",
    "minItems": "must have at least {limit} items",
    "maxItems": "must not have more than {limit} items",
}


def _sentence(keyword: str, name: str, kind: Mapping[str, Any]) -> str:
    """The violation of a keyword, as Laravel says it."""
    if keyword == "required":
        return f"The {name} field is required."
    if keyword == "enum":
        return f"The selected {name} is invalid."
    if keyword == "type":
        wanted = kind.get("types") or (kind.get("type"),)
        return f"The {name} field must be {next((said for type_, said in _NAMES.items() if type_ in wanted), 'valid')}."
    if keyword in _BOUNDS:
        return f"The {name} field {_BOUNDS[keyword].format(limit=kind.get('limit'))}."
    return f"The {name} field is invalid."


def _said(field: str) -> str:
    """A field's name in a sentence: `free trial days`."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", field.replace("_", " ")).lower()
