"""From a delivery to a typed event: every documented name, and everything else that may come."""

from __future__ import annotations

import copy
import json
import pickle
from contextlib import suppress
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

import ofapi
from ofapi import webhooks
from tests.webhooks.deliveries import ACCOUNT, CREATOR, FAN, KEY, NOTIFICATION, PAYLOADS, SECRET, delivery, event

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=6),
    max_leaves=20,
)
MODELS = {name: kind.payload_model for name, kind in webhooks.EVENT_TYPES.items() if kind.payload_model}
FIELDS = sorted({info.wire for model in MODELS.values() for info in model.model_fields.values()})
OF_FANS = [name for name, model in MODELS.items() if hasattr(model, "fan_id")]


def test_the_table_the_names_and_the_types_agree() -> None:
    assert set(webhooks.EVENT_TYPES) == {*webhooks.EVENTS, "test-event"}
    assert set(webhooks.EVENTS) == set(get_args(webhooks.EventName)) == set(PAYLOADS)
    assert len(set(webhooks.EVENTS)) == len(webhooks.EVENTS) == 32
    assert len(set(webhooks.EVENT_TYPES.values())) == 33
    exported = {value for name in webhooks.__all__ if isinstance(value := getattr(webhooks, name), type)}
    assert set(webhooks.EVENT_TYPES.values()) <= exported


@pytest.mark.parametrize("name", webhooks.EVENTS)
def test_every_documented_event(name: str) -> None:
    one = event(name)
    assert type(one) is webhooks.EVENT_TYPES[name]
    assert (one.event, one.account_id, one.idempotency_key, one.redelivery_of) == (name, "acct_123", KEY, None)
    assert one.raw == {"event": name, "account_id": "acct_123", "payload": PAYLOADS[name]}
    assert isinstance(one.payload, webhooks.EVENT_TYPES[name].payload_model or object)
    assert one.payload.to_dict() == PAYLOADS[name]
    assert not one.payload.additional_properties  # the type reads all that these tests send
    assert pickle.loads(pickle.dumps(one)) == copy.deepcopy(one) == one
    assert hash(one) == hash(delivery(name).unwrap())
    assert repr(one).startswith(f"{type(one).__name__}(event='{name}', account_id='acct_123', payload=")


@pytest.mark.parametrize("name", OF_FANS)
def test_the_fan_is_the_fan(name: str) -> None:
    assert event(name).payload.fan_id == FAN["id"]


def test_events_of_fans_all_say_who() -> None:
    without = set(MODELS) - set(OF_FANS)
    families = ("accounts.", "data_exports.", "media_uploads.", "chat_queue.")
    assert {name for name in without if not name.startswith(families)} == {"messages.deleted", "fan_summary.completed"}


def test_a_message() -> None:
    match event("messages.received"):
        case webhooks.MessageReceived(account_id=account, payload=message):
            assert account == "acct_123"
            assert message.message_id == message.id == 10408879870963
            assert message.created_at == datetime(2026, 6, 10, 21, 25, 47, tzinfo=UTC)
            assert isinstance(message.from_user, ofapi.models.Fan)
            assert message.from_user.display_name == "Fan One"
            assert message.media is not None
            assert message.media[0].type == "photo"
            assert message["price"] == 25
        case other:
            raise AssertionError(other)
    assert event("messages.deleted").payload.message_id == 10408879870963


def test_families_have_a_base() -> None:
    assert isinstance(event("accounts.otp_code_required"), webhooks.AccountEvent)
    assert isinstance(event("subscriptions.renewed"), webhooks.SubscriptionEvent)
    assert isinstance(event("users.typing"), webhooks.EphemeralEvent)
    assert event("accounts.connected").payload.latest_auth_attempt.success is False
    assert event("data_exports.completed").payload.credit_cost == 500
    assert event("media_uploads.failed").payload.error == "too large"
    assert event("chat_queue.finished").payload.is_canceled is True
    assert event("users.online").payload.observed_at.year == 2026


