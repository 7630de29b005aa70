"""Chats, messages, mass messages, fans and user lists."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

import ofapi
from tests.client.conftest import Blocking
from tests.sandbox.conftest import FIRST
from tests.sandbox.waiting import until

CHAT = 123


def test_the_life_of_a_message(api: Blocking) -> None:
    made = api.chat_messages.send(FIRST, CHAT, text="Hi there").data
    assert (made.text, made.is_free, made.is_pinned) == ("Hi there", True, False)
    newest = api.chat_messages.list(FIRST, CHAT, limit=1).data[0]
    assert newest.id == made.id
    assert api.chats.list(FIRST, limit=1).raw["data"][0]["lastMessage"]["id"] == made.id
    assert api.chat_messages.like(FIRST, CHAT, made.id).data.is_liked is True
    assert api.chat_messages.unlike(FIRST, CHAT, made.id).data.is_liked is False
    api.chat_messages.pin(FIRST, CHAT, made.id)
    assert [message.id for message in api.chat_messages.list_pinned(FIRST, CHAT).data] == [made.id]
    assert [message["id"] for message in api.chat_messages.search(FIRST, CHAT, query="hi THERE").raw["data"]] == [
        made.id
    ]
    api.chat_messages.delete(FIRST, CHAT, made.id)
    with pytest.raises(ofapi.NotFoundError):
        api.chat_messages.get(FIRST, CHAT, made.id)


def test_the_next_page_of_messages_begins_with_the_last_message(api: Blocking) -> None:
    whole = [message.id for message in api.chat_messages.list(FIRST, CHAT, limit=100).data]
    assert len(whole) == 30
    page = api.chat_messages.list(FIRST, CHAT, limit=8)
    seen = [message.id for message in page.data]
    while page.pagination.next_page:
        page = api.request("GET", page.pagination.next_page)
        ids = [message["id"] for message in page.data]
        assert ids[0] == seen[-1]
        seen += ids[1:]
    assert seen == whole
    assert [message.id for message in api.chat_messages.list(FIRST, CHAT, limit=100, order="asc").data] == whole[::-1]


def test_chats_are_read_unread_hidden_and_deleted(api: Blocking) -> None:
    chats = api.chats.list(FIRST, limit=20).data
    chat = chats[3].fan.id
    api.chats.mark_as_unread(FIRST, chat)
    assert chat in [each.fan.id for each in api.chats.list(FIRST, limit=100, filter="unread").data]
    api.chat_messages.list(FIRST, chat)  # reading marks the chat as read
    assert chat not in [each.fan.id for each in api.chats.list(FIRST, limit=100, filter="unread").data]
    api.chats.mute(FIRST, chat)
    api.chats.hide(FIRST, chat)
    assert chat not in [each.fan.id for each in api.chats.list(FIRST, limit=100).data]
    api.chats.delete(FIRST, chat)
    with pytest.raises(ofapi.NotFoundError):
        api.chat_messages.list(FIRST, chat)


def test_banned_words_are_told(api: Blocking) -> None:
    assert api.chat_messages.send(FIRST, CHAT, text="hypnosis").status_code == 200
    with pytest.raises(ofapi.UnprocessableEntityError) as refused:
        api.chat_messages.send(FIRST, CHAT, text="Hypnosis!", block_banned_words="strict_ban")
    assert "hypnosis" in refused.value.errors["text"][0]


def test_a_mass_message_reaches_the_chats_and_is_unsent(api: Blocking) -> None:
    fans = [fan.id for fan in api.fans.list_active(FIRST, limit=3).data]
    made = api.mass_messaging.send(FIRST, text="News for you", user_ids=fans).data
    assert (made.total, made.is_done) == (3, False)
    until(lambda: api.mass_messaging.get(FIRST, made.id).raw["data"]["queue"]["sentCount"] == 3)
    assert api.chat_messages.list(FIRST, fans[0]).data[0].text == "News for you"
    assert api.mass_messaging.delete(FIRST, made.id).raw["data"]["queue"]["isCanceled"] is True
    assert api.chat_messages.list(FIRST, fans[0]).data[0].text != "News for you"


def test_a_scheduled_mass_message_waits_and_can_be_changed(api: Blocking) -> None:
    tomorrow = datetime.now(UTC) + timedelta(days=1)
    made = api.mass_messaging.send(FIRST, text="Later", user_lists=["fans"], scheduled_date=tomorrow).data
    assert made.total > 20
    assert made.id in [each.id for each in api.mass_messaging.list_queue(FIRST).data]
    api.mass_messaging.update(FIRST, made.id, text="Even later")
    assert api.mass_messaging.get(FIRST, made.id).raw["data"]["queue"]["text"] == "Even later"


def test_the_overview_goes_back_by_date(api: Blocking) -> None:
    end = datetime(2030, 1, 1, tzinfo=UTC)
    seen: list[int] = []
    while True:
        page = api.mass_messaging.get_overview(FIRST, limit=5, end_date=end)
        seen += [item.id for item in page.data if item.id not in seen]
        if not page.raw["data"]["hasMore"]:
            break
        end = page.data[-1].date
    assert len(seen) == 12


def test_fans_are_filtered_and_paged(api: Blocking) -> None:
    active, expired = (getattr(api.fans, name)(FIRST, limit=20) for name in ("list_active", "list_expired"))
    assert active.raw["data"]["hasMore"] is True
    ids: list[int] = []
    offset = 0
    while True:
        page = api.fans.list_all(FIRST, limit=15, offset=offset)
        ids += [fan.id for fan in page.data]
        offset += 15
        if not page.raw["data"]["hasMore"]:
            break
    assert len(set(ids)) == 40
    assert {fan.id for fan in expired.data} < set(ids)
    rich = api.fans.list_all(FIRST, limit=20, filter_total_spent=100).raw["data"]["list"]
    assert rich
    assert all(fan["subscribedOnData"]["totalSumm"] >= 100 for fan in rich)
    latest = api.fans.list_latest(FIRST, limit=20).raw["data"]["users"]
    dates = [fan["subscribedOnData"]["subscribeAt"] for fan in latest]
    assert dates == sorted(dates, reverse=True)


def test_notes_and_names_of_fans(api: Blocking) -> None:
    api.fans.set_notes(FIRST, CHAT, notes="Likes blue")
    assert api.fans.get_notes(FIRST, CHAT).data.notes == "Likes blue"
    api.fans.clear_notes(FIRST, CHAT)
    assert api.fans.get_notes(FIRST, CHAT).data.notes == ""
    assert api.fans.set_custom_name(FIRST, CHAT, custom_name="Blue").data.display_name == "Blue"
    with pytest.raises(ofapi.NotFoundError):
        api.fans.get_notes(FIRST, 999)


def test_the_life_of_a_user_list(api: Blocking) -> None:
    fans = [fan.id for fan in api.fans.list_active(FIRST, limit=4).data]
    made = api.user_lists.create(FIRST, name="VIP").data
    assert (made.name, made.users_count) == ("VIP", 0)
    assert api.user_lists.add_users(FIRST, made.id, user_ids=fans).raw["data"] == {str(made.id): fans}
    assert [user.id for user in api.user_lists.list_users(FIRST, made.id).data] == fans
    api.user_lists.toggle_user_pin(FIRST, made.id, fans[1])
    assert [user.id for user in api.user_lists.list_pinned_users(FIRST, made.id).data] == [fans[1]]
    assert api.user_lists.remove_user(FIRST, made.id, fans[0]).raw["data"]["list"]["usersCount"] == 3
    assert api.user_lists.update(FIRST, made.id, name="VIPs").data.name == "VIPs"
    assert str(made.id) in [each.id for each in api.user_lists.list(FIRST).data]
    assert api.user_lists.clear(FIRST, made.id).data.users_count == 0
    api.user_lists.delete(FIRST, made.id)
    with pytest.raises(ofapi.NotFoundError):
        api.user_lists.get(FIRST, made.id)
