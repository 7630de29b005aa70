"""Places: where the objects of the description stand, and what stands there.

A place is written from the nearest type above it, so that it stays the same wherever that type is seen:

    createSmartLink.data      the response of an operation (bare bodies: `getFanSummary.body`)
    createWebhook.request     the request body of an operation
    SmartLink.cost            a field of a type
    FanPage.list[]            the items of an array
    User.avatarThumbs{}       the values of a map

Several schemas may stand at one place: alternatives of a `oneOf`, or the same field of a type seen by many operations.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from ..document import OperationAt

Schema: TypeAlias = dict[str, Any]

# A key that is data, not a name: an id, a date, a size, a placeholder (`1224114714`, `2025-01-01`, `c144`, `{PRICE}`).
_KEY_IS_DATA = re.compile(r"\d{4}-\d{2}(-\d{2})?|[a-z]?\d+|\{\w+\}")


@dataclass(frozen=True)
class Node:
    """A schema of the description, and the way to it from its operation: the order of nodes is that of their ways."""

    way: str
    schema: Schema


@dataclass
class Seen:
    """All that stands at one place, sorted by kind."""

    objects: list[Node] = field(default_factory=list)
    values: list[Node] = field(default_factory=list)  # of maps
    items: list[Node] = field(default_factory=list)
    scalars: list[Schema] = field(default_factory=list)
    references: list[str] = field(default_factory=list)
    has_map: bool = False
    has_array: bool = False
    has_free_form: bool = False
    nullable: bool = False
    schemas: list[Schema] = field(default_factory=list)  # each alternative, as it stands in the description


def look(nodes: Iterable[Node]) -> Seen:
    """What stands at a place where these schemas stand."""
    seen = Seen()
    for node in sorted(nodes, key=lambda each: each.way):
        _look(node, seen)
    return seen


def _look(node: Node, seen: Seen) -> None:
    schema, way = node.schema, node.way
    if "$ref" in schema:
        seen.references.append(schema["$ref"])
        return
    kinds = _kinds(schema)
    seen.nullable |= bool(schema.get("nullable")) or "null" in kinds
    alternatives = [each for word in ("oneOf", "anyOf", "allOf") for each in schema.get(word) or []]
    for number, alternative in enumerate(alternatives):
        _look(Node(f"{way}|{number:02}", alternative), seen)
    if alternatives:
        return
    seen.schemas.append(schema)
    for kind in kinds:
        if kind == "object":
            _look_at_object(schema, way, seen)
        elif kind == "array":
            seen.has_array = True
            if schema.get("items"):
                seen.items.append(Node(f"{way}[]", schema["items"]))
        elif kind != "null":
            seen.scalars.append({**schema, "type": kind})


def _look_at_object(schema: Schema, way: str, seen: Seen) -> None:
    values = schema.get("additionalProperties")
    if is_map(schema):
        seen.has_map = True
        seen.values += [Node(f"{way}.{key}", value) for key, value in (schema.get("properties") or {}).items()]
    elif schema.get("properties"):
        seen.objects.append(Node(way, schema))
    elif not isinstance(values, dict) or not values:
        seen.has_free_form = True
    if isinstance(values, dict) and values:
        seen.has_map = True
        seen.values.append(Node(f"{way}{{}}", values))


def _kinds(schema: Schema) -> list[str]:
    kind = schema.get("type")
    if kind is None:
        return ["object"] if schema.get("properties") else []
    return list(kind) if isinstance(kind, list) else [kind]


def is_map(schema: Schema) -> bool:
    """Whether an object is keyed by data: every one of its keys is an id, a date or a size."""
    keys = schema.get("properties") or {}
    return bool(keys) and all(_KEY_IS_DATA.fullmatch(key) for key in keys)


def fields(node: Node) -> Iterator[tuple[str, Node]]:
    """The fields of an object with where each stands."""
    for name, schema in node.schema["properties"].items():
        yield name, Node(f"{node.way}.{name}", schema)


def responses(at: OperationAt) -> Iterator[tuple[str, dict[str, Any]]]:
    """The root place of each JSON response of an operation, with the media type object that holds its schema."""
    for status, response in (at.operation.get("responses") or {}).items():
        envelope = response.get("x-ofapi-envelope")
        if envelope not in ("data", "bare"):
            continue
        part = "data" if envelope == "data" else "body"
        for media in response["content"].values():
            if media.get("schema"):
                yield f"{at.id}.{part}" if status.startswith("2") else f"{at.id}.{status}.{part}", media


def requests(at: OperationAt) -> Iterator[tuple[str, dict[str, Any]]]:
    """The root place of an operation's request body, with each media type object that holds a schema of it."""
    for media in ((at.operation.get("requestBody") or {}).get("content") or {}).values():
        if media.get("schema"):
            yield f"{at.id}.request", media
