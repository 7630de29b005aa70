"""Connecting an account: the second factor is asked for when it is wanted, and only then."""

from __future__ import annotations

from typing import Any

import pytest

import ofapi
from tests.client.conftest import Blocking, Connect
from tests.jobs.conftest import FAST
from tests.jobs.job_server import LOST, JobServer

START, ATTEMPT = "/api/authenticate", "/api/authenticate/auth_1"
EMAIL = f"{ATTEMPT}/send-email-to-creator"
LOGIN = {"email": "creator@example.com", "password": "hunter2"}
STARTED = {"attempt_id": "auth_1", "message": "ok", "polling_url": "https://evil.example/api/authenticate/auth_1"}
CONNECTED = {
    "account": {"id": "acct_1"},
    "state": "authenticated",
    "progress": "done",
    "lastAttempt": {"success": True},
}
WORKING = {"state": "connecting", "progress": "started", "lastAttempt": {"needs_otp": False, "completed_at": None}}


def wanted(**attempt: Any) -> dict[str, Any]:
    return {"state": "connecting", "lastAttempt": {"needs_otp": True, "otp_phone_ending": "42", **attempt}}


class Answers:
    """Answers questions in turn, and keeps them."""

    def __init__(self, *answers: Any) -> None:
        self.left = list(answers)
        self.asked: list[ofapi.TwoFactor] = []

    def __call__(self, question: ofapi.TwoFactor) -> Any:
        self.asked.append(question)
        return self.left.pop(0)


@pytest.fixture
def going(api: JobServer) -> JobServer:
    api.on("POST", START, STARTED)
    api.on("GET", ATTEMPT, WORKING, wanted(), WORKING, CONNECTED)
    api.on("PUT", ATTEMPT, {"message": "thanks"})
    api.on("POST", EMAIL, {"success": True, "message": "sent"})
    return api


def bodies(api: JobServer, method: str, path: str) -> list[Any]:
    return [received.body for received in api.received if (received.method, received.path) == (method, path)]


def test_without_a_second_factor(going: JobServer, client: Blocking) -> None:
    going.on("GET", ATTEMPT, WORKING, CONNECTED)
    told: list[ofapi.Progress] = []
    result = client.connect.run(**LOGIN, polling=FAST, on_progress=told.append)
    assert result.data.account.id == "acct_1"
    assert bodies(going, "POST", START) == [LOGIN]
    assert [(progress.id, progress.state) for progress in told] == [
        ("auth_1", None),
        ("auth_1", "connecting"),
        ("auth_1", "authenticated"),
    ]


def test_a_code_is_asked_for_once(going: JobServer, client: Blocking) -> None:
    answers = Answers(" 123456 ")
    going.on("GET", ATTEMPT, WORKING, wanted(), wanted(), wanted(), WORKING, CONNECTED)
    assert client.connect.run(**LOGIN, on_2fa=answers, polling=FAST).data.state == "authenticated"
    assert answers.asked == [ofapi.TwoFactor("auth_1", "code", "42", None, 3)]
    assert bodies(going, "PUT", ATTEMPT) == [{"code": "123456"}]


@pytest.mark.parametrize(
    "way", ["refused", "told by the error", "asked for again later", "asked for again, without a word"]
)
def test_a_wrong_code_then_the_right_one(way: str, going: JobServer, client: Blocking) -> None:
    wrong = wanted(error_code="WRONG_CODE", error_message="That code is wrong")
    if way == "refused":
        going.on("PUT", ATTEMPT, (422, {"message": "That code is wrong"}), {"message": "thanks"})
    elif way == "told by the error":
        going.on("GET", ATTEMPT, wanted(), wanted(), wrong, wrong, CONNECTED)
    elif way == "asked for again later":
        going.on("GET", ATTEMPT, wanted(), WORKING, wanted(), WORKING, CONNECTED)
    else:
        going.on("GET", ATTEMPT, *[wanted()] * 10, CONNECTED)
    answers = Answers("111111", "222222")
    assert client.connect.run(**LOGIN, on_2fa=answers, polling=FAST).data.state == "authenticated"
    assert bodies(going, "PUT", ATTEMPT) == [{"code": "111111"}, {"code": "222222"}]
    first, second = answers.asked
    assert first.error is None
    assert (first.codes_left, second.codes_left) == (3, 2)
    assert second.error
    if way in ("refused", "told by the error"):
        assert "That code is wrong" in second.error


