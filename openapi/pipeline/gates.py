"""What a maintainer must look at before a description is taken: each gate lists what no person has judged yet."""

from __future__ import annotations

from . import coverage
from .document import Document
from .errors import PipelineError
from .normalise import operations


def check(document: Document, client: coverage.Client, waived: list[coverage.Waiver]) -> None:
    """Raise PipelineError with every finding of every gate."""
    findings = [
        *(f"no pagination style: {line}" for line in operations.unknown_pagination(document)),
        *(f"repeat not reviewed: {line}" for line in operations.unreviewed(document)),
        *coverage.findings(document, client, waived),
    ]
    if findings:
        raise PipelineError("to be judged by a person (see CONTRIBUTING.md):\n  " + "\n  ".join(findings))
