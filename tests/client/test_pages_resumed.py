"""Lists taken up again, fetched ahead, and passed around, over real HTTP, sync and async."""

from __future__ import annotations

import asyncio
import pickle
import threading
import time
from collections.abc import Callable

import pytest

import ofapi
from tests.client.conftest import Blocking, Connect
from tests.client.listing_server import (
    ACCOUNT,
    Answer,
    Asked,
    ListingServer,
    all_of,
    following,
    offsets,
    take_into,
    things,
)


def test_no_more_is_asked_for_than_is_taken(listed: Blocking, lists: ListingServer) -> None:
    lists.answer = following(lists, things(50), 5)
    page = listed.fans.list_active(ACCOUNT)
    assert all_of(listed, page, 5) == [1, 2, 3, 4, 5]
    assert all_of(listed, page, 0) == []
    assert len(lists.asked) == 1
    assert all_of(listed, page, 6) == [1, 2, 3, 4, 5, 6]
    assert len(Blocking(page, listed.runner).collect(limit=12)) == 12
    assert len(lists.asked) == 1 + 1 + 2


def test_offsets_go_on_until_a_page_is_empty(listed: Blocking, lists: ListingServer) -> None:
    lists.answer = offsets(things(5))
    assert all_of(listed, listed.smart_links.list(limit=2, name="bio")) == [1, 2, 3, 4, 5]
    assert lists.queries[1:] == [{"limit": "2", "name": "bio", "offset": offset} for offset in ("2", "4", "5")]


def test_a_stated_offset_is_taken(listed: Blocking, lists: ListingServer) -> None:
    pages = {"0": ([1, 2], 7), "7": ([3], 9), "9": ([4], 9)}

    def answer(asked: Asked) -> Answer:
        ids, after = pages[asked.query.get("offset", "0")]
        return 200, {
            "data": {"list": [{"id": i} for i in ids], "nextOffset": after, "hasMore": after < 9 or ids == [3]}
        }

    lists.answer = answer
    assert all_of(listed, listed.post_labels.list(ACCOUNT)) == [1, 2, 3, 4]


def test_a_page_that_fails_can_be_taken_up_again_in_another_process(connect: Connect, lists: ListingServer) -> None:
    good, broken = following(lists, things(7), 2), {"4"}
    lists.answer = lambda asked: (404, {"error": "?"}) if asked.query.get("offset") in broken else good(asked)
    api = connect(lists.url)
    taken: list[int] = []
    page = api.fans.list_active(ACCOUNT, limit=2)
    with pytest.raises(ofapi.NotFoundError) as caught:
        take_into(taken, api, page)
    assert taken == [1, 2, 3, 4]
    cursor = caught.value.cursor
    assert isinstance(cursor, str)
    assert cursor.isascii()
    assert "Bearer" not in cursor
    broken.clear()
    again = Blocking(page, api.runner).resume(cursor)
    lists.asked.clear()
    other = connect(lists.url)
    for rest in (other.fans.list_active(ACCOUNT, limit=2, resume_from=cursor), again):
        assert all_of(api, rest) == [5, 6, 7]
    assert [query["offset"] for query in lists.queries[:2]] == ["4", "6"]


def test_a_first_page_that_fails_has_no_cursor(listed: Blocking, lists: ListingServer) -> None:
    lists.answer = lambda asked: (404, {"error": "?", "code": "account_not_found"})
    with pytest.raises(ofapi.NotFoundError) as caught:
        listed.fans.list_active(ACCOUNT)
    assert caught.value.cursor is None


def test_a_cursor_keeps_what_was_repeated_and_the_filters(listed: Blocking, lists: ListingServer) -> None:
    everything = things(5)

    def answer(asked: Asked) -> Answer:
        start = int(asked.query.get("first_id", 1)) - 1
        return 200, {"data": everything[start : start + 2], "_meta": {}}

    lists.answer = answer
    cursor = listed.chat_messages.list(ACCOUNT, 9, limit=2, order="asc").cursor
    assert all_of(listed, listed.chat_messages.list(ACCOUNT, 9, resume_from=cursor)) == [3, 4, 5]
    assert lists.queries[1] == {"limit": "2", "order": "asc", "first_id": "2"}


