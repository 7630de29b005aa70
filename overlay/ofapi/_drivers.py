"""Drive a call: do what its steps say, blocking or not. Nothing is decided here."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, TypeVar

from ._attempts import Pause, Send, Step, Steps

if TYPE_CHECKING:
    from ._async_transport import AsyncTransport
    from ._transport import SyncTransport

T = TypeVar("T")


def drive(steps: Steps[T], transport: SyncTransport, operation: str) -> T:
    """What the steps return. Raises what they raise."""
    try:
        step: Step = next(steps)
        came: Any
        while True:
            try:
                if isinstance(step, Send):
                    came = transport.send(step.request, operation, step.timeout, step.until)
                elif isinstance(step, Pause):
                    time.sleep(step.seconds)
                    came = None
                else:
                    came = step.function()
            except BaseException as error:
                step = steps.throw(error)
            else:
                step = steps.send(came)
    except StopIteration as stop:
        result: T = stop.value
        return result


async def drive_async(steps: Steps[T], transport: AsyncTransport, operation: str) -> T:
    """`drive` without blocking."""
    import asyncio  # here: a sync client needs none of it

    try:
        step: Step = next(steps)
        came: Any
        while True:
            try:
                if isinstance(step, Send):
                    came = await transport.send(step.request, operation, step.timeout, step.until)
                elif isinstance(step, Pause):
                    await asyncio.sleep(step.seconds)
                    came = None
                else:
                    came = await asyncio.to_thread(step.function)
            except BaseException as error:
                step = steps.throw(error)
            else:
                step = steps.send(came)
    except StopIteration as stop:
        result: T = stop.value
        return result
