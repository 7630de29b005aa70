"""How time is measured: interleaved rounds inside a process, and fresh processes one after the other."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import subprocess
import sys
from collections.abc import Awaitable, Callable, Mapping
from itertools import repeat
from pathlib import Path
from time import perf_counter
from typing import Any, NamedTuple, TypeAlias

ROOT = Path(__file__).parent.parent

Batch: TypeAlias = Callable[[int], float]
"""Does something so many times and returns the seconds that took."""

Seconds: TypeAlias = dict[str, float]
"""Contender to seconds, as one process measured them."""


class Effort(NamedTuple):
    """How often everything is done."""

    imports: int
    """Fresh processes for each import."""
    processes: int
    """Fresh processes for the calls, and for the lists."""
    rounds: int
    """Rounds in each of these; all contenders take part in each round."""
    calls: int
    """Calls of a contender in a round. Of lists it is a tenth."""

    @property
    def lists(self) -> int:
        return max(1, self.calls // 10)

    @property
    def listed(self) -> int:
        """Items of the list whose pages are timed."""
        return 1000 * self.calls

    @property
    def paged(self) -> int:
        """Items of the list whose memory is measured."""
        return 5000 * self.calls


FULL = Effort(imports=11, processes=5, rounds=30, calls=20)


def repeated(call: Callable[[], object]) -> Batch:
    """The batch of a plain call."""

    def batch(times: int) -> float:
        start = perf_counter()
        for _ in repeat(None, times):
            call()
        return perf_counter() - start

    return batch


def awaited(call: Callable[[], Awaitable[object]], runner: asyncio.Runner) -> Batch:
    """The batch of an async call. The clock runs inside the event loop, so starting the loop is not counted."""

    async def timed(times: int) -> float:
        start = perf_counter()
        for _ in repeat(None, times):
            await call()
        return perf_counter() - start

    return lambda times: runner.run(timed(times))


def fastest(batches: Mapping[str, Batch], rounds: int, calls: int) -> Seconds:
    """Each contender's seconds per call in its fastest of interleaved rounds: what else the machine does only adds."""
    names = list(batches)
    taken: dict[str, list[float]] = {name: [] for name in names}
    for batch in batches.values():
        batch(calls)
    gc.collect()
    gc.freeze()  # what the imports left behind: otherwise each collection would walk through it again
    gc.disable()
    for number in range(rounds):
        first = number % len(names)
        for name in names[first:] + names[:first]:  # nobody always runs after the same neighbour
            gc.collect()
            taken[name].append(batches[name](calls) / calls)
    gc.enable()
    gc.unfreeze()
    return {name: min(times) for name, times in taken.items()}


def fresh_process(*arguments: str, path: str = "") -> Any:
    """Run Python in a process of its own and return the JSON it prints. `path` is put on its module path."""
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=environment(path),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return json.loads(done.stdout)


def environment(path: str = "") -> dict[str, str]:
    """This process's environment without what would change the figures: proxies, the clients' settings, no bytecode."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.lower().endswith("_proxy")
        and not name.startswith(("ONLYFANSAPI_", "ONLY_FANS_API_"))
        and name != "PYTHONDONTWRITEBYTECODE"
    }
    return {**kept, "PYTHONPATH": path}
