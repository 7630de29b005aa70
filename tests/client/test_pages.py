"""Lists that go on, over real HTTP, sync and async: all items once, in order, and nothing asked for in vain."""

from __future__ import annotations

import gc
from typing import Any

import pytest

import ofapi
from ofapi_generated import models
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


def test_a_page_is_the_answer_of_its_call(listed: Blocking, lists: ListingServer) -> None:
    lists.answer = following(lists, things(5), 2, counters={"all": 5})
    page = listed.fans.list_active(ACCOUNT, limit=2)
    assert isinstance(page, ofapi.ApiResponse)
    assert [type(fan) for fan in page.data] == [models.Fan, models.Fan]
    assert (page.status_code, page.request_id, page.meta.credits) == (200, "req_1", None)
    assert page.raw["data"]["counters"] == {"all": 5}
    assert page.pagination is not None
    assert page.pagination.next_page == f"{lists.url}/api/acct_1/fans/active?limit=2&offset=2&seal=a%2Bb&"
    assert page.has_next
    assert repr(page) == f"{type(page).__name__}(data=[Fan(id=1, name='n1'), +1 more], has_next=True, status_code=200)"
    assert len(lists.asked) == 1


def test_next_page_is_followed_with_the_calls_filters_and_what_nobody_knows(
    listed: Blocking, lists: ListingServer
) -> None:
    lists.answer = following(lists, things(5), 2)
    page = listed.fans.list_active(ACCOUNT, limit=1, filter_online=True, query="ann")
    assert all_of(listed, page) == [1, 2, 3, 4, 5]
    assert [asked.path for asked in lists.asked] == ["/api/acct_1/fans/active"] * 3
    assert lists.queries[1:] == [
        {"filter[online]": "1", "query": "ann", "limit": "2", "offset": str(offset), "seal": "a+b"} for offset in (2, 4)
    ]
    assert all("Bearer" in asked.headers["authorization"] for asked in lists.asked)


def test_page_by_page(listed: Blocking, lists: ListingServer) -> None:
    lists.answer = following(lists, things(5), 2)
    pages = [listed.fans.list_active(ACCOUNT)]
    while (after := Blocking(pages[-1], listed.runner).next_page()) is not None:
        pages.append(after)
    assert [[fan.id for fan in page.data] for page in pages] == [[1, 2], [3, 4], [5]]
    assert [page.has_next for page in pages] == [True, True, False]
    assert [page.cursor is None for page in pages] == [False, False, True]
    assert len(lists.asked) == 3


def test_an_early_break_costs_no_further_call(listed: Blocking, lists: ListingServer) -> None:
    lists.answer = following(lists, things(50), 5)

    async def go() -> int:
        taken = 0
        async for _ in listed.target.fans.list_active(ACCOUNT):
            taken += 1
            if taken == 7:
                break
        return taken

    if isinstance(listed.target, ofapi.AsyncClient):
        assert listed.runner.run(go()) == 7
    else:
        for taken, _ in enumerate(listed.target.fans.list_active(ACCOUNT), 1):
            if taken == 7:
                break
    assert len(lists.asked) == 2


def test_a_page_is_let_go_before_the_next_one_is_asked_for(listed: Blocking, lists: ListingServer) -> None:
    pages = following(lists, things(6), 2)
    held: list[int] = []

    def answer(asked: Asked) -> Answer:
        held.append(sum(type(thing) in (ofapi.Page, ofapi.AsyncPage) for thing in gc.get_objects()))
        return pages(asked)

    async def go() -> None:
        async for _ in listed.target.fans.list_active(ACCOUNT):
            pass

    lists.answer = answer
    gc.collect()
    if isinstance(listed.target, ofapi.AsyncClient):
        listed.runner.run(go())
    else:
        for _ in listed.target.fans.list_active(ACCOUNT):
            pass
    assert held == [held[0]] * 3


