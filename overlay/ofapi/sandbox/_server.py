"""The server: uvicorn around the sandbox, in the main thread or in one of its own, and the handle that tests hold."""

from __future__ import annotations

import asyncio
import os
import socket
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

import uvicorn

from . import _control
from ._app import App, Protocol
from ._engine import Engine
from ._recorder import Recorded
from ._store import Store
from ._team import Settings

T = TypeVar("T")

_STOPPING = 1
"""Seconds that requests under way get to finish."""


class Sandbox(str):
    """The address of a running sandbox, and what tests ask of it."""

    _server: Server

    @classmethod
    def at(cls, address: str, server: Server) -> Sandbox:
        made = cls(address)
        made._server = server
        return made

    @property
    def requests(self) -> list[Recorded]:
        """All requests since the start or the last reset, oldest first; the last 10,000 of them."""
        return self._server.engine.recorder.all()

    def calls(self, operation_id: str) -> list[Recorded]:
        """The requests of one operation: `sandbox.calls("sendMessage")`."""
        return [request for request in self.requests if request.operation == operation_id]

    def reset(self) -> None:
        """Begin anew: the seeded agency, its credits and a fresh minute, and no requests."""
        self._server.run(self._server.engine.reset)

    def emit(self, event: str, account_id: str | None = None, payload: Mapping[str, Any] | None = None) -> None:
        """Have an event delivered to the webhooks that want it: `sandbox.emit("messages.received", account.id)`.

        Without a payload it gets one of its kind, about a fan of the account. Delivery goes on behind this call.
        """
        self._server.run(lambda: _control.emit(self._server.engine, event, account_id, payload))

    @property
    def credits(self) -> int:
        """What the team has left. It can be set."""
        return self._server.engine.team.balance

    @credits.setter
    def credits(self, balance: int) -> None:
        self._server.run(lambda: self._server.engine.team.set_balance(balance))


class Server:
    """A sandbox and the thread it runs in; a context manager."""

    def __init__(self, settings: Settings, *, db: Path | str | None, host: str, port: int) -> None:
        self._socket = _listening(host, port)
        try:
            self.engine = Engine(Store(db), settings)
        except BaseException:
            self._socket.close()
            raise
        address = f"[{host}]" if ":" in host else host
        self.sandbox = Sandbox.at(f"http://{address}:{self._socket.getsockname()[1]}", self)
        self._uvicorn = uvicorn.Server(
            uvicorn.Config(
                App(self.engine),
                http=Protocol,
                ws="none",
                loop="asyncio",
                lifespan="on",
                log_config=None,
                log_level="critical",
                access_log=False,
                proxy_headers=False,
                server_header=False,
                timeout_keep_alive=60,
                timeout_graceful_shutdown=_STOPPING,
            )
        )
        self._thread = threading.Thread(target=self._work, name="ofapi-sandbox", daemon=True)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._started = threading.Event()

    def serve(self, started: Callable[[], None] = lambda: None) -> None:
        """Serve in this thread until interrupted."""
        asyncio.run(self._serve(started))

    async def _serve(self, started: Callable[[], None]) -> None:
        self._loop = asyncio.get_running_loop()
        serving = asyncio.ensure_future(self._uvicorn.serve(sockets=[self._socket]))
        while not self._uvicorn.started and not serving.done():
            await asyncio.sleep(0.001)
        started()
        await serving

    def _work(self) -> None:
        try:
            self.serve(self._started.set)
        finally:
            self._started.set()

    def run(self, action: Callable[[], T]) -> T:
        """Do something in the server's event loop, so that it happens between two requests."""
        if self._loop is None:
            raise RuntimeError("the sandbox does not run")
        done: Future[T] = Future()

        def act() -> None:
            try:
                done.set_result(action())
                self.engine.store.save()
            except BaseException as error:
                done.set_exception(error)

        self._loop.call_soon_threadsafe(act)
        return done.result(timeout=60)

    def __enter__(self) -> Server:
        self._thread.start()
        self._started.wait()
        if not self._uvicorn.started:
            raise RuntimeError("the sandbox did not start")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._uvicorn.should_exit = True
        self._thread.join()
        self._socket.close()


def _listening(host: str, port: int) -> socket.socket:
    """A socket at an address. Raises OSError, naming it, where it is taken."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # With its protocol named: asyncio switches delays off for those only.
    made = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":
            made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        made.bind((host, port))
        made.listen(1024)
    except OSError as error:
        made.close()
        raise OSError(error.errno, f"the sandbox can't listen at {host}:{port}: {error.strerror}") from None
    return made
