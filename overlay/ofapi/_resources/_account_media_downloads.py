"""Downloads from the OnlyFans CDN of one account: `client.media`'s, with the account filled in."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, overload

from ofapi_generated.accounts.media import AccountMedia as GeneratedAccountMedia
from ofapi_generated.accounts.media import AsyncAccountMedia as GeneratedAsyncAccountMedia

from .media import AsyncMedia, Media

if TYPE_CHECKING:
    from ofapi_generated.runtime.operation import AsyncCaller, Caller
    from ofapi_generated.runtime.options import RequestOptions
    from ofapi_generated.runtime.response import ApiResponse

    from .._files._door import AsyncFiles, Files
    from .._files._download import AsyncFileStream, FileStream
    from .._files._target import DownloadedFile
    from .._progress import ProgressCallback


class AccountMediaDownloads(GeneratedAccountMedia):
    """Downloads from the OnlyFans CDN of one account."""

    __slots__ = ("_media",)

    def __init__(self, caller: Caller, account: str, files: Files) -> None:
        super().__init__(caller, account)
        self._media = Media(caller, files)

    @overload
    def download(
        self,
        cdn_url: str,
        *,
        to: None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[str | bytes]: ...

    @overload
    def download(
        self,
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
            return self._media.download(self._account, cdn_url, validate=validate, options=options)
        return self._media.download(
            self._account,
            cdn_url,
            to=to,
            resume=resume,
            on_progress=on_progress,
            progress=progress,
            validate=validate,
            options=options,
        )

    def stream(
        self,
        cdn_url: str,
        *,
        byte_range: tuple[int, int | None] | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> FileStream:
        """Media from the OnlyFans CDN, piece by piece.

        `with account.media.stream(...) as pieces: for piece in pieces: ...`

        Args:
            byte_range: First and last byte wanted, both included; None as the last: to the end.

        A `deadline` counts for asking the API, not for the transfer.

        Raises DownloadError, while reading, when the file can't be had or has changed in the middle.
        """
        return self._media.stream(self._account, cdn_url, byte_range=byte_range, validate=validate, options=options)

    def get_size(self, cdn_url: str, *, validate: bool = True, options: RequestOptions | None = None) -> int | None:
        """Bytes of a file of the OnlyFans CDN, without downloading it; None where its server does not tell. Free.

        Sends HEAD /api/{account}/media/download/{cdnUrl}
        """
        return self._media.get_size(self._account, cdn_url, validate=validate, options=options)


class AsyncAccountMediaDownloads(GeneratedAsyncAccountMedia):
    """Downloads from the OnlyFans CDN of one account. Without blocking."""

    __slots__ = ("_media",)

    def __init__(self, caller: AsyncCaller, account: str, files: AsyncFiles) -> None:
        super().__init__(caller, account)
        self._media = AsyncMedia(caller, files)

    @overload
    async def download(
        self,
        cdn_url: str,
        *,
        to: None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[str | bytes]: ...

    @overload
    async def download(
        self,
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
        cdn_url: str,
        *,
        to: str | os.PathLike[str] | None = None,
        resume: bool = False,
        on_progress: ProgressCallback | None = None,
        progress: bool = False,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> Any:
        """`AccountMedia.download` without blocking."""
        if to is None:
            return await self._media.download(self._account, cdn_url, validate=validate, options=options)
        return await self._media.download(
            self._account,
            cdn_url,
            to=to,
            resume=resume,
            on_progress=on_progress,
            progress=progress,
            validate=validate,
            options=options,
        )

    def stream(
        self,
        cdn_url: str,
        *,
        byte_range: tuple[int, int | None] | None = None,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> AsyncFileStream:
        """`AccountMedia.stream` without blocking: `async with account.media.stream(...) as pieces: async for ...`."""
        return self._media.stream(self._account, cdn_url, byte_range=byte_range, validate=validate, options=options)

    async def get_size(
        self, cdn_url: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> int | None:
        """`AccountMedia.get_size` without blocking."""
        return await self._media.get_size(self._account, cdn_url, validate=validate, options=options)
