"""`Chat`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import Ref

if TYPE_CHECKING:
    from .. import models


@model
class Chat(Model):
    """Chat.

    Returned by `chats.list`.
    """

    can_go_to_profile: bool | None = optional("canGoToProfile")
    can_not_send_reason: bool | None = optional("canNotSendReason")
    can_send_message: bool | None = optional("canSendMessage")
    count_pinned_messages: int | None = optional("countPinnedMessages")
    fan: models.Fan | None = optional("fan", Ref("Fan"))
    has_purchased_feed: bool | None = optional("hasPurchasedFeed")
    has_unread_tips: bool | None = optional("hasUnreadTips")
    is_muted_notifications: bool | None = optional("isMutedNotifications")
    last_message: models.ChatMessage | None = optional("lastMessage", Ref("ChatMessage"))
    last_read_message_id: int | None = optional("lastReadMessageId")
    unread_messages_count: int | None = optional("unreadMessagesCount")
