"""The examples, run as they stand against an API that goes wrong in their middle."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import ofapi
from examples import export_fans, send_priced_message
from ofapi._jobs import _exports, _uploads
from tests.client.conftest import KEY
from tests.files.file_server import CONTENT, FileServer
from tests.jobs.conftest import FAST
from tests.jobs.job_server import LOST, JobServer

EXPORT = "/api/data-exports/data_export_1"
SEND = "/api/acct_1/chats/456/messages"
UPLOADED = {"prefixed_id": "ofapi_media_1", "status": "completed"}


@pytest.fixture(autouse=True)
def _fast(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_exports, "POLLING", FAST)
    monkeypatch.setattr(_uploads, "POLLING", FAST)
    monkeypatch.setattr(send_priced_message, "PAUSE", 0)


def _client(api: JobServer) -> ofapi.Client:
    return ofapi.Client(KEY, base_url=api.url)


def _export(status: str, **more: Any) -> dict[str, Any]:
    return {"data": {"id": "data_export_1", "status": status, "credit_cost": 150, **more}}


@pytest.fixture
def exporting(api: JobServer, store: FileServer) -> JobServer:
    api.on("POST", "/api/data-exports", _export("calculating_credits"))
    api.on("GET", EXPORT, _export("calculating_credits_completed"), _export("completed", download_url=store.url))
    api.on("POST", f"{EXPORT}/start", _export("pending"))
    return api


def test_export_fans(exporting: JobServer, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    to = tmp_path / "fans.csv"
    assert export_fans.main([str(to), "acct_1", "acct_2"], _client(exporting)) == 0
    assert to.read_bytes() == CONTENT
    assert exporting.received[0].body["account_ids"] == ["acct_1", "acct_2"]
    assert capsys.readouterr().out.splitlines()[-1] == f"{to}: 307,200 bytes, 150 credits"


def test_export_fans_that_is_too_dear_and_gone_on_with(
    exporting: JobServer, store: FileServer, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    to = tmp_path / "fans.csv"
    assert export_fans.main([str(to), "acct_1", "--max-credits", "100"], _client(exporting)) == 1
    assert "would cost 150" in capsys.readouterr().out
    assert not to.exists()
    exporting.on("GET", EXPORT, _export("calculating_credits_completed"), _export("completed", download_url=store.url))
    assert export_fans.main([str(to), "--resume", "data_export_1", "--max-credits", "150"], _client(exporting)) == 0
    assert to.read_bytes() == CONTENT
    assert exporting.count("POST", "/api/data-exports") == 1


def test_export_fans_that_fails(exporting: JobServer, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    exporting.on("GET", EXPORT, _export("calculating_credits_failed", failed_reason="no such account"))
    assert export_fans.main([str(tmp_path / "fans.csv"), "acct_1"], _client(exporting)) == 1
    assert "no such account" in capsys.readouterr().out


@pytest.fixture
def sending(api: JobServer) -> JobServer:
    api.on("POST", "/api/acct_1/media/upload", {"prefixed_id": "ofapi_media_1", "status": "pending"})
    api.on("GET", "/api/acct_1/media/uploads/ofapi_media_1/status", UPLOADED)
    api.on("POST", SEND, {"data": {"id": 99}})
    return api


@pytest.fixture
def photo(tmp_path: Path) -> str:
    (tmp_path / "photo.jpg").write_bytes(b"photo")
    return str(tmp_path / "photo.jpg")


def test_send_a_priced_message(sending: JobServer, photo: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert send_priced_message.main(["acct_1", "456", photo, "--price", "7"], _client(sending)) == 0
    assert capsys.readouterr().out == "sent: message 99\n"
    assert sending.received[-1].body == {"mediaFiles": ["ofapi_media_1"], "price": 7, "text": "Only for you"}


def test_send_a_priced_message_whose_answer_is_lost(
    sending: JobServer, photo: str, capsys: pytest.CaptureFixture[str]
) -> None:
    sending.on("POST", SEND, LOST, {"data": {"id": 99}})
    assert send_priced_message.main(["acct_1", "456", photo], _client(sending)) == 0
    assert capsys.readouterr().out == "sent: message 99\n"
    keys = {
        line
        for request in sending.raw
        if SEND.encode() in request.split(b"\r\n", 1)[0]
        for line in request.lower().split(b"\r\n")
        if line.startswith(b"idempotency-key: ")
    }
    assert len(keys) == 1


@pytest.mark.parametrize(
    ("answer", "told"),
    [(LOST, "not known"), (500, "not known"), (409, "not known"), ((422, {"message": "a banned word"}), "refused")],
)
def test_send_a_priced_message_that_does_not_get_through(
    answer: Any, told: str, sending: JobServer, photo: str, capsys: pytest.CaptureFixture[str]
) -> None:
    sending.on("POST", SEND, answer)
    assert send_priced_message.main(["acct_1", "456", photo], _client(sending)) == 1
    assert told in capsys.readouterr().out
