"""Text that the examples show to be a date gets its format; in requests also the pattern it is written in."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline import document
from pipeline.document import Document
from pipeline.normalise import constraints, envelope, fields, formats, wire

VENDORED = Path(__file__).parents[2] / "openapi" / "openapi.yaml"
STRING = {"type": "string"}
MOMENT = "2025-01-15T10:30:00+00:00"
ISO = "%Y-%m-%dT%H:%M:%S%:z"


@cache
def constrained() -> Document:
    return constraints.apply(envelope.apply(wire.apply(document.read(VENDORED))))


@cache
def formatted() -> Document:
    return formats.apply(constrained())


def request_field(operation: str, path: str, within: Document | None = None) -> tuple[str | None, str | None]:
    """The format and the pattern of a field of a request."""
    whole = within or formatted()
    (found,) = [
        each.schema
        for at in document.operations(whole)
        if at.id == operation
        for each in fields.of_operation(at, whole)
        if each.wire == path
    ]
    return found.get("format"), found.get("x-ofapi-date-format")


def response_schema(operation: str) -> dict[str, Any]:
    (at,) = [each for each in document.operations(formatted()) if each.id == operation]
    schema: dict[str, Any] = at.operation["responses"]["200"]["content"]["application/json"]["schema"]
    return schema


def answered(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema of a response after the step."""
    response = {"200": {"content": {"application/json": {"schema": schema}}}}
    made = formats.apply({"paths": {"/x": {"get": {"operationId": "x", "responses": response}}}})
    after: dict[str, Any] = made["paths"]["/x"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    return after


def asked(**parameters: dict[str, Any]) -> Document:
    """A document after the step, whose one operation `x` has the parameters: their schemas."""
    listed = [{"in": "query", "name": name, "schema": schema} for name, schema in parameters.items()]
    return formats.apply({"paths": {"/x": {"get": {"operationId": "x", "parameters": listed, "responses": {}}}}})


# --- the vendored description


def test_every_timestamp_in_a_response_has_its_format_and_nothing_else_has() -> None:
    found = 0

    def look(schema: Any, place: str) -> None:
        nonlocal found
        if isinstance(schema, list):
            for each in schema:
                look(each, place)
        elif isinstance(schema, dict):
            if schema.get("type") == "string" and "example" in schema:
                is_moment = bool(re.match(r"\d{4}-\d\d-\d\dT\d\d:\d\d", str(schema["example"])))
                assert (schema.get("format") == "date-time") == is_moment, f"{place}: {schema}"
                found += is_moment
            for key, child in schema.items():
                if key != "example":
                    look(child, f"{place}.{key}")

    for at in document.operations(formatted()):
        look(at.operation["responses"], at.id)
    assert found > 200


def test_places_in_responses() -> None:
    account = response_schema("listAccounts")["items"]["properties"]["onlyfans_user_data"]["properties"]
    assert account["joinDate"]["format"] == "date-time"
    category = response_schema("listCustomSummaryCategories")["items"]["properties"]
    assert category["created_at"]["format"] == "date-time"  # with microseconds and Z
    assert "format" not in category["id"]


@pytest.mark.parametrize(
    ("operation", "path", "expected"),
    [
        ("sendMassMessage", "scheduledDate", ("date-time", ISO)),
        ("createDataExport", "start_date", ("date-time", ISO)),
        ("listChargebacks", "end_date", ("date-time", ISO)),
        ("listLatestFans", "start_date", ("date-time", ISO)),  # by example, and "Must be a valid date."
        ("getPeriodComparison", "period_a.start", ("date", "%Y-%m-%d")),  # by the sentence alone
        ("listQueueItems", "publishDateStart", ("date", "%Y-%m-%d")),
        ("countQueueItems", "publishDateStart", (None, "%Y-%m-%d")),  # by its namesake alone
        ("getSmartLinkStats", "date_start", (None, None)),  # said nowhere
        ("updateProfile", "website", ("uri", None)),
        ("uploadMediaToVault", "file", ("binary", None)),
    ],
)
def test_places_in_requests(operation: str, path: str, expected: tuple[str | None, str | None]) -> None:
    assert request_field(operation, path) == expected


def test_the_step_leaves_its_input_alone_and_can_be_repeated() -> None:
    before = document.copy(constrained())
    after = formats.apply(constrained())
    assert constrained() == before
    assert formats.apply(after) == after


# --- responses


@pytest.mark.parametrize(
    ("example", "expected"),
    [
        (MOMENT, "date-time"),
        ("2025-05-13T20:26:56.000000Z", "date-time"),
        ("2025-01-01 00:00:00", "date-time"),
        ("2025-01-01T00:00", "date-time"),
        ("2025-01-15", "date"),
        ("2025-02-30", None),
        ("2025-13-01T00:00:00Z", None),
        ("20250115", None),
        ("2025-01", None),
        ("2025-W03-1", None),
        ("2025-01-15T10", None),
        ("10:30:00", None),
        ("-30days", None),
        ("since 2025-01-15", None),
        ("٢٠٢٥-01-15", None),
        (None, None),
        (20250115, None),
    ],
)
def test_what_an_example_shows(example: Any, expected: str | None) -> None:
    assert (
        answered({"type": "object", "properties": {"at": {**STRING, "example": example}}})["properties"]["at"].get(
            "format"
        )
        == expected
    )


def test_the_example_of_the_whole_counts_where_the_property_has_none() -> None:
    rows = {"type": "array", "items": {"type": "object", "properties": {"at": {**STRING, "nullable": True}}}}
    schema = answered(
        {"type": "object", "properties": {"rows": rows}, "example": {"rows": [{"at": None}, {"at": MOMENT}]}}
    )
    assert schema["properties"]["rows"]["items"]["properties"]["at"]["format"] == "date-time"


def test_a_null_of_its_own_does_not_hide_the_whole() -> None:
    at = {**STRING, "nullable": True, "example": None}
    schema = answered({"type": "object", "properties": {"at": at}, "example": {"at": "2025-01-15"}})
    assert schema["properties"]["at"]["format"] == "date"


@pytest.mark.parametrize("other", ["never", "2025-01-15"])
def test_examples_that_differ_in_kind_give_no_format(other: str) -> None:
    schema = answered({"type": "object", "properties": {"at": {**STRING, "example": MOMENT}}, "example": {"at": other}})
    assert "format" not in schema["properties"]["at"]


def test_items_and_values_of_maps() -> None:
    assert answered({"type": "array", "items": STRING, "example": [MOMENT]})["items"]["format"] == "date-time"
    days = answered({"type": "object", "additionalProperties": STRING, "example": {"a": "2025-01-15"}})
    assert days["additionalProperties"]["format"] == "date"


def test_alternatives_go_by_their_own_examples() -> None:
    one = {"type": "object", "properties": {"at": STRING}, "example": {"at": MOMENT}}
    other = {"type": "object", "properties": {"at": {**STRING, "example": "soon"}}}
    first, second = answered({"oneOf": [one, other]})["oneOf"]
    assert first["properties"]["at"]["format"] == "date-time"
    assert "format" not in second["properties"]["at"]


@pytest.mark.parametrize("schema", [{**STRING, "format": "byte"}, {**STRING, "enum": [MOMENT]}, {"type": "integer"}])
def test_other_types_formats_and_enums_stay(schema: dict[str, Any]) -> None:
    assert answered({**schema, "example": MOMENT}) == {**schema, "example": MOMENT}


# --- requests


@pytest.mark.parametrize(
    ("example", "expected"),
    [
        (MOMENT, ("date-time", ISO)),
        ("2025-01-01T00:00:00.000Z", ("date-time", "%Y-%m-%dT%H:%M:%S.%3fZ")),
        ("2025-05-13T20:26:56.000000Z", ("date-time", "%Y-%m-%dT%H:%M:%S.%fZ")),
        ("2025-01-01 00:00:00", ("date-time", "%Y-%m-%d %H:%M:%S")),
        ("2025-01-01T00:00:00+0100", ("date-time", "%Y-%m-%dT%H:%M:%S%z")),
        ("2025-01-01", ("date", "%Y-%m-%d")),
        ("-30days", (None, None)),
        (None, (None, None)),
    ],
)
def test_how_a_date_is_written(example: Any, expected: tuple[str | None, str | None]) -> None:
    assert request_field("x", "at", asked(at={**STRING, "example": example})) == expected


def test_a_field_that_takes_relative_values_stays_text_but_says_how_a_date_is_written() -> None:
    by_default = asked(at={**STRING, "example": MOMENT, "x-ofapi-default": "-30days"})
    assert request_field("x", "at", by_default) == (None, ISO)
    by_text = asked(at={**STRING, "format": "date", "description": "A date, or something like `-30days`."})
    assert request_field("x", "at", by_text) == (None, "%Y-%m-%d")
    a_date = asked(at={**STRING, "example": MOMENT, "x-ofapi-default": "2025-01-01"})
    assert request_field("x", "at", a_date) == ("date-time", ISO)


def test_a_documented_date_keeps_its_pattern_whatever_the_example() -> None:
    documented = {**STRING, "format": "date-time", "x-ofapi-date-format": "%Y-%m-%d %H:%M:%S", "example": "x"}
    assert request_field("x", "at", asked(at=documented)) == ("date-time", "%Y-%m-%d %H:%M:%S")
    assert request_field("x", "at", asked(at={**STRING, "format": "date-time", "example": "x"})) == ("date-time", ISO)


def test_namesakes_that_disagree_say_nothing() -> None:
    made = formats.apply(
        {
            "paths": {
                f"/{name}": {
                    "get": {
                        "operationId": name,
                        "parameters": [{"in": "query", "name": "at", "schema": {**STRING, "example": example}}],
                        "responses": {},
                    }
                }
                for name, example in (("day", "2025-01-15"), ("moment", MOMENT), ("neither", "x"))
            }
        }
    )
    assert request_field("neither", "at", made) == (None, None)


# --- any example


@given(st.one_of(st.text(), st.datetimes().map(str), st.dates().map(str), st.none(), st.integers()))
def test_an_example_gives_a_format_alike_in_requests_and_responses(example: Any) -> None:
    kind, pattern = request_field("x", "at", asked(at={**STRING, "example": example}))
    assert kind == answered({**STRING, "example": example}).get("format")
    assert (kind is None) == (pattern is None)
    assert (kind == "date-time") == (pattern is not None and "%H" in pattern)
