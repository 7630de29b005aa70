"""The number of the next version, and what the changelog and the report make of it."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.change_class import Class
from pipeline.diff import machine, markdown, terminal
from pipeline.diff.change import Change, heaviest, in_order
from pipeline.diff.report import Report
from pipeline.errors import PipelineError
from pipeline.gone import Gone
from pipeline.release.changelog import MARK, section, with_release
from pipeline.release.plan import Plan, obstacles
from pipeline.version import chosen, follows, numbers

CHANGES = [
    Change(Class.BREAKING, "smart_links.create", "link_type", 'no longer accepts "tracking_link"', "a", "b"),
    Change(Class.ADDITION, "fans.list_active", "", "new optional argument filter_max_total_spent"),
    Change(Class.BREAKING, "", "SmartLink.revenue", "text → number", "text", "number"),
]
REPORT = Report("v0.3.1", "the working tree", CHANGES, operations=293, version="0.3.1")


@pytest.mark.parametrize(
    ("last", "class_", "following"),
    [
        ("1.2.3", Class.BREAKING, "2.0.0"),
        ("1.2.3", Class.ADDITION, "1.3.0"),
        ("1.2.3", Class.DOCUMENTATION, "1.2.4"),
        ("0.2.3", Class.BREAKING, "0.3.0"),
        ("0.2.3", Class.ADDITION, "0.2.4"),
        ("0.2.3", Class.DOCUMENTATION, "0.2.4"),
    ],
)
def test_the_version_follows_from_the_class(last: str, class_: Class, following: str) -> None:
    assert follows(last, class_) == following


@given(
    st.tuples(*[st.integers(0, 99)] * 3).map(lambda each: ".".join(map(str, each))),
    st.sampled_from(Class),
    st.sampled_from(Class),
)
def test_versions_grow_and_a_heavier_class_never_gives_a_lower_one(last: str, one: Class, other: Class) -> None:
    lighter, heavier = sorted((one, other))
    assert numbers(last) < numbers(follows(last, lighter)) <= numbers(follows(last, heavier))


def test_a_version_may_be_raised_and_not_lowered() -> None:
    assert chosen("0.4.0", None) == "0.4.0"
    assert chosen("0.4.0", "0.4.0") == "0.4.0"
    assert chosen("0.4.0", "1.0.0") == "1.0.0"
    with pytest.raises(PipelineError, match=r"can't be 0\.3\.9: what changed asks for 0\.4\.0 at least"):
        chosen("0.4.0", "0.3.9")
    with pytest.raises(PipelineError, match=r"'0\.4' is not a version"):
        chosen("0.4.0", "0.4")


def test_a_line_is_what_a_caller_reads() -> None:
    assert [change.line for change in CHANGES] == [
        'smart_links.create: link_type no longer accepts "tracking_link"',
        "fans.list_active: new optional argument filter_max_total_spent",
        "SmartLink.revenue: text → number",
    ]
    assert [change.class_ for change in in_order(CHANGES)] == [Class.BREAKING, Class.BREAKING, Class.ADDITION]
    assert heaviest(CHANGES) is Class.BREAKING
    assert heaviest([]) is Class.NONE


def test_the_report_for_people_and_machines() -> None:
    shown = terminal.render(REPORT, width=60)
    assert shown.startswith("Breaking: 0.3.1 → 0.4.0   (from v0.3.1 to the working tree)\n")
    assert "breaking      smart_links.create: link_type no longer\n              accepts" in shown
    page = markdown.render(REPORT)
    assert page.startswith("# Breaking: 0.3.1 → 0.4.0\n")
    assert '- `smart_links.create: link_type` no longer accepts "tracking_link"\n' in page
    found = json.loads(machine.render(REPORT))
    assert (found["class"], found["version"], found["next_version"]) == ("breaking", "0.3.1", "0.4.0")
    assert found["changes"][2] == {
        "class": "breaking",
        "operation": "",
        "place": "SmartLink.revenue",
        "before": "text",
        "after": "number",
        "line": "SmartLink.revenue: text → number",
    }


def test_callers_that_no_longer_type_check_are_a_break() -> None:
    assert Report("a", "b", version="0.3.1", callers=["examples/demo.py:3: no such method"]).class_ is Class.BREAKING
    assert Report("a", "b", version="0.3.1").class_ is Class.NONE
    assert Report("nothing", "b", operations=293).class_ is Class.ADDITION


PLAN = Plan("0.4.0", "0.3.1", Class.BREAKING, REPORT, ())
WRITTEN = "# Changelog\n\n## Unreleased\n\nBy hand.\n\n## 0.3.1 (2025-01-01)\n\nThe old one.\n"


def _released(text: str, notes: str = "### Fixed\n\n- A fault.") -> str:
    return with_release(text, PLAN, date="2026-01-01", notes=notes, known="From here.")


def test_the_changelog_keeps_what_people_wrote() -> None:
    text = _released(WRITTEN)
    assert text.startswith(f"# Changelog\n\n## 0.4.0 (2026-01-01)\n\nBy hand.\n\n{MARK}\n\n### Fixed\n\n- A fault.\n")
    assert "### Breaking: a correct call or reader can now fail\n" in text
    assert text.endswith("From here.\n\n## 0.3.1 (2025-01-01)\n\nThe old one.\n")
    assert "Unreleased" not in text
    assert section(text, "0.3.1") == "The old one."
    assert section(text, "9.9.9") == ""


def test_preparing_again_replaces_what_was_made() -> None:
    once = _released(WRITTEN)
    assert _released(once) == once
    again = _released(once.replace("By hand.", "By hand, mended."), notes="")
    assert "By hand, mended." in again
    assert "A fault." not in again
    later = _released(once.replace("# Changelog\n", "# Changelog\n\n## Unreleased\n\nMore.\n"))
    assert "By hand." in section(later, "0.4.0")
    assert "More." in section(later, "0.4.0")


def test_a_name_that_goes_without_a_word_is_in_the_way() -> None:
    removed = Change(Class.BREAKING, "posts.get_stats", "", "removed (GET /x)", unannounced=True)
    report = Report("a", "b", [removed], version="0.3.1")
    assert obstacles(Plan("0.4.0", "0.3.1", Class.BREAKING, report, ())) == [
        "posts.get_stats: removed (GET /x): say in openapi/names.yaml, under gone, what replaces it"
    ]
    gone = (Gone("methods", "posts.get_stats", "0.5.0", instead="x"), Gone("methods", "fans.old", "0.3.0", instead="x"))
    assert obstacles(Plan("0.4.0", "0.3.1", Class.BREAKING, Report("a", "b"), gone)) == [
        "names.yaml: gone: posts.get_stats: since is 0.5.0, and this release is 0.4.0"
    ]
