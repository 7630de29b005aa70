"""docs/operations.md lists every operation, as its method really is called."""

from __future__ import annotations

import inspect
import re
from pathlib import Path
from typing import Any

import ofapi
from ofapi_generated.operations import OPERATIONS

PAGE = (Path(__file__).parent.parent / "docs" / "operations.md").read_text(encoding="utf-8")
ENTRY = re.compile(
    r"^- `client\.(?P<resource>\w+)\.(?P<name>\w+)\((?P<given>.*)\)`  \n"
    r"  .*?(?:\*\*(?P<marks>[a-z, ]+)\*\*)?  \n"
    r"(?:  Takes too: (?P<others>.*)\.  \n)?"
    r"  `(?P<id>\w+)`, `(?P<method>[A-Z]+) (?P<path>\S+)`$",
    re.MULTILINE,
)
NOT_THE_OPERATIONS = {"validate", "options", "resume_from"}


def _own_arguments(resource: Any, name: str) -> list[inspect.Parameter]:
    """What the API's operation takes; a method that does more, such as to wait, takes that and more."""
    generated = next(vars(cls)[name] for cls in reversed(type(resource).__mro__) if name in vars(cls))
    taken = list(inspect.signature(generated).parameters.values())[1:]
    assert {p.name for p in taken} <= set(inspect.signature(getattr(resource, name)).parameters)
    return taken


def test_every_operation_stands_there_with_its_arguments() -> None:
    client = ofapi.Client("key")
    account = client.account("acct_1")
    entries = {entry["id"]: entry for entry in ENTRY.finditer(PAGE)}
    assert set(entries) == set(OPERATIONS)
    assert PAGE.count("\n- `client.") == len(OPERATIONS)
    for id_, entry in entries.items():
        info = OPERATIONS[id_]
        assert (entry["resource"], entry["name"]) == (info.resource, info.name)
        assert (entry["method"], entry["path"]) == (info.http_method, info.path)
        taken = _own_arguments(getattr(client, info.resource), info.name)
        needed = [p.name for p in taken if p.default is p.empty]
        given = [part.strip() for part in entry["given"].split(",") if part.strip()]
        assert [part.removesuffix("=...") for part in given] == needed
        assert [part for part in given if "=" not in part] == [
            p.name for p in taken if p.kind is p.POSITIONAL_OR_KEYWORD
        ]
        others = re.findall(r"`(\w+)`", entry["others"] or "")
        assert others == [p.name for p in taken if p.default is not p.empty and p.name not in NOT_THE_OPERATIONS]
        marks = (entry["marks"] or "").split(", ")
        assert ("pages" in marks) == (info.pagination is not None)
        assert ("repeat" in marks) == info.repeatable
        assert ("account" in marks) == hasattr(getattr(account, info.resource, None), info.name)


def test_each_resource_has_a_section_in_order() -> None:
    sections = re.findall(r"^## (\w+)$", PAGE, re.MULTILINE)
    assert sections == sorted({info.resource for info in OPERATIONS.values()})
