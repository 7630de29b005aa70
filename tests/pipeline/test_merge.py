"""What becomes of schemas that stand at one place."""

from __future__ import annotations

from typing import Any

import pytest

from pipeline.normalise.merge import FREE_FORM, merged
from pipeline.normalise.places import Node, look

NULL = {"type": "string", "nullable": True, "example": None}
TEXT = {"type": "string", "example": "free_trial"}
MADE_UP = {"type": "string", "example": "example link type"}
DATE = {"type": "string", "format": "date-time", "example": "2025-01-15T10:30:00+00:00"}
INTEGER = {"type": "integer", "example": 7}
NUMBER = {"type": "number", "example": 9.99}
OBJECT = {"type": "object", "properties": {"id": INTEGER}}
UNKNOWN_ITEMS = {"type": "array", "items": {}}
TYPE = {"$ref": "#/components/schemas/Thing"}


def merge(*schemas: dict[str, Any]) -> dict[str, Any]:
    seen = look(Node(f"{number:02}", schema) for number, schema in enumerate(schemas))
    return merged(seen, "Owner.field", lambda place: "Thing")


@pytest.mark.parametrize(
    ("schemas", "expected"),
    [
        pytest.param([TEXT, TEXT], TEXT, id="the same twice"),
        pytest.param([INTEGER, NUMBER], {"type": "number", "example": 7}, id="every integer is a number"),
        pytest.param([NULL, INTEGER], {"type": "integer", "nullable": True, "example": 7}, id="null yields"),
        pytest.param([MADE_UP, INTEGER], {**INTEGER, "nullable": True}, id="a made-up text yields"),
        pytest.param([NULL, NULL], {"type": "string", "nullable": True}, id="nothing but nulls"),
        pytest.param([NULL, OBJECT], {"allOf": [TYPE], "nullable": True}, id="null beside an object"),
        pytest.param([OBJECT, OBJECT], TYPE, id="objects are one type"),
        pytest.param(
            [{"oneOf": [OBJECT, {"oneOf": [OBJECT, NULL]}]}], {"allOf": [TYPE], "nullable": True}, id="nested"
        ),
        pytest.param([OBJECT, UNKNOWN_ITEMS], TYPE, id="PHP writes an empty map as a list"),
        pytest.param(
            [UNKNOWN_ITEMS, {"type": "array", "items": TEXT}],
            {"type": "array", "items": TEXT},
            id="unknown items yield",
        ),
        pytest.param([{"type": "array", "items": OBJECT}], {"type": "array", "items": TYPE}, id="items are a type"),
        pytest.param(
            [{"type": "array", "items": OBJECT, "example": [{"id": 7}]}],
            {"type": "array", "items": TYPE},
            id="the example of a list of objects is that of the type",
        ),
        pytest.param([{"type": "object", "properties": {}}], FREE_FORM, id="an empty object is free-form"),
        pytest.param([FREE_FORM, OBJECT], TYPE, id="free-form yields to fields"),
        pytest.param([{"type": "object"}, NULL], {**FREE_FORM, "nullable": True}, id="null beside a free-form object"),
        pytest.param(
            [TEXT, DATE], {"type": "string", "example": "free_trial"}, id="a format that not all have is lost"
        ),
        pytest.param([NULL, DATE], {**DATE, "nullable": True}, id="a null takes no format away"),
        pytest.param(
            [{**TEXT, "description": ""}, {**TEXT, "description": "d"}], {**TEXT, "description": "d"}, id="said"
        ),
        pytest.param([{"type": ["integer", "null"]}], {"type": "integer", "nullable": True}, id="3.1's null"),
        pytest.param([{}], {}, id="nothing is known"),
    ],
)
def test_one_schema_for_many(schemas: list[dict[str, Any]], expected: dict[str, Any]) -> None:
    assert merge(*schemas) == expected


def test_kinds_really_seen_side_by_side_stay_apart() -> None:
    result = merge(TEXT, INTEGER, {"type": "boolean", "example": True}, OBJECT, {"type": "array", "items": TEXT})
    assert result == {
        "oneOf": [
            TYPE,
            {"type": "array", "items": TEXT},
            INTEGER,
            {"type": "boolean", "example": True},
            TEXT,
        ]
    }


@pytest.mark.parametrize("key", ["240", "c144", "w480", "1224114714", "2025-01-01", "{PRICE}"])
def test_objects_keyed_by_data_are_maps(key: str) -> None:
    schema = {"type": "object", "properties": {key: NUMBER, "720": {"type": "integer"}}}
    assert merge(schema) == {"type": "object", "additionalProperties": NUMBER}


def test_the_values_of_a_map_of_objects_are_a_type() -> None:
    schema = {"type": "object", "properties": {"1000000": OBJECT, "1000001": OBJECT}}
    assert merge(schema) == {"type": "object", "additionalProperties": TYPE}


def test_an_object_with_one_real_name_is_no_map() -> None:
    assert merge({"type": "object", "properties": {"240": INTEGER, "added": INTEGER}}) == TYPE


def test_keywords_of_other_steps_are_carried_through() -> None:
    said = {**INTEGER, "minimum": 1, "x-ofapi-unit": "days"}
    assert merge(said, said) == said
    assert merge(said, {**said, "minimum": 2}) == {**INTEGER, "x-ofapi-unit": "days"}


def test_merging_changes_no_input() -> None:
    schema = {"type": "object", "properties": {"id": dict(INTEGER)}}
    merge(schema, dict(NULL))
    assert schema == OBJECT
