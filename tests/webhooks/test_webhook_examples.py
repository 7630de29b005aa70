"""The receivers under examples/, each a server of its own, driven over HTTP as the API does it."""

from __future__ import annotations

import os
import queue
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import httpx
import pytest

from ofapi import webhooks
from tests.webhooks.deliveries import SECRET, Delivery, delivery

EXAMPLES = Path(__file__).parents[2] / "examples"
PATIENCE = 60.0  # seconds, on a loaded machine


class Receiver:
    """An example that is running: what it prints, and a client that calls it."""

    def __init__(self, example: str, url: str, output: IO[str], http: httpx.Client) -> None:
        self.example = example
        self.url = url
        self._http = http
        self._lines: queue.Queue[str] = queue.Queue()
        self._reader = threading.Thread(target=self._read, args=(output,), daemon=True)
        self._reader.start()

    def post(self, one: Delivery) -> int:
        return self._http.post(self.url, content=one.body, headers=one.headers).status_code

    def handled(self) -> str:
        """The next event that the example says it handled."""
        return self._lines.get(timeout=PATIENCE)

    def end(self) -> None:
        """Once the example has ended, and so its output."""
        self._reader.join(PATIENCE)

    def nothing_else(self) -> bool:
        return self._lines.empty()

    def _read(self, output: IO[str]) -> None:
        for line in output:
            if line.startswith(("acct_", "None:")):
                self._lines.put(line.strip())


@contextmanager
def running(example: str) -> Iterator[Receiver]:
    for _ in range(3):  # the free port may be taken before the example gets it
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        process = subprocess.Popen(
            [sys.executable, str(EXAMPLES / example), str(port)],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env={**os.environ, "WEBHOOK_SECRET": SECRET},
        )
        assert process.stdout is not None
        with process.stdout, httpx.Client(timeout=PATIENCE, trust_env=False) as http:
            receiver = Receiver(example, f"http://127.0.0.1:{port}/webhooks", process.stdout, http)
            try:
                if _answers(process, port):
                    yield receiver
                    return
            finally:
                process.kill()
                process.wait()
                receiver.end()
    raise RuntimeError(f"{example} did not start")


def _answers(process: subprocess.Popen[str], port: int) -> bool:
    end = time.monotonic() + PATIENCE
    while process.poll() is None and time.monotonic() < end:
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=1):
                return True
        except OSError:
            time.sleep(0.05)
    return False


@pytest.fixture(scope="module", params=["webhooks_fastapi.py", "webhooks_flask.py", "webhooks_django.py"])
def receiver(request: pytest.FixtureRequest) -> Iterator[Receiver]:
    with running(request.param) as one:
        yield one
        assert one.nothing_else()


def test_a_signed_event_is_handled(receiver: Receiver) -> None:
    assert receiver.post(delivery("messages.received", key="evt_1")) == 204
    assert receiver.handled() == "acct_123: fan 310112051 wrote <p>hi</p>"
    assert receiver.post(delivery("messages.ppv.unlocked", key="evt_2")) == 204
    assert receiver.handled() == "acct_123: fan 310112051 paid 45.00"


def test_a_forged_one_is_refused(receiver: Receiver) -> None:
    one = delivery("tips.received", key="evt_forged")
    assert receiver.post(delivery("tips.received", secret="another", key="evt_forged")) == 401
    assert receiver.post(delivery("tips.received", secret=None, key="evt_forged")) == 401
    assert receiver.post(Delivery(one.body.replace(b"acct_123", b"acct_666"), one.headers)) == 401
    assert receiver.post(one) == 204  # none of these counted as the event
    assert receiver.handled() == "acct_123: tips.received"


def test_a_replay_is_answered_and_not_handled_again(receiver: Receiver) -> None:
    one = delivery("subscriptions.new", key="evt_replayed")
    assert [receiver.post(one) for _ in range(3)] == [204, 204, 204]
    assert receiver.post(delivery("subscriptions.expired", key="evt_after")) == 204
    assert [receiver.handled(), receiver.handled()] == [
        "acct_123: subscriptions.new",
        "acct_123: subscriptions.expired",
    ]


def test_what_has_no_key_is_always_handled(receiver: Receiver) -> None:
    assert [receiver.post(delivery("users.typing", key=None)) for _ in range(2)] == [204, 204]
    assert [receiver.handled(), receiver.handled()] == ["acct_123: users.typing"] * 2


def test_five_megabytes_are_refused(receiver: Receiver) -> None:
    assert receiver.post(delivery("messages.received", {"text": "x" * 5_000_000}, key="evt_large")) == 413
    assert receiver.post(delivery("posts.liked", key="evt_after_large")) == 204
    assert receiver.handled() == "acct_123: posts.liked"


def test_five_megabytes_of_unknown_length_are_refused(receiver: Receiver) -> None:
    """Without a Content-Length, WSGI servers read up to the limit or nothing, which then is not what was signed."""
    one = delivery("messages.received", {"text": "x" * 5_000_000}, key="evt_large")
    chunks = (one.body[start : start + 100_000] for start in range(0, len(one.body), 100_000))
    answer = httpx.post(receiver.url, content=chunks, headers=one.headers, timeout=PATIENCE, trust_env=False)
    assert answer.status_code == (413 if receiver.example == "webhooks_fastapi.py" else 401)
    assert receiver.post(delivery("posts.liked", key="evt_after_chunks")) == 204
    assert receiver.handled() == "acct_123: posts.liked"


def test_a_large_one_within_the_limit_is_handled(receiver: Receiver) -> None:
    assert receiver.post(delivery("transactions.new", {"description": "x" * 900_000}, key="evt_big")) == 204
    assert receiver.handled() == "acct_123: transactions.new"


def test_what_is_signed_but_no_event_is_refused(receiver: Receiver) -> None:
    for body in (b"", b"{}", b"[1]", b"\xff"):
        assert receiver.post(Delivery(body, {"Signature": webhooks.sign(body, SECRET)})) == 400


def test_an_event_of_tomorrow_is_handled(receiver: Receiver) -> None:
    assert receiver.post(delivery("stories.viewed", {"id": 1}, account_id=None, key="evt_new")) == 204
    assert receiver.handled() == "None: stories.viewed"
