"""What the client waits for: Retry-After, a request that is still running, the team's pace; and files sent again."""

from __future__ import annotations

import asyncio
import io
import time
from collections.abc import Callable
from email.utils import formatdate
from pathlib import Path
from typing import Any

import pytest

import ofapi
from tests.faults.matrix import KEY, RETRY, made
from tests.faults.server import GOOD, Close, FaultServer, Read, Scene, Script, Steps, refusing, says

CONFLICT = says(409, b'{"error": "running", "code": "IDEMPOTENCY_CONFLICT"}')
REPLAYED = says(200, b'{"data": {"id": "1"}}', Idempotent_Replayed="true")


class Called:
    """What came of a call, in what time, with what waits."""

    def __init__(self, url: str, is_async: bool, do: Callable[[Any], Any], **settings: Any) -> None:
        self.retries: list[ofapi.RetryEvent] = []
        self.waits: list[ofapi.WaitEvent] = []
        self.got: Any = None
        settings.setdefault("limiter", ofapi.LocalLimiter(period=0.05))
        settings.setdefault("retry", RETRY)
        hooks = ofapi.Hooks(on_retry=self.retries.append, on_wait=self.waits.append)
        settings |= {"base_url": url, "hooks": hooks}
        if is_async:
            asyncio.run(self._async(do, settings))
        else:
            self._sync(do, settings)

    def _sync(self, do: Callable[[Any], Any], settings: dict[str, Any]) -> None:
        with ofapi.Client(KEY, **settings) as client:
            start = time.monotonic()
            try:
                self.got = do(client)
            except ofapi.OfapiError as error:
                self.got = error
            self.seconds = time.monotonic() - start

    async def _async(self, do: Callable[[Any], Any], settings: dict[str, Any]) -> None:
        async with ofapi.AsyncClient(KEY, **settings) as client:
            start = time.monotonic()
            try:
                self.got = await do(client)
            except ofapi.OfapiError as error:
                self.got = error
            self.seconds = time.monotonic() - start


both = pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
kinds = pytest.mark.parametrize("kind", ["repeatable", "once", "keyed"])


def _first(count: int, steps: Steps) -> Script:
    """The steps for so many requests; then all is well."""
    return lambda number: steps if number <= count else GOOD


@both
@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize("form", ["seconds", "date"])
def test_retry_after_is_waited_for(form: str, status: int, is_async: bool, faults: FaultServer) -> None:
    value = "1" if form == "seconds" else formatdate(time.time() + 2, usegmt=True)
    with faults.scene(_first(1, says(status, Retry_After=value))) as scene:
        call = Called(scene.url, is_async, lambda client: made(client, "once"), limiter=ofapi.LocalLimiter())
        assert call.got.attempts == 2
        gap = scene.seen[1].at - scene.seen[0].at
    assert [event.reason for event in call.retries] == ["answered without effect"]
    assert call.retries[0].status_code == status
    assert (0.99 if form == "seconds" else 0.3) <= gap < 15  # a date has no fractions of seconds


@both
@kinds
@pytest.mark.parametrize("status", [429, 503])
def test_a_retry_after_past_the_deadline_is_an_error_at_once(
    status: int, kind: str, is_async: bool, faults: FaultServer
) -> None:
    with faults.scene(says(status, Retry_After="30")) as scene:
        call = Called(scene.url, is_async, lambda client: made(client, kind), deadline=20)
        assert len(scene.seen) == 1
    assert call.got.status_code == status
    assert not isinstance(call.got, ofapi.UncertainOutcomeError)
    assert call.seconds < 10


