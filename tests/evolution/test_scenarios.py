"""What `make diff` and `make release` say of each scenario, and that no other name moves.

What is expected stands in `expected/`, a page for each scenario: its lines with their classes, the version after 0.3.1,
the changelog, the names. When a page is to be written anew:

    .venv/bin/python -m tests.evolution.test_scenarios
"""

from __future__ import annotations

import re
import sys
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT / "openapi")]  # for the command above; pytest has it from pyproject.toml

from pipeline import document as documents  # noqa: E402  # found by the path above
from pipeline.change_class import Class  # noqa: E402  # found by the path above
from pipeline.diff.change import heaviest  # noqa: E402  # found by the path above
from pipeline.diff.compare import compare  # noqa: E402  # found by the path above
from pipeline.diff.description import Description, describe  # noqa: E402  # found by the path above
from pipeline.diff.report import Report  # noqa: E402  # found by the path above
from pipeline.document import Document  # noqa: E402  # found by the path above
from pipeline.names import Names  # noqa: E402  # found by the path above
from pipeline.release.changelog import section, with_release  # noqa: E402  # found by the path above
from pipeline.release.plan import Plan  # noqa: E402  # found by the path above
from pipeline.version import follows  # noqa: E402  # found by the path above
from tests.evolution.scenarios import SCENARIOS, Scenario  # noqa: E402  # found by the path above

OPENAPI = ROOT / "openapi"
EXPECTED = Path(__file__).parent / "expected"
LAST = "0.3.1"


def page_of(name: str) -> Path:
    return EXPECTED / f"{re.sub('[^a-z]+', '-', name)}.md"


@cache
def vendored() -> Document:
    return documents.read(OPENAPI / "openapi.yaml")


@cache
def untouched() -> Description:
    return _described(vendored(), Names.read(OPENAPI / "names.yaml"))


def _described(document: Document, names: Names) -> Description:
    return describe(document, corrected_by=sorted((OPENAPI / "corrections").glob("*.yaml")), names=names)


def sides(scenario: Scenario) -> tuple[Description, Description]:
    """The description before and after the scenario."""
    old: Document = documents.copy(vendored())
    scenario.before(old)
    new: Document = documents.copy(old)
    new = scenario.edit(new) or new
    text = (OPENAPI / "names.yaml").read_text(encoding="utf-8")
    for was, now in scenario.moved:
        assert f"    {was}\n" in text
        text = text.replace(f"    {was}\n", f"    {now}\n")
    if scenario.gone:
        text += f"gone:\n  {scenario.gone}\n"
    before = untouched() if old == vendored() else _described(old, Names.read(OPENAPI / "names.yaml"))
    return before, _described(new, Names(text))


def page(old: Description, new: Description) -> str:
    """All that is said of a change, as the pages in `expected/` have it."""
    changes = compare(old, new)
    class_ = heaviest(changes)
    version = follows(LAST, class_) if class_ is not Class.NONE else LAST
    made = Plan(version, LAST, class_, Report("old", "new", changes, version=LAST), new.names.gone)
    changelog = with_release("", made, date="2026-01-01", notes="", known="(the description)")
    added = [f"    {part}: {key}: {name}" for part, key, name in new.names.added]
    prose = sum(change.is_prose for change in changes)
    lines = [f"    {each.class_.word}: {each.line}{_needs(each.unannounced)}" for each in changes if not each.is_prose]
    lines += [f"    documentation: {prose} places reworded"] if prose else []
    said = section(changelog, version).partition("-->")[2].partition("### The API")[0].strip()
    parts = [
        f"{class_.word}: {LAST} → {version}",
        "Lines:\n\n" + ("\n".join(lines) or "    none"),
        "New names:\n\n" + ("\n".join(added) or "    none"),
        "Changelog:\n\n" + ("\n".join(f"    {line}".rstrip() for line in said.splitlines()) or "    nothing"),
    ]
    return "\n\n".join(parts) + "\n"


def _needs(unannounced: bool) -> str:
    return " (names.yaml must say what replaces it)" if unannounced else ""


@pytest.mark.parametrize("name", SCENARIOS)
def test_a_change_is_told_and_no_other_name_moves(name: str) -> None:
    old, new = sides(SCENARIOS[name])
    expected = page_of(name).read_text(encoding="utf-8")
    assert page(old, new) == expected, f"see the head of {Path(__file__).name} for how to rewrite it"
    told = {change.operation for change in compare(old, new)}
    for id_, was in old.operations.items():
        now = new.operations.get(id_)
        if now is not None and was.label not in told:
            assert (now.label, now.arguments.keys()) == (was.label, was.arguments.keys())
    held = old.names.known("types")
    assert held.items() <= new.names.known("types").items()
    assert {place for _, place, _ in new.names.added}.isdisjoint(held)


def test_every_scenario_has_its_page_and_every_page_its_scenario() -> None:
    assert {page_of(name) for name in SCENARIOS} == set(EXPECTED.glob("*.md"))


def test_the_pages_hold_every_class() -> None:
    firsts = {page_of(name).read_text(encoding="utf-8").partition(":")[0] for name in SCENARIOS}
    assert firsts == {class_.word for class_ in Class}


if __name__ == "__main__":
    for each, one in SCENARIOS.items():
        page_of(each).write_text(page(*sides(one)), encoding="utf-8")
        print(page_of(each).relative_to(ROOT))
