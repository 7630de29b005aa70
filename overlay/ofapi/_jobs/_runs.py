"""Driving the generators of long jobs, for the resources: what is to be told, for how long, into which file."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from .._files import _target
from .._files._download import Source, save, save_async
from .._files._target import ExportFile, Target
from .._progress import ProgressCallback, told
from . import _exports
from ._drivers import drive, drive_async
from ._polling import Patience, Polling
from ._steps import Steps

if TYPE_CHECKING:
    from ofapi_generated.runtime.operation import AsyncCaller, Caller

    from .._files._door import AsyncFiles, Files

T = TypeVar("T")


class Waiting(NamedTuple):
    """For how long to wait, and whom to tell."""

    patience: Patience
    on_progress: ProgressCallback | None
    progress: bool

    @classmethod
    def of(
        cls, max_wait: float | None, polling: Polling, on_progress: ProgressCallback | None, progress: bool
    ) -> Waiting:
        """Raises ValueError for a `max_wait` that can't be used."""
        return cls(Patience(max_wait, polling), on_progress, progress)

    def end(self, steps: Steps[T], caller: Caller) -> T:
        with told(self.on_progress, self.progress) as report:
            return drive(steps, caller, report)

    async def end_async(self, steps: Steps[T], caller: AsyncCaller) -> T:
        with told(self.on_progress, self.progress) as report:
            return await drive_async(steps, caller, report)


class ExportRun(NamedTuple):
    """An export on its way into a file. Made before anything is sent, so that bad values send nothing."""

    to: Path
    max_credits: int | None
    patience: Patience
    resume_download: bool
    on_progress: ProgressCallback | None
    progress: bool

    @classmethod
    def of(
        cls,
        to: str | os.PathLike[str],
        max_credits: int | None,
        max_wait: float | None,
        polling: Polling | None,
        resume_download: bool,
        on_progress: ProgressCallback | None,
        progress: bool,
    ) -> ExportRun:
        """Raises ValueError for limits that can't be used, OSError for a target that can't be written."""
        limit = _exports.checked_limit(max_credits)
        patience = Patience(max_wait, polling or _exports.POLLING)
        return cls(_target.checked(to), limit, patience, resume_download, on_progress, progress)

    def end(
        self, steps: Steps[_exports.Finished], caller: Caller, files: Files, source: Callable[[str], Source]
    ) -> ExportFile:
        with told(self.on_progress, self.progress) as report:
            done = drive(steps, caller, report)
            target = Target(self.to, resume=self.resume_download)
            file = save(files, source(done.id), target, on_progress=report, progress=False)
        return ExportFile(done.id, file.path, file.size, done.export)

    async def end_async(
        self, steps: Steps[_exports.Finished], caller: AsyncCaller, files: AsyncFiles, source: Callable[[str], Source]
    ) -> ExportFile:
        with told(self.on_progress, self.progress) as report:
            done = await drive_async(steps, caller, report)
            target = Target(self.to, resume=self.resume_download)
            file = await save_async(files, source(done.id), target, on_progress=report, progress=False)
        return ExportFile(done.id, file.path, file.size, done.export)
