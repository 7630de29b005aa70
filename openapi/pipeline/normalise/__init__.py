"""The steps from the description as it is to the one the client is generated from. Each is a function of its input."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..document import Document
from ..names import Names
from . import constraints, corrections, envelope, formats, operations, types, wire


def normalise(document: Document, *, corrected_by: Sequence[Path], names: Names) -> Document:
    """Every step in order. `names` gives the names that stand and records the new ones."""
    document = corrections.apply(document, corrected_by)
    document = wire.apply(document)
    document = envelope.apply(document)
    document = constraints.apply(document)
    document = formats.apply(document)
    document = types.apply(document, names)
    return operations.apply(document, names)
