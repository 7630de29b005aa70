"""All operations answer their example call, and what they answer fits what the description says of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

import ofapi
from ofapi.sandbox import Sandbox, running
from ofapi_generated.operations import OPERATIONS
from tests.rules import calls
from tests.sandbox.conftest import FIRST
from tests.sandbox.waiting import until

EXPORT = {
    "type": "transactions",
    "file_type": "csv",
    "start_date": "2020-01-01",
    "end_date": "2030-01-01",
    "account_ids": [FIRST],
}


def _failed(client: ofapi.Client) -> dict[str, Any]:
    export_id = str(
        client.data_exports.create(**EXPORT, auto_start=True, export_options={"sandbox_fail": True}).data.id
    )
    until(lambda: client.data_exports.get(export_id).data.status == "failed")
    return {"data_export_id": export_id}


PREPARED: Mapping[str, Callable[[ofapi.Client], dict[str, Any]]] = {
    "createDataExport": lambda _: {"account_ids": [FIRST]},
    "retryFailedDataExport": _failed,
}
"""Operations whose example speaks of another state, or of an account that is not there."""


@pytest.mark.parametrize("optional", [False, True], ids=["least", "whole"])
@pytest.mark.parametrize("operation_id", [each for each in OPERATIONS if each != "cancelDataExport"])
def test_the_example_call_is_answered(
    operation_id: str, optional: bool, client: ofapi.Client, sandbox: Sandbox
) -> None:
    arguments = calls.whole(operation_id) if optional else calls.least(operation_id)
    if operation_id in PREPARED:
        arguments |= PREPARED[operation_id](client)
    answer = client.call(operation_id, **arguments)
    assert 200 <= answer.status_code < 400
    request = sandbox.calls(operation_id)[-1]
    assert request.status == answer.status_code


def test_an_export_that_runs_is_cancelled() -> None:
    with running(step=60) as slow, ofapi.Client("k", base_url=slow) as client:
        export_id = calls.least("cancelDataExport")["data_export_id"]
        assert client.data_exports.start(export_id).data.status == "pending"
        assert client.data_exports.cancel(export_id).data.status == "cancelled"
        assert client.data_exports.get(export_id).data.status == "cancelled"
