"""An API that sends to files, a server that has them and can break, and clients of both."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from ofapi._files import _fetch
from tests.client.conftest import (  # noqa: F401  # fixtures
    _no_settings_around,
    connect,
    runner,
    scripted,
)
from tests.client.scripted import ScriptedServer, answer
from tests.files.file_server import FileServer


@pytest.fixture(autouse=True)
def _hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Waits are tested by what is waited for, not by waiting."""
    monkeypatch.setattr(_fetch, "FIRST_WAIT", 0.01)
    monkeypatch.setattr(_fetch, "LONGEST_WAIT", 0.02)


@pytest.fixture
def store() -> Iterator[FileServer]:
    """A server of one file."""
    with FileServer() as one:
        yield one


@pytest.fixture
def api(store: FileServer) -> Iterator[ScriptedServer]:
    """An API that sends every request for media to the file."""
    with ScriptedServer(lambda _: answer(302, b"", Location=store.url)) as one:
        yield one
