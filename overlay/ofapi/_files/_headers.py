"""What the headers of a file's answer say."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from .._errors import RateLimitError

_CONTENT_RANGE = re.compile(r"bytes\s+(?:(\d{1,18})-(\d{1,18})|\*)/(?:(\d{1,18})|\*)", re.IGNORECASE)


class Place(NamedTuple):
    """Which bytes an answer holds, and how many the file has; None where it is not said."""

    start: int | None
    size: int | None


def content_range(headers: Mapping[str, str]) -> Place:
    found = _CONTENT_RANGE.fullmatch(headers.get("content-range", "").strip())
    if found is None:
        return Place(None, None)
    start, _, size = found.groups()
    return Place(None if start is None else int(start), None if size is None else int(size))


def whole_number(text: str | None) -> int | None:
    return int(text) if text is not None and text.isascii() and text.isdigit() and len(text) < 19 else None


def validator_of(headers: Mapping[str, str]) -> str | None:
    """What tells this version of the file from another: a strong ETag, else the date of its last change."""
    tag = headers.get("etag", "")
    return tag if tag.startswith('"') else headers.get("last-modified")


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds that the server asks to wait."""
    return RateLimitError("", operation="", status_code=429, headers=headers, body=None).retry_after
