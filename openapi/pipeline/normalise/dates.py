"""How dates are written: ISO 8601 text and the pattern it follows.

`x-ofapi-date-format` holds such a pattern. It is made of literal text and of these directives, as `strftime` has them
but for two that it lacks:

    %Y %m %d %H %M %S   year (four digits), month, day, hour (00-23), minute, second
    %f  %3f             microseconds (six digits), milliseconds (three; %1f to %5f likewise)
    %z  %:z             the offset as +0000, as +00:00

A pattern that ends in a literal `Z`, and one with a time but no offset, is written in UTC.
"""

from __future__ import annotations

import re
from datetime import date, datetime

DATE = "%Y-%m-%d"
DATE_TIME = "%Y-%m-%dT%H:%M:%S%:z"

_TIMESTAMP = re.compile(
    r"\d{4}-\d{2}-\d{2}(?P<between>[T ])\d{2}:\d{2}(?P<seconds>:\d{2}(?:\.(?P<fraction>\d{1,6}))?)?"
    r"(?P<offset>Z|[+-]\d{2}:?\d{2})?",
    re.ASCII,
)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)

# PHP's letters, as Laravel's `date_format` rule takes them.
_PHP = {
    "Y": "%Y", "m": "%m", "d": "%d", "H": "%H", "i": "%M", "s": "%S", "u": "%f", "v": "%3f", "P": "%:z", "O": "%z",
    "c": DATE_TIME,
}  # fmt: skip


def is_timestamp(value: object) -> bool:
    """Whether the value is text with a whole date and a time of day that `datetime.fromisoformat` reads."""
    return isinstance(value, str) and bool(_TIMESTAMP.fullmatch(value)) and _reads(datetime, value)


def is_day(value: object) -> bool:
    """Whether the value is text with a calendar date and nothing else."""
    return isinstance(value, str) and bool(_DAY.fullmatch(value)) and _reads(date, value)


def format_of(value: object) -> str | None:
    """The JSON Schema `format` that the value has: `date-time`, `date`, or None."""
    return "date-time" if is_timestamp(value) else "date" if is_day(value) else None


def pattern_of(value: object) -> str | None:
    """The pattern that a written date follows, or None for what isn't one."""
    if is_day(value):
        return DATE
    found = _TIMESTAMP.fullmatch(value) if isinstance(value, str) and is_timestamp(value) else None
    if found is None:
        return None
    digits = len(found["fraction"] or "")
    fraction = {0: "", 6: ".%f"}.get(digits, f".%{digits}f")
    seconds = ":%S" if found["seconds"] else ""
    offset = found["offset"] or ""
    if offset not in ("", "Z"):
        offset = "%:z" if ":" in offset else "%z"
    return f"{DATE}{found['between']}%H:%M{seconds}{fraction}{offset}"


def from_php(pattern: str) -> str | None:
    r"""PHP's `Y-m-d\TH:i:s` as a pattern, or None when it holds a letter without a counterpart here."""
    parts: list[str] = []
    for escaped, letter, other in re.findall(r"\\(.)|([A-Za-z])|([^A-Za-z\\])", pattern, re.DOTALL):
        if letter and letter not in _PHP:
            return None
        parts.append(_PHP[letter] if letter else (escaped or other).replace("%", "%%"))
    return "".join(parts)


def has_time(pattern: str) -> bool:
    return "%H" in pattern


def _reads(kind: type[date], text: str) -> bool:
    try:
        kind.fromisoformat(text)
    except ValueError:
        return False
    return True
