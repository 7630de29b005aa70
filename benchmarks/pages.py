"""What going over a long list costs: time beside parsing, and memory. `python -m benchmarks.pages` is one process."""

from __future__ import annotations

import asyncio
import json
import re
import resource
import sys
from collections.abc import Callable, Iterator
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import httpx

from . import answers
from .measure import Batch, Effort, Seconds, awaited, fastest, fresh_process, repeated
from .report import Budget, Line, Table, lines, within

PAGE = 1000
"""Links on a page of the timed list."""
SMALL_PAGE = 100
"""Links on a page of the list whose memory is measured."""

CONTENDERS = ("parsed alone", "asked for page by page", "iterated", "iterated, async")
BUDGETS = (Budget("iterated", "parsed alone", 1.10), Budget("iterated, async", "parsed alone", 1.10))
_STATUS = Path("/proc/self/status")
WAYS = ("iterated", "iterated, prefetch", "iterated, async", "iterated, async, prefetch")


def run(effort: Effort) -> Iterator[tuple[str, list[Line]]]:
    """Measure, and give the tables' titles and lines."""
    title = f"{effort.listed:,} Smart Links over {effort.listed // PAGE} pages, every one met"
    arguments = ("-m", "benchmarks.pages", "time", str(effort.listed), str(effort.rounds * 3 // 2))
    rounds: list[Seconds] = [fresh_process(*arguments) for _ in range(effort.processes)]
    yield title, lines(Table(title, CONTENDERS, BUDGETS), rounds)
    grown = {way: fresh_process("-m", "benchmarks.pages", way, str(effort.paged)) for way in WAYS}
    yield (
        f"Memory that {effort.paged:,} links over {effort.paged // SMALL_PAGE:,} pages take beyond the first tenth",
        [within(way, megabytes, 5, "MB", 2) for way, megabytes in grown.items()],
    )


def timed(count: int, rounds: int) -> Seconds:
    """Seconds that each contender takes to meet every link."""
    import ofapi
    from ofapi_generated.api.smart_links.list_smart_links import OPERATION

    transport = _transport(count, _body)
    client, other = (kind(answers.KEY, transport=transport) for kind in (ofapi.Client, ofapi.AsyncClient))
    headers = httpx.Headers({"content-type": "application/json"})
    starts = range(0, count + 1, PAGE)  # the last page is empty: that is how this list ends

    def parsed() -> int:
        return sum(1 for at in starts for _ in OPERATION.read(200, headers, _body(at, PAGE, count)).data)

    def page_by_page() -> int:
        return sum(1 for at in starts for _ in client.smart_links.list(limit=PAGE, offset=at).data)

    def iterated() -> int:
        return sum(1 for _ in client.smart_links.list(limit=PAGE))

    async def iterated_async() -> int:
        met = 0
        async for _ in other.smart_links.list(limit=PAGE):
            met += 1
        return met

    with asyncio.Runner() as runner:
        met = {call(): call for call in (parsed, page_by_page, iterated)} | {runner.run(iterated_async()): None}
        if set(met) != {count}:
            raise SystemExit(f"contenders meet {', '.join(map(str, met))} links")
        ways: tuple[Batch, ...] = (*map(repeated, (parsed, page_by_page, iterated)), awaited(iterated_async, runner))
        return fastest(dict(zip(CONTENDERS, ways, strict=True)), rounds, calls=1)


def grown(way: str, count: int) -> float:
    """Megabytes by which the process grows from a tenth of the list to its end."""
    import ofapi

    transport = _transport(count, _fresh_body)
    prefetch = way.endswith("prefetch")

    def sync() -> Iterator[float]:
        links = ofapi.Client(answers.KEY, transport=transport).smart_links.list(limit=SMALL_PAGE)
        items = links.items(prefetch=prefetch)
        yield sum(1 for _ in islice(items, count // 10)) and _megabytes()
        yield sum(1 for _ in items) and _megabytes()

    async def not_blocking() -> list[float]:
        links = ofapi.AsyncClient(answers.KEY, transport=transport).smart_links.list(limit=SMALL_PAGE)
        met, early = 0, 0.0
        async for _ in links.items(prefetch=prefetch):
            met += 1
            if met == count // 10:
                early = _megabytes()
        return [early, _megabytes()]

    early, late = asyncio.run(not_blocking()) if "async" in way else sync()
    return late - early


def _megabytes() -> float:
    """The most memory this process has had. On Linux `ru_maxrss` begins with what the parent process had."""
    if _STATUS.exists():
        return int(next(re.finditer(r"VmHWM:\s+(\d+) kB", _STATUS.read_text()))[1]) / 1024
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1 << 20) if sys.platform == "darwin" else most / 1024


def _transport(count: int, body: Callable[[int, int, int], bytes]) -> httpx.MockTransport:
    """Answers as the list of Smart Links does: `limit` links from `offset` on."""

    def answer(request: httpx.Request) -> httpx.Response:
        query = _query(request.url.query)
        content = body(int(query.get("offset", 0)), int(query["limit"]), count)
        return httpx.Response(200, headers=[(b"content-type", b"application/json")], stream=httpx.ByteStream(content))

    return httpx.MockTransport(answer)


def _fresh_body(start: int, size: int, count: int) -> bytes:
    return answers.listed(range(start, min(start + size, count)))


_body = cache(_fresh_body)


@cache
def _query(text: bytes) -> dict[str, str]:
    return dict(parse_qsl(text.decode()))


if __name__ == "__main__":
    what, *numbers = sys.argv[1:]
    measured: Any = timed(*map(int, numbers)) if what == "time" else grown(what, *map(int, numbers))
    json.dump(measured, sys.stdout)
