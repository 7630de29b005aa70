"""Redis away, and what may be seen of its address; sync and async."""

from __future__ import annotations

import asyncio
import logging
import pickle
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

import pytest

import ofapi
from ofapi import RedisCreditBudget, RedisLimiter, RedisUnavailableError, RequestOptions, _redis, _redis_pacing
from ofapi._pacing import Told
from tests.pacing.rated_server import rated
from tests.redis_server import running

SECRET = "s3cret-word"


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Redis is tried again after a moment."""
    monkeypatch.setattr(_redis, "_PATIENCE", 0.2)
    monkeypatch.setattr(_redis_pacing, "_RETRY", 0.2)


@contextmanager
def on_port(port: int) -> Iterator[None]:
    """A Redis server on a port that one has had."""
    program = shutil.which("redis-server")
    assert program
    process = subprocess.Popen([program, "--port", str(port), "--save", ""], stdout=subprocess.DEVNULL)
    try:
        for _ in range(500):
            try:
                with socket.create_connection(("127.0.0.1", port), 1) as connection:
                    connection.sendall(b"PING\r\n")
                    if connection.recv(16).startswith(b"+PONG"):
                        break
            except OSError:
                time.sleep(0.02)
        yield
    finally:
        process.kill()
        process.wait()


class Caller:
    """Calls with a client of either kind."""

    def __init__(self, kind: str, url: str, **settings: Any) -> None:
        self._runner = asyncio.Runner()
        self._is_async = kind == "async"
        self._client: Any = (ofapi.AsyncClient if self._is_async else ofapi.Client)("k", base_url=url, **settings)

    def call(self, **options: Any) -> Any:
        called = self._client.request("GET", "/api/x", options=RequestOptions(**options))
        return self._runner.run(called) if self._is_async else called

    def end(self) -> None:
        if self._is_async:
            self._runner.run(self._client.aclose())
        else:
            self._client.close()
        self._runner.close()


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_local_goes_on_without_redis_says_so_once_and_comes_back(kind: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "ofapi")
    with rated(1000, 60, "fixed") as server:
        with running() as url:
            limiter = RedisLimiter(url)
            caller = Caller(kind, server.url, limiter=limiter)
            caller.call()
        for _ in range(5):
            caller.call()
        warnings = [record.message for record in caplog.records if record.levelno == logging.WARNING]
        assert len(warnings) == 1
        assert "this process keeps the team's rate limit by itself" in warnings[0]
        assert limiter.limit == 1000
        with on_port(urlsplit(url).port or 0):
            time.sleep(0.5)
            for _ in range(3):
                caller.call()
            assert "answers again" in caplog.records[-1].message
            assert limiter._bucket.count() == 3
            caller.end()
            limiter.close()
    assert len(server.api.taken) == 9


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_raise_sends_nothing(kind: str) -> None:
    with rated(1000, 60, "fixed") as server:
        with running() as url:
            limiter = RedisLimiter(url, on_outage="raise")
            caller = Caller(kind, server.url, limiter=limiter)
            caller.call()
        for _ in range(3):
            with pytest.raises(RedisUnavailableError, match=r"Redis at 127\.0\.0\.1:\d+/0 does not answer"):
                caller.call()
        caller.end()
        limiter.close()
    assert len(server.api.taken) == 1


def test_a_redis_that_is_silent_costs_one_wait() -> None:
    """It takes connections and says nothing, as behind a broken network."""
    with socket.create_server(("127.0.0.1", 0)) as silent, rated(1000, 60, "fixed") as server:
        limiter = RedisLimiter(f"redis://127.0.0.1:{silent.getsockname()[1]}")
        place = limiter.enter()
        began = time.monotonic()
        assert limiter.ask(place) == 0
        limiter.leave(place, Told(1000, 999))
        for _ in range(5):
            again = limiter.enter()
            assert limiter.ask(again) == 0
            limiter.leave(again, Told(1000, 999))
        assert time.monotonic() - began < 3
        limiter.close()
    assert server.api.taken == []


def test_a_429_of_one_process_pauses_all(redis_url: str) -> None:
    with RedisLimiter(redis_url, name="pause") as one, RedisLimiter(redis_url, name="pause") as other:
        place = one.enter()
        assert one.ask(place) == 0
        one.leave(place, Told(100, 0, True, 30.0))
        assert 25 < other.ask(other.enter()) <= 30
        assert other.limit == 100


def test_what_the_api_says_is_left_holds_for_all(redis_url: str) -> None:
    with RedisLimiter(redis_url, name="left") as one, RedisLimiter(redis_url, name="left") as other:
        place = one.enter()
        assert one.ask(place) == 0
        one.leave(place, Told(100, 2))  # others have used 97
        going = [other.enter() for _ in range(4)]
        assert sum(other.ask(place) == 0 for place in going) <= 2


def test_one_that_gives_up_leaves_no_trace(redis_url: str) -> None:
    with RedisLimiter(redis_url, name="gone") as limiter:
        place, late = limiter.enter(), limiter.enter()
        assert limiter.ask(place) == 0
        limiter.leave(place, None)
        limiter.leave(late, None)  # cancelled before its question was answered
        assert limiter.ask(late) > 0
        assert limiter._bucket.count() == 0


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_budget_that_is_not_known_is_not_spent(kind: str, caplog: pytest.LogCaptureFixture) -> None:
    with rated(1000, 60, "fixed") as server:
        with running() as url:
            budget = RedisCreditBudget(url, 100)
            caller = Caller(kind, server.url, credit_budget=budget)
            caller.call(max_credits=10)
            assert (budget.spent, budget.remaining) == (10, 90)  # the answer did not say, so it may have cost that
            reserved = budget.reserve(20, "x")
        with pytest.raises(RedisUnavailableError):
            caller.call(max_credits=10)
        budget.settle(reserved, 5)
        assert "credits that were charged are counted when it does" in caplog.text
        with on_port(urlsplit(url).port or 0):
            time.sleep(0.3)
            held = budget.reserve(1, "x")
            budget.settle(held, 1)
            assert (budget.spent, budget.reserved) == (1, 0)  # this Redis has forgotten the rest
        caller.end()
        budget.close()
    assert len(server.api.taken) == 1


def test_no_password_is_shown(caplog: pytest.LogCaptureFixture) -> None:
    url = f"redis://user:{SECRET}@127.0.0.1:1/0"
    limiter, budget = RedisLimiter(url, on_outage="raise"), RedisCreditBudget(url, 1)
    shown = [repr(limiter), repr(budget), repr(vars(limiter)), repr(vars(budget))]
    for bad in (f"http://:{SECRET}@x", f"redis://:a/{SECRET}@x:y", f"redis://{SECRET}:{SECRET}/z"):
        with pytest.raises(ofapi.ConfigurationError) as caught:
            RedisLimiter(bad)
        shown.append(str(caught.value))
    for act in (lambda: limiter.ask(limiter.enter()), lambda: budget.reserve(1, "x"), lambda: pickle.dumps(limiter)):
        with pytest.raises((RedisUnavailableError, TypeError)) as error:
            act()
        shown.append(repr(error.value) + repr(error.value.__cause__))
    with RedisLimiter(url) as going_on:
        going_on.ask(going_on.enter())
    assert "127.0.0.1:1/0" in caplog.text
    assert SECRET not in "".join(shown) + caplog.text
    limiter.close()
    budget.close()


@pytest.mark.parametrize("settings", [{"on_outage": "ignore"}, {"period": 0}])
def test_settings_that_can_not_be_used(settings: dict[str, Any]) -> None:
    with pytest.raises(ofapi.ConfigurationError, match=next(iter(settings))):
        RedisLimiter("redis://127.0.0.1", **settings)


@pytest.mark.parametrize("module", ["redis", "pyrate_limiter"])
def test_a_missing_extra_is_named(module: str, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.delitem(sys.modules, "ofapi._redis_bucket", raising=False)
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(ImportError, match=r'pip install "ofapi\[redis\]"'):
        RedisLimiter("redis://127.0.0.1")
