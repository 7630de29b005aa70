"""A sandbox for all tests of a worker, put back to its beginning before each; clients of it, sync and async."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

import ofapi
from ofapi import sandbox as sandboxes
from tests.client.conftest import Blocking

KEY = "ofapi_sandbox_key_7c1d"
FIRST = "acct_XXXXXXXX"
"""The first account of the seeded agency."""


@pytest.fixture(scope="session")
def _running() -> Iterator[sandboxes.Sandbox]:
    with sandboxes.running(step=0.01) as url:
        yield url


@pytest.fixture
def sandbox(_running: sandboxes.Sandbox) -> sandboxes.Sandbox:
    _running.reset()
    return _running


@pytest.fixture(scope="session")
def runner() -> Iterator[asyncio.Runner]:
    with asyncio.Runner() as one:
        yield one


@pytest.fixture(scope="session")
def _clients(
    _running: sandboxes.Sandbox, runner: asyncio.Runner
) -> Iterator[dict[str, ofapi.Client | ofapi.AsyncClient]]:
    with ofapi.Client(KEY, base_url=_running) as blocking:
        other = ofapi.AsyncClient(KEY, base_url=_running)
        yield {"sync": blocking, "async": other}
        runner.run(other.aclose())


@pytest.fixture
def client(sandbox: sandboxes.Sandbox, _clients: dict[str, ofapi.Client]) -> ofapi.Client:
    return _clients["sync"]


@pytest.fixture(params=["sync", "async"])
def api(
    request: pytest.FixtureRequest,
    sandbox: sandboxes.Sandbox,
    _clients: dict[str, ofapi.Client | ofapi.AsyncClient],
    runner: asyncio.Runner,
) -> Blocking:
    """A client of each kind in turn, called the same way."""
    return Blocking(_clients[request.param], runner)
