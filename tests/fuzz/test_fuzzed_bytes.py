"""Bodies cut, garbled or of another kind: a result that can be read, or the one error that says so. Errors too."""

from __future__ import annotations

import json
import pickle
from collections.abc import Iterator
from typing import Any, TypeAlias

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

import ofapi
from ofapi_generated.operations import OPERATIONS
from tests.client.conftest import KEY
from tests.client.reading import json_text, plain, read_everything
from tests.fuzz.amount import TOTAL, amount
from tests.fuzz.answers import documented
from tests.rules import calls

Headers: TypeAlias = dict[bytes, bytes]
ONCE = ofapi.RequestOptions(retry=ofapi.RetryPolicy(max_retries=0))
UNPACED = ofapi.LocalLimiter(period=0.01)  # whatever limits the answers tell
EXAMPLES = [
    (operation_id, json.dumps(known.example).encode())
    for operation_id, all_known in documented().items()
    for known in all_known
]
SOME = max(300, TOTAL // 40)


def _cut(body: bytes, at: int, more: bytes) -> bytes:
    return body[: at % (len(body) + 1)]


def _insert(body: bytes, at: int, more: bytes) -> bytes:
    at %= len(body) + 1
    return body[:at] + more + body[at:]


def _replace(body: bytes, at: int, more: bytes) -> bytes:
    at %= len(body) + 1
    return body[:at] + more + body[at + len(more) :]


def _encode(body: bytes, at: int, more: bytes) -> bytes:
    text = body.decode() + "ü"
    return text.encode(("utf-16", "utf-16-le", "utf-32", "latin-1", "utf-8-sig")[at % 5])


def _only(body: bytes, at: int, more: bytes) -> bytes:
    return more


_GARBAGE = [
    b"", b"\xff", b"\xef\xbb\xbf", b"\xff\xfe", b"\0", b'"', b"}", b"]", b"NaN", b"-", b"1e999", b"9" * 5000,
    b"[" * 100_000, b"[" * 700 + b"]" * 700,
]  # fmt: skip
_MEDIA_TYPES = [
    None, b"application/json", b"application/json; charset=utf-8", b"application/json; charset=latin-1", b"", b";",
    b"application/json; charset=nonsense", b"text/html", b"text/plain; charset=utf-16", b"\xff", b"image/png",
]  # fmt: skip
_ODD = st.sampled_from([b"0", b"12", b"-1", b"1.5", b"", b" ", b"soon", b"9" * 400, b"\xb2", b"\xd9\xa1", b"NaN"])
garbled = st.builds(
    lambda example, mangle, at, more: (example[0], mangle(example[1], at, more)),
    st.sampled_from(EXAMPLES),
    st.sampled_from([_cut, _insert, _replace, _encode, _only]),
    st.integers(0, 2000),
    st.binary(max_size=12) | st.sampled_from(_GARBAGE),
)
media_types = st.sampled_from(_MEDIA_TYPES)
headers = st.fixed_dictionaries(
    {},
    optional={
        b"X-OFAPI-Credits-Used": _ODD,
        b"X-OFAPI-Credits-Balance": _ODD,
        b"X-Rate-Limit-Remaining-Minute": _ODD,
        b"Retry-After": _ODD | st.just(b"Wed, 21 Oct 2015 07:28:00 GMT") | st.just(b"Wed, 99 Foo 99999 99:99:99"),
        b"Location": _ODD | st.just(b"https://cdn.fansapi.com/a?b=c"),
        b"X-Request-Id": _ODD,
    },
)
error_bodies = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inside: (
        st.lists(inside, max_size=3)
        | st.dictionaries(st.sampled_from(["message", "error", "code", "errors", "name", "a.0.b"]), inside, max_size=4)
    ),
    max_leaves=10,
)


class Answering(httpx.MockTransport):
    """Gives each request the answer that was set last."""

    def __init__(self) -> None:
        super().__init__(lambda request: httpx.Response(self.status, headers=self.headers, content=self.content))

    def set(self, status: int, content: bytes, media_type: bytes | None, around: Headers) -> None:
        self.status, self.content = status, content
        self.headers = [*around.items(), *([] if media_type is None else [(b"Content-Type", media_type)])]


