"""What openapi-python-client can read of a document: refuse what it would lose, rewrite what it misreads."""

from __future__ import annotations

import re
from typing import Any

from .document import Document, copy, operations
from .errors import PipelineError
from .python_types import is_model, ref_name
from .views import module_name

_REQUEST_MEDIA_TYPES = ("application/json", "multipart/form-data")


def check(document: Document) -> None:
    """Raise PipelineError, naming each operation, for what the generated code could not express."""
    problems: list[str] = []
    ids: dict[str, str] = {}
    modules: dict[str, str] = {}
    for at in operations(document):
        if ids.setdefault(at.id, at.label) != at.label:
            problems.append(f"{at.label}: operation id {at.id!r} is also that of {ids[at.id]}")
        elif modules.setdefault(module_name(at.id), at.id) != at.id:
            problems.append(f"{at.id} ({at.label}): its module would overwrite that of {modules[module_name(at.id)]}")
        problems += [f"{at.id} ({at.label}): {problem}" for problem in _problems(at.path, at.parameters, at.operation)]
    if problems:
        raise PipelineError(
            "the description holds what can't be generated; correct it in openapi/corrections/:\n  "
            + "\n  ".join(problems)
        )


def _problems(path: str, parameters: list[dict[str, Any]], operation: dict[str, Any]) -> list[str]:
    found = []
    placeholders = re.findall(r"{([^}]*)}", path)
    declared = [parameter["name"] for parameter in parameters if parameter["in"] == "path"]
    for name in placeholders:
        if name not in declared:
            found.append(f"the path names {{{name}}}, which no parameter declares")
    found += [f"path parameter {name!r} does not stand in the path" for name in declared if name not in placeholders]
    for parameter in parameters:
        if "schema" not in parameter:
            found.append(f"parameter {parameter['name']!r} has `content` in place of a schema")
        if parameter["in"] == "cookie":
            found.append(f"parameter {parameter['name']!r} is a cookie")
    body = (operation.get("requestBody") or {}).get("content") or {}
    found += [f"request media type {name!r} is not supported" for name in body if name not in _REQUEST_MEDIA_TYPES]
    if len(body) > 1:
        found.append(f"more than one request media type ({', '.join(body)})")
    for status, answer in (operation.get("responses") or {}).items():
        for name in answer.get("content") or {}:
            if name != "application/json" and not name.endswith("+json") and not name.startswith("text/"):
                found.append(f"media type {name!r} of response {status} is not supported")
    return found


def for_generator(document: Document) -> Document:
    """The document as openapi-python-client must see it: free objects and maps are no classes of their own, the
    document's `security` stands at every operation."""
    adapted: Document = copy(document)
    components = adapted["components"]["schemas"]
    for name in [name for name, schema in components.items() if not is_model(schema)]:
        components[name] = {}
    for schema in components.values():
        schema["properties"] = {key: _without_maps(value) for key, value in (schema.get("properties") or {}).items()}
        if isinstance(schema.get("additionalProperties"), dict):
            schema["additionalProperties"] = {}
    for at in operations(adapted):
        at.operation.setdefault("security", adapted.get("security") or [])
        at.operation["tags"] = [at.operation["x-ofapi-resource"]]
        for parameter in at.operation.get("parameters") or []:
            parameter["schema"] = _without_maps(parameter["schema"])
        for content in _contents(at.operation):
            for media in content.values():
                media["schema"] = _without_maps(media.get("schema") or {})
    for item in adapted["paths"].values():
        for parameter in item.get("parameters") or []:
            parameter["schema"] = _without_maps(parameter["schema"])
    return adapted


def _contents(operation: dict[str, Any]) -> list[dict[str, Any]]:
    body = (operation.get("requestBody") or {}).get("content") or {}
    return [body, *((answer.get("content") or {}) for answer in operation["responses"].values())]


def _without_maps(schema: Any) -> Any:
    """The schema with objects that are no models replaced by one that allows anything."""
    if not isinstance(schema, dict) or ref_name(schema) is not None:
        return schema
    if schema.get("type") == "object" and not schema.get("properties"):
        return {}
    if schema.get("type") == "array":
        return {**schema, "items": _without_maps(schema.get("items") or {})}
    for key in ("oneOf", "anyOf", "allOf"):
        if key in schema:
            return {**schema, key: [_without_maps(variant) for variant in schema[key]]}
    return schema
