"""Uploads that the API takes in in the background, and that are waited for."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest

import ofapi
from tests.client.conftest import Blocking, Connect
from tests.jobs.conftest import FAST
from tests.jobs.job_server import LOST, JobServer

UPLOAD, VAULT = "/api/acct_1/media/upload", "/api/acct_1/media/vault"
STATUS = "/api/acct_1/media/uploads/ofapi_media_1/status"
ELSEWHERE = "https://evil.example/api/acct_1/media/uploads/ofapi_media_1/status"
PENDING = {"status": "pending", "prefixed_id": "ofapi_media_1", "polling_url": ELSEWHERE}
CDN = {"prefixed_id": "ofapi_media_1", "file_name": "a.jpg", "host": "cdn"}
COMPLETED = {"prefixed_id": "ofapi_media_1", "status": "completed", "credits_used": 3, "media": CDN}
WAYS = [("media", UPLOAD), ("media_vault", VAULT)]


def status(state: str, **more: Any) -> dict[str, Any]:
    return {"prefixed_id": "ofapi_media_1", "status": state, **more}


@pytest.mark.parametrize(("resource", "path"), WAYS)
def test_an_upload_that_is_waited_for(
    resource: str, path: str, api: JobServer, client: Blocking, tmp_path: Path
) -> None:
    (tmp_path / "a.jpg").write_bytes(b"photo")
    api.on("POST", path, (202, PENDING))
    api.on("GET", STATUS, status("pending"), status("processing"), status("what_is_this"), COMPLETED)
    told: list[ofapi.Progress] = []
    upload = getattr(client, resource).upload
    result = upload("acct_1", tmp_path / "a.jpg", wait=True, polling=FAST, on_progress=told.append)
    assert result.data.status == "completed"
    assert result.data.credits_used == 3
    assert result.data.media.host == "cdn"
    assert isinstance(result.data.prefixed_id, ofapi.UploadId)
    assert b'name="async"\r\n\r\n1' in api.received[0].body
    assert [progress[:3] for progress in told] == [
        ("upload", "ofapi_media_1", state) for state in ("pending", "processing", "what_is_this", "completed")
    ]
    # The polling_url is an address of somebody else: what is asked is the operation, on the client's own server.
    assert len(api.received) == 5


@pytest.mark.parametrize(("resource", "path"), WAYS)
def test_an_upload_that_fails(resource: str, path: str, api: JobServer, client: Blocking) -> None:
    api.on("POST", path, (202, PENDING))
    api.on("GET", STATUS, status("processing"), status("failed", error="not a picture"))
    with pytest.raises(ofapi.JobFailedError, match="not a picture") as caught:
        getattr(client, resource).upload("acct_1", b"text", wait=True, polling=FAST)
    assert (caught.value.id, caught.value.reason) == ("ofapi_media_1", "not a picture")


def test_time_is_limited_and_another_client_goes_on(api: JobServer, client: Blocking, connect: Connect) -> None:
    api.on("POST", UPLOAD, (202, PENDING))
    api.on("GET", STATUS, status("processing"))
    with pytest.raises(ofapi.JobTimeoutError) as caught:
        client.media.upload("acct_1", b"photo", wait=True, polling=FAST, max_wait=0.03)
    api.on("GET", STATUS, LOST, COMPLETED)
    other = connect(api.url)
    assert other.media.wait_for_upload("acct_1", caught.value.id, polling=FAST).data.media.file_name == "a.jpg"


def test_no_time_is_one_look(api: JobServer, client: Blocking) -> None:
    api.on("GET", STATUS, COMPLETED)
    assert client.media.wait_for_upload("acct_1", "ofapi_media_1", max_wait=0).data.status == "completed"
    api.on("GET", STATUS, status("pending"))
    with pytest.raises(ofapi.JobTimeoutError):
        client.media.wait_for_upload("acct_1", "ofapi_media_1", max_wait=0)


def test_an_upload_without_an_id(api: JobServer, client: Blocking) -> None:
    api.on("POST", UPLOAD, {"status": "pending"})
    with pytest.raises(ofapi.JobError, match="prefixed_id"):
        client.media.upload("acct_1", b"photo", wait=True)


def test_without_waiting_it_is_the_operation(api: JobServer, client: Blocking) -> None:
    api.on("POST", UPLOAD, CDN)
    response = client.media.upload("acct_1", file=b"photo")
    assert response.data.prefixed_id == "ofapi_media_1"
    assert response.raw == CDN
    assert len(api.received) == 1


@pytest.mark.parametrize("way", ["bytes", "BytesIO", "path", "open file", "name and bytes"])
@pytest.mark.parametrize(("resource", "path"), WAYS)
def test_more_than_100_mb_is_refused_before_it_is_sent(
    resource: str, path: str, way: str, api: JobServer, client: Blocking, tmp_path: Path
) -> None:
    large = tmp_path / "film.mp4"
    with large.open("wb") as made:
        made.truncate(100 * 2**20 + 1)
    content = bytes(100 * 2**20 + 1) if "ytes" in way else b""
    with large.open("rb") as opened:
        file = {
            "bytes": content,
            "BytesIO": io.BytesIO(content),
            "path": large,
            "open file": opened,
            "name and bytes": ("a.mp4", content),
        }[way]
        with pytest.raises(ofapi.RequestValidationError, match="at most 100 MB"):
            getattr(client, resource).upload("acct_1", file)
    assert api.received == []
