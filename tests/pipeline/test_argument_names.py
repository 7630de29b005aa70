"""Arguments: what a caller writes for the parameters and body fields of an operation."""

from __future__ import annotations

from typing import Any

import pytest

from pipeline import document as documents
from pipeline.document import Document
from pipeline.errors import PipelineError
from pipeline.names import Names
from pipeline.normalise import operations


def a_document(method: str = "get", path: str = "/api/cats", **operation: Any) -> Document:
    return {"paths": {path: {method: operation}}}


def parameter(name: str, place: str = "query") -> dict[str, Any]:
    return {"in": place, "name": name, "schema": {"type": "string"}}


def arguments(at: documents.OperationAt) -> list[str]:
    found = [f"{p['x-ofapi-argument']}={p['in']}:{p['name']}" for p in at.parameters]
    for media in at.operation["requestBody"]["content"].values():
        found += [f"{name}=body:{wire_name}" for wire_name, name in media["schema"]["x-ofapi-arguments"].items()]
    return found


@pytest.mark.parametrize(
    ("wire_name", "argument"),
    [
        ("filter[tags][]", "filter_tags"),
        ("type[]", "type"),
        ("Idempotency-Key", "idempotency_key"),
        ("cdnUrl", "cdn_url"),
        ("fundRaisingTipsPresets", "fund_raising_tips_presets"),
        ("rfTag", "rf_tag"),
        ("from", "from_"),
        ("async", "async_"),
        ("self", "self_"),
    ],
)
def test_argument_names(wire_name: str, argument: str) -> None:
    found = operations.apply(a_document(operationId="listCats", parameters=[parameter(wire_name)]), Names())
    (at,) = documents.operations(found)
    assert at.parameters[0]["x-ofapi-argument"] == argument


def with_body(schema: dict[str, Any], **document: Any) -> Document:
    operation = {
        "operationId": "addCat",
        "parameters": [parameter("cat_id", "path")],
        "requestBody": {"content": {"application/json": {"schema": schema}}},
    }
    return {**a_document("post", "/api/cats/{cat_id}", **operation), **document}


def test_the_arguments_of_a_body_stand_on_its_schema_in_place_or_shared() -> None:
    body = {"type": "object", "properties": {"isOld": {"type": "boolean"}, "class": {"$ref": "#/components/schemas/X"}}}
    in_place = operations.apply(with_body(documents.copy(body)), Names())
    (at,) = documents.operations(in_place)
    expected = {"isOld": "is_old", "class": "class_"}
    assert at.operation["requestBody"]["content"]["application/json"]["schema"]["x-ofapi-arguments"] == expected
    shared = with_body({"$ref": "#/components/schemas/Cat"}, components={"schemas": {"Cat": body}})
    shared["paths"]["/api/dogs"] = documents.copy(shared["paths"]["/api/cats/{cat_id}"])
    shared["paths"]["/api/dogs"]["post"]["operationId"] = "addDog"
    found = operations.apply(shared, Names())
    assert found["components"]["schemas"]["Cat"]["x-ofapi-arguments"] == expected
    with pytest.raises(PipelineError, match="addDog: its body has the same schema"):
        operations.apply(shared, Names("arguments: {chosen: {addDog.isOld: old}}"))


def test_path_and_body_with_one_name_are_told_apart_or_filled_by_one_argument() -> None:
    schema: dict[str, Any] = {"type": "object", "properties": {"cat_id": {"type": "integer"}}}
    with pytest.raises(PipelineError) as error:
        operations.apply(with_body(schema), Names())
    assert "`addCat.body.cat_id: another`" in str(error.value)
    apart = operations.apply(with_body(schema), Names("arguments: {chosen: {addCat.body.cat_id: chip_id}}"))
    (at,) = documents.operations(apart)
    assert arguments(at) == ["cat_id=path:cat_id", "chip_id=body:cat_id"]
    schema["properties"]["cat_id"]["x-ofapi-same-as"] = "path"
    (at,) = documents.operations(operations.apply(with_body(schema), Names()))
    assert arguments(at) == ["cat_id=path:cat_id", "cat_id=body:cat_id"]
    schema["properties"]["cat_id"]["x-ofapi-same-as"] = "query"
    with pytest.raises(PipelineError, match="there is no query 'cat_id'"):
        operations.apply(with_body(schema), Names())


def test_a_name_for_one_operation_of_a_shared_path_parameter_is_refused() -> None:
    document: Document = {
        "paths": {
            "/api/cats/{id}": {
                "parameters": [parameter("id", "path")],
                "get": {"operationId": "getCat"},
                "delete": {"operationId": "deleteCat"},
            }
        }
    }
    with pytest.raises(PipelineError, match="shared by the operations of /api/cats"):
        operations.apply(document, Names("arguments: {chosen: {getCat.id: cat_id}}"))
    found = operations.apply(document, Names("arguments: {chosen: {'/api/cats/{id}.id': cat_id}}"))
    assert [p["x-ofapi-argument"] for at in documents.operations(found) for p in at.parameters] == ["cat_id", "cat_id"]
