"""`client.call()` by operation id, and `client.request()` for what the description does not know."""

from __future__ import annotations

from typing import Any

import pytest

import ofapi
from examples.example_server import ExampleServer, Received
from ofapi_generated.operations import OPERATIONS
from tests.client import expected, php
from tests.client.conftest import Blocking
from tests.client.test_every_operation import arguments


def test_call_sends_what_the_method_sends(api: Blocking, server: ExampleServer) -> None:
    different = []
    for operation_id, info in OPERATIONS.items():
        given = arguments(expected.call(operation_id, optional=True))
        server.requests.clear()
        by_name = getattr(getattr(api, info.resource), info.name)(**given, validate=False)
        by_id = api.call(operation_id, **given, validate=False)
        assert isinstance(by_id, ofapi.ApiResponse)
        assert type(by_id) is type(by_name)
        first, second = map(_comparable, server.requests)
        if first != second or type(by_id.data) is not type(by_name.data):
            different.append(operation_id)
    assert different == []


def _comparable(received: Received) -> Any:
    content_type = received.headers.get("content-type", "")
    if not content_type.startswith("multipart"):
        return received
    parts = php.multipart(content_type, received.body)
    return received.method, received.target, parts, {**received.headers, "content-type": ""}


@pytest.mark.parametrize(
    ("operation_id", "given", "error", "told"),
    [
        ("createSmartlink", {}, ValueError, "createSmartLink"),
        ("", {}, ValueError, "no operation ''"),
        ("smart_links.create", {}, ValueError, "smart_links.create"),
        ("getSmartLink", {}, TypeError, "smart_link_id"),
        ("getSmartLink", {"smart_link_id": "x", "smartLinkId": "x"}, TypeError, "smartLinkId"),
        ("listSmartLinks", {"filter.tags": ["x"]}, TypeError, "filter_tags"),
        ("createSmartLink", {"name": "x"}, TypeError, "account_id"),
    ],
)
def test_call_refuses_unknown_ids_and_arguments(
    operation_id: str, given: dict[str, Any], error: type[Exception], told: str, api: Blocking, server: ExampleServer
) -> None:
    with pytest.raises(error, match=told):
        api.call(operation_id, **given)
    assert server.requests == []


def test_a_value_that_cannot_be_written_is_refused_under_its_name_in_the_api(
    api: Blocking, server: ExampleServer
) -> None:
    for bad in ("", ".", "..", None, "a\nb", b"x", 1.5j):
        with pytest.raises(ofapi.RequestValidationError) as caught:
            api.smart_links.get(bad)
        assert set(caught.value.errors) == {"smart_link_id"}
    with pytest.raises(ofapi.RequestValidationError) as caught:
        api.smart_links.list(filter_tags=[object()])
    assert set(caught.value.errors) == {"filter.tags.0"}
    with pytest.raises(ofapi.RequestValidationError) as caught:
        api.chat_messages.send("acct_1", 5, text="x", idempotency_key="a\r\nEvil: b")
    assert set(caught.value.errors) == {"Idempotency-Key"}
    assert server.requests == []


def test_path_values_stay_in_their_segment(api: Blocking, server: ExampleServer) -> None:
    with pytest.raises(ofapi.NotFoundError):
        api.smart_links.get("a/whoami?x=1#y/%2ea/ü")
    assert server.requests[0].target == "/api/smart-links/a%2Fwhoami%3Fx%3D1%23y%2F%252ea%2F%C3%BC"


def test_request_writes_parameters_as_php_reads_them(api: Blocking, server: ExampleServer) -> None:
    response = api.request(
        "get",
        "/api/smart-links?limit=1",
        params={"name": "a&b=ü", "filter": {"tags": ["x", "y"], "deep": {"er": True}}, "ids": [1, 2], "none": None},
        headers={"X-Trace": "abc", "Accept": "text/csv"},
    )
    received = server.requests[0]
    assert received.method == "GET"
    assert php.query(received.target.partition("?")[2]) == {
        "limit": "1",
        "name": "a&b=ü",
        "filter": {"tags": ["x", "y"], "deep": {"er": "true"}},
        "ids": ["1", "2"],
        "none": "",
    }
    assert (received.headers["x-trace"], received.headers["accept"]) == ("abc", "text/csv")
    assert (received.body, received.headers.get("content-type")) == (b"", None)
    assert type(response.data) is list
    assert response.meta.credits.used == 1


