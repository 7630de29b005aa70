"""Names, pagination and repeats of the operations. `operations.txt` beside this file is what a caller relies on."""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from pipeline import document as documents
from pipeline.document import Document
from pipeline.errors import PipelineError
from pipeline.names import Names
from pipeline.normalise import corrections, envelope, identifiers, operations, repeats, wire

OPENAPI = Path(__file__).parents[2] / "openapi"
GOLDEN = Path(__file__).with_name("operations.txt")


@pytest.fixture(scope="module")
def wired() -> Document:
    vendored = documents.read(OPENAPI / "openapi.yaml")
    return wire.apply(corrections.apply(vendored, (OPENAPI / "corrections").glob("*.yaml")))


@pytest.fixture(scope="module")
def placed(wired: Document) -> Document:
    return operations.apply(wired, Names.read(OPENAPI / "names.yaml"))


def place(operation: dict[str, Any]) -> str:
    return f"{operation['x-ofapi-resource']}.{operation['x-ofapi-method']}"


def places(document: Document) -> dict[str, str]:
    return {at.id: place(at.operation) for at in documents.operations(document)}


def arguments(at: documents.OperationAt) -> list[str]:
    found = [f"{p['x-ofapi-argument']}={p['in']}:{p['name']}" for p in at.parameters]
    for media_type, media in (at.operation.get("requestBody") or {"content": {}})["content"].items():
        for wire_name, name in media["schema"].get("x-ofapi-arguments", {}).items():
            found.append(f"{name}={'form' if 'form' in media_type else 'body'}:{wire_name}")
    return found


def described(document: Document) -> str:
    """Every operation as a caller sees it: place, id, arguments, pages, repeat."""
    blocks = []
    for at in sorted(documents.operations(document), key=lambda at: place(at.operation)):
        repeat, pages = at.operation["x-ofapi-repeat"], at.operation["x-ofapi-pagination"]
        keyed = " (keyed)" if repeat.get("idempotency_key") else ""
        lines = [
            f"{place(at.operation)} <- {at.id}",
            *(f"    {argument}" for argument in arguments(at)),
            f"    pages: {' '.join(f'{key}={value}' for key, value in pages.items())}" if pages else "    pages: none",
            f"    repeat: {'safe' if repeat['safe'] else 'not safe'}{keyed}, {repeat['reason']}",
        ]
        blocks.append("\n".join(lines) + "\n")
    return "\n".join(blocks)


def test_the_public_surface_is_as_recorded(placed: Document) -> None:
    found = described(placed)
    if os.environ.get("REWRITE"):
        GOLDEN.write_text(found, encoding="utf-8")
    assert found == GOLDEN.read_text(encoding="utf-8"), (
        "names, pagination or repeats changed: read the difference as a caller would; if it is meant, write it down "
        "with REWRITE=1 .venv/bin/python -m pytest tests/pipeline/test_operations.py"
    )


def test_every_operation_has_a_place_of_its_own(placed: Document) -> None:
    found = places(placed)
    assert found.keys() == {at.id for at in documents.operations(placed)}
    assert [name for name, count in Counter(found.values()).items() if count > 1] == []
    for name in found.values():
        assert all(identifiers.is_identifier(part) for part in name.split(".")), name


def test_names_yaml_is_complete(wired: Document) -> None:
    names = Names.read(OPENAPI / "names.yaml")
    operations.apply(wired, names)
    assert names.added == []


def test_the_rule_alone_gives_what_a_person_expects(wired: Document) -> None:
    chosen = Names("resources: {chosen: {User List Collections: user_lists, Media Vault Lists: vault_lists}}")
    bare = documents.copy(wired)
    for at in documents.operations(bare):
        at.operation.pop("requestBody", None)  # names of methods only
    found = places(operations.apply(bare, chosen))
    assert {id_: found[id_] for id_ in EXPECTED} == EXPECTED


