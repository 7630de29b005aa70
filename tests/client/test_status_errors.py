"""Answers that are errors, and good answers that can't be read: by status and body, each sent once."""

from __future__ import annotations

import copy
import json
import pickle
import time
from collections.abc import Iterator
from email.utils import formatdate
from typing import Any

import pytest

import ofapi
from tests.client.conftest import KEY, Blocking
from tests.client.scripted import ScriptedServer, answer

TYPES: dict[int, type[ofapi.APIStatusError]] = {
    302: ofapi.APIStatusError,
    400: ofapi.BadRequestError,
    401: ofapi.AuthenticationError,
    402: ofapi.InsufficientCreditsError,
    403: ofapi.PermissionDeniedError,
    404: ofapi.NotFoundError,
    409: ofapi.ConflictError,
    418: ofapi.APIStatusError,
    422: ofapi.UnprocessableEntityError,
    429: ofapi.RateLimitError,
    499: ofapi.APIStatusError,
    500: ofapi.InternalServerError,
    502: ofapi.InternalServerError,
    503: ofapi.InternalServerError,
    520: ofapi.InternalServerError,
    599: ofapi.InternalServerError,
}
JSON = {"message": "No such thing.", "code": "account_not_found", "errors": {"name": ["is odd"]}}
BODIES: dict[str, tuple[bytes, str, Any]] = {
    "json": (json.dumps(JSON).encode(), "application/json", JSON),
    "json without a type": (json.dumps(JSON).encode(), "", JSON),
    "a list": (b'["no"]', "application/json", ["no"]),
    "html": (b"<!doctype html><h1>Bad Gateway</h1>", "text/html", "<!doctype html><h1>Bad Gateway</h1>"),
    "nothing": (b"", "application/json", None),
    "half of a json": (b'{"message": "No su', "application/json", '{"message": "No su'),
    "latin-1": ("verh\xe4ngt".encode("latin-1"), "text/plain; charset=iso-8859-1", "verh\ufffdngt"),
    "huge": (b"x" * 2_000_000, "text/plain", "x" * 2_000_000),
    "a deep json": (b"[" * 100_000, "application/json", "[" * 100_000),
}


@pytest.fixture(scope="module")
def one_server() -> Iterator[ScriptedServer]:
    with ScriptedServer() as server:
        yield server


@pytest.fixture(scope="module", params=["sync", "async"])
def one_api(request: pytest.FixtureRequest, one_server: ScriptedServer, runner: Any) -> Iterator[Blocking]:
    kind = ofapi.Client if request.param == "sync" else ofapi.AsyncClient
    once, unpaced = ofapi.RetryPolicy(max_retries=0), ofapi.LocalLimiter(period=0.01)
    client = Blocking(kind(KEY, base_url=one_server.url, retry=once, limiter=unpaced), runner)
    yield client
    client.end()


@pytest.fixture
def told(one_server: ScriptedServer) -> Iterator[ScriptedServer]:
    """The server, to be told its answer; whatever it is, the test's call reaches it once."""
    one_server.requests.clear()
    yield one_server
    assert len(one_server.requests) == 1


@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize("status", TYPES)
def test_each_status_has_its_error(status: int, body: str, told: ScriptedServer, one_api: Blocking) -> None:
    content, content_type, parsed = BODIES[body]
    told.reply = answer(status, content, Content_Type=content_type, X_Request_Id="req_7", X_Other="Thing")
    with pytest.raises(ofapi.APIStatusError) as caught:
        one_api.smart_links.get("a")
    error = caught.value
    assert type(error) is TYPES[status]
    assert isinstance(error, ofapi.APIError)
    assert error.status_code == status
    assert error.body == parsed
    assert error.code == ("account_not_found" if parsed is JSON else None)
    assert (error.request_id, error.headers["x-request-id"], error.headers["x-other"]) == ("req_7", "req_7", "Thing")
    assert error.operation == "smart_links.get"
    assert str(error).startswith(f"smart_links.get() was answered with {status}")
    assert ("No such thing." in str(error)) == (parsed is JSON)
    listed = "\n  name: is odd" if status == 422 and parsed is JSON else ""
    assert str(error).count("\n") == len(listed.split("\n")) - 1
    assert str(error).endswith(listed)
    assert len(str(error)) < 400
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert type(again) is type(error)
        assert (str(again), vars(again)) == (str(error), vars(error))


@pytest.mark.parametrize(
    ("body", "errors"),
    [
        ({"message": "x", "errors": {"name": ["a", "b"], "x.0.y": ["c"]}}, {"name": ["a", "b"], "x.0.y": ["c"]}),
        ({"errors": {"name": "a"}}, {"name": ["a"]}),
        ({"errors": {"name": [1, None]}}, {"name": ["1", "None"]}),
        ({"errors": {}}, {}),
        ({"errors": []}, {}),
        ({"errors": None}, {}),
        ({"errors": "text"}, {}),
        ({"message": "x"}, {}),
        (["errors"], {}),
        ("text", {}),
        (None, {}),
    ],
)
def test_a_422_lists_the_errors_by_field(body: Any, errors: Any, told: ScriptedServer, one_api: Blocking) -> None:
    told.reply = answer(422, json.dumps(body).encode(), Content_Type="application/json")
    with pytest.raises(ofapi.UnprocessableEntityError) as caught:
        one_api.smart_links.get("x")
    assert caught.value.errors == errors


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("0", 0.0),
        ("30", 30.0),
        (" 5 ", 5.0),
        ("soon", None),
        ("", None),
        ("-5", None),
        ("1e3", None),
        ("9" * 400, None),
        ("Wed, 99 Foo 2020", None),
        ("Wed, 21 Oct 2015 07:28:00 GMT", 0.0),
        (None, None),
    ],
)
def test_a_429_says_when_to_come_again(
    header: str | None, seconds: float | None, told: ScriptedServer, one_api: Blocking
) -> None:
    told.reply = answer(429, **({} if header is None else {"Retry_After": header}))
    with pytest.raises(ofapi.RateLimitError) as caught:
        one_api.smart_links.get("x")
    assert caught.value.retry_after == seconds


