"""The types of the vendored description: which there are, what they are called, what they hold."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.strings import ClassName
from openapi_spec_validator import validate
from typed_documents import SMART_LINKS, ref, response_schema, schemas, types_by_place, vendored, vendored_names

from pipeline import document as documents
from pipeline.document import Document
from pipeline.normalise import types
from pipeline.normalise.likeness import RESERVED


@pytest.fixture(scope="module")
def typed() -> Document:
    return types.apply(vendored(), vendored_names())


def test_no_inline_object_is_left(typed: Document) -> None:
    def inline(value: Any, way: str) -> Iterator[str]:
        if isinstance(value, dict):
            if isinstance(value.get("properties"), dict) and way.count(".") > 1:
                yield way
            for key, item in value.items():
                if key != "example":
                    yield from inline(item, f"{way}.{key}")
        elif isinstance(value, list):
            for item in value:
                yield from inline(item, way)

    left = [way for name, schema in schemas(typed).items() for way in inline(schema, f"{name}.")]
    for at in documents.operations(typed):
        left += inline(at.operation["responses"], f"{at.id}..")
        left += inline(at.operation.get("requestBody"), f"{at.id}..")
    assert [way for way in left if not way.endswith("..")] == []


def test_there_are_far_fewer_types_than_objects(typed: Document) -> None:
    assert 200 < len(schemas(typed)) < 330


def test_no_name_is_one_that_a_generator_would_have_made(typed: Document) -> None:
    # A data export is called that by the API.
    assert [name for name in schemas(typed) if re.search(r"Response\d|Data(?!Export)[A-Z]|Item\d|\d$", name)] == []


def test_the_names_are_class_names_as_they_stand(typed: Document) -> None:
    assert [name for name in schemas(typed) if ClassName(name, "") != name] == []
    assert not schemas(typed).keys() & RESERVED


def test_every_name_is_in_names_yaml() -> None:
    names = vendored_names()
    types.apply(vendored(), names)
    assert names.added == []


def test_a_smart_link_is_one_type_wherever_it_is_seen(typed: Document) -> None:
    assert response_schema(typed, SMART_LINKS, "post") == ref("SmartLink")
    assert response_schema(typed, SMART_LINKS, "get") == {"type": "array", "items": ref("SmartLink")}
    assert response_schema(typed, "/api/smart-links/{smart_link_id}", "get") == ref("SmartLink")
    link = schemas(typed)["SmartLink"]["properties"]
    assert link["cost"] == ref("LinkCost")
    assert schemas(typed)["TrackingLink"]["properties"]["cost"] == ref("LinkCost")
    assert "spenders_count" in link  # said by listSmartLinks only
    assert link["revenue"]["nullable"]
    assert "required" not in schemas(typed)["SmartLink"]


@pytest.mark.parametrize(
    ("name", "field", "expected"),
    [
        ("FanPage", "list", {"type": "array", "items": ref("Fan")}),
        ("Chat", "lastMessage", ref("ChatMessage")),
        ("ChatMessage", "media", {"type": "array", "items": ref("Media")}),
        ("SmartLinkPostback", "latest_response", {"allOf": [ref("PostbackResponse")], "nullable": True}),
        ("QueueCounts", "list", {"type": "object", "additionalProperties": ref("QueueCount")}),
        ("SmartLinkPostback", "smart_link_ids", {"type": "array", "items": {"type": "string"}}),
        ("SmartLinkConversion", "click", ref("SmartLinkClick")),
    ],
)
def test_fields(typed: Document, name: str, field: str, expected: dict[str, Any]) -> None:
    schema = schemas(typed)[name]["properties"][field]
    without_examples = {key: value for key, value in schema.items() if key != "example"}
    if isinstance(schema.get("items"), dict):
        without_examples["items"] = {key: value for key, value in schema["items"].items() if key != "example"}
    assert without_examples == expected


def test_media_sizes_are_a_map(typed: Document) -> None:
    sources = schemas(typed)["Media"]["properties"]["videoSources"]
    assert (sources["type"], sources["additionalProperties"]["type"]) == ("object", "string")


def test_an_answer_keyed_by_ids_or_by_names_is_one_type(typed: Document) -> None:
    addition = schemas(typed)["UserListAddition"]
    assert addition["properties"].keys() == {"added", "failed"}
    assert addition["properties"]["failed"]["additionalProperties"]["type"] == "string"
    assert addition["additionalProperties"]["items"]["type"] == "integer"


def test_an_object_without_fields_is_free_form(typed: Document) -> None:
    assert response_schema(typed, "/api/accounts/{id}", "delete") == {
        "type": "object",
        "additionalProperties": True,
        "example": {},
    }


def test_sides(typed: Document) -> None:
    assert {schema["x-ofapi-side"] for schema in schemas(typed).values()} == {"request", "response"}
    body = schemas(typed)["CreateSmartLinkBody"]
    assert body["x-ofapi-side"] == "request"
    assert body["required"] == ["account_id", "name", "link_type"]


def test_the_result_is_valid_openapi_and_refers_to_nothing_missing(typed: Document) -> None:
    validate(typed)
    assert set(types_by_place(typed).values()) == schemas(typed).keys()


def test_the_generator_reads_it_without_a_warning(typed: Document) -> None:
    settings = Config.from_sources(
        ConfigFile(),
        MetaType.NONE,
        document_source=Path("normalised"),
        file_encoding="utf-8",
        overwrite=True,
        output_path=None,
    )
    data = GeneratorData.from_dict(documents.copy(typed), config=settings)
    assert isinstance(data, GeneratorData)
    assert data.errors == []
    assert [error for group in data.endpoint_collections_by_tag.values() for error in group.parse_errors] == []
    assert {str(model.class_info.name) for model in data.models} >= schemas(typed).keys()


def test_the_input_is_not_changed() -> None:
    before = documents.copy(vendored())
    types.apply(vendored(), vendored_names())
    assert vendored() == before
