"""Answers that come byte by byte, late or early: whole in the end, as long as no wait is longer than the time-out."""

from __future__ import annotations

import gzip
import socket
from collections.abc import Iterator

import pytest

import ofapi
from tests.client.conftest import Blocking, Connect
from tests.client.scripted import Reply, ScriptedServer, _read_request
from tests.edges import answers

ONCE = ofapi.RequestOptions(retry=ofapi.RetryPolicy(max_retries=0))
PAUSE = 0.004
"""Seconds between two bytes."""


class DrippingServer(ScriptedServer):
    """Sends its answers a byte at a time."""

    def _one_request(self, connection: socket.socket) -> bool:
        request = _read_request(connection)
        if not request:
            self.ended.release()
            return False
        self.requests.append(request)
        assert isinstance(self.reply, Reply)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for byte in self.reply.data:
            connection.sendall(bytes([byte]))
            self._closing.wait(PAUSE)
        return self.reply.then == "keep"


@pytest.fixture
def dripping() -> Iterator[DrippingServer]:
    with DrippingServer() as one:
        yield one


@pytest.mark.parametrize(
    "reply",
    [
        pytest.param(answers.ok(answers.JSON + answers.LENGTH, then="keep"), id="of a length"),
        pytest.param(answers.ok(), id="until the end"),
        pytest.param(answers.ok(answers.CHUNKED, answers.chunked(), then="keep"), id="in chunks"),
        pytest.param(
            answers.ok(answers.JSON + b"Content-Encoding: gzip\r\n", gzip.compress(answers.BODY)), id="in gzip"
        ),
        pytest.param(
            Reply(b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + answers.ok().data, "close"), id="after hints"
        ),
    ],
)
def test_a_body_may_come_byte_by_byte(reply: Reply, connect: Connect, dripping: DrippingServer) -> None:
    dripping.reply = reply
    client = connect(dripping.url, timeout=5)
    for _ in range(2):
        assert client.smart_links.get("a", options=ONCE).data.to_dict() == answers.DATA
    assert len(dripping.requests) == 2


@pytest.mark.parametrize("then", ["stall", "close"])
def test_hints_without_an_answer_end_too(then: str, connect: Connect, scripted: ScriptedServer) -> None:
    """1xx answers do not count as an answer: neither a time-out nor a closed connection is taken for one."""
    scripted.reply = Reply(b"HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n", then)
    client: Blocking = connect(scripted.url, timeout=0.3)
    expected = ofapi.APITimeoutError if then == "stall" else ofapi.APIConnectionError
    with pytest.raises(expected) as caught:
        client.smart_links.create_tracking("acct_1", "Bio", options=ONCE)
    assert isinstance(caught.value, ofapi.UncertainOutcomeError)
    assert isinstance(caught.value, ofapi.APITimeoutError) == (then == "stall")
    assert len(scripted.requests) == 1


def test_an_answer_before_the_upload_is_whole_is_the_answer(connect: Connect, scripted: ScriptedServer) -> None:
    """A server may answer 413 with the request still on its way, and close."""
    scripted.reply = Reply(b"HTTP/1.1 413 Too Large\r\nConnection: close\r\nContent-Length: 0\r\n\r\n", "close")
    client = connect(scripted.url, timeout=5)
    with pytest.raises(ofapi.APIStatusError) as caught:
        client.media.upload("acct_1", file=("a.jpg", b"x" * 200_000, "image/jpeg"), options=ONCE)
    assert caught.value.status_code == 413