@pytest.mark.parametrize("limit", [20, None])
def test_a_server_that_gives_the_same_short_page_for_ever_is_given_up(
    limit: int | None, listed: Blocking, lists: ListingServer
) -> None:
    lists.answer = lambda asked: (200, {"data": {"list": [{"id": n} for n in range(5)], "hasMore": True}})
    more = {} if limit is None else {"limit": limit}
    taken: list[int] = []
    with pytest.raises(ofapi.PageLoopError, match="the same items again"):
        take_into(taken, listed, listed.target.posts.list(ACCOUNT, **more))
    assert taken == ([0, 1, 2, 3, 4] if limit else [0, 1, 2, 3, 4] * 2)
    assert len(lists.asked) <= 4


@pytest.mark.parametrize("limit", [20, None])
def test_so_is_one_whose_items_have_no_id(limit: int | None, listed: Blocking, lists: ListingServer) -> None:
    lists.answer = lambda asked: (200, {"data": {"list": [{"state": "done", "amount": 5}] * 2, "hasMore": True}})
    more = {} if limit is None else {"limit": limit}
    with pytest.raises(ofapi.PageLoopError, match="the same items again"):
        take_into([], listed, listed.target.payouts.list_requests(ACCOUNT, **more))
    assert len(lists.asked) <= 4


@pytest.mark.parametrize(
    ("operation", "item"),
    [
        ("smart_links.list_spenders", {"onlyfans_id": 7}),
        ("smart_links.list_fans", {"fan_id": 7, "conversion_id": 1}),
        ("chats.list", {"fan": {"id": 7}}),
    ],
)
def test_so_is_one_whose_items_have_another_id(
    operation: str, item: Any, listed: Blocking, lists: ListingServer
) -> None:
    def answer(asked: Asked) -> Answer:
        url = f"{lists.url}{asked.path}?limit=5&offset={len(lists.asked)}"
        return 200, {"data": [item], "_pagination": {"next_page": url}}

    lists.answer = answer
    resource, method = operation.split(".")
    with pytest.raises(ofapi.PageLoopError, match="the same items again"):
        take_into([], listed, getattr(getattr(listed.target, resource), method)("acct_1", limit=5))
    assert len(lists.asked) <= 4


def test_a_limit_holds_whatever_is_done_to_the_page(listed: Blocking, lists: ListingServer) -> None:
    lists.answer = following(lists, things(9), 3)
    page = listed.fans.list_active(ACCOUNT)
    taken: list[int] = []

    async def go() -> None:
        async for fan in page.items(limit=3):
            taken.append(fan.id)
            if len(taken) == 3:
                page.data.clear()

    if isinstance(listed.target, ofapi.AsyncClient):
        listed.runner.run(go())
    else:
        for fan in page.items(limit=3):
            taken.append(fan.id)
            if len(taken) == 3:
                page.data.clear()
    assert taken == [1, 2, 3]
    assert len(lists.asked) == 1
    assert all_of(listed, page, limit=10**25) == [4, 5, 6, 7, 8, 9]


def test_prefetch_asks_for_nothing_beyond_the_limit(listed: Blocking, lists: ListingServer) -> None:
    lists.answer = following(lists, things(9), 3)
    assert all_of(listed, listed.fans.list_active(ACCOUNT), limit=3, prefetch=True) == [1, 2, 3]
    assert len(lists.asked) == 1
    assert all_of(listed, listed.fans.list_active(ACCOUNT), limit=4, prefetch=True) == [1, 2, 3, 4]
    assert len(lists.asked) == 3


def test_each_page_is_priced_by_the_call_s_arguments(connect: Connect, lists: ListingServer) -> None:
    def answer(asked: Asked) -> Answer:
        meta = {"_credits": {"used": 30, "balance": 1}}
        data = [{"username": f"u{30 * len(lists.asked) + n}"} for n in range(30)]
        return 200, {"data": data, "_pagination": {"next_cursor": f"c{len(lists.asked)}"}, "_meta": meta}

    lists.answer = answer
    api = connect(lists.url, credit_budget=45)
    taken: list[Any] = []
    with pytest.raises(ofapi.CreditBudgetExceeded, match="30") as caught:
        take_into(taken, api, api.target.public_profiles.search(query="ann", limit=30))
    assert len(taken) == 30
    assert caught.value.cursor is not None
    assert len(lists.asked) == 1


