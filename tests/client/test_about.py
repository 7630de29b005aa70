"""What the package says of itself: to its user, on the wire, and in a bug report."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import ofapi
from ofapi.__main__ import report
from ofapi_generated.operations import OPERATIONS
from tests.client.conftest import KEY, Blocking
from tests.client.scripted import ScriptedServer

OPENAPI = Path(__file__).parents[2] / "openapi"


def test_the_spec_info_is_that_of_the_vendored_description() -> None:
    known = ofapi.spec_info()
    assert known.sha256 == hashlib.sha256((OPENAPI / "openapi.yaml").read_bytes()).hexdigest()
    assert known.fetched_at == json.loads((OPENAPI / "openapi.lock.json").read_text())["fetched_at"]
    assert known.operations == len(OPERATIONS)
    assert known.generator.startswith("openapi-python-client ")


def test_the_user_agent_says_all_of_it(api: Blocking, server: ScriptedServer) -> None:
    api.smart_links.list()
    known = ofapi.spec_info()
    (request,) = server.requests
    assert request.headers["user-agent"] == (
        f"ofapi/{ofapi.__version__} ({known.operations} operations; spec {known.sha256}; fetched {known.fetched_at}; "
        f"{known.generator})"
    )


def test_a_bug_report_shows_the_environment_and_no_secret() -> None:
    settings = {"ONLYFANSAPI_API_KEY": KEY, "ONLYFANSAPI_BASE_URL": f"https://me:{KEY}@api.example/?key={KEY}"}
    command = [sys.executable, "-m", "ofapi"]
    done = subprocess.run(
        command, capture_output=True, text=True, check=True, env={**os.environ, **settings, "HTTPS_PROXY": KEY}
    )
    lines = dict(line.split(None, 1) for line in done.stdout.splitlines())
    assert KEY not in done.stdout
    assert done.stderr == ""
    assert lines["ofapi"] == ofapi.__version__
    assert lines["sha256"] == ofapi.spec_info().sha256
    assert lines["ONLYFANSAPI_API_KEY"] == "set"
    assert lines["ONLYFANSAPI_BASE_URL"] == "https://...@api.example/"
    assert lines["proxies"] == "HTTPS_PROXY"
    assert {"httpx", "attrs", "python-dateutil", "Python", "system"} <= lines.keys()


@pytest.mark.parametrize("environment", [{}, {"ONLYFANSAPI_API_KEY": ""}])
def test_a_bug_report_says_what_is_not_set(environment: dict[str, str]) -> None:
    lines = dict(line.split(None, 1) for line in report(environment).splitlines())
    assert lines["ONLYFANSAPI_API_KEY"] == "not set"
    assert lines["ONLYFANSAPI_BASE_URL"] == "not set"
    assert lines["proxies"] == "none"
