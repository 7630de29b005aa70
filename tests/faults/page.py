"""Writes docs/reliability.md from a run of the matrix: `make reliability`."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

from tests.faults.matrix import Cell, Observed, expected, run_row
from tests.faults.server import FaultServer
from tests.faults.table import ROWS, SECTIONS, Ends, Expected, Row

PAGE = Path(__file__).parents[2] / "docs" / "reliability.md"
HEAD = Path(__file__).with_name("reliability_head.md")


def cell_text(ends: Ends) -> str:
    """How a call ends, in a few words: `UncertainAPITimeoutError, seen once`."""
    got = "result" if ends.error is None else f"{'Uncertain' * ends.uncertain}{ends.error.__name__}"
    if ends.seen == ends.attempts:
        return f"{got}, sent {_times(ends.attempts)}"
    return f"{got}, tried {_times(ends.attempts)}, seen {_times(ends.seen)}"


def _times(count: int) -> str:
    return {0: "never", 1: "once", 2: "twice"}.get(count, f"{count} times")


def rendered() -> str:
    """The page, from what the rows are held to."""
    lines = [HEAD.read_text("utf-8").rstrip()]
    for title, rows in SECTIONS.items():
        lines += ["", f"### {title}", "", *_table(rows)]
    return "\n".join(lines) + "\n"


def _table(rows: list[Row]) -> list[str]:
    lines = ["| Fault | May be repeated | May not | With an idempotency key | If it goes away |", "|---" * 5 + "|"]
    for row in rows:
        fault = f"{row.fault}; {row.note}" if row.note else row.fault
        cells = [fault, *(cell_text(ends) for ends in row.expected), _healed(row)]
        lines.append("| " + " | ".join(cells) + " |")
    return lines


_NAMES = Expected("may be repeated", "may not", "with a key")


def _healed(row: Row) -> str:
    """Who gets a result when the fault meets the first two attempts only."""
    if row.steps is None:
        return ""
    got = [
        name
        for name, kind in zip(_NAMES, Expected._fields, strict=True)
        if expected(row, Cell(kind, False, False)).error is None
    ]
    return "all: result" if len(got) == len(_NAMES) else f"{', '.join(got)}: result" if got else "the same"


def wrong(row: Row, came: dict[Cell, Observed]) -> list[str]:
    """Where a run is not what the table says."""
    return [
        f"{row.fault}: {cell}: {observed.ends} instead of {expected(row, cell)}"
        for cell, observed in came.items()
        if observed.ends != expected(row, cell)
    ]


def main() -> int:
    """Run all rows; write the page if all went as the table says."""
    logging.getLogger("ofapi").addHandler(logging.NullHandler())
    failures: list[str] = []
    with FaultServer() as server:
        for row in ROWS:
            failures += wrong(row, run_row(row, server))
    if failures:
        print("\n".join([*failures, f"{PAGE.name} was not written: mend the client, or the table"]), file=sys.stderr)
        return 1
    PAGE.write_text(rendered(), "utf-8")
    print(f"{PAGE.name}: {len(ROWS)} faults")
    return 0


if __name__ == "__main__":
    sys.exit(main())
