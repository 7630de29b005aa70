"""Every kind of rule that the description's sentences can state, also those that no sentence of today states."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from ofapi._rules._conditions import CONDITIONS
from ofapi._rules._fields import check
from ofapi._rules._findings import Findings
from ofapi._rules._values import Values
from ofapi_generated.operations import OPERATIONS
from ofapi_generated.runtime.rules import Field, Rule
from pipeline.normalise import constraints
from tests.rules import places

TODAY = dt.datetime.now(dt.UTC).date()
DAY = dt.timedelta(days=1)


def broken(rule: Rule, types: tuple[str, ...] = (), **given: Any) -> bool:
    """Whether the rule, at `this`, is broken by the values."""
    findings = Findings()
    form = "binary" if types == ("file",) else None
    check(
        Field("this", "json", "this", types=types, format=form, rules=(rule,)),
        given.get("this"),
        "this",
        Values(given),
        findings,
    )
    return bool(findings.errors)


def rule(kind: str, *fields: str, **operands: Any) -> Rule:
    return Rule(kind, "A sentence.", fields=fields, **operands)


@pytest.mark.parametrize(
    ("stated", "breaking", "keeping"),
    [
        (rule("required_if", "a", values=(1,)), [{"a": 1}, {"a": 1, "this": ""}], [{"a": 2}, {}, {"a": 1, "this": 5}]),
        (rule("required_if_not", "a", values=(0,)), [{"a": 1}], [{}, {"a": 0}, {"a": None}, {"a": 1, "this": 5}]),
        (rule("required_unless", "a", values=(0,)), [{"a": 1}, {}], [{"a": 0}, {"this": 5}]),
        (
            rule("required_with", "a", "b"),
            [{"a": 1}, {"b": 1}],
            [{}, {"a": ""}, {"a": [], "b": None}, {"b": 1, "this": 5}],
        ),
        (rule("required_with_all", "a", "b"), [{"a": 1, "b": 1}], [{"a": 1}, {}, {"a": 1, "b": 1, "this": 5}]),
        (rule("required_without", "a", "b"), [{}, {"a": 1}, {"a": " ", "b": 1}], [{"a": 1, "b": 1}, {"this": 5}]),
        (rule("required_without_all", "a", "b"), [{}, {"a": None}], [{"a": 1}, {"b": 0}, {"this": 5}]),
        (
            rule("requires", "a", values=(0,)),
            [{"this": 5}, {"this": 5, "a": []}],
            [{}, {"this": 0}, {"this": 5, "a": [1]}],
        ),
        (
            rule("in_ranges", ranges=((0, 0), (3, 5))),
            [{"this": v} for v in (-1, 1, 2.99, 6)],
            [{"this": v} for v in (0, 3, 4.5, 5)],
        ),
        (
            rule("numeric", minimum=2, maximum=4),
            [{"this": v} for v in ("1", "5", "x", "4.01")],
            [{"this": v} for v in ("2", "4", "3.5")],
        ),
        (rule("numeric", minimum=2), [{"this": "1"}], [{"this": "999"}]),
        (
            rule("kilobytes", minimum=1, maximum=2),
            [{"this": b"x"}, {"this": b"x" * 2049}],
            [{"this": b"x" * 1024}, {"this": ("a", b"x" * 2048)}],
        ),
        (rule("after", "a"), [{"this": TODAY, "a": TODAY}], [{"this": TODAY + DAY, "a": TODAY}, {"this": TODAY}]),
        (rule("before", "a"), [{"this": TODAY, "a": TODAY}], [{"this": TODAY, "a": TODAY + DAY}, {"a": TODAY}]),
        (rule("after_or_equal", "a"), [{"this": TODAY - DAY, "a": TODAY}], [{"this": TODAY, "a": TODAY}]),
        (rule("before_or_equal", "a"), [{"this": TODAY + DAY, "a": TODAY}], [{"this": TODAY, "a": TODAY}]),
        (rule("after", date="today"), [{"this": TODAY}], [{"this": TODAY + DAY}]),
        (rule("before", date="tomorrow"), [{"this": TODAY + DAY}], [{"this": TODAY - DAY}]),
        (rule("after_or_equal", date="now"), [{"this": "2020-01-01"}], [{"this": "2999-01-01"}, {"this": "tomorrow"}]),
        (rule("before_or_equal", date="2025-01-01"), [{"this": "2025-01-02"}], [{"this": "2025-01-01"}]),
        (rule("applies_if", "a", values=(1,)), [], [{"this": 5}, {"this": 5, "a": 2}]),
    ],
    ids=lambda value: value.kind if isinstance(value, Rule) else "",
)
def test_each_kind(stated: Rule, breaking: list[dict[str, Any]], keeping: list[dict[str, Any]]) -> None:
    types = {"numeric": ("string",), "kilobytes": ("file",)}.get(stated.kind, ())
    assert [each for each in breaking if not broken(stated, types, **each)] == []
    assert [each for each in keeping if broken(stated, types, **each)] == []


def test_every_kind_that_the_grammar_makes_has_code() -> None:
    documented = {word for word in (constraints.__doc__ or "").replace(",", " ").split() if word in CONDITIONS}
    assert documented == set(CONDITIONS)
    stated = {each.kind for id_ in OPERATIONS for place in places.places(id_) for each in place.field.rules}
    assert stated <= set(CONDITIONS)


@pytest.mark.parametrize(
    ("field", "breaking", "keeping"),
    [
        (Field("this", "json", format="email", types=("string",)), ["a", "a b@c", ""], ["a@b", "ü@example.com"]),
        (
            Field("this", "json", format="uuid", types=("string",)),
            ["1", "8c0d2a6e5a0f4a43b7c52f3c0f6b1d11"],
            ["8c0d2a6e-5a0f-4a43-b7c5-2f3c0f6b1d11"],
        ),
        (
            Field("this", "json", types=("array",), min_items=2, max_items=3),
            [[1], [1] * 4],
            [[1, 1], (1, 1, 1), {1, 2}],
        ),
        (
            Field("this", "json", types=("string",), min_length=2, max_length=3),
            ["x", "xxxx", 12345],
            ["xx", "🙂🙂🙂", 123],
        ),
        (
            Field("this", "json", types=("object",), item=Field("this.*", "json", types=("integer",))),
            [{"a": "x"}, {"a": 1, "b": None}, {1: 1}],
            [{}, {"a": 1}],
        ),
        (Field("this", "query", types=("integer",), minimum=1), ["0", "x", "1.0", 1.0, True, "9" * 50], ["1", 1]),
        (Field("this", "json", types=("boolean",)), ["true", 2, 1.0, []], [True, False, 0, 1]),
        (Field("this", "query", types=("boolean",)), ["yes", 2], [True, "true", "false", "0", "1", 0]),
        (Field("message_id", "json", types=("integer",)), ["x", 1.5, True], [5, "5"]),
        (Field("days", "json", types=("integer",)), ["5", 5.0, True], [5]),
    ],
    ids=lambda value: f"{value.location}-{value.types[0]}" if isinstance(value, Field) else "",
)
def test_keywords(field: Field, breaking: list[Any], keeping: list[Any]) -> None:
    def refused(value: Any) -> bool:
        findings = Findings()
        check(field, value, "this", Values({"this": value}), findings)
        return bool(findings.errors)

    assert [value for value in breaking if not refused(value)] == []
    assert [value for value in keeping if refused(value)] == []
