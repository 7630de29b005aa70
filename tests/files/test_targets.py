"""Where a download is written to: links, what is no file, long names, and what gets in the way at the end."""

from __future__ import annotations

import asyncio
import os
import socket
import stat
import threading
from pathlib import Path

import pytest

import ofapi
from ofapi._files import _target
from tests.client.conftest import Blocking, Connect
from tests.client.scripted import ScriptedServer
from tests.files.file_server import CONTENT, FileServer

MEDIA = "https://cdn2.onlyfans.com/files/a/b.jpg?Policy=1"


@pytest.fixture
def client(connect: Connect, api: ScriptedServer) -> Blocking:
    return connect(api.url, timeout=5)


def _special(kind: str, path: Path) -> socket.socket | None:
    if kind == "socket":
        made = socket.socket(socket.AF_UNIX)
        made.bind(str(path))
        return made
    os.mkfifo(path)
    return None


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes have names only where there is mkfifo")
@pytest.mark.parametrize("resume", [True, False])
@pytest.mark.parametrize("linked", [True, False])
@pytest.mark.parametrize("kind", ["pipe", "socket"])
def test_what_is_no_file_is_not_replaced(
    kind: str,
    linked: bool,
    resume: bool,
    client: Blocking,
    store: FileServer,
    api: ScriptedServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)  # a socket's path may not be long
    target = Path("photo.jpg")
    opened = _special(kind, target)
    if linked:
        target = Path("link.jpg")
        target.symlink_to("photo.jpg")
    before = sorted(tmp_path.iterdir())
    with pytest.raises(FileExistsError, match=rf"to='{target}' is a pipe, socket or device"):
        client.download(store.url, to=target, resume=resume)
    with pytest.raises(FileExistsError, match=r"to="):
        client.media.download("acct_1", MEDIA, to=target, resume=resume)
    assert store.requests == api.requests == []
    assert sorted(tmp_path.iterdir()) == before
    assert not stat.S_ISREG(target.stat().st_mode)
    if opened:
        opened.close()


@pytest.mark.parametrize("resume", [True, False])
@pytest.mark.parametrize("there", [True, False])
def test_a_link_is_followed(there: bool, resume: bool, client: Blocking, store: FileServer, tmp_path: Path) -> None:
    (tmp_path / "here").mkdir()
    (tmp_path / "there").mkdir()
    target, link = tmp_path / "there" / "photo.jpg", tmp_path / "here" / "link.jpg"
    link.symlink_to(Path("..") / "there" / "photo.jpg")
    if there:
        target.write_bytes(b"before")
    store.cuts = [100_000, 0, 0, 0, 0]
    with pytest.raises(ofapi.DownloadError):
        client.download(store.url, to=link, resume=resume)
    assert target.exists() == there
    assert (tmp_path / "there" / "photo.jpg.part").exists() == resume
    store.requests.clear()
    assert client.download(store.url, to=link, resume=resume).path == link
    assert (store.asked() != [None]) == resume
    assert link.is_symlink()
    assert not target.is_symlink()
    assert target.read_bytes() == CONTENT
    assert list((tmp_path / "there").iterdir()) == [target]
    assert list((tmp_path / "here").iterdir()) == [link]


@pytest.mark.parametrize("leads", ["link.jpg", "none/photo.jpg"])
def test_a_link_that_leads_nowhere(leads: str, client: Blocking, store: FileServer, tmp_path: Path) -> None:
    link = tmp_path / "link.jpg"
    link.symlink_to(leads)
    with pytest.raises(OSError, match=r"link\.jpg"):
        client.download(store.url, to=link)
    assert store.requests == []
    assert os.readlink(link) == leads


@pytest.mark.parametrize("resume", [True, False])
@pytest.mark.parametrize("name", ["a" * 241 + ".jpg", "a" * 251 + ".jpg", "é" * 125 + ".jpg", "é" * 127, "a" * 255])
def test_a_name_may_be_as_long_as_names_can_be(
    name: str, resume: bool, client: Blocking, store: FileServer, tmp_path: Path
) -> None:
    other = tmp_path / (name[:-1] + "b")
    store.cuts = [100_000, 0, 0, 0, 0, 100_000, 0, 0, 0, 0]
    for target in (tmp_path / name, other):
        with pytest.raises(ofapi.DownloadError, match="broke off"):
            client.download(store.url, to=target, resume=resume)
    assert len(list(tmp_path.iterdir())) == (4 if resume else 0)  # a part and its note of each, under names of its own
    store.requests.clear()
    client.download(store.url, to=tmp_path / name, resume=resume)
    assert (store.asked() != [None]) == resume
    assert (tmp_path / name).read_bytes() == CONTENT
    assert len(list(tmp_path.iterdir())) == (3 if resume else 1)


def test_a_longer_name_is_refused_before_anything_is_sent(client: Blocking, store: FileServer, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="too long"):
        client.download(store.url, to=tmp_path / ("a" * 256))
    assert store.requests == []


@pytest.mark.parametrize("resume", [True, False])
def test_what_gets_in_the_way_at_the_end_is_told(
    resume: bool, client: Blocking, store: FileServer, tmp_path: Path
) -> None:
    target = tmp_path / "photo.jpg"
    store.content = bytes(_target.LUMP * 2)

    def folder(progress: ofapi.Progress) -> None:
        target.mkdir(exist_ok=True)

    with pytest.raises(OSError, match="photo") as caught:
        client.download(store.url, to=target, resume=resume, on_progress=folder)
    assert isinstance(caught.value, (IsADirectoryError, PermissionError, FileExistsError))
    assert (tmp_path / "photo.jpg.part").exists() == resume
    target.rmdir()
    client.download(store.url, to=target, resume=resume)
    assert target.read_bytes() == store.content
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("fails", [True, False])
def test_a_task_cancelled_at_the_end_is_cancelled(
    fails: bool, api: ScriptedServer, store: FileServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go = threading.Event(), threading.Event()
    real, told = os.replace, list[object]()

    def slow(source: Path, place: Path) -> None:
        begun.set()
        go.wait(5)
        if fails:
            raise OSError("the disk is gone")
        real(source, place)

    async def run() -> None:
        asyncio.get_running_loop().set_exception_handler(lambda loop, context: told.append(context))
        async with ofapi.AsyncClient("key", base_url=api.url) as client:
            task = asyncio.create_task(client.download(store.url, to=tmp_path / "photo.jpg", resume=True))
            await asyncio.to_thread(begun.wait, 5)
            task.cancel()
            asyncio.get_running_loop().call_later(0.05, go.set)
            with pytest.raises(asyncio.CancelledError):
                await task

    monkeypatch.setattr(os, "replace", slow)
    asyncio.run(run())
    assert told == []
