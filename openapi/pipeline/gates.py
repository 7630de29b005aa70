"""What a maintainer must look at before a description is taken: each gate lists what no person has judged yet."""

from __future__ import annotations

from .document import Document
from .errors import PipelineError
from .normalise import constraints, operations


def check(document: Document) -> None:
    """Raise PipelineError with every finding of every gate."""
    findings = [
        *(f"no pagination style: {line}" for line in operations.unknown_pagination(document)),
        *(f"repeat not reviewed: {line}" for line in operations.unreviewed(document)),
        *(f"constraint not understood: {line}" for line in constraints.unrecognised(document)),
    ]
    if findings:
        raise PipelineError("to be judged by a person (see CONTRIBUTING.md):\n  " + "\n  ".join(findings))
