"""The kinds of hand-written rules: each makes a `Rule` from fields, operands and the `source` that states it.

A rule is given all values of a call and yields the path and a sentence of each violation. Where a field is not given,
or not what its type says, the rules of the description have their say; these keep quiet.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Any

from ._conditions import size_of
from ._dates import holds, moment, reference
from ._fields import between
from ._rule import Broken, Rule, When, advice, given
from ._shown import shown
from ._values import MISSING, Values, filled, items, number, plain, same


def required(field: str, *, when: When, source: str) -> Rule:
    """The field must be given, and not be empty, where a condition holds."""

    def broken(values: Values) -> Broken:
        if when.holds(values) and not filled(values.get(field)):
            yield field, f"is required when {when.text}"

    return Rule((field, *when.fields), f"required when {when.text}", broken, source)


def filled_in(field: str, *, source: str) -> Rule:
    """Text with something in it beside white space."""

    def broken(values: Values) -> Broken:
        value = plain(values.get(field))
        if not (isinstance(value, str) and value.strip()):
            yield field, f"must be a non-empty string, not {shown(value, field)}"

    return Rule((field,), "must be a non-empty string", broken, source)


def not_empty(field: str, *, source: str) -> Rule:
    """Where given, a list with at least one item."""

    def broken(values: Values) -> Broken:
        value = plain(values.get(field))
        if value is not MISSING and value is not None and not filled(value):
            yield field, "must have at least one item"

    return Rule((field,), "must have at least one item", broken, source)


def _is_given(values: Values, field: str) -> bool:
    value = plain(values.get(field))
    return filled(value) and value is not False


def at_least_one_of(*fields: str, source: str) -> Rule:
    """One of the fields must be given, or several."""
    names = " or ".join(fields)

    def broken(values: Values) -> Broken:
        if not any(_is_given(values, field) for field in fields):
            yield from ((field, f"is required: give {names}") for field in fields)

    return Rule(fields, f"at least one of {names}", broken, source)


def exactly_one_of(*fields: str, source: str) -> Rule:
    """One of the fields must be given, and no other."""
    names = " or ".join(fields)

    def broken(values: Values) -> Broken:
        there = [field for field in fields if _is_given(values, field)]
        if len(there) != 1:
            problem = "can't be given together: give only one of" if there else "is required: give one of"
            yield from ((field, f"{problem} {names}") for field in there or fields)

    return Rule(fields, f"exactly one of {names}", broken, source)


def forbidden(field: str, *, with_: str = "", when: When | None = None, source: str) -> Rule:
    """The field may not be given together with another, or where a condition holds."""
    condition = when or given(with_)

    def broken(values: Values) -> Broken:
        if _is_given(values, field) and condition.holds(values):
            yield field, f"may not be given when {condition.text}"

    return Rule((field, *condition.fields), f"not when {condition.text}", broken, source)


def only_with(field: str, other: str, *, source: str) -> Rule:
    """The field may be given only together with another."""

    def broken(values: Values) -> Broken:
        if _is_given(values, field) and not _is_given(values, other):
            yield field, f"may only be given with {other}"

    return Rule((field, other), f"only with {other}", broken, source)


def unused(field: str, *, when: When, source: str) -> Rule:
    """Warn that a field is given where it has no documented meaning."""

    def broken(values: Values) -> Broken:
        if filled(values.get(field)) and when.holds(values):
            yield field, f"has no effect when {when.text}; sent as given"

    return advice(Rule((field, *when.fields), f"has no effect when {when.text}", broken, source))


def one_of(field: str, *allowed: Any, when: When | None = None, source: str) -> Rule:
    """Where given: one of the documented values."""
    values_ = ", ".join(map(repr, allowed))
    condition = f" when {when.text}" if when else ""

    def broken(values: Values) -> Broken:
        if when is not None and not when.holds(values):
            return
        for path in values.paths(field):
            value = values.get(path)
            if filled(value) and not any(same(value, each) for each in allowed):
                yield path, f"must be one of {values_}{condition}, not {shown(plain(value), path)}"

    return Rule((field, *(when.fields if when else ())), f"one of {values_}{condition}", broken, source)


def bounded(
    field: str, minimum: float | None = None, maximum: float | None = None, *, when: When | None = None, source: str
) -> Rule:
    """Where given: a number within bounds."""
    bounds = between(minimum, maximum)

    def broken(values: Values) -> Broken:
        found = number(plain(values.get(field)))
        if found is None or (when is not None and not when.holds(values)):
            return
        if not ((minimum is None or found >= minimum) and (maximum is None or found <= maximum)):
            yield field, f"must be {bounds}, not {shown(values.get(field), field)}"

    says = bounds if when is None else f"{bounds} when {when.text}"
    return Rule((field, *(when.fields if when else ())), says, broken, source)


def amount(field: str, *, source: str) -> Rule:
    """Where given: a sum of money as text or number, not negative."""

    def broken(values: Values) -> Broken:
        value = plain(values.get(field))
        found = number(value)
        if filled(value) and (found is None or found < 0):
            yield field, f"should be an amount of money, 0 or more, not {shown(value, field)}"

    return Rule((field,), "an amount of money, 0 or more", broken, source)


def longest(field: str, characters: int, *, source: str) -> Rule:
    """Where given: text of at most so many characters."""

    def broken(values: Values) -> Broken:
        value = plain(values.get(field))
        if isinstance(value, str) and len(value) > characters:
            yield field, f"must have at most {characters} characters, not {len(value):,}"

    return Rule((field,), f"at most {characters} characters", broken, source)


def matching(field: str, pattern: str, what: str, *, source: str) -> Rule:
    """Where given: text (or each item of a list) that a regular expression matches whole."""

    def broken(values: Values) -> Broken:
        for path in values.paths(field):
            value = plain(values.get(path))
            if isinstance(value, str) and not re.fullmatch(pattern, value):
                yield path, f"must be {what}, not {shown(value, path)}"

    return Rule((field,), f"must be {what}", broken, source)


def in_future(field: str, *, source: str) -> Rule:
    """Where given: a moment that is not over. A day without a time counts until it ends."""

    def broken(values: Values) -> Broken:
        value = plain(values.get(field))
        day = isinstance(value, date) and not isinstance(value, datetime)
        day = day or (isinstance(value, str) and len(value) == 10)
        if not holds("after_or_equal", value, reference("today" if day else "now")):
            yield field, f"must be in the future, not {shown(value, field)}"

    return Rule((field,), "must be in the future", broken, source)


def after(field: str, other: str, *, source: str) -> Rule:
    """Where both are given: a later date."""

    def broken(values: Values) -> Broken:
        value, earlier = plain(values.get(field)), plain(values.get(other))
        if not holds("after", value, moment(earlier)):
            yield field, f"must be a date after {other}, {shown(earlier, other)}, not {shown(value, field)}"

    return Rule((field, other), f"must be a date after {other}", broken, source)


def each_at_most(field: str, other: str, *, source: str) -> Rule:
    """Where both are given: no item above another field's number."""

    def broken(values: Values) -> Broken:
        highest = number(plain(values.get(other)))
        for path in values.paths(f"{field}.*"):
            found = number(plain(values.get(path)))
            if found is not None and highest is not None and found > highest:
                yield path, f"must be at most {other}, {highest}, not {shown(values.get(path), path)}"

    return Rule((field, other), f"each at most {other}", broken, source)


