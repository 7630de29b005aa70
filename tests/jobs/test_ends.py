"""Waits that are broken off, and errors that travel."""

from __future__ import annotations

import asyncio
import copy
import pickle
from pathlib import Path
from typing import Any

import pytest

import ofapi
from ofapi_generated.models import DataExport
from tests.files.file_server import FileServer
from tests.jobs.job_server import JobServer

ERRORS: list[ofapi.OfapiError] = [
    ofapi.DownloadError("m", url="https://a/b", status_code=403, received=5, size=9),
    ofapi.UnsafeAddressError("m", url="https://a/b"),
    ofapi.JobTimeoutError("m", id="x", state="pending", status=DataExport.from_dict({"id": "x"})),
    ofapi.JobFailedError("m", id="x", state="failed", reason="r", code="c"),
    ofapi.JobCancelledError("m", id="x", state="cancelled"),
    ofapi.PriceLimitError("m", id="x", state="s", status=None, credit_cost=5.0, max_credits=4),
    ofapi.StartUncertainError("m", id="x"),
    ofapi.TwoFactorRequiredError("m", id="x"),
    ofapi.MissingExtraError("m"),
    ofapi.UploadIdUsedError("posts.create", {"mediaFiles.0": ["was attached before"]}),
]


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_errors_survive_pickle_and_copy(error: ofapi.OfapiError) -> None:
    for other in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(other) is type(error)
        assert (str(other), other.__dict__) == (str(error), error.__dict__)


def test_a_cancelled_wait_ends_at_once_and_leaves_nothing(api: JobServer, tmp_path: Path) -> None:
    api.on("GET", "/api/data-exports/x", {"data": {"id": "x", "status": "in_progress"}})

    async def run() -> None:
        async with ofapi.AsyncClient("key", base_url=api.url) as client:
            looked = asyncio.Event()
            waiting = asyncio.create_task(
                client.data_exports.resume(
                    "x", max_credits=5, to=tmp_path / "a.csv", on_progress=lambda _: looked.set(), max_wait=None
                )
            )
            await asyncio.wait_for(looked.wait(), 10)
            waiting.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waiting
            assert waiting not in asyncio.all_tasks()

    asyncio.run(asyncio.wait_for(run(), 20))
    assert list(tmp_path.iterdir()) == []


def test_a_cancelled_download_leaves_the_target_as_it_was(tmp_path: Path) -> None:
    target = tmp_path / "a.bin"
    target.write_bytes(b"before")

    async def run(url: str) -> None:
        async with ofapi.AsyncClient("key", base_url="http://127.0.0.1:9") as client:
            arrived = asyncio.Event()

            async def hear(progress: ofapi.Progress) -> None:
                arrived.set()
                await asyncio.sleep(60)

            task = asyncio.create_task(client.download(url, to=target, on_progress=hear))
            await asyncio.wait_for(arrived.wait(), 10)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            # The client is in order still.
            assert (await client.download(url, to=tmp_path / "b.bin")).size == 3 * 2**20

    with FileServer(content=bytes(3 * 2**20)) as store:
        asyncio.run(asyncio.wait_for(run(store.url), 20))
    assert target.read_bytes() == b"before"
    assert {path.name for path in tmp_path.iterdir()} == {"a.bin", "b.bin"}


def test_a_cancelled_write_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No thread writes on into a file that is closed."""
    from ofapi._files._target import Target

    started, release, ended = asyncio.Event(), [], []
    real = Target.flush

    def slow(self: Target) -> None:
        loop.call_soon_threadsafe(started.set)
        while not release:
            pass
        real(self)
        ended.append(self)

    monkeypatch.setattr(Target, "flush", slow)

    async def run(url: str) -> None:
        nonlocal loop
        loop = asyncio.get_running_loop()
        async with ofapi.AsyncClient("key", base_url="http://127.0.0.1:9") as client:
            task = asyncio.create_task(client.download(url, to=tmp_path / "a.bin"))
            await asyncio.wait_for(started.wait(), 10)
            task.cancel()
            await asyncio.sleep(0.01)
            assert not task.done()
            release.append(True)
            with pytest.raises(asyncio.CancelledError):
                await task
            assert ended

    loop: Any = None
    with FileServer(content=bytes(3 * 2**20)) as store:
        asyncio.run(asyncio.wait_for(run(store.url), 20))
    assert list(tmp_path.iterdir()) == []
