"""The bar in the terminal, and what is said where it can't be drawn."""

from __future__ import annotations

import io
import os
import pty
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

import ofapi
from ofapi import _progress
from tests.client.conftest import Blocking
from tests.files.file_server import CONTENT, FileServer

CODE = """
import sys, ofapi
with ofapi.Client("key", base_url="http://127.0.0.1:9") as client:
    client.download(sys.argv[1], to=sys.argv[2], progress=True)
"""


def test_without_rich_it_names_the_extra(
    client: Blocking, store: FileServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "rich.console", None)
    with pytest.raises(ofapi.MissingExtraError, match=r"ofapi\[progress\]") as caught:
        client.download(store.url, to=tmp_path / "a", progress=True)
    assert isinstance(caught.value, ImportError)
    assert store.requests == []
    assert list(tmp_path.iterdir()) == []


def test_a_terminal_gets_a_bar(store: FileServer, tmp_path: Path) -> None:
    control, terminal = pty.openpty()
    shown = io.BytesIO()

    def read() -> None:
        try:
            while piece := os.read(control, 4096):
                shown.write(piece)
        except OSError:  # the terminal is closed
            return

    reader = threading.Thread(target=read, daemon=True)
    reader.start()
    environment = {**os.environ, "TERM": "xterm", "COLUMNS": "100"}
    command = [sys.executable, "-W", "error", "-c", CODE, store.url, str(tmp_path / "a")]
    done = subprocess.run(command, stderr=terminal, stdout=subprocess.PIPE, env=environment, timeout=60, check=False)
    os.close(terminal)
    reader.join()
    os.close(control)
    assert done.returncode == 0, shown.getvalue()
    assert done.stdout == b""
    assert (tmp_path / "a").read_bytes() == CONTENT
    assert b"download: downloading" in shown.getvalue()
    assert b"100%" in shown.getvalue()


def test_what_is_no_terminal_gets_none(store: FileServer, tmp_path: Path) -> None:
    command = [sys.executable, "-W", "error", "-c", CODE, store.url, str(tmp_path / "a")]
    done = subprocess.run(command, capture_output=True, timeout=60, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_bar_and_callback_both_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[Any] = []
    told: list[Any] = []

    class Bar:
        def __enter__(self) -> Any:
            return drawn.append

        def __exit__(self, *exc_info: object) -> None:
            return None

    monkeypatch.setattr(_progress, "_bar", Bar)
    progress = ofapi.Progress("upload", "x", "pending")
    with _progress.told(told.append, True) as report:
        assert report is not None
        report(progress)
    assert drawn == told == [progress]
    with _progress.told(None, False) as report:
        assert report is None
