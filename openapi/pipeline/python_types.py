"""From a schema to Python: the annotation a caller sees and the shape a response is read with."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from .document import Document

Schema: TypeAlias = dict[str, Any]
Side: TypeAlias = Literal["request", "response"]

_SCALARS: dict[Side, dict[str, str]] = {
    "request": {"string": "str", "integer": "int", "number": "float | Decimal", "boolean": "bool", "null": "None"},
    "response": {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"},
}
_STRING_FORMATS: dict[Side, dict[str, str]] = {
    "request": {"date-time": "str | dt.datetime | dt.date", "date": "str | dt.date", "binary": "FileTypes"},
    "response": {"date-time": "dt.datetime", "date": "dt.date"},
}
_CONTAINERS: dict[Side, tuple[str, str]] = {"request": ("Sequence", "Mapping"), "response": ("list", "dict")}


class PythonTypes:
    """The Python types of one document's schemas."""

    def __init__(self, document: Document) -> None:
        self._components: dict[str, Schema] = (document.get("components") or {}).get("schemas") or {}

    def annotation(self, schema: Schema, side: Side) -> str:
        """The type annotation of a value with this schema."""
        return " | ".join(dict.fromkeys(self._kinds(schema, side)))

    def shape(self, schema: Schema) -> str | None:
        """The expression of the `Shape` that reads a value with this schema; None where it stays as it came."""
        schema = self._inlined(schema)
        name = self.model_name(schema)
        if name is not None:
            return f"Ref({name!r})"
        variants = _variants(schema)
        if variants:
            shapes = sorted({shape for shape in map(self.shape, variants) if shape is not None})
            return shapes[0] if len(shapes) == 1 else f"OneOf({', '.join(shapes)})" if shapes else None
        types = _types(schema)
        if "array" in types:
            item = self.shape(schema.get("items") or {})
            return f"ListOf({item})" if item else None
        if "object" in types and isinstance(schema.get("additionalProperties"), dict):
            value = self.shape(schema["additionalProperties"])
            return f"MapOf({value})" if value else None
        if "string" in types and schema.get("format") in ("date-time", "date"):
            return "DateTime()" if schema["format"] == "date-time" else "Date()"
        return None

    def model_name(self, schema: Schema) -> str | None:
        """The name of the model class that this `$ref` means, if it means one."""
        name = ref_name(schema)
        return name if name is not None and is_model(self._components.get(name, {})) else None

    def _kinds(self, schema: Schema, side: Side) -> list[str]:
        schema = self._inlined(schema)
        none = ["None"] if schema.get("nullable") else []
        name = self.model_name(schema)
        if name is not None:
            return ([f"models.{name}", "Mapping[str, Any]"] if side == "request" else [f"models.{name}"]) + none
        variants = _variants(schema)
        if variants:
            return [kind for variant in variants for kind in self._kinds(variant, side)] + none
        if "enum" in schema:
            if side == "request" and is_flag(schema):
                return ["bool", "Literal[0, 1]", *none]
            values = [repr(value) for value in schema["enum"] if value is not None]
            # What comes back may be newer than the description.
            open_end = sorted({type(value).__name__ for value in schema["enum"] if value is not None})
            literal = [f"Literal[{', '.join(values)}]"] if values else []
            return literal + (open_end if side == "response" else []) + none
        return [kind for type_ in _types(schema) for kind in self._of_type(type_, schema, side)] + none or ["Any"]

    def _of_type(self, type_: str, schema: Schema, side: Side) -> list[str]:
        sequence, mapping = _CONTAINERS[side]
        if type_ == "array":
            return [f"{sequence}[{self.annotation(schema.get('items') or {}, side)}]"]
        if type_ == "object":
            extra = schema.get("additionalProperties")
            value = self.annotation(extra, side) if isinstance(extra, dict) else "Any"
            return [f"{mapping}[str, {value}]"]
        if type_ == "string":
            kind = _STRING_FORMATS[side].get(_string_format(schema, side), "str")
            return kind.split(" | ")
        return _SCALARS[side].get(type_, "Any").split(" | ")

    def _inlined(self, schema: Schema) -> Schema:
        """The schema behind references to components that are no models, and behind an `allOf` of one."""
        seen: set[str] = set()
        while True:
            name = ref_name(schema)
            if name is not None and name not in seen and not is_model(self._components.get(name, {})):
                seen.add(name)
                schema = self._components.get(name, {})
            elif len(schema.get("allOf") or []) == 1:
                schema = {**{k: v for k, v in schema.items() if k != "allOf"}, **schema["allOf"][0]}
            else:
                return schema


def ref_name(schema: Schema) -> str | None:
    """The component's name in a `$ref`."""
    reference = schema.get("$ref")
    return reference.rpartition("/")[2] if isinstance(reference, str) else None


def is_flag(schema: Schema) -> bool:
    """Whether a number means yes or no: 1 or 0."""
    values = [value for value in schema.get("enum") or [] if value is not None]
    return "integer" in _types(schema) and sorted(values) == [0, 1]


def is_model(component: Schema) -> bool:
    """Whether a component becomes a class: an object with named properties."""
    return "object" in _types(component) and bool(component.get("properties"))


def _types(schema: Schema) -> list[str]:
    """The schema's types; 3.1 allows several. Properties without a type make an object."""
    type_ = schema.get("type")
    if isinstance(type_, list):
        return [str(item) for item in type_]
    if isinstance(type_, str):
        return [type_]
    return ["object"] if "properties" in schema else []


def _string_format(schema: Schema, side: Side) -> str:
    """The format of a string; one that takes dates among other texts says so by how it writes them."""
    pattern = schema.get("x-ofapi-date-format") if side == "request" else None
    if pattern is not None and "format" not in schema:
        return "date-time" if "%H" in pattern else "date"
    return str(schema.get("format"))


def _variants(schema: Schema) -> list[Schema]:
    return list(schema.get("oneOf") or schema.get("anyOf") or [])
