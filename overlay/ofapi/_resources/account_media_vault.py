"""The media vault of one account: `client.media_vault`, with the account filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from ofapi_generated.accounts.media_vault import AccountMediaVault as GeneratedAccountMediaVault
from ofapi_generated.accounts.media_vault import AsyncAccountMediaVault as GeneratedAsyncAccountMediaVault
from ofapi_generated.runtime.unset import UNSET, Unset

from .media_vault import AsyncMediaVault, MediaVault

if TYPE_CHECKING:
    from ofapi_generated.models import Media, UploadStatus
    from ofapi_generated.runtime.operation import AsyncCaller, Caller
    from ofapi_generated.runtime.options import RequestOptions
    from ofapi_generated.runtime.request import FileTypes
    from ofapi_generated.runtime.response import ApiResponse

    from .._jobs._polling import Polling
    from .._progress import ProgressCallback


class AccountMediaVault(GeneratedAccountMediaVault):
    """Media Vault."""

    __slots__ = ("_vault",)

    def __init__(self, caller: Caller, account: str) -> None:
        super().__init__(caller, account)
        self._vault = MediaVault(caller)

    @overload
    def upload(
        self,
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
        if not wait:
            return self._vault.upload(
                self._account, file, async_=async_, file_url=file_url, validate=validate, options=options
            )
        return self._vault.upload(
            self._account,
            file,
            async_=async_,
            file_url=file_url,
            wait=True,
            max_wait=max_wait,
            polling=polling,
            on_progress=on_progress,
            progress=progress,
            validate=validate,
            options=options,
        )


class AsyncAccountMediaVault(GeneratedAsyncAccountMediaVault):
    """Media Vault."""

    __slots__ = ("_vault",)

    def __init__(self, caller: AsyncCaller, account: str) -> None:
        super().__init__(caller, account)
        self._vault = AsyncMediaVault(caller)

    @overload
    async def upload(
        self,
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
        """`AccountMediaVault.upload` without blocking."""
        if not wait:
            return await self._vault.upload(
                self._account, file, async_=async_, file_url=file_url, validate=validate, options=options
            )
        return await self._vault.upload(
            self._account,
            file,
            async_=async_,
            file_url=file_url,
            wait=True,
            max_wait=max_wait,
            polling=polling,
            on_progress=on_progress,
            progress=progress,
            validate=validate,
            options=options,
        )
