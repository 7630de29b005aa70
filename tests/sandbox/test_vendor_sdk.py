"""The vendor's own SDK drives the sandbox through all of its methods, and takes what it gets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from onlyfansapi import APIResponseValidationError, OnlyFansAPI, UnprocessableEntityError

import ofapi
from ofapi.sandbox import Sandbox
from tests.sandbox import vendor_sdk
from tests.sandbox.conftest import KEY
from tests.sandbox.test_all_operations import PREPARED

METHODS = vendor_sdk.methods()

_WHOLE = "its type is a whole number, as in the one example it was made from; money has decimals"
_NULL = "its type is text, as for everything that was null in the one example it was made from"

NARROW: Mapping[str, str] = {
    "chats.list": _WHOLE,
    "fans.list_active": _WHOLE,
    "fans.list_all": _WHOLE,
    "fans.list_expired": _WHOLE,
    "fans.list_latest": _WHOLE,
    "fans.list_top": _WHOLE,
    "fans.notes.clear_notes": f"{_WHOLE}; {_NULL} (subscribedOn)",
    "fans.notes.create_edit_notes": f"{_WHOLE}; {_NULL} (subscribedOn)",
    "fans.set_custom_name": f"{_WHOLE}; {_NULL} (subscribedOn)",
    "media.vault.list": f"{_NULL} (files.preview)",
    "media.vault.upload": f"{_NULL} (files.preview)",
    "profiles.retrieve": _WHOLE,
    "search.profiles": _WHOLE,
    "smart_links.list_fans": _WHOLE,
    "smart_links.retrieve_stats": _WHOLE,
    "stored.list_tracking_links": _WHOLE,
    "tracking_links.list": _WHOLE,
    "tracking_links.retrieve": f"{_WHOLE}; {_NULL} (clicksCount)",
    "transactions.list": _WHOLE,
    "user_lists.users.list": _WHOLE,
    "users.retrieve": f"{_WHOLE}; {_NULL} (subscribedOn)",
}
"""Methods whose answer the SDK takes as it comes, but finds wrong when told to be strict, by its own fault."""

COMMA_JOINED: Mapping[str, str] = {
    "queue.list": "type",
    "smart_links.list": "filter.tags",
    "stored.list_shared_tracking_links": "filter.tags",
    "stored.list_shared_trial_links": "filter.tags",
    "stored.list_tracking_links": "filter.tags",
    "stored.list_trial_links": "filter.tags",
}
"""Methods that take a list in the query, and what of it. They join it with commas to one text, which PHP reads as one
text and the API answers with 422."""


@pytest.fixture(scope="module")
def sdk(_running: Sandbox) -> Iterator[OnlyFansAPI]:
    with OnlyFansAPI(api_key=KEY, base_url=_running, max_retries=0) as one:
        yield one


@pytest.fixture(scope="module")
def strict(_running: Sandbox) -> Iterator[OnlyFansAPI]:
    """The SDK told to raise on every answer that its models don't describe, which it is not by default."""
    with OnlyFansAPI(api_key=KEY, base_url=_running, max_retries=0, _strict_response_validation=True) as one:
        yield one


def _arguments(name: str, client: ofapi.Client) -> dict[str, Any]:
    operation = vendor_sdk.operation_of(name)
    assert operation is not None, f"{name} calls what the description does not know"
    given = vendor_sdk.arguments(METHODS[name], operation)
    return given | (PREPARED[operation.id](client) if operation.id in PREPARED else {})


@pytest.mark.parametrize("name", [name for name in METHODS if name != "data_exports.cancel"])
def test_every_method_gets_an_answer_that_its_models_accept(
    name: str, sdk: OnlyFansAPI, strict: OnlyFansAPI, client: ofapi.Client, sandbox: Sandbox
) -> None:
    given = _arguments(name, client)
    vendor_sdk.called(sdk, METHODS[name])(**given)
    sandbox.reset()
    given = _arguments(name, client)
    if name in NARROW:
        with pytest.raises(APIResponseValidationError):
            vendor_sdk.called(strict, METHODS[name])(**given)
    else:
        vendor_sdk.called(strict, METHODS[name])(**given)


def test_a_cancelled_export() -> None:
    with ofapi.sandbox.running(step=60) as slow, OnlyFansAPI(api_key=KEY, base_url=slow, max_retries=0) as sdk:
        export_id = "01JCZWQJZXQJZXQJZXQJZXQJZX"
        sdk.data_exports.start(export_id)
        assert sdk.data_exports.cancel(export_id).data.status == "cancelled"


def _taking_lists() -> dict[str, str]:
    found = {}
    for name, method in METHODS.items():
        operation = vendor_sdk.operation_of(name)
        for parameter in operation.query.values() if operation else ():
            if parameter.schema.get("type") == "array" and vendor_sdk.takes(method, parameter.field):
                found[name] = parameter.field
    return found


def test_the_methods_that_join_lists_with_commas_are_known() -> None:
    assert _taking_lists() == dict(COMMA_JOINED)


@pytest.mark.parametrize("name", list(COMMA_JOINED))
def test_lists_joined_with_commas_are_refused(name: str, sdk: OnlyFansAPI, client: ofapi.Client) -> None:
    field = COMMA_JOINED[name]
    given = _arguments(name, client) | vendor_sdk.nested(field, ["one", "two"])
    with pytest.raises(UnprocessableEntityError) as refused:
        vendor_sdk.called(sdk, METHODS[name])(**given)
    assert field in refused.value.body["errors"]  # type: ignore[index,call-overload]  # the body is JSON
