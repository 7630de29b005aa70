"""Each event once: in memory and in Redis, in sync and in async code."""

from __future__ import annotations

import asyncio
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from uuid import uuid4

import pytest

import ofapi
from ofapi import webhooks
from tests.redis_server import running
from tests.webhooks.deliveries import event


def in_memory(**settings: Any) -> webhooks.Deduplicator:
    return webhooks.MemoryDeduplicator(**settings)


@pytest.fixture(params=["memory", "redis"])
def make(request: pytest.FixtureRequest) -> Iterator[Callable[..., webhooks.Deduplicator]]:
    """Makes deduplicators of each kind in turn, each with nothing remembered; they are closed after the test."""
    if request.param == "memory":
        yield in_memory
        return
    url = request.getfixturevalue("redis_url")
    made: list[webhooks.Deduplicator] = []

    def in_redis(**settings: Any) -> webhooks.Deduplicator:
        made.append(webhooks.RedisDeduplicator(url, prefix=f"test:{uuid4().hex}:", **settings))
        return made[-1]

    yield in_redis
    for one in made:
        one.close()


Handle = Callable[[webhooks.Deduplicator, webhooks.Event, Callable[[], None]], bool]


def handled(store: webhooks.Deduplicator, one: webhooks.Event, work: Callable[[], None]) -> bool:
    """What a receiver does: whether it handled the event."""
    with store.once(one) as first:
        if first:
            work()
    return first


def handled_async(store: webhooks.Deduplicator, one: webhooks.Event, work: Callable[[], None]) -> bool:
    async def receive() -> bool:
        async with store.once(one) as first:
            if first:
                work()
        return first

    return asyncio.run(receive())


@pytest.fixture(params=[handled, handled_async])
def handle(request: pytest.FixtureRequest) -> Handle:
    """A receiver, sync and async in turn."""
    receiver: Handle = request.param
    return receiver


@pytest.fixture
def eager_threads() -> Iterator[None]:
    """Threads take turns at nearly every step."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


class HandlerError(Exception):
    """The handler's own."""


def fails() -> None:
    raise HandlerError


def nothing() -> None:
    """Handle it well."""


def test_an_event_is_handled_once(make: Any, handle: Handle) -> None:
    store = make()
    one, other = event("tips.received", key="evt_1"), event("tips.received", key="evt_2")
    assert [handle(store, each, nothing) for each in (one, one, other, one, other)] == [True, False, True, False, False]


def test_a_redelivery_is_the_same_event(make: Any, handle: Handle) -> None:
    store = make()
    assert handle(store, event("tips.received"), nothing)
    assert not handle(store, event("tips.received", headers={"X-OFAPI-Redelivery-Of": "1"}), nothing)


def test_what_failed_is_handled_again(make: Any, handle: Handle) -> None:
    store, one = make(), event("tips.received")
    for _ in range(2):
        with pytest.raises(HandlerError):
            handle(store, one, fails)
    assert handle(store, one, nothing)
    assert not handle(store, one, fails)


def test_what_is_being_handled_is_neither_new_nor_done(make: Any, handle: Handle) -> None:
    store, one = make(), event("tips.received")
    with store.once(one) as first:
        assert first
        with pytest.raises(ofapi.WebhookInProgressError, match=r"evt_9c1f0a4b.* is being handled"):
            handle(store, one, fails)
    assert not handle(store, one, fails)


def test_an_event_without_a_key_is_always_new(make: Any, handle: Handle) -> None:
    store, one = make(), event("users.typing", key=None)
    assert [handle(store, one, nothing) for _ in range(3)] == [True] * 3
    with pytest.raises(HandlerError):
        handle(store, one, fails)


def test_a_claim_lapses_and_the_late_one_takes_nothing_back(make: Any, handle: Handle) -> None:
    store, one = make(lease=0.05), event("tips.received")

    def slow() -> None:
        time.sleep(0.1)
        assert handle(store, one, nothing)  # the slow one is taken for dead
        fails()  # it was not, and gives back a claim that is no longer its own

    with pytest.raises(HandlerError):
        handled(store, one, slow)
    assert not handle(store, one, fails)