@pytest.fixture(scope="module")
def transport() -> Answering:
    return Answering()


@pytest.fixture(scope="module")
def one_client(transport: Answering) -> Iterator[ofapi.Client]:
    with ofapi.Client(KEY, base_url="http://127.0.0.1", transport=transport, limiter=UNPACED) as client:
        yield client


def _outcome(client: ofapi.Client, operation_id: str) -> ofapi.ApiResponse[Any] | ofapi.APIError:
    """What a call ends in; an error of any other kind is passed on."""
    arguments = calls.example(operation_id, optional=False)
    try:
        return client.call(operation_id, validate=False, options=ONCE, **arguments)
    except (ofapi.APIStatusError, ofapi.ResponseParseError) as error:
        return error


@amount(SOME)
@given(answer=garbled, status=st.sampled_from([200, 200, 201, 204, 206, 299]), media_type=media_types, around=headers)
def test_a_garbled_body_is_read_or_a_parse_error(
    answer: tuple[str, bytes], status: int, media_type: bytes | None, around: Headers,
    transport: Answering, one_client: ofapi.Client,
) -> None:  # fmt: skip
    operation_id, content = answer
    transport.set(status, content, media_type, around)
    outcome = _outcome(one_client, operation_id)
    if isinstance(outcome, ofapi.APIError):
        assert isinstance(outcome, ofapi.ResponseParseError)
        assert (outcome.status_code, outcome.content) == (status, content)
        assert len(str(outcome)) < 1000
        _check_error(outcome)
        return
    read_everything([outcome.data, outcome.meta, outcome.pagination])
    repr(outcome)
    if not isinstance(outcome.raw, (bytes, str, type(None))):
        try:
            came = json.loads(content)
        except UnicodeDecodeError:  # it was read by the charset that its type names
            came = json.loads(content.decode("latin-1"))
        wrapped = isinstance(came, dict) and "data" in came
        assert json_text(outcome.raw) == json_text(came)
        if isinstance(outcome, ofapi.Page):  # its data is the items, wherever they stand
            assert all(json_text(item) in json_text(came) for item in plain(outcome.data))
            return
        assert json_text(plain(outcome.data)) in (json_text(came), json_text(came["data"]) if wrapped else None)


@amount(SOME)
@given(answer=garbled, status=st.integers(300, 599), media_type=media_types, around=headers)
def test_an_error_with_any_body_is_the_error_of_its_status(
    answer: tuple[str, bytes], status: int, media_type: bytes | None, around: Headers,
    transport: Answering, one_client: ofapi.Client,
) -> None:  # fmt: skip
    operation_id, content = answer
    transport.set(status, content, media_type, around)
    outcome = _outcome(one_client, operation_id)
    if isinstance(outcome, ofapi.APIStatusError):
        _check_error(outcome)
        assert outcome.status_code == status
    elif isinstance(outcome, ofapi.APIError):
        assert status == 304  # it may have a body, against the rules, and not one in JSON
    else:
        assert status == 304 or OPERATIONS[operation_id].load().documented(status) is not None
        assert outcome.status_code == status


@amount(SOME)
@given(
    body=error_bodies, status=st.sampled_from([400, 401, 402, 403, 404, 409, 418, 422, 422, 422, 429, 500, 520, 599])
)
def test_an_error_may_say_anything(body: Any, status: int, transport: Answering, one_client: ofapi.Client) -> None:
    transport.set(status, json.dumps(body).encode(), b"application/json", {})
    error = _outcome(one_client, "getSmartLink")
    assert isinstance(error, ofapi.APIStatusError)
    assert (error.status_code, json_text(error.body)) == (status, json_text(body))
    _check_error(error)


def _check_error(error: Any) -> None:
    """All of it can be read, shown and pickled, and it does not show the key."""
    parts = [getattr(error, name, None) for name in ("code", "errors", "retry_after", "request_id", "body", "headers")]
    assert KEY not in f"{error} {error!r} {parts}"
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again), again.status_code) == (type(error), str(error), error.status_code)
