"""An API whose long jobs go as a test says: for each call, the answers one after another; the last one stays."""

from __future__ import annotations

import json
from typing import Any, NamedTuple, Self

from tests.client.scripted import Reply, ScriptedServer, answer


class Received(NamedTuple):
    method: str
    path: str
    query: str
    body: Any


class JobServer:
    """`on("GET", "/api/x", {...}, 503, Reply(...))`: JSON, a status, or bytes. What has no answer is a 404."""

    def __init__(self) -> None:
        self.received: list[Received] = []
        self._answers: dict[tuple[str, str], list[Any]] = {}
        self._server = ScriptedServer(lambda _: self._reply())

    @property
    def url(self) -> str:
        return self._server.url

    @property
    def raw(self) -> list[bytes]:
        return self._server.requests

    def on(self, method: str, path: str, *answers: Any) -> None:
        self._answers[method, path] = list(answers)

    def count(self, method: str, path: str) -> int:
        return sum((received.method, received.path) == (method, path) for received in self.received)

    def _reply(self) -> Reply:
        head, _, body = self.raw[-1].partition(b"\r\n\r\n")
        method, target = head.decode("latin-1").split(" ", 2)[:2]
        path, _, query = target.partition("?")
        is_json = b"application/json" in head.split(b"\r\n\r\n")[0].lower() and body[:1] in (b"{", b"[")
        self.received.append(Received(method, path, query, json.loads(body) if is_json else body))
        answers = self._answers.get((method, path), [404])
        told = answers.pop(0) if len(answers) > 1 else answers[0]
        if callable(told):
            told = told()
        if isinstance(told, Reply):
            return told
        status, value = told if isinstance(told, tuple) else (told, {}) if isinstance(told, int) else (200, told)
        return answer(status, json.dumps(value).encode(), Content_Type="application/json")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: Any) -> None:
        self._server.__exit__(*exc_info)


LOST = Reply(b"", "close")
"""The connection breaks before an answer."""
