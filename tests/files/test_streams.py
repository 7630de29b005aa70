"""Files piece by piece."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Iterator
from contextlib import aclosing, nullcontext

import pytest

import ofapi
from tests.client.conftest import KEY, Connect
from tests.client.scripted import Reply, ScriptedServer, answer
from tests.files.file_server import CONTENT, FileServer

MEDIA = "https://cdn2.onlyfans.com/files/a/b.jpg?Policy=1"


class Reader:
    """Reads streams of a sync or an async client the same way."""

    def __init__(self, client: ofapi.Client | ofapi.AsyncClient, runner: asyncio.Runner) -> None:
        self.client = client
        self.runner = runner

    def media(self, byte_range: tuple[int, int | None] | None = None) -> bytes:
        return self.read(self.client.media.stream("acct_1", MEDIA, byte_range=byte_range))

    def read(self, stream: ofapi.FileStream | ofapi.AsyncFileStream) -> bytes:
        if isinstance(stream, ofapi.FileStream):
            return b"".join(stream)

        async def read() -> bytes:
            return b"".join([piece async for piece in stream])

        return self.runner.run(read())


@pytest.fixture
def reader(connect: Connect, api: ScriptedServer) -> Reader:
    blocking = connect(api.url, timeout=5)
    return Reader(blocking.target, blocking.runner)


def test_a_whole_file(reader: Reader, api: ScriptedServer, store: FileServer) -> None:
    assert reader.media() == CONTENT
    assert reader.read(reader.client.stream(store.url)) == CONTENT
    assert len(api.requests) == 1
    assert all(KEY.encode() not in request for request in store.requests)


@pytest.mark.parametrize("ranges", [True, False])
@pytest.mark.parametrize(
    ("byte_range", "bytes_"),
    [
        ((0, 0), slice(0, 1)),
        ((0, 999), slice(0, 1000)),
        ((1000, 1999), slice(1000, 2000)),
        ((300_000, None), slice(300_000, None)),
        ((300_000, 10**9), slice(300_000, None)),
    ],
)
def test_a_part(
    byte_range: tuple[int, int | None], bytes_: slice, ranges: bool, reader: Reader, store: FileServer
) -> None:
    store.ranges = ranges
    assert reader.media(byte_range) == CONTENT[bytes_]
    first, last = byte_range
    assert store.asked() == [f"bytes={first}-{'' if last is None else last}"]


def test_a_part_that_is_not_there(reader: Reader) -> None:
    with pytest.raises(ofapi.DownloadError, match=r"has no byte 10,000,000"):
        reader.media((10_000_000, None))


class Untold(FileServer):
    """Tells the file's size nowhere, not even where it has no more bytes."""

    def _sent(self, status: int, body: bytes, told: dict[str, str]) -> Reply:
        if "Content_Range" in told:
            told["Content_Range"] = told["Content_Range"].partition("/")[0] + "/*"
        return super()._sent(status, body, told)

    def _reply(self) -> Reply:
        reply = super()._reply()
        return answer(416) if reply.data.startswith(b"HTTP/1.1 416") else reply


@pytest.mark.parametrize(
    ("ranges", "chunked", "etag", "asked"),
    [(False, True, None, 1), (False, True, '"v1"', 1), (True, False, None, 2), (True, True, '"v1"', 2)],
)
@pytest.mark.parametrize("byte_range", [(0, 1023), (2, 1023), (0, 4), (0, 5)])
def test_a_part_beyond_the_end_of_a_file_of_untold_size(
    byte_range: tuple[int, int], ranges: bool, chunked: bool, etag: str | None, asked: int, reader: Reader
) -> None:
    with Untold(content=b"12345", ranges=ranges, chunked=chunked, etag=etag) as untold:
        stream = reader.client.stream(untold.url, byte_range=byte_range)
        assert reader.read(stream) == b"12345"[byte_range[0] :]
        assert stream.size == (5 if not ranges and byte_range != (0, 4) else None)
        assert len(untold.requests) == (asked if byte_range != (0, 4) else 1)


@pytest.mark.parametrize("chunked", [True, False])
@pytest.mark.parametrize("byte_range", [(5, 1023), (10, None)])
def test_a_part_that_is_not_in_a_whole_file(byte_range: tuple[int, int | None], chunked: bool, reader: Reader) -> None:
    with FileServer(content=b"12345", ranges=False, chunked=chunked) as store:
        with pytest.raises(ofapi.DownloadError, match=f"has no byte {byte_range[0]}"):
            reader.read(reader.client.stream(store.url, byte_range=byte_range))
        assert len(store.requests) == 1


def test_a_break_before_an_untold_end_is_no_end(reader: Reader) -> None:
    with Untold(content=CONTENT, chunked=True, cuts=[100_000]) as untold:
        assert reader.read(reader.client.stream(untold.url, byte_range=(0, 10**9))) == CONTENT


@pytest.mark.parametrize("byte_range", [(-1, 5), (5, 4)])
def test_a_range_without_bytes_is_refused(byte_range: tuple[int, int], reader: Reader, api: ScriptedServer) -> None:
    with pytest.raises(ValueError, match="byte_range"):
        reader.media(byte_range)
    assert api.requests == []


