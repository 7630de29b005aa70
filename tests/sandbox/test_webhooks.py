"""Webhooks: managed, delivered, signed, retried and redelivered."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

import ofapi
from ofapi.sandbox import Sandbox
from tests.client.conftest import Blocking
from tests.sandbox.conftest import FIRST
from tests.sandbox.receiver import Receiver, receiving
from tests.sandbox.waiting import until

SECRET = "a secret of ours"


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with receiving() as one:
        yield one


def _webhook(api: Any, receiver: Receiver, *events: str, **given: Any) -> str:
    settings = {"account_scope": "global", "signing_secret": SECRET} | given
    return str(api.webhooks.create(endpoint_url=receiver.url, events=list(events), **settings).data.id)


def test_the_life_of_a_webhook(api: Blocking, receiver: Receiver) -> None:
    webhook = _webhook(api, receiver, "messages.sent")
    made = api.webhooks.get(webhook).data
    assert (made.url, made.enabled, made.has_signing_secret) == (receiver.url, True, True)
    assert "signing_secret" not in made.to_dict()
    changed = {"endpoint_url": receiver.url, "events": ["messages.received"], "account_scope": "global"}
    assert api.webhooks.update(webhook, **changed, enabled=False).data.enabled is False
    assert webhook in [each.id for each in api.webhooks.list().data]
    assert "messages.received" in [each.value for each in api.webhooks.list_events().data]
    api.webhooks.delete(webhook)
    with pytest.raises(ofapi.NotFoundError):
        api.webhooks.get(webhook)


def test_a_sent_message_is_delivered_and_signed(api: Blocking, receiver: Receiver) -> None:
    _webhook(api, receiver, "messages.sent")
    sent = api.chat_messages.send(FIRST, 123, text="Hi").data
    (delivered,) = until(lambda: list(receiver.deliveries))
    body = json.loads(delivered.body)
    assert (body["event"], body["account_id"], body["payload"]["id"]) == ("messages.sent", FIRST, sent.id)
    assert set(body) == {"event", "account_id", "payload"}
    signature = hmac.new(SECRET.encode(), delivered.body, hashlib.sha256).hexdigest()
    assert delivered.headers["signature"] == signature
    assert delivered.headers["user-agent"] == "OnlyFansAPI.com/Webhook-Client"
    assert delivered.headers["content-type"] == "application/json"
    key = delivered.headers["x-ofapi-idempotency-key"]
    assert key.startswith("evt_")
    assert len(key) == 44


def test_what_fails_is_tried_again_with_the_same_key(
    client: ofapi.Client, receiver: Receiver, sandbox: Sandbox
) -> None:
    webhook = _webhook(client, receiver, "tips.received")
    receiver.statuses = [500, 429]
    sandbox.emit("tips.received", FIRST)
    until(lambda: len(receiver.deliveries) == 3)
    assert len({each.headers["x-ofapi-idempotency-key"] for each in receiver.deliveries}) == 1
    until(lambda: len(client.webhooks.list_deliveries(webhook).raw["data"]) == 3)
    rows = client.webhooks.list_deliveries(webhook).raw["data"]
    assert [row["status_code"] for row in rows] == [200, 429, 500]  # newest first
    assert len({row["delivery_uuid"] for row in rows}) == 1


def test_after_five_attempts_it_is_given_up(client: ofapi.Client, receiver: Receiver, sandbox: Sandbox) -> None:
    webhook = _webhook(client, receiver, "posts.liked")
    receiver.statuses = [500] * 9
    sandbox.emit("posts.liked", FIRST)
    until(lambda: len(client.webhooks.list_deliveries(webhook).raw["data"]) == 5)
    assert len(receiver.deliveries) == 5


def test_a_delivery_is_made_once_more(client: ofapi.Client, receiver: Receiver, sandbox: Sandbox) -> None:
    webhook = _webhook(client, receiver, "tips.received")
    sandbox.emit("tips.received", FIRST, {"amount": 5})
    (row,) = until(lambda: client.webhooks.list_deliveries(webhook).raw["data"])
    again = client.webhooks.redeliver(webhook, row["id"]).raw["data"]
    until(lambda: len(receiver.deliveries) == 2)
    first, second = receiver.deliveries
    assert second.body == first.body
    assert second.headers["x-ofapi-redelivery-of"] == row["delivery_uuid"]
    assert second.headers["x-ofapi-idempotency-key"] == first.headers["x-ofapi-idempotency-key"]
    rows = until(lambda: client.webhooks.list_deliveries(webhook).raw["data"][:-1])
    assert rows[0]["delivery_uuid"] == again["redelivery_id"]


def test_scopes_events_and_switches_are_kept_to(client: ofapi.Client, receiver: Receiver, sandbox: Sandbox) -> None:
    second = str(client.accounts.list().data[1].id)
    _webhook(client, receiver, "users.typing", account_scope="inclusive", account_ids=[second], signing_secret="")
    sandbox.emit("users.typing", FIRST)
    sandbox.emit("tips.received", second)
    sandbox.emit("users.typing", second)
    (delivered,) = until(lambda: list(receiver.deliveries))
    assert json.loads(delivered.body)["account_id"] == second
    assert "signature" not in delivered.headers
    assert "x-ofapi-idempotency-key" not in delivered.headers  # typing is over soon


def test_a_received_message_is_in_the_chat(client: ofapi.Client, receiver: Receiver, sandbox: Sandbox) -> None:
    _webhook(client, receiver, "messages.received")
    answer = httpx.post(
        f"{sandbox}/sandbox/events", json={"event": "messages.received", "account_id": FIRST}, trust_env=False
    )
    assert answer.json() == {"success": True}
    (delivered,) = until(lambda: list(receiver.deliveries))
    payload = json.loads(delivered.body)["payload"]
    assert client.chat_messages.list(FIRST, payload["fromUser"]["id"]).data[0].id == payload["id"]


def test_a_receiver_that_is_not_there(client: ofapi.Client, receiver: Receiver, sandbox: Sandbox) -> None:
    webhook = _webhook(client, receiver, "tips.received")
    settings = {"events": ["tips.received"], "account_scope": "global"}
    client.webhooks.update(webhook, endpoint_url="http://127.0.0.1:9/hook", **settings)
    sandbox.emit("tips.received", FIRST)
    (row, *_) = until(lambda: client.webhooks.list_deliveries(webhook).raw["data"])
    assert (row["status_code"], row["succeeded"]) == (None, False)
    assert row["error_message"].startswith("ConnectError")


def test_a_hundred_events_cost_a_credit(client: ofapi.Client, receiver: Receiver, sandbox: Sandbox) -> None:
    _webhook(client, receiver, "users.online")
    before = sandbox.credits
    for _ in range(100):
        sandbox.emit("users.online", FIRST)
    assert before - sandbox.credits == 1
    until(lambda: len(receiver.deliveries) == 100)
