"""What a call may cost, in credits."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from .request import File, size_of

_MEGABYTE = 1_000_000


class Price(NamedTuple):
    """The most that one call may cost. Arguments are given by their names in Python."""

    base: int = 1
    per_megabyte: int = 0
    """For each started megabyte (1,000,000 bytes) of the files sent."""
    per: str | None = None
    """The argument that says how many times `base` is charged at the most."""
    default: int = 1
    """What `per` is when it is not given."""
    open: bool = False
    """Whether only the API knows."""
    open_with: tuple[str, ...] = ()
    """Arguments that make it open."""

    def most(self, arguments: Mapping[str, Any], files: list[tuple[str, File]] | None) -> int | None:
        """The most that a call with these arguments and files costs; None where only the API knows."""
        if self.open or any(arguments.get(name) for name in self.open_with):
            return None
        times = self.default
        if self.per is not None and isinstance(given := arguments.get(self.per), int):
            times = given
        credits = self.base * max(times, 1)
        for _, file in files or () if self.per_megabyte else ():
            size = size_of(file.payload)
            if size is None:
                return None
            credits += self.per_megabyte * -(-size // _MEGABYTE)
        return credits


ONE_CREDIT = Price()
