"""Does what the generators of long jobs yield: one driver that blocks, one that does not."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .._progress import ProgressCallback, tell, tell_async
from ._steps import Ask, Call, Step, Steps, Wait

if TYPE_CHECKING:
    from ofapi_generated.runtime.operation import AsyncCaller, Caller

T = TypeVar("T")


def drive(steps: Steps[T], caller: Caller, report: ProgressCallback | None) -> T:
    """Do the job, and give what it comes to."""
    turn = _Turn(steps)
    while (step := turn.next()) is not None:
        try:
            if isinstance(step, Call):
                turn.answer = caller.call(step.operation, step.arguments, validate=step.validate, options=step.options)
            elif isinstance(step, Wait):
                time.sleep(step.seconds)
            elif isinstance(step, Ask):
                turn.answer = tell(step.callback, step.about)
            else:
                tell(report, step.progress)
        except Exception as error:
            turn.error = error
    return turn.result


async def drive_async(steps: Steps[T], caller: AsyncCaller, report: ProgressCallback | None) -> T:
    """`drive` without blocking."""
    turn = _Turn(steps)
    while (step := turn.next()) is not None:
        try:
            if isinstance(step, Call):
                turn.answer = await caller.call(
                    step.operation, step.arguments, validate=step.validate, options=step.options
                )
            elif isinstance(step, Wait):
                await asyncio.sleep(step.seconds)
            elif isinstance(step, Ask):
                turn.answer = await tell_async(step.callback, step.about)
            else:
                await tell_async(report, step.progress)
        except Exception as error:
            turn.error = error
    return turn.result


class _Turn(Generic[T]):
    """The generator, and what its last step came to."""

    def __init__(self, steps: Steps[T]) -> None:
        self._steps = steps
        self.answer: Any = None
        self.error: Exception | None = None
        self.result: T

    def next(self) -> Step | None:
        """The next step; None at the end."""
        answer, error = self.answer, self.error
        self.answer = self.error = None
        try:
            return self._steps.send(answer) if error is None else self._steps.throw(error)
        except StopIteration as stop:
            self.result = stop.value
            return None
