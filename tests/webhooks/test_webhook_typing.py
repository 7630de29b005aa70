"""Type checkers follow `match` and `isinstance` to the payload; and the names of events are taken by the client."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import ofapi
from examples.example_server import running
from ofapi import webhooks

CODE = """
from decimal import Decimal
from typing import assert_type
import ofapi
from ofapi import webhooks
from ofapi.webhooks import AccountEvent, AccountState, Event, MessagePpvUnlocked, MessageReceived, ReceivedMessage

def receive(body: bytes, headers: dict[str, str]) -> None:
    event = webhooks.unwrap(body, headers, ["old", b"new"])
    assert_type(event, Event)
    match event:
        case MessageReceived(account_id=account, payload=message):
            assert_type(account, str | None)
            assert_type(message, ReceivedMessage)
            assert_type(message.fan_id, int | None)
            assert_type(message.from_user, ofapi.models.Fan | None)
        case MessagePpvUnlocked() as unlocked:
            assert_type(unlocked.payload.gross, Decimal | None)
        case AccountEvent(payload=account_state):
            assert_type(account_state, AccountState)
    if isinstance(event, webhooks.TipReceived):
        assert_type(event.payload.net, Decimal | None)
    event.event = "x"  # type: ignore[misc]  # frozen

async def handle(event: Event, store: webhooks.Deduplicator) -> None:
    async with store.once(event) as first:
        assert_type(first, bool)
    with store.once(event) as again:
        assert_type(again, bool)

def manage(client: ofapi.Client) -> None:
    client.webhooks.create(account_scope="global", endpoint_url="https://example.com", events=webhooks.EVENTS)
    names: list[webhooks.EventName] = ["messages.received", "tips.received"]
    client.webhooks.create(account_scope="global", endpoint_url="https://example.com", events=names)
    wrong: list[webhooks.EventName] = ["messages.recieved"]  # type: ignore[list-item]  # a misspelling is found
"""


def test_mypy_follows(tmp_path: Path) -> None:
    usage = tmp_path / "usage.py"
    usage.write_text(CODE, encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file", "", "--cache-dir", str(tmp_path), str(usage)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
    assert done.returncode == 0, done.stdout


def test_the_names_are_taken_by_the_client() -> None:
    with running() as server, ofapi.Client("a-key", base_url=server.url) as client:
        made = client.webhooks.create(
            account_scope="global",
            endpoint_url="https://example.com/webhooks",
            events=webhooks.EVENTS,
            signing_secret="a long random text",
        ).data
        assert made.id is not None
        assert list(webhooks.EVENTS) == json.loads(server.requests[-1].body)["events"]
        unknown = [row.value for row in client.webhooks.list_events().data if row.value not in webhooks.EVENT_TYPES]
        assert unknown == ["example value"]  # the description's example
