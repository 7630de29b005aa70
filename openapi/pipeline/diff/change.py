"""One change in a caller's terms."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from ..change_class import Class
from ..gone import Gone


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
    unannounced: bool = attrs.field(default=False, eq=False)
    """Whether a name goes and `gone` in `names.yaml` says nothing of it: callers must be told what replaces it."""

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


def renamed(operation: str, place: str, old: str, new: str, gone: Gone | None) -> Change:
    """The change of a name to another; `gone` says what becomes of the old one."""
    if gone is not None and gone.now == new:
        said = f"is now called {new}; the old name still works, and warns"
        return Change(Class.ADDITION, operation, place, said, old, new)
    return Change(Class.BREAKING, operation, place, f"is now called {new}", old, new, unannounced=gone is None)


def heaviest(changes: Iterable[Change]) -> Class:
    """The class of all of them together."""
    return max((change.class_ for change in changes), default=Class.NONE)


def in_order(changes: Iterable[Change]) -> list[Change]:
    """Heaviest first, then by operation and place; the same changes come out in the same order."""
    return sorted(set(changes), key=lambda each: (-each.class_, each.operation, each.place, each.says))
