"""The steps from the description as it is to the one the client is generated from. Each is a function of its input."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..document import Document
from ..names import Names
from . import constraints, corrections, envelope, formats, operations, types, wire


def normalise(document: Document, *, corrected_by: Sequence[Path], names: Names) -> Document:
    """Every step in order. `names` gives the names that stand and records the new ones."""
    return named(untyped(document, corrected_by=corrected_by), names)


def untyped(document: Document, *, corrected_by: Sequence[Path]) -> Document:
    """The steps that need no names: every object still stands where it is sent or answered."""
    document = corrections.apply(document, corrected_by)
    document = wire.apply(document)
    document = envelope.apply(document)
    document = constraints.apply(document)
    return formats.apply(document)


def named(document: Document, names: Names) -> Document:
    """The steps that name types, methods and arguments, on a document that went through the others."""
    return operations.apply(types.apply(document, names), names)
