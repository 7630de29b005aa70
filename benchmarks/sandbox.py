"""What the sandbox costs: its start, and how many requests it answers on one core."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter
from urllib.parse import urlsplit

from .measure import ROOT, Effort, environment
from .report import Line, within

_STARTS = 3
_LONGEST = 1.5
"""Seconds from the command to the first answer."""
_LEAST = 1000
"""Requests for each second of the CPU time that the server takes."""

_REQUEST = (
    b"GET /api/smart-links?limit=5 HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer k\r\n"
    b"Accept: application/json\r\n\r\n"
)


def run(effort: Effort) -> Iterator[tuple[str, list[Line]]]:
    """Start the sandbox a few times, and ask it for Smart Links over one connection."""
    starts: list[float] = []
    rates: list[float] = []
    for _ in range(_STARTS):
        begin = perf_counter()
        with _serving() as (process, port), socket.create_connection(("127.0.0.1", port)) as connection:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            _ask(connection)
            starts.append(perf_counter() - begin)
            rates.append(_rate(process.pid, connection, effort.rounds * effort.calls))
    rate = max(rates)
    yield (
        "The sandbox (python -m ofapi.sandbox)",
        [
            within("start, until the first answer", min(starts), _LONGEST, "s", 2),
            Line("smart_links.list, on one core", f"{rate:,.0f} /s", "", f"at least {_LEAST:,} /s", rate >= _LEAST),
        ],
    )


@contextmanager
def _serving() -> Iterator[tuple[subprocess.Popen[str], int]]:
    command = [sys.executable, "-m", "ofapi.sandbox", "--port", "0", "--rate-limit", "0"]
    with subprocess.Popen(command, cwd=ROOT, env=environment(), stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            address = process.stdout.readline().split()[1].partition("=")[2]
            yield process, urlsplit(address).port or 0
        finally:
            process.terminate()


def _rate(process_id: int, connection: socket.socket, requests: int) -> float:
    """Requests for each second: of the server's CPU time where the system tells it, else of the clock."""
    before, begin = _cpu_seconds(process_id), perf_counter()
    for _ in range(requests):
        _ask(connection)
    spent, taken = _cpu_seconds(process_id), perf_counter() - begin
    return requests / (taken if before is None or spent is None else max(spent - before, 0.01))


def _ask(connection: socket.socket) -> None:
    connection.sendall(_REQUEST)
    answer = b""
    while b"\r\n\r\n" not in answer:
        answer += connection.recv(65536)
    head, _, body = answer.partition(b"\r\n\r\n")
    if not head.startswith(b"HTTP/1.1 200"):
        raise RuntimeError(f"the sandbox answered {head[:40]!r}")
    length = next(line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:"))
    missing = int(length.partition(b":")[2]) - len(body)
    while missing > 0:
        missing -= len(connection.recv(missing))


def _cpu_seconds(process_id: int) -> float | None:
    """What Linux says that a process has used, to the hundredth of a second."""
    try:
        fields = Path(f"/proc/{process_id}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return None
    return (int(fields[11]) + int(fields[12])) / 100
