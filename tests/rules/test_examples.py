"""The example request of every operation passes, or is shown to be wrong."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from ofapi_generated.operations import OPERATIONS
from tests.rules import calls


@pytest.mark.parametrize("operation_id", list(OPERATIONS))
def test_the_example_passes_but_for_what_is_wrong_in_it(operation_id: str) -> None:
    wrong, _ = calls.WRONG.get(operation_id, ({}, {}))
    assert set(calls.errors(operation_id, calls.example(operation_id, optional=True))) == set(wrong)
    assert calls.errors(operation_id, calls.whole(operation_id)) == {}
    assert calls.errors(operation_id, calls.least(operation_id)) == {}


@pytest.mark.parametrize("operation_id", list(calls.LEAST))
def test_what_a_sentence_requires_is_missing_from_the_smallest_example(operation_id: str) -> None:
    assert calls.errors(operation_id, calls.example(operation_id, optional=False)) != {}


def test_how_many_examples_pass_as_they_stand(record_property: Callable[[str, object], None]) -> None:
    assert set(calls.WRONG) | set(calls.LEAST) <= set(OPERATIONS)
    lines = [f"examples: {len(OPERATIONS) - len(calls.WRONG)} of {len(OPERATIONS)} pass; wrong in themselves:"]
    for operation_id, (wrong, _) in calls.WRONG.items():
        lines.append(f"  {operation_id}: {'; '.join(f'{field} {why}' for field, why in wrong.items())}")
    record_property("told", "\n".join(lines))
