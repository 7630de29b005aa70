"""How waiting goes on: the generators by themselves, with a clock that a test turns."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import ofapi
from ofapi._jobs import _exports, _uploads
from ofapi._jobs._polling import Patience, Polling, Seen, until
from ofapi._jobs._steps import Call, Tell, Wait
from ofapi._progress import Progress
from ofapi_generated.models import DataExport
from ofapi_generated.runtime.response import ApiResponse, Body
from ofapi_generated.runtime.unset import UNSET


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def response(state: Any) -> ApiResponse[Any]:
    body = Body({"data": {"id": "x", "status": state}}, None, True)
    found: ApiResponse[Any] = ApiResponse(body, status_code=200, headers={})
    found._data = DataExport.wrap({"id": "x", "status": state})
    return found


def played(states: list[Any], max_wait: float | None, polling: Polling) -> tuple[list[float], ApiResponse[Any]]:
    """The waits of a job that goes through these states, each wait as long as it says; and its end."""
    clock = Clock()
    patience = Patience(max_wait, polling, clock=clock)
    steps = until(_exports.job("x", None, True), _exports.HAS_ENDED, patience)
    waits, left = [], list(states)
    step = next(steps)
    try:
        while True:
            answer = None
            if isinstance(step, Call):
                told = left.pop(0) if len(left) > 1 else left[0]
                step = steps.throw(told) if isinstance(told, Exception) else steps.send(response(told))
                continue
            if isinstance(step, Wait):
                waits.append(step.seconds)
                clock.now += step.seconds
            else:
                assert isinstance(step, Tell)
            step = steps.send(answer)
    except StopIteration as stop:
        return waits, stop.value


def test_waits_grow_up_to_the_longest() -> None:
    waits, ended = played(["pending"] * 8 + ["completed"], None, Polling(first=1, longest=10, growth=2))
    assert waits == [1, 2, 4, 8, 10, 10, 10, 10]
    assert ended.data.status == "completed"


def test_the_last_look_is_at_the_limit() -> None:
    polling = Polling(first=1, longest=10, growth=2)
    with pytest.raises(ofapi.JobTimeoutError, match="after 12 seconds"):
        played(["pending"], 12, polling)
    waits, _ = played(["pending"] * 4 + ["completed"], 12, polling)
    assert waits == [1, 2, 4, 5]


def test_a_retry_after_is_waited_for() -> None:
    busy = ofapi.RateLimitError("", operation="", status_code=429, headers={"retry-after": "7"}, body=None)
    waits, _ = played([busy, "completed"], None, Polling(first=1))
    assert waits == [7]


@pytest.mark.parametrize("own", [None, ofapi.RequestOptions(timeout=7, deadline=3), ofapi.RequestOptions()])
def test_a_look_may_take_what_is_left(own: ofapi.RequestOptions | None) -> None:
    own_deadline = own is not None and own.deadline is not UNSET
    clock = Clock()
    steps = until(
        _exports.job("x", own, True), _exports.HAS_ENDED, Patience(12, Polling(first=10, longest=10), clock=clock)
    )

    def deadlines(call: Any) -> list[Any]:
        """With a client that has no deadline, and with one whose own is 5 seconds."""
        client = ofapi.RequestOptions(timeout=60, deadline=None)
        assert isinstance(call, Call)
        assert call.options is not None
        merged = call.options.over(client)
        assert merged.timeout == (7 if own_deadline else 60)
        return [merged.deadline, call.options.over(attrs.evolve(client, deadline=5)).deadline]

    assert deadlines(next(steps)) == ([3, 3] if own_deadline else [12, 5])
    assert isinstance(steps.send(response("pending")), Tell)
    assert next(steps) == Wait(10)
    clock.now += 10
    assert deadlines(next(steps)) == [2, 2]
    assert isinstance(steps.send(response("pending")), Tell)
    assert next(steps) == Wait(2)
    clock.now += 2
    assert deadlines(next(steps)) == [1, 1]  # the last look


@pytest.mark.parametrize("endless", [None, float("inf")])
def test_without_a_limit_a_look_has_none(endless: float | None) -> None:
    job = _exports.job("x", None, True)
    assert next(until(job, _exports.HAS_ENDED, Patience(endless, Polling()))) == job.look


def test_what_the_rate_limit_keeps_back_is_no_fault_of_a_look() -> None:
    kept_back = ofapi.DeadlineExceededError("no room", operation="")
    waits, _ = played([kept_back] * 9 + ["completed"], 1000, Polling(first=1, growth=1))
    assert waits == [1] * 9
    with pytest.raises(ofapi.JobTimeoutError, match="state: pending"):
        played(["pending"] + [kept_back] * 9, 5, Polling(first=1, growth=1))
    with pytest.raises(ofapi.DeadlineExceededError):
        played([kept_back] * 9, None, Polling(first=1, growth=1))


@given(
    st.lists(
        st.sampled_from(
            ["pending", "in_progress", "new", "", None, 5, [], "calculating_credits", "completed", "failed"]
        ),
        max_size=30,
    ),
    st.integers(0, 100),
)
def test_any_states_end_in_time(states: list[Any], max_wait: int) -> None:
    try:
        waits, ended = played([*states, "pending"], max_wait, Polling())
    except ofapi.JobTimeoutError as error:
        assert "completed" not in states[:1]
        assert error.id == "x"  # noqa: PT017  # either way is right
        return
    except ofapi.JobFailedError:
        assert "failed" in states
        return
    assert ended.data.status == "completed"
    assert sum(waits) <= max_wait + 1e-6


@pytest.mark.parametrize(
    ("name", "value"),
    [("first", 0), ("first", "1"), ("longest", -1), ("longest", float("inf")), ("growth", 0.5), ("growth", True)],
)
def test_polling_that_can_not_be(name: str, value: Any) -> None:
    with pytest.raises(ValueError, match=name):
        ofapi.Polling(**{name: value})


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.text(), st.lists, max_leaves=3))
def test_any_answer_can_be_read(value: Any) -> None:
    fields = ("status", "error", "progress_percentage", "rows_processed", "total_rows", "failed_reason", "credit_cost")
    for data in (DataExport.from_dict(dict.fromkeys(fields, value)), value):
        for read in (_exports.read, _uploads.read):
            seen = read("x", data)
            assert isinstance(seen, Seen)
            assert seen.state is None or isinstance(seen.state, str)
            assert isinstance(seen.progress, Progress)
