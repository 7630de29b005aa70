"""What every test of a fetch starts from: a server on loopback and a folder with a vendored description."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import attrs
import pytest
from description_server import DescriptionServer, description_server
from vendored import PRESENT, Vendored

from pipeline import document, lock


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


@pytest.fixture
def server() -> Iterator[DescriptionServer]:
    with description_server() as running:
        yield running


@pytest.fixture
def vendored(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, server: DescriptionServer) -> Vendored:
    folder = tmp_path / "openapi"
    folder.mkdir()
    monkeypatch.chdir(folder)
    files = Vendored(folder / "openapi.yaml", folder / "openapi.lock.json")
    files.document.write_bytes(PRESENT)
    text = document.load(PRESENT, "present")
    known = lock.describe(PRESENT, text, url=server.url(), etag='"1"', last_modified="Mon, 23 Nov 2026 00:00:00 GMT")
    files.lock.write_text(attrs.evolve(known, fetched_at="2026-11-23T00:00:00Z").dump())
    return files
