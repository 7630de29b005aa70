"""The Python of docs/pages.md runs, block after block, against a server on this machine; and it type-checks."""

from __future__ import annotations

import asyncio
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.client.listing_server import Answer, Asked, listing

ROOT = Path(__file__).parent.parent
BLOCKS = re.findall(
    r"^```python\n(.*?)^```", (ROOT / "docs" / "pages.md").read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE
)
FANS = [{"id": number, "username": f"fan{number}"} for number in range(45)]


def test_the_usage_runs(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    with listing() as server:

        def answer(asked: Asked) -> Answer:
            if asked.path == "/api/accounts":
                return 200, {"data": [{"id": "acct_123"}, {"id": "acct_456"}], "_meta": {}}
            if "acct_456" in asked.path:
                return 404, {"error": "gone"}
            if not asked.path.endswith("/fans/active"):
                return 200, {"data": {"id": 1}, "_meta": {}}
            start = int(asked.query.get("offset", 0))
            if len(server.asked) == broken:
                return 404, {"error": "not now"}
            url = f"{server.url}{asked.path}?offset={start + 20}" if start + 20 < len(FANS) else None
            return 200, {"data": {"list": FANS[start : start + 20]}, "_pagination": {"next_page": url}}

        broken = 0
        server.answer = answer
        monkeypatch.setenv("ONLYFANSAPI_API_KEY", "a-key")
        monkeypatch.setenv("ONLYFANSAPI_BASE_URL", server.url)
        names: dict[str, Any] = {}
        for block in BLOCKS:
            if "saved = None" in block:
                broken = len(server.asked) + 3
                capsys.readouterr()
            exec(compile(block, "docs/pages.md", "exec"), names)
            if "saved = None" in block:
                assert capsys.readouterr().out.split() == [str(number) for number in range(45)]
                assert json.dumps(names["saved"])
        asyncio.run(names["count"]())
        asyncio.run(names["main"]())
        names["client"].close()
    said = capsys.readouterr().out
    assert "acct_123 45\nacct_456 failed: fans.list_active() was answered with 404" in said
    assert "1 accounts, 1 failed" in said
    assert "1 accounts answered" in said
    assert "20 45" in said.splitlines()[-1]


def test_the_usage_type_checks(tmp_path: Path) -> None:
    usage = tmp_path / "usage.py"
    usage.write_text("\n".join(BLOCKS), encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file", "", "--cache-dir", str(tmp_path), str(usage)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
    assert done.returncode == 0, done.stdout
