"""Documents that generators stumble over: each is generated correctly, or refused by the operation's name."""

from __future__ import annotations

import json
import re
import shutil
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from documents import TEXT, answer, build, document, load, operation

from pipeline import generate as generating
from pipeline import verify
from pipeline.errors import PipelineError


def test_a_plain_document_is_generated(tmp_path: Path) -> None:
    target = build(document({"/api/things/{id}": {"get": operation(), "parameters": [path_parameter("id")]}}), tmp_path)
    row = load(target).OPERATIONS["getThing"]
    assert (row.resource, row.name, row.http_method, row.path) == ("things", "get", "GET", "/api/things/{id}")
    assert row.load().request({"id": "a/b"}).path == "/api/things/a%2Fb"
    thing = row.load().read(200, {}, b'{"data": {"id": "1", "extra": 2}}').data
    assert (thing.id, thing.name, thing.to_dict()) == ("1", None, {"id": "1", "extra": 2})


def test_the_same_document_gives_the_same_bytes(tmp_path: Path) -> None:
    described = document({"/api/b": {"get": operation("getB")}, "/api/a": {"get": operation("getA")}})
    first, second = (files(build(described, tmp_path / side)) for side in ("first", "second"))
    assert first == second


@pytest.mark.parametrize(
    ("paths", "said"),
    [
        pytest.param(
            {"/api/a": {"get": operation("getThing")}, "/api/b": {"get": operation("getThing")}},
            r"getThing",
            id="the same operation id twice",
        ),
        pytest.param(
            {"/api/a": {"get": operation("getThing")}, "/api/b": {"get": operation("get_thing", tag="Others")}},
            r"get_thing.*getThing",
            id="operation ids that differ only in case",
        ),
        pytest.param(
            {
                "/api/a": {
                    "get": operation(
                        parameters=[
                            {
                                "name": "q",
                                "in": "query",
                                "content": {"application/json": {"schema": {"type": "object"}}},
                            }
                        ]
                    )
                }
            },
            r"getThing.*'q'.*content",
            id="a content parameter",
        ),
        pytest.param(
            {"/api/a": {"get": operation(responses={"200": answer({"id": TEXT}, "application/xml")})}},
            r"getThing.*200.*application/xml",
            id="an unknown media type in a response",
        ),
        pytest.param(
            {
                "/api/a": {
                    "post": operation(requestBody={"content": {"application/xml": {"schema": {"type": "object"}}}})
                }
            },
            r"getThing.*application/xml",
            id="an unknown media type in a request",
        ),
        pytest.param({"/api/{thing}": {"get": operation()}}, r"getThing.*\{thing\}", id="an undeclared placeholder"),
        pytest.param(
            {"/api/a": {"get": operation(parameters=[{"name": "s", "in": "cookie", "schema": {"type": "string"}}])}},
            r"getThing.*'s'.*cookie",
            id="a cookie",
        ),
    ],
)
def test_what_would_be_lost_is_refused_by_name(paths: dict[str, Any], said: str, tmp_path: Path) -> None:
    with pytest.raises(PipelineError, match=re.compile(said, re.DOTALL)):
        build(document(paths), tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_an_array_without_items_reads_as_it_came(tmp_path: Path) -> None:
    paths = {"/api/a": {"get": operation(responses={"200": answer({"id": TEXT, "many": {"type": "array"}})})}}
    row = load(build(document(paths), tmp_path, package="made_array")).OPERATIONS["getThing"]
    assert row.load().read(200, {}, b'{"data": {"many": [1, {"a": 2}]}}').data.many == [1, {"a": 2}]


def test_a_recursive_schema_is_one_model(tmp_path: Path) -> None:
    node = {"type": "object", "properties": {"name": TEXT, "parent": {"$ref": "#/components/schemas/Node"}}}
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Node"}}}
    described = document(
        {"/api/a": {"get": operation(responses={"200": {"description": "ok", "content": content}})}},
        components={"schemas": {"Node": node}},
    )
    row = load(build(described, tmp_path, package="made_recursive")).OPERATIONS["getThing"]
    data = row.load().read(200, {}, b'{"name": "leaf", "parent": {"name": "root"}}').data
    assert (type(data), data.parent.name) == (type(data.parent), "root")


def test_titles_outside_ascii_give_identifiers(tmp_path: Path) -> None:
    named = operation("crêerLien", tag="Liens & Médias", summary='Créer "un lien" \\ 链接 """')
    target = build(document({"/api/a": {"post": named}}), tmp_path, package="made_names")
    row = load(target).OPERATIONS["crêerLien"]
    assert row.resource.isidentifier()
    assert row.name.isidentifier()
    resource = import_module(f"made_names.resources.{row.resource}")
    (cls,) = [value for name, value in vars(resource).items() if isinstance(value, type) and name.startswith("Lien")]
    assert '链接 """' in getattr(cls, row.name).__doc__


def test_hostile_words_stay_words(tmp_path: Path) -> None:
    hostile = '"""\nimport os; os.abort()\n"""'
    named = operation(
        summary=hostile, description=hostile, parameters=[{**query_parameter("a'b"), "description": hostile}]
    )
    row = load(build(document({"/api/a": {"get": named}}), tmp_path, package="made_hostile")).OPERATIONS["getThing"]
    assert [parameter.wire for parameter in row.load().query] == ["a'b"]


def test_openapi_3_1(tmp_path: Path) -> None:
    properties = {"id": {"type": ["string", "null"]}, "when": {"type": "string", "format": "date-time"}}
    described = document({"/api/a": {"get": operation(responses={"200": answer(properties)})}}, openapi="3.1.0")
    row = load(build(described, tmp_path, package="made_31")).OPERATIONS["getThing"]
    data = row.load().read(200, {}, b'{"data": {"id": null, "when": "2025-01-01T00:00:00Z"}}').data
    assert (data.id, data.when.year) == (None, 2025)


def test_several_statuses_keep_their_shapes(tmp_path: Path) -> None:
    responses = {"200": answer({"id": TEXT}), "202": answer({"job": TEXT}), "404": answer({"error": TEXT})}
    described = document({"/api/a": {"get": operation(responses=responses)}})
    thing = load(build(described, tmp_path, package="made_statuses")).OPERATIONS["getThing"].load()
    assert list(thing.responses) == ["200", "202", "404"]
    assert thing.read(202, {}, b'{"data": {"job": "j"}}').data.job == "j"


def test_a_failed_run_leaves_the_package_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    described = document({"/api/a": {"get": operation()}})
    before = files(build(described, tmp_path))

    def fails(*_: Any) -> None:
        raise PipelineError("no")

    for name in ("_format", "_swap"):
        with monkeypatch.context() as patched:
            patched.setattr(generating, name, fails)
            with pytest.raises(PipelineError, match="no"):
                build(document({"/api/b": {"get": operation("getOther")}}), tmp_path)
        assert files(tmp_path / "made") == before
    assert [path.name for path in tmp_path.iterdir()] == ["made"]


def test_a_swap_that_fails_puts_the_old_package_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    described = document({"/api/a": {"get": operation()}})
    before = files(build(described, tmp_path))
    real, calls = generating.os.replace, []

    def breaks(source: Any, target: Any) -> None:
        calls.append(source)
        if len(calls) == 2:
            raise OSError("disk full")
        real(source, target)

    monkeypatch.setattr(generating.os, "replace", breaks)
    with pytest.raises(OSError, match="disk full"):
        build(document({"/api/b": {"get": operation("getOther")}}), tmp_path)
    assert files(tmp_path / "made") == before


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("operations.py", '"getThing"', '"getThings"', "getThing .*no operation"),
        ("api/things/get_thing.py", '"200"', '"201"', "no response 200"),
        (
            "api/things/get_thing.py",
            'Parameter("limit", "limit")',
            'Parameter("limit", "size")',
            "no query parameter 'limit'",
        ),
        ("api/things/get_thing.py", "/api/a", "/api/b", "is generated as GET /api/b"),
        ("resources/things.py", "limit", "size", "takes no limit"),
        ("models/thing.py", 'optional("name")', 'optional("title")', "no field for 'name'"),
    ],
)
def test_verify_names_what_is_lost(file: str, old: str, new: str, said: str, tmp_path: Path) -> None:
    described = document({"/api/a": {"get": operation(parameters=[query_parameter("limit")])}})
    normalised: list[Any] = []
    target = build(described, tmp_path)
    from pipeline.names import Names
    from pipeline.normalise import normalise

    normalised.append(normalise(described, corrected_by=[], names=Names()))
    changed = target / file
    text = changed.read_text()
    assert old in text
    changed.write_text(text.replace(old, new))
    for cache in target.rglob("__pycache__"):
        shutil.rmtree(cache)
    with pytest.raises(PipelineError, match=said):
        verify.verify(normalised[0], target)


