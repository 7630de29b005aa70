"""Names that went, as callers meet them: in a package generated with them, sync and async."""

from __future__ import annotations

import asyncio
import inspect
import linecache
import warnings
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import ofapi
from ofapi import _lookup
from pipeline.errors import PipelineError
from pipeline.names import Names
from tests.pipeline.documents import build, document, load, operation

NAMES = """
gone:
  methods:
    things.fetch: {since: 0.2.0, now: things.get}
    things.shake: {since: 0.2.0, instead: "call things.get twice"}
    old_things.get: {since: 0.2.0, now: things.get}
  arguments:
    things.get.colour: {since: 0.2.0, now: color}
    things.get.smell: {since: 0.2.0, instead: "the API has no smell"}
  operations:
    fetchThing: {since: 0.2.0, now: getThing}
    shakeThing: {since: 0.2.0, instead: "call getThing twice"}
"""
COLOR = {"name": "color", "in": "query", "schema": {"type": "string"}}
THINGS = document({"/api/things": {"get": operation(parameters=[COLOR])}})
PACKAGE = "made_with_gone"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    target = build(THINGS, tmp_path_factory.mktemp("gone"), package=PACKAGE, names=NAMES)
    load(target)
    return import_module(f"{PACKAGE}.resources")


class Caller:
    """Gives back what it was to send."""

    def call(self, operation: Any, arguments: dict[str, Any], /, **more: Any) -> Any:
        return operation.request(arguments).path


class AsyncCaller:
    async def call(self, operation: Any, arguments: dict[str, Any], /, **more: Any) -> Any:
        await asyncio.sleep(0)
        return operation.request(arguments).path


@pytest.fixture(params=["sync", "async"])
def api(request: pytest.FixtureRequest, made: ModuleType) -> Any:
    api = made.Resources() if request.param == "sync" else made.AsyncResources()
    api._caller = Caller() if request.param == "sync" else AsyncCaller()
    return api


def lines(caught: pytest.WarningsRecorder) -> list[str]:
    """The lines that warnings point at."""
    return [linecache.getline(each.filename, each.lineno).strip() for each in caught]


def run(given: Any) -> Any:
    async def waited() -> Any:
        return await given

    return asyncio.run(waited()) if inspect.iscoroutine(given) else given


def test_an_old_method_works_and_warns_at_the_callers_line(api: Any) -> None:
    with pytest.warns(DeprecationWarning, match=r"things.fetch\(\) is called things.get\(\) since 0.2.0") as caught:
        given = api.things.fetch(color="red")
    assert run(given) == "/api/things?color=red"
    assert lines(caught) == ['given = api.things.fetch(color="red")']


def test_an_old_method_may_stand_on_a_resource_that_went(api: Any) -> None:
    with pytest.warns(DeprecationWarning, match="old_things.get"):
        given = api.old_things.get(color="red")
    assert run(given) == "/api/things?color=red"


def test_the_warning_comes_at_the_call_even_of_a_task(made: ModuleType) -> None:
    api = made.AsyncResources()
    api._caller = AsyncCaller()

    async def both() -> list[Any]:
        return await asyncio.gather(api.things.fetch(), api.things.fetch())

    with pytest.warns(DeprecationWarning, match="things.fetch") as caught:
        assert asyncio.run(both()) == ["/api/things"] * 2
    assert {each.filename for each in caught} == {__file__}


def test_an_old_argument_works_and_warns_at_the_callers_line(api: Any) -> None:
    with pytest.warns(DeprecationWarning, match="the argument colour is called color since 0.2.0") as caught:
        given = api.things.get(colour="red")
    assert run(given) == "/api/things?color=red"
    assert lines(caught) == ['given = api.things.get(colour="red")']


def test_both_names_of_an_argument_are_refused(api: Any) -> None:
    with pytest.raises(TypeError, match="got colour and color"):
        api.things.get(colour="red", color="red")


def test_what_was_removed_says_what_replaces_it(api: Any) -> None:
    with pytest.raises(TypeError, match=r"things.shake\(\) was removed in 0.2.0: call things.get twice"):
        api.things.shake("any", number=1)
    with pytest.raises(TypeError, match=r"things.get\(\): the argument smell was removed in 0.2.0: the API has no"):
        api.things.get(smell="sweet")


def test_present_names_warn_of_nothing(api: Any) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert run(api.things.get(color="red")) == "/api/things?color=red"


def test_the_old_names_have_signatures(made: ModuleType) -> None:
    things = import_module(f"{PACKAGE}.resources.things").Things
    assert list(inspect.signature(things.fetch).parameters) == ["self", "color", "validate", "options"]
    assert list(inspect.signature(things.get).parameters) == ["self", "color", "colour", "validate", "options"]
    assert "deprecated since 0.2.0" in things.fetch.__doc__


def test_calls_by_operation_id_know_old_names(made: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    gone = import_module(f"{PACKAGE}.gone")
    monkeypatch.setattr(_lookup, "OPERATIONS", import_module(f"{PACKAGE}.operations").OPERATIONS)
    monkeypatch.setattr(_lookup, "OLD_IDS", gone.OPERATIONS)
    monkeypatch.setattr(_lookup, "ARGUMENTS", gone.ARGUMENTS)
    arguments = {"colour": "red"}
    with pytest.warns(DeprecationWarning, match="is called") as caught:
        assert _lookup.operation("fetchThing", arguments).id == "getThing"
    assert arguments == {"color": "red"}
    assert {each.filename for each in caught} == {__file__}
    with pytest.raises(
        ofapi.OperationRemovedError, match=r"the operation shakeThing was removed in 0.2.0: call getThing"
    ):
        _lookup.operation("shakeThing", {})


@pytest.mark.parametrize(
    ("gone", "said"),
    [
        ("methods: {things.get: {since: 0.2.0, instead: x}}", "things.get: it is there; remove the line"),
        ("methods: {things.old: {since: 0.2.0, now: things.new}}", "there is no things.new"),
        ("arguments: {things.shake.x: {since: 0.2.0, instead: x}}", "there is no method things.shake"),
        ("arguments: {things.get.x: {since: 0.2.0, now: y}}", "there is no y"),
    ],
)
def test_a_line_that_fits_nothing_is_refused(tmp_path: Path, gone: str, said: str) -> None:
    with pytest.raises(PipelineError, match=said):
        build(THINGS, tmp_path, package="refused", names=f"gone:\n  {gone}\n")


@pytest.mark.parametrize(
    ("gone", "said"),
    [
        ("things: {}", "unknown part 'things'"),
        ("methods: {things.old: {now: things.get}}", "needs `since`"),
        ("methods: {things.old: {since: 0.2.0}}", "needs one of `now`"),
        ("methods: {things.old: {since: 0.2.0, now: things.get, instead: x}}", "needs one of `now`"),
        ("methods: {old: {since: 0.2.0, instead: x}}", "names none of the methods"),
        ("methods: {things.old: {since: soon, instead: x}}", "'soon' is not a version"),
    ],
)
def test_a_line_that_says_too_little_or_too_much_is_refused(gone: str, said: str) -> None:
    with pytest.raises(PipelineError, match=said):
        Names(f"gone:\n  {gone}\n")
