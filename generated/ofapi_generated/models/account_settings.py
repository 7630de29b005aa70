"""`AccountSettings`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model, optional
from ..runtime.shapes import Ref

if TYPE_CHECKING:
    from .. import models


@model
class AccountSettings(Model):
    """Account settings.

    Returned by `settings.get`.
    """

    activity_hub_allowed: bool | None = optional("activityHubAllowed")
    activity_hub_tokens: list[Any] | None = optional("activityHubTokens")
    app_otp: bool | None = optional("appOtp")
    avatar_header_converter_upload: bool | None = optional("avatarHeaderConverterUpload")
    blocked_countries: list[Any] | None = optional("blockedCountries")
    blocked_ips: list[Any] | None = optional("blockedIps")
    blocked_states: list[Any] | None = optional("blockedStates")
    bundle_max_price: int | None = optional("bundleMaxPrice")
    can_accept_message_only_from_friends: bool | None = optional("canAcceptMessageOnlyFromFriends")
    can_add_phone: bool | None = optional("canAddPhone")
    can_add_subscriber_by_bundle: models.BundleOptions | None = optional(
        "canAddSubscriberByBundle", Ref("BundleOptions")
    )
    can_make_profile_links: bool | None = optional("canMakeProfileLinks")
    can_socials_connect: bool | None = optional("canSocialsConnect")
    change_email_step: str | None = optional("changeEmailStep")
    changelog_updates: int | None = optional("changelogUpdates")
    comments_only_for_payers: bool | None = optional("commentsOnlyForPayers")
    confirm_email_sent_at: str | None = optional("confirmEmailSentAt")
    co_streaming_request_from: str | None = optional("coStreamingRequestFrom")
    creators_comments_only_for_friends: bool | None = optional("creatorsCommentsOnlyForFriends")
    disable_subscribes_offers: bool | None = optional("disableSubscribesOffers")
    face_otp: bool | None = optional("faceOtp")
    force_face_otp: bool | None = optional("forceFaceOtp")
    has_paid_posts: bool | None = optional("hasPaidPosts")
    has_password: bool | None = optional("hasPassword")
    hide_after_mass_messages: bool | None = optional("hideAfterMassMessages")
    important_subscription_notifications: bool | None = optional("importantSubscriptionNotifications")
    is_auto_follow_back: bool | None = optional("isAutoFollowBack")
    is_co_streaming_allowed: bool | None = optional("isCoStreamingAllowed")
    is_delete_initiated: bool | None = optional("isDeleteInitiated")
    is_drm_enabled: bool | None = optional("isDrmEnabled")
    is_email_notifications_enabled: bool | None = optional("isEmailNotificationsEnabled")
    is_monthly_newsletters: bool | None = optional("isMonthlyNewsletters")
    is_old_login_redirect: bool | None = optional("isOldLoginRedirect")
    is_opensea_connected: bool | None = optional("isOpenseaConnected")
    is_otp_app_connected: bool | None = optional("isOtpAppConnected")
    is_private: bool | None = optional("isPrivate")
    is_suggestions_opt_out: bool | None = optional("isSuggestionsOptOut")
    is_telegram_connected: bool | None = optional("isTelegramConnected")
    last_subscription_expired_at: str | None = optional("lastSubscriptionExpiredAt")
    life_time_email_code: str | None = optional("lifeTimeEmailCode")
    mute_tags_in_chats: bool | None = optional("muteTagsInChats")
    mute_tags_in_posts: bool | None = optional("muteTagsInPosts")
    mute_tags_in_stories: bool | None = optional("muteTagsInStories")
    mute_tags_in_streams: bool | None = optional("muteTagsInStreams")
    new_email: str | None = optional("newEmail")
    notify_on_all_mentions: bool | None = optional("notifyOnAllMentions")
    phone_last4: str | None = optional("phoneLast4")
    phone_otp: bool | None = optional("phoneOtp")
    recommender_reward: str | None = optional("recommenderReward")
    reply_on_subscribe: bool | None = optional("replyOnSubscribe")
    send_awards_top1: bool | None = optional("sendAwardsTop1")
    send_awards_top5: bool | None = optional("sendAwardsTop5")
    should_receive_less_notifications: bool | None = optional("shouldReceiveLessNotifications")
    show_friends_to_subscribers: bool | None = optional("showFriendsToSubscribers")
    show_full_text_in_email_notify: bool | None = optional("showFullTextInEmailNotify")
    show_posts_tips: bool | None = optional("showPostsTips")
    show_subscribes_offers: bool | None = optional("showSubscribesOffers")
    socials_connects: list[Any] | None = optional("socialsConnects")
    streaming_mux_key: str | None = optional("streamingMuxKey")
    streaming_mux_key_expired_at: str | None = optional("streamingMuxKeyExpiredAt")
    streaming_mux_server: str | None = optional("streamingMuxServer")
    streaming_obs_key: str | None = optional("streamingObsKey")
    streaming_obs_server: str | None = optional("streamingObsServer")
    streaming_rtmp_key: str | None = optional("streamingRtmpKey")
    streaming_rtmp_server: str | None = optional("streamingRtmpServer")
    strong_otp: bool | None = optional("strongOtp")
    unfollow_auto_follow_back: bool | None = optional("unfollowAutoFollowBack")
