"""The media vault, with uploads that are waited for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from ofapi_generated.resources.media_vault import AsyncMediaVault as GeneratedAsyncMediaVault
from ofapi_generated.resources.media_vault import MediaVault as GeneratedMediaVault
from ofapi_generated.runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ofapi_generated.models import Media, UploadStatus
    from ofapi_generated.runtime.options import RequestOptions
    from ofapi_generated.runtime.request import FileTypes
    from ofapi_generated.runtime.response import ApiResponse

    from .._jobs._polling import Polling
    from .._progress import ProgressCallback


class MediaVault(GeneratedMediaVault):
    """Media Vault."""

    __slots__ = ()

    @overload
    def upload(
        self,
        account: str,
        file: FileTypes | Unset = UNSET,
        *,
        async_: bool | Unset = UNSET,
        file_url: str | Unset = UNSET,
        wait: Literal[False] = False,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[Media]: ...

    @overload
    def upload(
        self,
        account: str,
        file: FileTypes | Unset = UNSET,
        *,
        async_: bool | Unset = UNSET,
        file_url: str | Unset = UNSET,
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
        wait: bool = False,
        max_wait: float | None = 600.0,
        polling: Polling | None = None,
        on_progress: ProgressCallback | None = None,
        progress: bool = False,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[Any]:
        """Upload Media to Vault. Its id there may be attached as often as you like.

        Args:
            file: A path, bytes, a binary file or (name, content, content type), streamed; at most 100 MB.
            file_url: An https address to take the file from, in place of `file`.
            wait: Send with `async`, wait until the API has taken it in, and return the upload's status, with the
                vault's record in `.data.media`. What follows is for that.
            max_wait: Seconds; None: no limit.
            polling: How often to look; looks are free.
            on_progress: Told at each look.
            progress: Draw a bar in the terminal, with `ofapi[progress]`.

        Raises, when waiting, JobFailedError and JobTimeoutError; the latter's `id` goes to `media.wait_for_upload`.

        Sends POST /api/{account}/media/vault
        """
        from .._jobs import _uploads as jobs
        from .._jobs._runs import Waiting

        waiting = Waiting.of(max_wait, polling or jobs.POLLING, on_progress, progress)
        response = super().upload(
            account,
            async_=True if wait else async_,
            file=file,
            file_url=file_url,
            validate=validate,
            options=options,
        )
        if not wait:
            return response
        steps = jobs.wait(account, jobs.id_of(response), waiting.patience, options, validate)
        return waiting.end(steps, self._caller)


class AsyncMediaVault(GeneratedAsyncMediaVault):
    """Media Vault. Without blocking."""

    __slots__ = ()

    @overload
    async def upload(
        self,
        account: str,
        file: FileTypes | Unset = UNSET,
        *,
        async_: bool | Unset = UNSET,
        file_url: str | Unset = UNSET,
        wait: Literal[False] = False,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[Media]: ...

    @overload
    async def upload(
        self,
        account: str,
        file: FileTypes | Unset = UNSET,
        *,
        async_: bool | Unset = UNSET,
        file_url: str | Unset = UNSET,
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
        wait: bool = False,
        max_wait: float | None = 600.0,
        polling: Polling | None = None,
        on_progress: ProgressCallback | None = None,
        progress: bool = False,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[Any]:
        """`MediaVault.upload` without blocking."""
        from .._jobs import _uploads as jobs
        from .._jobs._runs import Waiting

        waiting = Waiting.of(max_wait, polling or jobs.POLLING, on_progress, progress)
        response = await super().upload(
            account,
            async_=True if wait else async_,
            file=file,
            file_url=file_url,
            validate=validate,
            options=options,
        )
        if not wait:
            return response
        steps = jobs.wait(account, jobs.id_of(response), waiting.patience, options, validate)
        return await waiting.end_async(steps, self._caller)