@pytest.mark.parametrize("notation", ["imf", "without a zone", "asctime"])
@pytest.mark.parametrize("zone", ["UTC", "Asia/Tokyo", "America/New_York"])
def test_a_429_may_name_a_time_which_is_always_gmt(
    notation: str, zone: str, told: ScriptedServer, one_api: Blocking, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        then = time.time() + 90
        header = {
            "imf": formatdate(then, usegmt=True),
            "without a zone": formatdate(then, usegmt=True).removesuffix(" GMT"),
            "asctime": time.asctime(time.gmtime(then)),
        }[notation]
        told.reply = answer(429, Retry_After=header)
        with pytest.raises(ofapi.RateLimitError) as caught:
            one_api.smart_links.get("x")
        assert caught.value.retry_after == pytest.approx(90, abs=5)
    finally:
        monkeypatch.undo()
        time.tzset()


@pytest.mark.parametrize("status", [200, 201, 202, 206, 299])
@pytest.mark.parametrize("body", ["html", "nothing", "half of a json", "latin-1", "a deep json"])
def test_a_good_status_with_a_bad_body_is_a_parse_error(
    status: int, body: str, told: ScriptedServer, one_api: Blocking
) -> None:
    content, content_type, _ = BODIES[body]
    told.reply = answer(status, content, Content_Type=content_type, X_Request_Id="req_7")
    with pytest.raises(ofapi.ResponseParseError) as caught:
        one_api.smart_links.get("x")
    error = caught.value
    assert isinstance(error, ofapi.APIError)
    assert not isinstance(error, ofapi.APIStatusError)
    assert (error.status_code, error.content, error.request_id) == (status, content, "req_7")
    assert error.headers["content-type"] == content_type
    assert f"smart_links.get() was answered with {status}" in str(error)
    assert len(str(error)) < 400
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), vars(again)) == (str(error), vars(error))


@pytest.mark.parametrize("status", [200, 201, 206, 299])
def test_any_good_status_is_read_alike(status: int, told: ScriptedServer, one_api: Blocking) -> None:
    told.reply = answer(status, b'\xef\xbb\xbf{"data": {"id": "a", "new": 1}, "_meta": {}}', Content_Type="")
    response = one_api.smart_links.get("x")
    assert (response.status_code, response.data.id, response.data.to_dict()) == (status, "a", {"id": "a", "new": 1})
    assert (response.meta.credits, response.pagination, response.request_id) == (None, None, None)


@pytest.mark.parametrize("status", [204, 205, 304])
def test_a_list_answered_without_a_body_has_no_items(status: int, told: ScriptedServer, one_api: Blocking) -> None:
    told.reply = answer(status, X_OFAPI_Credits_Used="1", X_OFAPI_Credits_Balance="41", X_Request_Id="req_7")
    response = one_api.vault_lists.list("acct_1")
    assert (response.status_code, response.data, response.raw) == (status, [], None)
    assert (response.meta.credits.used, response.meta.credits.balance) == (1, 41)
    assert (response.request_id, response.headers["X-Request-ID"]) == ("req_7", "req_7")


def test_json_of_another_kind_stays_as_it_came(told: ScriptedServer, one_api: Blocking) -> None:
    told.reply = answer(200, b"[1, null]", Content_Type="application/json")
    response = one_api.smart_links.get("x")
    assert (response.data, response.raw) == ([1, None], [1, None])


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_not_followed(status: int, told: ScriptedServer, one_api: Blocking) -> None:
    with ScriptedServer() as elsewhere:
        told.reply = answer(status, Location=f"{elsewhere.url}/steal")
        with pytest.raises(ofapi.APIStatusError) as caught:
            one_api.smart_links.create_tracking("acct_1", "Bio")
        assert caught.value.status_code == status
        assert caught.value.headers["location"] == f"{elsewhere.url}/steal"
        assert elsewhere.requests == []


def test_a_download_gives_the_address_it_is_redirected_to(told: ScriptedServer, one_api: Blocking) -> None:
    told.reply = answer(302, b"<html>", Location="https://cdn.fansapi.com/a?b=c")
    assert one_api.media.download("acct_1", "https://cdn2.onlyfans.com/x.mp4?Policy=1").data == (
        "https://cdn.fansapi.com/a?b=c"
    )
    assert b" /api/acct_1/media/download/https%3A%2F%2Fcdn2.onlyfans.com%2Fx.mp4%3FPolicy%3D1 " in told.requests[0]


def test_cookies_of_the_server_are_not_sent_back(one_server: ScriptedServer, one_api: Blocking) -> None:
    one_server.requests.clear()
    one_server.reply = answer(200, b"{}", Set_Cookie="session=abc; Path=/")
    one_api.smart_links.get("x")
    one_api.smart_links.get("x")
    assert len(one_server.requests) == 2
    assert b"cookie" not in one_server.requests[1].lower()
