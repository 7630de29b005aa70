"""What the generators of long jobs yield."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any, NamedTuple, TypeAlias, TypeVar

from ofapi_generated.runtime.operation import Operation
from ofapi_generated.runtime.options import RequestOptions

from .._progress import Progress

T = TypeVar("T")


class Call(NamedTuple):
    """Call an operation. Answered with its `ApiResponse`; what the call raises is thrown in."""

    operation: Operation[Any]
    arguments: dict[str, Any]
    options: RequestOptions | None = None
    validate: bool = True


class Wait(NamedTuple):
    seconds: float


class Tell(NamedTuple):
    """Report progress to the caller's callback."""

    progress: Progress


class Ask(NamedTuple):
    """Ask the caller. Answered with what the callback gives."""

    callback: Callable[[Any], Any]
    about: Any


Step: TypeAlias = Call | Wait | Tell | Ask
Steps: TypeAlias = Generator[Step, Any, T]
