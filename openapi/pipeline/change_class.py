"""How much a change matters."""

from __future__ import annotations

from enum import IntEnum


class Class(IntEnum):
    """What a change asks of a caller; the order is that of weight."""

    NONE = 0
    DOCUMENTATION = 1
    ADDITION = 2
    BREAKING = 3

    @property
    def word(self) -> str:
        return self.name.lower()