def test_a_next_page_keeps_its_bytes(listed: Blocking, lists: ListingServer) -> None:
    def answer(asked: Asked) -> Answer:
        url = None if "?" in asked.target else f" {lists.url}{asked.path}?cursor=%FF%FE%C3%A9&limit=2 "
        return 200, {"data": {"list": [{"id": len(lists.asked)}]}, "_pagination": {"next_page": url}}

    lists.answer = answer
    page = listed.fans.list_active(ACCOUNT)
    cursor = page.cursor
    assert all_of(listed, page) == [1, 2]
    assert lists.asked[-1].target.endswith("?cursor=%FF%FE%C3%A9&limit=2")
    assert [fan.id for fan in listed.fans.list_active(ACCOUNT, resume_from=cursor).data] == [3]
    assert lists.asked[-1].target.endswith("?cursor=%FF%FE%C3%A9&limit=2")


def test_a_page_s_address_too_long_to_send_is_refused(listed: Blocking, lists: ListingServer) -> None:
    url = f"{lists.url}/api/{ACCOUNT}/fans/active?offset=2&seal={'x' * 64_000}"
    lists.answer = lambda asked: (200, {"data": {"list": [{"id": 1}]}, "_pagination": {"next_page": url}})
    page = listed.fans.list_active(ACCOUNT)
    with pytest.raises(ofapi.RequestValidationError, match=r"next_page: makes the address 64,\d+ characters long"):
        all_of(listed, page)
    assert len(lists.asked) == 1


@pytest.mark.parametrize("limit", [-1, 1.5, True, "3"])
def test_a_limit_that_is_none_is_refused(limit: Any, listed: Blocking, lists: ListingServer) -> None:
    page = listed.fans.list_active(ACCOUNT)
    with pytest.raises(ValueError, match=r"limit=.* is not zero or a positive whole number"):
        page.items(limit)


def test_an_empty_page_with_a_next_one_is_not_the_end(listed: Blocking, lists: ListingServer) -> None:
    gaps = {0: [1, 2], 2: [], 4: [], 6: [3]}

    def answer(asked: Asked) -> Answer:
        start = int(asked.query.get("offset", 0))
        url = f"{lists.url}{asked.path}?offset={start + 2}" if start < 6 else None
        return 200, {"data": {"list": [{"id": i} for i in gaps[start]]}, "_pagination": {"next_page": url}}

    lists.answer = answer
    assert all_of(listed, listed.fans.list_active(ACCOUNT)) == [1, 2, 3]
    assert len(lists.asked) == 4


def test_what_says_it_goes_on_without_an_address_goes_on_by_offset(listed: Blocking, lists: ListingServer) -> None:
    everything = things(5)

    def answer(asked: Asked) -> Answer:
        start = int(asked.query.get("offset", 0))
        return 200, {"data": {"list": everything[start : start + 2], "hasMore": start + 2 < 5}}

    lists.answer = answer
    assert all_of(listed, listed.fans.list_active(ACCOUNT, limit=2)) == [1, 2, 3, 4, 5]


def test_a_server_that_gives_fewer_than_asked_loses_nothing(listed: Blocking, lists: ListingServer) -> None:
    lists.answer = offsets(things(10), cap=3)
    assert all_of(listed, listed.smart_links.list(limit=1000, offset=1)) == [2, 3, 4, 5, 6, 7, 8, 9, 10]


def test_a_server_that_hides_items_of_a_page_repeats_and_loses_none(listed: Blocking, lists: ListingServer) -> None:
    everything, hidden = things(12), {1, 2, 5, 6, 7, 8, 12}

    def answer(asked: Asked) -> Answer:
        start = int(asked.query.get("offset", 0))
        shown = [thing for thing in everything[start : start + 4] if thing["id"] not in hidden]
        return 200, {"data": {"list": shown, "hasMore": start + 4 < 12}}

    lists.answer = answer
    assert all_of(listed, listed.promotions.list(ACCOUNT, limit=4)) == []  # `items`, not `list`: nothing is made up
    assert all_of(listed, listed.posts.list(ACCOUNT, limit=4)) == [3, 4, 9, 10, 11]


