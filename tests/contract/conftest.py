"""The machines, started once for all tests, and clients of them.

Where a machine is missing its tests are left out; under `MACHINES=required`, as `make contract` runs them, they fail.
"""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import ofapi
from pipeline.document import read
from pipeline.names import Names
from pipeline.normalise import normalise
from tests.client import expected
from tests.client.conftest import KEY, Blocking, _no_settings_around, runner  # noqa: F401  # fixtures
from tests.contract import machines

OPENAPI = Path(__file__).parents[2] / "openapi"


def corrected() -> dict[str, Any]:
    """The vendor's own words, put right by `openapi/corrections/` and no further."""
    return expected.corrected()


def normalised() -> dict[str, Any]:
    """What the client is generated from: query names in brackets, and every sentence a keyword."""
    corrections = sorted((OPENAPI / "corrections").glob("*.yaml"))
    names = Names.read(OPENAPI / "names.yaml")
    made = normalise(read(OPENAPI / "openapi.yaml"), corrected_by=corrections, names=names)
    whole: dict[str, Any] = json.loads(json.dumps(made), object_hook=_in_the_notation_of_json_schema)
    return whole


def _in_the_notation_of_json_schema(schema: dict[str, Any]) -> dict[str, Any]:
    """A pattern is kept as Python reads it; JSON Schema's own notation has other anchors."""
    pattern = schema.get("pattern")
    if isinstance(pattern, str):
        schema["pattern"] = pattern.replace(r"\A", "^").replace(r"\Z", "$")
    return schema


DOCUMENTS: dict[str, Callable[[], dict[str, Any]]] = {"corrected": corrected, "normalised": normalised}


@pytest.fixture(scope="session", params=DOCUMENTS)
def mock_server(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The mock server's address, for each form of the description in turn."""
    _leave_out_where(machines.missing_mock_server())
    folder = tmp_path_factory.mktemp("mock-server")
    document = folder / "openapi.json"
    document.write_text(json.dumps(DOCUMENTS[request.param]()), encoding="utf-8")
    with machines.mock_server(document, folder / "log.txt") as url:
        yield url


@pytest.fixture(scope="session", params=["sync", "async"])
def mock(request: pytest.FixtureRequest, mock_server: str, runner: asyncio.Runner) -> Iterator[Blocking]:  # noqa: F811  # a fixture
    """A client of the mock server, of each kind in turn."""
    yield from _client(request.param, mock_server, runner)


@pytest.fixture(scope="session")
def php_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a PHP script that answers with what it received."""
    _leave_out_where(machines.missing_php())
    with machines.php_server(machines.HERE / "echo.php", tmp_path_factory.mktemp("php") / "log.txt") as url:
        yield url


@pytest.fixture(scope="session", params=["sync", "async"])
def php(request: pytest.FixtureRequest, php_server: str, runner: asyncio.Runner) -> Iterator[Blocking]:  # noqa: F811  # a fixture
    """A client of the PHP script, of each kind in turn."""
    yield from _client(request.param, php_server, runner)


def _client(kind: str, url: str, runner: asyncio.Runner) -> Iterator[Blocking]:  # noqa: F811  # a fixture
    unpaced = ofapi.LocalLimiter(period=0.01)  # whatever limits the answers tell
    made = (ofapi.Client if kind == "sync" else ofapi.AsyncClient)(KEY, base_url=url, limiter=unpaced)
    client = Blocking(made, runner)
    yield client
    client.end()


def _leave_out_where(missing: str | None) -> None:
    if missing is not None:
        (pytest.fail if os.environ.get("MACHINES") == "required" else pytest.skip)(missing)
