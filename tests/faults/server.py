"""A server that does to a request what it is told to: steps per request, any fault at any byte.

It runs in a thread of its own, and keeps of every request, even of one that was written only in part, what came of it
and when. `Steps` are data, so a table of faults is a table.
"""

from __future__ import annotations

import asyncio
import errno
import socket
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any, NamedTuple, Self, TypeAlias


class Read(NamedTuple):
    """Read the request: up to so many bytes, or whole."""

    most: int | None = None


class Peek(NamedTuple):
    """Wait until something of the request has come, and leave it unread in the socket."""


class Send(NamedTuple):
    """Write bytes."""

    data: bytes


class Drip(NamedTuple):
    """Write bytes one at a time, so many seconds apart, over and over until the client hangs up."""

    data: bytes
    every: float


class Rest(NamedTuple):
    """Do nothing for so many seconds."""

    seconds: float


class Stall(NamedTuple):
    """Do nothing more until the client hangs up."""


class Close(NamedTuple):
    """Close the connection."""


class Reset(NamedTuple):
    """Close the connection with a reset instead of an end."""


Step: TypeAlias = Read | Peek | Send | Drip | Rest | Stall | Close | Reset
Steps: TypeAlias = Sequence[Step]
Script: TypeAlias = Callable[[int], Steps]
"""The steps for a request; given is its number, from 1 for the first."""


def answer(status: int, content: bytes = b"", **headers: str) -> bytes:
    """A whole answer; header names are written with `_` for `-`."""
    lines = [f"HTTP/1.1 {status} {'' if status > 511 else 'Said'}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    lines.append(f"Content-Length: {len(content)}")
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + content


def says(status: int, content: bytes = b"", **headers: str) -> Steps:
    """Read the request whole and answer it."""
    return (Read(), Send(answer(status, content, **headers)))


GOOD = says(200, b'{"data": {"id": "1"}}', Content_Type="application/json")


class Seen:
    """A request as it came, whole or in part."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.at = time.monotonic()
        self.data = bytearray()

    def header(self, name: str) -> str | None:
        lines = bytes(self.data).partition(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")[1:]
        found = (line.split(": ", 1)[1] for line in lines if line.lower().startswith(f"{name.lower()}: "))
        return next(found, None)

    @property
    def line(self) -> str:
        return bytes(self.data).partition(b"\r\n")[0].decode("latin-1")


class Scene:
    """One address of the server, with its script, what was seen there, and its connections."""

    def __init__(self, script: Script, port: int) -> None:
        self.script = script
        self.url = f"http://127.0.0.1:{port}"
        self.seen: list[Seen] = []
        self.open = 0
        """Connections that neither side has closed."""
        self.accepted = 0
        self.ended = 0
        """Connections that the client has closed while the server kept them."""

    def next(self) -> Seen:
        self.seen.append(Seen(len(self.seen) + 1))
        return self.seen[-1]


class FaultServer:
    """Scenes, each on a port of its own, all served by one thread."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._tasks: set[asyncio.Task[None]] = set()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()

    @contextmanager
    def scene(self, script: Script | Steps) -> Iterator[Scene]:
        """An address where every request meets the script."""
        listener = socket.create_server(("127.0.0.1", 0), backlog=256)
        # Little room, so that a long request can't be written before it is read; connections inherit it.
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65_536)
        listener.setblocking(False)
        steps = script
        scene = Scene(steps if callable(steps) else lambda number: steps, listener.getsockname()[1])
        ran = asyncio.run_coroutine_threadsafe(self._accept(listener, scene), self._loop)
        try:
            yield scene
        finally:
            ran.cancel()

    async def _accept(self, listener: socket.socket, scene: Scene) -> None:
        served: set[asyncio.Task[None]] = set()
        waiting = asyncio.Event()
        self._loop.add_reader(listener, waiting.set)
        try:
            while True:
                await waiting.wait()
                waiting.clear()
                try:  # not loop.sock_accept: cancelled as a connection comes in, it loses it
                    connection, _ = listener.accept()
                except BlockingIOError:
                    continue
                connection.setblocking(False)
                task = self._loop.create_task(_serve(_Connection(connection, self._loop), scene))
                for tasks in (served, self._tasks):
                    tasks.add(task)
                    task.add_done_callback(tasks.discard)
        finally:
            self._loop.remove_reader(listener)
            listener.close()
            for task in served:
                task.cancel()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: Any) -> None:
        asyncio.run_coroutine_threadsafe(self._end(), self._loop).result(10)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _end(self) -> None:
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await asyncio.sleep(0)


