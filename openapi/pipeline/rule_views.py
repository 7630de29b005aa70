"""What the template of the rule tables sees: each field of a request with all that the description says of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from .document import Document, OperationAt
from .normalise import constraints
from .normalise.fields import dotted, is_nullable
from .python_types import Schema, ref_name

_KEYWORDS = {
    "minimum": "minimum",
    "maximum": "maximum",
    "minLength": "min_length",
    "maxLength": "max_length",
    "minItems": "min_items",
    "maxItems": "max_items",
    "pattern": "pattern",
}
_DATES = ("date", "date-time")


@dataclass(frozen=True)
class RuleView:
    """An expression `Name(...)` of the generated tables, with the options that differ from the defaults."""

    name: str
    given: tuple[Any, ...]
    options: dict[str, Any] = field(default_factory=dict)

    @property
    def path(self) -> str:
        return str(self.given[0])

    @property
    def spec(self) -> str:
        options = [f"{key}={_source(value)}" for key, value in self.options.items() if value not in (None, (), False)]
        return f"{self.name}({', '.join([*map(repr, self.given), *options])})"

    def below(self) -> Iterator[RuleView]:
        """This field and all inside it."""
        yield self
        for inner in (*self.options.get("fields", ()), *filter(None, [self.options.get("item")])):
            yield from inner.below()


def _source(value: Any) -> str:
    if isinstance(value, RuleView):
        return value.spec
    if isinstance(value, tuple):
        return f"({''.join(_source(item) + ', ' for item in value)})"
    return repr(value)


class RuleViews:
    """The fields of one document's requests."""

    def __init__(self, document: Document) -> None:
        self._components: dict[str, Schema] = document["components"]["schemas"]
        self._said: dict[int, list[constraints.Reading]] = {}
        for reading in constraints.readings(document):
            known = self._said.setdefault(id(reading.field.schema), [])
            if reading.sentence not in {other.sentence for other in known}:
                known.append(reading)

    def of(self, at: OperationAt) -> list[RuleView]:
        """The fields at the top of the operation's request, in the order of its signature."""
        ordered = sorted(at.parameters, key=lambda parameter: parameter["in"] != "path")
        found = [
            self._field(
                parameter.get("schema") or {},
                dotted(parameter["name"]),
                parameter["in"],
                argument=parameter["x-ofapi-argument"],
                required=bool(parameter.get("required")) or parameter["in"] == "path",
            )
            for parameter in ordered
        ]
        for media_type, media in ((at.operation.get("requestBody") or {}).get("content") or {}).items():
            body = self._resolved(media.get("schema") or {})
            names = body.get("x-ofapi-arguments") or {}
            location = "form" if media_type.startswith("multipart/") else "json"
            for wire, schema in (body.get("properties") or {}).items():
                if schema.get("x-ofapi-same-as") != "path":
                    required = wire in (body.get("required") or [])
                    found.append(self._field(schema, wire, location, argument=names[wire], required=required))
        return found

    def _field(
        self, schema: Schema, path: str, location: str, *, argument: str | None = None, required: bool = False
    ) -> RuleView:
        whole = self._resolved(schema)
        readings = self._said.get(id(whole)) or self._said.get(id(schema)) or []
        said = [reading for reading in readings if _constrains(reading)]
        documented = {reading.extraction.keywords.get("format") for reading in said}
        form = whole.get("format")
        options: dict[str, Any] = {
            "argument": argument,
            "types": self._types(whole),
            "required": required,
            "nullable": is_nullable(whole),
            "enum": tuple(value for value in whole.get("enum") or () if value is not None),
            **{ours: whole.get(keyword) for keyword, ours in _KEYWORDS.items()},
            # That an example looks like a date says how dates are written, not that nothing else may stand there.
            "format": form if form not in _DATES or form in documented else None,
            "date_format": whole.get("x-ofapi-date-format"),
            "rules": tuple(_rule(rule) for rule in whole.get(constraints.RULES) or ()),
            "said": tuple(reading.sentence for reading in said),
            "fields": tuple(self._inside(whole, path, location)),
            "item": self._item(whole, path, location),
        }
        return RuleView("Field", (path, location), options)

    def _inside(self, whole: Schema, path: str, location: str) -> Iterator[RuleView]:
        required = whole.get("required") or []
        for name, schema in (whole.get("properties") or {}).items():
            yield self._field(schema, f"{path}.{name}", location, required=name in required)

    def _item(self, whole: Schema, path: str, location: str) -> RuleView | None:
        schema = whole.get("items") or whole.get("additionalProperties")
        return self._field(schema, f"{path}.*", location) if isinstance(schema, dict) else None

    def _types(self, whole: Schema) -> tuple[str, ...]:
        variants = [self._resolved(each) for each in whole.get("oneOf") or whole.get("anyOf") or []]
        if variants:
            found = [self._types(variant) for variant in variants]
            return tuple(dict.fromkeys(name for types in found for name in types)) if all(found) else ()
        declared = whole.get("type")
        named = declared if isinstance(declared, list) else [declared] if declared else []
        return tuple(name for name in named if name != "null")

    def _resolved(self, schema: Schema) -> Schema:
        while True:
            name = ref_name(schema)
            if name is not None:
                schema = self._components[name]
            elif len(schema.get("allOf") or []) == 1:
                schema = {**self._resolved(schema["allOf"][0]), **{k: v for k, v in schema.items() if k != "allOf"}}
            else:
                return schema


def _constrains(reading: constraints.Reading) -> bool:
    """Whether the sentence says what may be sent; a default alone does not."""
    found = reading.extraction
    return bool(found.rules or found.item_keywords or set(found.keywords) - {"x-ofapi-default"})


def _rule(rule: Schema) -> RuleView:
    names = [rule["field"]] if "field" in rule else rule.get("fields", [])
    options = {
        "fields": tuple(dotted(name) for name in names),
        "values": tuple(rule.get("values") or rule.get("unless") or ()),
        "date": rule.get("date"),
        "ranges": tuple((low, high) for low, high in rule.get("ranges", ())),
        "minimum": rule.get("minimum"),
        "maximum": rule.get("maximum"),
    }
    return RuleView("Rule", (rule["rule"], rule["source"]), options)
