"""Each answer at the edge ends in the right result or one typed error, soon, and the next call gets its own answer."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

import ofapi
from tests.client.conftest import KEY, Blocking
from tests.client.scripted import Reply, ScriptedServer, answer
from tests.edges import answers
from tests.rules import calls

LONGEST = 10.0
"""Seconds: far more than any of it takes, on a busy machine too."""
ONCE = ofapi.RequestOptions(retry=ofapi.RetryPolicy(max_retries=0))
GOOD = answer(200, b'{"data": {"id": "good"}}', Content_Type="application/json")


@pytest.fixture(scope="module")
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer() as one:
        yield one


@pytest.fixture(scope="module", params=["sync", "async"])
def client(request: pytest.FixtureRequest, server: ScriptedServer, runner: asyncio.Runner) -> Iterator[Blocking]:
    """One client of each kind for all answers: whatever came before, it goes on."""
    kind = ofapi.Client if request.param == "sync" else ofapi.AsyncClient
    one = Blocking(kind(KEY, base_url=server.url, timeout=5), runner)
    yield one
    one.end()


@pytest.fixture
def call(client: Blocking, server: ScriptedServer) -> Callable[..., Any]:
    """Calls twice: the first is answered with the given bytes, the second well, and gets that answer."""

    def both(reply: Reply, operation_id: str = "getSmartLink") -> Any:
        server.requests.clear()
        server.reply = lambda count: reply if count == 1 else GOOD
        arguments = calls.example(operation_id, optional=False)
        start = time.monotonic()
        outcome = _outcome(client, operation_id, arguments)
        assert client.smart_links.get("next", options=ONCE).data.id == "good"
        assert time.monotonic() - start < LONGEST
        assert len(server.requests) == 2
        return outcome

    return both


def _outcome(client: Blocking, operation_id: str, arguments: dict[str, Any]) -> Any:
    try:
        return client.call(operation_id, **arguments, validate=False, options=ONCE)
    except ofapi.OfapiError as error:
        return error


@pytest.mark.parametrize("name", answers.READ)
def test_it_is_read(name: str, call: Callable[..., Any]) -> None:
    assert call(answers.READ[name]).data.to_dict() == answers.DATA


@pytest.mark.parametrize("name", answers.LATIN_1)
def test_a_charset_is_believed_where_it_is_no_utf_8(name: str, call: Callable[..., Any]) -> None:
    assert call(answers.LATIN_1[name]).data.to_dict() == {"id": "a", "name": "ü"}


@pytest.mark.parametrize("name", answers.NOT_READ)
def test_it_can_not_be_read(name: str, call: Callable[..., Any]) -> None:
    error = call(answers.NOT_READ[name])
    assert type(error) is ofapi.ResponseParseError
    assert error.status_code == 200


@pytest.mark.parametrize("encoding", ["br", "zstd", "x-gzip"])
def test_the_error_names_an_encoding_that_was_not_asked_for(encoding: str, call: Callable[..., Any]) -> None:
    assert f"a body that is encoded as {encoding}, which was not asked for" in str(call(answers.NOT_READ[encoding]))


@pytest.mark.parametrize("name", answers.NO_ANSWER)
def test_it_is_no_answer(name: str, call: Callable[..., Any]) -> None:
    assert type(call(answers.NO_ANSWER[name])) is ofapi.APIConnectionError


@pytest.mark.parametrize("name", answers.WITHOUT_BODY)
def test_a_status_without_a_body_has_none(name: str, call: Callable[..., Any]) -> None:
    response = call(answers.WITHOUT_BODY[name])
    assert (response.status_code, response.data, response.raw) == (int(name[:3]), None, None)


def test_a_folded_header_is_one_line(call: Callable[..., Any]) -> None:
    assert call(answers.READ["a folded header"]).headers["x-folded"] == "a b c"


@pytest.mark.parametrize(
    ("headers", "body", "text"),
    [
        (b"Content-Type: text/plain; charset=iso-8859-1\r\n", b"caf\xe9", "café"),
        (b"Content-Type: text/plain; charset=klingon\r\n", b"caf\xc3\xa9", "café"),
        (b"Content-Type: text/plain\r\n", b"caf\xe9", "caf\ufffd"),
        (b"Content-Type: text/plain\r\nContent-Encoding: br\r\n", b"caf\xc3\xa9", "café"),
        (b"Content-Type: text/plain\r\nContent-Encoding: br\r\n", b"\x0b\x80\xff", None),
        (b"Content-Type: image/png\r\nContent-Encoding: br\r\n", b"\x0b\x80\xff", None),
        (b"Content-Type: image/png\r\n", b"\x89PNG", b"\x89PNG"),
    ],
)
def test_text_is_never_garbage(headers: bytes, body: bytes, text: Any, call: Callable[..., Any]) -> None:
    outcome = call(answers.ok(headers, body), "updatePost")
    if text is None:
        assert type(outcome) is ofapi.ResponseParseError
    else:
        assert (outcome.data, outcome.raw) == (text, text)
