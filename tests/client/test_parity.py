"""The sync and the async client are the same but for `await`."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

import ofapi
from ofapi_generated.gone import METHODS
from ofapi_generated.operations import OPERATIONS
from tests.client.conftest import KEY

RESOURCES = sorted({info.resource for info in OPERATIONS.values()})
NOT_AWAITED = ("stream",)  # used as `async with client.stream(...) as pieces`
ENDS = {"close": "aclose", "__enter__": "__aenter__", "__exit__": "__aexit__"}


EXTRA = {"account", "call", "map", "request", "with_options", "close", "download", "stream"}
LOCAL = {("usage", "operations"), ("usage", "total"), ("usage", "report")}  # they ask nobody


def _public(value: Any) -> list[str]:
    return sorted(name for name in dir(value) if not name.startswith("_"))


def test_the_clients_have_the_same_names() -> None:
    sync, other = ofapi.Client(KEY), ofapi.AsyncClient(KEY)
    assert sorted(ENDS.get(name, name) for name in _public(sync)) == _public(other)
    assert set(RESOURCES) | EXTRA == set(_public(sync))
    assert all(hasattr(sync, name) and hasattr(other, ENDS[name]) for name in ENDS)


@pytest.mark.parametrize(
    "name",
    ["__init__", "call", "request", "with_options", "close", "download", "stream", "__enter__", "__exit__"],
)
def test_the_clients_methods_have_the_same_signatures(name: str) -> None:
    sync, other = getattr(ofapi.Client, name), getattr(ofapi.AsyncClient, ENDS.get(name, name))
    assert not inspect.iscoroutinefunction(sync)
    assert inspect.iscoroutinefunction(other) == (name not in ("__init__", "with_options", *NOT_AWAITED))
    assert str(inspect.signature(sync)) == str(inspect.signature(other)).replace("Async", "")


@pytest.mark.parametrize("resource", RESOURCES)
def test_the_resources_are_the_same_but_for_await(resource: str) -> None:
    sync, other = getattr(ofapi.Client(KEY), resource), getattr(ofapi.AsyncClient(KEY), resource)
    assert type(other).__name__ == f"Async{type(sync).__name__}"
    assert getattr(ofapi.Client, resource).__doc__
    assert getattr(ofapi.Client, resource).__doc__ == getattr(ofapi.AsyncClient, resource).__doc__
    names = _public(sync)
    assert names == _public(other)
    assert {info.name for info in OPERATIONS.values() if info.resource == resource} <= set(names)
    for name in names:
        if f"{resource}.{name}" in METHODS:  # an old name: it only warns or raises
            continue
        one, two = (inspect.unwrap(getattr(type(each), name)) for each in (sync, other))
        pages = str(inspect.signature(one).return_annotation).startswith("Page[")
        takes = str(inspect.signature(one)).replace("-> 'Page[", "-> 'Pager[")
        assert takes == str(inspect.signature(two)).replace("Async", ""), name
        awaited = not pages and name not in NOT_AWAITED and (resource, name) not in LOCAL
        assert (inspect.iscoroutinefunction(one), inspect.iscoroutinefunction(two)) == (False, awaited), name
        assert one.__doc__, name
        assert two.__doc__, name


def test_resources_are_made_once() -> None:
    client = ofapi.Client(KEY)
    assert all(getattr(client, name) is getattr(client, name) for name in RESOURCES)


def test_a_misspelt_name_is_an_attribute_error() -> None:
    for client in (ofapi.Client(KEY), ofapi.AsyncClient(KEY)):
        with pytest.raises(AttributeError, match="smartlinks"):
            client.smartlinks  # noqa: B018  # type: ignore[attr-defined]  # the name is the point
        with pytest.raises(AttributeError, match="creat"):
            client.smart_links.creat  # noqa: B018  # type: ignore[attr-defined]  # the name is the point
