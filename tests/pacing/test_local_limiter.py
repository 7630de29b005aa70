"""One process's pace: in a time of the tests' own, and against a server that keeps a limit."""

from __future__ import annotations

import asyncio
import os
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import ofapi
from ofapi import Hooks, LocalLimiter, RequestOptions, RetryPolicy, WaitEvent
from ofapi._pacing import NOTHING, Told
from tests.pacing.rated_server import rated
from tests.pacing.simulated import Api, World, caller, most_in_any, steady

MINUTE = 60.0


@given(
    limit=st.integers(1, 120),
    callers=st.integers(1, 40),
    kind=st.sampled_from(["fixed", "sliding"]),
    begins=st.floats(-60, 0),
    latency=st.sampled_from([(0.0, 0.0), (0.05, 0.4), (0.0, 15.0)]),
    known=st.booleans(),
    seed=st.integers(0, 1000),
)
def test_no_minute_ever_holds_more_than_the_limit(
    limit: int, callers: int, kind: str, begins: float, latency: tuple[float, float], known: bool, seed: int
) -> None:
    world = World()
    api = Api(world.clock, limit, MINUTE, kind, begins)
    limiter = LocalLimiter(clock=world.clock, limit=limit if known else None)
    for number in range(callers):
        world.start(caller(limiter, api, 20, steady(seed + number, *latency), []), after=number % 7)
    world.run(10 * MINUTE)
    if known or limit >= 10:  # before the first answer ten may go
        assert api.refused == 0
        assert most_in_any(api.taken, MINUTE) <= limit


@pytest.mark.parametrize("kind", ["fixed", "sliding"])
@pytest.mark.parametrize(("limit", "callers", "latency"), [(60, 5, 0.1), (60, 30, 0.5), (1000, 100, 0.5)])
def test_the_limit_is_used_up(kind: str, limit: int, callers: int, latency: float) -> None:
    world = World()
    api = Api(world.clock, limit, MINUTE, kind, begins=-17)
    limiter = LocalLimiter(clock=world.clock)
    for number in range(callers):
        world.start(caller(limiter, api, 10**6, steady(number, latency / 2, latency), []))
    world.run(5 * MINUTE)
    assert api.refused == 0
    assert len(api.taken) >= 0.9 * 5 * limit


def test_what_others_use_is_left_to_them() -> None:
    world = World()
    api = Api(world.clock, 60, MINUTE, "fixed", begins=0)
    for _ in range(50):
        api.call()
    limiter = LocalLimiter(clock=world.clock)
    for number in range(5):
        world.start(caller(limiter, api, 10**6, steady(number, 0.1, 0.2), []))
    world.run(MINUTE - 1)
    assert len(api.taken) <= 60
    assert api.refused <= 5  # those under way when the first answer came
    world.run(2.5 * MINUTE)
    assert len(api.taken) > 60 + 50


def test_first_come_first_served() -> None:
    world = World()
    api = Api(world.clock, 20, MINUTE, "sliding")
    limiter, went = LocalLimiter(clock=world.clock, limit=20), list[Any]()
    for number in range(100):
        world.start(caller(limiter, api, 1, steady(number, 0.01, 0.02), went, number), after=number / 100)
    world.run()
    assert went == list(range(100))


def test_one_that_gives_up_lets_the_next_go_first() -> None:
    now = [0.0]
    limiter = LocalLimiter(clock=lambda: now[0], limit=1)
    going, first, second = limiter.enter(), limiter.enter(), limiter.enter()
    assert limiter.ask(going) == 0
    limiter.leave(going, Told(1, 0))
    assert (limiter.ask(first), limiter.ask(second)) == (60, pytest.approx(1))
    limiter.leave(first, None)
    now[0] = 60.0
    assert limiter.ask(second) == 0


def test_what_never_reached_the_api_does_not_count() -> None:
    limiter = LocalLimiter(clock=lambda: 0.0, limit=1)
    for _ in range(3):
        place = limiter.enter()
        assert limiter.ask(place) == 0
        limiter.leave(place, None)


def test_a_refused_call_stops_all_for_as_long_as_the_api_says() -> None:
    now = [0.0]
    limiter = LocalLimiter(clock=lambda: now[0], limit=100)
    place, other = limiter.enter(), limiter.enter()
    assert limiter.ask(place) == 0
    limiter.leave(place, Told(None, None, True, 7.0))
    assert limiter.ask(other) == 7
    now[0] = 7.0
    assert limiter.ask(other) == 0


