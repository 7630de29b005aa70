"""Uploads and downloads through an account: the client's own, with the account filled in."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

import ofapi
from tests.client.conftest import KEY, Blocking, Connect
from tests.client.scripted import answer
from tests.files.file_server import CONTENT, FileServer
from tests.jobs.conftest import FAST
from tests.jobs.job_server import JobServer

MEDIA = "https://cdn2.onlyfans.com/files/a/b.jpg?Policy=1&Key-Pair-Id=2"
DOWNLOAD = f"/api/acct_1/media/download/{quote(MEDIA, safe='')}"
STATUS = "/api/acct_1/media/uploads/ofapi_media_1/status"
PENDING = {"status": "pending", "prefixed_id": "ofapi_media_1"}
COMPLETED = {"prefixed_id": "ofapi_media_1", "status": "completed", "credits_used": 3, "media": {"id": 7}}
WAYS = [("media", "/api/acct_1/media/upload"), ("media_vault", "/api/acct_1/media/vault")]


@pytest.fixture
def account(client: Blocking) -> Blocking:
    return _account(client)


def _account(client: Blocking) -> Blocking:
    return Blocking(client.target.account("acct_1"), client.runner)


@pytest.fixture
def files(api: JobServer, store: FileServer) -> FileServer:
    """The server that the API sends to for media."""
    for method in ("GET", "HEAD"):
        api.on(method, DOWNLOAD, answer(302, b"", Location=store.url))
    return store


@pytest.mark.parametrize(("resource", "path"), WAYS)
def test_an_upload_that_is_waited_for(
    resource: str, path: str, api: JobServer, account: Blocking, tmp_path: Path
) -> None:
    (tmp_path / "a.jpg").write_bytes(b"photo")
    api.on("POST", path, (202, PENDING))
    api.on("GET", STATUS, PENDING, COMPLETED)
    told: list[ofapi.Progress] = []
    result = getattr(account, resource).upload(
        tmp_path / "a.jpg", wait=True, polling=FAST, on_progress=told.append, max_wait=20
    )
    assert (result.data.status, result.data.credits_used) == ("completed", 3)
    assert b'name="async"\r\n\r\n1' in api.received[0].body
    assert b"photo" in api.received[0].body
    assert [progress.state for progress in told] == ["pending", "completed"]


@pytest.mark.parametrize(("resource", "path"), WAYS)
def test_an_upload_that_is_not(resource: str, path: str, api: JobServer, account: Blocking) -> None:
    api.on("POST", path, {"prefixed_id": "ofapi_media_1", "id": 7})
    result = getattr(account, resource).upload(file_url="https://example.com/a.jpg", validate=False)
    assert result.raw["prefixed_id"] == "ofapi_media_1"
    assert b"https://example.com/a.jpg" in api.received[0].body
    assert len(api.received) == 1


@pytest.mark.parametrize(("resource", "path"), WAYS)
def test_an_upload_that_fails(resource: str, path: str, api: JobServer, account: Blocking) -> None:
    api.on("POST", path, (202, PENDING))
    api.on("GET", STATUS, {**PENDING, "status": "failed", "error": "not a picture"})
    with pytest.raises(ofapi.JobFailedError, match="not a picture"):
        getattr(account, resource).upload(b"text", wait=True, polling=FAST)


def test_an_upload_of_another_process(api: JobServer, account: Blocking) -> None:
    api.on("GET", STATUS, PENDING, COMPLETED)
    assert account.media.wait_for_upload("ofapi_media_1", polling=FAST).data.status == "completed"
    api.on("GET", STATUS, PENDING)
    with pytest.raises(ofapi.JobTimeoutError):
        account.media.wait_for_upload("ofapi_media_1", max_wait=0)
    assert isinstance(account.media.get_upload_status("ofapi_media_1").data.prefixed_id, ofapi.UploadId)


def test_an_upload_is_attached_once(api: JobServer, account: Blocking) -> None:
    api.on("POST", "/api/acct_1/media/upload", {"prefixed_id": "ofapi_media_1"})
    api.on("POST", "/api/acct_1/posts", {"data": {"id": 1}})
    photo = account.media.upload(b"photo").data.prefixed_id
    account.posts.create(text="for all", media_files=[photo])
    with pytest.raises(ofapi.UploadIdUsedError):
        account.posts.create(text="for all", media_files=[photo])


def test_a_download_into_a_file(api: JobServer, files: FileServer, account: Blocking, tmp_path: Path) -> None:
    files.cuts = [100_000]
    told: list[Any] = []
    target = tmp_path / "b.jpg"
    file = account.media.download(MEDIA, to=target, on_progress=told.append)
    assert (file.path, file.size) == (target, len(CONTENT))
    assert target.read_bytes() == CONTENT
    assert told
    assert list(tmp_path.iterdir()) == [target]
    assert KEY.encode() in api.raw[0]
    assert len(files.requests) == 2
    assert all(KEY.encode() not in request for request in files.requests)


def test_a_download_that_is_taken_up_again(files: FileServer, account: Blocking, tmp_path: Path) -> None:
    target = tmp_path / "b.jpg"
    files.cuts = [100_000, *[0] * 30]
    with pytest.raises(ofapi.DownloadError):
        account.media.download(MEDIA, to=target, resume=True)
    assert not target.exists()
    files.cuts = []
    files.requests.clear()
    assert account.media.download(MEDIA, to=target, resume=True).size == len(CONTENT)
    assert target.read_bytes() == CONTENT
    assert files.asked() != [None]


def test_without_a_target_the_address_is_given(files: FileServer, account: Blocking) -> None:
    assert account.media.download(MEDIA).data == files.url
    assert files.requests == []


def test_a_stream_of_a_part(files: FileServer, account: Blocking) -> None:
    stream = account.target.media.stream(MEDIA, byte_range=(100, 299_999))

    async def read() -> bytes:
        async with stream as pieces:
            return b"".join([piece async for piece in pieces])

    if isinstance(account.target, ofapi.AsyncAccount):
        got = account.runner.run(read())
    else:
        with stream as pieces:
            got = b"".join(pieces)
    assert got == CONTENT[100:300_000]
    assert files.asked() == ["bytes=100-299999"]


def test_the_size_of_a_file(api: JobServer, files: FileServer, account: Blocking) -> None:
    assert account.media.get_size(MEDIA) == len(CONTENT)
    assert api.count("GET", DOWNLOAD) == 0


def test_files_are_fetched_with_the_clients_connections(connect: Connect, api: JobServer, files: FileServer) -> None:
    client = connect(api.url)
    core = client.target._core
    first, second = _account(client), Blocking(client.target.with_options(timeout=3).account("acct_1"), client.runner)
    assert core.files is None
    assert first.media.get_size(MEDIA) == second.media.get_size(MEDIA) == len(CONTENT)
    assert client.target._files is core.files is first.target.media._media._files is second.target.media._media._files


def test_a_closed_client_has_closed_its_accounts(connect: Connect, files: FileServer, api: JobServer) -> None:
    client = connect(api.url)
    account = _account(client)
    assert account.media.get_size(MEDIA) == len(CONTENT)
    client.end()
    with pytest.raises(RuntimeError, match="closed"):
        account.media.get_size(MEDIA)
