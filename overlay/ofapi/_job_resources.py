"""What a client has beside calls: files, and the resources whose work takes its time."""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING, cast

from ._resources import AsyncClientResources, ClientResources

if TYPE_CHECKING:
    import httpx

    from ofapi_generated.runtime.operation import AsyncCaller, Caller
    from ofapi_generated.runtime.options import RequestOptions

    from ._async_transport import AsyncTransport
    from ._core import Core
    from ._files._door import AsyncFiles, Files
    from ._files._download import AsyncFileStream, FileStream
    from ._files._target import DownloadedFile
    from ._progress import ProgressCallback
    from ._resources.connect import AsyncConnect, Connect
    from ._resources.data_exports import AsyncDataExports, DataExports
    from ._resources.media import AsyncMedia, Media
    from ._resources.media_vault import AsyncMediaVault, MediaVault
    from ._transport import SyncTransport


class JobResources(ClientResources):
    """The resources whose work takes its time, and downloads."""

    _core: Core[SyncTransport]
    _caller: Caller
    _options: RequestOptions
    _given_transport: httpx.BaseTransport | None

    @cached_property
    def connect(self) -> Connect:
        """Connect OnlyFans Account."""
        from ._resources.connect import Connect

        return Connect(self._caller)

    @cached_property
    def data_exports(self) -> DataExports:
        """APIs for managing data exports."""
        from ._resources.data_exports import DataExports

        return DataExports(self._caller, self._files)

    @cached_property
    def media(self) -> Media:
        """Media."""
        from ._resources.media import Media

        return Media(self._caller, self._files)

    @cached_property
    def media_vault(self) -> MediaVault:
        """Media Vault."""
        from ._resources.media_vault import MediaVault

        return MediaVault(self._caller)

    def download(
        self,
        url: str,
        *,
        to: str | os.PathLike[str],
        resume: bool = False,
        on_progress: ProgressCallback | None = None,
        progress: bool = False,
    ) -> DownloadedFile:
        """Download from an address that the API handed out, such as an export's `download_url`: without the key.

        Args:
            url: An https address, not that of an operation of the API (`/api/...`).
            to: The file to write. What stands there is replaced when the download is whole.
            resume: Keep what came in `<to>.part` when the download fails, and go on from there the next time.
            on_progress: Told the bytes, about every megabyte.
            progress: Draw a bar in the terminal, with `ofapi[progress]`.

        No `deadline` counts for it, only the client's `timeout`, for each part that comes: end it by what `on_progress`
        raises.

        Raises UnsafeAddressError (a ValueError) before anything is sent, DownloadError, and OSError for the target.
        """
        from ._files._addresses import checked
        from ._files._download import Source, save
        from ._files._target import Target

        url = checked(url, api=self._core.settings.base_url)
        target = Target(to, resume=resume)
        return save(self._files, Source(lambda: url), target, on_progress=on_progress, progress=progress)

    def stream(self, url: str, *, byte_range: tuple[int, int | None] | None = None) -> FileStream:
        """`download`, piece by piece: `with client.stream(url) as pieces: for piece in pieces: ...`.

        Args:
            byte_range: First and last byte wanted, both included; None as the last: to the end.

        No `deadline` counts for it, only the client's `timeout`, for each part that comes.

        Raises UnsafeAddressError (a ValueError); while reading, DownloadError.
        """
        from ._files._addresses import checked
        from ._files._download import FileStream, Source

        url = checked(url, api=self._core.settings.base_url)
        return FileStream(self._files, Source(lambda: url), byte_range)

    @property
    def _files(self) -> Files:
        from ._files._door import Files

        core, timeout = self._core, cast("float | None", self._options.timeout)
        files = core.files_of(lambda: Files(core.settings.base_url, timeout, self._given_transport))
        files.closed = files.closed or core.closed
        return files

    def _close_files(self) -> None:
        if self._core.files is not None:
            self._core.files.close()


class AsyncJobResources(AsyncClientResources):
    """The resources whose work takes its time, and downloads. Without blocking."""

    _core: Core[AsyncTransport]
    _caller: AsyncCaller
    _options: RequestOptions
    _given_transport: httpx.AsyncBaseTransport | None

    @cached_property
    def connect(self) -> AsyncConnect:
        """Connect OnlyFans Account."""
        from ._resources.connect import AsyncConnect

        return AsyncConnect(self._caller)

    @cached_property
    def data_exports(self) -> AsyncDataExports:
        """APIs for managing data exports."""
        from ._resources.data_exports import AsyncDataExports

        return AsyncDataExports(self._caller, self._files)

    @cached_property
    def media(self) -> AsyncMedia:
        """Media."""
        from ._resources.media import AsyncMedia

        return AsyncMedia(self._caller, self._files)

    @cached_property
    def media_vault(self) -> AsyncMediaVault:
        """Media Vault."""
        from ._resources.media_vault import AsyncMediaVault

        return AsyncMediaVault(self._caller)

    async def download(
        self,
        url: str,
        *,
        to: str | os.PathLike[str],
        resume: bool = False,
        on_progress: ProgressCallback | None = None,
        progress: bool = False,
    ) -> DownloadedFile:
        """`Client.download` without blocking. `asyncio.timeout` bounds it whole."""
        from ._files._addresses import checked
        from ._files._download import Source, save_async
        from ._files._target import Target

        url = checked(url, api=self._core.settings.base_url)

        async def locate() -> str:
            return url

        target = Target(to, resume=resume)
        return await save_async(self._files, Source(locate), target, on_progress=on_progress, progress=progress)

    def stream(self, url: str, *, byte_range: tuple[int, int | None] | None = None) -> AsyncFileStream:
        """`Client.stream` without blocking: `async with client.stream(url) as pieces: async for piece in pieces`."""
        from ._files._addresses import checked
        from ._files._download import AsyncFileStream, Source

        url = checked(url, api=self._core.settings.base_url)

        async def locate() -> str:
            return url

        return AsyncFileStream(self._files, Source(locate), byte_range)

    @property
    def _files(self) -> AsyncFiles:
        from ._files._door import AsyncFiles

        core, timeout = self._core, cast("float | None", self._options.timeout)
        files = core.files_of(lambda: AsyncFiles(core.settings.base_url, timeout, self._given_transport))
        files.closed = files.closed or core.closed
        return files

    async def _close_files(self) -> None:
        if self._core.files is not None:
            await self._core.files.aclose()
