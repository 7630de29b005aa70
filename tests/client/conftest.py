"""A server that answers from the description's examples, one that breaks on purpose, and clients of both."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

import pytest

import ofapi
from examples.example_server import ExampleServer, running
from tests.client.listing_server import ListingServer, listing
from tests.client.scripted import ScriptedServer

KEY = "ofapi_SECRET_do_not_show_5f1c"

Connect: TypeAlias = "Callable[..., Blocking]"


class Blocking:
    """A client, sync or async, called the same way: what a coroutine gives is waited for."""

    def __init__(self, target: Any, runner: asyncio.Runner) -> None:
        self.target = target
        self.runner = runner

    def __getattr__(self, name: str) -> Blocking:
        return Blocking(getattr(self.target, name), self.runner)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        result = self.target(*args, **kwargs)
        return self.runner.run(result) if asyncio.iscoroutine(result) else result

    def end(self) -> None:
        """Close the client."""
        (self.aclose if isinstance(self.target, ofapi.AsyncClient) else self.close)()


@pytest.fixture(params=["sync", "async"])
def connect(request: pytest.FixtureRequest, runner: asyncio.Runner) -> Iterator[Connect]:
    """Makes clients, of each kind in turn; they are closed after the test."""
    made: list[Blocking] = []

    def one(base_url: str, **settings: Any) -> Blocking:
        kind = ofapi.Client if request.param == "sync" else ofapi.AsyncClient
        made.append(Blocking(kind(KEY, base_url=base_url, **settings), runner))
        return made[-1]

    yield one
    for client in made:
        client.end()


@pytest.fixture(autouse=True)
def _no_settings_around(monkeypatch: pytest.MonkeyPatch) -> None:
    """No key, address or proxy of the machine that runs the tests."""
    names = ("ONLYFANSAPI_API_KEY", "ONLYFANSAPI_BASE_URL", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")
    for name in names:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.fixture(scope="session")
def runner() -> Iterator[asyncio.Runner]:
    """One event loop for all async tests, so that they can share a client."""
    with asyncio.Runner() as one:
        yield one


@pytest.fixture(scope="session")
def _shared_server() -> Iterator[ExampleServer]:
    with running() as one:
        yield one


@pytest.fixture
def server(_shared_server: ExampleServer) -> ExampleServer:
    """The example server, with no requests counted yet."""
    _shared_server.requests.clear()
    return _shared_server


@pytest.fixture(scope="session")
def client(_shared_server: ExampleServer) -> Iterator[ofapi.Client]:
    with ofapi.Client(KEY, base_url=_shared_server.url) as one:
        yield one


@pytest.fixture(scope="session")
def async_client(_shared_server: ExampleServer, runner: asyncio.Runner) -> Iterator[ofapi.AsyncClient]:
    one = ofapi.AsyncClient(KEY, base_url=_shared_server.url)
    yield one
    runner.run(one.aclose())


@pytest.fixture(params=["sync", "async"])
def api(
    request: pytest.FixtureRequest, client: ofapi.Client, async_client: ofapi.AsyncClient, runner: asyncio.Runner
) -> Blocking:
    """A client of the example server, of each kind in turn."""
    return Blocking(client if request.param == "sync" else async_client, runner)


@pytest.fixture
def scripted() -> Iterator[ScriptedServer]:
    """A server whose every answer a test writes byte by byte."""
    with ScriptedServer() as one:
        yield one


@pytest.fixture
def lists() -> Iterator[ListingServer]:
    """A server of lists; what it answers is up to the test."""
    with listing() as one:
        yield one


@pytest.fixture
def listed(connect: Connect, lists: ListingServer) -> Blocking:
    """A client of the server of lists, of each kind in turn."""
    return connect(lists.url)
