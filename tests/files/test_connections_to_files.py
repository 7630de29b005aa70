"""A forked child, and each event loop, asks for files over connections of its own."""

from __future__ import annotations

import asyncio
import gc
import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

import ofapi
from tests.client.conftest import KEY
from tests.client.scripted import ScriptedServer
from tests.files.file_server import CONTENT, FileServer
from tests.files.test_downloads import MEDIA

FORKING = """
    import os, sys, ofapi

    key, api, way, url, folder = sys.argv[1:]
    client = ofapi.Client(key, base_url=api)
    account = client.account("acct_1")

    def fetch(name):
        if way == "by client":
            client.download(url, to=f"{folder}/{name}")
        else:
            account.media.download(url, to=f"{folder}/{name}")

    fetch("parent")
    child = os.fork()
    if child == 0:
        status = 1
        try:
            fetch("child")
            status = 0
        finally:
            os._exit(status)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    fetch("again")
    client.close()
    print("done")
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.parametrize("way", ["by client", "by account"])
def test_a_forked_child_connects_anew_and_the_parent_keeps_its_connection(
    way: str, api: ScriptedServer, store: FileServer, tmp_path: Path
) -> None:
    url = store.url if way == "by client" else MEDIA
    ran = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(FORKING), KEY, api.url, way, url, str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (ran.stdout, ran.stderr) == ("done\n", "")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["again", "child", "parent"]
    assert all(path.read_bytes() == CONTENT for path in tmp_path.iterdir())
    assert len(store.requests) == 3
    assert len(store._server._open) == 2  # the parent's, and the child's


@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_each_event_loop_has_connections_of_its_own(api: ScriptedServer, store: FileServer, tmp_path: Path) -> None:
    """A loop that ended without `aclose()` leaves its connections to the garbage collector; the next has its own."""
    client = ofapi.AsyncClient(KEY, base_url=api.url)

    async def fetch() -> None:
        for name in "ab":
            await client.download(store.url, to=tmp_path / name)

    for _ in range(2):
        asyncio.run(fetch())

    async def end() -> None:
        await fetch()
        await client.aclose()

    asyncio.run(end())
    assert len(store.requests) == 6
    assert len(store._server._open) == 3
    gc.collect()  # while the warnings of it are expected
