"""What an operation takes: its arguments by their Python names, with every limit on what they hold."""

from __future__ import annotations

import re
from typing import Any

import attrs

from ..document import Document, OperationAt
from ..normalise import references
from ..normalise.argument_names import ARGUMENT, ARGUMENTS, SAME_AS
from ..normalise.constraints import RULES
from .value import NULL, Value, kinds

LIMITS = (
    *("minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "minLength", "maxLength", "minItems", "maxItems"),
    *("minProperties", "maxProperties", "multipleOf", "uniqueItems", "pattern", "x-ofapi-date-format"),
)
_FILE = frozenset({"file"})
_DATES = {"date": frozenset({"date"}), "date-time": frozenset({"date", "date and time"})}


@attrs.frozen
class Argument:
    """One argument of a method; the positional ones stand in the path, in its order."""

    location: str
    wire: str
    value: Value
    position: int | None = None


def arguments(document: Document, at: OperationAt) -> dict[str, Argument]:
    """All arguments of an operation of a normalised document."""
    reader = _Reader(document)
    order = re.findall(r"{([^}]+)}", at.path)
    found: dict[str, Argument] = {}
    for parameter in at.parameters:
        location = str(parameter["in"])
        value = attrs.evolve(
            reader.value(parameter.get("schema") or {}),
            required=bool(parameter.get("required")) or location == "path",
            text=_prose(parameter.get("description")),
        )
        position = order.index(parameter["name"]) if location == "path" else None
        found[parameter[ARGUMENT]] = Argument(location, parameter["name"], value, position)
    for media in ((at.operation.get("requestBody") or {}).get("content") or {}).values():
        for schema in references.alternatives(document, media.get("schema") or {}):
            names = schema.get(ARGUMENTS) or {}
            for wire, value in reader.value(schema).fields.items():
                if (schema["properties"][wire].get(SAME_AS)) is None:
                    found.setdefault(names.get(wire, wire), Argument("body", wire, value))
    return found


class _Reader:
    """Reads schemas of requests; one that contains itself is read once."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._open: list[int] = []

    def value(self, schema: dict[str, Any], required: bool = False) -> Value:
        whole = self._whole(schema)
        inside = whole.get("properties")
        if inside and id(inside) in self._open:
            return Value(types=frozenset({"object"}), required=required)
        self._open.append(id(inside))
        needed = whole.get("required") or []
        read = Value(
            types=self._types(whole),
            type_name=str(whole.get("x-ofapi-name", "")),
            enum=tuple(value for value in whole["enum"] if value is not None) if "enum" in whole else None,
            limits={word: whole[word] for word in LIMITS if whole.get(word) is not None},
            rules=frozenset(map(_rule, whole.get(RULES) or [])),
            required=required,
            fields={name: self.value(child, name in needed) for name, child in (whole.get("properties") or {}).items()},
            items=self.value(whole["items"]) if isinstance(whole.get("items"), dict) else None,
            values=self._values(whole),
            text=_prose(whole.get("description")),
        )
        self._open.pop()
        return read

    def _values(self, schema: dict[str, Any]) -> Value | None:
        values = schema.get("additionalProperties")
        return self.value(values) if isinstance(values, dict) and values else None

    def _whole(self, schema: dict[str, Any]) -> dict[str, Any]:
        """The schema behind references, with what stands beside them."""
        if "$ref" in schema:
            name = str(schema["$ref"]).rpartition("/")[2]
            return {"x-ofapi-name": name, **self._whole(references.resolve(self._document, schema))}
        if len(schema.get("allOf") or []) == 1:
            return {**self._whole(schema["allOf"][0]), **{k: v for k, v in schema.items() if k != "allOf"}}
        return schema

    def _types(self, schema: dict[str, Any]) -> frozenset[str]:
        null = frozenset({NULL}) if schema.get("nullable") else frozenset()
        variants = [*(schema.get("oneOf") or []), *(schema.get("anyOf") or [])]
        if variants:
            return null.union(*(self._types(self._whole(each)) for each in variants))
        declared = schema.get("type")
        names = declared if isinstance(declared, list) else [declared] if declared else []
        found = kinds(names or (["object"] if schema.get("properties") else []))
        if "text" in found:
            if schema.get("format") == "binary":
                found = (found - {"text"}) | _FILE
            else:
                found |= _DATES.get(_date_format(schema), frozenset())
        return found | null


def _date_format(schema: dict[str, Any]) -> str:
    """`date` or `date-time` where a date is taken too; a field for other texts beside only says how it writes them."""
    written = schema.get("x-ofapi-date-format")
    if "format" not in schema and written is not None:
        return "date-time" if "%H" in written else "date"
    return str(schema.get("format"))


def _rule(rule: dict[str, Any]) -> str:
    operands = ", ".join(f"{name} {_operand(rule[name])}" for name in sorted(rule) if name not in ("rule", "source"))
    return f"{str(rule['rule']).replace('_', ' ')} ({operands})" if operands else str(rule["rule"]).replace("_", " ")


def _operand(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _prose(text: Any) -> str:
    return " ".join(str(text or "").split())