@both
@pytest.mark.parametrize("value", ["61", "date", "99999999999"])
def test_without_a_deadline_a_long_retry_after_is_an_error_at_once(
    value: str, is_async: bool, faults: FaultServer
) -> None:
    value = formatdate(time.time() + 600, usegmt=True) if value == "date" else value
    with faults.scene(says(429, Retry_After=value)) as scene:
        call = Called(scene.url, is_async, lambda client: made(client, "once"))
        assert len(scene.seen) == 1
    assert type(call.got) is ofapi.RateLimitError
    assert call.got.retry_after > 60
    assert call.seconds < 10


@both
@pytest.mark.parametrize("value", ["soon", "-1", "1.5", "Mon, 99 Foo 2025"])
def test_a_retry_after_that_says_nothing_is_waited_for_as_if_there_were_none(
    value: str, is_async: bool, faults: FaultServer
) -> None:
    with faults.scene(_first(1, says(429, Retry_After=value))) as scene:
        call = Called(scene.url, is_async, lambda client: made(client, "once"))
        assert call.got.attempts == len(scene.seen) == 2


@both
def test_a_date_in_the_past_is_no_wait(is_async: bool, faults: FaultServer) -> None:
    with faults.scene(_first(2, says(503, Retry_After="Wed, 21 Oct 2015 07:28:00 GMT"))) as scene:
        call = Called(scene.url, is_async, lambda client: made(client, "once"))
        assert call.got.attempts == len(scene.seen) == 3
    assert [event.wait for event in call.retries] == [0, 0]


@both
def test_a_429_slows_down_all_calls_of_the_team(is_async: bool, faults: FaultServer) -> None:
    limiter = ofapi.LocalLimiter()
    with faults.scene(_first(1, says(429, Retry_After="1"))) as scene:
        first = Called(
            scene.url,
            is_async,
            lambda client: client.smart_links.get("a"),
            limiter=limiter,
            retry=ofapi.RetryPolicy(max_retries=0),
        )
        assert type(first.got) is ofapi.RateLimitError
        call = Called(scene.url, is_async, lambda client: made(client, "once"), limiter=limiter)
        assert scene.seen[1].at - scene.seen[0].at >= 0.99
    assert call.got.attempts == 1
    assert call.waits
    assert call.waits[0].operation == "mass_messaging.send"


@both
def test_a_message_that_is_still_being_sent_is_waited_for(is_async: bool, faults: FaultServer) -> None:
    def script(number: int) -> Steps:
        return CONFLICT if number <= 4 else REPLAYED

    with faults.scene(script) as scene:
        call = Called(scene.url, is_async, lambda client: made(client, "keyed"), deadline=30)
        keys = {one.header("idempotency-key") for one in scene.seen}
        assert len(scene.seen) == call.got.attempts == 5  # more than `max_retries` allows for failures
    assert call.got.replayed is True
    assert keys == {call.got.idempotency_key}
    assert {event.reason for event in call.retries} == {"still running"}


@both
def test_a_first_answer_is_not_replayed(is_async: bool, faults: FaultServer) -> None:
    with faults.scene(GOOD) as scene:
        assert Called(scene.url, is_async, lambda client: made(client, "keyed")).got.replayed is False


@both
def test_an_answer_that_was_lost_is_fetched_with_the_same_key(is_async: bool, faults: FaultServer) -> None:
    def script(number: int) -> Steps:
        return ((Read(), Close()), CONFLICT, REPLAYED)[number - 1]

    with faults.scene(script) as scene:
        call = Called(
            scene.url,
            is_async,
            lambda client: client.chat_messages.send(
                "acct_1", 7, text="x", options=ofapi.RequestOptions(idempotency_key="mine-1")
            ),
        )
        assert [one.header("idempotency-key") for one in scene.seen] == ["mine-1"] * 3
        assert len({bytes(one.data).partition(b"\r\n\r\n")[2] for one in scene.seen}) == 1
    assert call.got.replayed is True
    assert call.got.idempotency_key == "mine-1"


