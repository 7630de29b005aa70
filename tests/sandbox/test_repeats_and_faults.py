"""Sends with a key are carried out once; faults and drift come on demand."""

from __future__ import annotations

import threading
import uuid
from typing import Any

import httpx
import pytest

import ofapi
from ofapi.sandbox import Sandbox, running
from ofapi_generated.operations import OPERATIONS
from tests.client.conftest import Blocking
from tests.rules import calls
from tests.sandbox.conftest import FIRST
from tests.sandbox.test_all_operations import PREPARED
from tests.sandbox.test_refusals import send
from tests.sandbox.waiting import until

CHAT = f"/api/{FIRST}/chats/123/messages"


def _count(sandbox: Sandbox) -> int:
    return len(send(sandbox, "GET", f"{CHAT}?limit=100").json()["data"])


def test_a_send_with_a_key_is_replayed(api: Blocking, sandbox: Sandbox) -> None:
    before, key = _count(sandbox), str(uuid.uuid4())
    first = api.chat_messages.send(FIRST, 123, text="Once", idempotency_key=key)
    again = api.chat_messages.send(FIRST, 123, text="Once", idempotency_key=key)
    assert again.raw == first.raw
    assert "idempotent-replayed" not in first.headers
    assert again.headers["idempotent-replayed"] == "true"
    assert again.headers["x-ofapi-credits-used"] == "0"
    assert again.headers["x-ofapi-credits-balance"] == str(sandbox.credits)
    assert _count(sandbox) == before + 1


@pytest.mark.parametrize(("path", "text"), [(CHAT, "Twice"), (CHAT.replace("123", "1000001"), "Once")])
def test_a_key_belongs_to_one_request(sandbox: Sandbox, path: str, text: str) -> None:
    headers = {"Idempotency-Key": "k1"}
    send(sandbox, "POST", CHAT, json={"text": "Once"}, headers=headers)
    other = send(sandbox, "POST", path, json={"text": text}, headers=headers)
    assert (other.status_code, other.json()["code"]) == (422, "IDEMPOTENCY_KEY_MISMATCH")


@pytest.mark.parametrize("key", ["", "k" * 256, "tab\tinside"])
def test_a_key_that_is_none(sandbox: Sandbox, key: str) -> None:
    answer = send(sandbox, "POST", CHAT, json={"text": "Once"}, headers={"Idempotency-Key": key})
    assert (answer.status_code, answer.json()["code"]) == (400, "IDEMPOTENCY_KEY_INVALID")


def test_while_the_first_runs_it_is_409(sandbox: Sandbox) -> None:
    headers = {"Idempotency-Key": "k2"}
    answers: list[httpx.Response] = []
    slow = threading.Thread(
        target=lambda: answers.append(
            send(sandbox, "POST", CHAT, json={"text": "Slow"}, headers=headers | {"X-Sandbox-Fault": "stall=1"})
        )
    )
    slow.start()
    until(lambda: sandbox.calls("sendMessage"))
    second = send(sandbox, "POST", CHAT, json={"text": "Slow"}, headers=headers)
    assert (second.status_code, second.json()["code"]) == (409, "IDEMPOTENCY_CONFLICT")
    slow.join()
    assert answers[0].status_code == 200
    assert send(sandbox, "POST", CHAT, json={"text": "Slow"}, headers=headers).json() == answers[0].json()


def test_what_a_client_is_to_try_again_is_not_kept(sandbox: Sandbox) -> None:
    headers = {"Idempotency-Key": "k3"}
    for fault in ("503", "429", "408"):
        refused = send(sandbox, "POST", CHAT, json={"text": "x"}, headers=headers | {"X-Sandbox-Fault": fault})
        assert refused.status_code == int(fault)
    answer = send(sandbox, "POST", CHAT, json={"text": "x"}, headers=headers)
    assert answer.status_code == 200
    assert "idempotent-replayed" not in answer.headers


@pytest.mark.parametrize("fault", ["reset", "truncate"])
def test_an_answer_that_is_lost_was_carried_out(sandbox: Sandbox, fault: str) -> None:
    before = _count(sandbox)
    headers = {"X-Sandbox-Fault": fault, "Idempotency-Key": fault}
    with pytest.raises(httpx.TransportError):
        send(sandbox, "POST", CHAT, json={"text": "Lost"}, headers=headers)
    assert _count(sandbox) == before + 1
    assert sandbox.calls("sendMessage")[0].status == 0
    again = send(sandbox, "POST", CHAT, json={"text": "Lost"}, headers={"Idempotency-Key": fault})
    assert again.headers["idempotent-replayed"] == "true"
    assert _count(sandbox) == before + 1


def test_faults_that_refuse_carry_nothing_out(sandbox: Sandbox) -> None:
    before = _count(sandbox)
    page = send(sandbox, "POST", CHAT, json={"text": "x"}, headers={"X-Sandbox-Fault": "html"})
    assert (page.status_code, page.headers["content-type"]) == (502, "text/html")
    assert page.text.startswith("<!DOCTYPE html>")
    wrong = send(sandbox, "POST", CHAT, json={"text": "x"}, headers={"X-Sandbox-Fault": "earthquake"})
    assert (wrong.status_code, "earthquake" in wrong.json()["message"]) == (400, True)
    assert _count(sandbox) == before


def _outcomes(seed: int) -> list[str]:
    with running(fault=0.5, seed=seed, step=0.01) as sandbox:
        outcomes = []
        for _ in range(24):
            try:
                outcomes.append(str(send(sandbox, "GET", "/api/whoami").status_code))
            except httpx.TransportError as error:
                outcomes.append(type(error).__name__)
        return outcomes


def test_drawn_faults_follow_from_the_seed() -> None:
    first = _outcomes(3)
    assert first == _outcomes(3)
    assert first != _outcomes(4)
    assert 3 < first.count("200") < 21


def test_one_call_drifts_on_demand(api: Blocking, sandbox: Sandbox) -> None:
    answer = api.request("GET", "/api/smart-links", headers={"X-Sandbox-Drift": "1"})
    assert all(item["sandbox_unknown_field"] for item in answer.data)
    assert all("sandbox_unknown_field" not in item for item in api.request("GET", "/api/smart-links").data)


_ENDING = ("delete", "disconnect", "cancel", "unsend", "updateAuthenticationCredentials")
"""How operations begin after which others find something gone, or the account busy."""


@pytest.mark.parametrize("seed", [1, 2])
def test_all_operations_survive_drift(seed: int) -> None:
    with (
        running(drift=True, seed=seed, step=0.01, rate_limit=0) as sandbox,
        ofapi.Client("k", base_url=sandbox) as client,
    ):
        changed = 0
        for operation_id in OPERATIONS:
            if operation_id in PREPARED or operation_id.startswith(_ENDING):
                continue
            answer = client.call(operation_id, **calls.least(operation_id))
            changed += "sandbox_unknown_field" in str(answer.raw)
            _read(answer.data)
        assert changed > 150


def _read(value: Any) -> None:
    """Every attribute, however deep."""
    if isinstance(value, list):
        for item in value:
            _read(item)
    elif hasattr(type(value), "model_fields"):
        for name in type(value).model_fields:
            _read(getattr(value, name))


def test_the_same_seed_drifts_in_the_same_way() -> None:
    def drifted(seed: int) -> Any:
        with running(drift=True, seed=seed) as sandbox:
            return send(sandbox, "GET", "/api/smart-links").json()["data"]

    assert drifted(1) == drifted(1)
    assert drifted(1) != drifted(2)