EXPECTED = {
    "createSmartLink": "smart_links.create",
    "listSmartLinks": "smart_links.list",
    "getSmartLinkStats": "smart_links.get_stats",
    "listActiveFans": "fans.list_active",
    "sendMassMessage": "mass_messaging.send",
    "sendMessage": "chat_messages.send",
    "whoami": "api_keys.whoami",
    "showSmartLinkPostback": "smart_link_postbacks.get",
    "listSavedForLaterPosts": "saved_for_later_posts.list",
    "addUsersToUserList": "user_lists.add_users",
    "removeUserFromAUserList": "user_lists.remove_user",
    "addMediaToList": "vault_lists.add_media",
    "addStoryToHighlight": "story_highlights.add_story",
    "getDAC7FormDetails": "banking.get_dac7_form_details",
}


def test_reordering_adding_and_removing_rename_nothing(wired: Document, placed: Document) -> None:
    edited = documents.copy(wired)
    edited["paths"] = dict(reversed(edited["paths"].items()))
    del edited["paths"]["/api/smart-links"]["get"]
    edited["paths"]["/api/smart-links/archive"] = {
        "get": {"operationId": "listArchivedSmartLinks", "tags": ["Smart Links"]}
    }
    names = Names.read(OPENAPI / "names.yaml")
    found = places(operations.apply(edited, names))
    assert found.pop("listArchivedSmartLinks") == "smart_links.list_archived"
    expected = places(placed)
    assert expected.pop("listSmartLinks") == "smart_links.list"
    assert found == expected
    assert names.added == [("methods", "listArchivedSmartLinks", "smart_links.list_archived")]
    assert ("methods", "listSmartLinks", "smart_links.list") in names.vanished


def test_another_tag_renames_nothing() -> None:
    names = Names()
    before = operations.apply(a_document(operationId="listCats", tags=["Cats"]), names)
    assert places(before) == {"listCats": "cats.list"}
    again = Names(names.dump())
    moved = operations.apply(a_document(operationId="listCats", tags=["Felines"]), again)
    assert places(moved) == {"listCats": "cats.list"}
    assert again.added == []


def a_document(method: str = "get", path: str = "/api/cats", **operation: Any) -> Document:
    return {"paths": {path: {method: operation}}}


def test_a_clash_names_both_operations_and_the_line_to_add() -> None:
    document = {
        "paths": {
            "/api/cats": {"get": {"operationId": "listCats", "tags": ["Cats"]}},
            "/api/cats/all": {"get": {"operationId": "list", "tags": ["Cats"]}},
        }
    }
    with pytest.raises(PipelineError) as error:
        operations.apply(document, Names())
    for part in ("listCats", "GET /api/cats/all", "cats.list", "names.yaml", "methods, chosen"):
        assert part in str(error.value)
    settled = Names("methods: {chosen: {list: list_all}}")
    assert places(operations.apply(document, settled)) == {"listCats": "cats.list", "list": "cats.list_all"}


@pytest.mark.parametrize(
    ("operation", "expected"),
    [
        ({"operationId": "listCafés", "tags": ["Cafés"]}, "cafes.list"),
        ({"operationId": "importCats", "tags": ["Cats"]}, "cats.import_"),
        ({"operationId": "searchGIFs", "tags": ["Pets"]}, "pets.search_gifs"),
        ({"operationId": "getDRMStatus", "tags": ["Pets"]}, "pets.get_drm_status"),
        ({"tags": ["Pets"]}, "pets.get_cats_by_cat_id"),
        ({"operationId": "listCats"}, "default.list_cats"),
    ],
)
def test_unusual_titles(operation: dict[str, Any], expected: str) -> None:
    document = a_document(path="/api/{account}/cats/{cat_id}", **operation)
    assert list(places(operations.apply(document, Names())).values()) == [expected]


@pytest.mark.parametrize(
    ("operation", "says"),
    [
        ({"operationId": "一覧", "tags": ["Cats"]}, "一覧 (GET /api/cats): no method name"),
        ({"operationId": "listCats", "tags": ["猫"]}, "no resource name can be made of its tag '猫'"),
        ({"operationId": "listCats", "tags": ["Request"]}, "no resource name can be made of its tag 'Request'"),
        ({"operationId": "2FA", "tags": ["Cats"]}, "2FA (GET /api/cats): no method name"),
    ],
)
def test_what_has_no_name_in_python_says_so(operation: dict[str, Any], says: str) -> None:
    with pytest.raises(PipelineError) as error:
        operations.apply(a_document(**operation), Names())
    assert says in str(error.value)
    assert "names.yaml" in str(error.value)