@both
def test_a_message_that_is_being_sent_until_the_deadline_is_uncertain(is_async: bool, faults: FaultServer) -> None:
    with faults.scene(CONFLICT) as scene:
        call = Called(
            scene.url,
            is_async,
            lambda client: made(client, "keyed"),
            deadline=1,
            retry=ofapi.RetryPolicy(min_wait=0.1, max_wait=0.2),
        )
        assert call.got.attempts >= len(scene.seen) > 1  # the last may have come too late to be written
    assert isinstance(call.got, ofapi.UncertainOutcomeError)
    assert isinstance(call.got, (ofapi.ConflictError, ofapi.DeadlineExceededError))
    assert call.got.idempotency_key
    assert call.got.idempotency_key in str(call.got)
    assert call.seconds < 5


@both
def test_other_conflicts_and_mismatched_keys_are_not_repeated(is_async: bool, faults: FaultServer) -> None:
    for status, code in ((409, "OTHER"), (422, "IDEMPOTENCY_KEY_MISMATCH"), (400, "IDEMPOTENCY_KEY_INVALID")):
        with faults.scene(says(status, b'{"code": "%s"}' % code.encode())) as scene:
            call = Called(scene.url, is_async, lambda client: made(client, "keyed"))
            assert len(scene.seen) == 1
        assert call.got.code == code
        assert not isinstance(call.got, ofapi.UncertainOutcomeError)


@both
def test_a_server_that_is_up_again_is_reached_by_calls_that_were_never_written(
    is_async: bool, faults: FaultServer
) -> None:
    with refusing() as url:
        call = Called(url, is_async, lambda client: made(client, "once"))
    assert [event.reason for event in call.retries] == ["never written"] * 2
    assert type(call.got) is ofapi.APIConnectionError
    assert call.got.attempts == 3


class _Stream(io.RawIOBase):
    """A file that can be read once, as a pipe or a socket."""

    def __init__(self, content: bytes) -> None:
        self._rest = content

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        size = len(self._rest) if size < 0 else size
        data, self._rest = self._rest[:size], self._rest[size:]
        return data


CONTENT = b"0123456789" * 2_000
BUSY = says(503, Retry_After="0")


def _bodies(scene: Scene) -> list[bool]:
    """Of each request whether it holds the whole file."""
    return [CONTENT in one.data for one in scene.seen]


@both
@pytest.mark.parametrize("how", ["bytes", "path", "file", "bytesio", "file read before"])
def test_a_file_is_sent_whole_each_time(how: str, is_async: bool, faults: FaultServer, tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(CONTENT)
    with faults.scene(_first(2, BUSY)) as scene, path.open("rb") as opened:
        if how == "file read before":
            opened.read(100)
        file: Any = {"bytes": CONTENT, "path": path, "bytesio": io.BytesIO(CONTENT)}.get(how, opened)
        call = Called(scene.url, is_async, lambda client: client.media.upload("acct_1", file=file))
        assert _bodies(scene) == [True] * 3
    assert call.got.attempts == 3


@both
def test_a_file_that_can_be_read_only_once_is_not_sent_again(is_async: bool, faults: FaultServer) -> None:
    with faults.scene(_first(1, BUSY)) as scene:
        file = ("photo.jpg", _Stream(CONTENT))
        call = Called(scene.url, is_async, lambda client: client.media.upload("acct_1", file=file))
        assert len(scene.seen) == 1
        assert scene.seen[0].header("transfer-encoding") == "chunked"
    assert call.got.status_code == 503
    assert call.got.attempts == 1
    assert not isinstance(call.got, ofapi.UncertainOutcomeError)


@both
def test_an_upload_that_broke_off_is_not_sent_again(is_async: bool, faults: FaultServer) -> None:
    with faults.scene(_first(1, (Read(5_000), Close()))) as scene:
        call = Called(scene.url, is_async, lambda client: client.media.upload("acct_1", file=CONTENT))
        assert len(scene.seen) == 1
    assert isinstance(call.got, ofapi.UncertainOutcomeError)
