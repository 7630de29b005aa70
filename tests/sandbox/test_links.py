"""Smart Links, tracking and trial links, postbacks: made, read, listed, changed and deleted."""

from __future__ import annotations

import pytest

import ofapi
from tests.client.conftest import Blocking
from tests.sandbox.conftest import FIRST

SEEDED = "01JCZWQJZXQJZXQJZXQJZXQJZX"


def _pages(api: Blocking, first: object) -> list[str]:
    """The ids on all pages, by following `next_page`."""
    found: list[str] = []
    page: object = first
    while page is not None:
        data = page.raw["data"]  # type: ignore[attr-defined]  # a page
        found += [str(item["id"]) for item in (data if isinstance(data, list) else data["list"])]
        following = page.raw["_pagination"]["next_page"]  # type: ignore[attr-defined]  # a page
        page = api.request("GET", following) if following else None
    return found


def test_the_life_of_a_smart_link(api: Blocking) -> None:
    before = [link.id for link in api.smart_links.list().data]
    made = api.smart_links.create(account_id=FIRST, name="Bio", link_type="free_trial", free_trial_days=3).data
    assert (made.name, made.link_type, made.free_trial_days, made.clicks_count) == ("Bio", "free_trial", 3, 0)
    assert made.revenue is None
    assert len(str(made.id)) == 26
    assert api.smart_links.get(made.id).data.to_dict().items() <= made.to_dict().items()
    assert [link.id for link in api.smart_links.list().data] == [made.id, *before]
    assert api.smart_links.delete(made.id).data.success is True
    assert [link.id for link in api.smart_links.list().data] == before
    with pytest.raises(ofapi.NotFoundError):
        api.smart_links.get(made.id)


def test_lists_of_smart_links_are_filtered_and_paged(api: Blocking) -> None:
    links = api.smart_links.list().data
    assert len(links) == 5
    parts = [link.id for offset in (0, 2, 4, 6) for link in api.smart_links.list(limit=2, offset=offset).data]
    assert parts == [link.id for link in links]
    assert [link.name for link in api.smart_links.list(name="tiktok").data] == ["TikTok"]
    assert [link.id for link in api.smart_links.list(filter_tags=["Instagram"]).data] == [SEEDED]
    own = api.smart_links.list(account_ids=FIRST).data
    assert 0 < len(own) < len(links)
    assert {link.account.id for link in own} == {FIRST}


def test_what_came_of_a_smart_link(api: Blocking) -> None:
    link = api.smart_links.get(SEEDED).data
    clicks = api.smart_links.list_clicks(SEEDED, limit=1000).data
    assert len(clicks) == link.clicks_count > 0
    human = api.smart_links.list_clicks(SEEDED, limit=1000, include_bots=False).data
    assert len(human) == sum(not row.is_bot for row in clicks)
    conversions = api.smart_links.list_conversions(SEEDED).data
    assert len(conversions) == link.conversions_count > 0
    stats = api.smart_links.get_stats(SEEDED).data
    assert stats.summary.clicks_total == link.clicks_count
    assert sum(day.clicks for day in stats.daily_metrics) == link.clicks_count
    fans = api.smart_links.list_fans(SEEDED).data
    assert [fan.revenue_net for fan in fans] == sorted((fan.revenue_net for fan in fans), reverse=True)
    spenders = api.smart_links.list_spenders(SEEDED).data
    assert all(spender.revenue.total >= 1 for spender in spenders)


def test_tags_of_links(api: Blocking) -> None:
    assert api.smart_links.add_tags(SEEDED, tags=["Reels", "Reels"]).data.tags == ["Instagram", "Reels"]
    assert api.smart_links.list_tags(SEEDED).data.tags == ["Instagram", "Reels"]
    assert "Reels" in api.link_tags.list().data.tags
    assert api.smart_links.remove_tags(SEEDED, tags=["Instagram"]).data.tags == ["Reels"]


def test_the_life_of_a_pixel(api: Blocking) -> None:
    made = api.smart_links.create_pixel(SEEDED).raw["data"]
    changed = api.smart_links.update_pixel(SEEDED, made["id"], label="Ads").raw["data"]
    assert changed == made | {"label": "Ads"}
    listed = [pixel["id"] for pixel in api.smart_links.list_pixels(SEEDED).raw["data"]]
    assert made["id"] in listed
    api.smart_links.send_pixel_test_event(SEEDED, made["id"])
    api.smart_links.disconnect_pixel(SEEDED, made["id"])
    with pytest.raises(ofapi.NotFoundError):
        api.smart_links.send_pixel_test_event(SEEDED, made["id"])


def test_the_life_of_a_postback(api: Blocking) -> None:
    given = {"conversion_types": ["new_subscriber"], "smart_link_scope": "global", "url": "https://example.com/p"}
    made = api.smart_link_postbacks.create(**given).data
    assert (made.url, made.http_method, made.smart_links) == ("https://example.com/p", "GET", [])
    linked = given | {"smart_link_scope": "campaign_specific", "smart_link_ids": [SEEDED]}
    changed = api.smart_link_postbacks.update(made.id, **linked).data
    assert [link.link_ulid for link in changed.smart_links] == [SEEDED]
    assert made.id in [postback.id for postback in api.smart_link_postbacks.list().data]
    assert api.smart_link_postbacks.get(made.id).data.smart_link_ids == [SEEDED]
    api.smart_link_postbacks.delete(made.id)
    with pytest.raises(ofapi.NotFoundError):
        api.smart_link_postbacks.get(made.id)


def test_the_life_of_a_tracking_link(api: Blocking) -> None:
    (made,) = api.tracking_links.create(FIRST, name="Podcast", tags=["a"]).data
    assert made.campaign_name == "Podcast"
    assert api.tracking_links.list_tags(FIRST, made.id).data.tags == ["a"]
    ids = _pages(api, api.tracking_links.list(FIRST, limit=2))
    assert (len(ids), ids[0]) == (5, str(made.id))
    assert len(set(ids)) == 5
    subscribers = api.tracking_links.list_subscribers(FIRST, ids[-1], limit=10, offset=0).data
    assert len(subscribers) == api.tracking_links.get_stats(FIRST, ids[-1]).data.summary.subs_total == 5
    assert api.tracking_links.delete(FIRST, made.id).data.success is True
    with pytest.raises(ofapi.NotFoundError):
        api.tracking_links.get(FIRST, made.id)


def test_the_life_of_a_trial_link(api: Blocking) -> None:
    made = api.free_trial_links.create(FIRST, duration=7, offer_expiration=0, offer_limit=10, name="Spring").data
    assert (made.trial_link_name, made.subscribe_days, made.expired_at) == ("Spring", 7, None)
    ids = _pages(api, api.free_trial_links.list(FIRST, limit=3))
    assert ids[0] == str(made.id)
    assert len(set(ids)) == len(ids) == 4
    api.free_trial_links.add_tags(FIRST, made.id, tags=["b"])
    assert api.free_trial_links.get(FIRST, made.id).raw["data"]["id"] == made.id
    api.free_trial_links.delete(FIRST, made.id)
    with pytest.raises(ofapi.NotFoundError):
        api.free_trial_links.list_tags(FIRST, made.id)
