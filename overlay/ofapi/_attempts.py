"""The attempts of one call: when each may go, what its end means, and whether another follows.

Decided here, without doing it: a generator yields what to do next and is sent what came of it; `_drivers` does it for
the sync and the async client.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeAlias, TypeVar

from ofapi_generated.runtime.operation import Operation
from ofapi_generated.runtime.options import RetryPolicy
from ofapi_generated.runtime.request import Request
from ofapi_generated.runtime.response import ApiResponse

from . import _waits
from ._credits import charged_by
from ._errors import (
    APIError,
    APIStatusError,
    CreditBudgetExceeded,
    DeadlineExceededError,
    RedisUnavailableError,
    ResponseParseError,
    uncertain,
)
from ._hooks import log
from ._outcomes import Failure, Outcome, of_status
from ._pacing import NOTHING, Told, told_by
from ._watch import Watch

if TYPE_CHECKING:
    from ._bodies import Rewind
    from ._team import Team
    from ._transport import Answer

T = TypeVar("T")


class Send(NamedTuple):
    """Send the request; sent back is its answer, or how it failed."""

    request: Request
    timeout: float | None
    until: float | None
    """The moment of `time.monotonic()` at which to give up."""


class Pause(NamedTuple):
    """Do nothing for so many seconds."""

    seconds: float


class Ask(NamedTuple):
    """Call a function that waits for another machine; sent back is what it returns."""

    function: Callable[[], Any]


Step: TypeAlias = Send | Pause | Ask
Steps: TypeAlias = Generator[Step, Any, T]


class Call(NamedTuple, Generic[T]):
    """A call that is ready to be sent."""

    operation: Operation[T]
    request: Request
    read: Callable[[Answer], ApiResponse[T]]
    """The result of an answer; raises APIStatusError or ResponseParseError."""
    timeout: float | None
    began: float
    """The moment of `time.monotonic()` from which the deadline counts: writing a long request takes time too."""
    deadline: float | None
    retry: RetryPolicy
    key: str | None
    """The `Idempotency-Key` that the request carries."""
    most: int | None
    """Credits an attempt may cost at the most; None where only the API knows."""
    rewind: Rewind | None
    """Sets the files of the request back to where they were; None where there is nothing to set back."""


class _Ended(NamedTuple):
    """An attempt that did not end well."""

    outcome: Outcome
    error: APIError
    cause: BaseException | None = None
    repeated: bool = True
    retry_after: float | None = None


# What says that the attempt was not sent; earlier ones may have been.
_NOT_SENT = (DeadlineExceededError, CreditBudgetExceeded, RedisUnavailableError)

_ANY = frozenset({Outcome.NEVER_WRITTEN, Outcome.WITHOUT_EFFECT})


def run(call: Call[T], team: Team) -> Steps[ApiResponse[T]]:
    """Attempt a call until it ends, and count what it used. Raises what the last attempt ended with."""
    watch = Watch(call.operation, call.key, team.hooks)
    failed = True
    try:
        result = yield from _attempts(call, team, watch)
        failed = False
        return result
    finally:
        team.tally.count(
            call.operation.label, failed=failed, attempts=watch.attempt, credits=watch.credits, waited=watch.waited
        )


def _attempts(call: Call[T], team: Team, watch: Watch) -> Steps[ApiResponse[T]]:
    until = None if call.deadline is None else call.began + call.deadline
    in_doubt = False
    retries = 0
    conflicts_until: float | None = None
    last: APIError | None = None
    while True:
        try:
            ended = yield from _attempt(call, team, watch, until)
        except (
            DeadlineExceededError,
            CreditBudgetExceeded,
            RedisUnavailableError,
        ) as refused:  # this attempt was not sent
            if last is None:
                raise
            raise _final(call, last, in_doubt) from refused
        if isinstance(ended, ApiResponse):
            return ended
        last = ended.error
        last.attempts = watch.attempt
        last.idempotency_key = call.key
        if ended.outcome in (Outcome.UNKNOWN, Outcome.RUNNING):
            in_doubt = True
        wait = None
        if ended.outcome is Outcome.RUNNING and call.key is not None and call.retry.max_retries:
            patience = call.deadline or call.timeout or 60.0
            conflicts_until = conflicts_until or time.monotonic() + patience
            wait = _wait(ended, call, retries, until or conflicts_until)
        elif retries < call.retry.max_retries and _may_repeat(ended, call):
            wait = _wait(ended, call, retries, until)
            retries += 1
        if wait is None or (call.rewind is not None and not call.rewind()):
            raise _final(call, last, in_doubt, ended.outcome) from ended.cause
        watch.retries(ended.outcome.value, ended.error, wait)
        yield Pause(wait)


def _may_repeat(ended: _Ended, call: Call[Any]) -> bool:
    if not ended.repeated:
        return False
    if ended.outcome in _ANY:
        return True
    return ended.outcome is Outcome.UNKNOWN and (call.operation.repeatable or call.key is not None)


def _wait(ended: _Ended, call: Call[Any], retries: int, until: float | None) -> float | None:
    """Seconds until the next attempt; None where they would not be worth waiting."""
    wait = ended.retry_after
    if wait is None:
        wait = _waits.backoff(call.retry, retries)
    elif until is None and wait > call.retry.max_retry_after:
        return None
    return None if until is not None and time.monotonic() + wait >= until else wait


def _final(call: Call[Any], error: APIError, in_doubt: bool, outcome: Outcome = Outcome.UNKNOWN) -> APIError:
    """The error that the caller gets."""
    if not in_doubt:
        return error
    if not call.operation.repeatable:
        log.warning("%s(): the outcome is not known after %d attempts", call.operation.label, error.attempts)
        return uncertain(error, call.operation.shown_by)
    if outcome is Outcome.REFUSED:
        error.add_note("An earlier attempt of the call got no answer and may have been carried out.")
    return error


def _attempt(call: Call[T], team: Team, watch: Watch, until: float | None) -> Steps[ApiResponse[T] | _Ended]:
    """One attempt: reserved, paced, sent, read, settled."""
    budget, limiter = team.budget, team.limiter
    reserved = 0
    if budget is not None:
        reserve = partial(budget.reserve, call.most, call.operation.label)
        reserved = (yield Ask(reserve)) if budget.blocking else reserve()
    place = (yield Ask(limiter.enter)) if limiter.blocking else limiter.enter()
    told: Told | None = None
    charged = 0
    try:
        yield from _paced(call, team, place, watch, until)
        watch.begins()
        told, charged = NOTHING, reserved  # whatever ends it now, the request may have arrived
        answer = yield Send(call.request, call.timeout, until)
        ended, told, used = _read(call, answer, watch)
        charged = used if used is not None else _assumed(ended, reserved)
    except BaseException:  # cancelled, or never let go: there is no time to wait for other machines in turn
        limiter.leave(place, told)
        if budget is not None:
            budget.settle(reserved, charged)
        raise
    watch.credits += used or 0
    if limiter.blocking:
        yield Ask(partial(limiter.leave, place, told))
    else:
        limiter.leave(place, told)
    if budget is not None:
        settle = partial(budget.settle, reserved, charged)
        if budget.blocking:
            yield Ask(settle)
        else:
            settle()
    return ended


def _paced(call: Call[Any], team: Team, place: Any, watch: Watch, until: float | None) -> Steps[None]:
    """Wait until the team's rate limit has room. Raises DeadlineExceededError where that would come too late."""
    limiter = team.limiter
    while wait := (yield Ask(partial(limiter.ask, place))) if limiter.blocking else limiter.ask(place):
        if until is not None and time.monotonic() + wait >= until:
            raise DeadlineExceededError(
                f"{call.operation.label}() was not sent: the team's rate limit has room for it in {wait:.1f} seconds "
                "at the earliest, which is past the call's deadline",
                operation=call.operation.label,
            )
        watch.waits(wait)
        yield Pause(wait)


