"""The OpenAPI document as plain data: load it as JSON would have it, walk its operations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, TypeAlias

import yaml

from .errors import PipelineError

Document: TypeAlias = dict[str, Any]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml's is ten times as fast


class _JsonValues(_Loader):  # type: ignore[misc]  # the base is chosen when the module is imported
    """YAML whose scalars have JSON's meaning: `2025-01-01`, `NO`, `on` and `1_000` stay strings, as keys do."""

    yaml_implicit_resolvers: ClassVar[dict[str, list[Any]]] = {}

    def __init__(self, stream: Any) -> None:
        super().__init__(stream)
        self._met: set[int] = set()

    def construct_object(self, node: yaml.Node, deep: bool = False) -> Any:
        if isinstance(node, yaml.CollectionNode):
            if id(node) in self._met:
                raise yaml.constructor.ConstructorError(
                    None, None, "an alias, which JSON does not have", node.start_mark
                )
            self._met.add(id(node))
        if isinstance(node, yaml.MappingNode):
            return self._construct_json_object(node)
        return super().construct_object(node, deep=True)

    def _construct_json_object(self, node: yaml.MappingNode) -> dict[str, Any]:
        built: dict[str, Any] = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise yaml.constructor.ConstructorError(None, None, "a key is not a string", key.start_mark)
            if key.value in built:
                raise yaml.constructor.ConstructorError(None, None, f"duplicate key {key.value!r}", key.start_mark)
            built[key.value] = self.construct_object(value, deep=True)
        return built


for _name, _pattern, _first in (
    ("null", r"^(?:null|~|)$", ["n", "~", ""]),
    ("bool", r"^(?:true|false)$", ["t", "f"]),
    ("int", r"^-?(?:0|[1-9]\d*)$", list("-0123456789")),
    ("float", r"^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$", list("-0123456789")),
):
    _JsonValues.add_implicit_resolver(f"tag:yaml.org,2002:{_name}", re.compile(_pattern), _first)


_TOO_DEEP = re.compile(rb"(?:[\[{]\s*){500}|(?:[-?]\s+){500}")


@dataclass(frozen=True)
class OperationAt:
    """One operation with where it stands: its path, its method and the path item around it."""

    path: str
    method: str
    item: dict[str, Any]
    operation: dict[str, Any]

    @property
    def id(self) -> str:
        """The `operationId`, or `METHOD /path` where there is none."""
        return str(self.operation.get("operationId") or self.label)

    @property
    def label(self) -> str:
        return f"{self.method.upper()} {self.path}"

    @property
    def parameters(self) -> list[dict[str, Any]]:
        """The operation's parameters and those of its path item that it does not replace."""
        own = list(self.operation.get("parameters") or [])
        taken = {(p.get("in"), p.get("name")) for p in own}
        shared = [p for p in self.item.get("parameters") or [] if (p.get("in"), p.get("name")) not in taken]
        return shared + own


def load(data: bytes | str, source: str) -> Document:
    """Read YAML or JSON text as a document whose scalars have JSON's meaning.

    Raises PipelineError when the text does not parse or is not an object; the message names `source`.
    """
    text = data.encode() if isinstance(data, str) else data
    if _TOO_DEEP.search(text):  # libyaml would overflow the stack
        raise PipelineError(f"{source} is nested hundreds of levels deep")
    try:
        value = yaml.load(data, _JsonValues)  # a SafeLoader: builds plain data only
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise PipelineError(f"{source} is neither YAML nor JSON: {' '.join(str(error).split())}") from error
    if not isinstance(value, dict):
        raise PipelineError(f"{source} holds {type(value).__name__}, not an OpenAPI document (an object)")
    return value


def read(path: Path) -> Document:
    """Load the document stored at `path`."""
    return load(path.read_bytes(), str(path))


def operations(document: Document) -> Iterator[OperationAt]:
    """All operations, in the document's order."""
    for path, item in (document.get("paths") or {}).items():
        for method in METHODS:
            if isinstance(item.get(method), dict):
                yield OperationAt(path, method, item, item[method])


def copy(value: Any) -> Any:
    """A deep copy of plain data (dicts, lists, scalars), so that a step never changes its input."""
    if isinstance(value, dict):
        return {key: copy(item) for key, item in value.items()}
    if isinstance(value, list):
        return [copy(item) for item in value]
    return value
