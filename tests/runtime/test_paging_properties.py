"""Any list, page size and style: going over the pages gives each item once, in order; so does taking it up again."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import ofapi

URL = "https://pages.example"
_DAY = datetime(2025, 1, 1, tzinfo=UTC)

Style = Callable[[list[int], int, dict[str, str]], Any]
"""The body that a server of this style answers with, for its list of ids, its page size and a query."""


def _address(ids: list[int], size: int, query: dict[str, str]) -> Any:
    start = int(query.get("offset", 0))
    url = f"{URL}/api/acct_1/fans/active?offset={start + size}" if start + size < len(ids) else None
    return {"data": {"list": _items(ids[start : start + size])}, "_pagination": {"next_page": url}}


def _offset(ids: list[int], size: int, query: dict[str, str]) -> Any:
    start = int(query.get("offset", 0))
    return {"data": _items(ids[start : start + size]), "_meta": {}}


def _offset_and_more(ids: list[int], size: int, query: dict[str, str]) -> Any:
    start = int(query.get("offset", 0))
    return {"data": {"list": _items(ids[start : start + size]), "hasMore": start + size < len(ids)}}


def _first_id(ids: list[int], size: int, query: dict[str, str]) -> Any:
    start = ids.index(int(query["first_id"])) if "first_id" in query else 0
    return {"data": _items(ids[start : start + size + 1]), "_meta": {}}


def _marker(ids: list[int], size: int, query: dict[str, str]) -> Any:
    start = int(query.get("marker", 0))
    more = start + size < len(ids)
    return {"data": {"list": _items(ids[start : start + size]), "marker": start + size, "hasMore": more}}


def _cursor(ids: list[int], size: int, query: dict[str, str]) -> Any:
    start = int(query.get("cursor", "c0")[1:])
    after = f"c{start + size}" if start + size < len(ids) else None
    return {"data": _items(ids[start : start + size]), "_pagination": {"next_cursor": after}}


def _number(ids: list[int], size: int, query: dict[str, str]) -> Any:
    start = (int(query.get("page", 1)) - 1) * size
    return {"data": {"data": _items(ids[start : start + size]), "meta": {"last_page": -(-len(ids) // size)}}}


def _window(ids: list[int], size: int, query: dict[str, str]) -> Any:
    # Two items share a date, and pages hold at least three: a window can't tell items of one date apart.
    dated = [{"id": id_, "date": (_DAY - timedelta(days=place // 2)).isoformat()} for place, id_ in enumerate(ids)]
    inside = [item for item in dated if item["date"] <= query.get("endDate", "9")]
    return {"data": {"items": inside[: size + 2], "hasMore": len(inside) > size + 2}}


def _items(ids: list[int]) -> list[dict[str, int]]:
    return [{"id": id_, "onlyfans_id": id_} for id_ in ids]


CALLS: dict[str, tuple[Style, Callable[[Any, str | None], Any]]] = {
    "next_page": (_address, lambda api, at: api.fans.list_active("acct_1", resume_from=at)),
    "offset": (_offset, lambda api, at: api.smart_links.list(resume_from=at)),
    "offset, has_more": (_offset_and_more, lambda api, at: api.posts.list("acct_1", resume_from=at)),
    "first_id": (_first_id, lambda api, at: api.chat_messages.list("acct_1", 9, resume_from=at)),
    "marker": (_marker, lambda api, at: api.stories.list_archive("acct_1", resume_from=at)),
    "cursor": (_cursor, lambda api, at: api.public_profiles.search(query="xyz", resume_from=at)),
    "page": (_number, lambda api, at: api.data_exports.list(resume_from=at)),
    "date_window": (_window, lambda api, at: api.mass_messaging.get_overview("acct_1", resume_from=at)),
}


def _transport(style: Style, ids: list[int], size: int) -> httpx.MockTransport:
    return httpx.MockTransport(
        lambda request: httpx.Response(200, content=json.dumps(style(ids, size, dict(request.url.params))))
    )


def _id(item: Any) -> int:
    found: int = item["id"]
    return found


lists = st.lists(st.integers(0, 10**6), unique=True, max_size=25)
sizes = st.integers(1, 9)


@pytest.mark.parametrize("name", CALLS)
@settings(max_examples=40)
@given(ids=lists, size=sizes, prefetch=st.booleans(), limit=st.none() | st.integers(0, 30))
def test_each_item_comes_once_in_order(name: str, ids: list[int], size: int, prefetch: bool, limit: int | None) -> None:
    style, call = CALLS[name]
    with ofapi.Client("k", base_url=URL, transport=_transport(style, ids, size)) as client:
        page = call(client, None)
        assert [_id(item) for item in page] == ids
        assert [_id(item) for item in page.items(limit, prefetch=prefetch)] == ids[:limit]


@pytest.mark.parametrize("name", CALLS)
@settings(max_examples=40)
@given(ids=lists, size=sizes, prefetch=st.booleans(), limit=st.none() | st.integers(0, 30))
def test_async_too(name: str, ids: list[int], size: int, prefetch: bool, limit: int | None) -> None:
    async def go() -> None:
        style, call = CALLS[name]
        async with ofapi.AsyncClient("k", base_url=URL, transport=_transport(style, ids, size)) as client:
            assert [_id(item) async for item in call(client, None)] == ids
            assert [_id(item) for item in await call(client, None).collect(limit, prefetch=prefetch)] == ids[:limit]

    asyncio.run(go())


@pytest.mark.parametrize("name", CALLS)
@settings(max_examples=40)
@given(ids=lists, size=sizes)
def test_every_cursor_leads_to_the_rest(name: str, ids: list[int], size: int) -> None:
    style, call = CALLS[name]
    with ofapi.Client("k", base_url=URL, transport=_transport(style, ids, size)) as client:
        had: list[int] = []
        for page in call(client, None).pages():
            had += [_id(item) for item in page.data]
            if page.cursor is not None:
                again = json.loads(json.dumps(page.cursor))
                assert had + [_id(item) for item in call(client, again)] == ids
        assert had == ids
