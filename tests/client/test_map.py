"""`client.map`: one call over many accounts, over real HTTP, sync and async."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import pytest

import ofapi
from tests.client.conftest import KEY, Blocking
from tests.client.listing_server import Answer, Asked, ListingServer

ACCOUNTS = [f"acct_{number}" for number in range(20)]


def _answer(asked: Asked) -> Answer:
    """A fan named after the account; some accounts are unknown."""
    account = asked.path.split("/")[2]
    if account in ("acct_3", "acct_5"):
        return 404, {"error": "Unknown", "code": "account_not_found"}
    return 200, {"data": {"list": [{"id": 1, "name": account}]}, "_pagination": {"next_page": None}}


def outcomes(api: Blocking, mapped: Any, take: int = 1000) -> list[ofapi.Outcome[Any]]:
    """The first outcomes."""
    if isinstance(mapped, ofapi.AccountMap):
        found = []
        for outcome in mapped:
            found.append(outcome)
            if len(found) == take:
                break
        return found
    return api.runner.run(_outcomes(mapped, take))


async def _outcomes(mapped: ofapi.AsyncAccountMap[Any], take: int) -> list[ofapi.Outcome[Any]]:
    found = []
    running = mapped.__aiter__()
    async for outcome in running:
        found.append(outcome)
        if len(found) == take:
            break
    await running.aclose()
    return found


def names(account: Any) -> Any:
    return account.fans.list_active(limit=20)


def test_results_come_in_order_and_errors_with_their_account(listed: Blocking, lists: ListingServer) -> None:
    lists.answer = _answer
    found = outcomes(listed, listed.target.map(names, ACCOUNTS, concurrency=4))
    assert [outcome.account for outcome in found] == ACCOUNTS
    assert {outcome.account for outcome in found if outcome.error} == {"acct_3", "acct_5"}
    assert [o.value.data[0].name for o in found if not o.error] == [
        a for a in ACCOUNTS if a not in ("acct_3", "acct_5")
    ]
    assert isinstance(found[3].error, ofapi.NotFoundError)
    with pytest.raises(ofapi.NotFoundError):
        _ = found[3].value
    assert sorted(asked.path for asked in lists.asked) == sorted(f"/api/{account}/fans/active" for account in ACCOUNTS)


def test_all_at_once(listed: Blocking, lists: ListingServer) -> None:
    lists.answer = _answer
    found = Blocking(
        listed.target.map(lambda account: account.fans.list_active().collect(), ACCOUNTS[:6]), listed.runner
    )
    collected = found.collect() if isinstance(listed.target, ofapi.AsyncClient) else found.target.collect()
    assert list(collected.values) == ["acct_0", "acct_1", "acct_2", "acct_4"]
    assert [fan.name for fan in collected.values["acct_4"]] == ["acct_4"]
    assert list(collected.errors) == ["acct_3", "acct_5"]
    with pytest.raises(ExceptionGroup, match="2 of 6 accounts failed") as caught:
        collected.raise_errors()
    assert [error.__notes__ for error in caught.value.exceptions] == [["account: acct_3"], ["account: acct_5"]]
    ofapi.Collected([]).raise_errors()
    assert repr(collected) == "Collected(4 values, 2 errors)"
    assert repr(collected.outcomes[0]) == "Outcome(account='acct_0', value=[Fan(id=1, name='acct_0')])"
    assert repr(collected.outcomes[3]).startswith("Outcome(account='acct_3', error=NotFoundError(")


def test_no_more_run_at_once_than_is_said_and_as_many(listed: Blocking, lists: ListingServer) -> None:
    running, most, lock = 0, 0, threading.Lock()
    full = threading.Barrier(3, timeout=10)

    def answer(asked: Asked) -> Answer:
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)
        full.wait()  # nobody gets through alone: three must be under way
        with lock:
            running -= 1
        return _answer(asked)

    lists.answer = answer
    assert len(outcomes(listed, listed.target.map(names, ACCOUNTS[:12], concurrency=3))) == 12
    assert most == 3


def test_as_completed_does_not_wait_for_the_slow(listed: Blocking, lists: ListingServer) -> None:
    held = threading.Event()

    def answer(asked: Asked) -> Answer:
        if "acct_0/" in asked.path:
            held.wait(10)
        elif "acct_9/" in asked.path:
            held.set()
        return _answer(asked)

    lists.answer = answer
    mapped = listed.target.map(names, ACCOUNTS[:10], concurrency=2, in_order=False)
    found = [outcome.account for outcome in outcomes(listed, mapped)]
    assert sorted(found) == sorted(ACCOUNTS[:10])
    assert found.index("acct_0") >= 8


def test_an_early_stop_begins_no_more(listed: Blocking, lists: ListingServer) -> None:
    lists.answer = _answer
    pulled = []

    def accounts() -> Iterator[str]:
        for account in ACCOUNTS:
            pulled.append(account)
            yield account

    assert len(outcomes(listed, listed.target.map(names, accounts(), concurrency=2), take=1)) == 1
    time.sleep(0.1)  # what was under way is with the server now
    assert len(pulled) <= 4 + 1
    assert len(lists.asked) <= len(pulled)
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("ofapi-map")]


def test_accounts_come_as_ids_or_as_what_has_one(listed: Blocking, lists: ListingServer) -> None:
    lists.answer = _answer
    given = ["acct_1", listed.target.account("acct_2"), 7, "a/b"]
    found = outcomes(listed, listed.target.map(names, given))
    assert [outcome.account for outcome in found] == ["acct_1", "acct_2", "7", "a/b"]
    assert [type(outcome.error) for outcome in found] == [type(None), type(None), TypeError, ValueError]
    assert len(lists.asked) == 2


def test_when_the_accounts_break_off_what_was_begun_is_not_lost(listed: Blocking, lists: ListingServer) -> None:
    lists.answer = _answer

    def accounts() -> Iterator[str]:
        yield "acct_1"
        yield "acct_2"
        raise LookupError("no more accounts")

    mapped, had = listed.target.map(names, accounts()), []

    async def go() -> None:
        async for outcome in mapped:
            had.append(outcome.account)

    with pytest.raises(LookupError):  # noqa: PT012  # the outcomes before it are the point
        if isinstance(mapped, ofapi.AccountMap):
            for outcome in mapped:
                had.append(outcome.account)
        else:
            listed.runner.run(go())
    assert had == ["acct_1", "acct_2"]


@pytest.mark.parametrize("concurrency", [0, -1, 1.5, True, "8"])
def test_a_concurrency_that_is_none_is_refused(concurrency: Any) -> None:
    for client in (ofapi.Client(KEY), ofapi.AsyncClient(KEY)):
        with pytest.raises(ValueError, match=r"concurrency=.* is not a whole number of at least 1"):
            client.map(names, [], concurrency=concurrency)


def test_an_async_map_takes_async_accounts_and_ends_what_is_under_way(
    runner: asyncio.Runner, lists: ListingServer
) -> None:
    lists.answer = _answer

    async def accounts() -> AsyncIterator[str]:
        for account in ACCOUNTS[:3]:
            yield account

    async def go() -> None:
        async with ofapi.AsyncClient("k", base_url=lists.url) as client:
            found = await client.map(lambda account: account.fans.list_active(), accounts()).collect()
            assert list(found.values) == ACCOUNTS[:3]

            async def forever(account: ofapi.AsyncAccount) -> str:
                if account.id != "acct_0":
                    await asyncio.Event().wait()
                return account.id

            async for outcome in client.map(forever, ACCOUNTS):
                assert outcome.value == "acct_0"
                break
            await _until(lambda: len(asyncio.all_tasks()) == 1)

    runner.run(go())


async def _until(true: Callable[[], bool]) -> None:
    for _ in range(1000):
        if true():
            return
        await asyncio.sleep(0.005)
    raise AssertionError("it never came true")


@pytest.mark.parametrize("accounts", ["acct_1", b"acct_1", 5, None])
def test_what_is_no_collection_of_accounts_is_refused(accounts: Any, listed: Blocking, lists: ListingServer) -> None:
    with pytest.raises(TypeError, match=r"accounts=.* is (str|bytes|int|NoneType); give a list of ids or accounts"):
        listed.target.map(names, accounts)
    assert lists.asked == []


def test_a_ready_outcome_does_not_wait_for_a_slow_source(listed: Blocking, lists: ListingServer) -> None:
    lists.answer = _answer
    drawn: list[str] = []

    def slow() -> Iterator[str]:
        for account in ("acct_0", "acct_1", "acct_2", "acct_4", "acct_6", "acct_7"):
            drawn.append(account)
            time.sleep(0.15)
            yield account

    async def slow_async() -> AsyncIterator[str]:
        for account in ("acct_0", "acct_1", "acct_2", "acct_4", "acct_6", "acct_7"):
            drawn.append(account)
            await asyncio.sleep(0.15)
            yield account

    source = slow_async() if isinstance(listed.target, ofapi.AsyncClient) else slow()
    outcomes(listed, listed.target.map(names, source, in_order=False), take=1)
    assert len(drawn) < 6
