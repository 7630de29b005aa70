"""Headers that a caller gives."""

from __future__ import annotations

import re

_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")  # RFC 9110: a token
_OWN = frozenset({"authorization", "connection", "content-length", "host", "transfer-encoding"})


def header_name(name: str) -> str:
    """The name in lower case. Raises ValueError for what is none, and for headers that are the client's own."""
    if not _NAME.fullmatch(name):
        raise ValueError(f"{name!r} is not the name of a header")
    if name.lower() in _OWN:
        raise ValueError(f"the header {name} is the client's own and can't be given")
    return name.lower()
