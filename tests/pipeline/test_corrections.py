"""Corrections: overlays apply as the specification says, and whatever does not apply ends the run."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from pipeline import document as documents
from pipeline.errors import PipelineError
from pipeline.normalise import corrections

OPENAPI = Path(__file__).parents[2] / "openapi"

HEAD = "overlay: 1.0.0\ninfo: {title: t, version: 1.0.0}\n"


def overlay(folder: Path, actions: str, name: str = "10-x.yaml", head: str = HEAD) -> Path:
    path = folder / name
    path.write_text(f"{head}actions: {actions}\n", encoding="utf-8")
    return path


def a_document() -> documents.Document:
    return {
        "tags": [{"name": "A"}, {"name": "B"}, {"name": "C"}],
        "paths": {"/a": {"get": {"operationId": "a", "tags": ["A"], "x": {"deep": {"kept": 1, "changed": 1}}}}},
    }


def corrected(tmp_path: Path, actions: str) -> Any:
    return corrections.apply(a_document(), [overlay(tmp_path, actions)])


def test_update_merges_objects_recursively_and_appends_arrays(tmp_path: Path) -> None:
    found = corrected(
        tmp_path,
        "[{target: '$.paths[*].get', description: why, update: {tags: [B], x: {deep: {changed: 2, added: 3}}}}]",
    )
    operation = found["paths"]["/a"]["get"]
    assert operation["tags"] == ["A", "B"]
    assert operation["x"] == {"deep": {"kept": 1, "changed": 2, "added": 3}}
    assert operation["operationId"] == "a"


def test_update_of_an_array_appends_one_entry(tmp_path: Path) -> None:
    found = corrected(tmp_path, "[{target: $.tags, description: why, update: {name: D}}]")
    assert [tag["name"] for tag in found["tags"]] == ["A", "B", "C", "D"]


def test_update_may_set_null(tmp_path: Path) -> None:
    found = corrected(tmp_path, "[{target: '$.paths[*].get', description: why, update: {x: null}}]")
    assert found["paths"]["/a"]["get"]["x"] is None


def test_remove_takes_every_match_and_nothing_else(tmp_path: Path) -> None:
    found = corrected(tmp_path, "[{target: '$.tags[?@.name != \"B\"]', description: why, remove: true}]")
    assert found["tags"] == [{"name": "B"}]


def test_a_thing_selected_twice_or_inside_another_is_removed_once(tmp_path: Path) -> None:
    twice = corrected(tmp_path, '[{target: \'$.paths["/a"]["get", "get"]\', description: why, remove: true}]')
    assert twice["paths"]["/a"] == {}
    nested = corrected(tmp_path, "[{target: '$.paths[\"/a\"].get..[?@]', description: why, remove: true}]")
    assert nested["paths"]["/a"]["get"] == {}


def test_targets_of_one_update_do_not_share_what_they_got(tmp_path: Path) -> None:
    found = corrected(tmp_path, "[{target: '$.tags[*]', description: why, update: {x: {y: []}}}]")
    found["tags"][0]["x"]["y"].append(1)
    assert found["tags"][1]["x"]["y"] == []


def test_files_apply_in_the_order_of_their_names_and_actions_in_theirs(tmp_path: Path) -> None:
    late = overlay(tmp_path, "[{target: '$.paths[*].get', description: why, update: {x: late}}]", "20.yaml")
    early = overlay(
        tmp_path,
        "[{target: '$.paths[*].get', description: w, update: {x: 1}}, "
        "{target: '$.paths[*].get', description: w, update: {x: 2, y: 2}}]",
        "10.yaml",
    )
    operation = corrections.apply(a_document(), [late, early])["paths"]["/a"]["get"]
    assert (operation["x"], operation["y"]) == ("late", 2)


def test_the_input_stays_as_it_was(tmp_path: Path) -> None:
    document = a_document()
    corrections.apply(document, [overlay(tmp_path, "[{target: $.tags, description: why, remove: true}]")])
    assert document == a_document()


@pytest.mark.parametrize(
    ("action", "says"),
    [
        ("{target: $.paths.nowhere, description: why, remove: true}", "matches nothing"),
        ("{target: $.tags, remove: true}", "no `description`"),
        ("{target: $.tags, description: ' ', remove: true}", "no `description`"),
        ("{target: $.tags, description: why, remove: true, copy: $.x}", "unknown key 'copy'"),
        ("{target: $.tags, description: why}", "either `update` or `remove`"),
        ("{target: $.tags, description: why, remove: true, update: {}}", "either `update` or `remove`"),
        ("{target: $.tags, description: why, remove: false}", "`remove` is False"),
        ("{description: why, remove: true}", "no `target`"),
        ("{target: '', description: why, remove: true}", "no `target`"),
        ("{target: 'tags[', description: why, remove: true}", "not a JSONPath"),
        ("{target: $, description: why, remove: true}", "whole document"),
        ("{target: '$.tags[0].name', description: why, update: {x: 1}}", "selects 'A'"),
        ("{target: '$.tags[0]', description: why, update: text}", "must be an object"),
        ("text", "not an object"),
    ],
)
def test_an_action_that_does_not_apply_ends_the_run_and_is_named(tmp_path: Path, action: str, says: str) -> None:
    fine = "{target: $.tags, description: why, update: {name: D}}"
    with pytest.raises(PipelineError) as error:
        corrected(tmp_path, f"[{fine}, {action}]")
    assert says in str(error.value)
    assert "10-x.yaml: action 2" in str(error.value)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[]", "not an OpenAPI document"),
        ("overlay: 1.1.0\ninfo: {title: t, version: 1.0.0}\nactions: []", "'1.1.0'"),
        ("overlay: 1.0.0\nactions: []", "`info`"),
        ("overlay: 1.0.0\ninfo: {title: t, version: 1.0.0}\nactions: []", "at least one action"),
        ("overlay: 1.0.0\ninfo: {title: t, version: 1.0.0}\naction: []", "unknown key 'action'"),
        ("overlay: 1.0.0\ninfo: {title: t, version: 1.0.0, by: me}\nactions: []", "unknown key 'by'"),
    ],
)
def test_a_malformed_overlay_ends_the_run_and_is_named(tmp_path: Path, text: str, says: str) -> None:
    path = tmp_path / "10-x.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(PipelineError) as error:
        corrections.apply(a_document(), [path])
    assert says in str(error.value)
    assert "10-x.yaml" in str(error.value)


def test_the_repository_s_corrections_leave_no_half_of_a_pair() -> None:
    """Some types are taken away by one action and set by the next: nothing may be left without."""
    vendored = documents.read(OPENAPI / "openapi.yaml")
    found = corrections.apply(vendored, (OPENAPI / "corrections").glob("*.yaml"))
    for at in documents.operations(found):
        for parameter in at.parameters:
            assert parameter["schema"], (at.id, parameter)
            if parameter["name"] in ("limit", "offset"):
                assert parameter["schema"]["type"] == "integer", (at.id, parameter)
        for media in (at.operation.get("requestBody") or {"content": {}})["content"].values():
            for name, schema in media["schema"]["properties"].items():
                assert schema.get("type") != "array" or schema.get("items"), (at.id, name)
    assert {at.id for at in documents.operations(found)} == {at.id for at in documents.operations(vendored)}
