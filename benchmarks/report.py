"""What is printed: a table for each measure, ratios to plain httpx, budgets and whether they are kept."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median
from typing import NamedTuple

from .measure import Seconds


class Budget(NamedTuple):
    """A contender may take at most `limit` times what another one takes."""

    contender: str
    against: str
    limit: float


class Table(NamedTuple):
    """One measure: the contenders in the order they are printed; the ratios are to the first."""

    title: str
    contenders: tuple[str, ...]
    budgets: tuple[Budget, ...] = ()


class Line(NamedTuple):
    """One printed line; `kept` is None where there is no budget."""

    what: str
    figure: str
    ratio: str = ""
    budget: str = ""
    kept: bool | None = None

    def __str__(self) -> str:
        verdict = {None: "", True: "ok", False: "MISSED"}[self.kept]
        return f"  {self.what:<46}{self.figure:>12}{self.ratio:>9}  {self.budget:<34}{verdict}".rstrip()


def lines(table: Table, rounds: Sequence[Seconds]) -> list[Line]:
    """The lines of a table. A contender that no round measured (a skipped one) has none."""
    base = table.contenders[0]
    made: list[Line] = []
    for name in table.contenders:
        if name not in rounds[0]:
            continue
        figure = f"{median(seconds[name] for seconds in rounds) * 1000:.3f} ms"
        own = [budget for budget in table.budgets if budget.contender == name]
        to_base = next((budget for budget in own if budget.against == base), None)
        made.append(_line(name, figure, rounds, to_base or Budget(name, base, 0)))
        made += [_line(f"  against {b.against}", "", rounds, b) for b in own if b.against != base]
    return made


def _line(what: str, figure: str, rounds: Sequence[Seconds], budget: Budget) -> Line:
    # Within a round both were measured moments apart, so what slows the machine for a while leaves the ratio alone.
    ratio = median(seconds[budget.contender] / seconds[budget.against] for seconds in rounds)
    if not budget.limit:
        return Line(what, figure, f"{ratio:.2f} x")
    return Line(what, figure, f"{ratio:.2f} x", f"at most {budget.limit:.2f} x", ratio <= budget.limit)


def within(what: str, value: float, limit: float, unit: str, digits: int = 0) -> Line:
    """A line for something that must stay under a fixed limit."""
    return Line(what, f"{value:,.{digits}f} {unit}", "", f"under {limit:,.{digits}f} {unit}", value < limit)
