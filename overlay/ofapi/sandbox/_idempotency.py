"""Sends that are carried out once: `Idempotency-Key` on direct messages.

An answer is kept for 24 hours and given again to the same request, but for those that a client is to try again.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from ._answers import Refusal, conflict
from ._call import Call
from ._replies import Reply
from ._team import Team

HEADER = "idempotency-key"
OPERATIONS = frozenset({"sendMessage"})
REPLAYED = "Idempotent-Replayed"

_KEPT = timedelta(hours=24)
_RETRIED = (408, 429)
_KIND = "idempotency"


class Idempotency:
    """The keys that were used."""

    def __init__(self, team: Team) -> None:
        self._team = team
        self._running: dict[str, str] = {}
        """The fingerprints of the sends that are not finished, by key."""

    def begin(self, key: str, fingerprint: str) -> Reply | None:
        """The kept answer to this request, or None: then it is carried out, and `end` called. Raises Refusal."""
        if not (1 <= len(key) <= 255 and key.isascii() and key.isprintable()):
            message = "The Idempotency-Key must have 1 to 255 printable ASCII characters."
            raise Refusal(400, {"message": message, "code": "IDEMPOTENCY_KEY_INVALID"})
        record = self._team.store.get(_KIND, "", key)
        if record is not None and self._team.now() - datetime.fromisoformat(record["at"]) > _KEPT:
            record = None
        used_for = record["fingerprint"] if record is not None else self._running.get(key)
        if used_for not in (None, fingerprint):
            message = "This Idempotency-Key was used for another request."
            raise Refusal(422, {"message": message, "code": "IDEMPOTENCY_KEY_MISMATCH"})
        if key in self._running:
            raise conflict("The first request with this Idempotency-Key is still running.", "IDEMPOTENCY_CONFLICT")
        if record is not None:
            content = base64.b64decode(record["content"])
            return Reply(record["status"], {**record["headers"], REPLAYED: "true"}, content)
        self._running[key] = fingerprint
        return None

    def end(self, key: str, fingerprint: str, reply: Reply | None) -> None:
        """The request is finished; without a reply when nothing came of it."""
        self._running.pop(key, None)
        if reply is not None and reply.status < 500 and reply.status not in _RETRIED:
            record: dict[str, Any] = {
                "fingerprint": fingerprint,
                "at": self._team.now().isoformat(),
                "status": reply.status,
                "headers": dict(reply.headers),
                "content": base64.b64encode(reply.content).decode(),
            }
            self._team.store.put(_KIND, "", key, record)

    def forget(self) -> None:
        self._running.clear()


def fingerprint(path: Mapping[str, str], content: bytes) -> str:
    """Tells requests apart: by account, chat and body."""
    return hashlib.sha256(repr((sorted(path.items()), content)).encode()).hexdigest()


def key_of(call: Call) -> str | None:
    """The key of a call of an operation that takes one."""
    return call.headers.get(HEADER) if call.operation.id in OPERATIONS else None