@pytest.mark.parametrize(
    ("sent", "fan"),
    [
        ({"user": None}, FAN["id"]),
        ({"user": {}}, FAN["id"]),
        ({"replacePairs": None}, FAN["id"]),
        ({"replacePairs": []}, FAN["id"]),
        ({"user": {"id": str(FAN["id"])}}, FAN["id"]),
        ({"user": None, "replacePairs": {}}, None),  # user_id is there, and is not to be trusted
        ({"user": "x", "replacePairs": {"{MESSAGE_LINK}": "<p>sample</p>"}}, None),
        ({"user": {"id": 5}}, None),  # the link says something else
        ({"user": None, "replacePairs": {"{MESSAGE_LINK}": "/my/chats/chat/5 /my/chats/chat/6"}}, None),
        ({"user": {"id": True}, "replacePairs": {}}, None),
        ({"user": {"id": 0}, "replacePairs": {}}, None),
    ],
)
def test_who_unlocked_a_message(sent: dict[str, Any], fan: int | None) -> None:
    payload = event("messages.ppv.unlocked", {**PAYLOADS["messages.ppv.unlocked"], **sent}).payload
    assert payload.fan_id == fan
    assert payload.user_id == str(CREATOR)


def test_an_unlocked_message() -> None:
    payload = event("messages.ppv.unlocked").payload
    assert payload.gross == Decimal("45.00")
    assert payload.message_id == 10408879870963
    assert payload.id == "115273984711"
    assert event("messages.ppv.unlocked", {"replacePairs": {}}).payload.message_id is None


def test_user_id_is_never_the_fan_of_a_notification() -> None:
    for name in ("subscriptions.new", "tips.received", "posts.liked"):
        assert event(name, {"user_id": "5"}).payload.fan_id is None


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("$45.00", "45.00"),
        ("$1,234.50", "1234.50"),
        (" $3 ", "3"),
        ("45", "45"),
        ("-$5.00", "-5.00"),
        (45, "45"),
        (0.1, "0.1"),
        ("", None),
        ("$", None),
        ("free", None),
        ("€45.00", None),
        ("45 USD", None),
        ("$1,2,3", None),
        ("<b>$45.00</b>", None),
        ("\u0664\u0665", None),
        (True, None),
        (None, None),
        ([45], None),
    ],
)
def test_amounts(text: Any, amount: str | None) -> None:
    expected = None if amount is None else Decimal(amount)
    assert event("tips.received", {"amountGross": text}).payload.gross == expected
    in_text = event("messages.ppv.unlocked", {"replacePairs": {"{AMOUNT}": text}}).payload.gross
    assert in_text == (expected if isinstance(text, str) else None)


def test_money_is_exact() -> None:
    tip = event("tips.received").payload
    assert (tip.gross, tip.net) == (Decimal(8), Decimal("6.4"))
    assert event("tips.received", {"replacePairs": {"{AMOUNT}": "$8.00"}}).payload.gross == Decimal(8)
    money = event("transactions.new").payload
    assert (money.gross, money.net, money.amount) == (Decimal(17), Decimal("13.6"), 17)
    assert event("transactions.new", {"net": 13.6}).payload.net == Decimal("13.6")
    assert event("subscriptions.renewed").payload.price == Decimal(4)
    assert event("posts.liked").payload.post_id == 77
    assert webhooks.FanslyEvent.dollars(15_000) == Decimal(15)
    assert webhooks.parse('{"event": "tips.received", "payload": {"amountGross": NaN}}').payload.gross is None
    assert webhooks.parse('{"event": "tips.received", "payload": {"amountGross": 1e999}}').payload.gross is None


def test_the_console_and_fansly_and_what_is_not_known() -> None:
    test = event("test-event", {"hello": "world"}, account_id=None)
    assert isinstance(test, webhooks.ConsoleTest)
    assert (test.payload, test.account_id) == ({"hello": "world"}, None)
    fansly = event("fansly.tips.received", {"amount": 15_000}, account_id="fansly_acct_1")
    assert isinstance(fansly, webhooks.FanslyEvent)
    assert (fansly.name, fansly.payload["amount"], fansly.account_id) == ("tips.received", 15_000, "fansly_acct_1")
    unknown = event("stories.viewed", {"id": 1})
    assert isinstance(unknown, webhooks.UnknownEvent)
    assert (unknown.event, unknown.payload, unknown.idempotency_key) == ("stories.viewed", {"id": 1}, KEY)
    assert "UnknownEvent(event='stories.viewed'" in repr(unknown)
    assert "id" not in repr(unknown).partition("payload=")[2].partition(",")[0]


