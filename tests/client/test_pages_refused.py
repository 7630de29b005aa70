"""Lists that lead in circles, to other servers or nowhere, over real HTTP, sync and async."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Mapping
from typing import Any

import pytest

import ofapi
from tests.client.conftest import Blocking, Connect
from tests.client.listing_server import ACCOUNT, Answer, Asked, ListingServer, all_of, things


def test_lists_come_in_any_wrapping(listed: Blocking, lists: ListingServer) -> None:
    for data in ([{"id": 1}], {"list": [{"id": 1}]}, {"list": {"3": {"id": 1}}}):
        lists.answer = lambda asked, data=data: (200, {"data": data, "_pagination": {"next_page": None}})
        assert all_of(listed, listed.fans.list_active(ACCOUNT)) == [1]
    for data in (None, {}, {"list": None}, {"list": "?"}, "?"):
        lists.answer = lambda asked, data=data: (200, {"data": data, "_meta": {}})
        page = listed.fans.list_active(ACCOUNT)
        assert (page.data, page.has_next, page.raw["data"]) == ([], False, data)


LOOPS: Mapping[str, Callable[[ListingServer, Asked], Any]] = {
    "itself": lambda server, asked: {"next_page": f"{server.url}{asked.target}"},
    "start": lambda server, asked: {"next_page": f"{server.url}{asked.path}"},
    "two": lambda server, asked: {
        "next_page": f"{server.url}{asked.path}?offset={ {'1': 2}.get(asked.query.get('offset', ''), 1) }"
    },
}


@pytest.mark.parametrize("kind", LOOPS)
def test_a_server_that_leads_in_circles_is_an_error(kind: str, listed: Blocking, lists: ListingServer) -> None:
    def answer(asked: Asked) -> Answer:
        items = [{"id": f"{kind}{len(lists.asked)}"}]
        return 200, {"data": {"list": items}, "_pagination": LOOPS[kind](lists, asked)}

    lists.answer = answer
    page = listed.fans.list_active(ACCOUNT)
    with pytest.raises(ofapi.PageLoopError, match=r"fans.list_active\(\) goes round in circles: page \d leads back"):
        all_of(listed, page)
    assert len(lists.asked) <= 8


def test_the_same_marker_for_ever_is_an_error(listed: Blocking, lists: ListingServer) -> None:
    lists.answer = lambda asked: (200, {"data": {"list": [{"id": 1}], "marker": 5, "hasMore": True}})
    with pytest.raises(ofapi.PageLoopError):
        all_of(listed, listed.stories.list_archive(ACCOUNT))
    assert len(lists.asked) == 2


def test_a_server_that_overlooks_the_offset_is_an_error(listed: Blocking, lists: ListingServer) -> None:
    lists.answer = lambda asked: (200, {"data": {"list": things(3), "hasMore": True}})
    with pytest.raises(ofapi.PageLoopError, match="gives the same items again"):
        all_of(listed, listed.posts.list(ACCOUNT, limit=3))
    assert len(lists.asked) == 2


def test_endless_empty_pages_are_an_error(listed: Blocking, lists: ListingServer) -> None:
    lists.answer = lambda asked: (200, {"data": {"list": [], "hasMore": True}})
    with pytest.raises(ofapi.PageLoopError, match="100 empty pages in a row"):
        all_of(listed, listed.posts.list(ACCOUNT))
    assert len(lists.asked) == 100


@pytest.mark.parametrize(
    ("url", "origin"),
    [
        (
            "https://app.onlyfansapi.com.evil.example/api/acct_1/fans/active?offset=2",
            "https://app.onlyfansapi.com.evil.example",
        ),
        ("//evil.example/api/acct_1/fans/active?offset=2", "http://evil.example"),
        ("http://127.0.0.1:1/api/acct_1/fans/active?offset=2", "http://127.0.0.1:1"),
        ("http://127.0.0.1@evil.example/api/?offset=2", "http://evil.example"),
        ("ftp://127.0.0.1/api/?offset=2", "ftp://127.0.0.1"),
    ],
)
def test_an_address_elsewhere_is_refused(url: str, origin: str, listed: Blocking, lists: ListingServer) -> None:
    lists.answer = lambda asked: (200, {"data": {"list": things(1)}, "_pagination": {"next_page": url}})
    page = listed.fans.list_active(ACCOUNT)
    assert (page.has_next, page.cursor) == (True, None)
    with pytest.raises(ofapi.ForeignPageError, match="the key goes nowhere else") as caught:
        all_of(listed, page)
    assert caught.value.origin == origin
    assert origin in str(caught.value)
    again = pickle.loads(pickle.dumps(caught.value))
    assert (type(again), str(again), again.origin) == (ofapi.ForeignPageError, str(caught.value), origin)
    assert isinstance(again, ofapi.OfapiError)
    assert len(lists.asked) == 1


@pytest.mark.parametrize("url", ["http://[", "{}/../secret", "{}/api/%2e%2e/x", "{}:99999/api/", "http://127.0.0.1:x/"])
def test_what_is_no_address_is_an_error(url: str, listed: Blocking, lists: ListingServer) -> None:
    lists.answer = lambda asked: (
        200,
        {"data": {"list": things(1)}, "_pagination": {"next_page": url.format(lists.url)}},
    )
    with pytest.raises(ofapi.PaginationError, match=r"fans.list_active\(\)"):
        all_of(listed, listed.fans.list_active(ACCOUNT))
    assert len(lists.asked) == 1


@pytest.mark.parametrize("kind", ["relative", "query", "whole"])
def test_any_way_to_write_the_own_address_will_do(kind: str, connect: Connect, lists: ListingServer) -> None:
    def answer(asked: Asked) -> Answer:
        after = {
            "relative": "/gate/api/next",
            "query": "",
            "whole": f"{lists.url.upper().replace('HTTP', 'Http')}/gate/api/next",
        }
        url = f"{after[kind]}?page=2" if asked.query.get("page") is None else None
        return 200, {"data": {"list": [{"id": len(lists.asked)}]}, "_pagination": {"next_page": url}}

    lists.answer = answer
    api = connect(f"{lists.url}/gate")
    assert all_of(api, api.fans.list_active("acct 1/x")) == [1, 2]
    own = "/gate/api/acct%201%2Fx/fans/active"
    assert [asked.path for asked in lists.asked] == [own, own if kind == "query" else "/gate/api/next"]