def test_warnings_of_the_generator_end_the_run(tmp_path: Path) -> None:
    odd = {"type": "object", "properties": {"a": {"type": "string", "enum": ["x", 1]}}}
    body = {"content": {"application/json": {"schema": odd}}}
    described = document({"/api/a": {"post": operation("doThing", requestBody=body)}})
    with pytest.raises(PipelineError, match="leave something out") as caught:
        build(described, tmp_path)
    warnings = [line.strip() for line in str(caught.value).splitlines()[1:]]
    allowed = tmp_path / "allowed.yaml"
    allowed.write_text(json.dumps([{"warning": warning, "reason": "the test says so"} for warning in warnings]))
    with pytest.raises(PipelineError, match="doThing"):  # explained, but what is lost is still lost
        build(described, tmp_path, allowed_warnings=allowed)
    with pytest.raises(PipelineError, match="no longer a warning"):
        build(document({"/api/a": {"get": operation()}}), tmp_path, allowed_warnings=allowed)
    allowed.write_text(json.dumps([{"warning": warnings[0]}]))
    with pytest.raises(PipelineError, match="reason"):
        build(described, tmp_path, allowed_warnings=allowed)


def path_parameter(name: str) -> dict[str, Any]:
    return {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}


def query_parameter(name: str) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": {"type": "integer"}}


