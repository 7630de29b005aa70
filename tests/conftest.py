"""What a test tells with `record_property("told", ...)` is printed at the end of the run, also from parallel runs."""

from __future__ import annotations

import pytest


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    for report in terminalreporter.stats.get("passed", []):
        for name, text in getattr(report, "user_properties", []):
            if name == "told":
                terminalreporter.write_line(str(text))
