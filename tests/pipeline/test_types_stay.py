"""No edit upstream renames a type: operations removed, reordered, added and changed in the vendored description."""

from __future__ import annotations

from typing import Any

import pytest
from typed_documents import SMART_LINKS, ref, response_schema, schemas, types_by_place, vendored, vendored_names

from pipeline import document as documents
from pipeline.document import Document
from pipeline.names import Names
from pipeline.normalise import types


@pytest.fixture(scope="module")
def typed() -> Document:
    return types.apply(vendored(), vendored_names())


@pytest.fixture
def edited() -> Document:
    """A copy of the vendored description, to be changed as upstream might change it."""
    copied: Document = documents.copy(vendored())
    return copied


def add_operation(document: Document, operation_id: str, data: dict[str, Any]) -> None:
    content = {"application/json": {"schema": data}}
    response = {"description": "Success", "content": content, "x-ofapi-envelope": "data"}
    document["paths"][f"/api/new/{operation_id}"] = {
        "get": {"operationId": operation_id, "responses": {"200": response}}
    }


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
def test_the_order_of_operations_changes_nothing(text: str | None) -> None:
    def run(document: Document) -> tuple[dict[str, Any], dict[str, str]]:
        names = vendored_names() if text is None else Names(text)
        return schemas(types.apply(document, names)), names.known("types")

    turned = {
        **vendored(),
        "paths": {path: dict(reversed(item.items())) for path, item in reversed(vendored()["paths"].items())},
    }
    components, names = run(vendored())
    components_turned, names_turned = run(turned)
    assert names == names_turned
    assert components == components_turned
    # dicts are equal in any order, but the fields of the classes follow it
    assert [list(each["properties"]) for each in components.values()] == [
        list(each["properties"]) for each in components_turned.values()
    ]


def test_an_object_that_says_little_joins_nothing(edited: Document) -> None:
    add_operation(edited, "createAgencyNote", {"type": "object", "properties": {"id": {"type": "integer"}}})
    after = types.apply(edited, vendored_names())
    assert response_schema(after, "/api/new/createAgencyNote", "get") == ref("AgencyNote")


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


@pytest.mark.parametrize(
    ("like", "operation_id", "expected"),
    [
        ("/api/{account}/fans/active", "listGhosts", "FanPage"),
        ("/api/{account}/fans/expired", "listExtinctFans", "FanPage"),
        ("/api/{account}/following/active", "listIdols", "UserPage"),
        ("/api/{account}/transactions", "listPayments", "TransactionPage"),
    ],
)
def test_a_page_of_something_known_is_the_same_page(
    edited: Document, like: str, operation_id: str, expected: str
) -> None:
    add_operation(edited, operation_id, documents.copy(response_schema(edited, like, "get")))
    after = types.apply(edited, vendored_names())
    assert response_schema(after, f"/api/new/{operation_id}", "get") == ref(expected)


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