def test_nobody_gives_back_the_claim_of_another(make: Any) -> None:
    store = make(lease=0.05)
    assert store.claim("evt_1", "dead") == "first"
    time.sleep(0.1)
    store.lease = 60
    assert store.claim("evt_1", "new") == "first"
    store.release("evt_1", "dead")
    assert store.claim("evt_1", "third") == "in_progress"
    store.release("evt_1", "new")
    assert store.claim("evt_1", "third") == "first"


def test_late_is_handled_all_the_same(make: Any, handle: Handle) -> None:
    store, one = make(lease=0.05), event("tips.received")
    with store.once(one):
        time.sleep(0.1)
        with pytest.raises(HandlerError):
            handle(store, one, fails)
    assert not handle(store, one, fails)


def test_age_is_bounded(make: Any, handle: Handle) -> None:
    store, one = make(max_age=0.05), event("tips.received")
    assert handle(store, one, nothing)
    time.sleep(0.1)
    assert handle(store, one, nothing)


def test_threads_share_it(make: Any, eager_threads: None) -> None:
    store = make()
    events = [event("tips.received", key=f"evt_{number // 10}") for number in range(400)]
    seen: list[str | None] = []

    def receive(one: webhooks.Event) -> None:
        while True:
            try:
                if handled(store, one, lambda: seen.append(one.idempotency_key)):
                    return
            except ofapi.WebhookInProgressError:
                continue  # the API comes again, too
            return

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(receive, events))
    assert sorted(seen, key=str) == sorted({one.idempotency_key for one in events}, key=str)


def test_many_deliveries_of_one_event_at_once(make: Any) -> None:
    store, one, inside = make(), event("tips.received"), 0

    async def receive() -> str:
        nonlocal inside
        try:
            async with store.once(one) as first:
                if first:
                    inside += 1
                    await asyncio.sleep(0.05)
        except ofapi.WebhookInProgressError:
            return "later"
        return "first" if first else "done"

    async def deliver() -> list[str]:
        return await asyncio.gather(*(receive() for _ in range(200)))

    answers = asyncio.run(deliver())
    assert inside == 1
    assert answers.count("first") == 1


def test_a_cancelled_handler_gives_its_event_back(make: Any) -> None:
    store, one = make(), event("tips.received")

    async def cancelled() -> None:
        entered = asyncio.Event()

        async def receive() -> None:
            async with store.once(one):
                entered.set()
                await asyncio.sleep(60)

        task = asyncio.create_task(receive())
        await entered.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(cancelled())
    assert handled(store, one, nothing)


class Held(webhooks.MemoryDeduplicator):
    """A store whose answer to one of its methods is held back, as a slow network does."""

    blocking = True

    def __init__(self, held: str) -> None:
        super().__init__()
        self.held = held
        self.reached, self.answers = threading.Event(), threading.Event()

    def _hold(self, name: str) -> None:
        if name == self.held:
            self.reached.set()
            assert self.answers.wait(10)

    def claim(self, key: str, token: str) -> webhooks.ClaimState:
        state = super().claim(key, token)
        self._hold("claim")
        return state

    def confirm(self, key: str, token: str) -> None:
        self._hold("confirm")
        super().confirm(key, token)

    def release(self, key: str, token: str) -> None:
        self._hold("release")
        super().release(key, token)


def cancelled_while_held(store: Held, one: webhooks.Event, work: Callable[[], None], cancels: int) -> list[str]:
    """Cancels a receiver while the store holds its answer back; gives what happened, in order."""
    happened: list[str] = []

    async def receive() -> None:
        try:
            async with store.once(one):
                happened.append("handling")
                work()
        finally:
            happened.append("left")

    async def cancel() -> None:
        task = asyncio.create_task(receive())
        await asyncio.to_thread(store.reached.wait, 10)
        for _ in range(cancels):
            task.cancel()
            await asyncio.sleep(0.01)
        happened.append("answer")
        store.answers.set()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(cancel())
    return happened


