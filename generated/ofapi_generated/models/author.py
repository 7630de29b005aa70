"""`Author`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model, optional
from ..runtime.shapes import Ref

if TYPE_CHECKING:
    from .. import models


@model
class Author(Model):
    """Author.

    Part of `Comment`, `Post`.
    """

    id: int | None = optional("id")
    avatar: str | None = optional("avatar")
    avatar_thumbs: dict[str, str] | None = optional("avatarThumbs")
    can_add_subscriber: bool | None = optional("canAddSubscriber")
    can_comment_story: bool | None = optional("canCommentStory")
    can_create_lists: bool | None = optional("canCreateLists")
    can_earn: bool | None = optional("canEarn")
    can_look_story: bool | None = optional("canLookStory")
    can_pay_internal: bool | None = optional("canPayInternal")
    can_report: bool | None = optional("canReport")
    can_send_chat_to_all: bool | None = optional("canSendChatToAll")
    credits_max: int | None = optional("creditsMax")
    credits_min: int | None = optional("creditsMin")
    credits_min_alternatives: int | None = optional("creditsMinAlternatives")
    has_not_viewed_story: bool | None = optional("hasNotViewedStory")
    has_scheduled_stream: bool | None = optional("hasScheduledStream")
    has_stories: bool | None = optional("hasStories")
    has_stream: bool | None = optional("hasStream")
    has_stripe: bool | None = optional("hasStripe")
    header: str | None = optional("header")
    header_size: models.ImageSize | None = optional("headerSize", Ref("ImageSize"))
    header_thumbs: dict[str, str] | None = optional("headerThumbs")
    is_paywall_passed: bool | None = optional("isPaywallPassed")
    is_stripe_exist: bool | None = optional("isStripeExist")
    is_verified: bool | None = optional("isVerified")
    last_seen: str | None = optional("lastSeen")
    name: str | None = optional("name")
    show_media_count: bool | None = optional("showMediaCount")
    subscribed_on: str | None = optional("subscribedOn")
    subscribe_price: float | None = optional("subscribePrice")
    subscription_bundles: list[Any] | None = optional("subscriptionBundles")
    tips_enabled: bool | None = optional("tipsEnabled")
    tips_max: int | None = optional("tipsMax")
    tips_min: int | None = optional("tipsMin")
    tips_min_internal: int | None = optional("tipsMinInternal")
    tips_text_enabled: bool | None = optional("tipsTextEnabled")
    username: str | None = optional("username")
    view: str | None = optional("view")
    can_trial_send: bool | None = optional("canTrialSend")
    show_posts_in_feed: bool | None = optional("showPostsInFeed")
    subscribed_by: bool | None = optional("subscribedBy")
    view_: str | None = optional("_view")
