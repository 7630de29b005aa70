"""The wire dialect: what stands in the URL is what PHP reads."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from pipeline import document as documents
from pipeline.errors import PipelineError
from pipeline.normalise import wire

OPENAPI = Path(__file__).parents[2] / "openapi"

Parameter = dict[str, Any]


def query(name: str, type_: str = "string", **more: Any) -> Parameter:
    return {"in": "query", "name": name, "schema": {"type": type_}, **more}


def wired(*parameters: Parameter, **document: Any) -> list[Parameter]:
    given = {"paths": {"/a": {"get": {"operationId": "listA", "parameters": list(parameters)}}}, **document}
    before = documents.copy(given)
    found = wire.apply(given)
    assert given == before
    operation = found["paths"]["/a"]["get"]
    parameters_: list[Parameter] = operation["parameters"]
    return parameters_


def names(*parameters: Parameter, **document: Any) -> list[str]:
    return [parameter["name"] for parameter in wired(*parameters, **document)]


def test_a_family_loses_its_head_and_its_members_get_brackets() -> None:
    tags = {**query("filter.tags", "array"), "description": "kept"}
    tags["schema"]["items"] = {"type": "string", "enum": ["a"]}
    found = wired(query("filter", "object"), query("filter.search"), tags, query("limit", "integer"))
    assert [p["name"] for p in found] == ["filter[search]", "filter[tags][]", "limit"]
    assert found[1] == {**tags, "name": "filter[tags][]"}


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (query("a.b.c"), "a[b][c]"),
        (query("type", "array"), "type[]"),
        (query("type[]", "array"), "type[]"),
        (query("a[b]"), "a[b]"),
        (query("a[b]", "array"), "a[b][]"),
        (query("ids", "array", explode=False), "ids"),
        ({**query("ids"), "schema": {"type": ["array", "null"]}}, "ids[]"),
        ({**query("a.b"), "in": "path"}, "a.b"),
        ({**query("X.Y"), "in": "header"}, "X.Y"),
    ],
)
def test_one_name(given: Parameter, expected: str) -> None:
    assert names(given) == [expected]


def test_members_before_their_family_and_in_deeper_ones() -> None:
    assert names(query("f.a.x"), query("f.a", "object"), query("f", "object")) == ["f[a][x]"]


def test_an_object_s_own_properties_become_parameters_where_no_dotted_one_tells_of_them() -> None:
    family = query("filter", "object", required=True)
    family["schema"]["properties"] = {
        "tags": {"type": "array", "items": {"type": "string"}},
        "search": {"type": "string", "description": "own"},
        "price": {"type": "object", "properties": {"min": {"type": "number"}, "max": {"type": "number"}}},
    }
    family["schema"]["required"] = ["tags"]
    found = wired(family, query("filter.search", description="dotted"), query("filter.price.max"))
    by_name = {p["name"]: p for p in found}
    assert set(by_name) == {"filter[tags][]", "filter[search]", "filter[price][min]", "filter[price][max]"}
    assert by_name["filter[search]"]["description"] == "dotted"
    assert by_name["filter[tags][]"]["required"] is True
    assert by_name["filter[price][min]"]["required"] is False


def test_a_lone_object_stays_and_is_marked() -> None:
    assert wired(query("filter", "object")) == [{**query("filter", "object"), "x-ofapi-deep-object": True}]


def test_parameters_of_the_path_item_and_shared_ones_are_wired_too() -> None:
    document = {
        "paths": {
            "/a": {
                "parameters": [query("type", "array"), {"$ref": "#/components/parameters/Tags"}],
                "get": {"operationId": "listA"},
            }
        },
        "components": {"parameters": {"Tags": query("filter.tags", "array")}},
    }
    (at,) = documents.operations(wire.apply(document))
    assert [p["name"] for p in at.parameters] == ["type[]", "filter[tags][]"]


@pytest.mark.parametrize(
    ("parameters", "says"),
    [
        ([query("filter.tags"), query("filter[tags]")], "listA: 2 query parameters come out as 'filter[tags]'"),
        ([query("a..b")], "'a..b' has an empty"),
        ([query("a.*.b")], "'a.*.b' has an empty or `*` part"),
        ([{**query("a"), "schema": {"type": "array", "items": {"type": "object"}}}], "'a' is a list of objects"),
        ([query("a", "object", required=True), query("a.b")], "'a' is required and none of its members is"),
        ([{"$ref": "#/components/parameters/Gone"}], "Gone' is not in the document"),
    ],
)
def test_what_has_no_wire_form_ends_the_run(parameters: list[Parameter], says: str) -> None:
    with pytest.raises(PipelineError) as error:
        wired(*parameters)
    assert says in str(error.value)
    assert "/a" in str(error.value) or "listA" in str(error.value)


def test_the_vendored_description_is_in_brackets_and_nothing_is_lost() -> None:
    vendored = documents.read(OPENAPI / "openapi.yaml")
    before = {(at.id, p["name"]) for at in documents.operations(vendored) for p in at.parameters}
    after = {(at.id, p["name"]): p for at in documents.operations(wire.apply(vendored)) for p in at.parameters}
    plain = {(id_, name.replace("[]", "").replace("[", ".").replace("]", "")) for id_, name in after}
    assert before - plain == {(id_, name) for id_, name in before if name == "filter" and (id_, name) not in plain}
    assert plain <= before
    assert ("listStoredTrackingLinks", "filter[tags][]") in after
    assert ("listQueueItems", "type[]") in after
    assert ("listChats", "filter") in after  # text, not a family
    for (id_, name), parameter in after.items():
        if parameter["in"] == "query":
            assert "." not in name, (id_, name)
            assert (parameter["schema"]["type"] == "array") == name.endswith("[]"), (id_, name)
            assert parameter["schema"]["type"] != "object", (id_, name)
