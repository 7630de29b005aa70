"""Request bodies: every inline object becomes a named component, unchanged but for the `$ref`s in it.

What is sent is checked against every documented rule, so schemas of requests are never merged. Two places may share a
type only when their schemas say the same.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..document import Document, operations
from ..errors import PipelineError
from ..names import Names
from .likeness import free_name
from .merge import FREE_FORM
from .places import Schema, requests

# What an object is. Its other keywords say what holds where it stands: is it nullable, when is it needed.
_OF_THE_TYPE = frozenset({"type", "properties", "required", "minProperties", "maxProperties", "additionalProperties"})


def apply(document: Document, names: Names, taken: Iterable[str]) -> dict[str, Schema]:
    """Put `$ref`s into the document's request bodies; what they refer to is returned."""
    found = _Bodies(names, set(taken))
    for place, media in sorted(
        ((place, media) for at in operations(document) for place, media in requests(at)), key=lambda each: each[0]
    ):
        media["schema"] = found.body(place, media["schema"])
    return found.components


class _Bodies:
    def __init__(self, names: Names, taken: set[str]) -> None:
        self._names = names
        self._taken = taken
        self._first: dict[str, str] = {}
        self.components: dict[str, Schema] = {}

    def body(self, place: str, schema: Schema) -> Schema:
        """The schema of a whole body: all its keywords are about its own fields, so they go with the type."""
        if not schema.get("properties"):
            return self._other(place, schema)
        return self._component(place, schema)

    def _replaced(self, place: str, schema: Schema) -> Schema:
        if not schema.get("properties"):
            return self._other(place, schema)
        here = {word: value for word, value in schema.items() if word not in _OF_THE_TYPE and word != "example"}
        of_type = {word: value for word, value in schema.items() if word in _OF_THE_TYPE or word == "description"}
        reference = self._component(place, of_type)
        return {"allOf": [reference], **here} if here else reference

    def _other(self, place: str, schema: Schema) -> Schema:
        """A schema that is no object with fields, with the objects in it replaced."""
        replaced: dict[str, Any] = dict(schema)
        if schema.get("type") == "object" and not isinstance(schema.get("additionalProperties"), dict):
            replaced.pop("properties", None)
            return {**replaced, **FREE_FORM}
        if isinstance(schema.get("items"), dict):
            replaced["items"] = self._replaced(f"{place}[]", schema["items"])
        if isinstance(schema.get("additionalProperties"), dict):
            replaced["additionalProperties"] = self._replaced(f"{place}{{}}", schema["additionalProperties"])
        for word in ("oneOf", "anyOf", "allOf"):
            if word in schema:
                replaced[word] = [self._replaced(place, each) for each in schema[word]]
        return replaced

    def _component(self, place: str, schema: Schema) -> Schema:
        name = self._names.get("types", place)
        if name is None:
            held = {*self._taken, *self.components, *self._names.known("types").values()}
            name = self._names.assign("types", place, free_name(place, held))
        component: Schema = {**schema, "x-ofapi-side": "request"}
        component["properties"] = {
            field: self._replaced(f"{name}.{field}", child) for field, child in schema["properties"].items()
        }
        self._add(name, place, component)
        return {"$ref": f"#/components/schemas/{name}"}

    def _add(self, name: str, place: str, component: Schema) -> None:
        if name in self._taken:
            raise PipelineError(
                f"names.yaml: types: {place}: {name!r} is the type of a response; what is sent needs its own: "
                f"say {name}Input"
            )
        first = self._first.setdefault(name, place)
        if _said(self.components.setdefault(name, component)) != _said(component):
            raise PipelineError(
                f"names.yaml: types: {place}: {name!r} also names {first}, which says something else; "
                "requests share a type only when they are the same"
            )


def _said(schema: Any) -> Any:
    """A schema without what changes nothing."""
    if isinstance(schema, dict):
        return {key: _said(value) for key, value in schema.items() if key not in ("description", "example")}
    return [_said(each) for each in schema] if isinstance(schema, list) else schema
