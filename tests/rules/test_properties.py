"""Requests made at random from the description's tables: what keeps all rules passes, one step beyond is named."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from functools import cache
from typing import Any

import hypothesis.strategies as st
from hypothesis import HealthCheck, given, settings

from ofapi import _rules
from ofapi_generated.operations import OPERATIONS
from ofapi_generated.runtime.rules import Field
from tests.rules import calls, places, samples

_MANY = settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck))
_TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=20).filter(str.strip)


def values(field: Field) -> st.SearchStrategy[Any]:
    """Everything that a person may give for a field that stands in no rule with others."""
    if field.enum:
        return st.sampled_from(field.enum)
    if field.format == "binary":
        return st.binary(max_size=20)
    if field.pattern or field.format == "uri" or field.path == "file_url":
        return st.just(places.valid(field))
    if field.date_format or field.format in ("date", "date-time"):
        aware = st.datetimes(dt.datetime(1990, 1, 1), dt.datetime(2100, 1, 1), timezones=st.just(dt.UTC))
        return st.one_of(aware, st.dates(dt.date(1990, 1, 1)), aware.map(dt.datetime.isoformat))
    kinds = [_of_type(name, field) for name in field.types or ("string",)]
    return st.one_of(*kinds, *([st.none()] if field.nullable else []))


def _of_type(name: str, field: Field) -> st.SearchStrategy[Any]:
    low, high = field.minimum, field.maximum
    if name == "integer":
        whole = st.integers(-(2**60) if low is None else int(low), 2**60 if high is None else int(high))
        return st.one_of(whole, whole.map(Decimal), whole.map(str) if field.location != "json" else whole)
    if name == "number":
        bounds = {"min_value": low, "max_value": high}
        return st.one_of(
            st.floats(**bounds, allow_nan=False, allow_infinity=False),
            st.decimals(**bounds, allow_nan=False, allow_infinity=False, places=2),
        )
    if name == "boolean":
        return st.booleans()
    if name == "array":
        item = values(field.item) if field.item else _TEXT
        listed = st.lists(item, min_size=max(1, field.min_items or 0), max_size=3)
        return st.one_of(listed, listed.map(tuple))
    if name == "object":
        names = {inner.path.rpartition(".")[2]: inner for inner in field.fields if not inner.rules}
        required = {name: values(inner) for name, inner in names.items() if inner.required}
        optional = {name: values(inner) for name, inner in names.items() if not inner.required}
        return st.fixed_dictionaries(required, optional=optional)
    low_, high_ = field.min_length or 1, min(field.max_length or 30, 60)
    return st.text(st.characters(codec="ascii", exclude_categories=("Cc",)), min_size=low_, max_size=high_).filter(
        lambda text: text.strip() and text not in (".", "..")
    )


@cache
def free(operation_id: str) -> tuple[Field, ...]:
    """Fields at the top that stand in no rule with others, by the description's sentences or by hand."""
    plan = _rules.plan(OPERATIONS[operation_id].resource, operation_id)
    tied = {name.partition(".")[0] for rule in plan.rules for name in rule.fields}
    for place in places.places(operation_id):
        for rule in place.field.rules:
            tied |= {place.chain[0].path} | {name.partition(".")[0] for name in rule.fields}
    return tuple(field for field in plan.fields if field.path not in tied)


@st.composite
def requests(draw: st.DrawFn) -> tuple[str, dict[str, Any], tuple[Field, ...]]:
    """An operation, arguments that keep its rules, and the fields that were drawn."""
    operation_id = draw(st.sampled_from(sorted(OPERATIONS)))
    base = draw(st.sampled_from([calls.least, calls.whole]))(operation_id)
    drawn = tuple(field for field in free(operation_id) if field.required or draw(st.booleans()))
    return operation_id, base | {str(field.argument): draw(values(field)) for field in drawn}, drawn


@given(requests())
@_MANY
def test_what_keeps_all_rules_passes_and_can_be_written(made: tuple[str, dict[str, Any], tuple[Field, ...]]) -> None:
    operation_id, arguments, _ = made
    assert calls.errors(operation_id, arguments) == {}
    OPERATIONS[operation_id].load().request(arguments)


@given(requests(), st.data())
@_MANY
def test_one_step_beyond_a_rule_is_refused_under_its_fields_name(
    made: tuple[str, dict[str, Any], tuple[Field, ...]], data: st.DataObject
) -> None:
    operation_id, arguments, _ = made
    broken = [sample for sample in breaking(operation_id) if sample.broken]
    if not broken:
        return
    sample = data.draw(st.sampled_from(broken))
    found = calls.errors(operation_id, arguments | sample.arguments)
    assert sample.broken <= set(found)


@cache
def breaking(operation_id: str) -> tuple[samples.Sample, ...]:
    return tuple(sample for sample in samples.of_operation(operation_id) if sample.broken)