@pytest.mark.parametrize("cancels", [1, 3])
def test_a_claim_that_is_won_after_a_cancellation_is_given_back(cancels: int) -> None:
    store, one = Held("claim"), event("tips.received")
    assert cancelled_while_held(store, one, fails, cancels) == ["answer", "left"]
    assert handled(store, one, nothing)


def test_a_claim_that_another_has_is_left_to_it_after_a_cancellation() -> None:
    store, one = Held("claim"), event("tips.received")
    assert webhooks.MemoryDeduplicator.claim(store, str(one.idempotency_key), "another") == "first"
    assert cancelled_while_held(store, one, fails, 1) == ["answer", "left"]
    with pytest.raises(ofapi.WebhookInProgressError):
        handled(store, one, fails)


@pytest.mark.parametrize("cancels", [1, 3])
def test_what_was_handled_stays_so_after_a_cancellation(cancels: int) -> None:
    store, one = Held("confirm"), event("tips.received")
    assert cancelled_while_held(store, one, nothing, cancels) == ["handling", "answer", "left"]
    assert not handled(store, one, fails)


def test_what_failed_is_given_back_after_a_cancellation() -> None:
    store, one = Held("release"), event("tips.received")
    assert cancelled_while_held(store, one, fails, 1) == ["handling", "answer", "left"]
    assert handled(store, one, nothing)


def test_a_claim_is_given_back_when_the_loop_ends() -> None:
    store, one = Held("claim"), event("tips.received")

    async def receive() -> None:
        async with store.once(one):
            fails()

    async def leave() -> None:
        tasks.append(asyncio.create_task(receive()))
        await asyncio.to_thread(store.reached.wait, 10)
        asyncio.get_running_loop().call_later(0.02, store.answers.set)

    tasks: list[asyncio.Task[None]] = []
    asyncio.run(leave())
    assert tasks[0].cancelled()
    assert handled(store, one, nothing)


@pytest.mark.parametrize(
    "wrong", [{"max_age": 0}, {"lease": -1}, {"lease": float("nan")}, {"max_age": "1"}, {"lease": True}]
)
def test_times_are_positive(make: Any, wrong: dict[str, Any]) -> None:
    with pytest.raises(ofapi.ConfigurationError, match="is not a positive number"):
        make(**wrong)


def test_the_default_age_covers_the_days_of_redelivery(make: Any) -> None:
    assert make().max_age > 7 * 86_400


def test_memory_is_bounded_in_count() -> None:
    store = webhooks.MemoryDeduplicator(max_count=3)
    keys = [f"evt_{number}" for number in range(5)]
    for key in keys:
        assert handled(store, event("tips.received", key=key), nothing)
    assert repr(store) == "MemoryDeduplicator(3 of at most 3 events)"
    assert [store.claim(key, "t") for key in keys] == ["first", "first", "done", "done", "done"]
    assert [store.claim(f"evt_1{number}", "t") for number in range(20)].count("first") == 20
    assert len(store._claims) <= 4


def test_memory_forgets_what_was_handled_longest_ago() -> None:
    store = webhooks.MemoryDeduplicator(max_count=2)
    for key in ("evt_1", "evt_2", "evt_1", "evt_3"):
        store.confirm(key, "t")
    assert [store.claim(key, "t") for key in ("evt_1", "evt_2", "evt_3")] == ["done", "first", "done"]


def test_memory_needs_room() -> None:
    with pytest.raises(ofapi.ConfigurationError, match="max_count=0"):
        webhooks.MemoryDeduplicator(max_count=0)


def test_a_store_of_ones_own_is_called_in_a_thread_by_async_code() -> None:
    class Slow(webhooks.MemoryDeduplicator):
        blocking = True
        threads: list[int]

        def claim(self, key: str, token: str) -> webhooks.ClaimState:
            self.threads.append(threading.get_ident())
            return super().claim(key, token)

    store = Slow()
    store.threads = []
    assert handled_async(store, event("tips.received"), nothing)
    assert not handled(store, event("tips.received"), nothing)
    assert store.threads[0] != threading.get_ident() == store.threads[1]


