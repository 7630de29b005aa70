"""How what can be sent differs: it breaks a caller when something that was taken is taken no more."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..change_class import Class
from ..gone import Gone
from .change import PROSE, Change, renamed
from .given import Argument
from .value import NULL, Value, shown

_LOWER = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
_UPPER = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")
_LIMITS = {
    "minimum": "at least {}",
    "exclusiveMinimum": "more than {}",
    "maximum": "at most {}",
    "exclusiveMaximum": "less than {}",
    "minLength": "at least {} characters",
    "maxLength": "at most {} characters",
    "minItems": "at least {} items",
    "maxItems": "at most {} items",
    "minProperties": "at least {} keys",
    "maxProperties": "at most {} keys",
    "multipleOf": "a multiple of {}",
    "uniqueItems": "without repeats",
    "pattern": "match {}",
    "x-ofapi-date-format": "written {}",
}


def compare(
    label: str, old: Mapping[str, Argument], new: Mapping[str, Argument], gone: Mapping[str, Gone | None]
) -> Iterator[Change]:
    """The changes of one operation's arguments; `gone` says what becomes of old names."""
    moved = _renamed(old, new, gone)
    for name, argument in old.items():
        now, known = moved.get(name, name), gone.get(name)
        if now not in new:
            said = "is no longer an argument" + (f": {known.says}" if known else "")
            yield Change(Class.BREAKING, label, name, said, argument.value.words, unannounced=known is None)
            continue
        if now != name:
            yield renamed(label, name, name, now, known)
        yield from _placed(label, now, argument, new[now])
        yield from values(label, now, argument.value, new[now].value)
    for name, argument in new.items():
        if name not in old and name not in moved.values():
            required = argument.value.required
            kind = "required" if required else "optional"
            class_ = Class.BREAKING if required else Class.ADDITION
            yield Change(class_, label, "", f"new {kind} argument {name}", "", f"{name}: {argument.value.words}")


def _renamed(
    old: Mapping[str, Argument], new: Mapping[str, Argument], gone: Mapping[str, Gone | None]
) -> dict[str, str]:
    """Arguments that fill the same thing on the wire under another name, or of which a maintainer says so."""
    told = {name: known.now for name, known in gone.items() if known and known.now in new and name not in new}
    lost = {(each.location, each.wire): name for name, each in old.items() if name not in new}
    found = {
        lost[each.location, each.wire]: name
        for name, each in new.items()
        if name not in old and (each.location, each.wire) in lost
    }
    return {**found, **told}


def _placed(label: str, name: str, old: Argument, new: Argument) -> Iterator[Change]:
    before, after = (_position(each) for each in (old, new))
    if old.position is not None and old.position != new.position:
        yield Change(Class.BREAKING, label, name, f"{before} → {after}", before, after)
    elif (old.location, old.wire.removesuffix("[]")) != (new.location, new.wire.removesuffix("[]")):
        said = f"is now sent as {new.wire} in the {new.location}"
        yield Change(Class.DOCUMENTATION, label, name, said, f"{old.location} {old.wire}", f"{new.location} {new.wire}")


def _position(argument: Argument) -> str:
    return "by name" if argument.position is None else f"positional argument {argument.position + 1}"


def values(label: str, place: str, old: Value, new: Value) -> Iterator[Change]:
    """The changes of one value that is sent, and of all inside it."""
    if old.required != new.required:
        class_, said = (
            (Class.BREAKING, "is now required") if new.required else (Class.ADDITION, "is no longer required")
        )
        yield Change(class_, label, place, said, _needed(old), _needed(new))
    before, after = old.types - {NULL}, new.types - {NULL}
    if before != after:
        class_ = Class.ADDITION if _takes(before, after) else Class.BREAKING
        yield Change(class_, label, place, f"{old.words} → {new.words}", old.words, new.words)
        if not _takes(before, after):
            return
    elif NULL in old.types ^ new.types:
        may = NULL in new.types
        said = "may also be null" if may else "may no longer be null"
        yield Change(Class.ADDITION if may else Class.BREAKING, label, place, said, old.words, new.words)
    yield from _enum(label, place, old, new)
    yield from _limits(label, place, old.limits, new.limits)
    yield from _rules(label, place, old, new)
    yield from _inside(label, place, old, new)
    if old.text != new.text:
        yield Change(Class.DOCUMENTATION, label, place, PROSE, old.text, new.text)


def _takes(before: frozenset[str], after: frozenset[str]) -> bool:
    """Whether all that was taken still is."""
    return before <= after or "anything" in after


def _needed(value: Value) -> str:
    return "required" if value.required else "optional"


def _enum(label: str, place: str, old: Value, new: Value) -> Iterator[Change]:
    if old.enum == new.enum:
        return
    before, after = old.enum, new.enum
    if after is None:
        yield Change(Class.ADDITION, label, place, "now accepts any value", shown(before or ()), "any")
    elif before is None:
        yield Change(Class.BREAKING, label, place, f"now accepts only {shown(after)}", "any", shown(after))
    else:
        lost = [value for value in before if value not in after]
        won = [value for value in after if value not in before]
        if lost:
            said = f"no longer accepts {shown(lost)}"
            yield Change(Class.BREAKING, label, place, said, shown(before), shown(after))
        if won:
            yield Change(Class.ADDITION, label, place, f"also accepts {shown(won)}", shown(before), shown(after))


def _limits(label: str, place: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Change]:
    for word, text in _LIMITS.items():
        before, after = old.get(word), new.get(word)
        if before == after:
            continue
        was, now = ("any" if value is None else text.format(_plain(value)) for value in (before, after))
        class_ = Class.ADDITION if _is_looser(word, before, after) else Class.BREAKING
        said = f"must be {now}, {_was(was)}" if after is not None else f"no longer must be {was}"
        yield Change(class_, label, place, said.replace("must be match", "must match"), was, now)


def _was(was: str) -> str:
    return "where there was no limit" if was == "any" else f"was {was}"


def _plain(value: Any) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)


def _is_looser(word: str, before: Any, after: Any) -> bool:
    if after is None or (word == "uniqueItems" and not after):
        return True
    if before is None:
        return False
    return (word in _LOWER and after < before) or (word in _UPPER and after > before)


def _rules(label: str, place: str, old: Value, new: Value) -> Iterator[Change]:
    for rule in sorted(old.rules - new.rules):
        yield Change(Class.ADDITION, label, place, f"no longer has the rule: {rule}", rule)
    for rule in sorted(new.rules - old.rules):
        yield Change(Class.BREAKING, label, place, f"now has the rule: {rule}", "", rule)


def _inside(label: str, place: str, old: Value, new: Value) -> Iterator[Change]:
    for name, child in old.fields.items():
        if name in new.fields:
            yield from values(label, f"{place}.{name}", child, new.fields[name])
        else:
            yield Change(Class.BREAKING, label, f"{place}.{name}", "is no longer a field", child.words)
    for name, child in new.fields.items():
        if name not in old.fields:
            class_ = Class.BREAKING if child.required else Class.ADDITION
            yield Change(class_, label, f"{place}.{name}", f"new {_needed(child)} field", "", child.words)
    for inner, before, after in (("[]", old.items, new.items), ("{}", old.values, new.values)):
        if before is not None and after is not None:
            yield from values(label, f"{place}{inner}", before, after)
        elif after is not None and "anything" not in after.types:
            yield Change(Class.BREAKING, label, f"{place}{inner}", f"must be {after.words}", "anything", after.words)
        elif before is not None and "anything" not in before.types:
            yield Change(Class.ADDITION, label, f"{place}{inner}", "may be anything", before.words, "anything")
