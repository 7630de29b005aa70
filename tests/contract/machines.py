"""Machines that others wrote, started on this one: the mock server `@stdy/cli`, and PHP's own web server."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

HERE = Path(__file__).parent
MOCK_SERVER = HERE / "node_modules" / "@stdy" / "cli" / "steady.js"

# A list is `name[]=a&name[]=b`, an object `name[key]=a`: the forms PHP reads.
MOCK_OPTIONS = (
    "--validator-query-array-format=brackets",
    "--validator-query-object-format=brackets",
    "--validator-form-array-format=brackets",
    "--validator-form-object-format=brackets",
    "--validator-strict-oneof",
    "--reject-on-sdk-error=false",
    "--no-color",
    "--quiet",
)
# As much as any server of the API would take: the limits are not what is tested.
PHP_SETTINGS = {
    "max_input_vars": "100000",
    "max_input_nesting_level": "64",
    "post_max_size": "64M",
    "upload_max_filesize": "64M",
    "max_file_uploads": "100",
    "enable_post_data_reading": "1",
    "display_errors": "stderr",
    "html_errors": "0",
}
LONGEST_START = 60.0


def missing_mock_server() -> str | None:
    """Why the mock server can't be started here; None when it can."""
    if shutil.which("node") is None:
        return "there is no node (`make contract` needs Node 14 or newer)"
    return None if MOCK_SERVER.exists() else "@stdy/cli is not installed (`make contract` installs it)"


def missing_php() -> str | None:
    """Why PHP can't be started here; None when it can."""
    return "there is no php (`make contract` installs Debian's php-cli)" if shutil.which("php") is None else None


@contextmanager
def mock_server(document: Path, log: Path) -> Iterator[str]:
    """The mock server's address; it checks requests against the OpenAPI document in this file."""
    port = _free_port()
    command = ["node", str(MOCK_SERVER), "--host", "127.0.0.1", "--port", str(port), *MOCK_OPTIONS, str(document)]
    with _running(command, port, log):
        yield f"http://127.0.0.1:{port}"


@contextmanager
def php_server(script: Path, log: Path) -> Iterator[str]:
    """The address of PHP's web server, which gives every request to one script."""
    port = _free_port()
    settings = [f"-d{name}={value}" for name, value in PHP_SETTINGS.items()]
    with _running(["php", "-n", *settings, "-S", f"127.0.0.1:{port}", str(script)], port, log):
        yield f"http://127.0.0.1:{port}"


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as one:
        return int(one.getsockname()[1])


@contextmanager
def _running(command: Sequence[str], port: int, log: Path) -> Iterator[None]:
    """Run the command, which listens on the port, until the block ends. Raises RuntimeError when it does not start."""
    with log.open("wb") as output:
        # A session of its own: node starts the mock server as a child, and both must end.
        process = subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT, start_new_session=True)
    try:
        _wait_until_it_listens(process, port, log)
        yield
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def _wait_until_it_listens(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    end = time.monotonic() + LONGEST_START
    while process.poll() is None and time.monotonic() < end:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.02)
        else:
            return
    told = log.read_text(encoding="utf-8", errors="replace")[-2000:]
    raise RuntimeError(f"{process.args!r} does not listen on port {port}:\n{told}")