def test_the_repeat_of_an_inclusive_cursor_is_dropped(listed: Blocking, lists: ListingServer) -> None:
    everything = things(6)

    def answer(asked: Asked) -> Answer:
        start = int(asked.query.get("first_id", 1)) - 1
        return 200, {"data": everything[start : start + 3], "_meta": {}}

    lists.answer = answer
    assert all_of(listed, listed.chat_messages.list(ACCOUNT, 9, limit=3)) == [1, 2, 3, 4, 5, 6]
    assert [query.get("first_id") for query in lists.queries] == [None, "3", "5", "6"]


def test_the_repeat_is_dropped_behind_an_address_too(listed: Blocking, lists: ListingServer) -> None:
    everything = things(5)

    def answer(asked: Asked) -> Answer:
        start = int(asked.query.get("first_id", 1)) - 1
        shown = everything[start : start + 3]
        url = f"{lists.url}{asked.path}?first_id={shown[-1]['id']}" if len(shown) > 1 else None
        return 200, {"data": shown, "_pagination": {"next_page": url}}

    lists.answer = answer
    assert all_of(listed, listed.chat_messages.list(ACCOUNT, 9)) == [1, 2, 3, 4, 5]


def test_markers(listed: Blocking, lists: ListingServer) -> None:
    pages = {None: ([1, 2], "1700000000"), "1700000000": ([3], 1600000000), "1600000000": ([4], None)}

    def answer(asked: Asked) -> Answer:
        ids, marker = pages[asked.query.get("marker")]
        return 200, {"data": {"list": [{"id": i} for i in ids], "marker": marker, "hasMore": marker is not None}}

    lists.answer = answer
    assert all_of(listed, listed.stories.list_archive(ACCOUNT)) == [1, 2, 3, 4]


def test_cursors(listed: Blocking, lists: ListingServer) -> None:
    pages: dict[str | None, tuple[list[int], str | None]] = {
        None: ([1, 2], "b/=+"),
        "b/=+": ([], "c"),
        "c": ([3], None),
    }

    def answer(asked: Asked) -> Answer:
        ids, cursor = pages[asked.query.get("cursor")]
        return 200, {"data": [{"username": str(i)} for i in ids], "_pagination": {"next_cursor": cursor}}

    lists.answer = answer
    found = Blocking(listed.public_profiles.search(query="xyz"), listed.runner).collect()
    assert [profile.username for profile in found] == ["1", "2", "3"]
    assert [query["query"] for query in lists.queries] == ["xyz"] * 3


def test_numbered_pages_of_doubly_nested_data(listed: Blocking, lists: ListingServer) -> None:
    def answer(asked: Asked) -> Answer:
        number = int(asked.query.get("page", 1))
        return 200, {"data": {"data": [{"id": f"data_export_{number}"}], "meta": {"last_page": 3}}, "_meta": {}}

    lists.answer = answer
    page = listed.data_exports.list(per_page=1)
    assert page.raw["data"]["meta"] == {"last_page": 3}
    assert all_of(listed, page) == ["data_export_1", "data_export_2", "data_export_3"]
    assert [query.get("page") for query in lists.queries] == [None, "2", "3"]


def test_a_window_of_dates_moves_its_end(listed: Blocking, lists: ListingServer) -> None:
    days = [(i, f"2025-03-{20 - i // 2:02d}T10:00:00+00:00") for i in range(1, 8)]  # two or so share each date

    def answer(asked: Asked) -> Answer:
        shown = [(i, day) for i, day in days if day <= asked.query.get("endDate", "9")][:3]
        return 200, {"data": {"items": [{"id": i, "date": day} for i, day in shown], "hasMore": shown[-1][0] < 7}}

    lists.answer = answer
    assert all_of(listed, listed.mass_messaging.get_overview(ACCOUNT, start_date="2025-03-01T00:00:00+00:00")) == [
        1,
        2,
        3,
        4,
        5,
        6,
        7,
    ]
    assert {query["startDate"] for query in lists.queries} == {"2025-03-01T00:00:00+00:00"}
