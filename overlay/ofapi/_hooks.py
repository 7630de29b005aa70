"""Hooks: what a caller may watch of every attempt, and the log lines that say the same."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any, NamedTuple, TypeVar

import attrs

E = TypeVar("E")

log = logging.getLogger("ofapi")


class RequestEvent(NamedTuple):
    """An attempt begins."""

    operation: str
    """The call, e.g. `fans.list_active`."""
    method: str
    path: str
    """The path's template, e.g. `/api/{account}/fans/active`: no ids, no query."""
    attempt: int
    """1 for the first."""
    idempotency_key: str | None


class ResponseEvent(NamedTuple):
    """An attempt ended: with a status, or with an error and no status."""

    request: RequestEvent
    status_code: int | None
    error: BaseException | None
    seconds: float
    request_id: str | None


class RetryEvent(NamedTuple):
    """The request will be sent again."""

    request: RequestEvent
    """The attempt that failed."""
    reason: str
    """What happened to it, e.g. `never written` or `answered without effect`."""
    status_code: int | None
    wait: float
    """Seconds until then; the team's pace may add to them."""


class WaitEvent(NamedTuple):
    """A call waits for the team's rate limit."""

    operation: str
    seconds: float
    """What the wait is expected to take. A call that has to wait again is told again."""


@attrs.frozen(kw_only=True)
class Hooks:
    """Functions to call at every attempt, of a sync and of an async client alike, so they must not block.

    What a hook raises is logged and goes no further: the answer of a paid call is not lost to it.
    """

    on_request: Callable[[RequestEvent], Any] | None = None
    on_response: Callable[[ResponseEvent], Any] | None = None
    on_retry: Callable[[RetryEvent], Any] | None = None
    on_wait: Callable[[WaitEvent], Any] | None = None


NO_HOOKS = Hooks()


def tell(hook: Callable[[E], Any] | None, event: E) -> None:
    """Call a hook, if there is one."""
    if hook is None:
        return
    try:
        hook(event)
    except Exception:
        log.exception("a hook failed at %s", type(event).__name__)
