"""Downloads from the OnlyFans CDN, through the API's redirect."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, overload

from ofapi_generated.resources.media import AsyncMedia as GeneratedAsyncMedia
from ofapi_generated.resources.media import Media as GeneratedMedia

if TYPE_CHECKING:
    from ofapi_generated.runtime.operation import AsyncCaller, Caller
    from ofapi_generated.runtime.options import RequestOptions
    from ofapi_generated.runtime.response import ApiResponse

    from .._files._door import AsyncFiles, Files
    from .._files._download import AsyncFileStream, FileStream, Source
    from .._files._target import DownloadedFile
    from .._progress import ProgressCallback


class MediaDownloads(GeneratedMedia):
    """Downloads from the OnlyFans CDN."""

    __slots__ = ("_files",)

    def __init__(self, caller: Caller, files: Files) -> None:
        super().__init__(caller)
        self._files = files

    @overload
    def download(
        self,
        account: str,
        cdn_url: str,
        *,
        to: None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[str | bytes]: ...

    @overload
    def download(
        self,
        account: str,
        cdn_url: str,
        *,
        to: str | os.PathLike[str],
        resume: bool = False,
        on_progress: ProgressCallback | None = None,
        progress: bool = False,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> DownloadedFile: ...

    def download(
        self,
        account: str,
        cdn_url: str,
        *,
        to: str | os.PathLike[str] | None = None,
        resume: bool = False,
        on_progress: ProgressCallback | None = None,
        progress: bool = False,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Any:
        """Download Media from the OnlyFans CDN: into the file `to`, else the address to download it from in `.data`.

        The file gets its name when it is whole; after a break the download goes on where it was. Costs 3 credits a
        megabyte, at least 1; nothing for what is cached at `cdn.fansapi.com`. The key goes to the API alone.

        Args:
            cdn_url: The file's whole address at `https://cdn*.onlyfans.com`, with its query.
            to: The file to write. What stands there is replaced when the download is whole.
            resume: Keep what came in `<to>.part` when the download fails, and go on from there the next time.
            on_progress: Told the bytes, about every megabyte.
            progress: Draw a bar in the terminal, with `ofapi[progress]`.

        A `deadline` counts for asking the API, not for the transfer: there it is the client's `timeout`, for each part
        that comes.

        Raises DownloadError, OSError for a target that can't be written, and the API's errors.

        Sends GET /api/{account}/media/download/{cdnUrl}
        """
        if to is None:
            return super().download(account, cdn_url, validate=validate, options=options)
        from .._files._download import save
        from .._files._target import Target

        source = self._source(account, cdn_url, validate, options)
        return save(self._files, source, Target(to, resume=resume), on_progress=on_progress, progress=progress)

    def stream(
        self,
        account: str,
        cdn_url: str,
        *,
        byte_range: tuple[int, int | None] | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> FileStream:
        """Media from the OnlyFans CDN, piece by piece.

        `with client.media.stream(...) as pieces: for piece in pieces: ...`

        Args:
            byte_range: First and last byte wanted, both included; None as the last: to the end.

        A `deadline` counts for asking the API, not for the transfer.

        Raises DownloadError, while reading, when the file can't be had or has changed in the middle.
        """
        from .._files._download import FileStream

        return FileStream(self._files, self._source(account, cdn_url, validate, options), byte_range)

    def get_size(
        self, account: str, cdn_url: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> int | None:
        """Bytes of a file of the OnlyFans CDN, without downloading it; None where its server does not tell. Free.

        Sends HEAD /api/{account}/media/download/{cdnUrl}
        """
        from .._files import _sources

        arguments = {"account": account, "cdn_url": cdn_url}
        response = self._caller.call(_sources.HEAD_MEDIA, arguments, validate=False, options=options)
        return self._files.ask(_sources.size(self._files.api, response))

    def _source(self, account: str, cdn_url: str, validate: bool, options: RequestOptions | None) -> Source:
        from .._files._download import Source
        from .._files._sources import media_address

        def locate() -> str:
            response = GeneratedMedia.download(self, account, cdn_url, validate=validate, options=options)
            return media_address(self._files.api, response)

        return Source(locate, renewable=True)


class AsyncMediaDownloads(GeneratedAsyncMedia):
    """Downloads from the OnlyFans CDN. Without blocking."""

    __slots__ = ("_files",)

    def __init__(self, caller: AsyncCaller, files: AsyncFiles) -> None:
        super().__init__(caller)
        self._files = files

    @overload
    async def download(
        self,
        account: str,
        cdn_url: str,
        *,
        to: None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[str | bytes]: ...

    @overload
    async def download(
        self,
        account: str,
        cdn_url: str,
        *,
        to: str | os.PathLike[str],
        resume: bool = False,
        on_progress: ProgressCallback | None = None,
        progress: bool = False,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> DownloadedFile: ...

    async def download(
        self,
        account: str,
        cdn_url: str,
        *,
        to: str | os.PathLike[str] | None = None,
        resume: bool = False,
        on_progress: ProgressCallback | None = None,
        progress: bool = False,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Any:
        """`Media.download` without blocking."""
        if to is None:
            return await super().download(account, cdn_url, validate=validate, options=options)
        from .._files._download import save_async
        from .._files._target import Target

        source = self._source(account, cdn_url, validate, options)
        return await save_async(
            self._files, source, Target(to, resume=resume), on_progress=on_progress, progress=progress
        )

    def stream(
        self,
        account: str,
        cdn_url: str,
        *,
        byte_range: tuple[int, int | None] | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncFileStream:
        """`Media.stream` without blocking: `async with client.media.stream(...) as pieces: async for ...`."""
        from .._files._download import AsyncFileStream

        return AsyncFileStream(self._files, self._source(account, cdn_url, validate, options), byte_range)

    async def get_size(
        self, account: str, cdn_url: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> int | None:
        """`Media.get_size` without blocking."""
        from .._files import _sources

        arguments = {"account": account, "cdn_url": cdn_url}
        response = await self._caller.call(_sources.HEAD_MEDIA, arguments, validate=False, options=options)
        return await self._files.ask(_sources.size(self._files.api, response))

    def _source(self, account: str, cdn_url: str, validate: bool, options: RequestOptions | None) -> Source:
        from .._files._download import Source
        from .._files._sources import media_address

        async def locate() -> str:
            response = await GeneratedAsyncMedia.download(self, account, cdn_url, validate=validate, options=options)
            return media_address(self._files.api, response)

        return Source(locate, renewable=True)
