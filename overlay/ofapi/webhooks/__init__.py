"""Receiving webhooks: is it from the API, what happened, and has it been handled already?

    from ofapi import webhooks
    from ofapi.webhooks import MessageReceived

    match webhooks.unwrap(body, request.headers, SECRET):
        case MessageReceived(account_id=account, payload=message):
            print(account, message.fan_id, message.text)

`docs/webhooks.md` says how to receive them well. Managing them is `client.webhooks`.
"""

from __future__ import annotations

from ._deduplicator import ClaimState, Deduplicator, Once
from ._delivery import parse, unwrap
from ._event import EVENT_TYPES, Event
from ._events import (
    AccountAuthenticationFailed,
    AccountConnected,
    AccountDisconnected,
    AccountEvent,
    AccountFaceOtpRequired,
    AccountOtpCodeRequired,
    AccountReconnected,
    AccountSessionExpired,
    ConsoleTest,
    EphemeralEvent,
    FanslyEvent,
    MessageDeleted,
    MessagePpvUnlocked,
    MessageReceived,
    MessageSent,
    PostLiked,
    SubscriptionEvent,
    SubscriptionExpired,
    SubscriptionNew,
    SubscriptionRenewed,
    TipReceived,
    TransactionNew,
    UnknownEvent,
    UserOffline,
    UserOnline,
    UserTyping,
)
from ._headers import Headers
from ._job_events import (
    ChatQueueEvent,
    ChatQueueFinished,
    ChatQueueUpdated,
    DataExportCalculatingCredits,
    DataExportCalculatingCreditsCompleted,
    DataExportCalculatingCreditsFailed,
    DataExportCancelled,
    DataExportCompleted,
    DataExportEvent,
    DataExportFailed,
    DataExportInProgress,
    FanSummaryCompleted,
    MediaUploadCompleted,
    MediaUploadEvent,
    MediaUploadFailed,
)
from ._memory import MemoryDeduplicator
from ._names import EVENTS, EventName
from ._notifications import (
    FanNotification,
    LikeNotification,
    SubscriptionNotification,
    TipNotification,
    UnlockedMessage,
)
from ._payloads import (
    AccountState,
    ChatQueue,
    DeletedMessage,
    EventFan,
    FanData,
    LoginAttempt,
    Message,
    NewTransaction,
    Presence,
    ReceivedMessage,
    SentMessage,
    Spending,
    Typing,
)
from ._redis import RedisDeduplicator
from ._signature import Body, Secret, Secrets, sign, verify

__all__ = [
    "EVENTS",
    "EVENT_TYPES",
    "AccountAuthenticationFailed",
    "AccountConnected",
    "AccountDisconnected",
    "AccountEvent",
    "AccountFaceOtpRequired",
    "AccountOtpCodeRequired",
    "AccountReconnected",
    "AccountSessionExpired",
    "AccountState",
    "Body",
    "ChatQueue",
    "ChatQueueEvent",
    "ChatQueueFinished",
    "ChatQueueUpdated",
    "ClaimState",
    "ConsoleTest",
    "DataExportCalculatingCredits",
    "DataExportCalculatingCreditsCompleted",
    "DataExportCalculatingCreditsFailed",
    "DataExportCancelled",
    "DataExportCompleted",
    "DataExportEvent",
    "DataExportFailed",
    "DataExportInProgress",
    "Deduplicator",
    "DeletedMessage",
    "EphemeralEvent",
    "Event",
    "EventFan",
    "EventName",
    "FanData",
    "FanNotification",
    "FanSummaryCompleted",
    "FanslyEvent",
    "Headers",
    "LikeNotification",
    "LoginAttempt",
    "MediaUploadCompleted",
    "MediaUploadEvent",
    "MediaUploadFailed",
    "MemoryDeduplicator",
    "Message",
    "MessageDeleted",
    "MessagePpvUnlocked",
    "MessageReceived",
    "MessageSent",
    "NewTransaction",
    "Once",
    "PostLiked",
    "Presence",
    "ReceivedMessage",
    "RedisDeduplicator",
    "Secret",
    "Secrets",
    "SentMessage",
    "Spending",
    "SubscriptionEvent",
    "SubscriptionExpired",
    "SubscriptionNew",
    "SubscriptionNotification",
    "SubscriptionRenewed",
    "TipNotification",
    "TipReceived",
    "TransactionNew",
    "Typing",
    "UnknownEvent",
    "UnlockedMessage",
    "UserOffline",
    "UserOnline",
    "UserTyping",
    "parse",
    "sign",
    "unwrap",
    "verify",
]
