"""How PHP reads what is sent: a query string, as `parse_str` does it, and a multipart body."""

from __future__ import annotations

import re
from email.parser import BytesParser
from email.policy import HTTP
from itertools import pairwise
from typing import Any, NamedTuple
from urllib.parse import unquote_plus

_KEY = re.compile(r"([^\[\]]+)((?:\[[^\[\]]*\])*)")


def query(text: str) -> dict[str, Any]:
    """The arrays and strings that `$_GET` holds. A key that PHP would read as another name is refused."""
    read: dict[str, Any] = {}
    for pair in text.split("&") if text else ():
        key, equals, value = pair.partition("=")
        assert equals, f"{pair!r} has no value"
        match = _KEY.fullmatch(unquote_plus(key))
        assert match, f"{key!r} is not a key with brackets"
        name, brackets = match.groups()
        assert not set(name) & set(". "), f"PHP changes the name {name!r}"
        _put(read, [name, *re.findall(r"\[([^\[\]]*)\]", brackets)], unquote_plus(value))
    return read


def _put(read: dict[str, Any], keys: list[str], value: str) -> None:
    for key, following in pairwise(keys):
        read = read.setdefault(key, {} if following else _Items())
    last = keys[-1]
    if isinstance(read, _Items):
        assert last == "", f"[{last}] in a list"
        read.append(value)
    else:
        assert last not in read, f"{last!r} comes twice: PHP keeps only the last"
        read[last] = value


class _Items(list[Any]):
    """A list, where `name[]` is met."""

    def setdefault(self, key: str, value: Any) -> Any:
        raise AssertionError(f"[{key}] below a list")


class Part(NamedTuple):
    """One part of a multipart body."""

    name: str
    content: bytes
    file_name: str | None
    content_type: str | None


def multipart(content_type: str, body: bytes) -> list[Part]:
    """The parts of a multipart body, found by its boundary alone."""
    message = BytesParser(policy=HTTP).parsebytes(b"Content-Type: " + content_type.encode() + b"\r\n\r\n")
    boundary = message.get_boundary()
    assert message.get_content_type() == "multipart/form-data"
    assert boundary
    mark = b"--" + boundary.encode()
    assert body.startswith(mark)
    assert body.endswith(mark + b"--\r\n")
    return [_part(part) for part in body[: -len(mark + b"--\r\n")].split(mark + b"\r\n")[1:]]


def _part(text: bytes) -> Part:
    head, _, content = text.partition(b"\r\n\r\n")
    assert content.endswith(b"\r\n")
    headers = dict(line.split(": ", 1) for line in head.decode().split("\r\n"))
    disposition = headers.pop("Content-Disposition")
    found = re.fullmatch(r'form-data; name="([^"\r\n]*)"(?:; filename="([^"\r\n]*)")?', disposition)
    assert found, disposition
    content_type = headers.pop("Content-Type", None)
    assert not headers, headers
    return Part(found[1], content[:-2], found[2], content_type)
