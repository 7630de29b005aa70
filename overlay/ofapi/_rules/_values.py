"""The values of a call, found by the paths that rules use."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from decimal import Decimal
from enum import Enum
from typing import Any, Final

from ofapi_generated.runtime.model import Model
from ofapi_generated.runtime.unset import UNSET

MISSING: Final[Any] = UNSET
"""What stands where nothing was given."""

SCALARS = frozenset((str, int, float, bool, type(None)))
NUMBERS = (int, float, Decimal)


def plain(value: Any) -> Any:
    """The value behind an enum's member."""
    if type(value) in SCALARS:
        return value
    depth = 0
    while isinstance(value, Enum) and depth < 8:
        value, depth = value.value, depth + 1
    return value


def members(value: Any) -> Mapping[Any, Any] | None:
    """The fields of an object by their names on the wire; None for what is no object."""
    if isinstance(value, Mapping):
        return value
    if isinstance(value, Model):
        kinds = type(value).model_fields.items()
        given = {info.wire: getattr(value, name) for name, info in kinds if name in value.fields_set}
        return {**value.additional_properties, **given}
    return None


def items(value: Any) -> Sequence[Any] | None:
    """The items of a list; None for what is no list."""
    if isinstance(value, (list, tuple)):
        return value
    return list(value) if isinstance(value, Set) else None


def is_number(value: Any) -> bool:
    return isinstance(value, NUMBERS) and not isinstance(value, bool)


def number(value: Any) -> int | Decimal | None:
    """The finite number that this is, or that this text writes; None for anything else."""
    if isinstance(value, int):
        return None if isinstance(value, bool) else int(value)
    if isinstance(value, str) and (len(value) > 40 or not value.isascii()):
        return None
    if not isinstance(value, (float, str, Decimal)):
        return None
    try:
        found = Decimal(repr(float(value)) if isinstance(value, float) else value)
    except ArithmeticError:
        return None
    return found if found.is_finite() else None


def same(one: Any, other: Any) -> bool:
    """Whether two values are one on the wire: `7` and `"7"` are, `1` and True are not."""
    if type(one) is str and type(other) is str:
        return one == other
    one, other = plain(one), plain(other)
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other or str(one).lower() == str(other).lower()
    if isinstance(one, str) and isinstance(other, str):
        return one == other
    if isinstance(one, (str, *NUMBERS)) and isinstance(other, (str, *NUMBERS)):
        first, second = number(one), number(other)
        return first is not None and first == second
    return one is None and other is None


def filled(value: Any) -> bool:
    """Whether a value counts as given: to the API null, blank text and an empty list are all "not there"."""
    if value is MISSING or value is None:
        return False
    value = plain(value)
    if isinstance(value, str):
        return bool(value.strip())
    if isinstance(value, (list, tuple, Set, Mapping)):
        return len(value) > 0
    return True


class Values:
    """What a call gives, by the dotted paths of the API: `filter.tags`, `period_a.start`, `headers.0.name`."""

    __slots__ = ("_top",)

    def __init__(self, top: Mapping[str, Any]) -> None:
        self._top = top

    def get(self, path: str) -> Any:
        """The value at a path, or MISSING."""
        if path in self._top:
            return self._top[path]
        name, *rest = path.split(".")
        value = self._top.get(name, MISSING)
        for part in rest:
            value = _below(value, part)
        return value

    def paths(self, path: str) -> Iterator[str]:
        """The paths that one with `*` stands for here."""
        head, star, rest = path.partition(".*")
        if not star:
            yield path
            return
        for index in range(len(items(plain(self.get(head))) or ())):
            yield from self.paths(f"{head}.{index}{rest}")


def _below(value: Any, part: str) -> Any:
    value = plain(value)
    found = members(value)
    if found is not None:
        return found.get(part, MISSING)
    listed = items(value)
    if listed is not None and part.isdecimal() and int(part) < len(listed):
        return listed[int(part)]
    return MISSING


def bound(path: str, at: str) -> str:
    """The path with each `*` replaced by the index that stands at its place in `at`, while the two go the same way."""
    if "*" not in path:
        return path
    parts, others = path.split("."), at.split(".")
    for place, part in enumerate(parts):
        if place < len(others) and part == "*":
            parts[place] = others[place]
        elif place >= len(others) or part != others[place]:
            break
    return ".".join(parts)
