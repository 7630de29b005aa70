"""What a hand-written rule is, and the conditions that it may depend on."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple, TypeAlias

from ofapi_generated.runtime.rules import Field

from ._values import Values, filled, same

Broken: TypeAlias = Iterator[tuple[str, str]]


class Rule(NamedTuple):
    """One rule: the fields it speaks of, what it says (for people), what it finds, and who says so."""

    fields: tuple[str, ...]
    says: str
    broken: Callable[[Values], Broken]
    source: str
    is_advice: bool = False
    """Whether it only warns: the API documents no refusal, or the sources disagree."""

    def told(self) -> dict[str, Any]:
        """The rule as data, for its documentation."""
        return {"fields": self.fields, "says": self.says, "source": self.source, "is_advice": self.is_advice}


class Looser(NamedTuple):
    """Where other documentation allows more than the description: a higher bound (between the two, a warning), null."""

    field: str
    maximum: float | None = None
    nullable: bool = False
    source: str = ""

    def loosened(self, field: Field) -> Field:
        """The field as it is checked."""
        maximum = field.maximum if self.maximum is None else self.maximum
        return field._replace(maximum=maximum, nullable=field.nullable or self.nullable)

    def told(self) -> dict[str, Any]:
        """The rule as data, for its documentation."""
        says = "may be null" if self.maximum is None else f"at most {self.maximum}; above the description's, a warning"
        return {"fields": (self.field,), "says": says, "source": self.source, "is_advice": False}


Rules: TypeAlias = "Mapping[str, tuple[Rule | Looser, ...]]"
"""By operation id."""


class When(NamedTuple):
    """A condition on other fields, and how it reads in a sentence."""

    holds: Callable[[Values], bool]
    text: str
    fields: tuple[str, ...]


def equals(field: str, *allowed: Any) -> When:
    """The field has one of the values."""
    text = " or ".join(map(repr, allowed))
    return When(lambda values: any(same(values.get(field), each) for each in allowed), f"{field} is {text}", (field,))


def differs(field: str, *values_: Any) -> When:
    """The field is given and has none of the values."""
    is_one = equals(field, *values_)
    text = " or ".join(map(repr, values_))
    return When(
        lambda values: filled(values.get(field)) and not is_one.holds(values), f"{field} is not {text}", (field,)
    )


def differs_or_absent(field: str, *values_: Any) -> When:
    """The field has none of the values; it may be left out."""
    is_one = equals(field, *values_)
    text = " or ".join(map(repr, values_))
    return When(lambda values: not is_one.holds(values), f"{field} is not {text}", (field,))


def given(field: str) -> When:
    """The field is there."""
    return When(lambda values: filled(values.get(field)), f"{field} is given", (field,))


def absent(field: str) -> When:
    """The field is not there."""
    return When(lambda values: not filled(values.get(field)), f"{field} is not given", (field,))


def advice(rule: Rule) -> Rule:
    """The rule as a warning."""
    return rule._replace(is_advice=True)
