"""Making a client and letting it go: key, address, time-out, transport, threads, connections."""

from __future__ import annotations

import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

import ofapi
from examples.example_server import ExampleServer
from ofapi import _transport
from tests.client.conftest import KEY, Blocking, Connect
from tests.client.scripted import ScriptedServer, answer

KINDS = pytest.mark.parametrize("kind", [ofapi.Client, ofapi.AsyncClient])
Kind = type[ofapi.Client]


def _sent(kind: Kind, runner: asyncio.Runner, **settings: Any) -> httpx.Request:
    """The request that a client with these settings makes."""
    seen: list[httpx.Request] = []

    def taken(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={"data": {"id": "a"}})

    client = Blocking(kind(**settings, transport=httpx.MockTransport(taken)), runner)
    assert client.smart_links.get("a").data.id == "a"
    client.end()
    (request,) = seen
    return request


@KINDS
def test_key_and_address_are_arguments_or_come_from_the_environment(
    kind: Kind, runner: asyncio.Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    request = _sent(kind, runner, api_key="from-argument")
    assert request.headers["authorization"] == "Bearer from-argument"
    assert str(request.url) == "https://app.onlyfansapi.com/api/smart-links/a"
    monkeypatch.setenv("ONLYFANSAPI_API_KEY", "from-environment")
    monkeypatch.setenv("ONLYFANSAPI_BASE_URL", "https://environment.example:81/")
    request = _sent(kind, runner)
    assert request.headers["authorization"] == "Bearer from-environment"
    assert str(request.url) == "https://environment.example:81/api/smart-links/a"
    request = _sent(kind, runner, api_key="from-argument", base_url="https://argument.example/behind/proxy/")
    assert request.headers["authorization"] == "Bearer from-argument"
    assert str(request.url) == "https://argument.example/behind/proxy/api/smart-links/a"
    monkeypatch.setenv("ONLYFANSAPI_BASE_URL", "")
    assert _sent(kind, runner).url.host == "app.onlyfansapi.com"


@KINDS
@pytest.mark.parametrize("key", [None, "", " ", "a b", "a\n", "a\x00", "schlüssel", b"bytes", 5])
def test_a_client_needs_a_usable_key(kind: Kind, key: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ofapi.ConfigurationError, match="API key") as caught:
        kind(api_key=key)
    assert isinstance(caught.value, ValueError)
    assert isinstance(caught.value, ofapi.OfapiError)
    if key is None:
        assert "ONLYFANSAPI_API_KEY" in str(caught.value)
        monkeypatch.setenv("ONLYFANSAPI_API_KEY", "")
        with pytest.raises(ofapi.ConfigurationError, match="ONLYFANSAPI_API_KEY"):
            kind()


@KINDS
@pytest.mark.parametrize(
    "url",
    [
        "",
        "app.onlyfansapi.com",
        "/api",
        "ftp://example.com",
        "http://",
        "https:///api",
        "http://user:password@example.com",
        "http://user@example.com",
        "http://example.com?key=1",
        "http://example.com/#there",
        "http://example.com:port",
        "http://example.com:99999",
        "http://[::1",
        "http://exam ple.com",
        "http://example.com/a b",
        "http://example.com/\r\nX: y",
        b"http://example.com",
        5,
    ],
)
def test_a_client_needs_a_usable_address(kind: Kind, url: Any) -> None:
    with pytest.raises(ofapi.ConfigurationError, match="base_url") as caught:
        kind(KEY, base_url=url)
    assert "password" not in str(caught.value).replace("user or password", "")


@KINDS
@pytest.mark.parametrize("timeout", [0, -1, True, "5", float("nan"), float("inf"), [], httpx.Timeout(5)])
def test_a_time_out_is_a_positive_number_or_none(kind: Kind, timeout: Any) -> None:
    with pytest.raises(ofapi.ConfigurationError, match="timeout"):
        kind(KEY, timeout=timeout)


@KINDS
def test_a_time_out_is_for_every_phase(kind: Kind, runner: asyncio.Runner) -> None:
    assert set(_sent(kind, runner, api_key=KEY).extensions["timeout"].values()) == {60.0}
    assert set(_sent(kind, runner, api_key=KEY, timeout=2).extensions["timeout"].values()) == {2}
    assert set(_sent(kind, runner, api_key=KEY, timeout=None).extensions["timeout"].values()) == {None}


def test_leaving_the_block_closes_the_connections(scripted: ScriptedServer, runner: asyncio.Runner) -> None:
    with ofapi.Client(KEY, base_url=scripted.url) as client:
        client.smart_links.get("a")
        assert not scripted.ended.acquire(timeout=0.05)
    assert scripted.ended.acquire(timeout=2)

    async def use() -> None:
        async with ofapi.AsyncClient(KEY, base_url=scripted.url) as client:
            await client.smart_links.get("a")
            assert not scripted.ended.acquire(timeout=0.05)

    runner.run(use())
    assert scripted.ended.acquire(timeout=2)


def test_a_closed_client_can_be_closed_again_but_not_used(connect: Connect, scripted: ScriptedServer) -> None:
    used, unused = connect(scripted.url), connect(scripted.url)
    used.smart_links.get("a")
    for client in (used, unused):
        client.end()
        client.end()
        with pytest.raises(RuntimeError, match="closed"):
            client.smart_links.get("a")
    assert len(scripted.requests) == 1


def test_a_client_keeps_its_connection(connect: Connect, scripted: ScriptedServer) -> None:
    client = connect(scripted.url)
    for _ in range(5):
        client.smart_links.get("a")
    client.end()
    assert scripted.ended.acquire(timeout=2)
    assert not scripted.ended.acquire(timeout=0.05)
    assert len(scripted.requests) == 5


def test_making_a_client_opens_nothing(connect: Connect, scripted: ScriptedServer) -> None:
    client = connect(scripted.url)
    assert client.smart_links.target is client.smart_links.target
    client.end()
    assert not scripted.ended.acquire(timeout=0.05)


@KINDS
def test_errors_of_a_given_transport_are_typed_too(kind: Kind, runner: asyncio.Runner) -> None:
    def refused(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectTimeout("too slow")

    client = Blocking(kind(KEY, transport=httpx.MockTransport(refused)), runner)
    with pytest.raises(ofapi.APITimeoutError, match="ConnectTimeout"):
        client.smart_links.list()
    client.end()


def test_a_given_transport_is_closed_with_the_client(runner: asyncio.Runner) -> None:
    closed: list[str] = []

    class Sync(httpx.MockTransport):
        def close(self) -> None:
            closed.append("sync")

    class Async(httpx.MockTransport):
        async def aclose(self) -> None:
            closed.append("async")

    for kind, transport in ((ofapi.Client, Sync), (ofapi.AsyncClient, Async)):
        made: Any = kind(KEY, transport=transport(lambda request: httpx.Response(200, json={})))
        client = Blocking(made, runner)
        client.smart_links.list()
        client.end()
    assert closed == ["sync", "async"]


def test_threads_share_a_client(server: ExampleServer) -> None:
    with ofapi.Client(KEY, base_url=server.url) as client, ThreadPoolExecutor(8) as pool:

        def one(number: int) -> str:
            return str(client.smart_links.create_tracking("acct_1", f"link {number}").data.name)

        names = list(pool.map(one, range(200)))
    assert names == [f"link {number}" for number in range(200)]
    assert len(server.requests) == 200


@pytest.mark.parametrize("name", ["Connections", "SyncTransport"])
def test_threads_that_start_at_once_make_one_of_each(
    name: str, scripted: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = getattr(_transport, name)
    made: list[object] = []

    def slow(*args: Any, **kwargs: Any) -> Any:
        time.sleep(0.05)
        made.append(real(*args, **kwargs))
        return made[-1]

    monkeypatch.setattr(_transport, name, slow)
    start = threading.Barrier(8)
    with ofapi.Client(KEY, base_url=scripted.url) as client, ThreadPoolExecutor(8) as pool:

        def one(number: int) -> int:
            start.wait()
            return client.smart_links.get("a").status_code

        assert list(pool.map(one, range(8))) == [200] * 8
    assert len(made) == 1


def test_many_calls_at_once_on_one_loop(server: ExampleServer, async_client: Any, runner: asyncio.Runner) -> None:
    async def many() -> list[str]:
        calls = (async_client.smart_links.create_tracking("acct_1", f"link {number}") for number in range(100))
        return [response.data.name for response in await asyncio.gather(*calls)]

    assert runner.run(many()) == [f"link {number}" for number in range(100)]
    assert len(server.requests) == 100


def test_a_key_that_the_server_lacks(connect: Connect, scripted: ScriptedServer) -> None:
    scripted.reply = answer(401, b'{"error": "Unauthorized. Go to the console."}')
    with pytest.raises(ofapi.AuthenticationError, match=r"Unauthorized\. Go to the console\."):
        connect(scripted.url).api_keys.whoami()


@KINDS
def test_a_client_shows_what_is_not_as_usual(kind: Kind) -> None:
    client = kind(KEY, base_url="https://example.com")
    shown = f"ofapi.{kind.__name__}(base_url='https://example.com', timeout=60.0"
    assert repr(client) == f"{shown})"
    other = client.with_options(
        deadline=30, retry=ofapi.RetryPolicy(max_retries=0), headers={"x-secret": "hidden"}, validate=False
    )
    assert repr(other) == (
        f"{shown}, deadline=30, retry=RetryPolicy(max_retries=0, min_wait=0.5, max_wait=8.0, max_retry_after=60.0), "
        "headers=['x-secret'], validate=False)"
    )


@KINDS
def test_a_resource_shows_its_methods(kind: Kind) -> None:
    client = kind(KEY)
    name = type(client.smart_links).__name__
    assert repr(client.smart_links).startswith(f"<{name}: add_tags(), create(), create_free_trial(), ")
    fans = client.account("acct_9").fans
    assert repr(fans).startswith(f"<{type(fans).__name__} of acct_9: ")
    assert "list_active()" in repr(fans)
