"""Whatever the API answers: an export is started at most once, and never above the limit."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

import ofapi
from ofapi._jobs import _exports
from ofapi._jobs._polling import Patience
from ofapi._jobs._steps import Call, Wait
from ofapi_generated.models import DataExport
from ofapi_generated.runtime.response import ApiResponse, Body


def _error(status: int) -> ofapi.APIStatusError:
    kind = {402: ofapi.InsufficientCreditsError, 429: ofapi.RateLimitError, 409: ofapi.ConflictError}
    return kind.get(status, ofapi.InternalServerError)("", operation="", status_code=status, headers={}, body=None)


FAULTS = st.sampled_from([ofapi.APIConnectionError("", operation=""), _error(500), _error(429)])
STATES = st.sampled_from(
    [
        "calculating_credits",
        "calculating_credits_completed",
        "pending",
        "in_progress",
        "completed",
        "failed",
        "new",
        None,
    ]
)
COSTS = st.sampled_from([None, 0, 5, 10, 10.5, 11, "10", "a lot", True, [], 10**9])
STARTS = st.none() | st.sampled_from(
    [ofapi.APIConnectionError("", operation=""), _error(504), _error(402), _error(409)]
)
LIMIT = 10


@given(st.lists(st.tuples(STATES, COSTS) | FAULTS, min_size=1, max_size=30), STARTS)
def test_money_is_spent_once_and_within_the_limit(looks: list[Any], started: Exception | None) -> None:
    now = 0.0
    steps = _exports.finish("x", LIMIT, Patience(300, _exports.POLLING, clock=lambda: now), None, True)
    left = list(looks)
    starts: list[Any] = []
    seen: Any = None
    answer: Any = None
    try:
        while True:
            step = steps.throw(answer) if isinstance(answer, Exception) else steps.send(answer)
            answer = None
            if isinstance(step, Call) and step.operation is _exports.START:
                starts.append((seen, step.options))
                answer = started
            elif isinstance(step, Call):
                told = left.pop(0) if len(left) > 1 else left[0]
                answer = told
                if not isinstance(told, Exception):
                    seen = told
                    answer = ApiResponse[Any](Body({}), status_code=200, headers={})
                    answer._data = DataExport.from_dict({"status": told[0], "credit_cost": told[1]})
            elif isinstance(step, Wait):
                now += step.seconds
    except StopIteration as stop:
        ended = stop.value.export.status
    except ofapi.OfapiError:  # any other end is an error of the package
        ended = None
    assert ended in ("completed", None)
    assert len(starts) <= 1
    for (state, cost), options in starts:
        assert state == _exports.PRICED
        assert float(cost) <= LIMIT
        assert options.max_credits == float(cost)
