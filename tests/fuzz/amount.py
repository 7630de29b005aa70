"""How many answers are tried: 20,000 under `make fuzz FUZZ=20000`, a few of each operation otherwise."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

from ofapi_generated.operations import OPERATIONS

TOTAL = int(os.environ.get("FUZZ") or 5 * len(OPERATIONS))
EACH = -(-TOTAL // len(OPERATIONS))
"""Answers of each operation."""


def amount(examples: int) -> settings:
    """Settings for so many examples: by the run's seed under `make fuzz`, always the same ones otherwise."""
    return settings(
        max_examples=examples,
        derandomize="FUZZ" not in os.environ,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
