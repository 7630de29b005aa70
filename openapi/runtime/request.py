"""Requests: from the arguments of a call to what goes on the wire, for any HTTP library to send."""

from __future__ import annotations

import io
import json
import os
import stat
from collections.abc import Collection, Iterator, Mapping, Sequence, Set
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import IO, Any, NamedTuple, TypeAlias
from urllib.parse import quote, unquote

from .plain import to_json
from .unset import UNSET

FileContent: TypeAlias = bytes | IO[bytes] | os.PathLike[str]
FileTypes: TypeAlias = (
    "FileContent | tuple[str | None, FileContent] | tuple[str | None, FileContent, str | None] | File"
)
"""A file to send: bytes, a path, an open binary file, (name, content), (name, content, content type) or a `File`."""

_CONTAINERS = (Mapping, list, tuple, Set)
_json_text = json.JSONEncoder(separators=(",", ":"), allow_nan=False).encode


class ArgumentError(ValueError):
    """An argument whose value can't be written where it goes: `name` in Python, `wire` in the API, the `problem`."""

    def __init__(self, name: str, wire: str, problem: str) -> None:
        self.name = name
        self.wire = wire
        self.problem = problem
        super().__init__(f"{name}: {problem}")

    def __reduce__(self) -> tuple[type[ArgumentError], tuple[str, str, str]]:
        return type(self), (self.name, self.wire, self.problem)


class File(NamedTuple):
    """A file to send, with the name and content type it is sent under (by default those its path suggests)."""

    payload: FileContent
    file_name: str | None = None
    mime_type: str | None = None


class Parameter(NamedTuple):
    """One argument of an operation: its name in Python, its name on the wire, how it is written there."""

    name: str
    wire: str
    required: bool = False
    date_format: str | None = None
    deep: bool = False
    """A free-form object or list, written as one bracketed key per value: `filter[a]=1`, `filter[0][a]=1`."""
    path_value: bool = False
    """A body field that repeats the path parameter of the same name, so that callers give it once."""
    file: bool = False
    flag: bool = False
    """A yes or no that the API writes as 1 or 0."""
    text: bool = False
    """Text in JSON: a number given for it is written as text."""


class Request(NamedTuple):
    """One request, complete but for the server's address and the key."""

    method: str
    path: str
    """Percent-encoded, starting with a slash, with the query if there is one."""
    headers: dict[str, str]
    content: bytes | None = None
    form: list[tuple[str, str]] | None = None
    """Text fields of a multipart body."""
    files: list[tuple[str, File]] | None = None
    """Files of a multipart body; a request with `form` or `files` has no `content`."""


def path_segment(value: Any) -> str:
    """A path value, percent-encoded whole. Raises ValueError for one that would name another resource or none."""
    text = text_of(value)
    if not text or strays(text):
        raise ValueError(
            f"{value!r} can't stand in a path: give a non-empty id without control characters, '.' and '..' segments, "
            "percent-encoded or not"
        )
    return quote(text, safe="")


def strays(path: str) -> bool:
    """Whether a path, or what a server or proxy that decodes it once or twice more makes of it, leads elsewhere.

    Of a whole address, such as that of a file on the CDN, only what stands in front of its query counts.
    """
    for _ in range(3):
        if any(ord(character) < 32 or ord(character) == 127 for character in path):
            return True
        resource = path.partition("?")[0] if "://" in path else path
        if not {".", ".."}.isdisjoint(resource.replace("\\", "/").split("/")):
            return True
        if "%" not in path:
            return False
        path = unquote(path)
    return False


def text_of(value: Any, date_format: str | None = None) -> str:
    """A value as the API reads it from a path, a query or a header: `true`/`false`, plain decimals, ISO dates."""
    if isinstance(value, str) and not isinstance(value, Enum):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Enum):
        return text_of(value.value, date_format)
    if isinstance(value, date):
        return str(to_json(value, date_format))
    if isinstance(value, Decimal):
        to_json(value)  # refuses NaN and infinity
        return format(value, "f")
    if isinstance(value, (int, float)):
        if value != value or value in (float("inf"), float("-inf")):
            raise ValueError(f"{value!r} is not a number the API can read")
        return str(value)
    raise TypeError(f"{value!r} ({type(value).__name__}) can't be written into a URL or header")


def form_text(value: Any, date_format: str | None = None) -> str:
    """A value as the API reads it from a form: as elsewhere, but Laravel takes only 1 and 0 for a boolean there."""
    return text_of(int(value) if isinstance(value, bool) else value, date_format)


def query_pairs(parameter: Parameter, value: Any) -> list[tuple[str, str]]:
    """One argument as PHP reads it: lists under `name[]`, free-form values under `name[key]`, null as empty text."""
    if parameter.flag and isinstance(value, bool):
        value = int(value)
    if parameter.deep and isinstance(value, _CONTAINERS):
        return list(_bracketed(parameter.wire, value, parameter.date_format))
    if parameter.wire.endswith("[]"):
        many = isinstance(value, (list, tuple, Set))
        return [(parameter.wire, text_of(item, parameter.date_format)) for item in (value if many else [value])]
    return [(parameter.wire, "" if value is None else text_of(value, parameter.date_format))]


