"""A server on loopback that answers with exactly the bytes it is told to, when it is told to."""

from __future__ import annotations

import socketserver
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

Answer = Sequence[bytes | float]  # bytes are sent, a number is waited for in seconds; then the connection is closed


class DescriptionServer(socketserver.ThreadingTCPServer):
    """Answers every request for a path with what `answers` holds for it, and records the requests' headers."""

    allow_reuse_address = True
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.answers: dict[str, Answer] = {}
        self.requests: list[dict[str, str]] = []
        self.stopping = threading.Event()

    def url(self, path: str = "/openapi.yaml") -> str:
        return f"http://127.0.0.1:{self.server_address[1]}{path}"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of clients that hang up, which is what most of them are here to do."""


class _Handler(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        server = self.server
        assert isinstance(server, DescriptionServer)
        path = self.rfile.readline().split()[1].decode()
        lines = iter(lambda: self.rfile.readline().decode().strip(), "")
        server.requests.append({k.lower(): v.strip() for k, v in (line.split(":", 1) for line in lines)})
        for piece in server.answers[path]:
            if isinstance(piece, bytes):
                self.wfile.write(piece)
            elif server.stopping.wait(piece):
                return


@contextmanager
def description_server() -> Iterator[DescriptionServer]:
    with DescriptionServer() as server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        try:
            yield server
        finally:
            server.stopping.set()
            server.shutdown()


def head(status: str, **headers: object) -> bytes:
    """A status line and headers; `content_type=` is `content-type`."""
    lines = [f"HTTP/1.1 {status}", *(f"{name.replace('_', '-')}: {value}" for name, value in headers.items())]
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


def ok(body: bytes, **headers: object) -> Answer:
    return [head("200 OK", content_length=len(body), **headers), body]


def redirect(location: str) -> Answer:
    return [head("302 Found", content_length=0, location=location)]


CHUNKED = head("200 OK", transfer_encoding="chunked")
