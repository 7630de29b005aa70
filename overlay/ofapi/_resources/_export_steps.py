"""The steps of a data export that take their time: the price, the export, the file."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from ofapi_generated.resources.data_exports import AsyncDataExports as GeneratedAsyncDataExports
from ofapi_generated.resources.data_exports import DataExports as GeneratedDataExports

if TYPE_CHECKING:
    from ofapi_generated.models import DataExport
    from ofapi_generated.runtime.operation import AsyncCaller, Caller
    from ofapi_generated.runtime.options import RequestOptions
    from ofapi_generated.runtime.response import ApiResponse

    from .._files._door import AsyncFiles, Files
    from .._files._download import Source
    from .._files._target import DownloadedFile
    from .._jobs._polling import Polling
    from .._progress import ProgressCallback


class ExportSteps(GeneratedDataExports):
    """What is waited for of data exports."""

    __slots__ = ("_files",)

    def __init__(self, caller: Caller, files: Files) -> None:
        super().__init__(caller)
        self._files = files

    def wait_for_price(
        self,
        data_export_id: str,
        *,
        max_wait: float | None = 3600.0,
        polling: Polling | None = None,
        on_progress: ProgressCallback | None = None,
        progress: bool = False,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[DataExport]:
        """Wait until `.data.credit_cost` is known; starts nothing.

        Raises JobFailedError, JobCancelledError, and JobTimeoutError after `max_wait` seconds (None: no limit).
        """
        from .._jobs import _exports as jobs
        from .._jobs._runs import Waiting

        waiting = Waiting.of(max_wait, polling or jobs.POLLING, on_progress, progress)
        steps = jobs.wait_for(data_export_id, jobs.HAS_PRICE, waiting.patience, options, validate)
        return waiting.end(steps, self._caller)

    def wait(
        self,
        data_export_id: str,
        *,
        max_wait: float | None = 3600.0,
        polling: Polling | None = None,
        on_progress: ProgressCallback | None = None,
        progress: bool = False,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[DataExport]:
        """Wait until an export that was started is completed.

        Raises JobFailedError, JobCancelledError, and JobTimeoutError after `max_wait` seconds (None: no limit).
        """
        from .._jobs import _exports as jobs
        from .._jobs._runs import Waiting

        waiting = Waiting.of(max_wait, polling or jobs.POLLING, on_progress, progress)
        steps = jobs.wait_for(data_export_id, jobs.HAS_ENDED, waiting.patience, options, validate)
        return waiting.end(steps, self._caller)

    def download(
        self,
        data_export_id: str,
        *,
        to: str | os.PathLike[str],
        resume: bool = False,
        on_progress: ProgressCallback | None = None,
        progress: bool = False,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> DownloadedFile:
        """Download the file of a completed export. Where its address expires meanwhile, another is asked for.

        Args:
            to: The file to write. What stands there is replaced when the download is whole.
            resume: Keep what came in `<to>.part` when the download fails, and go on from there the next time.
            on_progress: Told the bytes, about every megabyte.
            progress: Draw a bar in the terminal, with `ofapi[progress]`.

        A `deadline` counts for asking the API, not for the transfer: there it is the client's `timeout`, for each part
        that comes.

        Raises JobError for an export that is not completed, DownloadError, and OSError for the target.
        """
        from .._files._download import save
        from .._files._target import Target

        source = self._source(data_export_id, validate, options)
        return save(self._files, source, Target(to, resume=resume), on_progress=on_progress, progress=progress)

    def _source(self, export_id: str, validate: bool, options: RequestOptions | None) -> Source:
        from .._files._download import Source
        from .._files._sources import EXPORT_MINUTES, export_address

        def locate() -> str:
            response = self.get(export_id, download_url_expires_in=EXPORT_MINUTES, validate=validate, options=options)
            return export_address(self._files.api, export_id, response)

        return Source(locate, renewable=True, id=export_id)


class AsyncExportSteps(GeneratedAsyncDataExports):
    """What is waited for of data exports. Without blocking."""

    __slots__ = ("_files",)

    def __init__(self, caller: AsyncCaller, files: AsyncFiles) -> None:
        super().__init__(caller)
        self._files = files

    async def wait_for_price(
        self,
        data_export_id: str,
        *,
        max_wait: float | None = 3600.0,
        polling: Polling | None = None,
        on_progress: ProgressCallback | None = None,
        progress: bool = False,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[DataExport]:
        """`DataExports.wait_for_price` without blocking."""
        from .._jobs import _exports as jobs
        from .._jobs._runs import Waiting

        waiting = Waiting.of(max_wait, polling or jobs.POLLING, on_progress, progress)
        steps = jobs.wait_for(data_export_id, jobs.HAS_PRICE, waiting.patience, options, validate)
        return await waiting.end_async(steps, self._caller)

    async def wait(
        self,
        data_export_id: str,
        *,
        max_wait: float | None = 3600.0,
        polling: Polling | None = None,
        on_progress: ProgressCallback | None = None,
        progress: bool = False,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[DataExport]:
        """`DataExports.wait` without blocking."""
        from .._jobs import _exports as jobs
        from .._jobs._runs import Waiting

        waiting = Waiting.of(max_wait, polling or jobs.POLLING, on_progress, progress)
        steps = jobs.wait_for(data_export_id, jobs.HAS_ENDED, waiting.patience, options, validate)
        return await waiting.end_async(steps, self._caller)

    async def download(
        self,
        data_export_id: str,
        *,
        to: str | os.PathLike[str],
        resume: bool = False,
        on_progress: ProgressCallback | None = None,
        progress: bool = False,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> DownloadedFile:
        """`DataExports.download` without blocking."""
        from .._files._download import save_async
        from .._files._target import Target

        source = self._source(data_export_id, validate, options)
        return await save_async(
            self._files, source, Target(to, resume=resume), on_progress=on_progress, progress=progress
        )

    def _source(self, export_id: str, validate: bool, options: RequestOptions | None) -> Source:
        from .._files._download import Source
        from .._files._sources import EXPORT_MINUTES, export_address

        async def locate() -> str:
            response = await self.get(
                export_id, download_url_expires_in=EXPORT_MINUTES, validate=validate, options=options
            )
            return export_address(self._files.api, export_id, response)

        return Source(locate, renewable=True, id=export_id)