def test_cursors_of_other_calls_are_refused_before_anything_is_sent(listed: Blocking, lists: ListingServer) -> None:
    lists.answer = following(lists, things(7), 2)
    cursor = listed.fans.list_active(ACCOUNT).cursor
    lists.asked.clear()
    for call, told in (
        (lambda: listed.fans.list_all(ACCOUNT, resume_from=cursor), r"listActiveFans, not of fans.list_all\(\)"),
        (
            lambda: listed.fans.list_active("acct_2", resume_from=cursor),
            "for /api/acct_1/fans/active, not for /api/acct_2",
        ),
        (
            lambda: listed.fans.list_active(ACCOUNT, resume_from="x"),
            r"resume_from='x' is no cursor of fans.list_active\(\)",
        ),
        (lambda: listed.fans.list_active(ACCOUNT, resume_from=cursor[:-3]), "is no cursor of"),
        (lambda: listed.fans.list_active(ACCOUNT, resume_from=""), "resume_from='' is no cursor"),
    ):
        with pytest.raises(ValueError, match=told):
            call()
    with pytest.raises(TypeError, match="resume_from=7 is not text"):
        listed.fans.list_active(ACCOUNT, resume_from=7)
    assert lists.asked == []


def test_items_added_meanwhile_may_come_twice_and_removed_ones_hide_others(
    listed: Blocking, lists: ListingServer
) -> None:
    everything = things(6)
    lists.answer = lambda asked: offsets(everything)(asked)
    page = listed.smart_links.list(limit=2)
    everything.insert(0, {"id": 0})
    assert all_of(listed, page) == [1, 2, 2, 3, 4, 5, 6]  # docs/pages.md says so
    page = listed.smart_links.list(limit=2)
    del everything[0]
    assert all_of(listed, page) == [0, 1, 3, 4, 5, 6]


def test_prefetch_asks_for_the_next_page_while_this_one_is_worked_on(listed: Blocking, lists: ListingServer) -> None:
    lists.answer = following(lists, things(6), 2)
    page = listed.fans.list_active(ACCOUNT)
    assert all_of(listed, page, prefetch=True) == [1, 2, 3, 4, 5, 6]
    assert len(lists.asked) == 3

    async def ahead() -> int:
        items = page.items(prefetch=True)
        await anext(items)
        while len(lists.asked) < 4:
            await asyncio.sleep(0.005)
        await items.aclose()
        return len(asyncio.all_tasks())

    if hasattr(page, "__aiter__"):
        assert listed.runner.run(ahead()) == 1
    else:
        items = page.items(prefetch=True)
        next(items)
        _until(lambda: len(lists.asked) == 4)
        items.close()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("ofapi-prefetch")]
    assert len(lists.asked) == 4


def test_a_break_with_prefetch_ends_the_call_under_way(listed: Blocking, lists: ListingServer) -> None:
    good, held = following(lists, things(6), 2), threading.Event()

    def answer(asked: Asked) -> Answer:
        if asked.query.get("offset"):
            held.wait(0.3)
        return good(asked)

    lists.answer = answer
    page = listed.fans.list_active(ACCOUNT)
    assert all_of(listed, page, 1, prefetch=True) == [1]
    held.set()
    assert len(lists.asked) <= 2


def test_an_error_of_a_prefetched_page_comes_when_it_is_due(connect: Connect, lists: ListingServer) -> None:
    good = following(lists, things(6), 2)
    lists.answer = lambda asked: (404, {}) if asked.query.get("offset") == "2" else good(asked)
    api = connect(lists.url)
    page = api.fans.list_active(ACCOUNT)
    assert all_of(api, page, 2, prefetch=True) == [1, 2]
    with pytest.raises(ofapi.NotFoundError) as caught:
        all_of(api, page, 3, prefetch=True)
    assert caught.value.cursor == page.cursor


def test_options_and_headers_go_with_every_page(listed: Blocking, lists: ListingServer) -> None:
    lists.answer = offsets(things(3), "list")
    page = listed.vault_lists.list(ACCOUNT, limit=2, options=ofapi.RequestOptions(timeout=7.0))
    assert all_of(listed, page) == [1, 2, 3]


def test_call_by_id_gives_a_page_too(listed: Blocking, lists: ListingServer) -> None:
    lists.answer = following(lists, things(3), 2)
    page = listed.call("listActiveFans", account=ACCOUNT)
    assert isinstance(page, ofapi.AsyncPage if hasattr(page, "__aiter__") else ofapi.Page)
    assert all_of(listed, page) == [1, 2, 3]


