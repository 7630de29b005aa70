"""An API server on this machine that keeps a rate limit, and refuses what passes it."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from tests.pacing.simulated import Api


class RatedServer:
    """Answers any GET; what it counted is in `api`."""

    def __init__(self, limit: int, period: float, kind: str) -> None:
        # Its minutes begin when it likes, not when the first call comes.
        self.api = Api(time.monotonic, limit, period, kind, begins=-0.37 * period)
        self.url = ""
        self._period = period
        self._open: set[asyncio.StreamWriter] = set()

    async def serve(self, started: threading.Event, stop: asyncio.Event) -> None:
        server = await asyncio.start_server(self._connection, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        started.set()
        await stop.wait()
        server.close()
        for writer in self._open:
            writer.close()
        while self._open:
            await asyncio.sleep(0.01)

    async def _connection(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._open.add(writer)
        try:
            while await reader.readuntil(b"\r\n\r\n"):
                told = self.api.call()
                body = json.dumps({"data": {}}).encode()
                head = [
                    f"HTTP/1.1 {'429 Too Many Requests' if told.refused else '200 OK'}",
                    f"X-Rate-Limit-Limit-Minute: {told.limit}",
                    f"X-Rate-Limit-Remaining-Minute: {told.remaining}",
                    "Content-Type: application/json",
                    f"Content-Length: {len(body)}",
                ]
                writer.write("\r\n".join([*head, "", ""]).encode() + body)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()
            self._open.discard(writer)

    def taken_between(self, first: float, last: float) -> int:
        """Calls taken between two moments, in periods since the first call."""
        begin = self.api.taken[0]
        return sum(first <= (moment - begin) / self._period < last for moment in self.api.taken)


@contextmanager
def rated(limit: int, period: float, kind: str) -> Iterator[RatedServer]:
    server = RatedServer(limit, period, kind)
    started = threading.Event()
    loop = asyncio.new_event_loop()
    stop = asyncio.Event()
    with asyncio.Runner(loop_factory=lambda: loop) as runner:
        thread = threading.Thread(target=lambda: runner.run(server.serve(started, stop)))
        thread.start()
        started.wait()
        try:
            yield server
        finally:
            loop.call_soon_threadsafe(stop.set)
            thread.join()
