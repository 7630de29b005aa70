"""Two descriptions, operation by operation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from ..change_class import Class
from ..gone import Gone
from . import requests, responses
from .change import PROSE, Change, in_order, renamed
from .description import Description, Operation


def compare(old: Description, new: Description) -> list[Change]:
    """Every change that a caller of `old` meets in `new`, heaviest first.

    An operation is the same while its id is, or else its method and path; order, examples and names that did not move
    are no changes.
    """
    pairs = _pairs(old, new)
    gone = {(each.kind, each.name): each for each in new.names.gone}
    found: list[Change] = []
    for id_, operation in old.operations.items():
        if id_ not in pairs:
            found.append(_removed(operation, gone.get(("methods", operation.label))))
    matched = {now.id for now in pairs.values()}
    found += [_added(operation) for id_, operation in new.operations.items() if id_ not in matched]
    results = {}
    for id_, now in pairs.items():
        was = old.operations[id_]
        found += _renamed(was, now, gone)
        found += _moved(was, now)
        old_arguments = {name: gone.get(("arguments", f"{now.label}.{name}")) for name in was.arguments}
        found += requests.compare(now.label, was.arguments, now.arguments, old_arguments)
        results[now.label] = (was.result, now.result)
    found += responses.compare(results)
    told = {(each.operation, each.place) for each in found if each.class_ is not Class.DOCUMENTATION}
    # Where a limit changes its sentence does too: that is no second change.
    return in_order(each for each in found if not (each.is_prose and (each.operation, each.place) in told))


def _pairs(old: Description, new: Description) -> dict[str, Operation]:
    """The new operation of each old one that is still there, by the old id."""
    pairs = {id_: new.operations[id_] for id_ in old.operations if id_ in new.operations}
    routes = {each.route: each for id_, each in new.operations.items() if id_ not in old.operations}
    for id_, operation in old.operations.items():
        if id_ not in pairs and operation.route in routes:
            pairs[id_] = routes[operation.route]
    return pairs


def _added(operation: Operation) -> Change:
    return Change(Class.ADDITION, operation.label, "", f"new operation ({operation.route})", "", operation.route)


def _removed(operation: Operation, gone: Gone | None) -> Change:
    said = f"removed ({operation.route})" + (f": {gone.says}" if gone else "")
    return Change(Class.BREAKING, operation.label, "", said, operation.route, unannounced=gone is None)


def _renamed(old: Operation, new: Operation, gone: Mapping[tuple[str, str], Gone]) -> Iterator[Change]:
    """An old name that still works, and warns, breaks nobody yet."""
    if old.label != new.label:
        yield renamed(old.label, "", old.label, new.label, gone.get(("methods", old.label)))
    if old.id != new.id:
        known = gone.get(("operations", old.id))
        change = renamed(new.label, "", f"the operation id {old.id}", new.id, known)
        yield attrs.evolve(change, before=old.id, says=f"the operation id {old.id} {change.says}")


def _moved(old: Operation, new: Operation) -> Iterator[Change]:
    label = new.label
    if old.route != new.route:
        said = f"sends {new.route}, was {old.route}; calls stay as they are"
        yield Change(Class.DOCUMENTATION, label, "", said, old.route, new.route)
    if old.media_type != new.media_type and old.media_type and new.media_type:
        said = f"sends {new.media_type}, was {old.media_type}; calls stay as they are"
        yield Change(Class.DOCUMENTATION, label, "", said, old.media_type, new.media_type)
    if old.pagination != new.pagination:
        said = f"pages: {old.pagination or 'none'} → {new.pagination or 'none'}"
        class_ = Class.BREAKING if not new.pagination else Class.ADDITION
        yield Change(class_, label, "", said, old.pagination, new.pagination)
    if old.repeatable != new.repeatable:
        before, after = ("may be repeated" if each.repeatable else "is sent once" for each in (old, new))
        yield Change(Class.DOCUMENTATION, label, "", f"{before} → {after} after a fault", before, after)
    if new.deprecated and not old.deprecated:
        yield Change(Class.DOCUMENTATION, label, "", "is deprecated by the API")
    if old.text != new.text:
        yield Change(Class.DOCUMENTATION, label, "", PROSE, old.text, new.text)
