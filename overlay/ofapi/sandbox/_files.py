"""The content network: what was uploaded, downloaded or exported, without a key, with ranges."""

from __future__ import annotations

import base64
import hashlib
import re
import time
from collections.abc import Mapping
from urllib.parse import quote

from ._answers import Refusal
from ._php import query as php_query
from ._replies import Reply, refused
from ._requests import Received
from ._team import Team

ROOT = "files"
KIND = "files"

_RANGE = re.compile(r"bytes=(\d+)-(\d*)", re.ASCII)


def keep(team: Team, name: str, content: bytes, media_type: str, *, is_private: bool = False) -> str:
    """Keep a file and return its key. A private one is only given out at an address that expires."""
    key = team.prefixed("file")
    text = base64.b64encode(content).decode()
    record = {"name": name, "media_type": media_type, "content": text, "is_private": is_private}
    team.store.put(KIND, "", key, record)
    return key


def address(team: Team, base: str, key: str, *, expires: int | None = None) -> str:
    """Where a file is, for ever or until a moment (Unix seconds); only the address given here lets one in."""
    record = team.store.get(KIND, "", key) or {"name": "file"}
    path = f"{base}/{ROOT}/{key}/{quote(record['name'], safe='')}"
    return path if expires is None else f"{path}?expires={expires}&signature={_signature(team, key, expires)}"


def made_up(source: str) -> bytes:
    """The content of a file that is only known by its address; always the same."""
    first = hashlib.sha256(source.encode()).digest()
    return b"\xff\xd8\xff" + first * (64 + first[0])


def size(team: Team, key: str) -> int:
    record = team.store.get(KIND, "", key)
    return len(base64.b64decode(record["content"])) if record else 0


def serve(team: Team, request: Received, segments: list[str]) -> Reply:
    """The file at an address, or a part of it."""
    record = team.store.get(KIND, "", segments[0]) if segments else None
    if record is None or request.method not in ("GET", "HEAD"):
        return refused(Refusal(404, {"message": "There is no such file."}))
    if record["is_private"] and not _may(team, segments[0], php_query(request.query)):
        return refused(Refusal(403, {"message": "The address of this file has expired."}))
    content = base64.b64decode(record["content"])
    headers = {"Content-Type": record["media_type"], "Accept-Ranges": "bytes"}
    part = _RANGE.fullmatch(request.headers.get("range", ""))
    if part is None:
        return Reply(200, headers, content)
    begin, end = int(part[1]), min(int(part[2] or len(content)), len(content) - 1)
    if begin >= len(content) or begin > end:
        return Reply(416, {"Content-Range": f"bytes */{len(content)}"})
    headers["Content-Range"] = f"bytes {begin}-{end}/{len(content)}"
    return Reply(206, headers, content[begin : end + 1])


def _may(team: Team, key: str, query: Mapping[str, object]) -> bool:
    expires = str(query.get("expires"))
    if not expires.isdecimal() or query.get("signature") != _signature(team, key, int(expires)):
        return False
    return time.time() < int(expires)


def _signature(team: Team, key: str, expires: int) -> str:
    return hashlib.sha256(f"{team.settings.seed} {key} {expires}".encode()).hexdigest()[:32]
