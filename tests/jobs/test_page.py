"""The Python of docs/jobs-and-files.md runs, block after block, and type-checks."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.client.scripted import answer
from tests.files.file_server import CONTENT, FileServer
from tests.jobs.job_server import JobServer

PAGE = Path(__file__).parents[2] / "docs" / "jobs-and-files.md"
BLOCKS = re.findall(r"^```python\n(.*?)^```", PAGE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
EXPORT = "/api/data-exports/data_export_1"
UPLOADED = {"prefixed_id": "ofapi_media_1", "status": "completed"}


@pytest.fixture
def everything(api: JobServer, store: FileServer) -> JobServer:
    exported = {"data": {"id": "data_export_1", "status": "completed", "credit_cost": 150, "download_url": store.url}}
    cdn = "/api/acct_123/media/download/https%3A%2F%2Fcdn2.onlyfans.com%2Ffiles%2Fphoto.jpg%3FPolicy%3D..."
    sent = answer(302, Location=store.url)
    answers: dict[tuple[str, str], Any] = {
        ("POST", "/api/data-exports"): exported,
        ("GET", EXPORT): exported,
        ("POST", "/api/acct_123/media/upload"): UPLOADED,
        ("GET", "/api/acct_123/media/uploads/ofapi_media_1/status"): UPLOADED,
        ("POST", "/api/acct_123/chats/456/messages"): {"data": {"id": 1}},
        ("POST", "/api/authenticate"): {"attempt_id": "auth_1"},
        ("GET", "/api/authenticate/auth_1"): {"state": "authenticated", "account": {"id": "acct_9"}},
        ("GET", cdn): sent,
        ("HEAD", cdn): sent,
    }
    for (method, path), told in answers.items():
        api.on(method, path, told)
    return api


def test_the_page_runs(
    everything: JobServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ONLYFANSAPI_API_KEY", "a-key")
    monkeypatch.setenv("ONLYFANSAPI_BASE_URL", everything.url)
    Path("photo.jpg").write_bytes(b"photo")
    names: dict[str, Any] = {}
    for block in BLOCKS:
        exec(compile(block, str(PAGE), "exec"), names)
    names["client"].close()
    assert Path("fans.csv").read_bytes() == Path("photo.jpg").read_bytes() == CONTENT
    said = capsys.readouterr().out.splitlines()
    assert said[0] == f"fans.csv {len(CONTENT)} 150"
    assert "acct_9" in said[1]
    assert said[2] == str(len(CONTENT))
    assert sum(int(line) for line in said[4:]) == 1024


def test_the_page_type_checks(tmp_path: Path) -> None:
    usage = tmp_path / "usage.py"
    usage.write_text("\n".join(BLOCKS), encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file", "", "--cache-dir", str(tmp_path), str(usage)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
    assert done.returncode == 0, done.stdout
