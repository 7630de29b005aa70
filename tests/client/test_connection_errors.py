"""Calls that get no whole answer: one typed error each, and nothing is sent a second time."""

from __future__ import annotations

import asyncio
import pickle
import socket
import time

import httpx
import pytest

import ofapi
from tests.client.conftest import KEY, Blocking, Connect
from tests.client.scripted import Reply, ScriptedServer, answer

FEW = ofapi.RetryPolicy(max_retries=2, min_wait=0)
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
BROKEN = {
    "closed at once": Reply(b"", "close"),
    "reset at once": Reply(b"", "reset"),
    "closed in the status line": Reply(b"HTTP/1.1 20", "close"),
    "closed in the headers": Reply(HEAD, "close"),
    "closed in the body": Reply(HEAD + b'Content-Length: 90\r\n\r\n{"data": {}}', "close"),
    "reset in the body": Reply(HEAD + b'Content-Length: 90\r\n\r\n{"data": {}}', "reset"),
    "closed before the body": Reply(HEAD + b"Content-Length: 90\r\n\r\n", "close"),
    "closed in a chunk": Reply(HEAD + b"Transfer-Encoding: chunked\r\n\r\nff\r\n{}", "close"),
    "closed before the last chunk": Reply(HEAD + b"Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n", "close"),
    "a bad chunk": Reply(HEAD + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n", "close"),
    "an error closed in the body": Reply(b"HTTP/1.1 500 No\r\nContent-Length: 90\r\n\r\n{", "close"),
    "no HTTP": Reply(b"SSH-2.0-OpenSSH_9.6\r\n", "close"),
    "a status of four digits": Reply(b"HTTP/1.1 2000 OK\r\nContent-Length: 0\r\n\r\n", "close"),
    "a bad length": Reply(HEAD + b"Content-Length: many\r\n\r\n{}", "close"),
    "no gzip": answer(200, b"{}", Content_Encoding="gzip"),
    "endless headers": Reply(HEAD + b"X: " + b"y" * 300_000, "close"),
}
STALLED = {
    "at once": Reply(b"", "stall"),
    "in the headers": Reply(HEAD, "stall"),
    "before the body": Reply(HEAD + b"Content-Length: 90\r\n\r\n", "stall"),
    "in the body": Reply(HEAD + b'Content-Length: 90\r\n\r\n{"data"', "stall"),
}


@pytest.mark.parametrize("fault", BROKEN)
def test_a_broken_answer_is_a_connection_error(fault: str, connect: Connect, scripted: ScriptedServer) -> None:
    scripted.reply = BROKEN[fault]
    client = connect(scripted.url, timeout=5)
    with pytest.raises(ofapi.APIConnectionError) as caught:
        client.smart_links.create_tracking("acct_1", "Bio")
    error = caught.value
    assert isinstance(error, ofapi.UncertainOutcomeError)
    assert isinstance(error, ofapi.APIConnectionError)
    assert not isinstance(error, ofapi.APITimeoutError)
    assert "smart_links.list()" in str(error)
    assert error.operation == "smart_links.create"
    assert str(error).startswith("smart_links.create() got no answer from ")
    assert len(str(error)) > len("smart_links.create() got no answer from ")
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again), vars(again)) == (type(error), str(error), vars(error))
    assert len(scripted.requests) == 1

    scripted.reply = answer(200, b'{"data": {"id": "a"}}')
    assert client.smart_links.get("a").data.id == "a"  # the client goes on
    assert len(scripted.requests) == 2


@pytest.mark.parametrize("place", STALLED)
def test_a_stall_is_a_timeout(place: str, connect: Connect, scripted: ScriptedServer) -> None:
    scripted.reply = STALLED[place]
    client = connect(scripted.url, timeout=0.15)
    start = time.monotonic()
    with pytest.raises(ofapi.APITimeoutError) as caught:
        client.smart_links.create_tracking("acct_1", "Bio")
    assert 0.1 < time.monotonic() - start < 2
    assert isinstance(caught.value, ofapi.APIConnectionError)
    assert "smart_links.create() got no answer from" in str(caught.value)
    again = pickle.loads(pickle.dumps(caught.value))
    assert type(again) is type(caught.value)
    assert isinstance(again, ofapi.UncertainOutcomeError)
    assert len(scripted.requests) == 1


def test_no_server_at_all(connect: Connect) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(ofapi.APIConnectionError) as caught:
        connect(f"http://127.0.0.1:{port}", retry=FEW).smart_links.list()
    assert caught.value.attempts == 3
    assert not isinstance(caught.value, ofapi.APITimeoutError)
    assert isinstance(caught.value.__cause__, httpx.ConnectError)


def test_a_server_without_tls(connect: Connect, scripted: ScriptedServer) -> None:
    with pytest.raises(ofapi.APIConnectionError) as caught:
        connect(scripted.url.replace("http:", "https:"), retry=FEW).smart_links.list()
    assert type(caught.value) is ofapi.APIConnectionError


def test_a_kept_connection_that_breaks_is_no_reason_to_repeat(connect: Connect, scripted: ScriptedServer) -> None:
    good = answer(200, b'{"data": {"id": "a"}}')
    scripted.reply = lambda count: Reply(b"", "close") if count == 2 else good
    client = connect(scripted.url)
    assert client.smart_links.get("a").status_code == 200
    with pytest.raises(ofapi.APIConnectionError):
        client.smart_links.create_tracking("acct_1", "Bio")
    assert len(scripted.requests) == 2
    assert client.smart_links.get("a").status_code == 200
    assert len(scripted.requests) == 3


def test_a_connection_that_the_server_closed_between_calls_is_replaced(
    connect: Connect, scripted: ScriptedServer
) -> None:
    scripted.reply = answer(200, b'{"data": {"id": "a"}}', then="close")
    client = connect(scripted.url)
    for count in range(1, 4):
        client.smart_links.create_tracking("acct_1", "Bio")
        assert len(scripted.requests) == count
        time.sleep(0.02)


def test_a_cancelled_call_is_sent_once_and_gives_its_connection_up(
    scripted: ScriptedServer, runner: asyncio.Runner
) -> None:
    async def cancelled() -> None:
        async with ofapi.AsyncClient(KEY, base_url=scripted.url) as client:
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(client.smart_links.create_tracking("acct_1", "Bio"), 1)
            scripted.reply = answer(200, b'{"data": {"id": "a"}}')
            assert (await client.smart_links.get("a")).data.id == "a"

    scripted.reply = Reply(b"", "stall")
    runner.run(cancelled())
    assert len(scripted.requests) == 2


@pytest.mark.parametrize("what", ["path", "query"])
def test_an_address_that_is_too_long_is_refused_as_the_callers_mistake(
    what: str, api: Blocking, server: object
) -> None:
    with pytest.raises(ofapi.RequestValidationError):
        api.smart_links.get("x" * 70_000) if what == "path" else api.smart_links.list(name="x" * 70_000)
