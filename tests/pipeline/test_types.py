"""The types of the vendored description: what they are called, and that no edit upstream renames one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from openapi_python_client import Config
from openapi_python_client.config import ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_spec_validator import validate

from pipeline import document as documents
from pipeline.document import Document
from pipeline.names import Names
from pipeline.normalise import envelope, types

OPENAPI = Path(__file__).parents[2] / "openapi"
SMART_LINKS = "/api/smart-links"


@pytest.fixture(scope="module")
def enveloped() -> Document:
    return envelope.apply(documents.read(OPENAPI / "openapi.yaml"))


@pytest.fixture
def edited(enveloped: Document) -> Document:
    """A copy of the vendored description, to be changed as upstream might change it."""
    copied: Document = documents.copy(enveloped)
    return copied


@pytest.fixture(scope="module")
def typed(enveloped: Document) -> Document:
    return types.apply(enveloped, vendored_names())


def vendored_names() -> Names:
    return Names.read(OPENAPI / "names.yaml")


def schemas(document: Document) -> dict[str, Any]:
    found: dict[str, Any] = document["components"]["schemas"]
    return found


def types_by_place(document: Document) -> dict[str, str]:
    """Where each `$ref` stands in the responses and bodies, and in the components, and which type it is."""
    found: dict[str, str] = {}
    for at in documents.operations(document):
        found |= dict(references(at.operation.get("requestBody"), f"{at.id} request"))
        found |= dict(references(at.operation["responses"], at.id))
    return found | dict(references(schemas(document), ""))


def references(value: Any, way: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        if "$ref" in value:
            yield way, value["$ref"].rpartition("/")[2]
        for key, item in value.items():
            if key != "example":
                yield from references(item, f"{way}.{key}")
    elif isinstance(value, list):
        for item in value:
            yield from references(item, f"{way}[]")


def response_schema(document: Document, path: str, method: str) -> dict[str, Any]:
    found: dict[str, Any] = document["paths"][path][method]["responses"]["200"]["content"]["application/json"]["schema"]
    return found


def add_operation(document: Document, operation_id: str, data: dict[str, Any]) -> None:
    content = {"application/json": {"schema": data}}
    response = {"description": "Success", "content": content, "x-ofapi-envelope": "data"}
    document["paths"][f"/api/new/{operation_id}"] = {
        "get": {"operationId": operation_id, "responses": {"200": response}}
    }


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


# What the types are


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
    from openapi_python_client.strings import ClassName

    assert [name for name in schemas(typed) if ClassName(name, "") != name] == []
    assert not schemas(typed).keys() & types.RESERVED


def test_every_name_is_in_names_yaml(enveloped: Document) -> None:
    names = vendored_names()
    types.apply(enveloped, names)
    assert names.added == []
    assert [line for line in names.vanished if line[0] == "types"] == []


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
    schema = response_schema(typed, "/api/smart-link-postbacks/{id}", "delete")
    assert (schema["type"], schema["additionalProperties"]) == ("object", True)


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


def test_the_input_is_not_changed(enveloped: Document) -> None:
    before = documents.copy(enveloped)
    types.apply(enveloped, vendored_names())
    assert enveloped == before


# What edits upstream do to them


def test_operations_removed_rename_nothing(typed: Document, edited: Document) -> None:
    for at in list(documents.operations(edited))[::14]:
        del at.item[at.method]
    names = vendored_names()
    after = types_by_place(types.apply(edited, names))
    assert len(after) < len(types_by_place(typed))
    assert after.items() <= types_by_place(typed).items()
    assert names.added == []


def test_the_operation_that_came_first_removed_renames_nothing(typed: Document, edited: Document) -> None:
    del edited["paths"][SMART_LINKS]["post"]
    after = types.apply(edited, vendored_names())
    assert response_schema(after, SMART_LINKS, "get")["items"] == ref("SmartLink")
    assert schemas(after)["SmartLink"]["properties"].keys() == schemas(typed)["SmartLink"]["properties"].keys()


@pytest.mark.parametrize("text", [None, ""], ids=["names.yaml", "no names"])
def test_the_order_of_operations_changes_nothing(enveloped: Document, text: str | None) -> None:
    def run(document: Document) -> tuple[dict[str, Any], dict[str, str]]:
        names = vendored_names() if text is None else Names(text)
        return schemas(types.apply(document, names)), names.known("types")

    turned = {
        **enveloped,
        "paths": {path: dict(reversed(item.items())) for path, item in reversed(enveloped["paths"].items())},
    }
    components, names = run(enveloped)
    components_turned, names_turned = run(turned)
    assert names == names_turned
    assert components == components_turned
    # dicts are equal in any order, but the fields of the classes follow it
    assert [list(each["properties"]) for each in components.values()] == [
        list(each["properties"]) for each in components_turned.values()
    ]


def test_a_new_operation_joins_the_type_that_it_resembles(typed: Document, edited: Document) -> None:
    link = documents.copy(response_schema(edited, SMART_LINKS, "post"))
    del link["properties"]["conversions_count"], link["properties"]["updated_at"]
    link["properties"]["archived_at"] = {"type": "string", "example": "2025-01-15T10:30:00+00:00"}
    add_operation(edited, "aPausedLink", link)
    names = vendored_names()
    after = types.apply(edited, names)
    assert response_schema(after, "/api/new/aPausedLink", "get") == ref("SmartLink")
    assert names.added == [("types", "aPausedLink.data", "SmartLink")]
    assert schemas(after)["SmartLink"]["properties"].keys() - schemas(typed)["SmartLink"]["properties"].keys() == {
        "archived_at"
    }
    assert types_by_place(typed).items() <= types_by_place(after).items()


def test_a_new_field_makes_the_type_bigger(typed: Document, edited: Document) -> None:
    link = response_schema(edited, SMART_LINKS, "get")["items"]
    link["properties"]["paused"] = {"type": "boolean", "example": True}
    names = vendored_names()
    after = types.apply(edited, names)
    assert schemas(after)["SmartLink"]["properties"]["paused"] == {"type": "boolean", "example": True}
    assert schemas(after).keys() == schemas(typed).keys()
    assert names.added == []


def test_an_answer_of_known_fields_is_a_known_type(edited: Document) -> None:
    add_operation(edited, "archiveChat", {"type": "object", "properties": {"success": {"type": "boolean"}}})
    after = types.apply(edited, vendored_names())
    assert response_schema(after, "/api/new/archiveChat", "get") == ref("Success")


def test_a_page_of_something_new_is_no_page_of_something_known(edited: Document) -> None:
    gadget = {"type": "object", "properties": {"voltage": {"type": "integer"}, "maker": {"type": "string"}}}
    page = {"hasMore": {"type": "boolean"}, "list": {"type": "array", "items": gadget}}
    add_operation(edited, "listGadgets", {"type": "object", "properties": page})
    after = types.apply(edited, vendored_names())
    assert response_schema(after, "/api/new/listGadgets", "get") == ref("GadgetPage")
    assert schemas(after)["GadgetPage"]["properties"]["list"]["items"] == ref("Gadget")


def test_a_page_of_something_known_is_the_same_page(edited: Document) -> None:
    add_operation(edited, "listGhosts", documents.copy(response_schema(edited, "/api/{account}/fans/active", "get")))
    after = types.apply(edited, vendored_names())
    assert response_schema(after, "/api/new/listGhosts", "get") == ref("FanPage")


def test_a_different_thing_by_a_known_name_gets_its_own(typed: Document, edited: Document) -> None:
    other = {"type": "object", "properties": {"metal": {"type": "string"}, "length": {"type": "number"}}}
    add_operation(edited, "getSmartLink2", other)
    add_operation(edited, "getFan", other)
    after = types.apply(edited, vendored_names())
    assert response_schema(after, "/api/new/getFan", "get") == ref("FanDetails")
    assert schemas(after)["Fan"] == schemas(typed)["Fan"]


def test_a_name_is_held_for_a_place_that_is_gone(edited: Document) -> None:
    for method in ("get", "post"):
        del edited["paths"][SMART_LINKS][method]
    del edited["paths"]["/api/smart-links/{smart_link_id}"]
    other = {"type": "object", "properties": {"metal": {"type": "string"}, "length": {"type": "number"}}}
    add_operation(edited, "getSmartLink3", other)
    after = types.apply(edited, vendored_names())
    assert "SmartLink" not in schemas(after)
    assert response_schema(after, "/api/new/getSmartLink3", "get") == ref("SmartLinkDetails")
