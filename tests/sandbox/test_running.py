"""Starting and stopping: seeds, files, the command line, missing packages, and the fixtures for other projects."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest

import ofapi
from ofapi.sandbox import running
from ofapi.sandbox.__main__ import main
from tests.sandbox.conftest import FIRST
from tests.sandbox.test_all_operations import EXPORT
from tests.sandbox.waiting import until

pytest_plugins = ["pytester"]

SEEN = ("/api/accounts", "/api/smart-links?limit=100", f"/api/{FIRST}/fans/all?limit=20", f"/api/{FIRST}/chats?limit=9")


def _data(url: str, path: str) -> Any:
    body = httpx.get(f"{url}{path}", headers={"Authorization": "Bearer k"}, trust_env=False).json()
    return body["data"] if isinstance(body, dict) else body


def test_the_same_seed_makes_the_same_agency() -> None:
    def agency(seed: int) -> list[Any]:
        with running(seed=seed) as url:
            seen = [_data(url, path) for path in SEEN]
            with ofapi.Client("k", base_url=url) as client:
                return [*seen, client.smart_links.create_tracking(FIRST, "New").data.id]

    first = agency(1)
    assert first == agency(1)
    other = agency(2)
    assert [one == two for one, two in zip(first, other, strict=True)][1:] == [False] * 4


def test_a_file_keeps_what_happened(tmp_path: Path) -> None:
    file = tmp_path / "sandbox.sqlite"
    with running(db=file) as url, ofapi.Client("k", base_url=url) as client:
        link = client.smart_links.create_tracking(FIRST, "Kept").data
        client.chats.list(FIRST)
        sent = client.chat_messages.send(FIRST, 123, text="Once", idempotency_key="kept").raw
        client.smart_links.delete("01JCZWQJZXQJZXQJZXQJZXQJZX")
        left = url.credits
    with running(db=file) as url, ofapi.Client("k", base_url=url) as client:
        assert url.credits == left
        assert client.smart_links.get(str(link.id)).data.name == "Kept"
        assert client.smart_links.list().data[0].id == link.id
        with pytest.raises(ofapi.NotFoundError):
            client.smart_links.get("01JCZWQJZXQJZXQJZXQJZXQJZX")
        assert client.chat_messages.send(FIRST, 123, text="Once", idempotency_key="kept").raw == sent
        url.reset()
        assert len(client.smart_links.list().data) == 5
    with running(db=file) as url:
        assert len(_data(url, "/api/smart-links")) == 5


def test_what_was_under_way_goes_on_after_a_restart(tmp_path: Path) -> None:
    file = tmp_path / "sandbox.sqlite"
    with running(db=file, step=60) as url, ofapi.Client("k", base_url=url) as client:
        export_id = str(client.data_exports.create(**EXPORT, auto_start=True).data.id)
        assert client.data_exports.get(export_id).data.status == "calculating_credits"
    with running(db=file, step=0.01) as url, ofapi.Client("k", base_url=url) as client:
        until(lambda: client.data_exports.get(export_id).data.status == "completed")


def test_a_file_that_is_no_database_stays_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("These are my notes, and they are no database at all.")
    with pytest.raises(ValueError, match=r"notes\.txt can't be used"), running(db=file):
        pass
    assert file.read_text().startswith("These are my notes")


def test_a_port_that_is_taken_is_named() -> None:
    with running() as url:
        port = int(url.rpartition(":")[2])
        with pytest.raises(OSError, match=rf"can't listen at 127\.0\.0\.1:{port}"), running(port=port):
            pass


@pytest.mark.parametrize("settings", [{"fault": 2}, {"rate_limit": -1}, {"credits": -1}, {"step": 0}])
def test_settings_that_mean_nothing(settings: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=next(iter(settings))), running(**settings):
        pass


def test_the_command_line() -> None:
    command = [sys.executable, "-W", "error", "-m", "ofapi.sandbox", "--port", "0", "--rate-limit", "60", "--seed", "5"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            line = process.stdout.readline()
            url = line.split()[1].removeprefix("ONLYFANSAPI_BASE_URL=")
            answer = httpx.get(f"{url}/api/accounts", headers={"Authorization": "Bearer k"}, trust_env=False)
            assert answer.headers["x-rate-limit-limit-minute"] == "60"
            assert len(answer.json()) == 3
            recorded = httpx.get(f"{url}/sandbox/requests", trust_env=False).json()
            assert [request["operation"] for request in recorded] == ["listAccounts"]
            httpx.post(f"{url}/sandbox/credits", json={"balance": 3}, trust_env=False)
            assert httpx.post(f"{url}/sandbox/reset", trust_env=False).json() == {"success": True}
            assert httpx.get(f"{url}/sandbox/nothing", trust_env=False).status_code == 404
        finally:
            process.send_signal(signal.SIGINT)
        assert process.wait(timeout=20) in (0, -signal.SIGINT)
        assert process.stderr is not None
        assert process.stderr.read() == ""


@pytest.mark.parametrize("arguments", [["--fault", "300%"], ["--fault", "some"], ["--rate-limit", "-1"]])
def test_arguments_that_mean_nothing(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(arguments)
    assert arguments[0] in capsys.readouterr().err


def test_a_missing_extra_is_named() -> None:
    code = (
        "import sys; sys.modules['jsonschema_rs'] = None; import ofapi.sandbox as s\n"
        "try:\n    s.running().__enter__()\nexcept ImportError as error:\n    print(error)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == 'the sandbox needs jsonschema-rs: pip install "ofapi[sandbox]"'


def test_the_fixtures_for_other_projects(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    pytester.makepyfile(
        """
        import asyncio

        def test_one(ofapi_sandbox, ofapi_client):
            ofapi_client.smart_links.create_tracking("acct_XXXXXXXX", "Bio")
            (call,) = ofapi_sandbox.calls("createSmartLink")
            assert call.body["name"] == "Bio"
            assert len(ofapi_client.smart_links.list().data) == 6

        def test_two_begins_anew(ofapi_sandbox, ofapi_async_client):
            assert ofapi_sandbox.requests == []
            assert len(asyncio.run(ofapi_async_client.smart_links.list()).data) == 5
            assert ofapi_sandbox.credits == 9
        """
    )
    pytester.makeini("[pytest]\nfilterwarnings = error\nofapi_sandbox_credits = 10")
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "")
    result = pytester.runpytest_subprocess("-p", "no:cacheprovider")
    result.assert_outcomes(passed=2)


def test_the_plugin_is_light() -> None:
    code = "import sys, ofapi.sandbox.pytest_plugin; print([m for m in sys.modules if m in %r])"
    heavy = ["httpx", "starlette", "uvicorn", "jsonschema_rs", "attrs", "ofapi_generated", "asyncio", "ssl"]
    command = [sys.executable, "-c", code % heavy]
    base = subprocess.run(
        [sys.executable, "-c", f"import sys, pytest; print([m for m in sys.modules if m in {heavy!r}])"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout == base.stdout


def test_the_environment_is_left_alone() -> None:
    before = dict(os.environ)
    with running() as url:
        assert json.loads(json.dumps({"url": url})) == {"url": str(url)}
    assert dict(os.environ) == before
