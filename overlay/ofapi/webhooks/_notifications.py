"""Payloads that are OnlyFans notifications: what a fan did, told to the creator."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal
from typing import Any

from ofapi_generated import models
from ofapi_generated.runtime.model import Model, model, optional
from ofapi_generated.runtime.shapes import DateTime, Ref

from ._payloads import FanData
from ._reading import Holds, dollars, id_in, id_of, only

_CHAT = re.compile(r"/my/chats/chat/(\d{1,20})(?!\d)", re.ASCII)
_MESSAGE = re.compile(r"[?&;]firstId=(\d{1,20})(?!\d)", re.ASCII)
_POST = re.compile(r"onlyfans\.com/(\d{1,20})/", re.ASCII)


@model
class FanNotification(Model):
    """An OnlyFans notification: something a fan did (documented and seen).

    **Trap:** `user_id` is not always the fan. In the vendor's examples it equals `user.id`; in deliveries that
    others have published it is the creator's own id, and the fan is `user.id`. Use `fan_id`.
    """

    id: str | int | None = optional("id")
    """The notification's id, not a message's."""
    type: str | None = optional("type")
    sub_type: str | None = optional("subType")
    created_at: dt.datetime | None = optional("createdAt", DateTime())
    text: str | None = optional("text")
    """HTML, in words for the creator."""
    replace_pairs: dict[str, Any] | None = optional("replacePairs")
    """The parts of `text`: `{AMOUNT}`, `{PRICE}`, `{SUBSCRIBER_LINK}`, `{MESSAGE_LINK}`, ..."""
    user_id: str | int | None = optional("user_id")
    """The creator or the fan: see above."""
    user: models.Fan | None = optional("user", Ref("Fan"))
    fan_data: FanData | None = optional("fanData", Holds(FanData))
    is_read: bool | None = optional("isRead")

    @property
    def fan_id(self) -> int | None:
        """The fan's id, also the `chat_id`; None where `user` is missing. Never `user_id`, which may be the creator."""
        return id_in(self.user)

    def replaced(self, name: str) -> str | None:
        """A part of the text by its name, e.g. `AMOUNT`."""
        pairs = self.replace_pairs
        found = pairs.get(f"{{{name}}}") if isinstance(pairs, dict) else None
        return found if isinstance(found, str) else None


@model
class UnlockedMessage(FanNotification):
    """A fan paid for a message.

    **Trap:** who the fan is. The vendor's agent skill takes `user_id`. Those who receive these events report that it
    was the creator, and that what they did by it went to the wrong chats; to them the fan is `user.id`, or the chat
    in `{MESSAGE_LINK}` where `user` is missing. So `fan_id` goes by these two, which no source contradicts.
    """

    @property
    def gross(self) -> Decimal | None:
        """What the fan paid, in dollars, from `{AMOUNT}` ("$45.00"). An estimate of income: see `transactions.new`."""
        return dollars(self.replaced("AMOUNT"))

    @property
    def fan_id(self) -> int | None:
        """The fan's id, also the `chat_id`: `user.id`, else the chat in `{MESSAGE_LINK}`.

        None where neither is there, or where they differ; never `user_id`.
        """
        known = {id_in(self.user), id_of(only(_CHAT, self.replaced("MESSAGE_LINK")))} - {None}
        return known.pop() if len(known) == 1 else None

    @property
    def message_id(self) -> int | None:
        """The message, where `{MESSAGE_LINK}` names it (`firstId`)."""
        return id_of(only(_MESSAGE, self.replaced("MESSAGE_LINK")))


@model
class SubscriptionNotification(FanNotification):
    """A subscription began, was renewed or ended."""

    expired_at: dt.datetime | None = optional("expiredAt", DateTime())
    """Of `subscriptions.expired` (seen): when it ended, which `created_at` is not."""

    @property
    def price(self) -> Decimal | None:
        """Dollars, from `{PRICE}`; None where it is no amount (a free trial)."""
        return dollars(self.replaced("PRICE"))


@model
class TipNotification(FanNotification):
    """A fan tipped."""

    amount_gross: float | None = optional("amountGross")
    amount_net: float | None = optional("amountNet")

    @property
    def gross(self) -> Decimal | None:
        """What the fan paid, in dollars: `amount_gross`, else `{AMOUNT}`. For the books, see `transactions.new`."""
        amount = dollars(self.amount_gross)
        return dollars(self.replaced("AMOUNT")) if amount is None else amount

    @property
    def net(self) -> Decimal | None:
        """What is left of it for the creator, in dollars."""
        return dollars(self.amount_net)


@model
class LikeNotification(FanNotification):
    """A fan liked a post."""

    @property
    def post_id(self) -> int | None:
        """The post, where `{POST_LINK}` names it (seen)."""
        return id_of(only(_POST, self.replaced("POST_LINK")))
