"""A server that answers with the bytes it is told to, and can break off, stall or hang up anywhere."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any, NamedTuple, Self


class Reply(NamedTuple):
    """Bytes to send, and what to do with the connection afterwards: keep, close, reset or stall."""

    data: bytes
    then: str = "keep"


def answer(status: int, content: bytes = b"", *, then: str = "keep", **headers: str) -> Reply:
    """A whole answer; header names are written with `_` for `-`."""
    lines = [f"HTTP/1.1 {status} {'' if status > 511 else 'Said'}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    if not any(line.lower().startswith(("content-length:", "transfer-encoding:")) for line in lines):
        lines.append(f"Content-Length: {len(content)}")
    return Reply("\r\n".join([*lines, "", ""]).encode("latin-1") + content, then)


class ScriptedServer:
    """Gives the same reply to every request, until `reply` is set to another. Requests are kept in `requests`."""

    def __init__(self, reply: Reply | Callable[[int], Reply] | None = None) -> None:
        self.reply = reply or answer(200, b'{"data": {}}', Content_Type="application/json")
        self.requests: list[bytes] = []
        self.ended = threading.Semaphore(0)
        """Released once for every connection that the client has closed."""
        self.reads = True
        """Whether requests are read; otherwise they are left in the socket, and nothing is answered."""
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._open: set[socket.socket] = set()
        self._closing = threading.Event()
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self._threads[0].start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def _accept(self) -> None:
        while not self._closing.is_set():
            with suppress(OSError):
                connection, _ = self._listener.accept()
                self._open.add(connection)
                thread = threading.Thread(target=self._serve, args=(connection,), daemon=True)
                self._threads.append(thread)
                thread.start()

    def _serve(self, connection: socket.socket) -> None:
        with connection, suppress(OSError):
            while self._one_request(connection):
                continue

    def _one_request(self, connection: socket.socket) -> bool:
        if not self.reads:
            self._closing.wait(10)
            return False
        request = _read_request(connection)
        if not request:
            self.ended.release()
            return False
        self.requests.append(request)
        reply = self.reply(len(self.requests)) if callable(self.reply) else self.reply
        connection.sendall(reply.data)
        if reply.then == "stall":
            self._closing.wait(10)
        elif reply.then == "reset":
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        return reply.then == "keep"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: Any) -> None:
        self._closing.set()
        with suppress(OSError):  # wakes accept()
            socket.create_connection(self._listener.getsockname(), timeout=1).close()
        self._threads[0].join()
        for connection in self._open:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads[1:]:
            thread.join()
        self._listener.close()


def _read_request(connection: socket.socket) -> bytes:
    data = b""
    while b"\r\n\r\n" not in data:
        if not (more := connection.recv(65536)):
            return b""
        data += more
        if data[:1] == b"\x16":  # a TLS handshake
            return b""
    head, _, body = data.partition(b"\r\n\r\n")
    fields = dict(line.lower().split(b": ", 1) for line in head.split(b"\r\n")[1:])
    missing = int(fields.get(b"content-length", 0)) - len(body)
    while missing > 0 and (more := connection.recv(65536)):
        data += more
        missing -= len(more)
    return data
