"""Connecting an account: attempts that succeed, fail, or wait for a second factor.

What happens follows from the e-mail address and the password that are given:

    a password `wrong-password`     fails
    an address that holds `2fa`     waits for the code 123456
    an address that holds `face`    waits for the selfie to be verified
    anything else                   succeeds

An e-mail to the creator is followed at the next step: the second factor is given there.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from . import TWO_FACTOR_CODE
from ._answers import Answer, account_not_found
from ._call import Call, Handler
from ._store import Record
from ._team import Team

KIND = "attempts"
WRONG_PASSWORD = "wrong-password"
WAITING = "awaiting_2fa"

_NOBODY = 900_000


def _start(call: Call) -> Answer:
    kind = call.body.get("auth_type") or "email_password"
    email = str(call.body.get("email") or f"{call.body.get('auth_id') or kind}@example.com")
    attempt = _begin(call.team, email, str(call.body.get("password") or ""), call.body.get("name") or email, None)
    return Answer(call.shaped(_promise(call, attempt)))


def _begin(team: Team, email: str, password: str, name: str, account_id: str | None) -> Record:
    attempt = new_attempt(team, team.prefixed("auth"), email, name, account_id)
    attempt["fails"] = password == WRONG_PASSWORD
    team.later(1, lambda: _go(team, attempt))
    return attempt


def new_attempt(team: Team, id_: str, email: str, name: str, account_id: str | None) -> Record:
    """An attempt that has begun."""
    attempt: Record = {
        "id": id_,
        "email": email,
        "name": name,
        "fails": False,
        "account_id": account_id,
        "state": "authenticating",
        "progress": "started",
        "attempt": {
            "started_at": team.stamp(),
            "completed_at": None,
            "success": False,
            "error_code": None,
            "error_message": None,
            "needs_otp": False,
            "needs_face_otp": False,
            "otp_phone_ending": None,
        },
    }
    return team.store.put(KIND, "", id_, attempt)


def _promise(call: Call, attempt: Record) -> dict[str, Any]:
    return {
        "attempt_id": attempt["id"],
        "message": "Authentication process started.",
        "polling_url": f"{call.base}/api/authenticate/{attempt['id']}",
        "success": True,
    }


def _go(team: Team, attempt: Record) -> None:
    """Log in, as far as it goes without a second factor."""
    if attempt["fails"]:
        _end(team, attempt, error=("invalid_credentials", "The e-mail address or the password is wrong."))
    elif "2fa" in attempt["email"]:
        _wait(team, attempt, "needs_otp", "accounts.otp_code_required")
    elif "face" in attempt["email"]:
        _wait(team, attempt, "needs_face_otp", "accounts.face_otp_required")
    else:
        _end(team, attempt)


def _wait(team: Team, attempt: Record, factor: str, event: str) -> None:
    attempt["state"] = WAITING
    attempt["attempt"] |= {factor: True, "otp_phone_ending": "42" if factor == "needs_otp" else None}
    team.store.put(KIND, "", attempt["id"], attempt)
    team.emit(event, attempt["account_id"], _payload(attempt))


def _pass(team: Team, attempt: Record) -> None:
    """The second factor was given, by whichever way came first."""
    if attempt["state"] == WAITING:
        _end(team, attempt)


def _end(team: Team, attempt: Record, error: tuple[str, str] | None = None) -> None:
    attempt["attempt"] |= {"completed_at": team.stamp(), "success": error is None, "needs_otp": False}
    attempt["attempt"]["needs_face_otp"] = False
    if error is not None:
        attempt["state"] = "authentication_failed"
        attempt["attempt"] |= {"error_code": error[0], "error_message": error[1]}
        event = "accounts.authentication_failed"
    else:
        event = "accounts.reconnected" if attempt["account_id"] else "accounts.connected"
        attempt["state"] = attempt["progress"] = "authenticated"
        attempt["account_id"] = _connected(team, attempt)
    team.store.put(KIND, "", attempt["id"], attempt)
    team.emit(event, attempt["account_id"], _payload(attempt))


def _connected(team: Team, attempt: Record) -> str:
    """The id of the account that is now connected."""
    account = team.account(attempt["account_id"] or "") or new_account(
        team, team.prefixed("acct"), attempt["name"], attempt["email"], _NOBODY + team.store.count("accounts")
    )
    account |= {"is_authenticated": True, "authentication_progress": "authenticated", "_busy": False}
    team.store.put("accounts", "", account["id"], account)
    return str(account["id"])


def new_account(team: Team, id_: str, name: str, email: str, onlyfans_id: int) -> Record:
    """An account that is connected."""
    username = email.partition("@")[0].replace("+", "").replace(".", "")
    person = {"id": onlyfans_id, "name": name, "username": username, "email": email, "displayName": name, "view": "s"}
    return team.store.put(
        "accounts",
        "",
        id_,
        {
            "id": id_,
            "display_name": name,
            "is_authenticated": True,
            "authentication_progress": "authenticated",
            "onlyfans_email": email,
            "onlyfans_id": onlyfans_id,
            "onlyfans_username": username,
            "onlyfans_user_data": person,
            "username": username,
        },
    )


def _payload(attempt: Record) -> dict[str, Any]:
    latest = {name: value for name, value in attempt["attempt"].items() if name != "error_code"}
    return {"state": attempt["state"], "progress": attempt["progress"], "latestAuthAttempt": latest}


def _poll(call: Call) -> Answer:
    attempt = call.found(KIND, call.path["attempt_id"], "Authentication attempt", owner="")
    account = call.team.account(attempt["account_id"] or "")
    made = call.shaped({**attempt, "lastAttempt": attempt["attempt"], "account": account or {}})
    # The description's example lacks this flag, which the documentation of the webhooks has for the same attempt.
    made["lastAttempt"]["needs_face_otp"] = attempt["attempt"]["needs_face_otp"]
    if account is None:
        made["account"] = None
    else:
        made["account"]["onlyfans_data"] = account["onlyfans_user_data"]
    return Answer(made)


def _submit(call: Call) -> Answer:
    attempt = call.found(KIND, call.path["attempt_id"], "Authentication attempt", owner="")
    waits = attempt["attempt"]
    code = call.body.get("code")
    if code is not None and waits["needs_otp"]:
        if str(code) != TWO_FACTOR_CODE:
            waits |= {"error_code": "wrong_otp", "error_message": "The code is wrong."}
            call.store.put(KIND, "", attempt["id"], attempt)
            return Answer(call.shaped({"message": "2FA code submitted."}))
        waits |= {"error_code": None, "error_message": None}
        call.team.later(1, lambda: _pass(call.team, attempt))
    elif code is None and waits["needs_face_otp"]:
        call.team.later(1, lambda: _pass(call.team, attempt))
    return Answer(call.shaped({"message": "2FA code submitted."}))


def _mail(call: Call) -> Answer:
    attempt = call.found(KIND, call.path["attempt_id"], "Authentication attempt", owner="")
    call.team.later(1, lambda: _pass(call.team, attempt))
    return Answer(call.shaped({"success": True, "message": "E-mail sent."}))


def _again(call: Call) -> Answer:
    account = call.team.account(call.path["account_id"])
    if account is None:
        raise account_not_found(call.path["account_id"])
    email = str(call.body.get("email") or account["onlyfans_email"])
    name = call.body.get("name") or account["display_name"]
    attempt = _begin(call.team, email, str(call.body.get("password") or ""), name, account["id"])
    # Other calls for this account are refused until it is done.
    account["_busy"] = call.operation.id == "updateAuthenticationCredentials"
    call.store.put("accounts", "", account["id"], account)
    return Answer(call.shaped(_promise(call, attempt)))


def go_on(team: Team) -> None:
    for attempt in team.store.all(KIND):
        if attempt["state"] == "authenticating":
            team.later(1, partial(_go, team, attempt))


HANDLERS: Mapping[str, Handler] = {
    "startAuthentication": _start,
    "updateAuthenticationCredentials": _again,
    "reAuthenticateAccount": _again,
    "pollAuthenticationStatus": _poll,
    "submit2FA": _submit,
    "send2FAEMailToCreator": _mail,
}
