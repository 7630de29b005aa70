"""Threads, forks, event loops and pickle: each works, or says clearly why not."""

from __future__ import annotations

import asyncio
import gc
import multiprocessing
import pickle
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

import ofapi
from tests.faults.matrix import KEY, RETRY, made
from tests.faults.server import GOOD, Close, FaultServer, Read, Scene, Stall, Steps, says


@pytest.fixture
def scene(faults: FaultServer) -> Iterator[Scene]:
    with faults.scene(GOOD) as one:
        yield one


def test_threads_share_a_client_and_its_connections(scene: Scene) -> None:
    client = ofapi.Client(KEY, base_url=scene.url, limiter=ofapi.LocalLimiter())
    with client, ThreadPoolExecutor(8) as pool:
        results = list(pool.map(lambda number: client.smart_links.get(f"n{number}"), range(200)))
    assert [one.status_code for one in results] == [200] * 200
    assert sorted(one.line for one in scene.seen) == sorted(f"GET /api/smart-links/n{n} HTTP/1.1" for n in range(200))
    assert scene.accepted <= 8


FORKING = """
    import os, sys, threading, ofapi

    client = ofapi.Client(sys.argv[1], base_url=sys.argv[2])
    assert client.smart_links.get("parent").status_code == 200

    # A thread of the parent is in the middle of a call, holding whatever it holds, as the process forks.
    stalled = threading.Thread(target=lambda: client.smart_links.get("stalls"), daemon=True)
    stalled.start()
    stalled.join(0.3)

    child = os.fork()
    if child == 0:
        status = 1
        try:
            for number in range(3):
                assert client.smart_links.get(f"child{number}").status_code == 200
            client.close()
            status = 0
        finally:
            os._exit(status)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert client.smart_links.get("parent-again").status_code == 200
    assert client.usage.total().calls == 2
    print("done")
"""


def test_a_forked_child_connects_anew_and_the_parent_keeps_its_connection(faults: FaultServer) -> None:
    def script(number: int) -> Steps:
        return (Read(), Stall()) if number == 2 else GOOD

    with faults.scene(script) as scene:
        ran = subprocess.run(
            [sys.executable, "-c", textwrap.dedent(FORKING), KEY, scene.url],
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert (ran.stdout, ran.stderr) == ("done\n", "")
        names = [one.line.split(" ")[1].rpartition("/")[2] for one in scene.seen]
    assert names == ["parent", "stalls", "child0", "child1", "child2", "parent-again"]
    assert scene.accepted == 3  # the parent's first, its stalled one, the child's


FORKING_ASYNC = """
    import asyncio, os, sys, ofapi

    client = ofapi.AsyncClient(sys.argv[1], base_url=sys.argv[2])

    async def once(name):
        return (await client.smart_links.get(name)).status_code

    assert asyncio.run(once("parent")) == 200
    child = os.fork()
    if child == 0:
        status = 1
        try:
            assert asyncio.run(once("child")) == 200
            status = 0
        finally:
            os._exit(status)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    print("done")
"""


def test_an_async_client_can_be_used_in_a_forked_child(scene: Scene) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(FORKING_ASYNC), KEY, scene.url],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (ran.stdout, ran.stderr) == ("done\n", "")
    assert len(scene.seen) == 2


@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_several_event_loops_one_after_the_other(scene: Scene) -> None:
    """A loop that ended without `aclose()` leaves its connections to the garbage collector; the next has its own."""
    client = ofapi.AsyncClient(KEY, base_url=scene.url, limiter=ofapi.LocalLimiter())

    async def once() -> int:
        return (await client.smart_links.get("a")).status_code

    for _ in range(3):
        assert asyncio.run(once()) == 200
    assert scene.accepted == 3
    assert client._core.opened is not None
    assert len(client._core.opened._opened) == 1  # those of the loops before are let go

    async def the_end() -> None:
        await once()
        await client.aclose()

    asyncio.run(the_end())
    assert len(scene.seen) == 4
    gc.collect()  # while the warnings of it are expected


def test_several_event_loops_at_once(scene: Scene) -> None:
    client = ofapi.AsyncClient(KEY, base_url=scene.url, limiter=ofapi.LocalLimiter())
    ready: list[int] = []

    async def many(name: int) -> list[int]:
        ready.append(name)
        while len(ready) < 4:
            await asyncio.sleep(0.005)
        results = await asyncio.gather(*(client.smart_links.get(f"loop{name}-{n}") for n in range(25)))
        codes = [one.status_code for one in results]
        while len(ready) < 4 + name:  # one closes after the other: closing marks the client
            await asyncio.sleep(0.005)
        await client.aclose()
        ready.append(name)
        return codes

    with ThreadPoolExecutor(4) as pool:
        codes = list(pool.map(lambda name: asyncio.run(many(name)), range(4)))
    assert codes == [[200] * 25] * 4
    assert len(scene.seen) == 100


