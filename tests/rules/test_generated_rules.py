"""Each rule of the generated tables refuses what breaks it, and nothing that keeps it: made from the tables."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest

from ofapi_generated.operations import OPERATIONS
from tests.rules import calls, places, samples


@pytest.mark.parametrize("operation_id", list(OPERATIONS))
def test_what_breaks_one_rule_is_refused_for_it_alone(operation_id: str) -> None:
    for sample in samples.of_operation(operation_id):
        found = calls.errors(operation_id, sample.arguments)
        assert set(found) == sample.broken, (sample, found)


def test_how_many_rules_were_broken_and_kept(record_property: Callable[[str, object], None]) -> None:
    rules: set[tuple[str, str, str]] = set()
    broken: Counter[str] = Counter()
    kept: Counter[str] = Counter()
    for operation_id in OPERATIONS:
        for sample in samples.of_operation(operation_id):
            (broken if sample.broken else kept)[sample.rule] += 1
    for operation_id in OPERATIONS:
        for place in places.places(operation_id):
            rules |= {(operation_id, place.path, rule.kind) for rule in place.field.rules}
    lines = [f"generated rules: {sum(broken.values())} requests that break one, {sum(kept.values())} that keep it"]
    lines += [f"  {name:<18}{broken[name]:>6} broken {kept[name]:>6} kept" for name in sorted({*broken, *kept})]
    record_property("told", "\n".join(lines))
    between = {kind for _, _, kind in rules} - {"applies_if"}
    assert between <= set(broken)
    assert between <= set(kept)
