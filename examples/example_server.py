"""The API in miniature, on this machine: every operation answered from the examples in its description.

    with running() as server:
        client = ofapi.Client("any-key", base_url=server.url)

Smart Links that are created are remembered, so that they can be listed and got. Nothing else has an effect.
"""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from copy import deepcopy
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from socketserver import ThreadingTCPServer
from typing import Any, NamedTuple
from urllib.parse import parse_qsl

OPENAPI = Path(__file__).resolve().parents[1] / "openapi"


class Received(NamedTuple):
    """A request as it came. Header names are in lower case."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes


class Reply(NamedTuple):
    """A status, and a body as JSON, text or (for a redirect) an address."""

    status: int
    body: Any
    media_type: str = "application/json"


class Example(NamedTuple):
    """An operation of the description, by the segments of its path, and what it answers."""

    id: str
    segments: tuple[str, ...]
    reply: Reply

    def matches(self, segments: list[str]) -> bool:
        pairs = zip(self.segments, segments, strict=True)
        return all(bool(given) if known[:1] == "{" else known == given for known, given in pairs)


class ExampleServer(ThreadingTCPServer):
    """Answers at `url` and keeps what came in `requests`."""

    allow_reuse_address = True
    daemon_threads = True
    request_queue_size = 64

    def __init__(self, document: Mapping[str, Any], port: int = 0) -> None:
        super().__init__(("127.0.0.1", port), _Handler)
        self.url = f"http://127.0.0.1:{self.server_address[1]}"
        self.requests: list[Received] = []
        self._examples = _examples(document)
        self._lock = threading.Lock()
        self._credits = 10_000
        created = self._example_of("createSmartLink").reply.body["data"]
        self._links: dict[str, dict[str, Any]] = {created["id"]: created}

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that went away is no error of the server's."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)

    def reply(self, request: Received) -> Reply:
        """What the API would answer, going by its description."""
        with self._lock:
            self.requests.append(request)
            if not request.headers.get("authorization", "").removeprefix("Bearer ").strip():
                return Reply(401, {"error": "Unauthorized. Send the API key as a bearer token."})
            segments = request.target.partition("?")[0].split("/")
            for example in self._examples.get((request.method, len(segments)), ()):
                if example.matches(segments):
                    return self._answer(example, segments, request)
        return Reply(404, {"message": f"The route {request.target.partition('?')[0]} could not be found."})

    def _answer(self, example: Example, segments: list[str], request: Received) -> Reply:
        status, body, media_type = example.reply
        body = deepcopy(body)
        if example.id == "createSmartLink":
            body["data"] = self._created(body["data"], json.loads(request.body or b"{}"))
        elif example.id == "listSmartLinks":
            body["data"] = list(self._links.values())
        elif example.id == "getSmartLink":
            if segments[-1] not in self._links:
                return Reply(404, {"message": "There is no Smart Link with this id."})
            body["data"] = self._links[segments[-1]]
        if isinstance(body, dict) and isinstance(body.get("_meta"), dict):
            self._account_for(body["_meta"])
        if request.method == "GET" and isinstance(body, dict):
            _end_list(body, dict(parse_qsl(request.target.partition("?")[2])))
        return Reply(status, body, media_type)

    def _created(self, example: Mapping[str, Any], given: Mapping[str, Any]) -> dict[str, Any]:
        link_id = f"{example['id'][:20]}{len(self._links):06d}"
        now = datetime.now(UTC).isoformat(timespec="seconds")
        self._links[link_id] = {
            **example,
            "id": link_id,
            "name": given.get("name"),
            "link_type": given.get("link_type"),
            "free_trial_days": given.get("free_trial_days"),
            "traffic_redirect_url": example["traffic_redirect_url"].replace(example["id"], link_id),
            "account": {**example["account"], "id": given.get("account_id")},
            "created_at": now,
            "updated_at": now,
        }
        return self._links[link_id]

    def _account_for(self, meta: dict[str, Any]) -> None:
        """Numbers that go on from call to call, in those parts of `_meta` that the operation documents."""
        used = 1 if meta.get("_credits", {}).get("used") else 0
        self._credits -= used
        numbers = {
            "_credits": {"used": used, "balance": self._credits, "note": "Always" if used else "Free endpoint"},
            "_cache": {"is_cached": False, "note": "Cache disabled for this endpoint"},
            "_rate_limits": {
                "limit_minute": 60_000,
                "limit_day": None,
                "remaining_minute": 60_000 - len(self.requests) % 1000,
                "remaining_day": None,
            },
        }
        meta.update((part, values) for part, values in numbers.items() if part in meta)

    def _example_of(self, operation_id: str) -> Example:
        return next(example for group in self._examples.values() for example in group if example.id == operation_id)


@contextmanager
def running() -> Iterator[ExampleServer]:
    """The server, answering on a free port until the block ends."""
    with ExampleServer(description()) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


def description() -> dict[str, Any]:
    """The API's description, as it is vendored."""
    if str(OPENAPI) not in sys.path:
        sys.path.append(str(OPENAPI))
    from pipeline import document

    return document.read(OPENAPI / "openapi.yaml")