def files(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


def test_fields_are_called_as_the_api_calls_them(tmp_path: Path) -> None:
    wires = ["_view", "view", "list", "type", "class", "to_dict", "fundRaisingTarget", "DAC7", "240p"]
    responses = {"200": answer(dict.fromkeys(wires, TEXT))}
    target = build(document({"/api/a": {"get": operation(responses=responses)}}), tmp_path, package="made_fields")
    came = {wire: wire.upper() for wire in wires}
    data = load(target).OPERATIONS["getThing"].load().read(200, {}, json.dumps({"data": came}).encode()).data
    expected = ["view_", "view", "list", "type", "class_", "to_dict_", "fund_raising_target", "dac7", "field_240p"]
    assert {name: getattr(data, name) for name in expected} == dict(zip(expected, came.values(), strict=True))
    assert data.to_dict() == came


def test_a_number_that_means_yes_or_no_takes_a_bool(tmp_path: Path) -> None:
    flag = {"name": "online", "in": "query", "schema": {"type": "integer", "enum": [1, 0]}}
    target = build(document({"/api/a": {"get": operation(parameters=[flag])}}), tmp_path, package="made_flags")
    thing = load(target).OPERATIONS["getThing"].load()
    assert [thing.request({"online": value}).path for value in (True, False, 1)] == [
        "/api/a?online=1",
        "/api/a?online=0",
        "/api/a?online=1",
    ]
    assert "online: bool | Literal[0, 1] | Unset" in (target / "resources" / "things.py").read_text()
