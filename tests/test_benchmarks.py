"""The benchmarks run and print every line. No timing is asserted here: `make bench` does that."""

from __future__ import annotations

import pytest

from benchmarks import __main__ as bench
from benchmarks import calls, imports, lists, pages, report, sandbox, sizes
from benchmarks.measure import Effort
from benchmarks.report import Budget, Line, Table

TINY = Effort(imports=1, processes=1, rounds=1, calls=1)
TABLE = Table(
    "A call", ("httpx", "ofapi", "onlyfans"), (Budget("ofapi", "httpx", 1.5), Budget("ofapi", "onlyfans", 0.5))
)


def test_imports_and_first_calls_have_a_line_for_each_contender() -> None:
    measured = dict(imports.run(TINY))
    assert [[line.what for line in found if not line.what.startswith(" ")] for found in measured.values()] == [
        list(table.contenders) for table in imports.TABLES
    ]
    budgets = [line.budget for found in measured.values() for line in found if line.budget]
    assert budgets == ["at most 1.15 x", "at most 1.30 x", "at most 0.50 x"]


def test_calls_have_a_line_for_each_contender_and_a_budget_for_ours() -> None:
    measured = list(calls.run(TINY))
    assert [title for title, _ in measured] == [table.title for table in calls.TABLES.values()]
    *whole, (_, rules) = measured
    assert [(line.what, line.budget) for line in rules] == [("unchecked", ""), ("checked", "at most 1.18 x")]
    for _, found in whole:
        assert [(line.what, line.budget) for line in found] == [
            ("httpx", ""),
            ("ofapi", "at most 1.35 x"),
            ("ofapi_generated", ""),
            ("onlyfans", ""),
        ]


def test_lists_have_a_line_for_each_contender_stock_code_too() -> None:
    bare, read = (found for _, found in lists.run(TINY))
    assert [line.what for line in bare] == [line.what for line in read] == list(lists.CONTENDERS)
    assert [line.budget for line in bare if line.budget] == ["at most 1.60 x"]


def test_stock_code_that_could_not_be_made_is_named_as_skipped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("benchmarks.stock.PATIENCE", 0.001)
    for _, found in lists.run(TINY):
        assert [line.what for line in found[:-1]] == list(lists.CONTENDERS[:-1])
        assert found[-1][:2] == (lists.STOCK, "skipped")
        assert "took more than" in found[-1].budget


def test_pages_have_a_line_for_each_way_to_go_over_them() -> None:
    (_, taken), (_, grown) = pages.run(TINY)
    assert [line.what for line in taken] == list(pages.CONTENDERS)
    assert [line.budget for line in taken if line.budget] == ["at most 1.10 x"] * 2
    assert [line.what for line in grown] == list(pages.WAYS)
    assert [line.kept for line in grown] == [True] * 4


def test_sizes_have_a_line_each(monkeypatch: pytest.MonkeyPatch) -> None:
    # The pipeline's own tests generate, and `make package` builds; what is counted here is cheap.
    monkeypatch.setattr(sizes, "seconds_to_generate", lambda: 59.9)
    monkeypatch.setattr(sizes, "wheel_bytes", lambda: 1_500_001)
    ((_, found),) = sizes.run()
    assert [(line.what, line.kept) for line in found] == [
        ("make generate", True),
        ("wheel", False),
        ("lines in generated/", True),
        ("model classes", True),
    ]


@pytest.mark.parametrize(
    ("ours", "vendors", "kept"),
    [(1.4, 4.0, [True, True]), (1.6, 4.0, [False, True]), (1.4, 2.0, [True, False]), (1.6, 2.0, [False, False])],
)
def test_each_budget_is_judged_by_its_own_ratio(ours: float, vendors: float, kept: list[bool]) -> None:
    rounds = [{"httpx": slow, "ofapi": ours * slow, "onlyfans": vendors * slow} for slow in (1.0, 5.0, 2.0)]
    found = report.lines(TABLE, rounds)
    assert [line.what for line in found] == ["httpx", "ofapi", "  against onlyfans", "onlyfans"]
    assert [line.kept for line in found if line.budget] == kept


@pytest.mark.parametrize(("kept", "code", "said"), [(True, 0, "All budgets kept."), (False, 1, "1 budget missed.")])
def test_the_exit_code_says_whether_budgets_are_kept(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], kept: bool, code: int, said: str
) -> None:
    line = Line("ofapi", "1 ms", "1.00 x", "at most 1.35 x", kept)
    monkeypatch.setattr(bench, "tables", lambda effort: iter([("A call", [line, Line("onlyfans", "2 ms")])]))
    assert bench.main(TINY) == code
    assert capsys.readouterr().out.rstrip().endswith(said)


def test_the_sandbox_has_a_line_for_its_start_and_one_for_its_answers() -> None:
    ((_, found),) = sandbox.run(TINY)
    assert [line.budget for line in found] == ["under 1.50 s", "at least 1,000 /s"]
