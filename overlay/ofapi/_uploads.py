"""Ids of uploads: each may be attached once, so a second time is refused before it is sent."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any
from weakref import WeakValueDictionary

if TYPE_CHECKING:
    from ofapi_generated.runtime.operation import Operation
    from ofapi_generated.runtime.options import RequestOptions

_lock = threading.Lock()


class _State:
    """What is known of one upload; shared by all of its ids in this process."""

    __slots__ = ("__weakref__", "key", "used")

    def __init__(self, used: bool = False) -> None:
        self.used = used
        self.key: str | None = None
        """The idempotency key of the call that used it: the same call may be sent again."""


_states: WeakValueDictionary[str, _State] = WeakValueDictionary()


class UploadId(str):
    """The id of an upload, `ofapi_media_...`: text that remembers, in this process, that it was attached.

    An upload is attached once. A call that attaches it a second time is refused with UploadIdUsedError before it is
    sent, unless it repeats the first one with the same idempotency key. A call counts when it was, or may have been,
    carried out; one that the API refused does not. Where you know better, give the plain text: `str(upload_id)`.

    A pickled id says in another process whether it was used when it was pickled.
    """

    _state: _State

    def __new__(cls, text: str) -> UploadId:
        self = super().__new__(cls, text)
        with _lock:
            state = _states.get(text)
            if state is None:
                state = _states[text] = _State()
            self._state = state
        return self

    @property
    def used(self) -> bool:
        """Whether it was attached, or may have been, as far as this process knows."""
        return self._state.used

    def __reduce__(self) -> tuple[Any, ...]:
        return _revived, (str(self), self.used)


def fresh(text: str) -> UploadId:
    """The id that an upload was just given: whatever was known of an equal one is of the past."""
    with _lock:
        _states.pop(text, None)
    return UploadId(text)


def _revived(text: str, used: bool) -> UploadId:
    revived = UploadId(text)
    if used:
        revived._state.used = True
    return revived


def claimed(
    operation: Operation[Any], arguments: Mapping[str, Any], options: RequestOptions | None = None
) -> _Claim | _Nothing:
    """Around the sending of a call: the uploads it attaches are used by it, unless the API refuses it.

    Raises UploadIdUsedError for one that is used up, or given twice.
    """
    media = arguments.get("media_files")
    if not media or not isinstance(media, (list, tuple)):
        return _NOTHING
    ids = [item for item in media if isinstance(item, UploadId)]
    return _Claim(operation, media, ids, _key(arguments, options)) if ids else _NOTHING


class _Nothing:
    __slots__ = ()

    def __enter__(self) -> None:
        return None

    def __exit__(self, *exc_info: object) -> None:
        return None


_NOTHING = _Nothing()


class _Claim:
    __slots__ = ("_before", "_key", "_repeatable", "_states")

    def __init__(self, operation: Operation[Any], media: Any, ids: list[UploadId], key: str | None) -> None:
        self._key = key
        self._repeatable = operation.repeatable
        self._states = [one._state for one in ids]
        problems: dict[str, list[str]] = {}
        with _lock:
            for place, item in enumerate(media):
                if not isinstance(item, UploadId):
                    continue
                state = item._state
                if state.used and not (key is not None and key == state.key):
                    problem = "was attached before, or may have been"
                elif item in media[:place]:
                    problem = "is given twice"
                else:
                    continue
                problems[f"mediaFiles.{place}"] = [
                    f"{str(item)!r} {problem}, and an upload can be attached once: upload the file again, or use its "
                    "id in the vault"
                ]
            if not problems:
                self._before = [(state.used, state.key) for state in self._states]
                for state in self._states:
                    state.used, state.key = True, key
        if problems:
            from ._job_errors import UploadIdUsedError

            raise UploadIdUsedError(operation.label, problems)

    def __enter__(self) -> None:
        return None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        with _lock:
            if error is not None and _is_refused(error, self._repeatable):
                for state, (used, key) in zip(self._states, self._before, strict=True):
                    state.used, state.key = used, key
                return
            # The client may have made a key for the call, and told it with the error.
            made = getattr(error, "idempotency_key", None)
            for state in self._states:
                state.used, state.key = True, self._key or (made if isinstance(made, str) else None)


def _key(arguments: Mapping[str, Any], options: RequestOptions | None) -> str | None:
    key = arguments.get("idempotency_key")
    if isinstance(key, str):
        return key
    return options.idempotency_key if options is not None else None


def _is_refused(error: BaseException, repeatable: bool) -> bool:
    """Whether nothing was carried out: the call was not sent, or the API refused it whole."""
    from ._errors import APIError, APIStatusError, UncertainOutcomeError
    from ._outcomes import Outcome, of_status

    if isinstance(error, UncertainOutcomeError) or not isinstance(error, Exception):
        return False
    if isinstance(error, APIStatusError):
        outcome = of_status(error.status_code, error.headers, error.code)
        # 409: an earlier call with the same key may still be at it. And an attempt before the one that was refused
        # may have been carried out: of what may be repeated no error tells it.
        doubt = error.status_code == 409 or (repeatable and error.attempts > 1)
        return outcome is Outcome.WITHOUT_EFFECT or (outcome is Outcome.REFUSED and not doubt)
    # What may be repeated is not told as uncertain, though it is.
    return not isinstance(error, APIError) or not repeatable
