"""Data exports, from the price to the file."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ofapi_generated.runtime.unset import UNSET, Unset

from ._export_steps import AsyncExportSteps, ExportSteps

if TYPE_CHECKING:
    from ofapi_generated.runtime.options import RequestOptions

    from .._files._target import ExportFile
    from .._jobs._polling import Polling
    from .._progress import ProgressCallback

    ExportType = Literal[
        "transactions",
        "chat_messages",
        "media_vault",
        "trial_links",
        "tracking_links",
        "smart_links",
        "payouts",
        "chargebacks",
        "public_profiles",
        "fans",
        "followings",
        "profile_visitors",
        "fansly_chat_messages",
    ]


class DataExports(ExportSteps):
    """APIs for managing data exports."""

    __slots__ = ()

    def run(
        self,
        *,
        type: ExportType,
        file_type: Literal["csv", "xlsx", "zip"],
        start_date: str | dt.datetime | dt.date,
        end_date: str | dt.datetime | dt.date,
        max_credits: int | None,
        to: str | os.PathLike[str],
        account_ids: Sequence[str] | Unset = UNSET,
        export_columns: Sequence[str] | Unset = UNSET,
        export_options: Mapping[str, Any] | Unset = UNSET,
        max_wait: float | None = 3600.0,
        polling: Polling | None = None,
        resume_download: bool = False,
        on_progress: ProgressCallback | None = None,
        progress: bool = False,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ExportFile:
        """Export data into a file: create, wait for the price, start if it is not above `max_credits`, wait, download.

        Takes what `create` takes, and:

        Args:
            max_credits: The most the export may cost; None: any price. Above it nothing is started or charged.
            to: The file to write. What stands there is replaced when the download is whole.
            max_wait: Seconds to wait for price and export together; the download is not counted. None: no limit.
            polling: How often to look; looks are free.
            resume_download: Keep what came in `<to>.part` when the download fails, for the next time.
            on_progress: Told at once, with the export's id, then at each look, and of the download.
            progress: Draw a bar in the terminal, with `ofapi[progress]`.

        Raises PriceLimitError, JobFailedError, JobCancelledError, JobTimeoutError and StartUncertainError, each with
        the export's `id`, by which `resume` goes on; DownloadError; OSError for a target that can't be written; and
        the API's errors.
        """
        from .._jobs import _exports as jobs
        from .._jobs._runs import ExportRun

        run = ExportRun.of(to, max_credits, max_wait, polling, resume_download, on_progress, progress)
        arguments = {
            "end_date": end_date,
            "file_type": file_type,
            "start_date": start_date,
            "type": type,
            "account_ids": account_ids,
            "export_columns": export_columns,
            "export_options": export_options,
        }
        steps = jobs.run(arguments, run.max_credits, run.patience, options, validate)
        return run.end(steps, self._caller, self._files, lambda id: self._source(id, validate, options))

    def resume(
        self,
        data_export_id: str,
        *,
        max_credits: int | None,
        to: str | os.PathLike[str],
        max_wait: float | None = 3600.0,
        polling: Polling | None = None,
        resume_download: bool = False,
        on_progress: ProgressCallback | None = None,
        progress: bool = False,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ExportFile:
        """Go on with an export from whatever state it is in, in this process or another: `run` without its create.

        One that has a price and was not started is started, if it is not above `max_credits`.
        """
        from .._jobs import _exports as jobs
        from .._jobs._runs import ExportRun

        run = ExportRun.of(to, max_credits, max_wait, polling, resume_download, on_progress, progress)
        steps = jobs.finish(data_export_id, run.max_credits, run.patience, options, validate)
        return run.end(steps, self._caller, self._files, lambda id: self._source(id, validate, options))


class AsyncDataExports(AsyncExportSteps):
    """APIs for managing data exports. Without blocking."""

    __slots__ = ()

    async def run(
        self,
        *,
        type: ExportType,
        file_type: Literal["csv", "xlsx", "zip"],
        start_date: str | dt.datetime | dt.date,
        end_date: str | dt.datetime | dt.date,
        max_credits: int | None,
        to: str | os.PathLike[str],
        account_ids: Sequence[str] | Unset = UNSET,
        export_columns: Sequence[str] | Unset = UNSET,
        export_options: Mapping[str, Any] | Unset = UNSET,
        max_wait: float | None = 3600.0,
        polling: Polling | None = None,
        resume_download: bool = False,
        on_progress: ProgressCallback | None = None,
        progress: bool = False,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ExportFile:
        """`DataExports.run` without blocking."""
        from .._jobs import _exports as jobs
        from .._jobs._runs import ExportRun

        run = ExportRun.of(to, max_credits, max_wait, polling, resume_download, on_progress, progress)
        arguments = {
            "end_date": end_date,
            "file_type": file_type,
            "start_date": start_date,
            "type": type,
            "account_ids": account_ids,
            "export_columns": export_columns,
            "export_options": export_options,
        }
        steps = jobs.run(arguments, run.max_credits, run.patience, options, validate)
        return await run.end_async(steps, self._caller, self._files, lambda id: self._source(id, validate, options))

    async def resume(
        self,
        data_export_id: str,
        *,
        max_credits: int | None,
        to: str | os.PathLike[str],
        max_wait: float | None = 3600.0,
        polling: Polling | None = None,
        resume_download: bool = False,
        on_progress: ProgressCallback | None = None,
        progress: bool = False,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ExportFile:
        """`DataExports.resume` without blocking."""
        from .._jobs import _exports as jobs
        from .._jobs._runs import ExportRun

        run = ExportRun.of(to, max_credits, max_wait, polling, resume_download, on_progress, progress)
        steps = jobs.finish(data_export_id, run.max_credits, run.patience, options, validate)
        return await run.end_async(steps, self._caller, self._files, lambda id: self._source(id, validate, options))
