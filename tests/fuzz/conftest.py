"""How many answers are tried, and the count of them at the end of the run."""

from __future__ import annotations

import pytest


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    reports = terminalreporter.stats.get("passed", [])
    counts = [value for report in reports for name, value in report.user_properties if name == "answers"]
    if counts:
        terminalreporter.write_line(f"fuzz: {sum(counts):,} answers read")
