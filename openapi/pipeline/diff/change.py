"""One change in a caller's terms, and how much it matters."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

import attrs


class Class(IntEnum):
    """What a change asks of a caller; the order is that of weight."""

    NONE = 0
    DOCUMENTATION = 1
    ADDITION = 2
    BREAKING = 3

    @property
    def word(self) -> str:
        return self.name.lower()


@attrs.frozen(order=False)
class Change:
    """One line of the diff.

    `operation` is the method (`smart_links.create`), empty where the change is that of a type, for all that answer with
    it; `place` is the argument (`link_type`) or the field (`SmartLink.revenue`), empty for the whole operation.
    """

    class_: Class
    operation: str
    place: str
    says: str
    before: str = ""
    after: str = ""

    @property
    def is_prose(self) -> bool:
        """Whether only the words about it changed."""
        return self.says == PROSE

    @property
    def line(self) -> str:
        """The whole line, as a person reads it."""
        subject = ": ".join(part for part in (self.operation, self.place) if part)
        # A verb goes on from the place (`link_type no longer accepts`), all else stands after a colon.
        if self.place and self.says.startswith(_VERBS):
            return f"{subject} {self.says}"
        return f"{subject}: {self.says}"


PROSE = "documentation"

_VERBS = ("no longer ", "now ", "also ", "must ", "may ", "is ", "takes ", "holds ")


def heaviest(changes: Iterable[Change]) -> Class:
    """The class of all of them together."""
    return max((change.class_ for change in changes), default=Class.NONE)


def in_order(changes: Iterable[Change]) -> list[Change]:
    """Heaviest first, then by operation and place; the same changes come out in the same order."""
    return sorted(set(changes), key=lambda each: (-each.class_, each.operation, each.place, each.says))
