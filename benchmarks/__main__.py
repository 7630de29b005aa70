"""`python -m benchmarks`: measure everything, print it, exit with 1 when a budget is missed."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Iterator
from importlib.metadata import version

from . import calls, imports, lists, pages, sandbox, sizes
from .measure import FULL, Effort
from .report import Line

_COMPARED = ("httpx", "onlyfans", "openapi-python-client")


def tables(effort: Effort) -> Iterator[tuple[str, list[Line]]]:
    """The titles and lines of all measures, each when it is done."""
    yield from imports.run(effort)
    yield from calls.run(effort)
    yield from lists.run(effort)
    yield from pages.run(effort)
    yield from sizes.run()
    yield from sandbox.run(effort)


def show(measured: Iterator[tuple[str, list[Line]]]) -> int:
    """Print tables as they come. Returns how many budgets were missed."""
    missed = 0
    for title, lines in measured:
        print(f"\n{title}", *lines, sep="\n", flush=True)
        missed += sum(line.kept is False for line in lines)
    return missed


def main(effort: Effort = FULL) -> int:
    compared = ", ".join(f"{name} {version(name)}" for name in _COMPARED)
    print(f"Python {platform.python_version()} on {platform.system()}, {os.cpu_count()} CPUs; {compared}")
    missed = show(tables(effort))
    print(f"\n{missed} budget{'s' * (missed > 1)} missed." if missed else "\nAll budgets kept.")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