def index_of(field: str, other: str, *, source: str) -> Rule:
    """Where both are given: the place of an item in a list, from 0."""

    def broken(values: Values) -> Broken:
        found, listed = number(plain(values.get(field))), items(plain(values.get(other)))
        if found is not None and listed and not 0 <= found < len(listed):
            yield field, f"must be the place of one of {other}, from 0 to {len(listed) - 1}, not {found}"

    return Rule((field, other), f"the place of one of {other}, from 0", broken, source)


def subset(field: str, *, of: str, source: str) -> Rule:
    """Where given: each item must be in another list too."""

    def broken(values: Values) -> Broken:
        whole = items(plain(values.get(of))) or ()
        for path in values.paths(f"{field}.*"):
            value = values.get(path)
            if not any(same(value, each) for each in whole):
                yield path, f"must be in {of} too, and {shown(plain(value), path)} is not"

    return Rule((field, of), f"each must be in {of}", broken, source)


UPLOAD = "ofapi_media_"


def previews(field: str, *, of: str, source: str) -> Rule:
    """Each item is in another list, or the place (from 0) of one of the direct uploads in it."""
    contained = subset(field, of=of, source=source)

    def broken(values: Values) -> Broken:
        media = [plain(each) for each in items(plain(values.get(of))) or ()]
        uploads = sum(isinstance(each, str) and each.startswith(UPLOAD) for each in media)
        for path, sentence in contained.broken(values):
            value = plain(values.get(path))
            if not (isinstance(value, int) and not isinstance(value, bool) and 0 <= value < uploads):
                yield path, f"{sentence}, nor the place of one of its {uploads} direct uploads"

    says = f"each must be in {of}, or the place (from 0) of one of its direct uploads"
    return Rule((field, of), says, broken, source)


def one_platform(field: str, *, source: str) -> Rule:
    """Ids of accounts must all be of one platform."""

    def broken(values: Values) -> Broken:
        ids = [plain(each) for each in items(plain(values.get(field))) or ()]
        fansly = [isinstance(each, str) and each.startswith("fansly_") for each in ids]
        if any(fansly) and not all(fansly):
            yield field, "must be accounts of one platform: OnlyFans (acct_...) or Fansly (fansly_acct_...)"

    return Rule((field,), "accounts of one platform", broken, source)


def largest_file(field: str, megabytes: int, *, source: str) -> Rule:
    """Where its size can be told: a file of at most so many megabytes."""

    def broken(values: Values) -> Broken:
        size = size_of(plain(values.get(field)))
        if size is not None and size > megabytes * 2**20:
            yield field, f"must have at most {megabytes} MB, not {size / 2**20:,.0f} MB"

    return Rule((field,), f"at most {megabytes} MB", broken, source)