@pytest.mark.parametrize("validate", [True, False])
@pytest.mark.parametrize("empty", ["", " \t\n"])
def test_an_empty_code_is_a_wrong_one_and_is_not_sent(
    empty: str, validate: bool, going: JobServer, client: Blocking
) -> None:
    answers = Answers(empty, "123456")
    result = client.connect.run(**LOGIN, on_2fa=answers, polling=FAST, validate=validate)
    assert result.data.state == "authenticated"
    assert bodies(going, "PUT", ATTEMPT) == [{"code": "123456"}]
    assert [(question.error, question.codes_left) for question in answers.asked] == [
        (None, 3),
        ("the code was empty", 2),
    ]


def test_only_so_many_empty_codes(going: JobServer, client: Blocking) -> None:
    answers = Answers(*[""] * 5)
    with pytest.raises(ofapi.TwoFactorRequiredError, match=r"\(the code was empty\); client\.connect\.wait") as caught:
        client.connect.run(**LOGIN, on_2fa=answers, polling=FAST, max_codes=2)
    assert caught.value.id == "auth_1"
    assert len(answers.asked) == 2
    assert going.count("PUT", ATTEMPT) == 0


def test_only_so_many_codes(going: JobServer, client: Blocking) -> None:
    going.on("GET", ATTEMPT, wanted())
    going.on("PUT", ATTEMPT, (422, {"message": "wrong"}))
    answers = Answers(*"12345")
    with pytest.raises(ofapi.TwoFactorRequiredError, match="no code that was given was accepted") as caught:
        client.connect.run(**LOGIN, on_2fa=answers, polling=FAST, max_codes=2)
    assert caught.value.id == "auth_1"
    assert len(answers.asked) == going.count("PUT", ATTEMPT) == 2


def test_nobody_to_ask_and_another_client_goes_on(going: JobServer, client: Blocking, connect: Connect) -> None:
    with pytest.raises(ofapi.TwoFactorRequiredError, match="ending in 42") as caught:
        client.connect.run(**LOGIN, polling=FAST)
    assert caught.value.status.last_attempt.needs_otp is True
    assert "hunter2" not in str(caught.value)
    going.on("GET", ATTEMPT, wanted(), CONNECTED)
    result = connect(going.url).connect.wait(caught.value.id, on_2fa=Answers("123456"), polling=FAST)
    assert result.data.account.id == "acct_1"
    assert going.count("POST", START) == 1


def test_a_selfie(going: JobServer, client: Blocking) -> None:
    going.on("GET", ATTEMPT, wanted(needs_otp=False, needs_face_otp=True), WORKING, CONNECTED)
    answers = Answers(ofapi.TwoFactorAnswer.SELFIE_COMPLETED)
    client.connect.run(**LOGIN, on_2fa=answers, polling=FAST)
    assert answers.asked[0].kind == "face"
    assert bodies(going, "PUT", ATTEMPT) == [{"selfie_verification_completed": True}]


@pytest.mark.parametrize(("answer", "emails"), [(ofapi.TwoFactorAnswer.SEND_EMAIL, 1), (ofapi.TwoFactorAnswer.WAIT, 0)])
def test_the_creator_does_it_elsewhere(answer: Any, emails: int, going: JobServer, client: Blocking) -> None:
    going.on("GET", ATTEMPT, *[wanted()] * 20, CONNECTED)
    answers = Answers(answer)
    client.connect.run(**LOGIN, on_2fa=answers, polling=FAST)
    assert len(answers.asked) == 1
    assert going.count("POST", EMAIL) == emails
    assert going.count("PUT", ATTEMPT) == 0


def test_a_code_then_a_selfie(going: JobServer, client: Blocking) -> None:
    face = wanted(needs_otp=False, needs_face_otp=True)
    going.on("GET", ATTEMPT, wanted(), face, WORKING, CONNECTED)
    answers = Answers("123456", ofapi.TwoFactorAnswer.SELFIE_COMPLETED)
    client.connect.run(**LOGIN, on_2fa=answers, polling=FAST)
    assert [(question.kind, question.error) for question in answers.asked] == [("code", None), ("face", None)]


