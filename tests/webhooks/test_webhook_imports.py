"""Receiving webhooks imports no HTTP client, and nobody who does not receive any imports it."""

from __future__ import annotations

import subprocess
import sys


def _imported(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", f"import sys; {code}"], capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    return done.stdout.strip()


def test_receiving_needs_neither_http_nor_redis() -> None:
    heavy = "[m for m in ('httpx', 'ssl', 'asyncio', 'redis', 'dateutil', 'ofapi._client') if m in sys.modules]"
    assert _imported(f"import ofapi.webhooks; print({heavy})") == "[]"
    assert _imported(f"import ofapi; ofapi.webhooks.unwrap; print({heavy})") == "[]"


def test_the_package_leaves_it_alone() -> None:
    assert _imported("import ofapi; ofapi.Client('k'); print('ofapi.webhooks' in sys.modules)") == "False"
