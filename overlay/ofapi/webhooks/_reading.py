"""Reading what payloads hold as text: ids, amounts, links."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from ofapi_generated.runtime.model import Model
from ofapi_generated.runtime.shapes import Shape

_AMOUNT = re.compile(r"-?\$?\s*(\d{1,3}(?:,\d{3})+|\d{1,12})(\.\d{1,6})?", re.ASCII)
_ID = re.compile(r"[1-9]\d{0,19}", re.ASCII)


class Holds(Shape):
    """A model of this package, where a generated one would be a `Ref`."""

    __slots__ = ("model",)
    json_type = dict

    def __init__(self, model: type[Model]) -> None:
        self.model = model

    def decode(self, value: Any) -> Any:
        return self.model.wrap(value) if type(value) is dict else value

    def __repr__(self) -> str:
        return f"Holds({self.model.__name__})"


def id_of(value: Any) -> int | None:
    """An OnlyFans id, which comes as a number or as text; None for anything else."""
    if isinstance(value, str) and _ID.fullmatch(value):
        return int(value)
    return value if type(value) is int and value > 0 else None


def id_in(person: Any) -> int | None:
    """The id of a person in a payload; None where there is no person."""
    return id_of(getattr(person, "id", None))


def dollars(value: Any) -> Decimal | None:
    """An amount that comes as a number, or as text such as "$1,234.50"; None for anything else."""
    if type(value) in (int, float):
        amount = Decimal(repr(value))  # the digits that came, not the nearest binary fraction
        return amount if amount.is_finite() else None
    match = _AMOUNT.fullmatch(value.strip()) if isinstance(value, str) else None
    if match is None:
        return None
    amount = Decimal(match[1].replace(",", "") + (match[2] or ""))
    return -amount if match[0].startswith("-") else amount


def only(pattern: re.Pattern[str], text: Any) -> str | None:
    """What the pattern's group finds, where it finds one thing only."""
    found = set(pattern.findall(text)) if isinstance(text, str) else set()
    return found.pop() if len(found) == 1 else None
