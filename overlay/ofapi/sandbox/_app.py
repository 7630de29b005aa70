"""The ASGI application: requests in, answers out, and connections that break where a fault says so."""

from __future__ import annotations

import socket
import struct
from collections.abc import Mapping
from typing import Any

from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.formparsers import MultiPartException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from ._answers import Refusal
from ._call import Upload
from ._engine import Engine
from ._faults import Fault
from ._replies import Reply, refused
from ._requests import Received

_TRANSPORT = "ofapi.sandbox.transport"
_BODILESS = (204, 304)


class Protocol(HttpToolsProtocol):
    """uvicorn's own, which lets the application at its connection: a fault breaks it."""

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self.scope["extensions"] = {_TRANSPORT: {"transport": self.transport}}


class App:
    """The sandbox as an ASGI application."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._live(receive, send)
        elif scope["type"] == "http":
            await self._answer(scope, receive, send)

    async def _live(self, receive: Receive, send: Send) -> None:
        await receive()
        self.engine.resume()
        await send({"type": "lifespan.startup.complete"})
        await receive()
        await self.engine.aclose()
        await send({"type": "lifespan.shutdown.complete"})

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        host = request.headers.get("host") or "127.0.0.1"
        try:
            received = await _received(request)
        except ClientDisconnect:
            return
        except (MultiPartException, HTTPException) as error:
            message = getattr(error, "message", None) or getattr(error, "detail", "")
            reply, fault = refused(Refusal(400, {"message": f"The form can't be read: {message}"})), None
        else:
            reply, fault = await self.engine.handle(received, f"http://{host}")
        is_head = scope["method"] == "HEAD"
        if fault is not None and fault.name in ("reset", "truncate"):
            await _broken(scope, receive, send, reply, fault)
            return
        response = Response(b"" if is_head else reply.content, reply.status, dict(reply.headers))
        if is_head:
            response.headers["content-length"] = str(len(reply.content))
        elif reply.status in _BODILESS:
            del response.headers["content-length"]
        await response(scope, receive, send)


async def _received(request: Request) -> Received:
    form: tuple[tuple[str, str | Upload], ...] | None = None
    body = b""
    if request.headers.get("content-type", "").startswith("multipart/form-data"):
        async with request.form() as fields:
            form = tuple([(name, await _field(value)) for name, value in fields.multi_items()])
    else:
        body = await request.body()
    raw_path: bytes = request.scope.get("raw_path") or request.scope["path"].encode()
    query: bytes = request.scope["query_string"]
    return Received(
        request.method, raw_path.decode("latin-1"), query.decode("latin-1"), _headers(request.headers), body, form
    )


def _headers(headers: Mapping[str, str]) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items()}


async def _field(value: UploadFile | str) -> str | Upload:
    if isinstance(value, str):
        return value
    return Upload(value.filename or "", await value.read(), value.content_type or "application/octet-stream")


async def _broken(scope: Scope, receive: Receive, send: Send, reply: Reply, fault: Fault) -> None:
    """Break the connection: before the answer with a reset, or in the middle of it."""
    transport: Any = scope["extensions"][_TRANSPORT]["transport"]
    if fault.name == "truncate":
        half = reply.content[: len(reply.content) // 2]
        headers = {**reply.headers, "Content-Length": str(max(len(reply.content), 1))}
        raw = [(name.lower().encode(), value.encode("latin-1")) for name, value in headers.items()]
        await send({"type": "http.response.start", "status": reply.status, "headers": raw})
        await send({"type": "http.response.body", "body": half, "more_body": True})
        transport.close()
    else:
        linger = struct.pack("ii", 1, 0)
        transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        transport.abort()
    await receive()  # that the connection is gone: until uvicorn knows, it would answer for the application