@pytest.mark.parametrize("kind", [ofapi.Client, ofapi.AsyncClient])
@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_a_client_cannot_be_pickled_and_says_what_to_do(kind: type[ofapi.Client], protocol: int) -> None:
    client = kind(KEY)
    for one in (client, client.with_options(timeout=1), {"client": client}):
        with pytest.raises(TypeError, match=r"can't be pickled: it holds the API key") as caught:
            pickle.dumps(one, protocol)
        assert "ONLYFANSAPI_API_KEY" in str(caught.value)
        assert KEY not in str(caught.value)


def _all_errors() -> list[type[ofapi.APIError]]:
    found: list[type[ofapi.APIError]] = []
    waiting: list[type[ofapi.APIError]] = [ofapi.APIError]
    while waiting:
        one = waiting.pop()
        if one not in found and not issubclass(one, ofapi.UncertainOutcomeError):
            found.append(one)
            waiting += one.__subclasses__()
    return found


STATUSES = [400, 401, 402, 403, 404, 408, 409, 418, 422, 429, 500, 503]


def _errors_of(scene_of: Any) -> Iterator[BaseException]:
    for status in STATUSES:
        steps = says(status, b'{"message": "m", "code": "c", "errors": {"a": ["b"]}}', X_Request_Id="r")
        yield from _raised(scene_of, steps)
    yield from _raised(scene_of, (Read(), Close()))
    yield from _raised(scene_of, (Read(), Stall()), timeout=0.3)
    yield from _raised(scene_of, (Read(), Stall()), deadline=0.3)
    yield from _raised(scene_of, says(200, b"<html>"))


def _raised(scene_of: Any, steps: Steps, **settings: Any) -> Iterator[BaseException]:
    retry = ofapi.RetryPolicy(max_retries=0)
    for kind in ("repeatable", "once", "keyed"):
        with (
            scene_of(steps) as scene,
            ofapi.Client(
                KEY, base_url=scene.url, retry=retry, limiter=ofapi.LocalLimiter(period=0.05), **settings
            ) as client,
            pytest.raises(ofapi.APIError) as caught,
        ):
            made(client, kind)
        yield caught.value


def test_all_errors_can_be_pickled(faults: FaultServer) -> None:
    seen: set[str] = set()
    for error in _errors_of(faults.scene):
        for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
            data = pickle.dumps(error, protocol)
            assert KEY.encode() not in data
            again = pickle.loads(data)
            assert type(again) is type(error)
            assert (str(again), repr(again), again.args) == (str(error), repr(error), error.args)
            assert vars(again) == vars(error)
            assert isinstance(again, ofapi.UncertainOutcomeError) == isinstance(error, ofapi.UncertainOutcomeError)
        seen.add(type(error).__name__)
    assert {"UncertainAPITimeoutError", "UncertainDeadlineExceededError", "UncertainInternalServerError"} <= seen
    assert {"UncertainAPIConnectionError", "UncertainResponseParseError", "UncertainAPIStatusError"} <= seen
    bases = {"APIError"}
    assert {kind.__name__ for kind in _all_errors()} - bases <= seen


def test_errors_that_were_never_sent_can_be_pickled(scene: Scene) -> None:
    with ofapi.Client(KEY, base_url=scene.url, credit_budget=0) as client:
        with pytest.raises(ofapi.CreditBudgetExceeded) as over:
            made(client, "once")
        with pytest.raises(ofapi.RequestValidationError) as wrong:
            client.smart_links.get("..")
    for error in (over.value, wrong.value):
        again = pickle.loads(pickle.dumps(error))
        assert (type(again), str(again), vars(again)) == (type(error), str(error), vars(error))


def _in_another_process(data: bytes) -> tuple[str, str]:
    """What a worker makes of a pickled result and error."""
    result, error = pickle.loads(data)
    return f"{result.data} {result.status_code} {result.attempts} {result.idempotency_key}", repr(error)


def test_results_and_errors_go_between_processes(faults: FaultServer) -> None:
    def script(number: int) -> Steps:
        return GOOD if number == 1 else says(500)

    with faults.scene(script) as scene, ofapi.Client(KEY, base_url=scene.url, retry=RETRY) as client:
        result = made(client, "keyed")
        with pytest.raises(ofapi.UncertainOutcomeError) as caught:
            made(client, "once")
    data = pickle.dumps((result, caught.value))
    assert KEY.encode() not in data
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        told, error = pool.apply(_in_another_process, (data,))
    assert told == f"{result.data} 200 1 {result.idempotency_key}"
    assert error == repr(caught.value)
    assert error.startswith("UncertainInternalServerError(")
