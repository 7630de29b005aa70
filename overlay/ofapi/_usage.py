"""What the calls of a client have used: counted per operation."""

from __future__ import annotations

from collections.abc import Iterable
from threading import Lock
from typing import NamedTuple

from . import _forks


class OperationUsage(NamedTuple):
    """What the calls of one operation have used so far."""

    operation: str
    """The call, e.g. `fans.list_active`."""
    calls: int = 0
    failed: int = 0
    """Calls that ended in an error."""
    attempts: int = 0
    """Requests that were sent, or tried to."""
    credits: int = 0
    """Credits that the API said it charged."""
    waited: float = 0.0
    """Seconds waited for the team's rate limit and before repeats."""


class Tally:
    """Counts calls. Safe to share between threads."""

    def __init__(self) -> None:
        self._counts: dict[str, list[float]] = {}
        self._lock = Lock()
        _forks.renew_lock(self)

    def count(self, operation: str, *, failed: bool, attempts: int, credits: int, waited: float) -> None:
        """Add one call."""
        with self._lock:
            counts = self._counts.get(operation)
            if counts is None:
                counts = self._counts[operation] = [0, 0, 0, 0, 0.0]
            counts[0] += 1
            counts[1] += failed
            counts[2] += attempts
            counts[3] += credits
            counts[4] += waited

    def operations(self) -> list[OperationUsage]:
        """A line for each operation that was called, dearest first."""
        with self._lock:
            lines = [
                OperationUsage(name, int(calls), int(failed), int(attempts), int(credits), waited)
                for name, (calls, failed, attempts, credits, waited) in self._counts.items()
            ]
        return sorted(lines, key=lambda line: (-line.credits, -line.calls, line.operation))

    def total(self) -> OperationUsage:
        """The sum of all operations; its `operation` is `total`."""
        lines = self.operations()
        return OperationUsage(
            "total",
            sum(line.calls for line in lines),
            sum(line.failed for line in lines),
            sum(line.attempts for line in lines),
            sum(line.credits for line in lines),
            sum(line.waited for line in lines),
        )


def table(lines: Iterable[OperationUsage]) -> str:
    """The lines as a table of text, under a heading."""
    rows = [("operation", "calls", "failed", "attempts", "credits", "waited s")]
    rows += [
        (
            line.operation,
            f"{line.calls:,}",
            f"{line.failed:,}",
            f"{line.attempts:,}",
            f"{line.credits:,}",
            f"{line.waited:,.1f}",
        )
        for line in lines
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if column == 0 else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        for row in rows
    )