class _HungUp(Exception):
    """The client has closed the connection."""


class _Connection:
    def __init__(self, connection: socket.socket, loop: asyncio.AbstractEventLoop) -> None:
        connection.setblocking(False)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.socket = connection
        self._loop = loop
        self._spare = b""

    async def read(self, most: int) -> bytes:
        data, self._spare = self._spare[:most], self._spare[most:]
        return data or await self._loop.sock_recv(self.socket, most)

    async def peek(self) -> bytes:
        readable = self._loop.create_future()
        self._loop.add_reader(self.socket, lambda: readable.done() or readable.set_result(None))
        try:
            await readable
        finally:
            self._loop.remove_reader(self.socket)
        return self.socket.recv(65536, socket.MSG_PEEK)

    async def send(self, data: bytes) -> None:
        await self._loop.sock_sendall(self.socket, data)


async def _serve(connection: _Connection, scene: Scene) -> None:
    scene.open += 1
    scene.accepted += 1
    try:
        with connection.socket, suppress(OSError):
            while await _one_request(connection, scene):
                continue
    except _HungUp:
        scene.ended += 1
    finally:
        scene.open -= 1


async def _one_request(connection: _Connection, scene: Scene) -> bool:
    """Whether the connection is kept for another."""
    if not await connection.peek():
        raise _HungUp
    seen = scene.next()
    for step in scene.script(seen.number):
        match step:
            case Read(most):
                await _read(connection, seen, most)
            case Peek():
                seen.data += await connection.peek()
            case Send(data):
                await connection.send(data)
            case Drip(data, every):
                await _drip(connection, data, every)
            case Rest(seconds):
                await asyncio.sleep(seconds)
            case Stall():
                while await connection.read(65536):
                    continue
                raise _HungUp
            case Close():
                return False
            case Reset():
                connection.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
                return False
    return True


async def _read(connection: _Connection, seen: Seen, most: int | None) -> None:
    """Read into `seen`: the whole request, or so many bytes of it."""
    length = most
    while length is None or len(seen.data) < length:
        data = await connection.read(1_000_000 if most is None else most - len(seen.data))
        if not data:
            raise _HungUp
        seen.data += data
        length = length or _length(seen)


def _length(seen: Seen) -> int | None:
    """Of the whole request; None as long as that can't be known."""
    end = seen.data.find(b"\r\n\r\n")
    if end < 0:
        return None
    if seen.header("transfer-encoding") == "chunked":
        return len(seen.data) if seen.data.endswith(b"\r\n0\r\n\r\n") else None
    return end + 4 + int(seen.header("content-length") or 0)


async def _drip(connection: _Connection, data: bytes, every: float) -> None:
    while True:
        for byte in data:
            await connection.send(bytes([byte]))
            await asyncio.sleep(every)


@contextmanager
def refusing() -> Iterator[str]:
    """An address where nobody listens, kept free for as long."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{held.getsockname()[1]}"


@contextmanager
def not_accepting() -> Iterator[str]:
    """An address that listens and takes no more connections: whoever connects waits."""
    waiting: list[socket.socket] = []
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        for _ in range(8):
            one = socket.socket()
            one.setblocking(False)
            waiting.append(one)
            if one.connect_ex(listener.getsockname()) not in (0, errno.EINPROGRESS):
                break
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            for one in waiting:
                one.close()
