"""The report as JSON."""

from __future__ import annotations

import json
from typing import Any

from .change import Change
from .report import Report


def render(report: Report) -> str:
    """An object with the class, the versions and all findings."""
    return (
        json.dumps(
            {
                "from": report.old,
                "to": report.new,
                "class": report.class_.word,
                "version": report.version,
                "next_version": report.next_version,
                "operations": report.operations,
                "changes": [_change(change) for change in report.changes],
                "unexplained": [_change(change) for change in report.unexplained],
                "callers": list(report.callers),
                "notes": list(report.notes),
            },
            indent=2,
            ensure_ascii=False,
        )
        + "\n"
    )


def _change(change: Change) -> dict[str, Any]:
    return {
        "class": change.class_.word,
        "operation": change.operation,
        "place": change.place,
        "before": change.before,
        "after": change.after,
        "line": change.line,
    }
