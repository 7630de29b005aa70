"""Dates in requests: what can be written, what reads as a date, which one comes first."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from ofapi_generated.runtime.dates import write_date

_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}(?!\d)", re.ASCII)
_TIME = re.compile(r"[T ]\d{2}:\d{2}", re.ASCII)
# Words that PHP's strtotime() reads without any digit in the text.
_WORDS = re.compile(
    r"\b(?:now|today|tomorrow|yesterday|midnight|noon|first|last|next|previous|this|ago"
    r"|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)",
    re.IGNORECASE,
)
_DAYS = {"yesterday": -1, "today": 0, "tomorrow": 1}


def writing_problem(value: date, date_format: str | None) -> str | None:
    """Why a `date` or `datetime` can't be written as the field documents, if it can't."""
    if isinstance(value, datetime) and value.tzinfo is None:  # also where only its day is written: whose day is it?
        return "has no time zone: give an aware datetime, e.g. datetime(..., tzinfo=timezone.utc)"
    try:
        write_date(value, date_format)
    except OverflowError:
        return "is outside the years 1 to 9999 in UTC"
    return None


def is_impossible(text: str) -> bool:
    """Whether text has the shape of an ISO 8601 date and names a day that no calendar has."""
    if not _ISO_DAY.match(text):
        return False
    try:
        date.fromisoformat(text[:10])
    except ValueError:
        return True
    return False


def may_be_date(text: str) -> bool:
    """Whether PHP may read a date in the text. It reads more than we can, so this refuses only what is surely none."""
    return (not is_impossible(text) and any(character.isdigit() for character in text)) or bool(_WORDS.search(text))


def moment(value: Any) -> datetime | None:
    """The moment that a date or ISO 8601 text names, midnight UTC where it has no time; None for anything else."""
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value)
        except ValueError:
            return None
    if not isinstance(value, datetime):
        return datetime.combine(value, time(), UTC) if isinstance(value, date) else None
    try:
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
    except OverflowError:
        return None


def reference(name: str) -> datetime | None:
    """The moment that `today`, `now` or a written date means in a rule; days are those of UTC."""
    now = datetime.now(UTC)
    if name.lower() == "now":
        return now
    if name.lower() in _DAYS:
        return datetime.combine(now.date() + timedelta(days=_DAYS[name.lower()]), time(), UTC)
    return moment(name)


def holds(relation: str, one: Any, other: datetime | None) -> bool:
    """Whether `one` is after, before, after_or_equal, before_or_equal `other`; true where either can't be read."""
    first = moment(one)
    if first is None or other is None:
        return True
    if "equal" in relation and first == other:
        return True
    return first > other if relation.startswith("after") else first < other
