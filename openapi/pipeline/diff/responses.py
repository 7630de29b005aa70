"""How what comes back differs: it breaks a reader when something that came comes no more, or is of another kind.

Types are shared, so the same change is seen in every operation that answers with the type. It is told once, of the
type, where all of them have it, and else of the operations that do.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

import attrs

from ..change_class import Class
from .change import PROSE, Change
from .results import Result, attribute
from .value import NULL, Value, shown

_ROOT = "result"


@attrs.frozen
class _Finding:
    """A change at a place, not yet told of an operation or of all."""

    class_: Class
    place: str
    says: str
    before: str = ""
    after: str = ""


def compare(pairs: Mapping[str, tuple[Result, Result]]) -> Iterator[Change]:
    """The changes of all results; `pairs` has those of every operation that is on both sides, by its method."""
    found: defaultdict[_Finding, list[str]] = defaultdict(list)
    standing: defaultdict[str, set[str]] = defaultdict(set)
    for label, (old, new) in pairs.items():
        yield from _around(label, old, new)
        for place in {*_places(_ROOT, old.value), *_places(_ROOT, new.value)}:
            standing[place].add(label)
        for finding in dict.fromkeys(_values(_ROOT, old.value, new.value)):
            found[finding].append(label)
    for finding, labels in found.items():
        is_of_type = not finding.place.startswith(_ROOT)
        if is_of_type and set(labels) == standing[finding.place]:
            yield Change(operation="", **attrs.asdict(finding))
        else:
            yield Change(operation=", ".join(sorted(labels)), **attrs.asdict(finding))


def _around(label: str, old: Result, new: Result) -> Iterator[Change]:
    if old.envelope != new.envelope:
        class_ = Class.ADDITION if new.envelope else Class.BREAKING
        said = (
            "comes with meta now" if new.envelope else "comes without its envelope now: meta and pagination are empty"
        )
        before, after = ("envelope" if each.envelope else "bare" for each in (old, new))
        yield Change(class_, label, _ROOT, said, before, after)
    elif old.paginated != new.paginated:
        class_ = Class.ADDITION if new.paginated else Class.BREAKING
        said = "pagination comes with it now" if new.paginated else "pagination is empty now"
        yield Change(class_, label, _ROOT, said)


def _places(place: str, value: Value) -> Iterator[str]:
    yield place
    for name, child in value.fields.items():
        yield from _places(_field(place, value, name), child)
    for inner, below in (("[]", value.items), ("{}", value.values)):
        if below is not None:
            yield from _places(f"{place}{inner}", below)


def _field(place: str, value: Value, name: str) -> str:
    return f"{value.type_name or place}.{attribute(name)}"


def _values(place: str, old: Value, new: Value) -> Iterator[_Finding]:
    before, after = old.types - {NULL}, new.types - {NULL}
    if before != after:
        class_ = Class.DOCUMENTATION if after <= before else Class.BREAKING
        yield _retyped(class_, place, old, new)
        if "object" not in before & after:
            return
    elif old.type_name != new.type_name:
        yield _retyped(Class.BREAKING, place, old, new)
    elif place == _ROOT and NULL in new.types - old.types:
        yield _Finding(Class.BREAKING, place, "may also be null", old.words, new.words)
    yield from _enum(place, old, new)
    yield from _inside(place, old, new)
    if old.text != new.text:
        yield _Finding(Class.DOCUMENTATION, place, PROSE, old.text, new.text)


def _retyped(class_: Class, place: str, old: Value, new: Value) -> _Finding:
    before, after = old.words_but_null, new.words_but_null
    return _Finding(class_, place, f"{before} → {after}", before, after)


def _enum(place: str, old: Value, new: Value) -> Iterator[_Finding]:
    before, after = old.enum or (), new.enum or ()
    won, lost = ([v for v in one if v not in other] for one, other in ((after, before), (before, after)))
    if won:
        yield _Finding(Class.ADDITION, place, f"may also be {shown(won)}", shown(before), shown(after))
    if lost:
        yield _Finding(Class.DOCUMENTATION, place, f"is no longer {shown(lost)}", shown(before), shown(after))


def _inside(place: str, old: Value, new: Value) -> Iterator[_Finding]:
    for name, child in old.fields.items():
        if name in new.fields:
            yield from _values(_field(place, new, name), child, new.fields[name])
        else:
            yield _Finding(Class.BREAKING, _field(place, old, name), "no longer comes", child.words_but_null)
    for name, child in new.fields.items():
        if name not in old.fields:
            yield _Finding(
                Class.ADDITION,
                _field(place, new, name),
                f"new field ({child.words_but_null})",
                "",
                child.words_but_null,
            )
    for inner, before, after in (("[]", old.items, new.items), ("{}", old.values, new.values)):
        if before is not None and after is not None:
            yield from _values(f"{place}{inner}", before, after)
        elif after is not None:
            yield _Finding(
                Class.BREAKING,
                f"{place}{inner}",
                f"anything → {after.words_but_null}",
                "anything",
                after.words_but_null,
            )
        elif before is not None:
            yield _Finding(
                Class.BREAKING,
                f"{place}{inner}",
                f"{before.words_but_null} → anything",
                before.words_but_null,
                "anything",
            )
