"""Names that the API no longer has: an old name that still works warns, one that can't says what replaces it.

What is gone stands in `openapi/names.yaml`, under `gone`, and stays for one minor release.
"""

from __future__ import annotations

import functools
import sys
import warnings
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


class Gone(NamedTuple):
    """A name that went in version `since`: `now` is what it is called, or `instead` says what to use."""

    since: str
    now: str = ""
    instead: str = ""


class OperationRemovedError(TypeError):
    """A method, an argument or an operation id that the API no longer has; the message says what replaces it."""


def warn_renamed(old: str, new: str, since: str) -> None:
    """Warn that a name is an old one, at the line of the caller outside of this package."""
    warnings.warn(f"{old} is called {new} since {since}", DeprecationWarning, stacklevel=_caller_level())


def removed(what: str, gone: Gone) -> OperationRemovedError:
    """The error for a name that nothing stands for any more."""
    return OperationRemovedError(f"{what} was removed in {gone.since}: {gone.instead}")


def renamed(old: str, new: str, since: str) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Mark a method as the old name of another.

    The warning comes at the call, not when a coroutine is awaited: only then is the caller's line on the stack.
    """

    def mark(method: Callable[P, R]) -> Callable[P, R]:
        @functools.wraps(method)
        def marked(*args: P.args, **kwargs: P.kwargs) -> R:
            warn_renamed(f"{old}()", f"{new}()", since)
            return method(*args, **kwargs)

        return marked

    return mark


def arguments_gone(label: str, gone: Mapping[str, Gone]) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Take the arguments of a method that went: the renamed ones by their old names, the removed ones with an error."""

    def mark(method: Callable[P, R]) -> Callable[P, R]:
        @functools.wraps(method)
        def marked(*args: Any, **kwargs: Any) -> R:
            if not gone.keys().isdisjoint(kwargs):
                kwargs = present_arguments(label, gone, kwargs)
            return method(*args, **kwargs)

        return marked

    return mark


def present_arguments(label: str, gone: Mapping[str, Gone], given: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments by their present names. Raises OperationRemovedError for one that was removed, TypeError for both
    the old and the new name."""
    present: dict[str, Any] = {}
    for name, value in given.items():
        known = gone.get(name)
        if known is None:
            present[name] = value
        elif not known.now:
            raise removed(f"{label}(): the argument {name}", known)
        elif known.now in given:
            raise TypeError(f"{label}() got {name} and {known.now}, which are the same: {name} is the old name")
        else:
            warn_renamed(f"{label}(): the argument {name}", known.now, known.since)
            present[known.now] = value
    return present


def _caller_level() -> int:
    """The `stacklevel`, as `warn_renamed` needs it, of the nearest frame that is none of the client's."""
    own = {__name__.partition(".")[0], "ofapi"}
    level, frame = 1, sys._getframe(1)
    while frame.f_back is not None and str(frame.f_globals.get("__name__")).partition(".")[0] in own:
        level, frame = level + 1, frame.f_back
    return level
