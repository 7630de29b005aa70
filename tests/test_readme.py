"""The README's Python runs, block after block, against the sandbox; and it type-checks."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

import ofapi
import ofapi.sandbox

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```python\n(.*?)^```", README, re.DOTALL | re.MULTILINE)
ALL_BLOCKS = re.findall(r"^```py(?:thon)?\n(.*?)^```", README, re.DOTALL | re.MULTILINE)
"""With those that name what is not on the page, as a file or a test's fixtures."""


def test_the_usage_runs_against_the_sandbox(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    blocks = [block for block in ALL_BLOCKS if "def test_" not in block]
    assert len(blocks) >= 9
    monkeypatch.chdir(tmp_path)
    Path("film.mp4").write_bytes(b"a film")
    with ofapi.sandbox.running() as url:
        monkeypatch.setenv("ONLYFANSAPI_API_KEY", "a-key")
        monkeypatch.setenv("ONLYFANSAPI_BASE_URL", url)
        names: dict[str, object] = {}
        for block in blocks:
            exec(compile(block, "README.md", "exec"), names)
        names["client"].close()  # type: ignore[attr-defined]  # the README's own client
    said = capsys.readouterr().out
    assert "'free_trial_days'" in said  # the refusal was printed, so it was raised
    assert "404" in said
    assert "456" in said  # the fans of acct_123 were met
    header, *fans = Path("fans.csv").read_text(encoding="utf-8").splitlines()
    assert header.startswith("account_id,id,")
    assert fans
    assert Path("photo.jpg").stat().st_size > 0


def test_the_usage_type_checks(tmp_path: Path) -> None:
    usage = tmp_path / "usage.py"
    usage.write_text("\n".join(BLOCKS), encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file", "", "--cache-dir", str(tmp_path), str(usage)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
    assert done.returncode == 0, done.stdout