def _bracketed(key: str, value: Any, date_format: str | None) -> Iterator[tuple[str, str]]:
    if isinstance(value, Mapping):
        for name, item in value.items():
            yield from _bracketed(f"{key}[{_array_key(name)}]", item, date_format)
    elif isinstance(value, _CONTAINERS):
        yield from _items(key, value, date_format)
    elif value is not UNSET:
        yield key, "" if value is None else text_of(value, date_format)


def _items(key: str, items: Collection[Any], date_format: str | None) -> Iterator[tuple[str, str]]:
    # To PHP `a[][b]=1&a[][c]=2` are two items, so items that may hold more than one value are numbered.
    numbered = any(isinstance(item, _CONTAINERS) for item in items)
    number = 0
    for item in items:
        pairs = list(_bracketed(f"{key}[{number if numbered else ''}]", item, date_format))
        yield from pairs
        number += bool(pairs)  # nothing can be sent of an empty item; a gap would make the list an object


def _array_key(name: Any) -> str:
    text = str(name)
    if not text.strip(" \t\n\v\f\r") or "]" in text or "\0" in text:
        raise ValueError(f"the key {text!r} can't stand in a query: the API would read another one")
    return text


def query_string(pairs: Sequence[tuple[str, str]], errors: str = "strict") -> str:
    return "&".join(f"{quote(name, '', errors=errors)}={quote(text, '', errors=errors)}" for name, text in pairs)


def header_text(value: Any, date_format: str | None = None) -> str:
    """A header's value. Raises ValueError for one that would break out of its header."""
    text = text_of(value, date_format)
    if not text.isascii() or any(ord(character) < 32 or ord(character) == 127 for character in text):
        raise ValueError(f"{text!r} can't stand in a header: only printable ASCII characters can")
    return text


def json_content(value: Any) -> bytes:
    """JSON text in ASCII. Raises ValueError for NaN and infinity."""
    return _json_text(value).encode("ascii")


def file_of(value: Any) -> File:
    """The `File` of what a caller may give for one. Raises TypeError for anything that isn't a file."""
    payload: Any = value
    file_name: str | None = None
    mime_type: str | None = None
    if isinstance(value, tuple) and len(value) == 3:  # a File is such a tuple, in another order
        payload, file_name, mime_type = value if isinstance(value, File) else (value[1], value[0], value[2])
    elif isinstance(value, tuple) and len(value) == 2:
        file_name, payload = value
    if problem := _unsendable(payload):
        raise TypeError(problem)
    if isinstance(payload, os.PathLike):
        own_name: Any = os.fspath(payload)
    elif isinstance(payload, (bytes, bytearray)) or hasattr(payload, "read"):
        own_name = getattr(payload, "name", None)
    else:
        raise TypeError(
            f"{type(payload).__name__} is not a file; give bytes, a pathlib.Path, a binary file object, "
            "(name, content, content type) or a File"
        )
    if file_name is not None and not isinstance(file_name, str):
        raise TypeError(f"the file's name is {type(file_name).__name__}, not text")
    if mime_type is not None:
        header_text(mime_type)  # refuses what would break out of the part's headers
    if file_name is None and isinstance(own_name, str):
        file_name = os.path.basename(own_name)
    return File(bytes(payload) if isinstance(payload, bytearray) else payload, file_name or "file", mime_type)


def size_of(payload: Any) -> int | None:
    """Bytes of a file's content, which is sent whole wherever an open file stands; None where nothing tells them.

    An open file is left where it stood.
    """
    if isinstance(payload, (bytes, bytearray)):
        return len(payload)
    try:
        if isinstance(payload, os.PathLike):
            return os.stat(payload).st_size
        position: int = payload.tell()
        payload.seek(0, os.SEEK_END)
        end: int = payload.tell()
        payload.seek(position)
    except (OSError, AttributeError, ValueError):
        return None
    return end


def can_seek(payload: Any) -> bool:
    """Whether an open file can be set back, and so be sent with its length. Raises ValueError for a closed one."""
    return bool(payload.seekable()) if hasattr(payload, "seekable") else hasattr(payload, "seek")


def _unsendable(payload: Any) -> str | None:
    """What keeps a path or an open file from being sent, if anything does."""
    if isinstance(payload, io.TextIOBase):
        return "the file is opened as text; open it in binary mode ('rb')"
    if not isinstance(payload, os.PathLike) and getattr(payload, "closed", False) is True:
        return "the file is closed; open it again, or give its path"
    if _is_pipe(payload):
        return "a pipe, socket or device can't be sent, as nothing tells its length; read it into bytes or a file first"
    return None


def _is_pipe(payload: Any) -> bool:
    """Whether this is a file of the system's that can't be sought."""
    try:
        if isinstance(payload, os.PathLike):
            kind = os.stat(payload).st_mode
            return not (stat.S_ISREG(kind) or stat.S_ISDIR(kind))
        if can_seek(payload):
            return False
        payload.fileno()
    except (OSError, AttributeError, ValueError):
        return False
    return True
