"""The whole difference of two sides: what the API changed, and what else the package did."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import attrs

from ..change_class import Class
from ..version import follows
from . import callers, compare, signatures
from .change import Change, heaviest, in_order
from .description import Description
from .results import attribute
from .sides import Side

_OPERATION = ("ofapi.Client.", "ofapi.AsyncClient.")
_MODEL = "ofapi.models."


@attrs.frozen
class Report:
    """What `make diff` found.

    `changes` are those of the description, `unexplained` those of the Python surface that no change of the description
    explains, `callers` what mypy says of the last release's own tests and examples.
    """

    old: str
    new: str
    changes: Sequence[Change] = ()
    unexplained: Sequence[Change] = ()
    callers: Sequence[str] = ()
    operations: int = 0
    version: str | None = None
    notes: Sequence[str] = ()

    @property
    def class_(self) -> Class:
        """The heaviest of all that was found."""
        if self.version is None and not self.changes:
            return Class.ADDITION if self.operations else Class.NONE
        broken = [Class.BREAKING] if self.callers else []
        return max([heaviest([*self.changes, *self.unexplained]), *broken])

    @property
    def next_version(self) -> str | None:
        """The lowest version that the next release may have; None where nothing was released or changed."""
        return follows(self.version, self.class_) if self.version is not None else None


def first(new: Side) -> Report:
    """The report before the first release: all of it is new."""
    return Report("nothing", new.name, operations=len(new.description.operations))


def report(old: Side, new: Side, *, version: str | None, with_callers: bool = True) -> Report:
    """Compare two sides. What only one of them has (code, tests) is said in `notes` and not compared."""
    changes = compare.compare(old.description, new.description)
    notes: list[str] = []
    unexplained: list[Change] = []
    if old.surface is not None and new.surface is not None:
        differs = _merged(signatures.compare(old.surface, new.surface))
        explained = _Explained(old.description, new.description, changes)
        unexplained = in_order(change for change in differs if not explained(change))
    else:
        notes.append("Only descriptions were compared: one side has no code.")
    found: list[str] = []
    if old.folder is not None and new.folder is not None:
        if with_callers:
            found = callers.findings(old.folder, new.folder)
    elif not notes:
        notes.append("The last release's tests and examples are not here to be type-checked; with its tag they are.")
    return Report(
        old.name,
        new.name,
        changes,
        unexplained,
        found,
        operations=len(new.description.operations),
        version=version,
        notes=notes,
    )


def _merged(changes: Iterable[Change]) -> list[Change]:
    """One line for a change that the sync and the async client share."""
    found = list(changes)
    told = {_of_both(each) for each in found if not each.operation.startswith(_OPERATION[1])}
    return [each for each in found if not (each.operation.startswith(_OPERATION[1]) and _of_both(each) in told)]


def _of_both(change: Change) -> Change:
    return attrs.evolve(
        change,
        operation=change.operation.replace(_OPERATION[1], _OPERATION[0], 1),
        says=change.says.replace("async ", ""),
        before=change.before.replace("async ", "").replace(".Async", "."),
        after=change.after.replace("async ", "").replace(".Async", "."),
    )


class _Explained:
    """Whether a change of the Python surface is what a change of the description had to bring."""

    def __init__(self, old: Description, new: Description, changes: Sequence[Change]) -> None:
        self._labels = [{each.label: each for each in side.operations.values()} for side in (old, new)]
        self._types = [side.types for side in (old, new)]
        self._resources = [{label.partition(".")[0] for label in labels} for labels in self._labels]
        self._places = {(label, _top(each.place)) for each in changes for label in each.operation.split(", ")}
        self._fields = {each.place.rstrip("[]{}").rpartition(".")[2] for each in changes}

    def __call__(self, change: Change) -> bool:
        name = change.operation
        if name.startswith(_MODEL):
            return self._model(name.removeprefix(_MODEL))
        for start in _OPERATION:
            if name.startswith(start):
                return self._method(name.removeprefix(start), change)
        return False

    def _model(self, name: str) -> bool:
        type_, _, field = name.partition(".")
        old, new = (side.get(type_) for side in self._types)
        if old is None or new is None:
            return old is not new
        attributes = {attribute(wire) for wire in old ^ new}
        return not field or field in attributes or field in self._fields

    def _method(self, label: str, change: Change) -> bool:
        old, new = (side.get(label) for side in self._labels)
        if old is None or new is None:
            one_sided = old is not new
            return one_sided or (label in self._resources[0] ^ self._resources[1])
        place = "result" if change.place == signatures.RETURNS else change.place
        if change.says.startswith("new "):
            place = change.says.rpartition(" ")[2]
        is_one_sided = (place in old.arguments) != (place in new.arguments)
        return is_one_sided or (label, place) in self._places


def _top(place: str) -> str:
    """The argument, or `result`, that a place is in."""
    return place.partition(".")[0].partition("[")[0].partition("{")[0]
