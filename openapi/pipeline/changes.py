"""Which operations two descriptions have in common, and which of those are no longer the same."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

import attrs

from .document import Document, OperationAt, operations

SHOWN = 20


@attrs.frozen
class Changes:
    """Operations by method and path, in the document's order."""

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()

    def summary(self) -> list[str]:
        """Lines for people: the counts, then up to 20 operations of each kind."""
        if self == Changes():
            return ["No operation was added, removed or changed."]
        kinds = (("+", "added", self.added), ("-", "removed", self.removed), ("~", "changed", self.changed))
        lines = ["Operations: " + ", ".join(f"{len(names)} {kind}" for _, kind, names in kinds) + "."]
        for sign, kind, names in kinds:
            lines += [f"  {sign} {name}" for name in names[:SHOWN]]
            if len(names) > SHOWN:
                lines.append(f"  {sign} ... and {len(names) - SHOWN} more {kind}")
        return lines


def compare(old: Document, new: Document) -> Changes:
    """What became of the operations of `old` in `new`.

    An operation is the same as long as its method and path are; it is changed when anything in it, in the parameters
    or servers of its path, or behind one of its `$ref`s is different, down to a description or an example.
    """
    before = {at.label: at for at in operations(old)}
    after = {at.label: at for at in operations(new)}
    return Changes(
        added=tuple(_named(at) for label, at in after.items() if label not in before),
        removed=tuple(_named(at) for label, at in before.items() if label not in after),
        changed=tuple(
            _named(at)
            for label, at in after.items()
            if label in before and not _Same(old, new).same(_content(before[label]), _content(at))
        ),
    )


def _named(at: OperationAt) -> str:
    return at.label if at.id == at.label else f"{at.label} ({at.id})"


def _content(at: OperationAt) -> list[Any]:
    return [at.operation, at.item.get("parameters"), at.item.get("servers")]


class _Same:
    """Compares values of two documents through their `$ref`s, cycles included."""

    def __init__(self, old: Document, new: Document) -> None:
        self._old = old
        self._new = new
        self._met: set[tuple[str | int, str | int]] = set()  # met again, a pair differs in nothing so far

    def same(self, old: Any, new: Any) -> bool:
        pair = (_pointer(old) or id(old), _pointer(new) or id(new))
        if isinstance(pair[0], str) or isinstance(pair[1], str):
            if pair in self._met:
                return True
            self._met.add(pair)
        old, new = _resolved(self._old, old), _resolved(self._new, new)
        if type(old) is not type(new):  # 1, 1.0 and True are equal in Python and are not the same in a description
            return False
        if isinstance(old, dict):
            return old.keys() == new.keys() and all(self.same(old[key], new[key]) for key in old)
        if isinstance(old, list):
            return len(old) == len(new) and all(self.same(a, b) for a, b in zip(old, new, strict=True))
        return bool(old == new)


def _pointer(value: Any) -> str | None:
    """The pointer of a `$ref` that stands alone."""
    if isinstance(value, dict) and len(value) == 1 and isinstance(value.get("$ref"), str):
        return str(value["$ref"])
    return None


def _resolved(document: Document, value: Any) -> Any:
    seen = set()
    while (pointer := _pointer(value)) is not None and pointer not in seen:
        seen.add(pointer)
        target = _at(document, pointer)
        if target is None:  # a key called `$ref` in an example, or a pointer to nothing
            return value
        value = target
    if isinstance(value, dict) and len(value) > 1 and isinstance(value.get("$ref"), str):
        return {**value, "$ref": {"$ref": value["$ref"]}}  # OpenAPI 3.1 lets keywords stand beside a reference
    return value


def _at(document: Document, pointer: str) -> Any:
    value: Any = document
    for part in pointer.removeprefix("#/").split("/"):
        key = unquote(part).replace("~1", "/").replace("~0", "~")
        if isinstance(value, list) and key.isdecimal() and int(key) < len(value):
            value = value[int(key)]
        elif isinstance(value, dict) and key in value:
            value = value[key]
        else:
            return None
    return value