def test_unknown_fields_are_kept() -> None:
    body = {"event": "accounts.connected", "account_id": 7, "payload": {**ACCOUNT, "mood": [1]}, "sent_at": "now"}
    one = webhooks.parse(json.dumps(body))
    assert one.raw == body
    assert one.account_id == "7"
    assert one.payload.additional_properties == {"mood": [1]}


@pytest.mark.parametrize("payload", [None, [], "text", 5, True])
def test_a_payload_that_is_no_object_is_empty_and_kept(payload: Any) -> None:
    one = webhooks.parse(json.dumps({"event": "tips.received", "payload": payload}))
    assert one.payload.fields_set == frozenset()
    assert (one.payload.fan_id, one.payload.gross) == (None, None)
    assert one.raw["payload"] == payload
    assert webhooks.parse(json.dumps({"event": "what", "payload": payload})).payload == payload


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (b"", "not JSON"),
        (b"{", "not JSON"),
        (b"\xff\xfe\xfd", "not JSON"),
        (b"[" * 100_000, "not JSON"),
        (b"1" * 10_000, "not JSON"),
        (b"[]", "not an object"),
        (b'"x"', "not an object"),
        (b"{}", "no event name"),
        (b'{"event": ""}', "no event name"),
        (b'{"event": 5}', "no event name"),
        (b'{"event": ["tips.received"]}', "no event name"),
    ],
)
def test_what_is_not_an_event(body: bytes, told: str) -> None:
    for call in (
        lambda: webhooks.parse(body),
        lambda: webhooks.unwrap(body, {"Signature": webhooks.sign(body, SECRET)}, SECRET),
    ):
        with pytest.raises(ofapi.WebhookBodyError, match=told):
            call()


def test_what_is_not_signed_is_not_looked_at() -> None:
    with pytest.raises(ofapi.WebhookSignatureMismatchError):
        webhooks.unwrap(b"{", {"Signature": "0" * 64}, SECRET)


def test_errors_are_caught_as_what_they_are() -> None:
    assert issubclass(ofapi.WebhookSignatureError, ofapi.WebhookError)
    assert issubclass(ofapi.WebhookBodyError, ofapi.WebhookError)
    assert issubclass(ofapi.WebhookError, ValueError)
    assert not issubclass(ofapi.WebhookInProgressError, ofapi.WebhookError)
    for name in ("WebhookError", "WebhookInProgressError"):
        assert issubclass(getattr(ofapi, name), ofapi.OfapiError)
    error = pickle.loads(pickle.dumps(ofapi.WebhookBodyError("told")))
    assert (type(error), str(error)) == (ofapi.WebhookBodyError, "told")


@given(st.binary() | st.text().map(lambda text: text.encode("utf-8", "surrogatepass")))
def test_any_bytes_are_an_event_or_a_typed_error(body: bytes) -> None:
    with suppress(ofapi.WebhookBodyError):
        assert isinstance(webhooks.parse(body), webhooks.Event)
    with suppress(ofapi.WebhookBodyError):
        assert isinstance(webhooks.unwrap(body, {"signature": webhooks.sign(body, SECRET)}, SECRET), webhooks.Event)


@given(
    name=st.sampled_from([*webhooks.EVENT_TYPES, "fansly.x", "y"]) | st.text(min_size=1),
    payload=JSON | st.dictionaries(st.sampled_from(FIELDS) | st.text(max_size=8), JSON, max_size=8),
    rest=st.dictionaries(st.text(max_size=8), JSON, max_size=3),
)
def test_any_json_is_read_and_nothing_is_lost(name: str, payload: Any, rest: dict[str, Any]) -> None:
    body = {**rest, "event": name, "payload": payload}
    one = webhooks.parse(json.dumps(body))
    assert one.raw == body
    model = type(one).payload_model
    if model is None:
        assert one.payload == payload
        return
    for attribute in [*model.model_fields, *(key for key in dir(model) if isinstance(getattr(model, key), property))]:
        getattr(one.payload, attribute)
    assert one.payload.to_dict() == (payload if isinstance(payload, dict) else {})
    repr(one)


def test_equal_events_are_of_one_type_key_and_body() -> None:
    one = event("tips.received", NOTIFICATION)
    assert one == event("tips.received", NOTIFICATION)
    assert one != event("tips.received", NOTIFICATION, key="evt_2")
    assert one != event("tips.received", {})
    assert one != "tips.received"
    with pytest.raises(AttributeError):
        one.event = "other"