def test_pauses_that_the_api_does_not_name_grow() -> None:
    now = [0.0]
    limiter = LocalLimiter(clock=lambda: now[0])
    pauses = []
    for _ in range(8):
        place = limiter.enter()
        now[0] += limiter.ask(place)
        assert limiter.ask(place) == 0
        limiter.leave(place, Told(None, None, True, None))
        pauses.append(limiter.ask(limiter.enter()))
    assert pauses == [1, 2, 4, 8, 16, 32, 60, 60]


def test_an_api_that_names_no_limit_is_not_slowed() -> None:
    limiter = LocalLimiter(clock=lambda: 0.0)
    place = limiter.enter()
    limiter.ask(place)
    limiter.leave(place, NOTHING)
    assert [limiter.ask(limiter.enter()) for _ in range(1000)] == [0] * 1000
    assert limiter.limit is None


def test_few_go_before_the_limit_is_known() -> None:
    limiter = LocalLimiter(clock=lambda: 0.0)
    places = [limiter.enter() for _ in range(30)]
    assert sum(limiter.ask(place) == 0 for place in places) == 10


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork()")
def test_a_forked_child_does_not_wait_behind_its_parents_calls() -> None:
    limiter = LocalLimiter(limit=1)
    going, waiting = limiter.enter(), limiter.enter()
    assert limiter.ask(going) == 0
    assert limiter.ask(waiting) > 0
    child = os.fork()
    if not child:
        os._exit(0 if limiter.ask(limiter.enter()) == 0 else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


@pytest.mark.parametrize("kind", ["fixed", "sliding"])
def test_threads_and_tasks_use_up_the_limit_and_never_pass_it(
    kind: str, record_property: Callable[[str, str], None]
) -> None:
    limit, period = 50, 1.5
    limiter = LocalLimiter(period=period)
    settings: dict[str, Any] = {"limiter": limiter, "retry": RetryPolicy(max_retries=0)}
    with rated(limit, period, kind) as server, ofapi.Client("k", base_url=server.url, **settings) as client:
        client.request("GET", "/api/x")  # imports and connects
        end = time.monotonic() + 4.2 * period

        def call() -> None:
            while time.monotonic() < end:
                client.request("GET", "/api/x")

        async def task(other: ofapi.AsyncClient) -> None:
            while time.monotonic() < end:
                await other.request("GET", "/api/x")

        async def tasks() -> None:
            async with ofapi.AsyncClient("k", base_url=server.url, **settings) as other:
                await asyncio.gather(*(task(other) for _ in range(4)))

        threads = [threading.Thread(target=call) for _ in range(4)]
        for thread in threads:
            thread.start()
        asyncio.run(tasks())
        for thread in threads:
            thread.join()
    assert server.api.refused == 0
    assert most_in_any(server.api.taken, period) <= limit
    share = server.taken_between(1, 4) / (3 * limit)
    record_property("told", f"threads and tasks of one process, {kind} minutes: {share:.0%} of the limit used")
    assert share >= 0.9


def test_a_wait_is_told_and_bounded_by_the_deadline() -> None:
    told: list[WaitEvent] = []
    with (
        rated(2, 30.0, "sliding") as server,
        ofapi.Client(
            "k", base_url=server.url, limiter=LocalLimiter(period=30.0), hooks=Hooks(on_wait=told.append)
        ) as client,
    ):
        client.request("GET", "/api/x")
        client.request("GET", "/api/x")
        began = time.monotonic()
        with pytest.raises(ofapi.DeadlineExceededError, match=r"was not sent: the team's rate limit has room"):
            client.request("GET", "/api/x", options=RequestOptions(deadline=5))
        assert time.monotonic() - began < 4  # not worth waiting for, so it is not waited for
        assert told == []
        assert len(server.api.taken) == 2


def test_a_waiting_task_can_be_cancelled() -> None:
    told: list[WaitEvent] = []
    limiter = LocalLimiter(period=1.5)

    async def scenario(url: str) -> None:
        hooks = Hooks(on_wait=told.append)
        async with ofapi.AsyncClient("k", base_url=url, limiter=limiter, hooks=hooks) as client:
            await client.request("GET", "/api/x")
            waiting = [asyncio.create_task(client.request("GET", "/api/x")) for _ in range(2)]
            while len(told) < 2:
                await asyncio.sleep(0.01)
            waiting[0].cancel()
            with pytest.raises(asyncio.CancelledError):
                await waiting[0]
            assert (await waiting[1]).attempts == 1

    with rated(1, 1.5, "sliding") as server:
        asyncio.run(scenario(server.url))
    assert len(server.api.taken) == 2
    assert server.api.refused == 0
    assert {event.operation for event in told} == {"client.request"}