def test_redis_does_not_hold_up_the_loop(redis_url: str) -> None:
    import redis

    store = webhooks.RedisDeduplicator(redis_url, prefix=f"test:{uuid4().hex}:")
    with redis.Redis.from_url(redis_url) as control:
        control.client_pause(700)  # answers nobody for 0.7 seconds

    async def receive() -> int:
        ticks = 0

        async def tick() -> None:
            nonlocal ticks
            while True:
                await asyncio.sleep(0.01)
                ticks += 1

        ticking = asyncio.create_task(tick())
        async with store.once(event("tips.received")) as first:
            assert first
        ticking.cancel()
        return ticks

    assert asyncio.run(receive()) >= 3
    store.close()


def test_a_claim_whose_answer_was_lost_may_be_repeated(redis_url: str) -> None:
    store = webhooks.RedisDeduplicator(redis_url, prefix=f"test:{uuid4().hex}:")
    assert [store.claim("evt_1", token) for token in ("mine", "mine", "yours")] == ["first", "first", "in_progress"]
    store.close()


def test_processes_share_redis(redis_url: str) -> None:
    prefix = f"test:{uuid4().hex}:"
    one, other = (webhooks.RedisDeduplicator(redis_url, prefix=prefix) for _ in range(2))
    assert handled(one, event("tips.received"), nothing)
    assert not handled(other, event("tips.received"), nothing)
    apart = webhooks.RedisDeduplicator(redis_url, prefix=f"{prefix}2:")
    assert handled(apart, event("tips.received"), nothing)
    for each in (one, other, apart):
        each.close()


@pytest.mark.parametrize("decode", [False, True])
def test_a_redis_client_of_ones_own(redis_url: str, decode: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    import redis

    with redis.Redis.from_url(redis_url, decode_responses=decode) as client:
        store = webhooks.RedisDeduplicator(client, prefix=f"test:{uuid4().hex}:", max_age=100)
        assert handled(store, event("tips.received"), nothing)
        assert not handled(store, event("tips.received"), nothing)
        with monkeypatch.context() as patched:
            patched.setattr(client, "close", lambda: pytest.fail("it is not the deduplicator's to close"))
            store.close()
        key = f"{store._prefix}{event('tips.received').idempotency_key}"
        assert 90 < client.ttl(key) <= 100


def test_without_redis_nothing_is_handled() -> None:
    import redis

    with running() as url:
        store = webhooks.RedisDeduplicator(url)
        assert handled(store, event("tips.received", key="evt_1"), nothing)
    with pytest.raises(redis.exceptions.ConnectionError):
        handled(store, event("tips.received", key="evt_2"), fails)
    store.close()


def test_a_claim_that_cannot_be_given_back_hides_no_error(caplog: pytest.LogCaptureFixture) -> None:
    with running() as url:
        store = webhooks.RedisDeduplicator(url)
        one = store.once(event("tips.received"))
        assert one.__enter__()
    one.__exit__(HandlerError, HandlerError(), None)
    assert "could not be released, it lapses" in caplog.text
    store.close()


def test_no_repr_or_error_shows_the_password() -> None:
    store = webhooks.RedisDeduplicator("redis://:PASSWORD@127.0.0.1:1/0")
    assert "PASSWORD" not in repr(store)
    with pytest.raises(Exception, match=r"127\.0\.0\.1:1") as caught:
        handled(store, event("tips.received"), nothing)
    assert "PASSWORD" not in repr(caught.value)
    with pytest.raises(ofapi.ConfigurationError, match="can't be used") as refused:
        webhooks.RedisDeduplicator("https://:PASSWORD@127.0.0.1")
    assert "PASSWORD" not in repr(refused.value)


def test_another_client_is_misuse() -> None:
    import redis.asyncio

    with pytest.raises(TypeError, match=r"not redis\.asyncio"):
        webhooks.RedisDeduplicator(redis.asyncio.Redis())  # type: ignore[arg-type]  # the wrong kind is the point


def test_without_the_extra_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "redis", None)
    with pytest.raises(ofapi.ConfigurationError, match=r"pip install 'ofapi\[redis\]'"):
        webhooks.RedisDeduplicator("redis://127.0.0.1")
