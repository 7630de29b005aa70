"""The key goes into the Authorization header and nowhere else: no repr, error, traceback, pickle or log."""

from __future__ import annotations

import io
import logging
import pickle
import traceback
from collections.abc import Callable, Iterator
from types import FrameType
from typing import Any

import pytest

import ofapi
from tests.client.conftest import KEY, Blocking, Connect
from tests.client.scripted import ScriptedServer, answer
from tests.client.test_connection_errors import BROKEN, STALLED

ANSWERS = {
    **BROKEN,
    **STALLED,
    "401": answer(401, b'{"error": "Unauthorized"}'),
    "429": answer(429, b"", Retry_After="x"),
    "500": answer(500, b"<html>"),
    "302": answer(302, Location="http://127.0.0.1:1/"),
    "no json": answer(200, b"<html>"),
}


@pytest.mark.parametrize("what", ANSWERS)
def test_no_error_and_no_log_shows_the_key(
    what: str, connect: Connect, scripted: ScriptedServer, caplog: pytest.LogCaptureFixture
) -> None:
    scripted.reply = ANSWERS[what]
    client = connect(scripted.url, timeout=0.15)
    with caplog.at_level(logging.DEBUG), pytest.raises(ofapi.APIError) as caught:
        client.smart_links.create_tracking("acct_1", "Bio")
    assert f"Authorization: Bearer {KEY}".lower() in scripted.requests[0].decode().lower()
    _check(caught.value)
    assert {"httpcore.http11", "httpcore.connection"} <= {record.name for record in caplog.records}
    assert KEY not in caplog.text
    assert KEY not in "".join(f"{record.__dict__}" for record in caplog.records)


def test_no_log_of_a_good_call_shows_the_key(api: Blocking, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        api.smart_links.create_tracking("acct_1", "Bio")
    assert {"ofapi", "httpcore.http11"} <= {record.name for record in caplog.records}
    assert KEY not in "".join(f"{record.__dict__}" for record in caplog.records)


@pytest.mark.parametrize(
    "call",
    [
        lambda client: client.smart_links.create(account_id="", name="", link_type="x"),
        lambda client: client.smart_links.get(""),
        lambda client: client.smart_links.get("x" * 70_000),
        lambda client: client.call("nothing"),
        lambda client: client.request("GET", "/api/.."),
        lambda client: client.request("GET", "/api/x", headers={"bad name": "x"}),
        lambda client: client.request("GET", "/api/x", headers={"Content-Length": "5"}),
        lambda client: client.media.upload("acct_1", file="text"),
        lambda client: client.media.upload("acct_1", file=_Unreadable()),
    ],
)
def test_no_refusal_shows_the_key(call: Callable[[Blocking], Any], api: Blocking) -> None:
    with pytest.raises(Exception) as caught:  # noqa: PT011  # whatever it is
        call(api)
    _check(caught.value)


@pytest.mark.parametrize(
    "settings",
    [
        {"api_key": f"{KEY} "},
        {"api_key": f"{KEY}\n"},
        {"api_key": f"{KEY}ü"},
        {"api_key": KEY.encode()},
        {"api_key": KEY, "base_url": "ftp://x"},
        {"api_key": KEY, "timeout": -1},
        {"api_key": KEY, "unknown": 1},
    ],
)
@pytest.mark.parametrize("kind", [ofapi.Client, ofapi.AsyncClient])
def test_no_bad_setting_shows_the_key(kind: type[ofapi.Client], settings: dict[str, Any]) -> None:
    with pytest.raises((ofapi.ConfigurationError, TypeError)) as caught:
        kind(**settings)
    _check(caught.value, skip=1)


def test_no_repr_shows_the_key(client: ofapi.Client, async_client: ofapi.AsyncClient) -> None:
    for one in (client, async_client):
        assert repr(one).startswith(f"ofapi.{type(one).__name__}(base_url='http://127.0.0.1:")
        for part in (one, one.smart_links, *vars(one).values(), vars(one), one._core.transport._requests):
            assert KEY not in f"{part!r} {part}"
        assert KEY not in f"{vars(one._core)} {vars(one._core.transport)} {vars(one._core.transport._requests)}"


class _Unreadable(io.RawIOBase):
    def read(self, size: int = -1) -> bytes:
        raise OSError("the disk is gone")


def _check(error: BaseException, skip: int = 0) -> None:
    """`skip` frames belong to the test, which holds the key in a variable of its own."""
    shown = [str(vars(error)), repr(error.args)]
    if isinstance(error, ofapi.OfapiError):
        shown.append(repr(pickle.dumps(error)))
    seen: list[BaseException] = []
    waiting: list[BaseException | None] = [error]
    while waiting:
        one = waiting.pop()
        if one is None or one in seen:
            continue
        seen.append(one)
        waiting += [one.__cause__, one.__context__]
        shown += [str(one), repr(one)]
        frames = list(traceback.walk_tb(one.__traceback__))[skip if one is error else 0 :]
        shown += [line for frame, number in frames for line in _locals(frame, number)]
    assert [text[:300] for text in shown if KEY in text] == []


def _locals(frame: FrameType, number: int) -> Iterator[str]:
    """What an error reporter, such as `traceback` with `capture_locals=True`, shows of a frame."""
    for name, value in frame.f_locals.items():
        try:
            text = repr(value)
        except AttributeError:  # a half made object, which some libraries can't show
            assert not type(value).__module__.startswith("ofapi"), f"repr({name}) fails"
            text = object.__repr__(value)
        yield f"{frame.f_code.co_filename}:{number} {name}={text}"
