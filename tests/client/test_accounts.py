"""`client.account(...)`: the same operations with the account filled in, over real HTTP, sync and async."""

from __future__ import annotations

import asyncio
import inspect
from typing import Any

import pytest

import ofapi
from examples.example_server import ExampleServer
from ofapi_generated.operations import OPERATIONS
from tests.client import expected
from tests.client.conftest import KEY, Blocking
from tests.client.test_call_and_request import _comparable
from tests.client.test_every_operation import arguments

OTHERWISE = {
    "accounts.disconnect": "account_id",
    "connect.reauthenticate": "account_id",
    "connect.update_credentials": "account_id",
    "financial_analytics.get_profitability_history": "account",
    "smart_links.create": "account_id",
    "usage.get_credits": "account_id",
}
"""Operations about one account that is not at the head of their path."""
OF_ACCOUNTS = {
    info.id: OTHERWISE.get(f"{info.resource}.{info.name}", "account")
    for info in OPERATIONS.values()
    if info.path.startswith("/api/{account}/") or f"{info.resource}.{info.name}" in OTHERWISE
}
RESOURCES = sorted({OPERATIONS[id_].resource for id_ in OF_ACCOUNTS})


def _public(value: Any) -> list[str]:
    return sorted(name for name in dir(value) if not name.startswith("_"))


def test_an_account_sends_what_the_client_sends(api: Blocking, server: ExampleServer) -> None:
    different = []
    for operation_id, argument in OF_ACCOUNTS.items():
        info = OPERATIONS[operation_id]
        given = {**arguments(expected.call(operation_id, optional=True)), argument: "acct_9"}
        server.requests.clear()
        by_client = getattr(getattr(api, info.resource), info.name)(**given, validate=False)
        del given[argument]
        account = Blocking(api.target.account("acct_9"), api.runner)
        by_account = getattr(getattr(account, info.resource), info.name)(**given, validate=False)
        first, second = map(_comparable, server.requests)
        if (
            first != second
            or type(by_client.data) is not type(by_account.data)
            or type(by_client) is not type(by_account)
        ):
            different.append(operation_id)
    assert len(OF_ACCOUNTS) == 235
    assert different == []


@pytest.mark.parametrize("resource", RESOURCES)
def test_its_methods_are_the_clients_without_the_account(resource: str) -> None:
    client, other = ofapi.Client(KEY), ofapi.AsyncClient(KEY)
    for one, of_account in ((client, client.account("acct_1")), (other, other.account("acct_1"))):
        own = getattr(of_account, resource)
        ids = {info.name: id_ for id_, info in OPERATIONS.items() if info.resource == resource and id_ in OF_ACCOUNTS}
        assert set(ids) <= set(_public(own))
        arguments_of_resource = {OF_ACCOUNTS[id_] for id_ in ids.values()}
        for name in _public(own):
            bound, free = (
                inspect.signature(getattr(type(own), name)),
                inspect.signature(getattr(type(getattr(one, resource)), name)),
            )
            gone = set(free.parameters) - set(bound.parameters)
            assert gone == ({OF_ACCOUNTS[ids[name]]} if name in ids else arguments_of_resource)
            assert [p for p in free.parameters.values() if p.name not in gone] == list(bound.parameters.values())
            assert bound.return_annotation == free.return_annotation
            doc = getattr(type(own), name).__doc__
            assert doc
            assert f"{next(iter(gone))}:" not in doc


def test_sync_and_async_are_the_same() -> None:
    sync, other = ofapi.Client(KEY).account("acct_1"), ofapi.AsyncClient(KEY).account("acct_1")
    assert _public(sync) == _public(other) == sorted([*RESOURCES, "id"])
    for resource in RESOURCES:
        one, two = type(getattr(sync, resource)), type(getattr(other, resource))
        assert (f"Async{one.__name__}", one.__doc__, _public(one)) == (two.__name__, one.__doc__, _public(two))
        for name in _public(one):
            takes, others = inspect.signature(getattr(one, name)), inspect.signature(getattr(two, name))
            sync_takes = str(takes).replace("-> 'Page[", "-> 'Pager[")
            assert sync_takes == str(others).replace("Async", ""), name


def test_what_is_written_by_hand_is_there_too(api: Blocking, server: ExampleServer) -> None:
    links = Blocking(api.target.account("acct_9").smart_links, api.runner)
    assert links.create_free_trial("Bio", days=3).data.account.id == "acct_9"
    assert links.create_tracking("News").data.link_type == "tracking_link"
    with pytest.raises(ofapi.RequestValidationError, match="free_trial_days"):
        links.create_free_trial("Bio", days=361)
    assert len(server.requests) == 2


def test_making_one_sends_nothing_and_shows_no_key(api: Blocking, server: ExampleServer) -> None:
    account = api.target.account("acct_9")
    assert account.id == "acct_9"
    assert repr(account) == f"ofapi.{type(account).__name__}('acct_9')"
    assert account.fans is account.fans
    assert server.requests == []


@pytest.mark.parametrize(
    ("given", "error", "told"),
    [
        ("", ValueError, "is empty, and so not an account's id"),
        (" ", ValueError, "is not an account's id"),
        ("acct_1/fans", ValueError, "a path or an address, not an account's id"),
        ("https://app.onlyfansapi.com/api/acct_1", ValueError, "a path or an address"),
        ("..", ValueError, "is not an account's id"),
        ("acct_1?x=1", ValueError, "is not an account's id"),
        ("acct_\n", ValueError, "is not an account's id"),
        ("fansly_acct_1", ValueError, "is the id of a Fansly account"),
        ("wh_1", ValueError, "is the id of a webhook"),
        ("x" * 999 + "/", ValueError, r"account='x{57}\.\.\.' is"),
        (123, TypeError, "account=123 is int; an account's id is text"),
        (None, TypeError, "account=None is NoneType"),
    ],
)
def test_what_cannot_be_an_account_is_refused_at_once(
    given: Any, error: type[Exception], told: str, api: Blocking, server: ExampleServer
) -> None:
    with pytest.raises(error, match=told):
        api.target.account(given)
    assert server.requests == []


def test_a_misspelt_name_is_an_attribute_error(runner: asyncio.Runner) -> None:
    with pytest.raises(AttributeError, match="smart_link_postbacks"):
        ofapi.Client(KEY).account("acct_1").smart_link_postbacks  # noqa: B018  # type: ignore[attr-defined]  # its absence is the point
