"""Whatever a caller gives ends in RequestValidationError or in a request, never in another exception."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from enum import Enum
from functools import partial
from typing import Any

import httpx
import pytest

import ofapi
from ofapi_generated.operations import OPERATIONS
from tests.rules import calls, places


class _Hostile:
    def __repr__(self) -> str:
        raise RuntimeError("no repr")

    __str__ = __repr__


class _Loop(Enum):
    A = object()


def _deep(levels: int, kind: type) -> Any:
    value: Any = "x"
    for _ in range(levels):
        value = [value] if kind is list else {"a": value}
    return value


def _endless() -> list[Any]:
    value: list[Any] = []
    value.append(value)
    return value


# What has no form on the wire, wherever it stands; and what has one in some fields.
NEVER: dict[str, Any] = {
    "an object": object(),
    "a hostile object": _Hostile(),
    "an enum of an object": _Loop.A,
    "a generator": (x for x in "ab"),
    "a complex number": 1j,
    "NaN": float("nan"),
    "infinity": float("inf"),
    "Decimal NaN": Decimal("NaN"),
    "Decimal sNaN": Decimal("sNaN"),
    "half a surrogate": "\ud800",
    "10 MB": "x" * 10_000_000,
    "10 MB of umlauts": "ü" * 10_000_000,
    "a deep list": _deep(5000, list),
    "a deep object": _deep(5000, dict),
    "an endless list": _endless(),
    "a huge integer": 10**5000,
    "a naive datetime": dt.datetime(2025, 1, 1),
}
SOMETIMES: dict[str, Any] = {
    "None": None,
    "an object of JSON": {"a": 1},
    "a list": [1, "a", None],
    "an empty list": [],
    "a set": {1},
    "bytes": b"x",
    "True": True,
    "a float": 1.5,
    "a Decimal": Decimal("3.50"),
    "a date": dt.date(2025, 1, 1),
    "a text with NUL": "a\0b",
    "an emoji": "🙂",
    "keys that are no text": {1: 2},
    "a key that is half a surrogate": {"\ud800": 1},
    "a datetime before time": dt.datetime.min.replace(tzinfo=dt.timezone(dt.timedelta(hours=1))),
    "UNSET": ofapi.UNSET,
    "UNSET in a list": [ofapi.UNSET],
}


@pytest.fixture(scope="module")
def client() -> ofapi.Client:
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json={"data": None}))
    return ofapi.Client("a-key", transport=transport)


@pytest.mark.parametrize("operation_id", list(OPERATIONS))
def test_bad_values_are_refused_whole(operation_id: str, client: ofapi.Client) -> None:
    for place in places.places(operation_id):
        for what, value in (NEVER | SOMETIMES).items():
            given = calls.least(operation_id) | place.arguments(value)
            error = calls.refusal(partial(client.call, operation_id, **given))
            if error is None:
                assert what in SOMETIMES, f"{what} was sent as {place.path}"
            else:
                assert error.errors
                assert len(str(error)) < 4000, what


@pytest.mark.parametrize(
    ("operation_id", "name"),
    [(id_, str(field.argument)) for id_ in OPERATIONS for field in places.fields(id_) if field.required],
)
def test_none_for_what_is_required_is_refused(operation_id: str, name: str) -> None:
    field = next(field for field in places.fields(operation_id) if field.argument == name)
    for value in (None, ofapi.UNSET):
        assert field.path in calls.errors(operation_id, calls.least(operation_id) | {name: value})


def test_many_values_that_are_too_long_together(client: ofapi.Client) -> None:
    with pytest.raises(ofapi.RequestValidationError) as caught:
        client.smart_links.list(filter_tags=["x" * 50] * 5000)
    assert set(caught.value.errors) == {"filter.tags"}


@pytest.mark.parametrize("what", ["half a surrogate", "a huge integer", "a deep list", "an endless list", "NaN"])
def test_what_cannot_be_written_is_refused_unchecked_too(what: str, client: ofapi.Client) -> None:
    value = NEVER[what]
    for call in (
        lambda: client.smart_links.list(name=value, validate=False),
        lambda: client.smart_links.get(value, validate=False),
        lambda: client.data_exports.create(
            start_date="x", end_date="x", type="fans", file_type="csv", export_options={"a": value}, validate=False
        ),
    ):
        error = calls.refusal(call)
        assert error is None or error.errors
