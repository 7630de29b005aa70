"""Downloads as a caller sees them: into a file, or piece by piece."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import aclosing, closing
from typing import Any, NamedTuple, Self

from .._progress import Progress, ProgressCallback, tell, tell_async, told
from ._door import AsyncFiles, Files
from ._fetch import Fetch, Piece, Restart
from ._target import DownloadedFile, Target


class Source(NamedTuple):
    """Where a file is had from: `locate` gives its address (in an async client, something to wait for)."""

    locate: Callable[[], Any]
    renewable: bool = False
    """Whether `locate` gives another address when one has expired."""
    id: str | None = None
    """The id of the job whose file it is."""


def save(
    files: Files, source: Source, target: Target, *, on_progress: ProgressCallback | None, progress: bool
) -> DownloadedFile:
    """Download into a target, which is closed in any case."""
    fetch, whole = _fetch_into(target, files.api, source), False
    try:
        with told(on_progress, progress) as report, closing(files.pieces(fetch, source.locate)) as pieces:
            for piece in pieces:
                if _take(piece, target, fetch):
                    target.flush()
                    tell(report, _progress(fetch, source))
            target.finish()
            whole = True
            tell(report, _progress(fetch, source))
    finally:
        target.close(whole=whole)
    return DownloadedFile(target.path, fetch.received, fetch.content_type)


async def save_async(
    files: AsyncFiles, source: Source, target: Target, *, on_progress: ProgressCallback | None, progress: bool
) -> DownloadedFile:
    """`save` without blocking: what is written to disk is written in a thread."""
    fetch, whole = _fetch_into(target, files.api, source), False
    try:
        with told(on_progress, progress) as report:
            async with aclosing(files.pieces(fetch, source.locate)) as pieces:
                async for piece in pieces:
                    if _take(piece, target, fetch):
                        await _in_thread(target.flush)
                        await tell_async(report, _progress(fetch, source))
            await _in_thread(target.finish)
            whole = True
            await tell_async(report, _progress(fetch, source))
    finally:
        target.close(whole=whole)
    return DownloadedFile(target.path, fetch.received, fetch.content_type)


def checked_range(byte_range: tuple[int, int | None] | None) -> tuple[int, int | None]:
    """First byte, and the one after the last. Raises ValueError for a range without bytes."""
    if byte_range is None:
        return 0, None
    first, last = byte_range
    if first < 0 or (last is not None and last < first):
        raise ValueError(f"byte_range={byte_range!r}: give the first and the last byte, both included, from 0 on")
    return first, None if last is None else last + 1


class FileStream:
    """A file that comes piece by piece: `with client.media.stream(...) as pieces: for piece in pieces: ...`.

    Goes on by itself after a break, where the server says that it is the same file still. Raises DownloadError.

    It is read once: reading again goes on where it was left, and gives nothing after the end or `close`.
    """

    def __init__(self, files: Files, source: Source, byte_range: tuple[int, int | None] | None) -> None:
        start, stop = checked_range(byte_range)
        self._fetch = Fetch(files.api, start=start, stop=stop, restartable=False, renewable=source.renewable)
        self._pieces = files.pieces(self._fetch, source.locate)
        self._ahead: Piece | Restart | None = None
        self._begun = False

    @property
    def size(self) -> int | None:
        """Bytes of the whole file; None where the server does not tell, and before the `with` block."""
        return self._fetch.size

    @property
    def content_type(self) -> str | None:
        return self._fetch.content_type

    def __enter__(self) -> Self:
        if not self._begun:
            self._begun = True
            self._ahead = next(self._pieces, None)  # so that size and type are known in the block
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    def __iter__(self) -> Iterator[bytes]:
        # What reads may be left in the middle, so it holds nothing and closes nothing: the pieces close at their end.
        self._begun = True
        while (piece := self._next()) is not None:
            if isinstance(piece, Piece):
                yield piece.content

    def close(self) -> None:
        """Read no more."""
        self._ahead = None
        self._pieces.close()

    def _next(self) -> Piece | Restart | None:
        ahead, self._ahead = self._ahead, None
        return next(self._pieces, None) if ahead is None else ahead


class AsyncFileStream:
    """`FileStream` without blocking: `async with client.media.stream(...) as pieces: async for piece in pieces`."""

    def __init__(self, files: AsyncFiles, source: Source, byte_range: tuple[int, int | None] | None) -> None:
        start, stop = checked_range(byte_range)
        self._fetch = Fetch(files.api, start=start, stop=stop, restartable=False, renewable=source.renewable)
        self._pieces = files.pieces(self._fetch, source.locate)
        self._ahead: Piece | Restart | None = None
        self._begun = False

    @property
    def size(self) -> int | None:
        """Bytes of the whole file; None where the server does not tell, and before the `async with` block."""
        return self._fetch.size

    @property
    def content_type(self) -> str | None:
        return self._fetch.content_type

    async def __aenter__(self) -> Self:
        if not self._begun:
            self._begun = True
            self._ahead = await anext(self._pieces, None)
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.aclose()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        self._begun = True
        while (piece := await self._next()) is not None:
            if isinstance(piece, Piece):
                yield piece.content

    async def aclose(self) -> None:
        """Read no more."""
        self._ahead = None
        await self._pieces.aclose()

    async def _next(self) -> Piece | Restart | None:
        ahead, self._ahead = self._ahead, None
        return await anext(self._pieces, None) if ahead is None else ahead


def _fetch_into(target: Target, api: str, source: Source) -> Fetch:
    return Fetch(api, have=target.kept.size, validator=target.kept.validator, renewable=source.renewable)


def _take(piece: Piece | Restart, target: Target, fetch: Fetch) -> bool:
    if isinstance(piece, Restart):
        target.restart()
        return False
    target.note(fetch.validator)
    return target.add(piece.content)


def _progress(fetch: Fetch, source: Source) -> Progress:
    total = fetch.expected
    percent = None if total is None else 100.0 if total == 0 else 100 * fetch.received / total
    return Progress("download", source.id, "downloading", fetch.received, total, percent)


async def _in_thread(work: Callable[[], None]) -> None:
    """Do it in a thread, and let no cancellation leave the thread behind with the file."""
    task = asyncio.ensure_future(asyncio.to_thread(work))
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait([task])
        task.exception()  # looked at, so that asyncio does not complain: the cancellation is what is told
        raise
