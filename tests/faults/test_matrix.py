"""Every fault, on calls that may be repeated, that may not, and that carry an idempotency key; sync and async."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.faults.matrix import KINDS, Cell, Observed, expected, run_row
from tests.faults.page import PAGE, rendered
from tests.faults.server import FaultServer
from tests.faults.table import ROWS, Row


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.fault.replace(" ", "-"))
def test_a_fault(row: Row, faults: FaultServer, record_property: Callable[[str, object], None]) -> None:
    came = run_row(row, faults)
    assert {str(cell): observed.ends for cell, observed in came.items()} == {
        str(cell): expected(row, cell) for cell in came
    }
    for cell, observed in came.items():
        _check_keys(cell, observed)
        _check_time(row, observed)
        if cell.kind == "once" and observed.ends.error is not None and observed.ends.status not in (429, 503):
            assert observed.ends.seen <= 1, f"{cell}: written more than once"
    record_property("told", _told(row, came))


def _check_keys(cell: Cell, observed: Observed) -> None:
    if cell.kind == "keyed":
        assert observed.told_key
        assert set(observed.keys) <= {observed.told_key}
    else:
        assert observed.told_key is None
        assert set(observed.keys) <= {None}


def _check_time(row: Row, observed: Observed) -> None:
    stalled = row.timeout < 1
    least = (row.timeout - 0.05) * (observed.ends.attempts - (observed.ends.error is None)) if stalled else 0.0
    assert least <= observed.seconds < row.timeout * observed.ends.attempts + 10


def _told(row: Row, came: dict[Cell, Observed]) -> str:
    """The row as it went: for each kind how often the server saw it, what the caller got, and in what time."""
    parts = [row.fault]
    for kind in KINDS:
        own = {cell: observed for cell, observed in came.items() if cell.kind == kind}
        stays = next(observed for cell, observed in own.items() if cell.stays)
        seconds = [observed.seconds for observed in own.values()]
        parts.append(f"{stays.ends.seen}x {stays.name} {min(seconds):.2f}-{max(seconds):.2f} s")
    return " | ".join(parts)


def test_the_table_never_sends_a_second_one_where_the_first_may_have_been_carried_out() -> None:
    for row in ROWS:
        once = row.expected.once
        if once.uncertain:
            assert once.attempts == once.seen == 1
        if once.seen > 1:
            assert once.status in (429, 503)
            assert not once.uncertain


def test_the_page_says_what_the_run_shows() -> None:
    # The rows above hold the run to the table that the page is written from.
    assert PAGE.read_text("utf-8") == rendered(), "run: make reliability"
