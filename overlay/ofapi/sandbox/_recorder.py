"""What was called: every request the sandbox got, for tests to look at."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from typing import Any

import attrs

_KEPT = 10_000


@attrs.define
class Recorded:
    """A request, and the status it was answered with. The key is not kept."""

    method: str
    path: str
    """As it came, percent-encoded, without the query."""
    operation: str | None = None
    """The operation's id; None where there is none at this address."""
    path_values: Mapping[str, str] = attrs.field(factory=dict)
    query: Mapping[str, Any] = attrs.field(factory=dict)
    """By field, with brackets read: `filter.tags`."""
    body: Mapping[str, Any] = attrs.field(factory=dict)
    """The JSON or the form; of a file an `Upload`."""
    headers: Mapping[str, str] = attrs.field(factory=dict)
    """By names in lower case."""
    status: int = 0
    """0 while the answer is not there, or where the connection was broken on purpose."""


class Recorder:
    """The last 10,000 requests, oldest first."""

    def __init__(self) -> None:
        self._requests: deque[Recorded] = deque(maxlen=_KEPT)

    def add(self, recorded: Recorded) -> Recorded:
        self._requests.append(recorded)
        return recorded

    def all(self) -> list[Recorded]:
        return list(self._requests)

    def clear(self) -> None:
        self._requests.clear()
