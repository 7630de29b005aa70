"""Names that went: the section `gone` of `names.yaml`.

    gone:
      methods:
        smart_links.make: {since: 0.2.0, now: smart_links.create}
        fans.list_top: {since: 0.2.0, instead: "use fans.list_active(sort=...)"}
      arguments:
        fans.list_active.order: {since: 0.2.0, now: sort_by}
      operations:
        makeSmartLink: {since: 0.2.0, now: createSmartLink}

`now` makes a deprecated alias, `instead` an OperationRemovedError that says it. `since` is the first version without
the name. A line stays for one minor release: its removal breaks callers, so it raises the version as any break does.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs

from .errors import PipelineError
from .version import numbers

KINDS = ("methods", "arguments", "operations")
_PARTS = {"methods": 2, "arguments": 3, "operations": 1}


@attrs.frozen
class Gone:
    """One name that went; either `now` or `instead` is empty."""

    kind: str
    name: str
    since: str
    now: str = ""
    instead: str = ""

    @property
    def says(self) -> str:
        """What becomes of a call that uses the name."""
        return f"still works until the next break, and warns: use {self.now}" if self.now else self.instead


def parsed(section: Any) -> tuple[Gone, ...]:
    """The section's lines. Raises PipelineError for one that says too little or too much."""
    for kind in section or {}:
        if kind not in KINDS:
            raise PipelineError(f"names.yaml: gone: unknown part {kind!r}; the parts are {', '.join(KINDS)}")
    return tuple(
        _line(kind, str(name), says) for kind, lines in (section or {}).items() for name, says in (lines or {}).items()
    )


def _line(kind: str, name: str, says: Any) -> Gone:
    where = f"names.yaml: gone: {kind}: {name}"
    if not isinstance(says, dict) or not says.keys() <= {"since", "now", "instead"} or "since" not in says:
        raise PipelineError(f"{where}: needs `since`, and `now` or `instead`; it has {says!r}")
    if ("now" in says) == ("instead" in says):
        raise PipelineError(f"{where}: needs one of `now` (its new name) and `instead` (what to use)")
    if name.count(".") + 1 != _PARTS[kind]:
        raise PipelineError(f"{where}: {name!r} names none of the {kind} ({_example(kind)})")
    numbers(str(says["since"]))
    return Gone(kind, name, str(says["since"]), str(says.get("now", "")), str(says.get("instead", "")))


def _example(kind: str) -> str:
    return {"methods": "resource.method", "arguments": "resource.method.argument", "operations": "an operation id"}[
        kind
    ]


def findings(gone: tuple[Gone, ...], methods: dict[str, set[str]], ids: set[str]) -> Iterator[str]:
    """What is wrong with the lines for a description with these methods (with their arguments) and operation ids."""
    for each in gone:
        label, _, argument = each.name.rpartition(".") if each.kind == "arguments" else (each.name, "", "")
        known = {"methods": methods.keys(), "arguments": methods.get(label, set()), "operations": ids}[each.kind]
        there = argument if each.kind == "arguments" else each.name
        if there in known:
            yield f"gone: {each.kind}: {each.name}: it is there; remove the line"
        if each.kind == "arguments" and label not in methods:
            yield f"gone: {each.kind}: {each.name}: there is no method {label}"
        elif each.now and each.now not in known:
            yield f"gone: {each.kind}: {each.name}: there is no {each.now}"
