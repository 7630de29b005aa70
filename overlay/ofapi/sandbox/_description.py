"""The packaged description: every operation as the sandbox needs it, and the way from an address to its operation."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, cached_property
from importlib.resources import files
from typing import Any

JSON = Any
"""Plain JSON data."""


class Parameter:
    """A parameter in the path, the query or a header."""

    def __init__(self, row: Mapping[str, Any]) -> None:
        self.name: str = row["name"]
        """As it is on the wire: `filter[tags][]`."""
        self.place: str = row["in"]
        self.required: bool = row["required"]
        self.schema: Mapping[str, Any] = row["schema"]
        self.example: Any = row.get("example")
        self.keys: tuple[str, ...] = tuple(self.name.removesuffix("[]").replace("]", "").split("["))
        """Where PHP has it: `filter`, `tags`."""
        self.field = ".".join(self.keys)
        """As a 422 answer names it: `filter.tags`."""


class Described:
    """One operation."""

    def __init__(self, row: Mapping[str, Any]) -> None:
        self.id: str = row["id"]
        self.method: str = row["method"]
        self.path: str = row["path"]
        self.resource: str = row["resource"]
        self.pagination: Mapping[str, Any] | None = row["pagination"]
        self.parameters = tuple(map(Parameter, row["parameters"]))
        self.body: Mapping[str, Any] | None = row["body"]
        response = row["response"]
        self.status: int = response["status"]
        self.kind: str = response["kind"]
        """`data` for a body in the envelope, else `bare`, `text`, `redirect` or `empty`."""
        self.media_type: str | None = response["media_type"]
        self.example: JSON = response["example"]

    @cached_property
    def segments(self) -> tuple[str, ...]:
        return tuple(self.path.split("/")[1:])

    @cached_property
    def query(self) -> Mapping[str, Parameter]:
        """The parameters of the query by field."""
        return {parameter.field: parameter for parameter in self.parameters if parameter.place == "query"}

    @property
    def data(self) -> JSON:
        """The example of what a caller asks for, without the envelope."""
        return self.example["data"] if self.kind == "data" else self.example

    @cached_property
    def meta(self) -> Mapping[str, Any]:
        """The example of `_meta`."""
        found: Mapping[str, Any] = self.example.get("_meta", {}) if isinstance(self.example, dict) else {}
        return found

    @cached_property
    def is_free(self) -> bool:
        """Whether its example says that a call costs nothing."""
        return bool(self.meta.get("_credits", {}).get("used") == 0)

    def item(self, path: str | None = None) -> Mapping[str, Any]:
        """The example of one item of the list at a path in the data, by default where its pages have it."""
        where = (self.pagination or {}).get("items", "") if path is None else path
        listed = at(self.data, where)
        first = listed[0] if isinstance(listed, list) and listed else None
        return first if isinstance(first, dict) else {}


def at(value: JSON, path: str) -> JSON:
    """What stands at a dotted path; None where nothing does."""
    for key in path.split(".") if path else ():
        value = value.get(key) if isinstance(value, dict) else None
    return value


class Description:
    """All operations, found by id or by address."""

    def __init__(self, rows: Iterable[Mapping[str, Any]]) -> None:
        self.operations: dict[str, Described] = {row["id"]: Described(row) for row in rows}
        self._roots: dict[str, _Node] = {}
        for operation in self.operations.values():
            node = self._roots.setdefault(operation.method, _Node())
            for segment in operation.segments:
                node = node.below(segment)
            node.operation = operation

    def find(self, method: str, segments: Sequence[str]) -> tuple[Described, dict[str, str]] | None:
        """The operation at an address, and the values in its path; fixed segments go before placeholders."""
        root = self._roots.get(method)
        operation = root.find(segments, 0) if root else None
        if operation is None:
            return None
        pairs = zip(operation.segments, segments, strict=True)
        return operation, {name[1:-1]: value for name, value in pairs if name[:1] == "{"}

    def methods(self, segments: Sequence[str]) -> list[str]:
        """The methods that an address has operations for."""
        return [method for method in self._roots if self.find(method, segments) is not None]

    def examples(self, *names: str, resources: tuple[str, ...] = ()) -> list[str]:
        """The examples of path parameters with one of these names, in operations of these resources (or of all)."""
        return list(
            dict.fromkeys(
                example
                for name, resource, example in self._path_examples
                if name in names and (not resources or resource in resources)
            )
        )

    @cached_property
    def _path_examples(self) -> list[tuple[str, str, str]]:
        """The name, the resource and the example of every path parameter that has one."""
        return [
            (parameter.name, operation.resource, str(parameter.example))
            for operation in self.operations.values()
            for parameter in operation.parameters
            if parameter.place == "path" and parameter.example is not None
        ]


class _Node:
    """What follows a part of an address."""

    def __init__(self) -> None:
        self.fixed: dict[str, _Node] = {}
        self.free: _Node | None = None
        self.operation: Described | None = None

    def below(self, segment: str) -> _Node:
        if segment[:1] != "{":
            return self.fixed.setdefault(segment, _Node())
        self.free = self.free or _Node()
        return self.free

    def find(self, segments: Sequence[str], place: int) -> Described | None:
        if place == len(segments):
            return self.operation
        fixed = self.fixed.get(segments[place])
        found = fixed.find(segments, place + 1) if fixed else None
        if found is None and self.free is not None and segments[place]:
            found = self.free.find(segments, place + 1)
        return found


@cache
def description() -> Description:
    """The description this package was generated from."""
    text = files("ofapi_generated").joinpath("description.json").read_text(encoding="utf-8")
    return Description(json.loads(text))
