"""`StoryViewer`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import DateTime, ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class StoryViewer(Model):
    """Story viewer.

    Returned by `stories.list_viewers`.

    Part of `StoryViewerPage`.
    """

    id: int | None = optional("id")
    avatar: str | None = optional("avatar")
    avatar_thumbs: str | None = optional("avatarThumbs")
    can_add_subscriber: bool | None = optional("canAddSubscriber")
    can_comment_story: bool | None = optional("canCommentStory")
    can_earn: bool | None = optional("canEarn")
    can_look_story: bool | None = optional("canLookStory")
    can_pay_internal: bool | None = optional("canPayInternal")
    can_report: bool | None = optional("canReport")
    can_restrict: bool | None = optional("canRestrict")
    current_subscribe_price: int | None = optional("currentSubscribePrice")
    display_name: str | None = optional("displayName")
    has_not_viewed_story: bool | None = optional("hasNotViewedStory")
    has_scheduled_stream: bool | None = optional("hasScheduledStream")
    has_stories: bool | None = optional("hasStories")
    has_story_tips: bool | None = optional("hasStoryTips")
    has_stream: bool | None = optional("hasStream")
    has_top_story_tips: bool | None = optional("hasTopStoryTips")
    header: str | None = optional("header")
    header_size: str | None = optional("headerSize")
    header_thumbs: str | None = optional("headerThumbs")
    is_restricted: bool | None = optional("isRestricted")
    is_story_blocked_user: bool | None = optional("isStoryBlockedUser")
    is_story_liked: bool | None = optional("isStoryLiked")
    is_verified: bool | None = optional("isVerified")
    last_seen: str | None = optional("lastSeen")
    lists_states: list[models.UserListState] | None = optional("listsStates", ListOf(Ref("UserListState")))
    name: str | None = optional("name")
    notice: str | None = optional("notice")
    show_media_count: bool | None = optional("showMediaCount")
    subscribed_by: bool | None = optional("subscribedBy")
    subscribed_by_autoprolong: bool | None = optional("subscribedByAutoprolong")
    subscribed_by_expire: bool | None = optional("subscribedByExpire")
    subscribed_by_expire_date: dt.datetime | None = optional("subscribedByExpireDate", DateTime())
    subscribed_is_expired_now: bool | None = optional("subscribedIsExpiredNow")
    subscribed_on: bool | None = optional("subscribedOn")
    subscribed_on_duration: str | None = optional("subscribedOnDuration")
    subscribed_on_expired_now: bool | None = optional("subscribedOnExpiredNow")
    subscribe_price: int | None = optional("subscribePrice")
    tips_enabled: bool | None = optional("tipsEnabled")
    tips_max: int | None = optional("tipsMax")
    tips_min: int | None = optional("tipsMin")
    tips_min_internal: int | None = optional("tipsMinInternal")
    tips_text_enabled: bool | None = optional("tipsTextEnabled")
    username: str | None = optional("username")
    view: str | None = optional("view")