def _read(
    call: Call[T], answer: Answer | Failure, watch: Watch
) -> tuple[ApiResponse[T] | _Ended, Told | None, int | None]:
    """What an attempt came to, what it tells of the rate limit, and the credits it says were charged."""
    if isinstance(answer, Failure):
        watch.ended(None, {}, answer.error)
        never = answer.outcome is Outcome.NEVER_WRITTEN
        return (
            _Ended(answer.outcome, answer.error, answer.cause, answer.repeated),
            None if never else NOTHING,
            0 if never else None,
        )
    status, headers, _, said = answer
    wait = None
    ended: ApiResponse[T] | _Ended
    try:
        result = call.read(answer)
    except APIStatusError as error:
        wait = _waits.retry_after(headers.get("retry-after"))
        outcome = of_status(status, headers, error.code)
        ended, raw = _Ended(outcome, error, None, True, wait), error.body
    except ResponseParseError as error:
        ended, raw = _Ended(Outcome.UNKNOWN, error), None
    else:
        result.attempts = watch.attempt
        result.idempotency_key = call.key
        ended, raw = result, result.raw
    watch.ended(status, headers, ended.error if type(ended) is _Ended else None)
    return ended, told_by(said, raw, status, wait), charged_by(said.get(b"x-ofapi-credits-used"), raw)


def _assumed(ended: ApiResponse[Any] | _Ended, reserved: int) -> int:
    """Credits to count where the answer does not say: none for what had no effect, else what it may have cost."""
    effectless = type(ended) is _Ended and ended.outcome not in (Outcome.UNKNOWN, Outcome.RUNNING)
    return 0 if effectless else reserved


__all__ = ["Ask", "Call", "Pause", "Send", "Step", "Steps", "run"]
