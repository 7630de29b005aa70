"""Downloads that go on in another process, and what is left behind by those that don't."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import ofapi
from tests.client.conftest import Blocking, Connect
from tests.client.scripted import ScriptedServer, answer
from tests.files.file_server import CONTENT, FileServer


@pytest.fixture
def client(connect: Connect, api: ScriptedServer) -> Blocking:
    return connect(api.url, timeout=5)


def _broken(client: Blocking, store: FileServer, target: Path) -> None:
    """A download with `resume` that gets 100,000 bytes and no more."""
    store.cuts = [100_000, 0, 0, 0, 0, 0]
    with pytest.raises(ofapi.DownloadError):
        client.download(store.url, to=target, resume=True)
    store.cuts.clear()
    store.requests.clear()


def test_another_client_goes_on(client: Blocking, connect: Connect, store: FileServer, tmp_path: Path) -> None:
    target = tmp_path / "photo.jpg"
    _broken(client, store, target)
    part = tmp_path / "photo.jpg.part"
    kept = part.stat().st_size
    assert 0 < kept <= 100_000
    assert not target.exists()
    assert json.loads((tmp_path / "photo.jpg.part.json").read_text()) == {"validator": '"v1"'}
    assert connect("http://127.0.0.1:9").download(store.url, to=target, resume=True).size == len(CONTENT)
    assert store.asked() == [f"bytes={kept}-"]
    assert store.header("if-range") == ['"v1"']
    assert target.read_bytes() == CONTENT
    assert list(tmp_path.iterdir()) == [target]


def test_a_file_that_is_another_by_now_comes_anew(client: Blocking, store: FileServer, tmp_path: Path) -> None:
    target = tmp_path / "photo.jpg"
    _broken(client, store, target)
    store.content, store.etag = CONTENT[::-1] + b"more", '"v2"'
    client.download(store.url, to=target, resume=True)
    assert target.read_bytes() == store.content
    assert list(tmp_path.iterdir()) == [target]


def test_all_was_there_already(client: Blocking, store: FileServer, tmp_path: Path) -> None:
    target = tmp_path / "photo.jpg"
    (tmp_path / "photo.jpg.part").write_bytes(CONTENT)
    (tmp_path / "photo.jpg.part.json").write_text('{"validator": "\\"v1\\""}')
    client.download(store.url, to=target, resume=True)
    assert target.read_bytes() == CONTENT


@pytest.mark.parametrize("note", ["", "{}", "[]", '{"validator": 5}', '{"validator": "a\\r\\nX: y"}', "not json"])
def test_a_part_of_no_known_file_is_not_gone_on_with(
    note: str, client: Blocking, store: FileServer, tmp_path: Path
) -> None:
    target = tmp_path / "photo.jpg"
    (tmp_path / "photo.jpg.part").write_bytes(b"something else")
    (tmp_path / "photo.jpg.part.json").write_text(note)
    client.download(store.url, to=target, resume=True)
    assert target.read_bytes() == CONTENT
    assert store.asked() == [None]


def test_nothing_is_kept_that_could_not_be_gone_on_with(client: Blocking, store: FileServer, tmp_path: Path) -> None:
    store.etag = None
    _broken(client, store, tmp_path / "photo.jpg")
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_kept_unless_asked_for(client: Blocking, store: FileServer, tmp_path: Path) -> None:
    store.cuts = [100_000, 0, 0, 0, 0, 0]
    with pytest.raises(ofapi.DownloadError):
        client.download(store.url, to=tmp_path / "photo.jpg")
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_another_by_now_and_says_not_which_is_not_kept(
    client: Blocking, store: FileServer, tmp_path: Path
) -> None:
    target = tmp_path / "photo.jpg"
    _broken(client, store, target)
    store.content, store.etag = CONTENT[::-1], None
    store.cuts = [100_000, 0, 0, 0, 0, 0]
    with pytest.raises(ofapi.DownloadError):
        client.download(store.url, to=target, resume=True)
    assert list(tmp_path.iterdir()) == []


def test_a_kept_part_outlives_a_refusal(client: Blocking, store: FileServer, tmp_path: Path) -> None:
    target = tmp_path / "photo.jpg"
    _broken(client, store, target)
    store.replies = [answer(403)]
    with pytest.raises(ofapi.DownloadError):
        client.download(store.url, to=target, resume=True)
    assert (tmp_path / "photo.jpg.part").stat().st_size > 0
    client.download(store.url, to=target, resume=True)
    assert target.read_bytes() == CONTENT
