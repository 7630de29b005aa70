"""What a sandbox can be asked beside the API, below `/sandbox` and without a key: for tests in other processes."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import attrs

from ._answers import Refusal
from ._call import Upload
from ._replies import Reply, refused
from ._requests import Received

if TYPE_CHECKING:
    from ._engine import Engine

ROOT = "sandbox"


def answer(engine: Engine, request: Received, segments: list[str]) -> Reply:
    action = _ACTIONS.get((request.method, "/".join(segments)))
    if action is None:
        known = ", ".join(f"{method} /{ROOT}/{name}" for method, name in _ACTIONS)
        return refused(Refusal(404, {"message": f"There is no such thing to ask a sandbox; there are: {known}."}))
    try:
        given = json.loads(request.body or b"{}")
        result = action(engine, given)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        return refused(Refusal(400, {"message": f"{type(error).__name__}: {error}"}))
    engine.store.save()
    return Reply(200, {"Content-Type": "application/json"}, json.dumps(result).encode())


def _reset(engine: Engine, given: Mapping[str, Any]) -> Any:
    engine.reset()
    return {"success": True}


def _requests(engine: Engine, given: Mapping[str, Any]) -> Any:
    def plain(value: Any) -> Any:
        return {"name": value.name, "size": len(value.content)} if isinstance(value, Upload) else value

    rows = [attrs.asdict(recorded, recurse=False) for recorded in engine.recorder.all()]
    return [{**row, "body": {name: plain(value) for name, value in row["body"].items()}} for row in rows]


def _event(engine: Engine, given: Mapping[str, Any]) -> Any:
    """Have an event delivered: `{"event": ..., "account_id": ..., "payload": {...}}`."""
    emit(engine, str(given["event"]), given.get("account_id"), given.get("payload"))
    return {"success": True}


def _credits(engine: Engine, given: Mapping[str, Any]) -> Any:
    """Set what is left: `{"balance": 3}`."""
    engine.team.set_balance(int(given["balance"]))
    return {"balance": engine.team.balance}


def emit(engine: Engine, event: str, account_id: str | None, payload: Mapping[str, Any] | None) -> None:
    """Have an event delivered, by default with a payload of the kind's own; a received message is in the chat, too."""
    from ._events import occurred

    occurred(engine.team, event, account_id, payload)


_ACTIONS: Mapping[tuple[str, str], Callable[[Engine, Mapping[str, Any]], Any]] = {
    ("POST", "reset"): _reset,
    ("GET", "requests"): _requests,
    ("POST", "events"): _event,
    ("POST", "credits"): _credits,
}
