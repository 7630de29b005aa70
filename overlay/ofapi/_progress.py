"""How far a long job is: what is told to callbacks, and a bar in the terminal."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple, TypeAlias

from ._job_errors import MissingExtraError


class Progress(NamedTuple):
    """How far a job is. `id` is what it can be waited for by, in another process too."""

    job: str
    """What is done: `data_export`, `upload`, `connect` or `download`."""
    id: str | None
    """The job's id in the API; None for a download of a plain address."""
    state: str | None
    """The state as the API tells it; `downloading` while a file comes."""
    done: int | None = None
    """Rows of an export, bytes of a download."""
    total: int | None = None
    """How many there will be, where it is known."""
    percent: float | None = None
    """0 to 100, where it is known."""
    status: Any = None
    """The whole of what the API told: `DataExport`, `UploadStatus` or `AuthenticationStatus`."""


ProgressCallback: TypeAlias = Callable[[Progress], Any]
"""Called with each `Progress`; what it raises ends the waiting. An async client waits for what an async one gives."""


@contextmanager
def told(on_progress: ProgressCallback | None, bar: bool) -> Iterator[ProgressCallback | None]:
    """The callback to tell progress to; with `bar`, a bar of `rich` in the terminal too.

    Raises MissingExtraError when a bar is asked for and `rich` is not installed.
    """
    if not bar:
        yield on_progress
        return
    with _bar() as draw:

        def both(progress: Progress) -> Any:
            draw(progress)
            return on_progress(progress) if on_progress is not None else None

        yield both


@contextmanager
def _bar() -> Iterator[Callable[[Progress], None]]:
    try:
        from rich.console import Console
        from rich.progress import BarColumn, TaskProgressColumn, TextColumn, TimeElapsedColumn
        from rich.progress import Progress as Bar
    except ImportError:
        raise MissingExtraError(
            "progress=True draws with rich, which is not installed: pip install 'ofapi[progress]'"
        ) from None
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeElapsedColumn())
    with Bar(*columns, console=console, disable=not console.is_terminal) as shown:
        task = shown.add_task("", total=None)

        def draw(progress: Progress) -> None:
            percent = progress.percent
            name = progress.job.replace("_", " ")
            told = f"{name}: {(progress.state or 'started').replace('_', ' ')}"
            shown.update(task, description=told, total=None if percent is None else 100, completed=percent or 0)

        yield draw


def tell(callback: Callable[[Any], Any] | None, about: Any) -> Any:
    """What the callback gives. Raises TypeError for an async callback of a client that does not wait."""
    if callback is None:
        return None
    answer = callback(about)
    if inspect.isawaitable(answer):
        if inspect.iscoroutine(answer):
            answer.close()
        raise TypeError("an async callback needs an AsyncClient")
    return answer


async def tell_async(callback: Callable[[Any], Any] | None, about: Any) -> Any:
    """What the callback gives, waited for if need be."""
    if callback is None:
        return None
    answer = callback(about)
    return await answer if isinstance(answer, Awaitable) else answer
