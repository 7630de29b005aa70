"""For all tests: property tests don't judge speed; the end of a run says what tests tell.

A test tells with `record_property("told", ...)`, also in a parallel run.
"""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings

from tests.redis_server import redis_url as redis_url

# A loaded machine is slow, not wrong.
settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unhurried")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    for report in terminalreporter.stats.get("passed", []):
        for name, text in getattr(report, "user_properties", []):
            if name == "told":
                terminalreporter.write_line(str(text))
