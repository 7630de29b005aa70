"""Values in messages: short, on one line, never failing, and never a secret."""

from __future__ import annotations

import reprlib
from collections.abc import Mapping, Set
from typing import Any, Final

SECRET_NAMES: Final = frozenset(
    {
        "access_token",
        "api_key",
        "authorization",
        "code",
        "cookies",
        "password",
        "pixel_access_token",
        "secret",
        "signing_secret",
        "token",
        "xbc",
    }
)
"""Names of fields, wherever they stand, whose values appear in no message."""
SECRET_PATHS: Final = frozenset({"headers.*.value"})
"""The same by path: what a postback sends as a header may be a key."""

_LONGEST = 60
_KEYS = 4


class _Short(reprlib.Repr):
    def __init__(self) -> None:
        super().__init__()
        self.maxstring = self.maxother = self.maxlong = _LONGEST

    def repr_bytes(self, value: bytes, level: int) -> str:
        return f"{len(value)} bytes"

    repr_bytearray = repr_bytes


_short = _Short()


def is_secret(path: str) -> bool:
    """Whether the field at this path (of a rule or of a value) is never shown."""
    *above, name = path.split(".")
    pattern = ".".join("*" if part.isdecimal() else part for part in [*above, name])
    return name.lower() in SECRET_NAMES or pattern in SECRET_PATHS


def shown(value: Any, path: str) -> str:
    """The value of a field for a message."""
    if is_secret(path):
        return "the given value (not shown)"
    if isinstance(value, Mapping):
        names = [_text(str(key)[:20]) for key, _ in zip(value, range(_KEYS), strict=False)]
        return f"an object with {', '.join(names)}{', ...' * (len(value) > _KEYS)}" if names else "an empty object"
    if isinstance(value, (list, tuple, Set)):
        return f"a list of {len(value)}" if value else "an empty list"
    return _text(value)


def _text(value: Any) -> str:
    try:
        text = _short.repr(value)
    except Exception:  # what a caller gives may have any __repr__, and an int may have too many digits to show
        text = f"a value of type {type(value).__name__}"
    return text if len(text) <= _LONGEST + 2 else f"{text[:_LONGEST]}..."
