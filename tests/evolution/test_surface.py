"""The public surface: what is read of a package, and how two surfaces differ."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.diff import surface
from pipeline.diff.signatures import compare

ROOT = Path(__file__).parents[2]
PACKAGE = """
from typing import TYPE_CHECKING
if TYPE_CHECKING:
    from ._errors import Refused
    from ofapi_generated import models
__all__ = ["Client", "Refused", "make", "models"]
class Base:
    def close(self) -> None: ...
class Client(Base):
    key: str
    _hidden: int
    def __init__(self, key: str, /, *, wait: float = 1.0, **more: object) -> None: ...
    def _inner(self) -> None: ...
    @property
    def age(self) -> int: ...
    async def ask(self, *questions: str) -> str: ...
def make(a, b=2): ...
def unnamed() -> None: ...
"""


@pytest.fixture
def package(tmp_path: Path) -> Path:
    files = {
        "overlay/ofapi/__init__.py": PACKAGE,
        "overlay/ofapi/_errors.py": "class Refused(ValueError):\n    code: str\n",
        "overlay/ofapi/extra.py": "def shown() -> int: ...\ndef _not() -> int: ...\n",
        "generated/ofapi_generated/__init__.py": "",
        "generated/ofapi_generated/models/__init__.py": "",
        "generated/ofapi_generated/models/thing.py": "class Thing:\n    name: str | None = None\n",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_what_is_read(package: Path) -> None:
    read = surface.read(package / "overlay", package / "generated")
    assert surface.dump(read).splitlines() == [
        "ofapi.Client class (Base)",
        "ofapi.Client.__init__(self, key: str, /, *, wait: float = 1.0, **more: object) -> None",
        "ofapi.Client.age: int",
        "ofapi.Client.ask(self, *questions: str) -> async str",
        "ofapi.Client.close(self) -> None",
        "ofapi.Client.key: str",
        "ofapi.Refused class (ValueError)",
        "ofapi.Refused.code: str",
        "ofapi.extra.shown() -> int",
        "ofapi.make(a, b = 2) -> Any",
        "ofapi.models.Thing class",
        "ofapi.models.Thing.name: str | None",
    ]
    assert surface.load(surface.dump(read)) == read


def test_the_package_itself() -> None:
    read = surface.read(ROOT / "overlay", ROOT / "generated")
    assert surface.load(surface.dump(read)) == read
    for name in ("ofapi.Client.smart_links.create_free_trial", "ofapi.AsyncClient.fans.list_active", "ofapi.spec_info"):
        assert read[name].startswith("(")
    assert read["ofapi.NotFoundError"] == " class (APIStatusError)"
    assert list(compare(read, read)) == []


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("(self, a: int) -> int", "(self, a: int, *, b: int = 1) -> int", ["addition: f: new optional parameter b"]),
        ("(self, a: int) -> int", "(self, a: int, *, b: int) -> int", ["breaking: f: new required parameter b"]),
        ("(self, a: int) -> int", "(self) -> int", ["breaking: f: a is no longer a parameter"]),
        ("(self, a: int) -> int", "(self, a: int | str) -> int", ["addition: f: a: int → int | str"]),
        ("(self, a: int) -> int", "(self, a: str) -> int", ["breaking: f: a: int → str"]),
        ("(self, a: int = 1) -> int", "(self, a: int = 2) -> int", ["breaking: f: a: default 1 → 2"]),
        ("(self, a: int) -> int", "(self, a: int = 2) -> int", ["addition: f: a: default none → 2"]),
        ("(self, a, b) -> int", "(self, b, a) -> int", ["breaking: f: positional: self, a, b → self, b, a"]),
        ("(self, a, b) -> int", "(self, a, *, b) -> int", ["breaking: f: positional: self, a, b → self, a"]),
        ("(self) -> int", "(self) -> str", ["breaking: f: returns: int → str"]),
        ("(self) -> int | None", "(self) -> int", ["documentation: f: returns: int | None → int"]),
        ("(self) -> int", "(self) -> async int", ["breaking: f: returns: int → async int"]),
        (": int", ": int | None", ["breaking: f: int → int | None"]),
        (" class (ValueError)", " class (TypeError)", ["breaking: f: class (ValueError) → class (TypeError)"]),
    ],
)
def test_how_signatures_differ(old: str, new: str, said: list[str]) -> None:
    found = compare({"f": old}, {"f": new})
    assert [f"{change.class_.word}: {change.line}" for change in found] == said


def test_a_class_that_comes_or_goes_is_one_line() -> None:
    thing = {"ofapi.Thing": " class", "ofapi.Thing.name": ": str", "ofapi.Thing.size": ": int"}
    assert [change.line for change in compare(thing, {})] == ["ofapi.Thing: removed"]
    assert [change.line for change in compare({}, thing)] == ["ofapi.Thing: new"]
    fewer = {name: rest for name, rest in thing.items() if "size" not in name}
    assert [change.line for change in compare(thing, fewer)] == ["ofapi.Thing.size: removed"]
