"""The events, a type for each name; families share a base, so that `case AccountEvent():` takes them all.

Names as the vendor's page of events and its list of delivery filters have them. `GET /api/webhooks/events`
(`client.webhooks.list_events()`) is the live list; a name that is not here comes as `UnknownEvent`.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from ._event import Event, event
from ._notifications import LikeNotification, SubscriptionNotification, TipNotification, UnlockedMessage
from ._payloads import (
    AccountState,
    DeletedMessage,
    NewTransaction,
    Presence,
    ReceivedMessage,
    SentMessage,
    Typing,
)


@event
class AccountEvent(Event):
    """An account's connection changed."""

    payload: AccountState


@event
class AccountConnected(AccountEvent):
    """An account was connected for the first time."""

    event: Literal["accounts.connected"]


@event
class AccountReconnected(AccountEvent):
    """An account is connected again."""

    event: Literal["accounts.reconnected"]


@event
class AccountDisconnected(AccountEvent):
    """An account was removed."""

    event: Literal["accounts.disconnected"]


@event
class AccountSessionExpired(AccountEvent):
    """OnlyFans ended the session, and the API could not log in again, says the vendor; some report that it could.

    `is_authenticated` of `client.accounts.list()` tells.
    """

    event: Literal["accounts.session_expired"]


@event
class AccountAuthenticationFailed(AccountEvent):
    """An attempt to log in failed: `payload.latest_auth_attempt.error_message`."""

    event: Literal["accounts.authentication_failed"]


@event
class AccountOtpCodeRequired(AccountEvent):
    """A code is awaited: `client.connect.submit_2fa(...)`."""

    event: Literal["accounts.otp_code_required"]


@event
class AccountFaceOtpRequired(AccountEvent):
    """The creator must verify with their face."""

    event: Literal["accounts.face_otp_required"]


@event
class MessageReceived(Event):
    """A fan wrote: `payload.fan_id`, `payload.text` (HTML)."""

    event: Literal["messages.received"]
    payload: ReceivedMessage


@event
class MessageSent(Event):
    """A message went to a fan, from wherever it was written: the API, the app, or a mass message."""

    event: Literal["messages.sent"]
    payload: SentMessage


@event
class MessageDeleted(Event):
    """A message was deleted. Only its id is told, not its chat."""

    event: Literal["messages.deleted"]
    payload: DeletedMessage


@event
class MessagePpvUnlocked(Event):
    """A fan paid for a message: `payload.gross`. Who: `payload.fan_id`, **not** `payload.user_id`; see there."""

    event: Literal["messages.ppv.unlocked"]
    payload: UnlockedMessage


@event
class SubscriptionEvent(Event):
    """A subscription began, was renewed or ended: `payload.fan_id`, **not** `payload.user_id`."""

    payload: SubscriptionNotification


@event
class SubscriptionNew(SubscriptionEvent):
    """A fan subscribed."""

    event: Literal["subscriptions.new"]


@event
class SubscriptionRenewed(SubscriptionEvent):
    """A subscription goes on, or began again."""

    event: Literal["subscriptions.renewed"]


@event
class SubscriptionExpired(SubscriptionEvent):
    """A subscription ended, at `payload.expired_at`."""

    event: Literal["subscriptions.expired"]


@event
class TipReceived(Event):
    """A fan tipped: `payload.gross`, `payload.fan_id`. The money itself comes as `transactions.new` too."""

    event: Literal["tips.received"]
    payload: TipNotification


@event
class TransactionNew(Event):
    """Money came in. Sum these up, not tips and unlocked messages beside them: they are the same money."""

    event: Literal["transactions.new"]
    payload: NewTransaction


@event
class PostLiked(Event):
    """A fan liked a post."""

    event: Literal["posts.liked"]
    payload: LikeNotification


@event
class EphemeralEvent(Event):
    """Of interest only at once. Documented to carry no idempotency key, so its repeats can't be told."""


@event
class UserTyping(EphemeralEvent):
    """A fan is typing."""

    event: Literal["users.typing"]
    payload: Typing


@event
class UserOnline(EphemeralEvent):
    """A fan came online."""

    event: Literal["users.online"]
    payload: Presence


@event
class UserOffline(EphemeralEvent):
    """A fan went offline."""

    event: Literal["users.offline"]
    payload: Presence


@event
class ConsoleTest(Event):
    """The console's test button was pressed; nothing happened (`test-event`, seen)."""

    event: Literal["test-event"]


@event
class FanslyEvent(Event):
    """Any event of a Fansly account, `fansly.<category>.<name>`. The payload is plain JSON as Fansly has it.

    Ids are text. Times are Unix seconds in some fields and milliseconds in others. Amounts are whole numbers,
    thousandths of a dollar: `FanslyEvent.dollars(15000)` is 15.
    """

    @property
    def name(self) -> str:
        """The event without `fansly.`, e.g. `messages.received`."""
        return self.event.removeprefix("fansly.")

    @staticmethod
    def dollars(amount: int) -> Decimal:
        """A Fansly amount in dollars."""
        return Decimal(amount) / 1000


@event
class UnknownEvent(Event):
    """An event that this version does not know. The payload is plain JSON as it came."""
