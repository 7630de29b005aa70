"""Sending and receiving 100 MB takes no 100 MB: measured in a process of its own, by what the system gave it."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

SIZE = 100_000_000
MOST = 20_000_000

CHILD = """
import asyncio, json, resource, sys
from pathlib import Path
import ofapi

url, kind, way, path, small = sys.argv[1:]

def given(name):
    if way == "path":
        return Path(name)
    if way == "open file":
        return open(name, "rb")
    if way == "bytes":
        return Path(name).read_bytes()
    return ("film.mp4", Path(name), "video/mp4")

def peak():
    try:  # where there is one, of this program alone: getrusage counts what started it, too
        with open("/proc/self/status") as status:
            return next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmHWM"))
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

def sync():
    with ofapi.Client("key", base_url=url) as client:
        def one(name):
            if way == "download":
                return client.download(url.replace("127.0.0.1", "localhost") + name, to=path).size
            return client.media.upload("acct_1", given(name)).data.prefixed_id
        yield one(small)
        yield one(path if way != "download" else "/large")

async def run():
    ticks = 0
    async def tick():
        nonlocal ticks
        while True:
            ticks += 1
            await asyncio.sleep(0.001)
    async with ofapi.AsyncClient("key", base_url=url) as client:
        async def one(name):
            if way == "download":
                return (await client.download(url.replace("127.0.0.1", "localhost") + name, to=path)).size
            return (await client.media.upload("acct_1", given(name))).data.prefixed_id
        await one(small)
        base = peak()
        ticking = asyncio.create_task(tick())
        ended = await one(path if way != "download" else "/large")
        ticking.cancel()
        return base, ended, ticks

if kind == "sync":
    steps = sync()
    next(steps)
    base = peak()
    ended, ticks = next(steps), None
    steps.close()
else:
    base, ended, ticks = asyncio.run(run())
print(json.dumps({"more": peak() - base, "ended": ended, "ticks": ticks}))
"""


class _Drain(BaseHTTPRequestHandler):
    """Takes whatever is sent without keeping it, and has files of any size that it never holds."""

    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        left = int(self.headers["Content-Length"])
        self.server.sizes.append(left)  # type: ignore[attr-defined]  # this server's own
        while left:
            left -= len(self.rfile.read(min(left, 2**18)))
        self._answer(b'{"prefixed_id": "ofapi_media_1"}')

    def do_GET(self) -> None:
        size = SIZE if self.path == "/large" else 1000
        self.send_response(200)
        self.send_header("Content-Length", str(size))
        self.end_headers()
        while size:
            sent = min(size, 2**18)
            self.wfile.write(bytes(sent))
            size -= sent

    def _answer(self, content: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        """No line per request."""


@pytest.fixture
def drain() -> Iterator[ThreadingHTTPServer]:
    with ThreadingHTTPServer(("127.0.0.1", 0), _Drain) as server:
        server.sizes = []  # type: ignore[attr-defined]  # this server's own
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("way", ["path", "open file", "name, path and type", "download", "bytes"])
def test_100_mb_take_less_than_20(
    way: str, kind: str, drain: ThreadingHTTPServer, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    large, small = tmp_path / "film.mp4", tmp_path / "small.mp4"
    small.write_bytes(b"x" * 1000)
    if way != "download":
        with large.open("wb") as file:
            file.truncate(SIZE)
    url = f"http://127.0.0.1:{drain.server_address[1]}"
    first = "/small" if way == "download" else str(small)
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", CHILD, url, kind, way, str(large), first],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.stderr == "" or "ResourceWarning" in done.stderr, done.stderr
    told = json.loads(done.stdout)
    if way == "download":
        assert told["ended"] == large.stat().st_size == SIZE
    else:
        assert told["ended"] == "ofapi_media_1"
        assert drain.sizes[1] > SIZE  # type: ignore[attr-defined]  # this server's own
    held = SIZE if way == "bytes" else 0  # which shows, too, that what is measured is memory
    assert held * 0.9 <= told["more"] < held + MOST
    if kind == "async":
        # Other tasks had their turn all along: once for every few pieces at the least.
        assert told["ticks"] > 10
    record_property("told", f"100 MB, {kind}, {way}: {told['more'] / 1e6:.1f} MB more, {told['ticks']} turns of others")
