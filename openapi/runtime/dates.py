"""Dates as the API writes them, read without ever failing."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from typing import Any

_ISO = "%Y-%m-%dT%H:%M:%S%:z"
_FRACTION = re.compile(r"%([1-6])f")
# Two defaults that differ in every part: what dateutil reads the same from both was all written in the text.
_DEFAULTS = (datetime(2000, 1, 1), datetime(2001, 2, 2, 1, 1, 1, 1))


def read_datetime(value: Any) -> Any:
    """A `datetime` for text that is one; anything else stays as it came."""
    if type(value) is not str:
        return value
    try:
        return datetime.fromisoformat(value)
    except ValueError:
        return _read_other_notation(value)


def read_date(value: Any) -> Any:
    """A `date` for text that is one (a `datetime` where a time stands with it); anything else stays as it came."""
    if type(value) is not str:
        return value
    try:
        return date.fromisoformat(value)
    except ValueError:
        return read_datetime(value)


def _read_other_notation(value: str) -> Any:
    if len(value) > 64 or not any(map(str.isdigit, value)):
        return value
    from dateutil import parser

    try:
        first, second = (parser.parse(value, default=default, tzinfos=_zone) for default in _DEFAULTS)
    except Exception:  # dateutil raises more than it documents (OverflowError, IndexError, ...); no text may stop us
        return value
    # Microseconds may well be missing from a complete date and time.
    return first if first == second.replace(microsecond=first.microsecond) else value


def _zone(name: str | None, offset: int | None) -> tzinfo | None:
    """The zone dateutil met, by its offset in seconds. Raises ValueError where there is only a name.

    dateutil itself takes such names for this machine's own zone, or warns and drops them: another moment either way.
    """
    if offset is not None:
        return timezone(timedelta(seconds=offset))
    if name:
        raise ValueError(f"{name} names no one zone")
    return None


def write_date(value: date, pattern: str | None) -> str:
    """The text the API documents for a date or a time.

    `pattern` is a `strftime` format, with `%3f` (milliseconds) and `%:z` (offset with a colon) beside; None means
    ISO 8601. A pattern without an offset is written in UTC. Raises ValueError for a naive `datetime` where the text
    must name a moment.
    """
    if pattern is None:
        pattern = _ISO if isinstance(value, datetime) else "%Y-%m-%d"
    if "%H" in pattern:
        if not isinstance(value, datetime):
            value = datetime(value.year, value.month, value.day, tzinfo=UTC)
        if value.tzinfo is None:
            raise ValueError(f"{value!r} has no time zone; give an aware one: datetime(..., tzinfo=timezone.utc)")
    if isinstance(value, datetime) and value.tzinfo is not None:
        if not pattern.endswith("z"):
            value = value.astimezone(UTC)
        micros = f"{value.microsecond:06d}"
        pattern = _FRACTION.sub(lambda digits: micros[: int(digits[1])], pattern).replace("%:z", _offset(value))
    return value.strftime(pattern)


def _offset(value: datetime) -> str:
    text = value.strftime("%z")
    return f"{text[:3]}:{text[3:]}"
