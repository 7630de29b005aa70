"""The report as a table for a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

from .change import Change
from .markdown import title
from .report import Report

_COLUMN = 14


def render(report: Report, width: int = 120) -> str:
    """The heaviest first; one row for each change, wrapped to the width."""
    lines = [f"{title(report)}   (from {report.old} to {report.new})", ""]
    lines += [f"{note}\n" for note in report.notes]
    lines += _rows(report.changes, width)
    if report.unexplained:
        lines += ["", "In the Python package, not explained by the description:", *_rows(report.unexplained, width)]
    if report.callers:
        lines += ["", "The last release's own tests and examples no longer type-check:"]
        lines += [f"  {line}" for line in report.callers]
    return "\n".join(lines).rstrip() + "\n"


def _rows(changes: Iterable[Change], width: int) -> list[str]:
    rows: list[str] = []
    for change in changes:
        wrapped = textwrap.wrap(change.line, width - _COLUMN, break_long_words=False, break_on_hyphens=False)
        for number, text in enumerate(wrapped):
            rows.append(f"{change.class_.word if number == 0 else '':<{_COLUMN}}{text}")
    return rows