def example_of(schema: Mapping[str, Any]) -> Any:
    """The example that a schema gives, or one made of the examples of its parts."""
    if "example" in schema:
        return schema["example"]
    if "oneOf" in schema:
        return example_of(schema["oneOf"][0])
    if "enum" in schema:
        return schema["enum"][0]
    if schema.get("type") == "object":
        return {name: example_of(part) for name, part in (schema.get("properties") or {}).items()}
    if schema.get("type") == "array":
        return [example_of(schema["items"])] if schema.get("items") else []
    return {"string": "text", "integer": 1, "number": 1.5, "boolean": True}.get(str(schema.get("type")))


def _examples(document: Mapping[str, Any]) -> dict[tuple[str, int], list[Example]]:
    """All operations by method and number of segments; where several match, the one that names more comes first."""
    found: dict[tuple[str, int], list[Example]] = {}
    for path, item in document["paths"].items():
        segments = tuple(path.split("/"))
        for method in ("get", "post", "put", "patch", "delete"):
            if method in item:
                example = Example(item[method]["operationId"], segments, _reply(item[method]["responses"]))
                found.setdefault((method.upper(), len(segments)), []).append(example)
    for group in found.values():
        group.sort(key=lambda example: [segment[:1] == "{" for segment in example.segments])
    return found


def _end_list(body: dict[str, Any], query: Mapping[str, str]) -> None:
    """There is one page of everything: no list goes on, and there is nothing behind its end."""
    pagination, data = body.get("_pagination", {}), body.get("data")
    pagination.update({name: None for name in ("next_page", "next_page_url", "next_cursor") if name in pagination})
    if isinstance(data, dict) and "hasMore" in data:
        data["hasMore"] = False
    if isinstance(data, dict) and "last_page" in (data.get("meta") or {}):
        data["meta"]["last_page"] = 1
    offset = query.get("offset", "")
    if isinstance(data, list) and offset.isdecimal():
        del data[: int(offset)]
    if isinstance(data, dict) and offset not in ("", "0"):
        data.update({name: [] for name in ("list", "rows") if name in data})


def _reply(responses: Mapping[str, Any]) -> Reply:
    status, response = next(iter(responses.items()))
    if status.startswith("3"):
        return Reply(int(status), "https://cdn.fansapi.com/files/example.jpg", "location")
    media_type, media = next(iter(response["content"].items()))
    return Reply(int(status), example_of(media["schema"]), media_type)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: ExampleServer

    def handle_one_request(self) -> None:
        self.raw_requestline = self.rfile.readline(65537)
        if not self.raw_requestline:
            self.close_connection = True
        elif self.parse_request():
            headers = {name.lower(): value for name, value in self.headers.items()}
            self._send(self.server.reply(Received(self.command, self.path, headers, self._body())))

    def _body(self) -> bytes:
        if self.headers.get("Transfer-Encoding", "").lower() != "chunked":
            size = int(self.headers.get("Content-Length") or 0)
            return self._whole(self.rfile.read(size), size)
        body = bytearray()
        while size := int(self._whole(self.rfile.readline()), 16):
            body += self._whole(self.rfile.read(size), size)
            self.rfile.readline()
        self.rfile.readline()
        return bytes(body)

    def _whole(self, content: bytes, size: int = 1) -> bytes:
        if len(content) < size:
            raise ConnectionAbortedError("the client went away")
        return content

    def _send(self, reply: Reply) -> None:
        content = b""
        self.send_response(reply.status)
        if reply.media_type == "location":
            self.send_header("Location", reply.body)
        else:
            text = json.dumps(reply.body) if reply.media_type == "application/json" else reply.body
            content = text.encode()
            self.send_header("Content-Type", reply.media_type)
        self.send_header("X-Request-Id", f"req_{len(self.server.requests):06d}")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: Any) -> None:
        """No line per request."""


def main() -> None:
    """Serve until interrupted, for a client in another terminal."""
    with ExampleServer(description(), port=int(sys.argv[1]) if len(sys.argv) > 1 else 0) as server:
        print(f"export ONLYFANSAPI_BASE_URL={server.url} ONLYFANSAPI_API_KEY=example  # Ctrl-C stops the server")
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            print()


if __name__ == "__main__":
    main()
