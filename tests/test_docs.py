"""The Python of the pages without tests of their own runs against the sandbox, block after block, and type-checks."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

import ofapi
import ofapi.sandbox

DOCS = Path(__file__).parent.parent / "docs"
BEFORE = """import ofapi
client = ofapi.Client()
"""

pytestmark = pytest.mark.parametrize("page", ["limits", "pinning", "reliability"])


def _blocks(page: str, redis_url: str) -> list[str]:
    text = (DOCS / f"{page}.md").read_text(encoding="utf-8").replace("redis://redis.internal:6379/0", redis_url)
    found: list[str] = re.findall(r"^```py(?:thon)?\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
    assert found
    return found


def test_the_usage_runs(page: str, redis_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with ofapi.sandbox.running() as url:
        monkeypatch.setenv("ONLYFANSAPI_API_KEY", "a-key")
        monkeypatch.setenv("ONLYFANSAPI_BASE_URL", url)
        names: dict[str, object] = {}
        for block in (BEFORE, *_blocks(page, redis_url)):
            exec(compile(block, f"docs/{page}.md", "exec"), names)
        for made in [names["client"], *(names[name] for name in ("limiter", "shared_budget") if name in names)]:
            made.close()  # type: ignore[attr-defined]  # all of these have one
        assert url.requests or page == "pinning"


def test_the_usage_type_checks(page: str, redis_url: str, tmp_path: Path) -> None:
    usage = tmp_path / "usage.py"
    usage.write_text("\n".join((BEFORE, *_blocks(page, redis_url))), encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file", "", "--cache-dir", str(tmp_path), str(usage)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
    assert done.returncode == 0, done.stdout
