"""Bytes that came after the end of an answer: a body where the status allows none, or more than was announced.

The libraries under httpx keep such bytes, and use the connection again: they would be read as the answer to the next
request, whatever that is. So a connection that has some is closed.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx


def guard(answer: httpx.Response) -> None:
    """Close the connection when the answer is read and bytes are left. To be called before the answer is read."""
    connection = answer.extensions.get("network_stream")
    received = _received(answer.stream)
    if connection is not None and received is not None:
        kind = _Guarded if isinstance(answer.stream, httpx.SyncByteStream) else _AsyncGuarded
        answer.stream = kind(answer.stream, connection, received)


def _received(stream: Any) -> Any:
    """The state of HTTP/1.1 on the connection (h11's); None where the stream is of another make.

    There is no public way to it. A way that has changed leaves the guard off, which the tests find.
    """
    while stream is not None:
        state = getattr(getattr(stream, "_connection", None), "_h11_state", None)
        if state is not None:
            return state
        stream = getattr(stream, "_stream", None) or getattr(stream, "_httpcore_stream", None)
    return None


class _Guarded(httpx.SyncByteStream):
    def __init__(self, stream: Any, connection: Any, received: Any) -> None:
        self._stream = stream
        self._connection = connection
        self._received = received

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._stream)

    def close(self) -> None:
        if self._received.trailing_data[0]:
            self._connection.close()
        self._stream.close()


class _AsyncGuarded(httpx.AsyncByteStream):
    def __init__(self, stream: Any, connection: Any, received: Any) -> None:
        self._stream = stream
        self._connection = connection
        self._received = received

    def __aiter__(self) -> AsyncIterator[bytes]:
        found: AsyncIterator[bytes] = aiter(self._stream)
        return found

    async def aclose(self) -> None:
        if self._received.trailing_data[0]:
            await self._connection.aclose()
        await self._stream.aclose()
