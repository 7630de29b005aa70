"""One request after the other: who calls, what for, whether it may, what it gets, and what goes wrong on the way."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, NamedTuple
from urllib.parse import unquote

from . import _control, _families, _faults, _files, _validation
from ._answers import Answer, Refusal, account_busy, account_not_found, no_credits, unauthorized
from ._call import Call
from ._delivery import Deliveries
from ._description import Described, description
from ._drift import HEADER as DRIFT
from ._drift import drifted
from ._faults import Fault, Faults
from ._idempotency import Idempotency, fingerprint, key_of
from ._recorder import Recorded, Recorder
from ._replies import Costs, Reply, refused, reply
from ._requests import Received, read
from ._seed import seed
from ._store import Record, Store
from ._team import Settings, Team

_INVALID = "invalid"
"""How a key begins that is no key; every other one is."""

_log = logging.getLogger("ofapi.sandbox")


class Outcome(NamedTuple):
    """What a request gets, and the fault that is to happen to it."""

    reply: Reply
    fault: Fault | None = None


class Engine:
    """The API behind the server. All of it runs in the server's event loop, one thing after the other."""

    def __init__(self, store: Store, settings: Settings) -> None:
        self.store = store
        self.settings = settings
        self.deliveries = Deliveries()
        self.recorder = Recorder()
        self.team = Team(store, settings, emit=self._emit, later=self._later, redeliver=self._redeliver)
        self._timers: set[asyncio.TimerHandle] = set()
        self._seeded: bytes | None = None
        if store.is_empty:
            seed(self.team)
            self._seeded = store.snapshot()
        self._begin()

    def _begin(self) -> None:
        self.faults = Faults(self.settings.fault, self.settings.seed)
        self.idempotency = Idempotency(self.team)
        self._answered = 0
        self.store.save()

    def resume(self) -> None:
        """Go on with what was under way when the sandbox last stopped."""
        for going_on in _families.GOING_ON:
            going_on(self.team)

    def reset(self) -> None:
        """Begin anew: the seeded agency, its credits and a fresh minute; nothing recorded, nothing under way."""
        for timer in self._timers:
            timer.cancel()
        self._timers.clear()
        self.deliveries.cancel()
        self.recorder.clear()
        self.store.restore(self._seeded_snapshot())
        self.team.forget_calls()
        self._begin()

    def _seeded_snapshot(self) -> bytes:
        """The records of the beginning, which a sandbox that went on from a file has yet to make."""
        if self._seeded is None:
            self._seeded = Engine(Store(), self.settings).store.snapshot()
        return self._seeded

    async def aclose(self) -> None:
        for timer in self._timers:
            timer.cancel()
        await self.deliveries.aclose()
        self.store.close()

    def _emit(self, event: str, account_id: str | None, payload: dict[str, Any]) -> None:
        self.deliveries.emit(self.team, event, account_id, payload)

    def _redeliver(self, webhook: Record, delivery: Record) -> str:
        return self.deliveries.redeliver(self.team, webhook, delivery)

    def _later(self, steps: float, action: Callable[[], None], /) -> None:
        def act() -> None:
            self._timers.discard(timer)
            action()
            self.store.save()

        timer = asyncio.get_running_loop().call_later(steps * self.settings.step, act)
        self._timers.add(timer)

    async def handle(self, request: Received, base: str) -> Outcome:
        """The answer to a request."""
        segments = [unquote(segment) for segment in request.path.split("/")[1:]]
        if segments[0] == _control.ROOT:
            return Outcome(_control.answer(self, request, segments[1:]))
        if segments[0] == _files.ROOT:
            return Outcome(_files.serve(self.team, request, segments[1:]))
        recorded = self.recorder.add(Recorded(request.method, request.path, headers=_without_key(request.headers)))
        fault: Fault | None = None
        try:
            result, fault = await self._answer(request, segments, base, recorded)
        except Refusal as refusal:
            result = refused(refusal)
        except Exception:
            _log.exception("the sandbox failed at %s %s", request.method, request.path)
            result = refused(Refusal(500, {"message": "Server Error"}))
        recorded.status = 0 if fault is not None and fault.name in ("reset", "truncate") else result.status
        self.store.save()
        return Outcome(result, fault)

    async def _answer(self, request: Received, segments: list[str], base: str, recorded: Recorded) -> Outcome:
        operation, path = _found(request.method, segments)
        recorded.operation, recorded.path_values = operation.id, path
        scheme, _, key = request.headers.get("authorization", "").partition(" ")
        if scheme != "Bearer" or not key.strip() or key.startswith(_INVALID):
            raise unauthorized()
        remaining = self.team.take_call()
        fault = self.faults.of(request.headers.get(_faults.HEADER))
        if fault is not None and fault.name == "status":
            raise _faults.refusal(fault)
        if fault is not None and fault.name == "html":
            return Outcome(Reply(502, {"Content-Type": "text/html"}, _faults.PAGE), fault)
        call = Call(
            operation,
            self.team,
            base=base,
            path=path,
            query={},
            body={},
            headers=request.headers,
            method=request.method,
            address=f"{request.path}?{request.query}",
        )
        carry_out = partial(self._carry_out, call, request, remaining, recorded)
        wait = fault.seconds if fault is not None else 0.0
        once = key_of(call)
        if once is None:
            await asyncio.sleep(wait) if wait else None
            result = carry_out()
        else:
            result = await self._once(once, call, request, wait, carry_out, remaining)
        return Outcome(result, fault)

    async def _once(
        self, key: str, call: Call, request: Received, wait: float, carry_out: Callable[[], Reply], remaining: int
    ) -> Reply:
        """Carry out a send that has a key, or answer it again: its body as it was, its headers of today."""
        print_ = fingerprint(call.path, request.body)
        kept = self.idempotency.begin(key, print_)
        if kept is not None:
            costs = Costs(0, self.team.balance, self.team.limit, remaining)
            return kept._replace(headers={**kept.headers, **costs.headers})
        try:
            await asyncio.sleep(wait)
            result = carry_out()
        except Refusal as refusal:
            result = refused(refusal)
        except BaseException:
            self.idempotency.end(key, print_, None)
            raise
        self.idempotency.end(key, print_, result)
        return result

    def _carry_out(self, call: Call, request: Received, remaining: int, recorded: Recorded) -> Reply:
        self._check_account(call)
        given = read(call.operation, request)
        call.query = recorded.query = given.query
        call.body = recorded.body = given.body
        if self.team.balance <= 0 and not call.operation.is_free:
            raise no_credits()
        _validation.check(call.operation, call.path, given)
        answer = _families.answer(call)
        used = _cost(call.operation, answer)
        self.team.charge(used)
        costs = Costs(used, self.team.balance, self.team.limit, remaining)
        self._answered += 1
        data = answer.data
        if self.settings.drift or call.headers.get(DRIFT) == "1":
            data = drifted(data, f"{self.settings.seed} {call.operation.id} {self._answered}")
        return reply(call, answer, costs, data=data)

    def _check_account(self, call: Call) -> None:
        named = call.path.get("account")
        if named is None:
            return
        account = self.team.account(named)
        if account is None:
            raise account_not_found(named)
        if account.get("_busy"):
            raise account_busy()


def _found(method: str, segments: list[str]) -> tuple[Described, dict[str, str]]:
    """The operation at an address. Raises Refusal, as Laravel refuses what has no route."""
    method = "GET" if method == "HEAD" else method
    found = description().find(method, segments)
    if found is None and segments[2:4] == ["media", "download"]:
        # An address in the address whose slashes were not encoded.
        found = description().find(method, [*segments[:4], "/".join(segments[4:])])
    if found is not None:
        return found
    methods = description().methods(segments)
    route = "/".join(segments)
    if methods:
        message = f"The {method} method is not supported for route {route}. Supported methods: {', '.join(methods)}."
        raise Refusal(405, {"message": message}, {"Allow": ", ".join(methods)})
    raise Refusal(404, {"message": f"The route {route} could not be found."})


def _cost(operation: Described, answer: Answer) -> int:
    if answer.used is not None:
        return answer.used
    return 0 if operation.is_free else 1


def _without_key(headers: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in headers.items() if name != "authorization"}
