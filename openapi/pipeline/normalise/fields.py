"""The fields of a request: every place in an operation's parameters and bodies where a caller's value stands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from ..document import Document, OperationAt
from ..errors import PipelineError

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


def of_operation(at: OperationAt, document: Document) -> Iterator[Field]:
    """Every field of the operation's request, parameters first, in the document's order; also behind references."""
    walk = _Walk(at.id, document)
    for parameter in at.parameters:
        yield from walk.parameter(walk.resolved(parameter))
    body = walk.resolved(at.operation.get("requestBody") or {})
    for media in (body.get("content") or {}).values():
        schema = media.get("schema") or {}
        whole = [value for value in (media.get("example"), schema.get("example")) if value is not None]
        yield from walk.inside("body", "", schema, whole)


def dotted(wire: str) -> str:
    """The dotted path of a parameter's name: `filter[tags][]` is `filter.tags`."""
    return re.sub(r"\[([^\]]+)\]", r".\1", wire.replace("[]", ""))


class _Walk:
    """Over the fields of one operation."""

    def __init__(self, operation: str, document: Document) -> None:
        self._operation = operation
        self._document = document
        self._open: list[dict[str, Any]] = []  # schemas that the walk is inside of: one of them may contain itself

    def resolved(self, value: dict[str, Any]) -> dict[str, Any]:
        """The object itself, or what it refers to in the document."""
        while (reference := value.get("$ref")) is not None:
            found: Any = self._document
            for key in str(reference).removeprefix("#/").split("/"):
                found = found.get(key.replace("~1", "/").replace("~0", "~")) if isinstance(found, dict) else None
            if not isinstance(found, dict):
                raise PipelineError(f"{self._operation}: {reference!r} is not in the document; correct the description")
            value = found
        return value

    def parameter(self, parameter: dict[str, Any]) -> Iterator[Field]:
        contents = [media.get("schema") for media in (parameter.get("content") or {}).values()]
        schema = parameter.get("schema") or (contents[0] if contents else None)
        name, location = parameter.get("name"), str(parameter.get("in"))
        if not isinstance(schema, dict) or not isinstance(name, str):
            return
        schema = self.resolved(schema)
        examples = _examples(schema, [parameter["example"]] if parameter.get("example") is not None else [])
        texts = _texts(parameter.get("description"), schema.get("description"))
        yield Field(self._operation, location, dotted(name), name, schema, texts, examples)
        yield from self.inside(location, dotted(name), schema, examples)

    def inside(self, location: str, path: str, schema: dict[str, Any], whole: Iterable[Any]) -> Iterator[Field]:
        """The fields below a schema; `whole` are examples of the schema itself."""
        schema = self.resolved(schema)
        if any(each is schema for each in self._open):
            return
        self._open.append(schema)
        examples = _examples(schema, whole)
        for name, child, values in _children(schema, examples):
            yield from self._at(location, f"{path}.{name}" if path else name, child, values)
        for keyword in _ALTERNATIVES:
            for alternative in schema.get(keyword) or []:
                yield from self.inside(location, path, alternative, examples)
        self._open.pop()

    def _at(self, location: str, path: str, schema: Any, values: list[Any]) -> Iterator[Field]:
        if not isinstance(schema, dict):  # OpenAPI 3.1 has `true` for "anything"
            return
        schema = self.resolved(schema)
        examples = _examples(schema, values)
        yield Field(self._operation, location, path, path, schema, _texts(schema.get("description")), examples)
        yield from self.inside(location, path, schema, examples)


def _children(schema: dict[str, Any], examples: tuple[Any, ...]) -> Iterator[tuple[str, Any, list[Any]]]:
    """The schemas right below, each with its name in a path and what stands there in the examples."""
    objects = [value for value in examples if isinstance(value, dict)]
    for name, child in (schema.get("properties") or {}).items():
        yield name, child, [value[name] for value in objects if value.get(name) is not None]
    if "additionalProperties" in schema:
        yield "*", schema["additionalProperties"], [item for value in objects for item in value.values()]
    if "items" in schema:
        yield "*", schema["items"], [item for value in examples if isinstance(value, list) for item in value]


def _examples(schema: dict[str, Any], given: Iterable[Any]) -> tuple[Any, ...]:
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