def test_an_async_list_goes_wherever_a_coroutine_does(runner: asyncio.Runner, lists: ListingServer) -> None:
    lists.answer = following(lists, things(3), 2)

    async def go() -> None:
        async with ofapi.AsyncClient("k", base_url=lists.url) as client:
            list_ = client.fans.list_active
            assert [fan.id async for fan in list_(ACCOUNT)] == [1, 2, 3]
            assert [[fan.id for fan in page.data] async for page in list_(ACCOUNT).pages()] == [[1, 2], [3]]
            assert len(await list_(ACCOUNT).collect(limit=2)) == 2
            before = len(lists.asked)
            unused = list_(ACCOUNT)
            assert repr(unused) == "<AsyncPager of fans.list_active(): await it, or iterate over it>"
            assert len(lists.asked) == before
            gathered = await asyncio.gather(list_(ACCOUNT), asyncio.create_task(list_(ACCOUNT)))
            waited = await asyncio.wait_for(list_(ACCOUNT), 5)
            async with asyncio.TaskGroup() as group:
                task = group.create_task(list_(ACCOUNT))
            assert [len(page.data) for page in (*gathered, waited, task.result())] == [2, 2, 2, 2]
            cursor = waited.cursor
            assert cursor is not None
            before = len(lists.asked)
            assert [fan.id async for fan in list_(ACCOUNT).resume(cursor)] == [3]
            assert len(lists.asked) == before + 1
            cancelled = asyncio.create_task(list_(ACCOUNT))
            await asyncio.sleep(0)
            cancelled.cancel()
            with pytest.raises(asyncio.CancelledError):
                await cancelled

    runner.run(go())


def _until(true: Callable[[], bool]) -> None:
    for _ in range(1000):
        if true():
            return
        time.sleep(0.005)
    raise AssertionError("it never came true")


def test_a_page_can_t_be_pickled_and_says_what_can(listed: Blocking, lists: ListingServer) -> None:
    lists.answer = following(lists, things(3), 2)
    page = listed.fans.list_active(ACCOUNT)
    with pytest.raises(TypeError, match=r"Page can't be pickled: .* Pickle its `data`, and its `cursor`"):
        pickle.dumps(page)
    data, cursor = pickle.loads(pickle.dumps((page.data, page.cursor)))
    assert data == page.data
    assert all_of(listed, listed.fans.list_active(ACCOUNT, resume_from=cursor)) == [3]


def test_a_list_that_can_t_go_on_says_where_it_was(listed: Blocking, lists: ListingServer) -> None:
    def answer(asked: Asked) -> Answer:
        start = int(asked.query.get("offset", 0))
        host = "https://elsewhere.example" if start >= 4 and not mended else lists.url
        url = f"{host}{asked.path}?offset={start + 2}" if start < 8 else None
        return 200, {"data": {"list": [{"id": start + 1}, {"id": start + 2}]}, "_pagination": {"next_page": url}}

    mended = False
    lists.answer = answer
    taken: list[int] = []
    with pytest.raises(ofapi.ForeignPageError) as caught:
        take_into(taken, listed, listed.fans.list_active(ACCOUNT))
    assert taken == [1, 2, 3, 4, 5, 6]
    assert caught.value.cursor is not None
    mended = True
    rest = all_of(listed, listed.fans.list_active(ACCOUNT, resume_from=caught.value.cursor))
    assert rest == [5, 6, 7, 8, 9, 10]  # the page it could not go on from comes again


def test_an_async_list_can_be_made_a_task_again_and_again(runner: asyncio.Runner, lists: ListingServer) -> None:
    lists.answer = following(lists, things(3), 2)

    async def go() -> None:
        async with ofapi.AsyncClient("key", base_url=lists.url) as client:
            pager = client.fans.list_active(ACCOUNT)
            (first,) = await asyncio.gather(pager)
            second = await asyncio.wait_for(pager, 5)
            third = await asyncio.create_task(pager)
            assert [len(page.data) for page in (first, second, third)] == [2, 2, 2]
            lists.answer = lambda asked: (404, {})
            for _ in range(2):
                with pytest.raises(ofapi.NotFoundError):
                    await asyncio.wait_for(pager, 5)

    runner.run(go())
    assert len(lists.asked) == 5
