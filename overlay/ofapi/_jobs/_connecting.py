"""Connecting an account: start, look, ask for the second factor, look until it is connected."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from ofapi_generated.api.connect.poll_authentication_status import OPERATION as STATUS
from ofapi_generated.api.connect.send_2fae_mail_to_creator import OPERATION as SEND_EMAIL
from ofapi_generated.api.connect.start_authentication import OPERATION as START
from ofapi_generated.api.connect.submit_2fa import OPERATION as SUBMIT
from ofapi_generated.runtime.options import RequestOptions
from ofapi_generated.runtime.response import ApiResponse

from .._errors import APIConnectionError, BadRequestError, InternalServerError, UnprocessableEntityError
from .._job_errors import JobError, TwoFactorRequiredError
from .._progress import Progress
from .._two_factor import TwoFactor, TwoFactorAnswer
from ._polling import Job, Patience, Polling, Seen, failed, look, text
from ._steps import Ask, Call, Steps, Tell

POLLING = Polling(first=1.0, longest=5.0, growth=1.3)

CONNECTED = frozenset({"authenticated"})
FAILED = frozenset({"failed", "authentication_failed", "cancelled", "canceled"})
"""States; no list of them is documented, so others mean: still at it."""

NEEDS: tuple[tuple[str, str], ...] = (("needs_face_otp", "face"), ("needs_otp", "code"), ("twoFactorPending", "code"))
"""Flags of the last attempt, or of the status itself, and what they ask for."""

PATIENT_LOOKS = 8
"""Looks at an unchanged need after which a code that was taken is thought to have been wrong."""

EMPTY = "the code was empty"


class _View(NamedTuple):
    """What a look at an attempt showed, as far as it decides what to do."""

    connected: bool
    failed: bool
    need: str | None
    phone_ending: str | None
    error: str | None


class Settings(NamedTuple):
    """How an account is connected."""

    on_2fa: Callable[[TwoFactor], Any] | None
    max_codes: int
    options: RequestOptions | None
    validate: bool


def start(arguments: dict[str, Any], settings: Settings) -> Steps[str]:
    """Start connecting; gives the attempt's id."""
    response: ApiResponse[Any] = yield Call(START, arguments, settings.options, settings.validate)
    attempt_id = text(getattr(response.data, "attempt_id", None))
    if attempt_id is None:
        raise JobError("connect.start() was answered without an attempt_id", id="", status=response.data)
    yield Tell(read(attempt_id, response.data).progress)
    deeplink = text(getattr(response.data, "mobile_auth_session_deeplink", None))
    if deeplink is not None:
        if settings.on_2fa is None:
            raise TwoFactorRequiredError(
                f"attempt {attempt_id} wants its deeplink opened on the creator's phone (.status), and there is no "
                f"on_2fa to tell; {_job(attempt_id, settings).resume}",
                id=attempt_id,
                status=response.data,
            )
        question = TwoFactor(attempt_id, "app", codes_left=settings.max_codes, deeplink=deeplink)
        answer = yield Ask(settings.on_2fa, question)
        yield from _submit(_job(attempt_id, settings), answer, settings)
    return attempt_id


def run(arguments: dict[str, Any], patience: Patience, settings: Settings) -> Steps[ApiResponse[Any]]:
    """Start, and wait until the account is connected."""
    attempt_id = yield from start(arguments, settings)
    return (yield from wait(attempt_id, patience, settings))


def wait(attempt_id: str, patience: Patience, settings: Settings) -> Steps[ApiResponse[Any]]:
    """Wait until the account is connected, asking for the second factor when it is wanted."""
    job = _job(attempt_id, settings)
    asked = _Asked(settings.max_codes)
    while True:
        response = yield from look(job, patience)
        view = _view(response.data)
        if view.connected:
            return response
        if view.failed:
            raise failed(job, response)
        if view.need is None:
            asked.moved_on()
        elif asked.is_due(view):
            yield from _ask(job, response, view, asked, settings)
            patience.refresh()
        yield from patience.pause(job, response)


class _Asked:
    """What the caller was asked so far, so as not to ask again while an answer is being dealt with."""

    def __init__(self, codes_left: int) -> None:
        self.codes_left = codes_left
        self.error: str | None = None
        self._last: _View | None = None
        self._looks = 0
        self._elsewhere = False
        self._was_gone = False

    def is_due(self, view: _View) -> bool:
        """Whether to ask: for something new, or because what was given was not right."""
        last = self._last
        if last is None or view.need != last.need:
            return True
        self._looks += 1
        if view.error is not None and view.error != last.error:
            self.error = view.error
        elif not self._elsewhere and (self._was_gone or self._looks >= PATIENT_LOOKS):
            self.error = view.error or "it was not accepted"
        else:
            return self._was_gone
        return True

    def noted(self, view: _View, answer: Any) -> None:
        self._last = view
        self._looks = 0
        self._elsewhere = answer in (TwoFactorAnswer.WAIT, TwoFactorAnswer.SEND_EMAIL)
        self._was_gone = False
        self.error = None

    def moved_on(self) -> None:
        """Nothing is wanted now: what is wanted later is a new question."""
        self._was_gone = True


