"""Each operation, sent to a mock server that others wrote: it finds no fault in any request, and its answers parse."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

import ofapi
from ofapi_generated.operations import OPERATIONS
from tests.client.conftest import Blocking
from tests.client.reading import json_text, plain, read_everything
from tests.rules import calls

# What the mock server says of a right request, by operation and place, and why it is wrong about it.
_FORM = "a form holds text alone; for a yes Laravel takes 1 there and refuses `true`, the mock server the other way"
WRONGLY_TOLD: dict[str, dict[str, str]] = {
    "uploadMediaToTheOnlyFansCDN": {"E3008 body.async": _FORM},
    "uploadMediaToVault": {"E3008 body.async": _FORM},
}
CALLS = {"required": calls.least, "all": calls.whole}


@pytest.mark.parametrize("arguments", CALLS)
@pytest.mark.parametrize("operation_id", list(OPERATIONS))
def test_no_fault_in_the_request_and_the_answer_parses(operation_id: str, arguments: str, mock: Blocking) -> None:
    given = CALLS[arguments](operation_id)
    info = OPERATIONS[operation_id]
    response = getattr(getattr(mock, info.resource), info.name)(**given)
    excused = WRONGLY_TOLD.get(operation_id, {}) if arguments == "all" else {}
    assert _told(response.headers).keys() == excused.keys(), _told(response.headers)
    assert response.headers["x-steady-request-valid"] == ("false" if excused else "true")
    assert response.headers["x-steady-matched-path"] == info.path
    _check_answer(response, (info.pagination or {}).get("items", ""))


@pytest.mark.parametrize(
    ("method", "arguments", "code"),
    [
        ("create", {"account_id": "a", "name": ["no", "text"], "link_type": "tracking_link"}, "E3008 body.name"),
        ("create", {"account_id": "a", "name": "x", "link_type": "neither"}, "E3016 body.link_type"),
        ("list", {"limit": "many"}, "E3003 query.limit"),
    ],
)
def test_the_mock_server_does_find_faults(method: str, arguments: Any, code: str, mock: Blocking) -> None:
    response = getattr(mock.smart_links, method)(**arguments, validate=False)
    assert code in _told(response.headers)


def test_the_mock_server_knows_every_operation_and_no_other(mock: Blocking) -> None:
    described = mock.request("GET", "/_x-steady/spec").data["paths"]
    methods = ("get", "post", "put", "patch", "delete")
    known = {item[method]["operationId"] for item in described.values() for method in methods if method in item}
    assert known == set(OPERATIONS)


def _told(headers: Mapping[str, str]) -> dict[str, str]:
    """What the mock server found, notes included: code and place to sentence."""
    count = int(headers["x-steady-error-count"])
    found = [
        {part: headers[f"x-steady-error-{n}-{part}"] for part in ("code", "path", "message")}
        for n in range(1, count + 1)
    ]
    return {f"{one['code']} {one['path']}": one["message"] for one in found}


def _check_answer(response: Any, items: str) -> None:
    """`items` is where a list stands in the data."""
    assert isinstance(response, ofapi.ApiResponse)
    read_everything(response.data)
    read_everything(response.meta)
    read_everything(response.pagination)
    repr(response)
    raw = response.raw
    enveloped = isinstance(raw, dict) and "data" in raw and set(raw) <= {"data", "_meta", "_pagination"}
    data = raw["data"] if enveloped else raw
    if items:
        data = data[items]
    assert json_text(plain(response.data)) == json_text(data)
    if isinstance(raw, dict) and "_meta" in raw:
        assert json_text(response.meta.to_dict()) == json_text(raw["_meta"])
    if isinstance(raw, dict) and "_pagination" in raw:
        assert json_text(response.pagination.to_dict()) == json_text(raw["_pagination"])
