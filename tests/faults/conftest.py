"""The server of faults, one for each process that runs tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.faults.matrix import one_ssl_context
from tests.faults.server import FaultServer


@pytest.fixture(scope="session")
def faults() -> Iterator[FaultServer]:
    with FaultServer() as one:
        yield one


@pytest.fixture(autouse=True)
def _no_settings_around(monkeypatch: pytest.MonkeyPatch) -> None:
    """No key, address or proxy of the machine that runs the tests."""
    names = ("ONLYFANSAPI_API_KEY", "ONLYFANSAPI_BASE_URL", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")
    for name in names:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.fixture(autouse=True)
def _quickly_made_clients() -> Iterator[None]:
    with one_ssl_context():
        yield