@pytest.mark.parametrize("byte_range", [None, (500, 250_000)])
@pytest.mark.parametrize("ranges", [True, False])
def test_a_break_is_gone_over(
    ranges: bool, byte_range: tuple[int, int | None] | None, reader: Reader, store: FileServer
) -> None:
    store.cuts, store.ranges = [100_000, 20_000], ranges
    first, last = byte_range or (0, len(CONTENT) - 1)
    assert reader.media(byte_range) == CONTENT[first : last + 1 if last is not None else None]
    assert len(store.requests) == 3


def test_a_file_that_changes_in_the_middle_is_an_error(reader: Reader) -> None:
    class Changing(FileServer):
        def _reply(self):  # type: ignore[no-untyped-def]  # as the base class has it
            if len(self.requests) == 2:
                self.etag = '"v2"'
            return super()._reply()

    with Changing(cuts=[100_000]) as changing, pytest.raises(ofapi.DownloadError, match="has changed"):
        reader.read(reader.client.stream(changing.url))


def test_size_and_type_are_known_before_the_first_piece(reader: Reader, store: FileServer) -> None:
    store.headers["Content_Type"] = "image/jpeg"
    stream = reader.client.stream(store.url)
    assert stream.size is None
    if isinstance(stream, ofapi.FileStream):
        with stream as opened:
            assert (opened.size, opened.content_type) == (len(CONTENT), "image/jpeg")
    else:

        async def enter() -> None:
            async with stream as opened:
                assert (opened.size, opened.content_type) == (len(CONTENT), "image/jpeg")

        reader.runner.run(enter())


def test_reading_a_part_and_going_away_leaves_the_client_in_order(reader: Reader, store: FileServer) -> None:
    stream = reader.client.stream(store.url)
    if isinstance(stream, ofapi.FileStream):
        with stream as opened:
            for piece in opened:
                assert CONTENT.startswith(piece)
                break
    else:

        async def read() -> None:
            async with stream as opened, aclosing(aiter(opened)) as pieces:  # type: ignore[type-var]  # a generator, typed as an iterator
                async for piece in pieces:
                    assert CONTENT.startswith(piece)
                    break

        reader.runner.run(read())
    assert reader.media() == CONTENT


@pytest.mark.parametrize("block", [True, False])
@pytest.mark.parametrize("left", ["next", "break", "end", "before", "cut"])
def test_reading_again_goes_on_where_it_was(left: str, block: bool, reader: Reader, store: FileServer) -> None:
    store.cuts = [100_000] if left == "cut" else []
    stream = reader.client.stream(store.url)
    if isinstance(stream, ofapi.FileStream):
        with stream if block else nullcontext():
            got = _left(stream, left) + b"".join(stream)
            assert b"".join(stream) == b""
    else:
        got = reader.runner.run(_read_again(stream, left, block))
    assert got == CONTENT


def _left(stream: ofapi.FileStream, left: str) -> bytes:
    """What comes of a stream before it is left in this way."""
    if left == "next":
        return next(iter(stream)) + next(iter(stream))
    if left == "end":
        return b"".join(stream)
    if left == "before":
        iter(stream)
        return b""
    got = b""
    for piece in stream:
        got += piece
        if left == "break" or len(got) > 50_000:
            break
    return got


async def _read_again(stream: ofapi.AsyncFileStream, left: str, block: bool) -> bytes:
    """The same of an async stream, and all that comes after it. Nothing goes wrong out of sight."""
    told: list[object] = []
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: told.append(context))
    async with stream if block else nullcontext():
        got = b""
        if left == "next":
            got = await anext(aiter(stream)) + await anext(aiter(stream))
        elif left == "before":
            aiter(stream)
        else:
            async for piece in stream:
                got += piece
                if left == "break" or (left == "cut" and len(got) > 50_000):
                    break
        got += b"".join([piece async for piece in stream])
        assert [piece async for piece in stream] == []
    gc.collect()
    await asyncio.sleep(0)
    asyncio.get_running_loop().set_exception_handler(None)
    assert told == []
    return got


def test_a_closed_stream_gives_nothing_more(reader: Reader, store: FileServer) -> None:
    stream = reader.client.stream(store.url)
    if isinstance(stream, ofapi.FileStream):
        with stream:
            pass
        assert list(stream) == []
    else:

        async def leave() -> None:
            async with stream:
                pass
            assert [piece async for piece in stream] == []

        reader.runner.run(leave())


def test_a_large_stream_comes_in_small_pieces(reader: Reader) -> None:
    size = 20_000_000
    largest = 0

    def read(pieces: Iterator[bytes]) -> int:
        nonlocal largest
        count = 0
        for piece in pieces:
            largest = max(largest, len(piece))
            count += len(piece)
        return count

    with FileServer(content=bytes(size)) as store:
        stream = reader.client.stream(store.url)
        if isinstance(stream, ofapi.FileStream):
            assert read(iter(stream)) == size
        else:

            async def pieces() -> list[int]:
                return [len(piece) async for piece in stream]

            lengths = reader.runner.run(pieces())
            assert sum(lengths) == size
            largest = max(lengths)
    assert largest <= 2**20
