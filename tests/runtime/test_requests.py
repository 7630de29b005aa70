"""From arguments to what goes on the wire."""

from __future__ import annotations

import enum
import gzip
import io
import json
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ofapi_generated.runtime.operation import Operation
from ofapi_generated.runtime.price import Price
from ofapi_generated.runtime.request import ArgumentError, File, Parameter, strays
from ofapi_generated.runtime.response import Answer
from ofapi_generated.runtime.unset import UNSET

OPERATION: Operation[Any] = Operation(
    "doThing",
    resource="things",
    name="do",
    method="POST",
    path="/api/{account}/things/{id}",
    path_parameters=(Parameter("account", "account"), Parameter("id", "id")),
    query=(
        Parameter("limit", "limit"),
        Parameter("types", "type[]"),
        Parameter("filter", "filter", deep=True),
        Parameter("day", "day", date_format="%Y-%m-%d"),
    ),
    headers=(Parameter("key", "X-Key"),),
    media_type="application/json",
    body=(Parameter("text", "text", required=True), Parameter("price", "price"), Parameter("more", "more")),
    responses={"200": Answer("data")},
)
any_text = st.text(st.characters(exclude_categories=("Cs",)))
PATH = {"account": "acct_1", "id": 5}


class Colour(enum.StrEnum):
    RED = "red"


def request(**given: Any) -> Any:
    return OPERATION.request({**PATH, **given})


def query(**given: Any) -> list[tuple[str, str]]:
    return parse_qsl(urlsplit(request(**given).path).query, keep_blank_values=True)


def body(**given: Any) -> Any:
    return json.loads(request(**given).content)


def test_what_is_not_given_is_not_sent() -> None:
    made = request(text=UNSET, limit=UNSET, key=UNSET)
    assert made.path == "/api/acct_1/things/5"
    assert made.content is None
    assert made.headers == {}


def test_null_is_sent_where_given() -> None:
    assert body(text=None) == {"text": None}
    assert query(limit=None) == [("limit", "")]


def test_queries_are_written_as_php_reads_them() -> None:
    assert query(types=["a", "b"]) == [("type[]", "a"), ("type[]", "b")]
    assert query(types="a") == [("type[]", "a")]
    assert query(types=[]) == []
    assert query(filter={"online": True, "tags": ["x", "y"], "in": {"a": 1}, "no": UNSET}) == [
        ("filter[online]", "true"),
        ("filter[tags][]", "x"),
        ("filter[tags][]", "y"),
        ("filter[in][a]", "1"),
    ]
    assert query(limit=Colour.RED) == [("limit", "red")]
    assert query(limit=Decimal("1E+2")) == [("limit", "100")]


def test_items_of_a_list_that_hold_more_than_one_value_are_numbered() -> None:
    assert query(filter={"rules": [{"a": 1, "b": 2}, {}, {"a": 3}, "x"], "pairs": [[1, 2], [3]]}) == [
        ("filter[rules][0][a]", "1"),
        ("filter[rules][0][b]", "2"),
        ("filter[rules][1][a]", "3"),
        ("filter[rules][2]", "x"),
        ("filter[pairs][0][]", "1"),
        ("filter[pairs][0][]", "2"),
        ("filter[pairs][1][]", "3"),
    ]


@pytest.mark.parametrize("key", ["", " ", "\t", "a]b", "]", "a\0b"])
def test_keys_that_php_reads_as_others_are_refused(key: str) -> None:
    with pytest.raises(ArgumentError, match=r"filter: the key .* can't stand in a query"):
        query(filter={"a": [{key: 1}]})


def test_dates_are_written_as_the_field_documents() -> None:
    east = timezone(timedelta(hours=3))
    assert query(day=date(2025, 1, 2)) == [("day", "2025-01-02")]
    assert query(day=datetime(2025, 1, 2, 1, tzinfo=east)) == [("day", "2025-01-01")]
    assert body(text=datetime(2025, 1, 2, tzinfo=UTC)) == {"text": "2025-01-02T00:00:00+00:00"}
    with pytest.raises(ArgumentError, match=r"text: .*no time zone"):
        request(text=datetime(2025, 1, 2))


def test_bodies_take_what_python_has() -> None:
    given = {"text": Colour.RED, "price": Decimal("19.99"), "more": ({"a": (1, Decimal(2))}, {"b": UNSET})}
    assert body(**given) == {"text": "red", "price": 19.99, "more": [{"a": [1, 2]}, {}]}


@pytest.mark.parametrize(
    "value",
    [
        "",
        ".",
        "..",
        "a/../b",
        "..\\a",
        "%2e%2e",
        "a%2f%252e%252e",
        "a\r\nb",
        "\0",
        "%00",
        "\x7f",
        object(),
        float("nan"),
    ],
)
def test_paths_that_would_name_something_else_are_refused(value: Any) -> None:
    with pytest.raises(ArgumentError, match=r"^id: "):
        OPERATION.request({**PATH, "id": value})


@pytest.mark.parametrize(
    ("argument", "value"),
    [
        ("key", "a\r\nX-Injected: 1"),
        ("key", "ü"),
        ("limit", object()),
        ("limit", float("inf")),
        ("price", float("nan")),
        ("price", Decimal("NaN")),
        ("price", object()),
        ("more", {"a": [float("inf")]}),
    ],
)
def test_values_that_cannot_be_written_are_refused_by_name(argument: str, value: Any) -> None:
    with pytest.raises(ArgumentError) as caught:
        request(text="x", **{argument: value})
    assert caught.value.name == argument


@given(st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\x7f"), min_size=1))
def test_path_values_arrive_whole(value: str) -> None:
    if strays(value):
        return
    path = OPERATION.request({**PATH, "id": value}).path
    assert path.isascii()
    assert path.count("/") == 4
    assert unquote(path.rpartition("/")[2]) == value
    assert "?" not in path
    assert "#" not in path


@given(st.dictionaries(st.sampled_from(["limit", "types", "filter"]), any_text))
def test_query_values_arrive_whole(given_values: dict[str, str]) -> None:
    wires = {"limit": "limit", "types": "type[]", "filter": "filter"}
    assert sorted(query(**given_values)) == sorted((wires[name], value) for name, value in given_values.items())


@given(st.dictionaries(st.text(), st.none() | st.booleans() | st.integers() | st.text() | st.lists(st.text())))
def test_json_values_arrive_whole(value: Any) -> None:
    assert body(more=value) == {"more": value}


def test_names_are_checked_as_python_does() -> None:
    with pytest.raises(TypeError, match=r"things\.do\(\) takes no txt; it takes account, id, text"):
        OPERATION.check_names({**PATH, "text": "x", "txt": 1})
    with pytest.raises(TypeError, match=r"misses account, text"):
        OPERATION.check_names({"id": 1})


@pytest.mark.parametrize("packed", [True, False])
@pytest.mark.parametrize("at", [0, 1_500_000])
def test_an_open_file_is_charged_whole_wherever_it_stands(at: int, packed: bool) -> None:
    content = bytes(2_000_001)
    file: Any = gzip.GzipFile(fileobj=io.BytesIO(gzip.compress(content))) if packed else io.BytesIO(content)
    file.seek(at)
    assert Price(1, per_megabyte=2).most({}, [("file", File(file))]) == 1 + 3 * 2
    assert file.tell() == at
