"""Uploads to the OnlyFans CDN, which can be waited for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from ofapi_generated.resources.media import AsyncMedia as GeneratedAsyncMedia
from ofapi_generated.resources.media import Media as GeneratedMedia
from ofapi_generated.runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ofapi_generated.models import UploadedMedia, UploadStatus
    from ofapi_generated.runtime.options import RequestOptions
    from ofapi_generated.runtime.request import FileTypes
    from ofapi_generated.runtime.response import ApiResponse

    from .._jobs._polling import Polling
    from .._progress import ProgressCallback


class MediaUploads(GeneratedMedia):
    """Uploads to the OnlyFans CDN."""

    __slots__ = ()

    @overload
    def upload(
        self,
        account: str,
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
        account: str,
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
        account: str,
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
        from .._jobs import _uploads as jobs
        from .._jobs._runs import Waiting

        waiting = Waiting.of(max_wait, polling or jobs.POLLING, on_progress, progress)
        response = super().upload(
            account,
            async_=True if wait else async_,
            file=file,
            file_url=file_url,
            type=type,
            validate=validate,
            options=options,
        )
        jobs.issued(response)
        if not wait:
            return response
        steps = jobs.wait(account, jobs.id_of(response), waiting.patience, options, validate)
        return waiting.end(steps, self._caller)

    def wait_for_upload(
        self,
        account: str,
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
        from .._jobs import _uploads as jobs
        from .._jobs._runs import Waiting

        waiting = Waiting.of(max_wait, polling or jobs.POLLING, on_progress, progress)
        steps = jobs.wait(account, upload_id, waiting.patience, options, validate)
        return waiting.end(steps, self._caller)

    def get_upload_status(
        self, account: str, upload_id: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[UploadStatus]:
        """Get Upload Status. Free.

        Sends GET /api/{account}/media/uploads/{upload}/status
        """
        from .._jobs._uploads import named

        return named(super().get_upload_status(account, upload_id, validate=validate, options=options))


class AsyncMediaUploads(GeneratedAsyncMedia):
    """Uploads to the OnlyFans CDN. Without blocking."""

    __slots__ = ()

    @overload
    async def upload(
        self,
        account: str,
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
        account: str,
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
        account: str,
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
        """`Media.upload` without blocking."""
        from .._jobs import _uploads as jobs
        from .._jobs._runs import Waiting

        waiting = Waiting.of(max_wait, polling or jobs.POLLING, on_progress, progress)
        response = await super().upload(
            account,
            async_=True if wait else async_,
            file=file,
            file_url=file_url,
            type=type,
            validate=validate,
            options=options,
        )
        jobs.issued(response)
        if not wait:
            return response
        steps = jobs.wait(account, jobs.id_of(response), waiting.patience, options, validate)
        return await waiting.end_async(steps, self._caller)

    async def wait_for_upload(
        self,
        account: str,
        upload_id: str,
        *,
        max_wait: float | None = 600.0,
        polling: Polling | None = None,
        on_progress: ProgressCallback | None = None,
        progress: bool = False,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[UploadStatus]:
        """`Media.wait_for_upload` without blocking."""
        from .._jobs import _uploads as jobs
        from .._jobs._runs import Waiting

        waiting = Waiting.of(max_wait, polling or jobs.POLLING, on_progress, progress)
        steps = jobs.wait(account, upload_id, waiting.patience, options, validate)
        return await waiting.end_async(steps, self._caller)

    async def get_upload_status(
        self, account: str, upload_id: str, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[UploadStatus]:
        """`Media.get_upload_status` without blocking."""
        from .._jobs._uploads import named

        return named(await super().get_upload_status(account, upload_id, validate=validate, options=options))
