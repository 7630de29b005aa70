"""What this package is and what it was generated from; also what it calls itself on the wire."""

from __future__ import annotations

from typing import Final, NamedTuple

from ofapi_generated import spec

from ._version import __version__


class SpecInfo(NamedTuple):
    """The API's description that this version of the package was generated from."""

    sha256: str
    """SHA-256 of the description's bytes, in hex."""
    fetched_at: str
    """When it was fetched: UTC, ISO 8601."""
    operations: int
    """How many operations it has."""
    generator: str
    """The generator and its version."""


def spec_info() -> SpecInfo:
    """What the package was generated from. Two installations with the same `sha256` know the same API."""
    return SpecInfo(spec.SHA256, spec.FETCHED_AT, spec.OPERATION_COUNT, spec.GENERATOR)


def _user_agent() -> str:
    known = spec_info()
    comment = f"{known.operations} operations; spec {known.sha256}; fetched {known.fetched_at}; {known.generator}"
    return f"ofapi/{__version__} ({comment})"


USER_AGENT: Final = _user_agent()
"""The `User-Agent` of every request: the version, and all that `spec_info` says."""
