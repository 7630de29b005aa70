"""What may have happened to a request, going by how its attempt ended."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import NamedTuple

from ._errors import APIConnectionError


class Outcome(Enum):
    """What is known of the request's effect."""

    DONE = "carried out"
    NEVER_WRITTEN = "never written"
    """No connection was made, so the server knows nothing of it."""
    WITHOUT_EFFECT = "answered without effect"
    """The server says that it did nothing and that one may ask again."""
    REFUSED = "refused"
    """The server says why it will not do it; asking again is no use."""
    RUNNING = "still running"
    """An earlier attempt under the same idempotency key is being carried out."""
    UNKNOWN = "unknown"
    """It was written, at least in part, and nobody says whether it was carried out."""


class Failure(NamedTuple):
    """An attempt that got no whole answer."""

    error: APIConnectionError
    cause: BaseException | None
    outcome: Outcome
    repeated: bool = True
    """Whether another attempt could end otherwise."""


IDEMPOTENCY_CONFLICT = "IDEMPOTENCY_CONFLICT"

# A server that knows neither the method nor this version of HTTP will not learn it.
_FINAL = frozenset({501, 505})


def of_status(status_code: int, headers: Mapping[str, str], code: str | None = None) -> Outcome:
    """What an answer's status says. `code` is the API's own code of an error.

    A 503 speaks of no effect only with `Retry-After`. A 408 says that the request did not arrive whole, but a proxy may
    say so of one that did.
    """
    if status_code < 400:
        return Outcome.DONE
    if status_code == 429 or (status_code == 503 and "retry-after" in headers):
        return Outcome.WITHOUT_EFFECT
    if status_code == 409 and code == IDEMPOTENCY_CONFLICT:
        return Outcome.RUNNING
    if status_code == 408 or (status_code >= 500 and status_code not in _FINAL):
        return Outcome.UNKNOWN
    return Outcome.REFUSED
