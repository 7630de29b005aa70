"""The README's Python runs, block after block, against a server on this machine; and it type-checks."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from example_server import running

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```python\n(.*?)^```", README, re.DOTALL | re.MULTILINE)


def test_the_usage_runs(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert len(BLOCKS) >= 7
    with running() as server:
        monkeypatch.setenv("ONLYFANSAPI_API_KEY", "a-key")
        monkeypatch.setenv("ONLYFANSAPI_BASE_URL", server.url)
        names: dict[str, object] = {}
        for block in BLOCKS:
            exec(compile(block, "README.md", "exec"), names)
        names["client"].close()  # type: ignore[attr-defined]  # the README's own client
    said = capsys.readouterr().out
    assert "'free_trial_days'" in said  # the refusal was printed, so it was raised
    assert "404" in said


def test_the_usage_type_checks(tmp_path: Path) -> None:
    usage = tmp_path / "usage.py"
    usage.write_text("\n".join(BLOCKS), encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file", "", "--cache-dir", str(tmp_path), str(usage)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
    assert done.returncode == 0, done.stdout