@pytest.mark.parametrize("lost", [LOST, 500])
def test_a_code_without_an_answer_is_not_sent_again(lost: Any, going: JobServer, client: Blocking) -> None:
    going.on("PUT", ATTEMPT, lost)
    client.connect.run(**LOGIN, on_2fa=Answers("123456"), polling=FAST)
    assert going.count("PUT", ATTEMPT) == 1


@pytest.mark.parametrize(
    "ended",
    [
        wanted(completed_at="2026-01-01T00:00:00Z", success=False, error_code="BAD", error_message="wrong password"),
        {"state": "authentication_failed", "lastAttempt": {"error_code": "BAD", "error_message": "wrong password"}},
    ],
)
def test_an_attempt_that_fails(ended: dict[str, Any], going: JobServer, client: Blocking) -> None:
    going.on("GET", ATTEMPT, WORKING, ended)
    with pytest.raises(ofapi.JobFailedError, match="wrong password") as caught:
        client.connect.run(**LOGIN, on_2fa=Answers(), polling=FAST)
    assert (caught.value.code, caught.value.reason, caught.value.id) == ("BAD", "wrong password", "auth_1")


def test_time_is_limited(going: JobServer, client: Blocking) -> None:
    going.on("GET", ATTEMPT, WORKING)
    with pytest.raises(ofapi.JobTimeoutError, match=r"connect\.wait") as caught:
        client.connect.run(**LOGIN, polling=FAST, max_wait=0.03)
    assert (caught.value.id, caught.value.state) == ("auth_1", "connecting")


def test_an_app_is_opened_by_its_deeplink(going: JobServer, client: Blocking) -> None:
    going.on("POST", START, {**STARTED, "mobile_auth_session_deeplink": "fansapi://connect/1"})
    going.on("GET", ATTEMPT, WORKING, CONNECTED)
    answers = Answers(ofapi.TwoFactorAnswer.WAIT)
    client.connect.run(auth_type="mobile_app", on_2fa=answers, polling=FAST)
    assert answers.asked == [ofapi.TwoFactor("auth_1", "app", codes_left=3, deeplink="fansapi://connect/1")]
    with pytest.raises(ofapi.TwoFactorRequiredError) as caught:
        client.connect.run(auth_type="mobile_app", polling=FAST)
    assert caught.value.status.mobile_auth_session_deeplink == "fansapi://connect/1"


def test_enter_at_the_question_of_the_app_goes_on(going: JobServer, client: Blocking) -> None:
    going.on("POST", START, {**STARTED, "mobile_auth_session_deeplink": "fansapi://connect/1"})
    going.on("GET", ATTEMPT, WORKING, CONNECTED)
    answers = Answers("")
    assert client.connect.run(auth_type="mobile_app", on_2fa=answers, polling=FAST).data.account.id == "acct_1"
    assert [question.kind for question in answers.asked] == ["app"]
    assert going.count("PUT", ATTEMPT) == 0


@pytest.mark.parametrize("wrong", [None, 123456, True])
def test_an_answer_that_is_none(wrong: Any, going: JobServer, client: Blocking) -> None:
    with pytest.raises(TypeError, match="on_2fa gave"):
        client.connect.run(**LOGIN, on_2fa=Answers(wrong), polling=FAST)
    assert going.count("PUT", ATTEMPT) == 0


def test_a_login_that_lacks_something_is_not_sent(api: JobServer, client: Blocking) -> None:
    with pytest.raises(ofapi.RequestValidationError):
        client.connect.run(email="creator@example.com")
    assert api.received == []


def test_an_async_callback_is_waited_for(going: JobServer, client: Blocking) -> None:
    async def ask(question: ofapi.TwoFactor) -> str:
        return "123456"

    if isinstance(client.target, ofapi.AsyncClient):
        assert client.connect.run(**LOGIN, on_2fa=ask, polling=FAST).data.state == "authenticated"
    else:
        with pytest.raises(TypeError, match="AsyncClient"):
            client.connect.run(**LOGIN, on_2fa=ask, polling=FAST)