def test_request_follows_an_address_of_the_clients_own_server(api: Blocking, server: ExampleServer) -> None:
    answered = api.request("GET", f"{server.url}/api/smart-links?offset=1", params={"limit": 1})
    assert answered.status_code == 200
    assert server.requests[-1].target == "/api/smart-links?offset=1&limit=1"
    for elsewhere in (server.url.replace("127.0.0.1", "127.0.0.2"), f"{server.url}0", "https://evil.example"):
        with pytest.raises(ValueError, match="the key goes nowhere else"):
            api.request("GET", f"{elsewhere}/api/smart-links")
    assert len(server.requests) == 1


def test_request_sends_json(api: Blocking, server: ExampleServer) -> None:
    body = {"account_id": "acct_1", "name": "ü", "link_type": "tracking_link", "left_out": ofapi.UNSET}
    response = api.request("POST", "/api/smart-links", json=body)
    received = server.requests[0]
    assert received.body == b'{"account_id":"acct_1","name":"\\u00fc","link_type":"tracking_link"}'
    assert received.headers["content-type"] == "application/json"
    assert response.data["name"] == "ü"
    assert response.raw["data"] is response.data
    api.request("POST", "/api/smart-links", json={})
    assert server.requests[1].body == b"{}"


def test_request_raises_the_errors_of_the_api(api: Blocking) -> None:
    with pytest.raises(ofapi.NotFoundError, match="404") as caught:
        api.request("GET", "/api/new-thing")
    assert caught.value.operation == "client.request"
    assert caught.value.body == {"message": "The route /api/new-thing could not be found."}


@pytest.mark.parametrize(
    "path",
    [
        "",
        "api/smart-links",
        "//evil.example/api",
        "https://evil.example/api",
        "@evil.example/api",
        "/\\evil.example",
        "\\\\evil.example",
        "/api/../admin",
        "/api/%2e%2E/admin",
        "/api/.%2e/admin",
        "/api/./x",
        "/..",
        "/api/a b",
        "/api/a\r\nX: y",
        "/api/a\tb",
        "/api/ü",
        "/api/x#y",
        "/api/" + "x" * 70_000,
    ],
)
def test_request_refuses_a_path_that_could_lead_elsewhere(path: str, api: Blocking, server: ExampleServer) -> None:
    with pytest.raises(ValueError, match="path"):
        api.request("GET", path)
    assert server.requests == []


@pytest.mark.parametrize(
    "headers",
    [
        {"Authorization": "Bearer other"},
        {"AUTHORIZATION": "x"},
        {"Host": "evil.example"},
        {"X-A": "b\r\nX-C: d"},
        {"X-A": "b\x00"},
        {"X-A": "ü"},
        {"X A": "b"},
        {"X-A:": "b"},
        {"X-A\r\nX-B": "c"},
        {"": "b"},
        {"Content-Length": "5"},
        {"Transfer-Encoding": "chunked"},
    ],
)
def test_request_refuses_headers_that_are_not_the_callers(
    headers: dict[str, str], api: Blocking, server: ExampleServer
) -> None:
    with pytest.raises(ValueError, match="header"):
        api.request("POST", "/api/smart-links", json={}, headers=headers)
    assert server.requests == []


@pytest.mark.parametrize("method", ["", "TRACE", "CONNECT", "GET /x", "G\r\nET", "FETCH"])
def test_request_refuses_methods_that_http_apis_lack(method: str, api: Blocking, server: ExampleServer) -> None:
    with pytest.raises(ValueError, match="method"):
        api.request(method, "/api/smart-links")
    assert server.requests == []


def test_request_refuses_json_that_is_none(api: Blocking, server: ExampleServer) -> None:
    with pytest.raises(ValueError, match="JSON"):
        api.request("POST", "/api/smart-links", json={"a": float("nan")})
    with pytest.raises(TypeError, match="object"):
        api.request("POST", "/api/smart-links", json={"a": object()})
    assert server.requests == []
