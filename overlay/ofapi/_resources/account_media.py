"""Media of one account: `client.media`, with the account filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from ofapi_generated.runtime.unset import UNSET, Unset

from ._account_media_downloads import AccountMediaDownloads, AsyncAccountMediaDownloads

if TYPE_CHECKING:
    from ofapi_generated.models import UploadedMedia, UploadStatus
    from ofapi_generated.runtime.options import RequestOptions
    from ofapi_generated.runtime.request import FileTypes
    from ofapi_generated.runtime.response import ApiResponse

    from .._jobs._polling import Polling
    from .._progress import ProgressCallback


class AccountMedia(AccountMediaDownloads):
    """Media."""

    __slots__ = ()

    @overload
    def upload(
        self,
        file: FileTypes | Unset = UNSET,
        *,
        async_: bool | Unset = UNSET,
        file_url: str | Unset = UNSET,
        type: Literal["default", "avatar", "header"] | Unset = UNSET,
        wait: Literal[False] = False,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[UploadedMedia]: ...

    @overload
    def upload(
        self,
        file: FileTypes | Unset = UNSET,
        *,
        async_: bool | Unset = UNSET,
        file_url: str | Unset = UNSET,
        type: Literal["default", "avatar", "header"] | Unset = UNSET,
        wait: Literal[True],
        max_wait: float | None = 600.0,
        polling: Polling | None = None,
        on_progress: ProgressCallback | None = None,
        progress: bool = False,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[UploadStatus]: ...

    def upload(  # pyright: ignore[reportIncompatibleMethodOverride]  # `file` may be given by its place, too
        self,
        file: FileTypes | Unset = UNSET,
        *,
        async_: bool | Unset = UNSET,
        file_url: str | Unset = UNSET,
        type: Literal["default", "avatar", "header"] | Unset = UNSET,
        wait: bool = False,
        max_wait: float | None = 600.0,
        polling: Polling | None = None,
        on_progress: ProgressCallback | None = None,
        progress: bool = False,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[Any]:
        """Upload media to the OnlyFans CDN. Its `.data.prefixed_id` is an `UploadId`: it can be attached once.

        Args:
            file: A path, bytes, a binary file or (name, content, content type), streamed; at most 100 MB.
            file_url: An https address to take the file from, in place of `file`.
            wait: Send with `async`, wait until the API has taken it in, and return the upload's status. What follows is
                for that.
            max_wait: Seconds; None: no limit.
            polling: How often to look; looks are free.
            on_progress: Told at each look.
            progress: Draw a bar in the terminal, with `ofapi[progress]`.

        Raises, when waiting, JobFailedError and JobTimeoutError; the latter's `id` goes to `wait_for_upload`.

        Sends POST /api/{account}/media/upload
        """
        if not wait:
            return self._media.upload(
                self._account, file, async_=async_, file_url=file_url, type=type, validate=validate, options=options
            )
        return self._media.upload(
            self._account,
            file,
            async_=async_,
            file_url=file_url,
            type=type,
            wait=True,
            max_wait=max_wait,
            polling=polling,
            on_progress=on_progress,
            progress=progress,
            validate=validate,
            options=options,
        )

    def wait_for_upload(
        self,
        upload_id: str,
        *,
        max_wait: float | None = 600.0,
        polling: Polling | None = None,
        on_progress: ProgressCallback | None = None,
        progress: bool = False,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[UploadStatus]:
        """Wait for an upload that was sent with `async_=True`, in this process or another. The looks are free.

        Raises JobFailedError, and JobTimeoutError after `max_wait` seconds (None: no limit).
        """
        return self._media.wait_for_upload(
            self._account,
            upload_id,
            max_wait=max_wait,
            polling=polling,
            on_progress=on_progress,
            progress=progress,
            validate=validate,
            options=options,
        )

    def get_upload_status(
        self, upload_id: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[UploadStatus]:
        """Get Upload Status. Free.

        Sends GET /api/{account}/media/uploads/{upload}/status
        """
        return self._media.get_upload_status(self._account, upload_id, validate=validate, options=options)


class AsyncAccountMedia(AsyncAccountMediaDownloads):
    """Media."""

    __slots__ = ()

    @overload
    async def upload(
        self,
        file: FileTypes | Unset = UNSET,
        *,
        async_: bool | Unset = UNSET,
        file_url: str | Unset = UNSET,
        type: Literal["default", "avatar", "header"] | Unset = UNSET,
        wait: Literal[False] = False,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[UploadedMedia]: ...

    @overload
    async def upload(
        self,
        file: FileTypes | Unset = UNSET,
        *,
        async_: bool | Unset = UNSET,
        file_url: str | Unset = UNSET,
        type: Literal["default", "avatar", "header"] | Unset = UNSET,
        wait: Literal[True],
        max_wait: float | None = 600.0,
        polling: Polling | None = None,
        on_progress: ProgressCallback | None = None,
        progress: bool = False,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[UploadStatus]: ...

    async def upload(  # pyright: ignore[reportIncompatibleMethodOverride]  # `file` may be given by its place, too
        self,
        file: FileTypes | Unset = UNSET,
        *,
        async_: bool | Unset = UNSET,
        file_url: str | Unset = UNSET,
        type: Literal["default", "avatar", "header"] | Unset = UNSET,
        wait: bool = False,
        max_wait: float | None = 600.0,
        polling: Polling | None = None,
        on_progress: ProgressCallback | None = None,
        progress: bool = False,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[Any]:
        """`AccountMedia.upload` without blocking."""
        if not wait:
            return await self._media.upload(
                self._account, file, async_=async_, file_url=file_url, type=type, validate=validate, options=options
            )
        return await self._media.upload(
            self._account,
            file,
            async_=async_,
            file_url=file_url,
            type=type,
            wait=True,
            max_wait=max_wait,
            polling=polling,
            on_progress=on_progress,
            progress=progress,
            validate=validate,
            options=options,
        )

    async def wait_for_upload(
        self,
        upload_id: str,
        *,
        max_wait: float | None = 600.0,
        polling: Polling | None = None,
        on_progress: ProgressCallback | None = None,
        progress: bool = False,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[UploadStatus]:
        """`AccountMedia.wait_for_upload` without blocking."""
        return await self._media.wait_for_upload(
            self._account,
            upload_id,
            max_wait=max_wait,
            polling=polling,
            on_progress=on_progress,
            progress=progress,
            validate=validate,
            options=options,
        )

    async def get_upload_status(
        self, upload_id: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[UploadStatus]:
        """`AccountMedia.get_upload_status` without blocking."""
        return await self._media.get_upload_status(self._account, upload_id, validate=validate, options=options)
