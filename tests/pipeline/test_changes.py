"""Which operations a new description adds, removes and changes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from pipeline import document
from pipeline.changes import Changes, compare

VENDORED = Path(__file__).parents[2] / "openapi" / "openapi.yaml"


@pytest.fixture(scope="module")
def vendored() -> document.Document:
    return document.read(VENDORED)


def test_the_vendored_description_against_itself(vendored: document.Document) -> None:
    assert compare(vendored, document.copy(vendored)) == Changes()


def test_added_removed_and_changed_in_the_vendored_description(vendored: document.Document) -> None:
    new = document.copy(vendored)
    del new["paths"]["/api/whoami"]
    new["paths"]["/api/smart-links"]["post"]["description"] += "."
    new["paths"]["/api/new"] = {"get": {"operationId": "getNew", "responses": {"200": {"description": "ok"}}}}
    assert compare(vendored, new) == Changes(
        added=("GET /api/new (getNew)",),
        removed=tuple(at_whoami(vendored)),
        changed=("POST /api/smart-links (createSmartLink)",),
    )


def at_whoami(vendored: document.Document) -> list[str]:
    return [f"{at.label} ({at.id})" for at in document.operations(vendored) if at.path == "/api/whoami"]


def test_a_parameter_of_the_path_changes_every_operation_of_the_path(vendored: document.Document) -> None:
    path, item = next((p, i) for p, i in vendored["paths"].items() if i.get("parameters") and "put" in i and "get" in i)
    new = document.copy(vendored)
    new["paths"][path]["parameters"][0]["example"] = "another"
    labels = {at.label for at in document.operations({"paths": {path: item}})}
    assert {name.rpartition(" (")[0] for name in compare(vendored, new).changed} == labels


def with_schemas(response: Any, **schemas: Any) -> document.Document:
    content = {"application/json": {"schema": response}}
    operation = {"operationId": "getX", "responses": {"200": {"description": "ok", "content": content}}}
    return {"paths": {"/x": {"get": operation}}, "components": {"schemas": schemas}}


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


TEXT = {"type": "string"}
WHOLE = {"type": "integer"}
TREE: dict[str, Any] = {
    "type": "object",
    "properties": {"children": {"type": "array", "items": ref("Tree")}, "name": TEXT},
}
TREE_OF_NUMBERS = {**TREE, "properties": {**TREE["properties"], "name": WHOLE}}
FAR = {"items": {"items": ref("Far")}}  # the same endless schema, whether entered at its start or one level in
BESIDE = {**ref("A"), "description": "d"}


@pytest.mark.parametrize(
    ("old", "new", "changed"),
    [
        pytest.param(with_schemas(ref("A"), A=TEXT), with_schemas(ref("A"), A=WHOLE), True, id="behind a reference"),
        pytest.param(with_schemas(ref("A"), A=TEXT), with_schemas(ref("B"), B=TEXT), False, id="renamed component"),
        pytest.param(with_schemas(ref("A"), A=TEXT), with_schemas(TEXT), False, id="inlined component"),
        pytest.param(with_schemas(ref("Tree"), Tree=TREE), with_schemas(ref("Tree"), Tree=TREE), False, id="cycle"),
        pytest.param(
            with_schemas(ref("Tree"), Tree=TREE), with_schemas(ref("Tree"), Tree=TREE_OF_NUMBERS), True, id="in a cycle"
        ),
        pytest.param(
            with_schemas(ref("Far"), Far=FAR), with_schemas({"items": ref("Far")}, Far=FAR), False, id="shifted"
        ),
        pytest.param(with_schemas(BESIDE, A=TEXT), with_schemas(BESIDE, A=WHOLE), True, id="behind one with siblings"),
        pytest.param(with_schemas(ref("A"), A=ref("A")), with_schemas(ref("A"), A=ref("A")), False, id="to itself"),
        pytest.param(with_schemas({"example": 1}), with_schemas({"example": True}), True, id="1 is not true"),
    ],
)
def test_references(old: document.Document, new: document.Document, changed: bool) -> None:
    assert compare(old, new).changed == (("GET /x (getX)",) if changed else ())


def test_the_summary_shows_twenty_names_of_a_kind() -> None:
    names = tuple(f"GET /{n:02}" for n in range(23))
    lines = Changes(added=names, changed=("GET /z",)).summary()
    assert lines[0] == "Operations: 23 added, 0 removed, 1 changed."
    assert lines[1:21] == [f"  + {name}" for name in names[:20]]
    assert lines[21:] == ["  + ... and 3 more added", "  ~ GET /z"]


def test_the_summary_of_no_change_says_so() -> None:
    assert Changes().summary() == ["No operation was added, removed or changed."]
