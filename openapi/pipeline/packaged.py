"""`description.json`: what the package carries of the normalised description, for the sandbox that plays the API.

A list of all operations, one a line: of requests the parameters and schemas without their prose, of responses the first
one, as an example of its whole body.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from .document import Document, OperationAt, operations
from .normalise.pagination import PAGINATION
from .normalise.references import resolve

FILE = "description.json"

_DEFAULT = "x-ofapi-default"
_KEYWORDS = (
    "type", "nullable", "enum", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength",
    "minItems", "maxItems", "pattern", "format", "required", _DEFAULT,
)  # fmt: skip
"""What is kept of a request's schema beside its parts; the sentences that say more are the client's rules."""
_PLACEHOLDERS: Mapping[str, Any] = {"string": "text", "integer": 1, "number": 1.5, "boolean": True}
_DEEPEST = 12
"""Levels of schemas; what lies deeper, as in a schema that contains itself, may be anything."""


def packaged(document: Document) -> str:
    """The text of `description.json`."""
    lines = [json.dumps(_operation(document, at), separators=(",", ":")) for at in operations(document)]
    return "[\n" + ",\n".join(lines) + "\n]\n"


def _operation(document: Document, at: OperationAt) -> dict[str, Any]:
    operation = at.operation
    status, response = next(iter(operation["responses"].items()))
    media_type, media = next(iter((response.get("content") or {}).items()), (None, {}))
    body = operation.get("requestBody")
    return {
        "id": at.id,
        "method": at.method.upper(),
        "path": at.path,
        "resource": operation["x-ofapi-resource"],
        "pagination": operation.get(PAGINATION),
        "parameters": [_parameter(document, parameter) for parameter in at.parameters],
        "body": _body(document, body) if body else None,
        "response": {
            "status": int(status),
            "kind": response["x-ofapi-envelope"],
            "media_type": media_type,
            "example": _example(document, media) if media else None,
        },
    }


def _parameter(document: Document, parameter: dict[str, Any]) -> dict[str, Any]:
    schema = parameter.get("schema") or {}
    kept = {
        "name": parameter["name"],
        "in": parameter["in"],
        "required": bool(parameter.get("required")),
        "schema": _schema(document, schema),
    }
    if parameter["in"] == "path":
        kept["example"] = parameter.get("example", schema.get("example"))
    return kept


def _body(document: Document, body: dict[str, Any]) -> dict[str, Any]:
    ((media_type, media),) = body["content"].items()
    return {
        "media_type": media_type,
        "required": bool(body.get("required")),
        "schema": _schema(document, media.get("schema") or {}),
    }


def _schema(document: Document, schema: dict[str, Any], depth: int = 0) -> dict[str, Any]:
    """A request's schema with its references followed and without what only people read."""
    if depth > _DEEPEST:
        return {}
    found = resolve(document, schema)
    kept = {name: found[name] for name in _KEYWORDS if name in found}
    if _DEFAULT in kept:
        kept["default"] = kept.pop(_DEFAULT)
    for name in ("oneOf", "anyOf"):
        if name in found:
            kept[name] = [_schema(document, each, depth + 1) for each in found[name]]
    for name in ("items", "additionalProperties"):
        if isinstance(found.get(name), dict):
            kept[name] = _schema(document, found[name], depth + 1)
    if "properties" in found:
        kept["properties"] = {name: _schema(document, each, depth + 1) for name, each in found["properties"].items()}
    return kept


def _example(document: Document, media: dict[str, Any]) -> Any:
    found = media["example"] if "example" in media else _made_up(document, media.get("schema") or {})
    return _without_holes(found)


def _without_holes(value: Any) -> Any:
    """A list of nothing but null stands for items that nobody saw: it comes out empty."""
    if isinstance(value, dict):
        return {name: _without_holes(each) for name, each in value.items()}
    if isinstance(value, list):
        return [_without_holes(each) for each in value] if any(each is not None for each in value) else []
    return value


def _made_up(document: Document, schema: dict[str, Any], depth: int = 0) -> Any:
    """The example of a schema, made of the examples of its parts where it has none of its own."""
    if depth > _DEEPEST:
        return None
    found = resolve(document, schema)
    if "example" in found:
        return found["example"]
    for name in ("oneOf", "anyOf"):
        if found.get(name):
            return _made_up(document, found[name][0], depth + 1)
    if found.get("enum"):
        return found["enum"][0]
    if found.get("type") == "array":
        return [_made_up(document, found["items"], depth + 1)] if found.get("items") else []
    if found.get("type") == "object" or "properties" in found:
        parts = found.get("properties") or {}
        return {name: _made_up(document, part, depth + 1) for name, part in parts.items()}
    return _PLACEHOLDERS.get(str(found.get("type")))
