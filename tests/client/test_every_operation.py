"""Each operation over real HTTP: what arrives is what the description says, what came is what the caller gets."""

from __future__ import annotations

import asyncio
import inspect
import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote

import pytest

import ofapi
from examples.example_server import ExampleServer, Received, Reply
from ofapi_generated.operations import OPERATIONS
from tests.client import expected, php
from tests.client.conftest import KEY, Blocking
from tests.client.reading import json_text, plain, read_everything

pytestmark = pytest.mark.parametrize("optional", [False, True], ids=["required", "all"])
ENVELOPE = {"data", "_meta", "_pagination"}
each_operation = pytest.mark.parametrize("operation_id", list(OPERATIONS))


@pytest.fixture
def replies(server: ExampleServer, monkeypatch: pytest.MonkeyPatch) -> list[Reply]:
    """What the server answered."""
    told: list[Reply] = []
    reply = server.reply

    def recorded(request: Received) -> Reply:
        told.append(reply(request))
        return told[-1]

    monkeypatch.setattr(server, "reply", recorded)
    return told


@each_operation
def test_the_signature_takes_all_and_no_more(operation_id: str, optional: bool, client: ofapi.Client) -> None:
    given = arguments(expected.call(operation_id, optional=optional))
    method = _method(client, operation_id)
    taken = inspect.signature(method).parameters
    if optional:
        assert set(given) == set(taken) - {"validate", "options", "resume_from"} - _added(method)
    else:
        assert {name for name, parameter in taken.items() if parameter.default is parameter.empty} <= set(given)


def _added(method: Any) -> set[str]:
    """What a method that is written by hand takes beside what the generated one does."""
    lines = type(method.__self__).__mro__
    generated = next(cls for cls in lines if cls.__module__.startswith("ofapi_generated.resources."))
    known = inspect.signature(getattr(generated, method.__name__)).parameters
    taken = inspect.signature(method).parameters
    assert set(known) <= set(taken) | {"self"}
    return set(taken) - set(known)


@each_operation
def test_sync(
    operation_id: str, optional: bool, client: ofapi.Client, server: ExampleServer, replies: list[Reply]
) -> None:
    call = expected.call(operation_id, optional=optional)
    response = _method(client, operation_id)(**arguments(call), validate=False)
    _check_request(call, server)
    _check_response(response, replies, ofapi.Page, OPERATIONS[operation_id].pagination)


@each_operation
def test_async(
    operation_id: str,
    optional: bool,
    async_client: ofapi.AsyncClient,
    runner: asyncio.Runner,
    server: ExampleServer,
    replies: list[Reply],
) -> None:
    call = expected.call(operation_id, optional=optional)
    response = runner.run(_method(async_client, operation_id)(**arguments(call), validate=False))
    _check_request(call, server)
    _check_response(response, replies, ofapi.AsyncPage, OPERATIONS[operation_id].pagination)


@pytest.mark.parametrize("operation_id", [id_ for id_, info in OPERATIONS.items() if info.pagination])
def test_every_list_ends(operation_id: str, optional: bool, api: Blocking) -> None:
    given = arguments(expected.call(operation_id, optional=optional))
    page = getattr(getattr(api, OPERATIONS[operation_id].resource), OPERATIONS[operation_id].name)(
        **given, validate=False
    )
    assert Blocking(page, api.runner).collect() == page.data


def test_the_table_holds_every_operation_of_the_description(optional: bool) -> None:
    assert set(OPERATIONS) == set(expected.operations())
    for operation_id, info in OPERATIONS.items():
        call = expected.call(operation_id, optional=optional)
        assert (info.http_method, info.path) == (call.method, call.path)


def _method(client: ofapi.Client | ofapi.AsyncClient, operation_id: str) -> Any:
    info = OPERATIONS[operation_id]
    return getattr(getattr(client, info.resource), info.name)


def arguments(call: expected.Call) -> dict[str, Any]:
    """The call's values under their names in Python."""
    operation = OPERATIONS[call.id].load()
    arguments: dict[str, Any] = {}
    for parameters, values in (
        (operation.path_parameters, call.path_values),
        (operation.query, call.query_values),
        (operation.headers, call.headers),
        (operation.body, call.body),
    ):
        names = {parameter.wire: parameter.name for parameter in parameters}
        for wire, value in values.items():
            assert arguments.setdefault(names[wire], value) == value, f"two meanings of {names[wire]}"
    return arguments


def _check_request(call: expected.Call, server: ExampleServer) -> None:
    (received,) = server.requests
    path, _, query = received.target.partition("?")
    assert received.method == call.method
    assert [unquote(segment) for segment in path.split("/")] == call.segments
    assert php.query(query) == call.query
    assert received.headers["authorization"] == f"Bearer {KEY}"
    assert received.headers["accept"] == "application/json"
    assert received.headers["user-agent"].startswith(f"ofapi/{ofapi.__version__} (")
    for name, value in call.headers.items():
        assert received.headers[name.lower()] == value
    _check_body(call, received)


def _check_body(call: expected.Call, received: Received) -> None:
    content_type = received.headers.get("content-type", "")
    if not call.body and not (call.body_required and call.media_type == "application/json"):
        assert received.body == b""
        assert content_type == ""
    elif call.media_type == "application/json":
        assert content_type == "application/json"
        assert json_text(json.loads(received.body)) == json_text(call.body)
    else:
        assert call.media_type == "multipart/form-data"
        parts = {part.name: part for part in php.multipart(content_type, received.body)}
        assert set(parts) == set(call.body)
        for name, value in call.body.items():
            part = parts[name]
            if value is expected.FILE:
                assert (part.file_name, part.content, part.content_type) == value
            else:
                sent = int(value) if isinstance(value, bool) else value  # Laravel takes no other boolean in a form
                assert (part.file_name, part.content) == (None, expected.text(sent).encode())


def _check_response(response: Any, replies: list[Reply], page: type, pagination: Mapping[str, Any] | None) -> None:
    (reply,) = replies
    assert type(response) is (page if pagination else ofapi.ApiResponse)
    assert isinstance(response, ofapi.ApiResponse)
    assert response.status_code == reply.status
    assert response.request_id == "req_000001"
    assert json_text(response.raw) == json_text(reply.body)
    enveloped = isinstance(reply.body, dict) and "data" in reply.body and set(reply.body) <= ENVELOPE
    data = reply.body["data"] if enveloped else reply.body
    if pagination and pagination["items"]:
        data = data[pagination["items"]]
    read_everything(response.data)
    assert json_text(plain(response.data)) == json_text(data)
    if enveloped and "_meta" in reply.body:
        assert json_text(response.meta.to_dict()) == json_text(reply.body["_meta"])
        credits = reply.body["_meta"]["_credits"]
        assert (response.meta.credits.used, response.meta.credits.balance) == (credits["used"], credits["balance"])
        assert (response.meta.rate_limits is None) == ("_rate_limits" not in reply.body["_meta"])
        assert response.meta.cache.is_cached is False
    assert (response.pagination is None) == (not enveloped or "_pagination" not in reply.body)
    assert repr(response).startswith(f"{type(response).__name__}(data=")
    assert len(repr(response)) < 280
