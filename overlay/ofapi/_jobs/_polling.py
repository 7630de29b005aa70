"""Waiting for a job: look, tell, wait a little longer each time, until it has ended or the time is up."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import attrs

from ofapi_generated.runtime.response import ApiResponse

from .._errors import APIConnectionError, APIError, DeadlineExceededError, InternalServerError, RateLimitError
from .._job_errors import JobCancelledError, JobFailedError, JobTimeoutError
from .._progress import Progress
from ._steps import Call, Steps, Tell, Wait
from ._within import within

PASSING = (APIConnectionError, InternalServerError, RateLimitError)
"""Faults of a look at the state that say nothing of the job."""
MOST_FAULTS = 5
"""Looks that may fail in a row."""
SHORTEST_LOOK = 1.0
"""Seconds that a look may take though less is left of the wait: the last one is made when nothing is."""


def _seconds(instance: Any, attribute: attrs.Attribute[Any], value: Any) -> None:
    if not isinstance(value, (int, float)) or isinstance(value, bool) or not math.isfinite(value) or value <= 0:
        raise ValueError(f"{attribute.name}={value!r} is not a positive number of seconds")


def _growth(instance: Any, attribute: attrs.Attribute[Any], value: Any) -> None:
    if not isinstance(value, (int, float)) or isinstance(value, bool) or not math.isfinite(value) or value < 1:
        raise ValueError(f"{attribute.name}={value!r} is not a number from 1 on")


@attrs.frozen(kw_only=True)
class Polling:
    """How often a long job is looked at: after `first` seconds, then `growth` times as long as before, at most
    `longest`. A look at the state is free. Raises ValueError for a value that can't be used."""

    first: float = attrs.field(default=1.0, validator=_seconds)
    """Seconds before the second look; the first is at once."""
    longest: float = attrs.field(default=15.0, validator=_seconds)
    """Seconds between looks, at most."""
    growth: float = attrs.field(default=1.5, validator=_growth)

    def waits(self) -> Iterator[float]:
        """Seconds between looks."""
        wait = min(self.first, self.longest)
        while True:
            yield wait
            wait = min(wait * self.growth, self.longest)


class Seen(NamedTuple):
    """What a look at a job showed."""

    state: str | None
    progress: Progress
    reason: str | None = None
    code: str | None = None


class Job(NamedTuple):
    """A job of the API: how to look at it, and how to read what is seen."""

    kind: str
    id: str
    look: Call
    read: Callable[[str, Any], Seen]
    resume: str
    """How to wait for it again, for messages."""

    def seen(self, response: ApiResponse[Any]) -> Seen:
        return self.read(self.id, response.data)

    def named(self) -> str:
        return f"{self.kind.replace('_', ' ')} {self.id}"


class States(NamedTuple):
    """What ends a wait. A state that is in none of these, known or not, means: still running."""

    done: frozenset[str]
    failed: frozenset[str]
    cancelled: frozenset[str] = frozenset({"cancelled", "canceled"})


class Patience:
    """The time there is for a wait, and how it is divided. Raises ValueError for a `max_wait` that can't be used."""

    def __init__(
        self, max_wait: float | None, polling: Polling, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        number = isinstance(max_wait, (int, float)) and not isinstance(max_wait, bool)
        if max_wait is not None and not (number and max_wait >= 0):
            raise ValueError(f"max_wait={max_wait!r} is not a number of seconds (None: no limit)")
        self.max_wait = max_wait
        self._polling = polling
        self._waits = polling.waits()
        self._clock = clock
        self._begin: float | None = None
        self._last: ApiResponse[Any] | None = None

    def begin(self) -> None:
        """The waiting begins: with the first look."""
        if self._begin is None:
            self._begin = self._clock()

    def left(self) -> float | None:
        """Seconds until the time is up; None: no limit."""
        if self.max_wait is None or self.max_wait == math.inf:
            return None
        return self.max_wait - (self._clock() - (self._begin or 0.0))

    def refresh(self) -> None:
        """Something happened: look often again."""
        self._waits = self._polling.waits()

    def pause(self, job: Job, last: ApiResponse[Any] | None, *, at_least: float = 0.0) -> Steps[None]:
        """Wait before the next look; `last` is what was seen, None for nothing. Raises JobTimeoutError when the time
        is up."""
        self._last = last or self._last
        wait = max(next(self._waits), at_least)
        left = self.left()
        if left is not None:
            if left <= 0:
                raise self._over(job)
            wait = min(wait, left)
        yield Wait(wait)

    def _over(self, job: Job) -> JobTimeoutError:
        last = self._last
        state = job.seen(last).state if last is not None else None
        return JobTimeoutError(
            f"{job.named()} had not ended after {self.max_wait:g} seconds"
            f" (state: {state or 'not known'}); it goes on: {job.resume}",
            id=job.id,
            state=state,
            status=last.data if last is not None else None,
        )


def look(job: Job, patience: Patience) -> Steps[ApiResponse[Any]]:
    """The job's state, told to the caller. Some failed looks are borne: they say nothing of the job."""
    patience.begin()
    faults = 0
    while True:
        left = patience.left()
        call = job.look
        if left is not None:
            call = call._replace(options=within(max(left, SHORTEST_LOOK), call.options))
        try:
            response: ApiResponse[Any] = yield call
        except PASSING as error:
            if left is None or not _kept_back(error):
                faults += 1
            left = patience.left()
            if faults >= MOST_FAULTS and (left is None or left > 0):
                error.add_note(f"{job.named()} may well go on: {job.resume}")
                raise
            asked = error.retry_after if isinstance(error, RateLimitError) else None
            yield from patience.pause(job, None, at_least=asked or 0.0)
            continue
        yield Tell(job.seen(response).progress)
        return response


def _kept_back(error: APIError) -> bool:
    """Whether it was not sent, as the team's rate limit has no room before its deadline."""
    return isinstance(error, DeadlineExceededError) and not error.attempts


def until(job: Job, states: States, patience: Patience) -> Steps[ApiResponse[Any]]:
    """Wait until the job is done. Raises JobFailedError, JobCancelledError and JobTimeoutError."""
    while True:
        response = yield from look(job, patience)
        seen = job.seen(response)
        if seen.state in states.done:
            return response
        if seen.state in states.failed:
            raise failed(job, response)
        if seen.state in states.cancelled:
            raise JobCancelledError(f"{job.named()} was cancelled", id=job.id, state=seen.state, status=response.data)
        yield from patience.pause(job, response)


def failed(job: Job, response: ApiResponse[Any]) -> JobFailedError:
    """The error of a job that failed."""
    seen = job.seen(response)
    told = ": ".join(part for part in (seen.code, seen.reason) if part)
    return JobFailedError(
        f"{job.named()} failed ({seen.state})" + (f": {told}" if told else ""),
        id=job.id,
        state=seen.state,
        status=response.data,
        reason=seen.reason,
        code=seen.code,
    )


def text(value: Any) -> str | None:
    """A text the API told; None for anything else."""
    return value if isinstance(value, str) and value else None


def number(value: Any) -> float | None:
    """A number the API told, as a number or as text."""
    try:
        found = float(value) if isinstance(value, (int, float, str)) and not isinstance(value, bool) else math.nan
    except (ValueError, OverflowError):
        return None
    return found if math.isfinite(found) else None
