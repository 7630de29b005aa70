"""Where the key never goes, and what never gets into an address or a header."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

import ofapi
from tests.faults.matrix import KEY, RETRY
from tests.faults.server import GOOD, FaultServer, Scene, says


@pytest.fixture
def scene(faults: FaultServer) -> Iterator[Scene]:
    with faults.scene(GOOD) as one:
        yield one


@pytest.fixture
def client(scene: Scene) -> Iterator[ofapi.Client]:
    with ofapi.Client(KEY, base_url=scene.url, retry=RETRY) as one:
        yield one


STRAYING = [
    "..",
    ".",
    "../whoami",
    "a/../b",
    "a/..",
    "./a",
    "..\\whoami",
    "a\\..\\b",
    "%2e%2e",
    "%2E%2e",
    ".%2e",
    "%2e",
    "%2e%2e%2fwhoami",
    "a%2f..%2fb",
    "a%2F%2e%2e%2Fb",
    "a%5c..%5cb",
    "%252e%252e",
    "a%252f%252e%252e%252fb",
    "a\r\nX: y",
    "a\nb",
    "a\0",
    "a%00",
    "a%0d%0aX: y",
    "a%250d%250a",
    "\x7f",
    "",
]
PLAIN = [
    "a..b",
    "...",
    ".a",
    "a.",
    "a/b",
    "100%",
    "%",
    "a%2fb",
    "a b",
    "ü",
    "https://cdn2.onlyfans.com/files/1/1f/1f0a/300x300_ab.jpg?Tag=2&u=1&Policy=eyJT%2Bb~__&Key-Pair-Id=APK.A/../x",
]


@pytest.mark.parametrize("value", STRAYING)
def test_a_path_argument_that_leads_elsewhere_is_refused_before_anything_is_sent(
    value: str, client: ofapi.Client, scene: Scene
) -> None:
    with pytest.raises(ofapi.RequestValidationError) as caught:
        client.smart_links.get(value)
    assert "smart_link" in str(caught.value)
    with pytest.raises(ofapi.RequestValidationError):
        client.media.download("acct_1", f"https://cdn2.onlyfans.com/{value}/x" if value else "")
    with pytest.raises(ofapi.RequestValidationError):
        client.smart_links.get(value, validate=False)
    assert scene.seen == []


@pytest.mark.parametrize("value", PLAIN)
def test_other_path_arguments_arrive_as_one_segment(value: str, client: ofapi.Client, scene: Scene) -> None:
    client.media.download("acct_1", value)
    path = scene.seen[0].line.split(" ")[1]
    prefix = "/api/acct_1/media/download/"
    assert path.startswith(prefix)
    assert set(path.removeprefix(prefix)).isdisjoint("/?#")
    assert httpx.URL(f"http://x{path}").path.removeprefix(prefix) == value


@pytest.mark.parametrize("value", [value for value in STRAYING if value and "\\" not in value and "\0" not in value])
def test_a_straying_path_of_a_plain_request_is_refused(value: str, client: ofapi.Client, scene: Scene) -> None:
    with pytest.raises(ValueError, match="path="):
        client.request("GET", f"/api/x/{value}")
    assert scene.seen == []


@pytest.mark.parametrize("value", ["a\r\nX-Injected: 1", "a\nb", "a\0b", "ü", "\x7f"])
@pytest.mark.parametrize("is_async", [False, True])
def test_a_header_that_breaks_out_is_refused(value: str, is_async: bool, scene: Scene) -> None:
    def attempts(client: Any) -> Iterator[Any]:
        with pytest.raises(ValueError):  # noqa: PT011  # whatever refuses it first
            yield client.smart_links.get("a", options=ofapi.RequestOptions(headers={"X-Mine": value}))
        with pytest.raises(ValueError):  # noqa: PT011  # whatever refuses it first
            yield client.with_options(headers={"X-Mine": value}).smart_links.get("a")
        with pytest.raises(ValueError):  # noqa: PT011  # whatever refuses it first
            yield client.smart_links.get("a", options=ofapi.RequestOptions(headers={f"X-{value}": "1"}))
        with pytest.raises(ValueError):  # noqa: PT011  # whatever refuses it first
            yield client.request("GET", "/api/x", headers={"X-Mine": value})
        with pytest.raises(ValueError):  # noqa: PT011  # whatever refuses it first
            yield client.chat_messages.send("acct_1", 7, text="x", idempotency_key=value)
        with pytest.raises(ValueError):  # noqa: PT011  # whatever refuses it first
            yield client.chat_messages.send("acct_1", 7, text="x", options=ofapi.RequestOptions(idempotency_key=value))

    _each(attempts, is_async, scene)
    assert scene.seen == []


def _each(attempts: Any, is_async: bool, scene: Scene) -> None:
    """Make each call that the generator yields; what it raises is thrown in there."""
    if is_async:
        asyncio.run(_each_async(attempts, scene))
        return
    with ofapi.Client(KEY, base_url=scene.url) as client:
        steps = attempts(client)
        for _ in range(100):
            try:
                next(steps)
            except StopIteration:
                return
            pytest.fail("a call was sent")


async def _each_async(attempts: Any, scene: Scene) -> None:
    async with ofapi.AsyncClient(KEY, base_url=scene.url) as client:
        steps = attempts(client)
        try:
            call = next(steps)
            while True:
                try:
                    await call
                except BaseException as error:
                    call = steps.throw(error)
                else:
                    pytest.fail("a call was sent")
        except StopIteration:
            pass


@pytest.mark.parametrize("name", ["Authorization", "authorization", "Host", "Content-Length", "Transfer-Encoding"])
def test_headers_of_the_client_itself_cannot_be_given(name: str, client: ofapi.Client, scene: Scene) -> None:
    with pytest.raises(ValueError, match=r"client's own"):
        client.smart_links.get("a", options=ofapi.RequestOptions(headers={name: "Bearer other"}))
    assert scene.seen == []


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("is_async", [False, True])
def test_no_redirect_is_followed(status: int, is_async: bool, faults: FaultServer) -> None:
    with faults.scene(GOOD) as other, faults.scene(says(status, Location=f"{other.url}/api/x")) as scene:
        with pytest.raises(ofapi.APIStatusError) as caught:
            _once(scene.url, is_async)
        assert caught.value.status_code == status
        assert other.url in str(caught.value)
        assert len(scene.seen) == 1
        assert other.seen == []
        assert other.accepted == 0


def _once(url: str, is_async: bool) -> Any:
    async def asynchronously() -> Any:
        async with ofapi.AsyncClient(KEY, base_url=url, retry=RETRY) as client:
            return await client.smart_links.get("a")

    if is_async:
        return asyncio.run(asynchronously())
    with ofapi.Client(KEY, base_url=url, retry=RETRY) as client:
        return client.smart_links.get("a")


@pytest.mark.parametrize("is_async", [False, True])
def test_an_address_of_another_origin_is_refused(is_async: bool, faults: FaultServer, scene: Scene) -> None:
    port = scene.url.rpartition(":")[2]
    with faults.scene(GOOD) as other:
        elsewhere = [
            f"{other.url}/api/smart-links?page=2",
            f"//127.0.0.1:{port}/api/x",
            f"http://127.0.0.1:{port}.evil.test/api/x",
            f"http://127.0.0.1:{port}@evil.test/api/x",
            f"https://127.0.0.1:{port}/api/x",
            f"{scene.url}0/api/x",
            "http://evil.test/api/x",
            "/\\evil.test/x",
            "file:///etc/passwd",
        ]

        def attempts(client: Any) -> Iterator[Any]:
            for address in elsewhere:
                with pytest.raises(ValueError, match="the key goes nowhere else") as caught:
                    yield client.request("GET", address)
                assert scene.url in str(caught.value)

        _each(attempts, is_async, scene)
        assert other.accepted == 0
    assert scene.seen == []


def test_an_address_of_the_same_origin_is_taken(client: ofapi.Client, scene: Scene) -> None:
    client.request("GET", f"{scene.url}/api/smart-links?page=2")
    assert scene.seen[0].line == "GET /api/smart-links?page=2 HTTP/1.1"


@pytest.mark.parametrize(
    "url", ["http://app.onlyfansapi.com", "http://10.0.0.1", "http://127.0.0.1.evil.test", "http://localhost.evil.test"]
)
@pytest.mark.parametrize("kind", [ofapi.Client, ofapi.AsyncClient])
def test_plain_http_goes_to_this_machine_only(url: str, kind: type[ofapi.Client]) -> None:
    with pytest.raises(ofapi.ConfigurationError, match="unencrypted") as caught:
        kind(KEY, base_url=url)
    assert url in str(caught.value)
    kind(KEY, base_url=url, allow_insecure=True)
    for own in ("http://localhost:1", "http://127.0.0.1", "http://127.1.2.3", "http://[::1]:8"):
        kind(KEY, base_url=own)


@pytest.mark.parametrize("is_async", [False, True])
def test_the_logs_hold_no_key_no_body_and_no_query(
    is_async: bool, faults: FaultServer, caplog: pytest.LogCaptureFixture
) -> None:
    secret = "SECRET_TEXT"

    def script(number: int) -> Any:
        return says(503, Retry_After="0") if number == 1 else says(200, b'{"data": []}', X_Request_Id="req_1")

    def attempts(client: Any) -> Iterator[Any]:
        yield client.fans.list_active("acct_1", query=secret, options=ofapi.RequestOptions(headers={"X-Mine": secret}))
        yield client.chat_messages.send("acct_1", 7, text=secret)

    with faults.scene(script) as scene, caplog.at_level(logging.DEBUG):
        _made(attempts, is_async, scene)
    everything = "".join(f"{record.__dict__} {record.getMessage()}" for record in caplog.records)
    assert {"ofapi", "httpcore.http11"} <= {record.name for record in caplog.records}
    assert KEY not in everything
    own = [(one.levelname, one.getMessage()) for one in caplog.records if one.name == "ofapi"]
    assert [level for level, _ in own] == ["DEBUG", "INFO", "DEBUG", "DEBUG"]
    lines = [message for _, message in own]
    assert lines[0].startswith("GET /api/{account}/fans/active -> 503 in ")
    assert "attempt 1" in lines[0]
    assert lines[1].startswith("fans.list_active(): attempt 1 answered without effect (503); again in ")
    assert lines[2].startswith("GET /api/{account}/fans/active -> 200 in ")
    assert lines[2].endswith("ms (attempt 2, request id req_1)")
    assert secret not in "".join(lines)
    assert "acct_1" not in "".join(lines)


def _made(attempts: Any, is_async: bool, scene: Scene) -> None:
    async def asynchronously() -> None:
        async with ofapi.AsyncClient(KEY, base_url=scene.url, retry=RETRY) as client:
            for call in attempts(client):
                await call

    if is_async:
        asyncio.run(asynchronously())
        return
    with ofapi.Client(KEY, base_url=scene.url, retry=RETRY) as client:
        for _ in attempts(client):
            continue


def test_an_uncertain_outcome_is_a_warning(faults: FaultServer, caplog: pytest.LogCaptureFixture) -> None:
    with (
        faults.scene(says(500)) as scene,
        ofapi.Client(KEY, base_url=scene.url, retry=RETRY) as client,
        caplog.at_level(logging.INFO, "ofapi"),
        pytest.raises(ofapi.UncertainOutcomeError) as caught,
    ):
        client.mass_messaging.send("acct_1", text="SECRET", user_lists=["fans"])
    assert [(one.levelname, one.getMessage()) for one in caplog.records if one.name == "ofapi"] == [
        ("WARNING", "mass_messaging.send(): the outcome is not known after 1 attempts")
    ]
    assert caught.value.shown_by is not None
    assert f"{caught.value.shown_by}()" in str(caught.value)
