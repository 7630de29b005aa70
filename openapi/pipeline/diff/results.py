"""What an operation answers: each field at its place in the types of the package."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from ..document import OperationAt
from ..normalise.identifiers import identifier, words
from ..normalise.places import Node, Seen, fields, look
from .value import NULL, Value, kinds

_WITHOUT_JSON = {"text": "text", "redirect": "address or file", "empty": "nothing"}
_DATES = {"date": "date", "date-time": "date and time"}


@attrs.frozen
class Result:
    """The data of an answer that is no error, and what comes around it."""

    value: Value
    envelope: bool
    paginated: bool


def result(at: OperationAt, roots: Iterable[tuple[str, Mapping[str, Any]]], types: Mapping[str, str]) -> Result:
    """What one operation answers. `roots` are its JSON answers with their places, `types` the type of each place."""
    good = {
        status: each for status, each in at.operation["responses"].items() if status[0] in "23" or status == "default"
    }
    envelopes = {str(each.get("x-ofapi-envelope") or "bare") for each in good.values()}
    standing: defaultdict[str, list[Node]] = defaultdict(list)
    for place, media in roots:
        if place.count(".") == 1:  # those of errors have their status between
            standing[place].append(Node(place, media["schema"]))
    values = [_value(place, look(nodes), types) for place, nodes in standing.items()]
    plain = frozenset(_WITHOUT_JSON[kind] for kind in envelopes if kind in _WITHOUT_JSON)
    whole = Value(types=plain or frozenset({"nothing"})) if not values else values[0]
    for other in values[1:]:
        whole = attrs.evolve(whole, types=whole.types | other.types, fields={**whole.fields, **other.fields})
    return Result(
        attrs.evolve(whole, types=whole.types | plain),
        envelope="data" in envelopes,
        paginated=any(each.get("x-ofapi-paginated") for each in good.values()),
    )


def _value(place: str, seen: Seen, types: Mapping[str, str]) -> Value:
    name = types.get(place, "") if seen.objects else ""
    below: defaultdict[str, list[Node]] = defaultdict(list)
    for node in seen.objects:
        for field, child in fields(node):
            below[field].append(child)
    enums = [tuple(each["enum"]) for each in seen.scalars if each.get("enum")]
    return Value(
        types=_types(seen),
        type_name=name,
        enum=enums[0] if len(enums) == 1 and len(seen.scalars) == 1 else None,
        fields={field: _value(f"{name}.{field}", look(nodes), types) for field, nodes in below.items()},
        items=_value(f"{place}[]", look(seen.items), types) if seen.items else None,
        values=_value(f"{place}{{}}", look(seen.values), types) if seen.values else None,
        text=next((" ".join(each["description"].split()) for each in seen.schemas if each.get("description")), ""),
    )


def _types(seen: Seen) -> frozenset[str]:
    found = {_scalar(each) for each in seen.scalars} | set(seen.references)
    found |= {"object"} if seen.objects or seen.has_map or seen.has_free_form else set()
    found |= {"list"} if seen.has_array else set()
    found |= {"integer"} if "number" in found else set()
    return (frozenset(found) or kinds(())) | (frozenset({NULL}) if seen.nullable else frozenset())


def _scalar(schema: Mapping[str, Any]) -> str:
    if schema["type"] == "string":
        return _DATES.get(str(schema.get("format")), "text")
    return "number" if schema["type"] == "number" else next(iter(kinds([schema["type"]])))


def attribute(wire: str) -> str:
    """The attribute of a model that holds a field."""
    return identifier(words(wire)) or wire
