"""Errors of the functions under `api`."""

from __future__ import annotations


class UnexpectedStatus(Exception):
    """The server answered with a status that the description does not know."""

    def __init__(self, status_code: int, content: bytes) -> None:
        self.status_code = status_code
        self.content = content
        shown = content[:500].decode("utf-8", "replace")
        super().__init__(f"Unexpected status code: {status_code}\n\nResponse content:\n{shown}")

    def __reduce__(self) -> tuple[type[UnexpectedStatus], tuple[int, bytes]]:
        return type(self), (self.status_code, self.content)
