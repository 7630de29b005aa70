"""Thousands of calls at once among random faults: each ends in a result or a typed error, and nothing is left over."""

from __future__ import annotations

import asyncio
import gc
import os
import random
import re
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import ofapi
from tests.faults.matrix import KEY, RETRY
from tests.faults.server import GOOD, Close, FaultServer, Peek, Read, Reset, Rest, Scene, Script, Send, Steps, says

SHARE = 0.05
"""Of the requests that meet a fault."""

EFFECTLESS = {"429", "503 with Retry-After"}
FAULTS: dict[str, Steps] = {
    "closed unread": (Peek(), Close()),
    "reset after the request": (Read(), Reset()),
    "closed in the headers": (Read(), Send(b"HTTP/1.1 200 OK\r\nContent-"), Close()),
    "closed in the body": (Read(), Send(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"), Close()),
    "slow, then reset": (Read(), Rest(0.3), Reset()),
    "slow": (Read(), Rest(0.3), *GOOD[1:]),
    "closed after the answer": (*GOOD, Close()),
    "garbage": (Read(), Send(b"\x00\xff" * 99 + b"\r\n\r\n"), Close()),
    "500": says(500, b"<html>"),
    "503 with Retry-After": says(503, Retry_After="0"),
    "429": says(429, Retry_After="0"),
    "422": says(422, b'{"errors": {}}'),
}


def _script(seed: int, met: dict[int, str]) -> Script:
    chance = random.Random(seed)

    def script(number: int) -> Steps:
        if chance.random() >= SHARE:
            return GOOD
        met[number] = chance.choice(list(FAULTS))
        return FAULTS[met[number]]

    return script


def _call(client: Any, number: int) -> Any:
    if number % 3 == 0:
        return client.smart_links.get(f"n{number}")
    if number % 3 == 1:
        return client.mass_messaging.send("acct_1", text=f"n{number}", user_lists=["fans"])
    return client.chat_messages.send("acct_1", 7, text=f"n{number}")


def _sort(results: list[Any]) -> Counter[str]:
    """How the calls ended. All of them ended in one of the two ways."""
    assert [one for one in results if not isinstance(one, (ofapi.ApiResponse, ofapi.OfapiError))] == []
    return Counter("result" if isinstance(one, ofapi.ApiResponse) else type(one).__name__ for one in results)


def _check_written_once(scene: Scene, met: dict[int, str]) -> None:
    """A mass message is sent again only after the server has said that it did nothing."""
    sent: dict[bytes, list[str]] = defaultdict(list)
    for seen in scene.seen:
        if b"/mass-messaging" in seen.data and (found := re.search(rb'"n\d+"', seen.data)):
            sent[found.group()].append(met.get(seen.number, "answered"))
    assert len(sent) > 50
    again = {text: faults for text, faults in sent.items() if not set(faults[:-1]) <= EFFECTLESS}
    assert again == {}


def _descriptors() -> int:
    return len(os.listdir("/proc/self/fd"))


async def _until(condition: Callable[[], bool]) -> None:
    for _ in range(500):
        if condition():
            return
        await asyncio.sleep(0.01)


def test_2000_async_calls_at_once(faults: FaultServer, record_property: Callable[[str, object], None]) -> None:
    count = 2_000
    met: dict[int, str] = {}

    async def all_of_them(scene: Scene) -> list[Any]:
        tasks, descriptors = len(asyncio.all_tasks()), _descriptors()
        async with ofapi.AsyncClient(
            KEY, base_url=scene.url, timeout=60, retry=RETRY, limiter=ofapi.LocalLimiter(period=0.05)
        ) as client:
            calls = [asyncio.ensure_future(_call(client, number)) for number in range(count)]
            results = await asyncio.gather(*calls, return_exceptions=True)
            assert client.usage.total().calls == count
        del client, calls
        await _until(lambda: scene.open == 0)
        gc.collect()
        assert scene.open == 0, "connections that the client left open"
        assert len(asyncio.all_tasks()) == tasks
        # The server's end of the last connections is in this process too.
        await _until(lambda: _descriptors() <= descriptors)
        assert _descriptors() <= descriptors
        return results

    start = time.monotonic()
    with faults.scene(_script(7, met)) as scene:
        results = asyncio.run(all_of_them(scene))
        ended = _sort(results)
        _check_written_once(scene, met)
    assert len(results) == count
    assert len(met) > count * SHARE / 2
    assert set(met.values()) == set(FAULTS)
    record_property("told", f"{count} async calls, {len(met)} faults, {time.monotonic() - start:.1f} s: {dict(ended)}")


def test_64_threads(faults: FaultServer, record_property: Callable[[str, object], None]) -> None:
    count, threads = 640, 64
    met: dict[int, str] = {}
    before, descriptors = threading.active_count(), _descriptors()
    start = time.monotonic()
    with faults.scene(_script(11, met)) as scene:
        client = ofapi.Client(KEY, base_url=scene.url, timeout=60, retry=RETRY, limiter=ofapi.LocalLimiter(period=0.05))

        def one(number: int) -> Any:
            try:
                return _call(client, number)
            except Exception as error:
                return error

        with client, ThreadPoolExecutor(threads) as pool:
            results = list(pool.map(one, range(count)))
        assert client.usage.total().calls == count
        asyncio.run(_until(lambda: scene.open == 0))
        ended = _sort(results)
        assert scene.open == 0, "connections that the client left open"
        _check_written_once(scene, met)
    gc.collect()
    asyncio.run(_until(lambda: _descriptors() <= descriptors))
    assert _descriptors() <= descriptors
    assert threading.active_count() == before
    assert len(results) == count
    record_property("told", f"{threads} threads, {len(met)} faults, {time.monotonic() - start:.1f} s: {dict(ended)}")