def _ask(job: Job, response: ApiResponse[Any], view: _View, asked: _Asked, settings: Settings) -> Steps[None]:
    """Ask the caller, and pass on the answer; a code that is refused at once is asked for again."""
    while True:
        if settings.on_2fa is None or asked.codes_left <= 0:
            raise _required(job, response, view, asked)
        question = TwoFactor(
            job.id, "face" if view.need == "face" else "code", view.phone_ending, asked.error, asked.codes_left
        )
        answer = yield Ask(settings.on_2fa, question)
        if isinstance(answer, str) or answer is TwoFactorAnswer.SELFIE_COMPLETED:
            asked.codes_left -= 1
        refused = yield from _submit(job, answer, settings)
        if refused is None:
            asked.noted(view, answer)
            return
        asked.error = refused


def _submit(job: Job, answer: Any, settings: Settings) -> Steps[str | None]:
    """Pass on an answer; an empty code is refused here. Gives why it was refused; None when it was taken, or may
    have been."""
    own = {"attempt_id": job.id}
    if isinstance(answer, str):
        code = answer.strip()
        if not code:  # Enter, and nothing before it
            return EMPTY
        call = Call(SUBMIT, {**own, "code": code}, settings.options, settings.validate)
    elif answer is TwoFactorAnswer.SELFIE_COMPLETED:
        call = Call(SUBMIT, {**own, "selfie_verification_completed": True}, settings.options, settings.validate)
    elif answer is TwoFactorAnswer.SEND_EMAIL:
        call = Call(SEND_EMAIL, own, settings.options, settings.validate)
    elif answer is TwoFactorAnswer.WAIT:
        return None
    else:
        raise TypeError(f"on_2fa gave {type(answer).__name__}; it gives the code as text, or an ofapi.TwoFactorAnswer")
    try:
        yield call
    except (APIConnectionError, InternalServerError):
        if call.operation is SEND_EMAIL:
            raise
        return None  # the code may have arrived: the next look tells
    except (BadRequestError, UnprocessableEntityError) as error:
        if not isinstance(answer, str):
            raise
        return error.message
    return None


def _required(job: Job, response: ApiResponse[Any], view: _View, asked: _Asked) -> TwoFactorRequiredError:
    what = "a selfie" if view.need == "face" else "a code"
    where = f", sent to the phone ending in {view.phone_ending}" if view.phone_ending else ""
    why = "no code that was given was accepted" if asked.codes_left <= 0 else "and there is no on_2fa to ask"
    return TwoFactorRequiredError(
        f"attempt {job.id} wants {what}{where}: {why}"
        + (f" ({asked.error})" if asked.error else "")
        + f"; {job.resume}",
        id=job.id,
        state=job.seen(response).state,
        status=response.data,
    )


def _job(attempt_id: str, settings: Settings) -> Job:
    return Job(
        "connect",
        attempt_id,
        Call(STATUS, {"attempt_id": attempt_id}, settings.options, settings.validate),
        read,
        f"client.connect.wait({attempt_id!r}, on_2fa=...)",
    )


def read(attempt_id: str, data: Any) -> Seen:
    """What is seen of an attempt: the state, and its finer `progress` where the state is not told."""
    state = text(getattr(data, "state", None)) or text(getattr(data, "progress", None))
    attempt = getattr(data, "last_attempt", None)
    reason, code = (text(getattr(attempt, name, None)) for name in ("error_message", "error_code"))
    percent = 100.0 if state in CONNECTED else None
    return Seen(state, Progress("connect", attempt_id, state, percent=percent, status=data), reason, code)


def _view(data: Any) -> _View:
    attempt = getattr(data, "last_attempt", None)
    seen = read("", data)
    ended = getattr(attempt, "completed_at", None) is not None
    success = getattr(attempt, "success", None)
    need = next((kind for flag, kind in NEEDS if _is_set(attempt, flag) or _is_set(data, flag)), None)
    return _View(
        connected=seen.state in CONNECTED,
        failed=seen.state in FAILED or (ended and success is False),
        need=need,
        phone_ending=text(getattr(attempt, "otp_phone_ending", None)),
        error=seen.reason or seen.code,
    )


def _is_set(place: Any, flag: str) -> bool:
    try:
        return place[flag] is True
    except (KeyError, TypeError, AttributeError, IndexError):
        return False