def test_a_chosen_name_that_python_cannot_call_is_refused() -> None:
    with pytest.raises(PipelineError, match="'class' is not a name that Python can call"):
        operations.apply(a_document(operationId="listCats"), Names("methods: {chosen: {listCats: cats.class}}"))


def parameter(name: str, place_: str = "query") -> dict[str, Any]:
    return {"in": place_, "name": name, "schema": {"type": "string"}}


def test_every_list_with_a_paging_parameter_has_a_style_or_a_stated_none(wired: Document, placed: Document) -> None:
    assert operations.unknown_pagination(wired) == []
    assert operations.unknown_pagination(placed) == []


def test_pages_are_found_with_the_envelope_on_and_off(wired: Document, placed: Document) -> None:
    off = operations.apply(envelope.apply(wired), Names.read(OPENAPI / "names.yaml"))
    assert _pagination(off) == _pagination(placed)


def _pagination(document: Document) -> dict[str, Any]:
    return {at.id: at.operation["x-ofapi-pagination"] for at in documents.operations(document)}


def test_pages_are_found_behind_references() -> None:
    document = a_document(
        operationId="listCats",
        parameters=[parameter("limit"), parameter("offset")],
        responses={
            "200": {
                "x-ofapi-envelope": "data",
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/CatList"}}},
            }
        },
    )
    document["components"] = {
        "schemas": {
            "CatList": {"type": "object", "properties": {"list": {"$ref": "#/components/schemas/Cats"}, "hasMore": {}}},
            "Cats": {"type": "array", "items": {}},
        }
    }
    (at,) = documents.operations(operations.apply(document, Names()))
    assert at.operation["x-ofapi-pagination"] == {
        "style": "offset",
        "offset": "offset",
        "items": "list",
        "size": "limit",
        "has_more": "hasMore",
    }


A_LIST = {"200": {"content": {"application/json": {"schema": {"type": "array", "items": {}}}}}}


@pytest.mark.parametrize("of", [{"parameters": [parameter("limit")]}, {"responses": A_LIST}], ids=["limit", "list"])
def test_a_list_whose_pages_nobody_knows_is_listed_until_a_correction_states_them(of: dict[str, Any]) -> None:
    document = a_document(operationId="listCats", **of)
    assert operations.unknown_pagination(document) == ["listCats"]
    assert operations.unknown_pagination(operations.apply(document, Names())) == ["listCats"]
    document["paths"]["/api/cats"]["get"]["x-ofapi-pagination"] = None
    assert operations.unknown_pagination(operations.apply(document, Names())) == []


def test_every_operation_that_may_have_an_effect_is_reviewed_once(wired: Document) -> None:
    assert operations.unreviewed(wired) == []
    assert repeats.vanished(wired) == []
    assert Counter(id_ for review in repeats.REVIEWS for id_ in review.operations).most_common(1)[0][1] == 1


@pytest.mark.parametrize(("method", "safe"), [("get", True), ("head", True), ("put", False), ("delete", False)])
def test_what_nobody_reviewed_is_repeated_only_if_it_reads(method: str, safe: bool) -> None:
    document = a_document(method, operationId="somethingNew")
    (at,) = documents.operations(operations.apply(document, Names()))
    assert at.operation["x-ofapi-repeat"]["safe"] is safe
    assert operations.unreviewed(document) == ([] if safe else ["somethingNew"])


@pytest.mark.parametrize(
    "id_", ["sendMassMessage", "requestManualWithdrawal", "publishQueueItem", "pinUnpinPost", "startDataExport"]
)
def test_what_sends_pays_or_toggles_is_never_safe(placed: Document, id_: str) -> None:
    (at,) = [at for at in documents.operations(placed) if at.id == id_]
    assert at.operation["x-ofapi-repeat"]["safe"] is False


def test_the_one_keyed_operation(placed: Document) -> None:
    keyed = [at.id for at in documents.operations(placed) if at.operation["x-ofapi-repeat"].get("idempotency_key")]
    assert keyed == ["sendMessage"]


def test_the_input_stays_as_it_was(wired: Document) -> None:
    before = documents.copy(wired)
    operations.apply(wired, Names.read(OPENAPI / "names.yaml"))
    assert wired == before
