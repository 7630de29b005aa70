"""What of the description the package carries."""

from __future__ import annotations

import json
from typing import Any

from pipeline import packaged

NODE = {
    "type": "object",
    "required": ["name"],
    "description": "Must be a node.",
    "properties": {
        "name": {"type": "string", "maxLength": 5, "example": "a", "x-ofapi-default": "b"},
        "children": {"type": "array", "items": {"$ref": "#/components/schemas/Node"}},
    },
}


def _document(media: dict[str, Any]) -> dict[str, Any]:
    operation = {
        "operationId": "putNode",
        "x-ofapi-resource": "nodes",
        "x-ofapi-pagination": None,
        "parameters": [{"in": "path", "name": "id", "required": True, "example": 7, "schema": {"type": "integer"}}],
        "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Node"}}}},
        "responses": {"200": {"x-ofapi-envelope": "data", "content": {"application/json": media}}},
    }
    return {"paths": {"/nodes/{id}": {"put": operation}}, "components": {"schemas": {"Node": NODE}}}


def _row(media: dict[str, Any]) -> dict[str, Any]:
    (row,) = json.loads(packaged.packaged(_document(media)))
    assert isinstance(row, dict)
    return row


def test_requests_keep_their_keywords_and_lose_their_prose() -> None:
    row = _row({"example": {"data": 1}})
    assert (row["id"], row["method"], row["path"], row["resource"]) == ("putNode", "PUT", "/nodes/{id}", "nodes")
    assert row["parameters"] == [
        {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}, "example": 7}
    ]
    schema = row["body"]["schema"]
    assert schema["properties"]["name"] == {"type": "string", "maxLength": 5, "default": "b"}
    assert schema["required"] == ["name"]
    assert "description" not in schema


def test_a_schema_that_contains_itself_ends_somewhere() -> None:
    schema = _row({"schema": {"$ref": "#/components/schemas/Node"}})["body"]["schema"]
    depth = 0
    while schema:
        schema, depth = schema.get("properties", {}).get("children", {}).get("items", {}), depth + 1
    assert 2 < depth < 20


def test_an_answer_is_an_example_or_made_of_examples() -> None:
    assert _row({"example": {"data": 1}})["response"]["example"] == {"data": 1}
    made = _row({"schema": {"type": "object", "properties": {"a": {"type": "string", "example": "x"}, "b": {}}}})
    assert made["response"]["example"] == {"a": "x", "b": None}


def test_lists_of_nothing_but_null_are_empty() -> None:
    example = {"data": {"tags": [None], "mixed": [None, 1], "deep": [{"tags": [None, None]}]}}
    assert _row({"example": example})["response"]["example"] == {
        "data": {"tags": [], "mixed": [None, 1], "deep": [{"tags": []}]}
    }
