"""The fields of a request: every place in an operation's parameters and bodies where a caller's value stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ..document import OperationAt

_ALTERNATIVES = ("oneOf", "anyOf", "allOf")


@dataclass(frozen=True)
class Field:
    """One field: its dotted path, its name on the wire, its schema (the document's own, not a copy) and what is said.

    `path` is written as the description's sentences write it (`filter.tags`, `headers.*.name`); `wire` is the name of
    the parameter (`filter[tags][]`), and for a field of a body the path itself.
    """

    operation: str
    location: str
    path: str
    wire: str
    schema: dict[str, Any]
    texts: tuple[str, ...]
    examples: tuple[Any, ...]

    @property
    def place(self) -> str:
        return f"{self.operation} {self.location} {self.wire}"


def type_of(schema: dict[str, Any]) -> str | None:
    """The schema's type besides null, or None when it names none or several."""
    declared = schema.get("type")
    named = [name for name in declared if name != "null"] if isinstance(declared, list) else [declared]
    return named[0] if len(named) == 1 else None


def is_nullable(schema: dict[str, Any]) -> bool:
    declared = schema.get("type")
    return bool(schema.get("nullable")) or (isinstance(declared, list) and "null" in declared)


def of_operation(at: OperationAt) -> Iterator[Field]:
    """Every field of the operation's request, parameters first, in the document's order."""
    for parameter in at.parameters:
        yield from _of_parameter(at.id, parameter)
    body = at.operation.get("requestBody") or {}
    for media in (body.get("content") or {}).values():
        schema = media.get("schema") or {}
        whole = [value for value in (media.get("example"), schema.get("example")) if value is not None]
        yield from _inside(at.id, "body", "", schema, whole)


def dotted(wire: str) -> str:
    """The dotted path of a parameter's name: `filter[tags][]` is `filter.tags`."""
    return re.sub(r"\[([^\]]+)\]", r".\1", wire.replace("[]", ""))


def _of_parameter(operation: str, parameter: dict[str, Any]) -> Iterator[Field]:
    contents = [media.get("schema") for media in (parameter.get("content") or {}).values()]
    schema = parameter.get("schema") or (contents[0] if contents else None)
    if not isinstance(schema, dict) or not isinstance(parameter.get("name"), str):
        return
    name, location = parameter["name"], str(parameter.get("in"))
    examples = _examples(schema, [parameter["example"]] if parameter.get("example") is not None else [])
    texts = _texts(parameter.get("description"), schema.get("description"))
    yield Field(operation, location, dotted(name), name, schema, texts, examples)
    yield from _inside(operation, location, dotted(name), schema, examples)


def _inside(operation: str, location: str, path: str, schema: dict[str, Any], whole: Any) -> Iterator[Field]:
    """The fields below a schema; `whole` are the examples of the schema itself."""
    examples = _examples(schema, whole)
    for name, child in (schema.get("properties") or {}).items():
        values = [value[name] for value in examples if isinstance(value, dict) and value.get(name) is not None]
        yield from _at(operation, location, f"{path}.{name}" if path else name, child, values)
    extra = schema.get("additionalProperties")
    if isinstance(extra, dict):
        values = [item for value in examples if isinstance(value, dict) for item in value.values()]
        yield from _at(operation, location, f"{path}.*" if path else "*", extra, values)
    if isinstance(schema.get("items"), dict):
        values = [item for value in examples if isinstance(value, list) for item in value]
        yield from _at(operation, location, f"{path}.*" if path else "*", schema["items"], values)
    for keyword in _ALTERNATIVES:
        for alternative in schema.get(keyword) or []:
            yield from _inside(operation, location, path, alternative, examples)


def _at(operation: str, location: str, path: str, schema: Any, values: list[Any]) -> Iterator[Field]:
    if not isinstance(schema, dict):  # OpenAPI 3.1 has `true` for "anything"
        return
    examples = _examples(schema, values)
    yield Field(operation, location, path, path, schema, _texts(schema.get("description")), examples)
    yield from _inside(operation, location, path, schema, examples)


def _examples(schema: dict[str, Any], given: Any) -> tuple[Any, ...]:
    own = [schema["example"]] if schema.get("example") is not None else []
    listed = schema.get("examples")
    found: list[Any] = []
    for value in [*own, *(listed if isinstance(listed, list) else []), *given]:
        if value not in found:
            found.append(value)
    return tuple(found)


def _texts(*descriptions: Any) -> tuple[str, ...]:
    """What is said of the field, once: Scribe repeats a parameter's description in its schema."""
    return tuple(dict.fromkeys(text for text in descriptions if isinstance(text, str) and text.strip()))
