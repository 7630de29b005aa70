"""Eight processes with one limit between them, through Redis."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable

import pytest

from ofapi import CreditBudgetExceeded, RedisCreditBudget
from tests.pacing.rated_server import rated
from tests.pacing.simulated import most_in_any

PROCESSES = 8
PERIOD = 2.0
LIMIT = 80
PERIODS = 4.2


@pytest.mark.parametrize("kind", ["fixed", "sliding"])
def test_the_limit_is_never_passed_and_nearly_used_up(
    kind: str, redis_url: str, record_property: Callable[[str, str], None]
) -> None:
    with rated(LIMIT, PERIOD, kind) as server:
        arguments = [server.url, redis_url, str(PERIOD), str(PROCESSES), str(PERIODS * PERIOD)]
        done = subprocess.run(
            [sys.executable, "-m", "tests.pacing.worker", *arguments], capture_output=True, text=True, check=True
        )
    assert done.stdout.splitlines() == ["0 failed []"] * PROCESSES
    assert server.api.refused == 0
    assert most_in_any(server.api.taken, PERIOD) <= LIMIT
    share = server.taken_between(1, 4) / (3 * LIMIT)
    record_property("told", f"{PROCESSES} processes through Redis, {kind} minutes: {share:.0%} of the limit used")
    assert share >= 0.9


BUDGET = """
import sys, ofapi
with ofapi.RedisCreditBudget(sys.argv[1], 500, name=sys.argv[2]) as budget:
    spent = 0
    try:
        while True:
            reserved = budget.reserve(7, "x")
            budget.settle(reserved, 3)
            spent += 3
    except ofapi.CreditBudgetExceeded:
        print(spent)
"""


def test_a_budget_is_never_passed_by_many_processes(redis_url: str) -> None:
    processes = [
        subprocess.Popen([sys.executable, "-c", BUDGET, redis_url, "many"], stdout=subprocess.PIPE, text=True)
        for _ in range(4)
    ]
    spent = sum(int(process.communicate(timeout=60)[0]) for process in processes)
    with RedisCreditBudget(redis_url, 500, name="many") as budget:
        assert (budget.spent, budget.reserved, budget.remaining) == (spent, 0, 500 - spent)
    # Each stops when 7 are not left beside what the others have reserved.
    assert 500 - 4 * 7 < spent <= 500


def test_a_budget_is_never_passed_by_many_threads(redis_url: str) -> None:
    most: list[int] = []
    with RedisCreditBudget(redis_url, 50, name="threads") as budget:

        def work() -> None:
            try:
                while True:
                    reserved = budget.reserve(4, "x")
                    most.append(budget.limit - budget.remaining)
                    budget.settle(reserved, 1)
            except CreditBudgetExceeded:
                pass

        threads = [threading.Thread(target=work) for _ in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert max(most) <= 50
        assert (budget.spent, budget.reserved) == (len(most), 0)
