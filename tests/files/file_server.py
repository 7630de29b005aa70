"""A server with one file: it knows Range and If-Range, and fails as it is told to."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, Self

from tests.client.scripted import Reply, ScriptedServer, answer

CONTENT = bytes(range(256)) * 1200  # 307,200 bytes, of which no two neighbours are the same


@dataclass
class FileServer:
    """Serves `content` at `url`. Faults are taken from their lists, one a request; with none left all goes well."""

    content: bytes = CONTENT
    etag: str | None = '"v1"'
    ranges: bool = True
    cuts: list[int | None] = field(default_factory=list)
    """Bytes of the body after which the connection breaks."""
    replies: list[Reply] = field(default_factory=list)
    """Whole answers in place of the file's."""
    chunked: bool = False
    headers: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._server = ScriptedServer(lambda _: self._reply())

    @property
    def url(self) -> str:
        return f"{self.root}/files/photo.jpg?Signature=secret"

    @property
    def root(self) -> str:
        return self._server.url

    @property
    def requests(self) -> list[bytes]:
        return self._server.requests

    def asked(self) -> list[str | None]:
        """The Range of each request."""
        return [_header(request, "range") for request in self.requests]

    def header(self, name: str) -> list[str | None]:
        return [_header(request, name) for request in self.requests]

    def _reply(self) -> Reply:
        request = self.requests[-1]
        if self.replies:
            return self.replies.pop(0)
        if request.startswith(b"HEAD"):
            return answer(200, Content_Length=str(len(self.content)))
        status, body, told = 200, self.content, dict(self.headers)
        if self.etag:
            told["ETag"] = self.etag
        wanted = _header(request, "range")
        condition = _header(request, "if-range")
        if wanted and self.ranges and condition in (None, self.etag):
            found = re.fullmatch(r"bytes=(\d+)-(\d*)", wanted)
            assert found, wanted
            first, last = int(found[1]), min(int(found[2] or 10**9), len(self.content) - 1)
            if first >= len(self.content):
                return answer(416, Content_Range=f"bytes */{len(self.content)}")
            status, body = 206, self.content[first : last + 1]
            told["Content_Range"] = f"bytes {first}-{last}/{len(self.content)}"
        return self._sent(status, body, told)

    def _sent(self, status: int, body: bytes, told: dict[str, str]) -> Reply:
        cut = self.cuts.pop(0) if self.cuts else None
        if self.chunked:
            told["Transfer_Encoding"] = "chunked"
            body = b"%x\r\n%s\r\n0\r\n\r\n" % (len(body), body) if body else b"0\r\n\r\n"
        else:
            told["Content_Length"] = str(len(body))
        whole = answer(status, body, **told)
        if cut is None:
            return whole
        head = len(whole.data) - len(body)
        return Reply(whole.data[: head + cut], "close")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: Any) -> None:
        self._server.__exit__(*exc_info)


def _header(request: bytes, name: str) -> str | None:
    head = request.partition(b"\r\n\r\n")[0].decode("latin-1")
    for line in head.split("\r\n")[1:]:
        found, _, value = line.partition(": ")
        if found.lower() == name:
            return value
    return None
