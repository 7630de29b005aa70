"""What events carry. Read as leniently as all models: any field may be missing, null, or of another type.

The sources of the field lists are named where they differ in weight: *documented* is the vendor's own page of events,
*seen* are deliveries that others have published.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

from ofapi_generated import models
from ofapi_generated.runtime.model import Model, model, optional
from ofapi_generated.runtime.shapes import DateTime, ListOf, Ref

from ._reading import Holds, dollars, id_in, id_of


@model
class LoginAttempt(Model):
    """The newest attempt to log an account in."""

    started_at: dt.datetime | None = optional("started_at", DateTime())
    completed_at: dt.datetime | None = optional("completed_at", DateTime())
    success: bool | None = optional("success")
    error_code: str | None = optional("error_code")
    error_message: str | None = optional("error_message")
    needs_otp: bool | None = optional("needs_otp")
    needs_face_otp: bool | None = optional("needs_face_otp")
    otp_phone_ending: str | None = optional("otp_phone_ending")


@model
class AccountState(Model):
    """How an account's connection stands, when the event was made (documented).

    Events arrive in any order: compare `latest_auth_attempt.started_at` before an older one overwrites a newer.
    """

    state: str | None = optional("state")
    progress: str | None = optional("progress")
    latest_auth_attempt: LoginAttempt | None = optional("latestAuthAttempt", Holds(LoginAttempt))
    client_reference_id: str | None = optional("client_reference_id")
    """Of `accounts.connected`: what the client session was created with."""
    disconnected_at: dt.datetime | None = optional("disconnected_at", DateTime())
    """Of `accounts.disconnected` (seen)."""


@model
class Spending(Model):
    """What a fan has spent on this account so far, in dollars, net."""

    total: float | None = optional("total")
    messages: float | None = optional("messages")
    subscribes: float | None = optional("subscribes")
    posts: float | None = optional("posts")
    tips: float | None = optional("tips")
    streams: float | None = optional("streams")


@model
class FanData(Model):
    """What the API knows of the fan beside the event (documented and seen)."""

    available: bool | None = optional("available")
    last_updated_at: dt.datetime | None = optional("last_updated_at", DateTime())
    spending: Spending | None = optional("spending", Holds(Spending))
    previous_reply_at: dt.datetime | None = optional("previous_reply_at", DateTime())


@model
class EventFan(Model):
    """The fan, in the API's own events (seen). Its id comes as text."""

    id: str | int | None = optional("id")
    username: str | None = optional("username")
    name: str | None = optional("name")
    display_name: str | None = optional("display_name")
    avatar: str | None = optional("avatar")
    spending: Spending | None = optional("spending", Holds(Spending))


@model
class Message(Model):
    """A chat message (documented and seen)."""

    id: int | str | None = optional("id")
    """As it came: a number or text. `message_id` is always a number."""
    created_at: dt.datetime | None = optional("createdAt", DateTime())
    changed_at: dt.datetime | None = optional("changedAt", DateTime())
    text: str | None = optional("text")
    """HTML."""
    price: float | None = optional("price")
    """Dollars; 0 for a free message."""
    is_free: bool | None = optional("isFree")
    is_tip: bool | None = optional("isTip")
    is_opened: bool | None = optional("isOpened")
    is_from_queue: bool | None = optional("isFromQueue")
    queue_id: int | None = optional("queueId")
    """The queue that sent it. Seen beside `is_from_queue` false too: it does not show a mass message."""
    giphy_id: str | None = optional("giphyId")
    locked_text: bool | None = optional("lockedText")
    media_count: int | None = optional("mediaCount")
    media: list[models.Media] | None = optional("media", ListOf(Ref("Media")))
    previews: list[Any] | None = optional("previews")
    is_media_ready: bool | None = optional("isMediaReady")
    can_purchase: bool | None = optional("canPurchase")
    from_user: models.Fan | None = optional("fromUser", Ref("Fan"))
    to_user: models.Fan | None = optional("toUser", Ref("Fan"))

    @property
    def message_id(self) -> int | None:
        """`id` as a number."""
        return id_of(self.id)


@model
class ReceivedMessage(Message):
    """A message from a fan: `from_user`."""

    @property
    def fan_id(self) -> int | None:
        """Who wrote it; also the `chat_id` to answer in."""
        return id_in(self.from_user)


@model
class SentMessage(Message):
    """A message to a fan: `to_user`."""

    @property
    def fan_id(self) -> int | None:
        """Whom it went to; also the `chat_id`."""
        return id_in(self.to_user)


@model
class DeletedMessage(Model):
    """No more than an id (seen)."""

    id: int | str | None = optional("id")

    @property
    def message_id(self) -> int | None:
        """`id` as a number."""
        return id_of(self.id)


@model
class NewTransaction(Model):
    """Money that came in (seen). Its status may still be `loading`, and it may be reversed later."""

    id: str | None = optional("id")
    created_at: dt.datetime | None = optional("created_at", DateTime())
    """Without a time zone ("2026-06-10 20:59:47"); UTC, going by the times of deliveries."""
    type: str | None = optional("type")
    tips_source: str | None = optional("tips_source")
    status: str | None = optional("status")
    currency: str | None = optional("currency")
    amount: float | None = optional("amount")
    net_amount: float | None = optional("net_amount")
    fee_amount: float | None = optional("fee_amount")
    vat_amount: float | None = optional("vat_amount")
    tax_amount: float | None = optional("tax_amount")
    description: str | None = optional("description")
    """HTML."""
    fan: EventFan | None = optional("fan", Holds(EventFan))
    fan_data: FanData | None = optional("fanData", Holds(FanData))

    @property
    def gross(self) -> Decimal | None:
        """What the fan paid, in `currency`."""
        return dollars(self.amount)

    @property
    def net(self) -> Decimal | None:
        """What is left of it for the creator: `net_amount`, which some report as `net`."""
        amount = dollars(self.net_amount)
        return dollars(self.additional_properties.get("net")) if amount is None else amount

    @property
    def fan_id(self) -> int | None:
        """Who paid; also the `chat_id`."""
        return id_in(self.fan)


@model
class Typing(Model):
    """No more than the fan's id (seen)."""

    id: int | str | None = optional("id")

    @property
    def fan_id(self) -> int | None:
        """Who is typing; also the `chat_id`."""
        return id_of(self.id)


@model
class Presence(Model):
    """A fan came or went (seen)."""

    fan: EventFan | None = optional("fan", Holds(EventFan))
    observed_at: dt.datetime | None = optional("observed_at", DateTime())
    status_changed_at: dt.datetime | None = optional("status_changed_at", DateTime())
    last_seen_online_at: dt.datetime | None = optional("last_seen_online_at", DateTime())

    @property
    def fan_id(self) -> int | None:
        """Who came or went; also the `chat_id`."""
        return id_in(self.fan)


@model
class ChatQueue(Model):
    """How far a mass message is (seen). It names no recipients."""

    id: int | str | None = optional("id")
    date: dt.datetime | None = optional("date", DateTime())
    is_done: bool | None = optional("isDone")
    is_canceled: bool | None = optional("isCanceled")
    pending: int | None = optional("pending")
    total: int | None = optional("total")
