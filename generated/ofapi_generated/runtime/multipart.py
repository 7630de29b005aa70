"""Multipart bodies for httpx, which streams them under a random boundary."""

from __future__ import annotations

import io
import os
from contextlib import ExitStack
from typing import Any

from .request import File, Request, can_seek


def httpx_arguments(request: Request, open_files: ExitStack) -> dict[str, Any]:
    """The keyword arguments of `httpx.Client.build_request`; files given by path are open until the stack closes.

    Raises OSError when a path can't be opened.
    """
    arguments: dict[str, Any] = {"method": request.method, "url": request.path, "headers": request.headers}
    if request.form is None and request.files is None:
        arguments["content"] = request.content
        return arguments
    # httpx writes a part without a file name for (None, text), and is multipart as soon as there are "files".
    parts: list[tuple[str, Any]] = [(name, (None, value)) for name, value in request.form or []]
    parts += [(name, _part(file, open_files)) for name, file in request.files or []]
    arguments["files"] = parts
    return arguments


def _part(file: File, open_files: ExitStack) -> tuple[Any, ...]:
    payload: Any = file.payload
    if isinstance(payload, os.PathLike):
        payload = open_files.enter_context(open(payload, "rb"))  # noqa: SIM115  # the stack closes it
    elif isinstance(payload, bytes):
        payload = io.BytesIO(payload)  # shares the bytes; httpx reads it in pieces, and would copy bytes whole
    elif can_seek(payload):
        payload = _Sought(payload)
    named = (file.file_name, payload)
    return named if file.mime_type is None else (*named, file.mime_type)


class _Sought:
    """An open file, for httpx: without a descriptor, which tells the length of what lies below the file.

    That is what a gzip file is packed in, or what of a file is written out so far. Raises OSError for a file that
    can't be sought after all.
    """

    __slots__ = ("_file", "_length")

    def __init__(self, file: Any) -> None:
        self._file = file
        file.seek(0, os.SEEK_END)
        self._length: int = file.tell()
        file.seek(0)

    def tell(self) -> int:
        return 0

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """httpx asks for the end only to learn the length, and reads from the first byte on."""
        if whence == os.SEEK_END:
            return self._length + offset
        self._file.seek(offset, whence)
        return offset

    def read(self, size: int = -1) -> bytes:
        content: bytes = self._file.read(size)
        return content
