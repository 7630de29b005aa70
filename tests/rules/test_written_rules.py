"""Each rule written by hand: a call that breaks just this one, and calls that just keep it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from ofapi import _rules
from ofapi._rules._rule import Rule
from ofapi_generated.operations import OPERATIONS
from tests.rules import calls
from tests.rules.written import Row
from tests.rules.written_refusing import REFUSED
from tests.rules.written_warning import ADVISED

SMART_LINK = {"account_id": "acct_1", "name": "Bio", "link_type": "free_trial", "free_trial_days": 7}


def base(operation_id: str) -> dict[str, Any]:
    return SMART_LINK if operation_id == "createSmartLink" else calls.least(operation_id)


def name(row: Row) -> str:
    return f"{row.operation}-{row.fields}"


@pytest.mark.parametrize("row", REFUSED, ids=name)
def test_what_breaks_a_rule_is_refused_for_it_alone(row: Row) -> None:
    for change, paths in row.broken:
        assert set(calls.errors(row.operation, base(row.operation) | change)) == set(paths.split())
    for change in row.kept:
        assert calls.errors(row.operation, base(row.operation) | change) == {}


@pytest.mark.parametrize("row", ADVISED, ids=name)
def test_what_is_only_odd_is_told_and_not_refused(row: Row) -> None:
    for change, path in row.broken:
        findings = calls.judged(row.operation, base(row.operation) | change)
        assert (findings.errors, path in [told for told, _ in findings.advised]) == ({}, True)
    for change in row.kept:
        findings = calls.judged(row.operation, base(row.operation) | change)
        paths = {path for _, path in row.broken}
        assert (findings.errors, paths & {told for told, _ in findings.advised}) == ({}, set())


def test_every_rule_has_its_row(record_property: Callable[[str, object], None]) -> None:
    refused, advised = 0, 0
    for operation_id, info in OPERATIONS.items():
        rules = _rules.plan(info.resource, operation_id).rules
        loose = [
            rule for rule in _rules.written_by_hand(info.resource).get(operation_id, ()) if not isinstance(rule, Rule)
        ]
        mine = [rule for rule in rules if not rule.is_advice]
        rows = [row for row in REFUSED if row.operation == operation_id]
        assert len(rows) == len(mine) + len(loose), (
            operation_id,
            [rule.says for rule in mine],
            [r.fields for r in rows],
        )
        odd = [rule for rule in rules if rule.is_advice]
        rows = [row for row in ADVISED if row.operation == operation_id]
        assert len(rows) == len(odd) + (operation_id == "listTransactions"), (operation_id, [rule.says for rule in odd])
        refused, advised = refused + len(mine) + len(loose), advised + len(odd)
    broken = sum(len(row.broken) for row in REFUSED + ADVISED)
    kept = sum(len(row.kept) for row in REFUSED + ADVISED)
    counted = f"{broken} requests that break one, {kept} that keep it"
    record_property("told", f"written rules: {refused} that refuse, {advised} that warn; {counted}")


def test_every_operation_that_takes_a_price_has_a_rule_for_money() -> None:
    priced = 0
    for operation_id, info in OPERATIONS.items():
        plan = _rules.plan(info.resource, operation_id)
        fields, rules = plan.fields, plan.rules
        for field in fields:
            if field.path == "price":
                kinds = {rule.kind for rule in field.rules}
                assert {"in_ranges", "requires"} <= kinds or any("price" in rule.fields for rule in rules), operation_id
                priced += 1
    assert priced >= 6
