"""An API with long jobs, a server of files, and clients, sync and async in turn."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import ofapi
from tests.client.conftest import (  # noqa: F401  # fixtures
    Blocking,
    Connect,
    _no_settings_around,
    connect,
    runner,
)
from tests.files.conftest import _hurried, store  # noqa: F401  # fixtures
from tests.jobs.job_server import JobServer

FAST = ofapi.Polling(first=0.005, longest=0.01)


@pytest.fixture
def api() -> Iterator[JobServer]:
    with JobServer() as one:
        yield one


@pytest.fixture
def client(connect: Connect, api: JobServer) -> Blocking:  # noqa: F811  # the fixture
    return connect(api.url, timeout=5)
