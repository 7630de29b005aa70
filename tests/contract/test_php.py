"""What PHP itself holds in `$_GET`, `$_POST` and `$_FILES`, and reads as JSON, is what the caller gave."""

from __future__ import annotations

import base64
import json
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ofapi_generated.operations import OPERATIONS
from tests.client import expected
from tests.client.conftest import Blocking
from tests.client.test_every_operation import arguments

FILE_ARGUMENT = b"\0content\r\n--"


@pytest.mark.parametrize("optional", [False, True], ids=["required", "all"])
@pytest.mark.parametrize("operation_id", list(OPERATIONS))
def test_each_operation(operation_id: str, optional: bool, php: Blocking) -> None:
    call = expected.call(operation_id, optional=optional)
    info = OPERATIONS[operation_id]
    got = getattr(getattr(php, info.resource), info.name)(**arguments(call), validate=False).raw
    assert (got["method"], got["get"]) == (call.method, call.query)
    assert [unquote(segment) for segment in got["path"].split("/")] == call.segments
    for name, value in call.headers.items():
        assert {key.lower(): text for key, text in got["headers"].items()}[name.lower()] == value
    if call.media_type == "multipart/form-data":
        files = {name: value for name, value in call.body.items() if value is expected.FILE}
        assert got["post"] == {name: _form_text(value) for name, value in call.body.items() if name not in files}
        assert {name: _file(one) for name, one in got["files"].items()} == files
    else:
        assert (got["post"], got["files"]) == ({}, {})
        sent = base64.b64decode(got["input"])
        assert (json.loads(sent) if sent else {}) == call.body


# --- any values ------------------------------------------------------------------------------------------------------

texts = st.text(max_size=8) | st.sampled_from(["", " ", "0", "a&b=c", "a[b]=c", "+", "%00", "ünï 🙂", "null", "\r\n"])
zones = st.sampled_from([UTC, timezone(timedelta(hours=5, minutes=45)), timezone(timedelta(hours=-8))])
moments = st.datetimes(datetime(1970, 1, 1), datetime(2100, 1, 1), timezones=zones)
days = st.dates(date(1970, 1, 1), date(2100, 1, 1))
decimals = st.decimals(allow_nan=False, allow_infinity=False, places=2)
scalars = texts | st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
values = scalars | moments | days | decimals
keys = st.text(min_size=1, max_size=6).filter(lambda key: key.strip(" \t\n\v\f\r") and not set(key) & {"]", "\0"})
names = st.from_regex(r"[A-Za-z][A-Za-z_]{0,8}", fullmatch=True)


def _nested(leaves: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.recursive(
        leaves,
        lambda inside: st.lists(inside, max_size=4) | st.dictionaries(keys, inside, max_size=4),
        max_leaves=12,
    )


@settings(max_examples=150)
@given(params=st.dictionaries(names, _nested(values), max_size=5))
def test_any_query(params: dict[str, Any], php: Blocking) -> None:
    got = php.request("GET", "/any", params=params).raw
    assert got["get"] == {name: held for name, value in params.items() if (held := _php(value)) is not None}


@pytest.mark.parametrize("key", ["", " ", "\r", "a]b", "]", "a\0b", "\0"])
def test_a_key_that_php_would_read_as_another_is_refused(key: str, php: Blocking) -> None:
    with pytest.raises(ValueError, match="can't stand in a query"):
        php.request("GET", "/any", params={"filter": {"a": [{key: "x"}]}})


@settings(max_examples=100)
@given(limit=st.integers(), name=texts, types=st.lists(texts, max_size=4))
def test_any_values_of_an_operation(limit: int, name: str, types: list[str], php: Blocking) -> None:
    got = php.queue.list(
        "acct_1",
        publish_date_start=name,
        publish_date_end=date(2025, 1, 2),
        timezone=name,
        limit=limit,
        type=types,
        validate=False,
    ).raw["get"]
    told = {"publishDateStart": name, "publishDateEnd": "2025-01-02", "timezone": name, "limit": str(limit)}
    assert got == told | ({"type": types} if types else {})


@settings(max_examples=150)
@given(
    file_name=st.text(st.characters(exclude_categories=["C"], exclude_characters='"/\\'), min_size=1, max_size=12),
    content=st.binary(max_size=64) | st.sampled_from([b"", b"\r\n", b"\r\n--", FILE_ARGUMENT, b"\0" * 70_000]),
    mime=st.sampled_from(["image/jpeg", "video/mp4", "application/octet-stream"]),
    file_url=texts,
    is_async=st.booleans(),
)  # fmt: skip
def test_any_form(file_name: str, content: bytes, mime: str, file_url: str, is_async: bool, php: Blocking) -> None:
    given_file = (file_name, content, mime)
    got = php.media.upload("acct_1", file=given_file, file_url=file_url, async_=is_async, validate=False).raw
    assert got["post"] == {"file_url": file_url, "async": "1" if is_async else "0"}
    assert {name: _file(one) for name, one in got["files"].items()} == {"file": given_file}


@settings(max_examples=150)
@given(body=st.dictionaries(keys, _nested(scalars), max_size=5))
def test_any_json(body: dict[str, Any], php: Blocking) -> None:
    got = php.request("POST", "/any", json=body).raw
    assert json.loads(base64.b64decode(got["input"])) == body


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        (datetime(2025, 2, 10, 2, 51, 22, tzinfo=UTC), "2025-02-10T02:51:22+00:00"),
        (date(2025, 2, 10), "2025-02-10"),
    ],
)
def test_dates_in_a_query(moment: date, text: str, php: Blocking) -> None:
    assert php.request("GET", "/any", params={"at": moment, "in": {"a": [moment]}}).raw["get"] == {
        "at": text,
        "in": {"a": [text]},
    }


def _php(value: Any) -> Any:
    """What PHP holds of a value: arrays and texts; None where nothing can be sent."""
    if isinstance(value, dict):
        held = {key: inner for key, item in value.items() if (inner := _php(item)) is not None}
        is_list = list(held) == [str(number) for number in range(len(held))]
        return (list(held.values()) if is_list else held) or None
    if isinstance(value, list):
        return [inner for item in value if (inner := _php(item)) is not None] or None
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds")
    if isinstance(value, date):
        return value.isoformat()
    return format(value, "f") if isinstance(value, Decimal) else expected.text(value)


def _form_text(value: Any) -> Any:
    return expected.text(int(value) if isinstance(value, bool) else value)


def _file(one: dict[str, Any]) -> tuple[str, bytes, str]:
    assert one["error"] == 0
    return (one["name"], base64.b64decode(one["content"]), one["type"])
