"""A cancelled call stops at once, whatever it is at, and leaves no connection, task or place in a queue behind."""

from __future__ import annotations

import asyncio
import os
import signal
import time
from collections.abc import Callable
from typing import Any, NamedTuple

import pytest

import ofapi
from tests.faults.matrix import KEY, made
from tests.faults.server import GOOD, FaultServer, Read, Scene, Script, Send, Stall, Steps, not_accepting, says

LONG = 30


class Stage(NamedTuple):
    """What a call is at when it is cancelled."""

    what: str
    script: Script | Steps | None
    seen: int
    """Requests that the server has seen by then, of the calls before too."""
    before: int = 0
    """Calls that are made first."""


STALLED = (Read(), Stall())
FULL = says(200, b"{}", X_Rate_Limit_Limit_Minute="1", X_Rate_Limit_Remaining_Minute="0")
STAGES = [
    Stage("connecting", None, 0),
    Stage("waiting for the answer", STALLED, 1),
    Stage("waiting for the answer on a kept connection", lambda number: GOOD if number == 1 else STALLED, 2, 1),
    Stage("in the answer", (Read(), Send(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"), Stall()), 1),
    Stage("in a retry wait", says(503, Retry_After=str(LONG)), 1),
    Stage("in a pacing wait", FULL, 1, 1),
]


async def _reached(scene: Scene | None, stage: Stage, waits: list[Any]) -> None:
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        if scene is None:
            await asyncio.sleep(0.2)
            return
        if len(scene.seen) >= stage.seen and (waits or "wait" not in stage.what.split()[-1]):
            await asyncio.sleep(0.02)
            return
        await asyncio.sleep(0.005)
    pytest.fail("the call did not come so far")


@pytest.mark.parametrize("stage", STAGES, ids=lambda stage: stage.what.replace(" ", "-"))
def test_a_cancelled_call_stops_at_once(stage: Stage, faults: FaultServer) -> None:
    async def cancelled(url: str, scene: Scene | None) -> None:
        tasks, descriptors = asyncio.all_tasks(), len(os.listdir("/proc/self/fd"))
        waits: list[Any] = []
        limiter = ofapi.LocalLimiter()
        async with ofapi.AsyncClient(
            KEY,
            base_url=url,
            timeout=LONG,
            limiter=limiter,
            hooks=ofapi.Hooks(on_retry=waits.append, on_wait=waits.append),
        ) as client:
            for _ in range(stage.before):
                await client.smart_links.get("before")
            call = asyncio.ensure_future(made(client, "once"))
            await _reached(scene, stage, waits)
            start = time.monotonic()
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call
            assert time.monotonic() - start < 2  # at once: what it waited for would have taken 30 seconds
            assert limiter._queue == {}
            assert limiter._under_way == 0
            if scene is not None:
                assert len(scene.seen) == stage.seen
        assert asyncio.all_tasks() == tasks
        if scene is not None:
            await _until(lambda: scene.open == 0)
            assert scene.open == 0
            await _until(lambda: len(os.listdir("/proc/self/fd")) <= descriptors)
        assert len(os.listdir("/proc/self/fd")) <= descriptors

    if stage.script is None:
        with not_accepting() as url:
            asyncio.run(cancelled(url, None))
    else:
        with faults.scene(stage.script) as scene:
            asyncio.run(cancelled(scene.url, scene))


async def _until(condition: Callable[[], bool]) -> None:
    for _ in range(500):
        if condition():
            return
        await asyncio.sleep(0.01)


def test_the_client_goes_on_after_more_cancelled_calls_than_it_has_connections(faults: FaultServer) -> None:
    cancelled = 120
    enough = False

    async def go(scene: Scene) -> None:
        nonlocal enough
        async with ofapi.AsyncClient(KEY, base_url=scene.url, timeout=LONG, limiter=ofapi.LocalLimiter()) as client:
            assert (await client.smart_links.get("first")).status_code == 200
            calls = [asyncio.ensure_future(made(client, "once")) for _ in range(cancelled)]
            await _until(lambda: len(scene.seen) > 50)
            for call in calls:
                call.cancel()
            assert {type(one) for one in await asyncio.gather(*calls, return_exceptions=True)} == {
                asyncio.CancelledError
            }
            enough = True
            assert (await client.smart_links.get("last")).status_code == 200

    with faults.scene(lambda number: GOOD if number == 1 or enough else STALLED) as scene:
        asyncio.run(go(scene))


# Not while connecting: there Python's own `socket.create_connection` leaves its socket to the garbage collector.
@pytest.mark.parametrize("stage", STAGES[1:2] + STAGES[4:], ids=lambda stage: stage.what.replace(" ", "-"))
def test_an_interrupt_ends_a_sync_call(stage: Stage, faults: FaultServer) -> None:
    def interrupt(*_: Any) -> None:
        raise KeyboardInterrupt

    def interrupted(url: str) -> None:
        limiter = ofapi.LocalLimiter()
        with ofapi.Client(KEY, base_url=url, timeout=LONG, limiter=limiter) as client:
            for _ in range(stage.before):
                client.smart_links.get("before")
            start = time.monotonic()
            signal.setitimer(signal.ITIMER_REAL, 0.6)
            with pytest.raises(KeyboardInterrupt):
                made(client, "once")
            assert time.monotonic() - start < LONG / 2
            assert limiter._queue == {}
            assert limiter._under_way == 0

    old = signal.signal(signal.SIGALRM, interrupt)
    try:
        assert stage.script is not None
        with faults.scene(stage.script) as scene:
            interrupted(scene.url)
            asyncio.run(_until(lambda: scene.open == 0))
            assert scene.open == 0
            assert len(scene.seen) == stage.seen
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, old)
