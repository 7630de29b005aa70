"""Handling each event once, though it may be delivered several times."""

from __future__ import annotations

import logging
import math
from abc import ABC, abstractmethod
from collections.abc import Callable
from functools import partial
from types import TracebackType
from typing import ClassVar, Literal, TypeAlias, TypeVar
from uuid import uuid4

from .._errors import ConfigurationError
from ._errors import WebhookInProgressError
from ._event import Event

ClaimState: TypeAlias = Literal["first", "in_progress", "done"]
"""What a claim found: nobody has the event, somebody is handling it, or it was handled."""

MAX_AGE = 8 * 86_400.0
"""Seconds. Deliveries can be repeated by hand for 7 days, and such a repeat is retried like any other."""

LEASE = 60.0

T = TypeVar("T")
_log = logging.getLogger("ofapi")


class Deduplicator(ABC):
    """Remembers which events were handled, by their idempotency key.

        with deduplicator.once(event) as first:
            if first:
                handle(event)

    In async code: `async with`. Three things may be found:

    - The event is new: `first` is true. When the block ends, the event counts as handled; when it ends with an
      error, as if it had never come, so that the API's next delivery is handled.
    - It was handled: `first` is false. Answer 2xx and do nothing.
    - It is being handled right now, elsewhere: WebhookInProgressError. Answer 503, so that the API delivers it again;
      answering 2xx would lose the event if that other attempt fails.

    So an event is handled at least once, and a second time only if a process dies, or takes longer than `lease`,
    between the handling and the end of the block. An event without a key (`users.typing` and its like) is always new.

    `MemoryDeduplicator` is for one process, `RedisDeduplicator` for several. Another store: derive from this class and
    write `claim`, `confirm` and `release`; in async code they are called in a thread, if `blocking`, and a cancellation
    goes on when they have ended.

    One deduplicator is for one receiver: two that do different things with the same events need one each.
    """

    blocking: ClassVar[bool] = True
    """Whether the three methods wait for something, such as a network."""

    def __init__(self, *, max_age: float = MAX_AGE, lease: float = LEASE) -> None:
        """Raises ConfigurationError for times that are not positive.

        Args:
            max_age: Seconds for which a handled event is remembered. Default: 8 days.
            lease: Seconds after which an event counts as new again though its handling has not ended: the process
                that claimed it is taken for dead. Longer than any handling takes. Default: 60.
        """
        self.max_age = positive("max_age", max_age)
        self.lease = positive("lease", lease)

    def once(self, event: Event) -> Once:
        """A context manager, `with` or `async with`, around the handling of an event; its value is `first`.

        Entering raises WebhookInProgressError while the event is handled elsewhere, and what the store raises when
        it can't be reached.
        """
        return Once(self, event)

    @abstractmethod
    def claim(self, key: str, token: str) -> ClaimState:
        """Take the event for `lease` seconds, in the name of `token`, if nobody has it. One atomic step."""

    @abstractmethod
    def confirm(self, key: str, token: str) -> None:
        """The event is handled: remember it for `max_age` seconds, whoever has the claim by now."""

    @abstractmethod
    def release(self, key: str, token: str) -> None:
        """Give the event back, if the claim is still `token`'s and the event was not handled."""

    def close(self) -> None:  # noqa: B027  # most stores hold nothing open
        """Release what the store holds open."""


class Once:
    """One handling of one event: see `Deduplicator.once`."""

    __slots__ = ("_claimed", "_key", "_store", "_token")

    def __init__(self, store: Deduplicator, event: Event) -> None:
        self._store = store
        self._key = event.idempotency_key
        self._token = uuid4().hex
        self._claimed = False

    def __enter__(self) -> bool:
        return self._key is None or self._is_first(self._store.claim(self._key, self._token))

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._claimed:
            self._settle(error)

    async def __aenter__(self) -> bool:
        if self._key is None:
            return True
        try:
            return await self._waited(self.__enter__)
        except BaseException as error:
            if self._claimed:  # cancelled meanwhile: the block does not run, and the next delivery need not wait
                await self._waited(partial(self._settle, error))
            raise

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._claimed:
            await self._waited(lambda: self._settle(error))

    def _is_first(self, state: ClaimState) -> bool:
        if state == "in_progress":
            raise WebhookInProgressError(f"the event {self._key} is being handled right now")
        self._claimed = state == "first"
        return self._claimed

    def _settle(self, error: BaseException | None) -> None:
        key = self._key or ""
        if error is None:
            self._store.confirm(key, self._token)
            return
        try:
            self._store.release(key, self._token)
        except Exception as failure:  # the handler's own error is the one to be told; the claim lapses by itself
            _log.warning("the claim on %s could not be released, it lapses: %r", key, failure)

    async def _waited(self, step: Callable[[], T]) -> T:
        """Take the step, in a thread if it waits for something; it is let end before a cancellation goes on."""
        if not self._store.blocking:
            return step()
        import asyncio
        from contextvars import copy_context

        # No task: the end of `asyncio.run` cancels tasks, and would leave the thread behind with the claim.
        ending = asyncio.get_running_loop().run_in_executor(None, copy_context().run, step)
        cancelled: BaseException | None = None
        while not ending.done():
            try:
                await asyncio.wait([ending])
            except asyncio.CancelledError as error:
                cancelled = error
        if cancelled is not None:
            raise cancelled from ending.exception()
        return ending.result()


def positive(name: str, value: float) -> float:
    """The value, if it is a positive number; ConfigurationError otherwise."""
    if isinstance(value, (int, float)) and not isinstance(value, bool) and value > 0 and math.isfinite(value):
        return value
    raise ConfigurationError(f"{name}={value!r} is not a positive number")
