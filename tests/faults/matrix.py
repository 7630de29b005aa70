"""Runs a row of the table: three kinds of operation, sync and async, a fault that stays and one that goes away."""

from __future__ import annotations

import asyncio
import functools
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any, NamedTuple
from unittest.mock import patch

import httpx

import ofapi
from tests.faults.server import GOOD, FaultServer, Scene, Steps, not_accepting, refusing
from tests.faults.table import NONE_LISTENS, Ends, Expected, Row

KEY = "ofapi_SECRET_do_not_show_5f1c"
KINDS = Expected._fields
RETRY = ofapi.RetryPolicy(max_retries=2, min_wait=0, max_wait=0)
GONE_AFTER = 2
"""Requests that meet a fault which then goes away."""


class Cell(NamedTuple):
    """One call of a row."""

    kind: str
    is_async: bool
    stays: bool
    """Whether the fault meets every attempt, or only the first two."""

    def __str__(self) -> str:
        return f"{self.kind}, {'async' if self.is_async else 'sync'}, {'stays' if self.stays else 'goes away'}"


class Observed(NamedTuple):
    """What came of a call."""

    ends: Ends
    name: str
    """The class of what the caller got."""
    keys: list[str | None]
    """The idempotency key of each request that the server saw whole."""
    told_key: str | None
    """The one that the result or the error tells."""
    seconds: float


def cells(row: Row) -> list[Cell]:
    """A fault of connecting always stays: there is no script that could end it."""
    stay = (True,) if row.steps is None else (True, False)
    return [Cell(kind, is_async, stays) for kind in KINDS for is_async in (False, True) for stays in stay]


def expected(row: Row, cell: Cell) -> Ends:
    """What the table says; where a fault has gone away after two attempts, the third has a result."""
    ends: Ends = getattr(row.expected, cell.kind)
    if cell.stays or ends.attempts <= GONE_AFTER:
        return ends
    return Ends(None, ends.attempts, ends.seen, False, 200)


def run_row(row: Row, server: FaultServer) -> dict[Cell, Observed]:
    """All cells at once, each with a client and an address of its own."""
    todo = cells(row)
    with one_ssl_context(), ThreadPoolExecutor(len(todo)) as pool:
        return dict(zip(todo, pool.map(lambda cell: _run(row, cell, server), todo), strict=True))


def _run(row: Row, cell: Cell, server: FaultServer) -> Observed:
    if row.steps is None:
        with (refusing if row.fault == NONE_LISTENS else not_accepting)() as url:
            return _call(row, cell, url, None)
    with server.scene(_script(row, cell, row.steps)) as scene:
        return _call(row, cell, scene.url, scene)


def _script(row: Row, cell: Cell, steps: Steps) -> Any:
    first = 2 if row.warm else 1

    def script(number: int) -> Steps:
        return steps if number >= first and (cell.stays or number < first + GONE_AFTER) else GOOD

    return script


def _call(row: Row, cell: Cell, url: str, scene: Scene | None) -> Observed:
    settings: dict[str, Any] = {
        "base_url": url,
        "timeout": row.timeout,
        "retry": RETRY,
        "limiter": ofapi.LocalLimiter(period=0.05),
    }
    if cell.is_async:
        got, seconds = asyncio.run(_async(row, cell, settings))
    else:
        got, seconds = _sync(row, cell, settings)
    seen = scene.seen[1 if row.warm else 0 :] if scene is not None else []
    whole = [one for one in seen if b"\r\n\r\n" in one.data]
    error = got if isinstance(got, BaseException) else None
    if error is not None and not isinstance(error, ofapi.APIError):
        raise error
    ends = Ends(
        _certain(type(error)) if error is not None else None,
        got.attempts,
        len(seen),
        isinstance(error, ofapi.UncertainOutcomeError),
        getattr(got, "status_code", None),
    )
    name = "a result" if error is None else type(error).__name__
    return Observed(ends, name, [one.header("idempotency-key") for one in whole], got.idempotency_key, seconds)


def _sync(row: Row, cell: Cell, settings: dict[str, Any]) -> tuple[Any, float]:
    with ofapi.Client(KEY, **settings) as client:
        if row.warm:
            client.smart_links.get("warm")
        start = time.monotonic()
        try:
            got: Any = made(client, cell.kind, size=row.size)
        except Exception as error:
            got = error
        return got, time.monotonic() - start


async def _async(row: Row, cell: Cell, settings: dict[str, Any]) -> tuple[Any, float]:
    async with ofapi.AsyncClient(KEY, **settings) as client:
        if row.warm:
            await client.smart_links.get("warm")
        start = time.monotonic()
        try:
            got: Any = await made(client, cell.kind, size=row.size)
        except Exception as error:
            got = error
        return got, time.monotonic() - start


def made(client: Any, kind: str, *, size: int = 0, options: Any = None) -> Any:
    """A call of a kind; of an async client, what is to be awaited."""
    text: Any = "x" * size or "Hello"
    how: Any = {"validate": not size, "options": options}
    if kind == "once":
        return client.mass_messaging.send("acct_1", text=text, user_lists=["fans"], **how)
    if kind == "keyed":
        return client.chat_messages.send("acct_1", 7, text=text, **how)
    if size:
        return client.fans.set_notes("acct_1", 7, notes=text, **how)
    return client.fans.list_active("acct_1", **how)


def _certain(kind: type[BaseException]) -> Any:
    """The class that an uncertain error was before."""
    if not issubclass(kind, ofapi.UncertainOutcomeError):
        return kind
    return next(base for base in kind.__bases__ if base is not ofapi.UncertainOutcomeError)


@contextmanager
def one_ssl_context() -> Iterator[None]:
    """Reading the certificates takes longer than most faults, and none is used here."""
    with (
        patch("httpx.create_ssl_context", _ssl_context),
        patch("httpx._transports.default.create_ssl_context", _ssl_context),
    ):
        yield


_make_ssl_context = httpx.create_ssl_context


@functools.cache
def _ssl_context(**_: Any) -> Any:
    return _make_ssl_context()
