"""Answers as documented and then mutated: reading never raises, no key is lost, `to_dict()` is what came."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ofapi_generated.operations import OPERATIONS
from ofapi_generated.runtime.operation import Operation
from ofapi_generated.runtime.response import ApiResponse
from tests.client.reading import json_text, plain, read_everything
from tests.fuzz.amount import EACH, amount
from tests.fuzz.answers import Documented, answers, documented
from tests.fuzz.mutations import mutated

IN_JSON = {
    operation_id: [known for known in all_known if known.media_type == "application/json"]
    for operation_id, all_known in documented().items()
}
WITH_JSON = [operation_id for operation_id, known in IN_JSON.items() if known]


def test_every_operation_has_documented_answers() -> None:
    assert set(documented()) == set(OPERATIONS)
    assert all(documented().values())


@pytest.mark.parametrize("operation_id", WITH_JSON)
def test_any_answer_is_read_whole(operation_id: str, record_property: Callable[[str, object], None]) -> None:
    operation = OPERATIONS[operation_id].load()
    count = 0

    @amount(EACH)
    @given(
        st.one_of(
            [mutated(answers(known)).map(lambda body, known=known: (known, body)) for known in IN_JSON[operation_id]]
        )
    )
    def check(answer: tuple[Documented, Any]) -> None:
        nonlocal count
        count += 1
        _check(operation, *answer)

    check()
    record_property("answers", count)


def _check(operation: Operation[Any], known: Documented, body: Any) -> None:
    response = _read(operation, known.status, body)
    assert json_text(response.raw) == json_text(body)
    data = _data(body, known.enveloped)
    for _ in ("as it came", "after all of it was read"):
        assert json_text(plain(response.data)) == json_text(data)
        _check_around(response, body)
        read_everything([response.data, response.meta, response.pagination])
        repr(response)
    assert json_text(response.raw) == json_text(body)


def _read(operation: Operation[Any], status: int, body: Any) -> ApiResponse[Any]:
    return operation.read(status, {"content-type": "application/json"}, json.dumps(body).encode())


def _data(body: Any, enveloped: bool) -> Any:
    """Where the data stands: under `data` in an envelope, and the whole body where it has none."""
    wrapped = isinstance(body, dict) and "data" in body and (enveloped or "_meta" in body or "_pagination" in body)
    return body["data"] if wrapped else body


def _check_around(response: ApiResponse[Any], body: Any) -> None:
    meta, pagination = (body.get(key) if isinstance(body, dict) else None for key in ("_meta", "_pagination"))
    assert json_text(response.meta.to_dict()) == json_text(meta if isinstance(meta, dict) else {})
    assert (response.pagination is None) == (not isinstance(pagination, dict))
    if response.pagination is not None:
        assert json_text(response.pagination.to_dict()) == json_text(pagination)
