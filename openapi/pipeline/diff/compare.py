"""Two descriptions, operation by operation."""

from __future__ import annotations

from collections.abc import Iterator

from . import requests, responses
from .change import PROSE, Change, Class, in_order
from .description import Description, Operation


def compare(old: Description, new: Description) -> list[Change]:
    """Every change that a caller of `old` meets in `new`, heaviest first.

    An operation is the same while its id is, or else its method and path; order, examples and names that did not move
    are no changes.
    """
    pairs = _pairs(old, new)
    found: list[Change] = []
    for id_, operation in old.operations.items():
        if id_ not in pairs:
            found.append(_removed(operation))
    matched = {now.id for now in pairs.values()}
    found += [_added(operation) for id_, operation in new.operations.items() if id_ not in matched]
    results = {}
    for id_, now in pairs.items():
        was = old.operations[id_]
        found += _moved(was, now)
        found += requests.compare(now.label, was.arguments, now.arguments)
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


def _removed(operation: Operation) -> Change:
    return Change(Class.BREAKING, operation.label, "", f"removed ({operation.route})", operation.route)


def _moved(old: Operation, new: Operation) -> Iterator[Change]:
    label = new.label
    if old.label != new.label:
        yield Change(Class.BREAKING, old.label, "", f"is now called {new.label}", old.label, new.label)
    if old.id != new.id:
        said = f'operation id {old.id} → {new.id}: client.call("{old.id}") no longer finds it'
        yield Change(Class.BREAKING, label, "", said, old.id, new.id)
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
