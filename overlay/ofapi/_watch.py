"""One call as hooks and the log see it, and what it has used."""

from __future__ import annotations

import logging
import time
from collections.abc import Mapping
from typing import Any

from ofapi_generated.runtime.operation import Operation

from ._errors import APIError
from ._hooks import NO_HOOKS, Hooks, RequestEvent, ResponseEvent, RetryEvent, WaitEvent, log, tell


class Watch:
    """Counts the attempts, waits and credits of a call, and tells of each attempt."""

    __slots__ = ("_hooks", "_key", "_operation", "_started", "attempt", "credits", "waited")

    def __init__(self, operation: Operation[Any], key: str | None, hooks: Hooks) -> None:
        self._operation = operation
        self._key = key
        self._hooks = hooks
        self._started = 0.0
        self.attempt = 0
        self.credits = 0
        self.waited = 0.0

    def begins(self) -> None:
        """An attempt begins."""
        self.attempt += 1
        self._started = time.monotonic()
        if self._hooks is not NO_HOOKS:
            tell(self._hooks.on_request, self._request())

    def ended(self, status_code: int | None, headers: Mapping[str, str], error: APIError | None) -> None:
        """The attempt ended."""
        watched, logged = self._hooks is not NO_HOOKS, log.isEnabledFor(logging.DEBUG)
        if not watched and not logged:
            return
        seconds = time.monotonic() - self._started
        request_id = headers.get("x-request-id")
        if watched:
            tell(self._hooks.on_response, ResponseEvent(self._request(), status_code, error, seconds, request_id))
        if logged:
            log.debug(
                "%s %s -> %s in %.0f ms (attempt %d, request id %s)",
                self._operation.method,
                self._operation.path,
                status_code or type(error).__name__,
                seconds * 1000,
                self.attempt,
                request_id,
            )

    def retries(self, reason: str, error: APIError, wait: float) -> None:
        """The request will be sent again after so many seconds."""
        self.waited += wait
        status_code = getattr(error, "status_code", None)
        tell(self._hooks.on_retry, RetryEvent(self._request(), reason, status_code, wait))
        log.info(
            "%s(): attempt %d %s (%s); again in %.2f s",
            self._operation.label,
            self.attempt,
            reason,
            status_code or type(error).__name__,
            wait,
        )

    def waits(self, wait: float) -> None:
        """The call waits for the team's rate limit."""
        self.waited += wait
        tell(self._hooks.on_wait, WaitEvent(self._operation.label, wait))

    def _request(self) -> RequestEvent:
        operation = self._operation
        return RequestEvent(operation.label, operation.method, operation.path, self.attempt, self._key)
