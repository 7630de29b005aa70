"""Accounts, and the ways of connecting one."""

from __future__ import annotations

import pytest

import ofapi
from ofapi.sandbox import TWO_FACTOR_CODE, running
from tests.client.conftest import Blocking
from tests.sandbox.conftest import FIRST
from tests.sandbox.test_refusals import send
from tests.sandbox.waiting import until

SOON = ofapi.Polling(first=0.005, longest=0.05)


def _state(api: Blocking, attempt: str) -> str:
    return str(api.connect.get_status(attempt).data.state)


def test_an_account_connects_and_disconnects(api: Blocking) -> None:
    before = len(api.accounts.list().data)
    started = api.connect.start(email="nina@example.com", password="p", name="Nina").data
    assert started.polling_url.endswith(f"/api/authenticate/{started.attempt_id}")
    until(lambda: _state(api, started.attempt_id) == "authenticated")
    status = api.connect.get_status(started.attempt_id).data
    assert status.last_attempt.success is True
    assert status.account.display_name == "Nina"
    account = status.account.id
    assert len(api.accounts.list().data) == before + 1
    assert api.accounts.list(onlyfans_email="nina@example.com").data[0].id == account
    assert api.accounts.get_current(account).data.email == "nina@example.com"
    api.accounts.disconnect(account)
    with pytest.raises(ofapi.NotFoundError) as gone:
        api.chats.list(account)
    assert gone.value.code == "account_not_found"


def test_a_code_is_asked_for(api: Blocking) -> None:
    attempt = api.connect.start(email="nina+2fa@example.com", password="p").data.attempt_id
    until(lambda: api.connect.get_status(attempt).data.last_attempt.needs_otp)
    assert api.connect.get_status(attempt).raw["account"] is None
    api.connect.submit_2fa(attempt, code="000000")
    wrong = api.connect.get_status(attempt).data.last_attempt
    assert (wrong.needs_otp, wrong.error_code) == (True, "wrong_otp")
    api.connect.send_2fa_email(attempt)
    api.connect.submit_2fa(attempt, code=TWO_FACTOR_CODE)
    until(lambda: _state(api, attempt) == "authenticated")


def test_a_selfie_is_asked_for(api: Blocking) -> None:
    attempt = api.connect.start(email="face@example.com", password="p").data.attempt_id
    until(lambda: _state(api, attempt) == "awaiting_2fa")
    api.connect.submit_2fa(attempt, selfie_verification_completed=True)
    until(lambda: _state(api, attempt) == "authenticated")


@pytest.mark.parametrize("answer", [ofapi.TwoFactorAnswer.SELFIE_COMPLETED, ofapi.TwoFactorAnswer.SEND_EMAIL])
def test_connecting_asks_for_the_selfie(answer: ofapi.TwoFactorAnswer, api: Blocking) -> None:
    asked: list[ofapi.TwoFactor] = []

    def ask(question: ofapi.TwoFactor) -> ofapi.TwoFactorAnswer:
        asked.append(question)
        return answer

    status = api.connect.run(email="face@example.com", password="p", on_2fa=ask, polling=SOON, max_wait=10).data
    assert [question.kind for question in asked] == ["face"]
    assert status.account.id in [account.id for account in api.accounts.list().data]
    assert status.last_attempt["needs_face_otp"] is False


@pytest.mark.parametrize("second", [TWO_FACTOR_CODE, ofapi.TwoFactorAnswer.SEND_EMAIL])
def test_connecting_asks_for_the_code(second: str | ofapi.TwoFactorAnswer, api: Blocking) -> None:
    answers, errors = ["000000", second], []

    def ask(question: ofapi.TwoFactor) -> str | ofapi.TwoFactorAnswer:
        errors.append(question.error)
        return answers.pop(0)

    before = len(api.accounts.list().data)
    api.connect.run(email="nina+2fa@example.com", password="p", on_2fa=ask, polling=SOON, max_wait=10)
    assert errors == [None, "The code is wrong."]
    assert len(api.accounts.list().data) == before + 1


def test_nobody_to_ask_for_a_selfie(api: Blocking) -> None:
    with pytest.raises(ofapi.TwoFactorRequiredError, match="wants a selfie"):
        api.connect.run(email="face@example.com", password="p", polling=SOON, max_wait=10)


def test_a_wrong_password_fails(api: Blocking) -> None:
    attempt = api.connect.start(email="nina@example.com", password="wrong-password").data.attempt_id
    until(lambda: _state(api, attempt) == "authentication_failed")
    failed = api.connect.get_status(attempt).data.last_attempt
    assert (failed.success, failed.error_code) == (False, "invalid_credentials")


def test_while_new_credentials_are_tried_the_account_is_503() -> None:
    with running(step=0.3) as sandbox, ofapi.Client("k", base_url=sandbox) as client:
        started = client.connect.update_credentials(FIRST, email="new@example.com", password="p").data
        assert send(sandbox, "GET", f"/api/{FIRST}/chats").status_code == 503
        until(lambda: client.connect.get_status(str(started.attempt_id)).data.state == "authenticated")
        assert client.chats.list(FIRST).status_code == 200
        assert len(client.accounts.list().data) == 3


def test_who_calls(api: Blocking) -> None:
    assert api.api_keys.whoami().data.team.name == "Sandbox Agency"
    token = api.client_sessions.create(display_name="Nina")
    assert token.raw["data"]["token"].startswith("ofapi_cs_")
