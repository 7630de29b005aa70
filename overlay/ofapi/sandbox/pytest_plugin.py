"""Fixtures for tests of code that calls the API: they come with the package, and cost nothing where they are not used.

def test_the_link_is_made(ofapi_sandbox, ofapi_client):
    make_links(ofapi_client)
    assert ofapi_sandbox.calls("createSmartLink")[0].body["name"] == "Instagram bio"
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from ofapi import AsyncClient, Client

    from ._server import Sandbox

_SETTINGS = (
    ("ofapi_sandbox_seed", "the seed of the sandbox's agency, ids, faults and drift", "1"),
    ("ofapi_sandbox_rate_limit", "the sandbox's calls a minute; 0 for no limit", "0"),
    ("ofapi_sandbox_credits", "the credits that the sandbox's team has at the start of a test", "100000"),
)


def pytest_addoption(parser: pytest.Parser) -> None:
    for name, said, default in _SETTINGS:
        parser.addini(name, said, default=default)


@pytest.fixture(scope="session")
def _ofapi_sandbox_running(pytestconfig: pytest.Config) -> Iterator[Sandbox]:
    from . import running

    seed, rate_limit, credits = (int(pytestconfig.getini(name)) for name, _, _ in _SETTINGS)
    with running(seed=seed, rate_limit=rate_limit, credits=credits, step=0.01) as sandbox:
        yield sandbox


@pytest.fixture
def ofapi_sandbox(_ofapi_sandbox_running: Sandbox) -> Sandbox:
    """The API on this machine, as it is at the beginning: its address, and what was called (`requests`, `calls`)."""
    _ofapi_sandbox_running.reset()
    return _ofapi_sandbox_running


@pytest.fixture
def ofapi_client(ofapi_sandbox: Sandbox) -> Iterator[Client]:
    """A client of the sandbox."""
    from ofapi import Client

    with Client("sandbox", base_url=ofapi_sandbox) as client:
        yield client


@pytest.fixture
def ofapi_async_client(ofapi_sandbox: Sandbox) -> Iterator[AsyncClient]:
    """An async client of the sandbox, for the event loop that the test runs."""
    import asyncio

    import httpx

    from ofapi import AsyncClient

    # No connection outlives its call, so none is left when the test's event loop is gone.
    transport = httpx.AsyncHTTPTransport(limits=httpx.Limits(max_keepalive_connections=0))
    client = AsyncClient("sandbox", base_url=ofapi_sandbox, transport=transport)
    yield client
    asyncio.run(client.aclose())
