"""ISO 8601 text and the pattern it follows, each from the other."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.normalise import dates

ZONES = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
AWARE = st.datetimes(min_value=datetime(1000, 1, 1), timezones=ZONES)
MOMENTS = st.one_of(st.datetimes(min_value=datetime(1000, 1, 1)), AWARE)


def written(moment: datetime, pattern: str) -> str:
    """What the pattern stands for, spelled out here once more."""
    fraction = f"{moment.microsecond:06d}"
    offset = moment.strftime("%z")
    said = {"%:z": f"{offset[:3]}:{offset[3:]}", **{f"%{digits}f": fraction[:digits] for digits in range(1, 6)}}
    return moment.strftime(re.sub(r"%\df|%:z", lambda directive: said[directive[0]], pattern))


@given(MOMENTS)
def test_what_isoformat_writes_is_read_back_by_the_pattern(moment: datetime) -> None:
    text = moment.isoformat(timespec="microseconds")
    pattern = dates.pattern_of(text)
    assert pattern is not None
    assert written(moment, pattern) == text
    assert dates.format_of(text) == "date-time"


@given(
    AWARE,
    st.sampled_from(["T", " "]),
    st.sampled_from(["", ":%S", ":%S.%3f", ":%S.%f"]),
    st.sampled_from(["", "Z", "%z", "%:z"]),
)
def test_the_pattern_of_what_a_pattern_wrote_is_that_pattern(
    moment: datetime, between: str, end: str, zone: str
) -> None:
    pattern = f"%Y-%m-%d{between}%H:%M{end}{zone}"
    text = written(moment, pattern)
    assert dates.pattern_of(text) == pattern
    assert dates.format_of(text) == "date-time"


@given(st.dates(min_value=date(1000, 1, 1)))
def test_any_day(day: date) -> None:
    assert dates.format_of(day.isoformat()) == "date"
    assert dates.pattern_of(day.isoformat()) == "%Y-%m-%d"


@given(st.text())
def test_any_text_is_a_date_only_if_python_reads_it(text: str) -> None:
    kind = dates.format_of(text)
    assert (kind is None) == (dates.pattern_of(text) is None)
    if kind:
        datetime.fromisoformat(text)


@pytest.mark.parametrize(
    ("php", "pattern"),
    [
        ("Y-m-d", "%Y-%m-%d"),
        ("Y-m-d H:i:s", "%Y-%m-%d %H:%M:%S"),
        (r"Y-m-d\TH:i:s.v\Z", "%Y-%m-%dT%H:%M:%S.%3fZ"),
        ("c", "%Y-%m-%dT%H:%M:%S%:z"),
        ("D, d M Y", None),
    ],
)
def test_phps_patterns(php: str, pattern: str | None) -> None:
    assert dates.from_php(php) == pattern
