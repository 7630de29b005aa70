"""Errors that generated code raises. `OfapiError` is the base of all errors of the client that stands on it."""

from __future__ import annotations

from typing import Any


class OfapiError(Exception):
    """Base of every error this package raises on purpose."""

    cursor: str | None = None
    """Where a list goes on, when one of its pages could not be had: call again with `resume_from=error.cursor`."""


class PaginationError(OfapiError):
    """The next page of a list can't be asked for. `operation` is the call, e.g. `fans.list_active`."""

    def __init__(self, message: str, *, operation: str) -> None:
        super().__init__(message)
        self.operation = operation

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuilt, (type(self), self.args, self.__dict__)


class PageLoopError(PaginationError):
    """The server sends back to where the list has been, so that it would never end."""


class ForeignPageError(PaginationError):
    """The next page's address is not on the client's own server: the key goes nowhere else, so it is not followed."""

    def __init__(self, message: str, *, operation: str, origin: str) -> None:
        super().__init__(message, operation=operation)
        self.origin = origin
        """Where the address leads: scheme, host and port."""


class UnexpectedStatus(Exception):
    """The server answered with a status that the description does not know."""

    def __init__(self, status_code: int, content: bytes) -> None:
        self.status_code = status_code
        self.content = content
        shown = content[:500].decode("utf-8", "replace")
        super().__init__(f"Unexpected status code: {status_code}\n\nResponse content:\n{shown}")

    def __reduce__(self) -> tuple[type[UnexpectedStatus], tuple[int, bytes]]:
        return type(self), (self.status_code, self.content)


def _rebuilt(cls: type[PaginationError], args: tuple[Any, ...], state: dict[str, Any]) -> PaginationError:
    error = cls.__new__(cls, *args)
    Exception.__init__(error, *args)
    error.__dict__.update(state)
    return error
