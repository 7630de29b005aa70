"""A Redis server of the tests' own: on a free port, without files, ended with the run.

`redis_url` is for every test that needs one; keys are shared by a run's tests, so use a prefix of your own.
`running()` is a server for a test that wants to stop it. Where redis-server is not installed both skip, and say so.
"""

from __future__ import annotations

import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

_ATTEMPTS = 5
_START_SECONDS = 20.0


@pytest.fixture(scope="session")
def redis_url() -> Iterator[str]:
    """The address of a Redis server, `redis://127.0.0.1:PORT/0`; one for each process that runs tests."""
    with running() as url:
        yield url


@contextmanager
def running() -> Iterator[str]:
    """A Redis server while the block runs; its address. Skips the test where redis-server is not installed."""
    program = shutil.which("redis-server")
    if program is None:
        pytest.skip("redis-server is not installed")
    with TemporaryDirectory(prefix="redis-") as folder:
        process, port = _started(program, Path(folder))
        try:
            yield f"redis://127.0.0.1:{port}/0"
        finally:
            process.kill()
            process.wait()


def _started(program: str, folder: Path) -> tuple[subprocess.Popen[bytes], int]:
    """A server that answers. A free port may be taken by another program before ours gets it, so several are tried."""
    log = folder / "redis.log"
    for _ in range(_ATTEMPTS):
        port = _free_port()
        settings = {"port": port, "bind": "127.0.0.1", "save": "", "appendonly": "no", "dir": folder, "logfile": log}
        process = subprocess.Popen(
            [program, *(text for name, value in settings.items() for text in (f"--{name}", str(value)))],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        if _answers(process, port):
            return process, port
        process.kill()
        process.wait()
    raise RuntimeError(f"redis-server did not start:\n{log.read_text() if log.exists() else 'it wrote no log'}")


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


def _answers(process: subprocess.Popen[bytes], port: int) -> bool:
    """Whether the server answers a PING in time."""
    end = time.monotonic() + _START_SECONDS
    while process.poll() is None and time.monotonic() < end:
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=1.0) as connection:
                connection.sendall(b"PING\r\n")
                if connection.recv(16).startswith(b"+PONG"):
                    return process.poll() is None
        except OSError:
            pass
        time.sleep(0.02)
    return False
