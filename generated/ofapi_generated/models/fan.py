"""`Fan`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import DateTime, ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class Fan(Model):
    """Fan.

    Returned by `engagement.list_message_buyers`, `fans.clear_notes`, `fans.list_active`,
    `fans.list_all`, `fans.list_expired`, `fans.list_latest` and 4 more.

    Part of `Chat`, `FanPage`, `LatestFanPage`, `TopFans`.
    """

    id: int | None = optional("id")
    avatar: str | None = optional("avatar")
    avatar_thumbs: dict[str, str] | None = optional("avatarThumbs")
    can_add_subscriber: bool | None = optional("canAddSubscriber")
    can_comment_story: bool | None = optional("canCommentStory")
    can_earn: bool | None = optional("canEarn")
    can_look_story: bool | None = optional("canLookStory")
    can_pay_internal: bool | None = optional("canPayInternal")
    can_receive_chat_message: bool | None = optional("canReceiveChatMessage")
    can_report: bool | None = optional("canReport")
    can_restrict: bool | None = optional("canRestrict")
    can_trial_send: bool | None = optional("canTrialSend")
    can_unsubscribe: bool | None = optional("canUnsubscribe")
    current_subscribe_price: int | None = optional("currentSubscribePrice")
    display_name: str | None = optional("displayName")
    has_not_viewed_story: bool | None = optional("hasNotViewedStory")
    has_scheduled_stream: bool | None = optional("hasScheduledStream")
    has_stories: bool | None = optional("hasStories")
    has_stream: bool | None = optional("hasStream")
    header: str | None = optional("header")
    header_size: models.ImageSize | None = optional("headerSize", Ref("ImageSize"))
    header_thumbs: dict[str, str] | None = optional("headerThumbs")
    hide_chat: bool | None = optional("hideChat")
    is_blocked: bool | None = optional("isBlocked")
    is_paywall_required: bool | None = optional("isPaywallRequired")
    is_pending_autoprolong: bool | None = optional("isPendingAutoprolong")
    is_performer: bool | None = optional("isPerformer")
    is_real_performer: bool | None = optional("isRealPerformer")
    is_restricted: bool | None = optional("isRestricted")
    is_verified: bool | None = optional("isVerified")
    last_seen: str | None = optional("lastSeen")
    lists_states: list[models.UserListState] | None = optional("listsStates", ListOf(Ref("UserListState")))
    name: str | None = optional("name")
    notice: str | None = optional("notice")
    subscribed_by: bool | None = optional("subscribedBy")
    subscribed_by_autoprolong: bool | None = optional("subscribedByAutoprolong")
    subscribed_by_data: models.SubscriptionData | None = optional("subscribedByData", Ref("SubscriptionData"))
    subscribed_by_expire: bool | None = optional("subscribedByExpire")
    subscribed_by_expire_date: dt.datetime | None = optional("subscribedByExpireDate", DateTime())
    subscribed_is_expired_now: bool | None = optional("subscribedIsExpiredNow")
    subscribed_on: bool | None = optional("subscribedOn")
    subscribed_on_data: models.SubscriptionData | None = optional("subscribedOnData", Ref("SubscriptionData"))
    subscribed_on_duration: str | None = optional("subscribedOnDuration")
    subscribed_on_expired_now: bool | None = optional("subscribedOnExpiredNow")
    subscribe_price: float | None = optional("subscribePrice")
    subscription_bundles: list[models.SubscriptionBundle] | None = optional(
        "subscriptionBundles", ListOf(Ref("SubscriptionBundle"))
    )
    tips_enabled: bool | None = optional("tipsEnabled")
    tips_max: int | None = optional("tipsMax")
    tips_min: int | None = optional("tipsMin")
    tips_min_internal: int | None = optional("tipsMinInternal")
    tips_text_enabled: bool | None = optional("tipsTextEnabled")
    username: str | None = optional("username")
    view: str | None = optional("view")
    promo_offers: list[models.PromoOffer] | None = optional("promoOffers", ListOf(Ref("PromoOffer")))
    about: str | None = optional("about")
    archived_posts_count: int | None = optional("archivedPostsCount")
    audios_count: int | None = optional("audiosCount")
    avatar_header_converter_upload: bool | None = optional("avatarHeaderConverterUpload")
    can_chat: bool | None = optional("canChat")
    can_create_promotion: bool | None = optional("canCreatePromotion")
    can_create_trial: bool | None = optional("canCreateTrial")
    favorited_count: int | None = optional("favoritedCount")
    favorites_count: int | None = optional("favoritesCount")
    finished_streams_count: int | None = optional("finishedStreamsCount")
    first_published_post_date: dt.datetime | None = optional("firstPublishedPostDate", DateTime())
    has_friends: bool | None = optional("hasFriends")
    has_labels: bool | None = optional("hasLabels")
    has_links: bool | None = optional("hasLinks")
    has_pinned_posts: bool | None = optional("hasPinnedPosts")
    has_saved_streams: bool | None = optional("hasSavedStreams")
    is_adult_content: bool | None = optional("isAdultContent")
    is_friend: bool | None = optional("isFriend")
    is_markdown_disabled_for_about: bool | None = optional("isMarkdownDisabledForAbout")
    is_private_restriction: bool | None = optional("isPrivateRestriction")
    is_referrer_allowed: bool | None = optional("isReferrerAllowed")
    is_spotify_connected: bool | None = optional("isSpotifyConnected")
    is_spring_connected: bool | None = optional("isSpringConnected")
    join_date: dt.datetime | None = optional("joinDate", DateTime())
    location: str | None = optional("location")
    medias_count: int | None = optional("mediasCount")
    photos_count: int | None = optional("photosCount")
    posts_count: int | None = optional("postsCount")
    private_archived_posts_count: int | None = optional("privateArchivedPostsCount")
    should_show_finished_streams: bool | None = optional("shouldShowFinishedStreams")
    show_media_count: bool | None = optional("showMediaCount")
    show_posts_in_feed: bool | None = optional("showPostsInFeed")
    show_subscribers_count: bool | None = optional("showSubscribersCount")
    subscribers_count: str | None = optional("subscribersCount")
    videos_count: int | None = optional("videosCount")
    website: str | None = optional("website")
    wishlist: str | None = optional("wishlist")
    is_active: bool | None = optional("isActive")
