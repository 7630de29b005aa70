"""The team's accounts, and who calls."""

from __future__ import annotations

from collections.abc import Mapping

from ._answers import Answer, account_not_found
from ._call import Call, Handler


def _list(call: Call) -> Answer:
    fields = ("onlyfans_email", "onlyfans_id", "onlyfans_username")
    wanted = {field: str(call.query[field]) for field in fields if call.query.get(field) is not None}
    accounts = [
        call.shaped(account)
        for account in call.store.all("accounts")
        if all(str(account[field]) == value for field, value in wanted.items())
    ]
    return Answer(accounts)


def _disconnect(call: Call) -> Answer:
    if not call.store.remove("accounts", "", call.path["id"]):
        raise account_not_found(call.path["id"])
    call.team.emit("accounts.disconnected", call.path["id"], {"state": "disconnected"})
    return Answer({})


def _current(call: Call) -> Answer:
    account = call.account_record
    return Answer(call.shaped({**account, **account["onlyfans_user_data"]}))


def _whoami(call: Call) -> Answer:
    now = call.team.stamp()
    key = {"name": "Sandbox", "created_at": "2025-01-01T00:00:00+00:00", "last_used_at": now}
    return Answer(call.shaped({"api_key": key, "team": {"name": "Sandbox Agency", "slug": "sandbox-agency"}}))


def _client_session(call: Call) -> Answer:
    token = call.team.prefixed("ofapi_cs")
    return Answer(call.shaped({**call.body, "token": token}), used=0)


HANDLERS: Mapping[str, Handler] = {
    "listAccounts": _list,
    "disconnectAccount": _disconnect,
    "getCurrentAccount": _current,
    "whoami": _whoami,
    "createClientSession": _client_session,
}
