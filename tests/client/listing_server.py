"""A server of lists: each answer is worked out by a function of the test's own; every request is kept."""

from __future__ import annotations

import json
import threading
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias
from urllib.parse import parse_qsl

if TYPE_CHECKING:
    from tests.client.conftest import Blocking

ACCOUNT = "acct_1"


class Asked(NamedTuple):
    """A request: its path, its query (the last of each name) and the two as they came."""

    path: str
    query: Mapping[str, str]
    target: str
    headers: Mapping[str, str]


Answer: TypeAlias = "tuple[int, Any]"
"""Status and JSON."""


class ListingServer(ThreadingHTTPServer):
    """Answers with `answer(asked)` at `url`."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.url = f"http://127.0.0.1:{self.server_address[1]}"
        self.asked: list[Asked] = []
        self.answer: Callable[[Asked], Answer] = lambda asked: (200, {"data": []})

    @property
    def queries(self) -> list[Mapping[str, str]]:
        """The queries that came, in order."""
        return [asked.query for asked in self.asked]

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that went away is no error of the server's."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: ListingServer

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self.do_GET()

    def do_GET(self) -> None:
        path, _, query = self.path.partition("?")
        headers = {name.lower(): value for name, value in self.headers.items()}
        asked = Asked(path, dict(parse_qsl(query, keep_blank_values=True)), self.path, headers)
        self.server.asked.append(asked)
        status, body = self.server.answer(asked)
        content = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("X-Request-Id", f"req_{len(self.server.asked)}")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: Any) -> None:
        """No line per request."""


@contextmanager
def listing() -> Iterator[ListingServer]:
    """The server, answering until the block ends."""
    with ListingServer() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


def things(count: int) -> list[dict[str, Any]]:
    return [{"id": number, "name": f"n{number}"} for number in range(1, count + 1)]


def all_of(api: Blocking, page: Any, limit: int | None = None, **how: Any) -> list[int]:
    """Ids of the items from a page on."""
    items = page.items(limit, **how)
    if isinstance(items, AsyncIterator):
        return api.runner.run(_ids(items))
    return [item.id for item in items]


async def _ids(items: AsyncIterator[Any]) -> list[int]:
    return [item.id async for item in items]


def take_into(taken: list[Any], api: Blocking, page: Any) -> None:
    """Take the ids of all items as a loop does: those that came before an error are there."""

    async def go() -> None:
        async for item in page:
            taken.append(getattr(item, "id", None))

    if hasattr(page, "__aiter__"):
        api.runner.run(go())
    else:
        for item in page:
            taken.append(getattr(item, "id", None))


def following(server: ListingServer, items: list[Any], size: int, **more: Any) -> Callable[[Asked], Answer]:
    """Answers as lists with `_pagination.next_page` and an offset in it do."""

    def answer(asked: Asked) -> Answer:
        start = int(asked.query.get("offset", 0))
        rest = len(items) > start + size
        url = f"{server.url}{asked.path}?limit={size}&offset={start + size}&seal=a%2Bb&" if rest else None
        return 200, {
            "data": {"list": items[start : start + size], "hasMore": rest, **more},
            "_pagination": {"next_page": url},
        }

    return answer


def offsets(items: list[Any], key: str | None = None, cap: int = 1000, **more: Any) -> Callable[[Asked], Answer]:
    """Answers as lists with `offset` and `limit` do."""

    def answer(asked: Asked) -> Answer:
        start, size = int(asked.query.get("offset", 0)), min(cap, int(asked.query.get("limit", cap)))
        found = items[start : start + size]
        return 200, {"data": {key: found, **more} if key else found, "_meta": {"_credits": {"used": 1, "balance": 7}}}

    return answer
