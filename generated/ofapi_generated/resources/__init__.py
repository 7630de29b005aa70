"""All resources of the API as attributes, each imported when first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..runtime.operation import AsyncCaller, Caller

if TYPE_CHECKING:
    from .accounts import Accounts, AsyncAccounts
    from .api_keys import ApiKeys, AsyncApiKeys
    from .banking import AsyncBanking, Banking
    from .banned_words import AsyncBannedWords, BannedWords
    from .bundles import AsyncBundles, Bundles
    from .chargebacks import AsyncChargebacks, Chargebacks
    from .chat_messages import AsyncChatMessages, ChatMessages
    from .chats import AsyncChats, Chats
    from .client_sessions import AsyncClientSessions, ClientSessions
    from .connect import AsyncConnect, Connect
    from .data_exports import AsyncDataExports, DataExports
    from .engagement import AsyncEngagement, Engagement
    from .fan_summaries import AsyncFanSummaries, FanSummaries
    from .fans import AsyncFans, Fans
    from .financial_analytics import AsyncFinancialAnalytics, FinancialAnalytics
    from .following import AsyncFollowing, Following
    from .free_trial_links import AsyncFreeTrialLinks, FreeTrialLinks
    from .giphy import AsyncGiphy, Giphy
    from .link_tags import AsyncLinkTags, LinkTags
    from .mass_messaging import AsyncMassMessaging, MassMessaging
    from .media import AsyncMedia, Media
    from .media_vault import AsyncMediaVault, MediaVault
    from .notifications import AsyncNotifications, Notifications
    from .payouts import AsyncPayouts, Payouts
    from .post_comments import AsyncPostComments, PostComments
    from .post_labels import AsyncPostLabels, PostLabels
    from .posts import AsyncPosts, Posts
    from .promotions import AsyncPromotions, Promotions
    from .public_profiles import AsyncPublicProfiles, PublicProfiles
    from .queue import AsyncQueue, Queue
    from .release_forms import AsyncReleaseForms, ReleaseForms
    from .saved_for_later_messages import AsyncSavedForLaterMessages, SavedForLaterMessages
    from .saved_for_later_posts import AsyncSavedForLaterPosts, SavedForLaterPosts
    from .settings import AsyncSettings, Settings
    from .shared_free_trial_links import AsyncSharedFreeTrialLinks, SharedFreeTrialLinks
    from .shared_tracking_links import AsyncSharedTrackingLinks, SharedTrackingLinks
    from .smart_link_postbacks import AsyncSmartLinkPostbacks, SmartLinkPostbacks
    from .smart_links import AsyncSmartLinks, SmartLinks
    from .statistics import AsyncStatistics, Statistics
    from .stored_free_trial_links import AsyncStoredFreeTrialLinks, StoredFreeTrialLinks
    from .stored_shared_free_trial_links import AsyncStoredSharedFreeTrialLinks, StoredSharedFreeTrialLinks
    from .stored_shared_tracking_links import AsyncStoredSharedTrackingLinks, StoredSharedTrackingLinks
    from .stored_tracking_links import AsyncStoredTrackingLinks, StoredTrackingLinks
    from .stories import AsyncStories, Stories
    from .story_highlights import AsyncStoryHighlights, StoryHighlights
    from .summary_analytics import AsyncSummaryAnalytics, SummaryAnalytics
    from .tracking_links import AsyncTrackingLinks, TrackingLinks
    from .transactions import AsyncTransactions, Transactions
    from .usage import AsyncUsage, Usage
    from .user_lists import AsyncUserLists, UserLists
    from .users import AsyncUsers, Users
    from .vault_lists import AsyncVaultLists, VaultLists
    from .webhooks import AsyncWebhooks, Webhooks


class Resources:
    """The API's resources, called through `_caller`."""

    _caller: Caller

    @cached_property
    def accounts(self) -> Accounts:
        """Endpoints for your linked accounts."""
        from .accounts import Accounts

        return Accounts(self._caller)

    @cached_property
    def api_keys(self) -> ApiKeys:
        """API Keys."""
        from .api_keys import ApiKeys

        return ApiKeys(self._caller)

    @cached_property
    def banking(self) -> Banking:
        """Operations related to user banking details, payout methods, legal and tax information, and account country settings."""
        from .banking import Banking

        return Banking(self._caller)

    @cached_property
    def banned_words(self) -> BannedWords:
        """Banned Words."""
        from .banned_words import BannedWords

        return BannedWords(self._caller)

    @cached_property
    def bundles(self) -> Bundles:
        """Subscription Bundles."""
        from .bundles import Bundles

        return Bundles(self._caller)

    @cached_property
    def chargebacks(self) -> Chargebacks:
        """Chargebacks."""
        from .chargebacks import Chargebacks

        return Chargebacks(self._caller)

    @cached_property
    def chat_messages(self) -> ChatMessages:
        """Chat Messages."""
        from .chat_messages import ChatMessages

        return ChatMessages(self._caller)

    @cached_property
    def chats(self) -> Chats:
        """Chats."""
        from .chats import Chats

        return Chats(self._caller)

    @cached_property
    def client_sessions(self) -> ClientSessions:
        """Client Sessions."""
        from .client_sessions import ClientSessions

        return ClientSessions(self._caller)

    @cached_property
    def connect(self) -> Connect:
        """Connect OnlyFans Account."""
        from .connect import Connect

        return Connect(self._caller)

    @cached_property
    def data_exports(self) -> DataExports:
        """APIs for managing data exports."""
        from .data_exports import DataExports

        return DataExports(self._caller)

    @cached_property
    def engagement(self) -> Engagement:
        """Engagement / Messages."""
        from .engagement import Engagement

        return Engagement(self._caller)

    @cached_property
    def fan_summaries(self) -> FanSummaries:
        """APIs for generating and retrieving AI-powered fan profile summaries."""
        from .fan_summaries import FanSummaries

        return FanSummaries(self._caller)

    @cached_property
    def fans(self) -> Fans:
        """APIs for managing OnlyFans fans (subscribers)."""
        from .fans import Fans

        return Fans(self._caller)

    @cached_property
    def financial_analytics(self) -> FinancialAnalytics:
        """APIs for retrieving financial analytics data."""
        from .financial_analytics import FinancialAnalytics

        return FinancialAnalytics(self._caller)

    @cached_property
    def following(self) -> Following:
        """APIs for managing OnlyFans followings (people you're subscribed to)."""
        from .following import Following

        return Following(self._caller)

    @cached_property
    def free_trial_links(self) -> FreeTrialLinks:
        """APIs for managing Free Trial Links."""
        from .free_trial_links import FreeTrialLinks

        return FreeTrialLinks(self._caller)

    @cached_property
    def giphy(self) -> Giphy:
        """Giphy."""
        from .giphy import Giphy

        return Giphy(self._caller)

    @cached_property
    def link_tags(self) -> LinkTags:
        """APIs for managing tags on free trial links and tracking links."""
        from .link_tags import LinkTags

        return LinkTags(self._caller)

    @cached_property
    def mass_messaging(self) -> MassMessaging:
        """Mass Messaging."""
        from .mass_messaging import MassMessaging

        return MassMessaging(self._caller)

    @cached_property
    def media(self) -> Media:
        """Media."""
        from .media import Media

        return Media(self._caller)

    @cached_property
    def media_vault(self) -> MediaVault:
        """Media Vault."""
        from .media_vault import MediaVault

        return MediaVault(self._caller)

    @cached_property
    def notifications(self) -> Notifications:
        """Endpoints for managing account notifications."""
        from .notifications import Notifications

        return Notifications(self._caller)

    @cached_property
    def payouts(self) -> Payouts:
        """Payouts."""
        from .payouts import Payouts

        return Payouts(self._caller)

    @cached_property
    def post_comments(self) -> PostComments:
        """Post Comments."""
        from .post_comments import PostComments

        return PostComments(self._caller)

    @cached_property
    def post_labels(self) -> PostLabels:
        """APIs for managing your post labels."""
        from .post_labels import PostLabels

        return PostLabels(self._caller)

    @cached_property
    def posts(self) -> Posts:
        """APIs for managing OnlyFans posts."""
        from .posts import Posts

        return Posts(self._caller)

    @cached_property
    def promotions(self) -> Promotions:
        """Promotions."""
        from .promotions import Promotions

        return Promotions(self._caller)

    @cached_property
    def public_profiles(self) -> PublicProfiles:
        """Public Profiles."""
        from .public_profiles import PublicProfiles

        return PublicProfiles(self._caller)

    @cached_property
    def queue(self) -> Queue:
        """Queue."""
        from .queue import Queue

        return Queue(self._caller)

    @cached_property
    def release_forms(self) -> ReleaseForms:
        """APIs for managing OnlyFans release forms."""
        from .release_forms import ReleaseForms

        return ReleaseForms(self._caller)

    @cached_property
    def saved_for_later_messages(self) -> SavedForLaterMessages:
        """Saved For Later (Messages)."""
        from .saved_for_later_messages import SavedForLaterMessages

        return SavedForLaterMessages(self._caller)

    @cached_property
    def saved_for_later_posts(self) -> SavedForLaterPosts:
        """Saved For Later (Posts)."""
        from .saved_for_later_posts import SavedForLaterPosts

        return SavedForLaterPosts(self._caller)

    @cached_property
    def settings(self) -> Settings:
        """Settings."""
        from .settings import Settings

        return Settings(self._caller)

    @cached_property
    def shared_free_trial_links(self) -> SharedFreeTrialLinks:
        """APIs for Free Trial Links that other OF creators have shared with this account. Revenue, cost, and spender data are not available for shared links."""
        from .shared_free_trial_links import SharedFreeTrialLinks

        return SharedFreeTrialLinks(self._caller)

    @cached_property
    def shared_tracking_links(self) -> SharedTrackingLinks:
        """APIs for Tracking Links (campaigns) that other OF creators have shared with this account. Revenue, cost, and spender data are not available for shared campaigns."""
        from .shared_tracking_links import SharedTrackingLinks

        return SharedTrackingLinks(self._caller)

    @cached_property
    def smart_link_postbacks(self) -> SmartLinkPostbacks:
        """APIs for managing Smart Link postback destinations."""
        from .smart_link_postbacks import SmartLinkPostbacks

        return SmartLinkPostbacks(self._caller)

    @cached_property
    def smart_links(self) -> SmartLinks:
        """APIs for managing Smart Links (Free Trial Links and Tracking Links with pooled inventory)."""
        from .smart_links import SmartLinks

        return SmartLinks(self._caller)

    @cached_property
    def statistics(self) -> Statistics:
        """Statistics."""
        from .statistics import Statistics

        return Statistics(self._caller)

    @cached_property
    def stored_free_trial_links(self) -> StoredFreeTrialLinks:
        """Instant APIs for retrieving stored free trial links from the OnlyFansAPI Cache (free, no credits used)."""
        from .stored_free_trial_links import StoredFreeTrialLinks

        return StoredFreeTrialLinks(self._caller)

    @cached_property
    def stored_shared_free_trial_links(self) -> StoredSharedFreeTrialLinks:
        """Instant APIs for retrieving stored shared Free Trial Links from the OnlyFansAPI Cache (free, no credits used)."""
        from .stored_shared_free_trial_links import StoredSharedFreeTrialLinks

        return StoredSharedFreeTrialLinks(self._caller)

    @cached_property
    def stored_shared_tracking_links(self) -> StoredSharedTrackingLinks:
        """Instant APIs for retrieving stored shared Tracking Links (campaigns) from the OnlyFansAPI Cache (free, no credits used)."""
        from .stored_shared_tracking_links import StoredSharedTrackingLinks

        return StoredSharedTrackingLinks(self._caller)

    @cached_property
    def stored_tracking_links(self) -> StoredTrackingLinks:
        """Instant APIs for retrieving stored tracking links from the OnlyFansAPI Cache (free, no credits used)."""
        from .stored_tracking_links import StoredTrackingLinks

        return StoredTrackingLinks(self._caller)

    @cached_property
    def stories(self) -> Stories:
        """APIs for managing OnlyFans stories."""
        from .stories import Stories

        return Stories(self._caller)

    @cached_property
    def story_highlights(self) -> StoryHighlights:
        """APIs for managing OnlyFans story highlights."""
        from .story_highlights import StoryHighlights

        return StoryHighlights(self._caller)

    @cached_property
    def summary_analytics(self) -> SummaryAnalytics:
        """APIs for retrieving summary analytics data."""
        from .summary_analytics import SummaryAnalytics

        return SummaryAnalytics(self._caller)

    @cached_property
    def tracking_links(self) -> TrackingLinks:
        """APIs for managing tracking links."""
        from .tracking_links import TrackingLinks

        return TrackingLinks(self._caller)

    @cached_property
    def transactions(self) -> Transactions:
        """APIs for managing OnlyFans transactions."""
        from .transactions import Transactions

        return Transactions(self._caller)

    @cached_property
    def usage(self) -> Usage:
        """Usage."""
        from .usage import Usage

        return Usage(self._caller)

    @cached_property
    def user_lists(self) -> UserLists:
        """User List Collections."""
        from .user_lists import UserLists

        return UserLists(self._caller)

    @cached_property
    def users(self) -> Users:
        """Blocked / Restricted Users."""
        from .users import Users

        return Users(self._caller)

    @cached_property
    def vault_lists(self) -> VaultLists:
        """Media Vault Lists."""
        from .vault_lists import VaultLists

        return VaultLists(self._caller)

    @cached_property
    def webhooks(self) -> Webhooks:
        """Webhooks."""
        from .webhooks import Webhooks

        return Webhooks(self._caller)


class AsyncResources:
    """The API's resources, called through `_caller`."""

    _caller: AsyncCaller

    @cached_property
    def accounts(self) -> AsyncAccounts:
        """Endpoints for your linked accounts."""
        from .accounts import AsyncAccounts

        return AsyncAccounts(self._caller)

    @cached_property
    def api_keys(self) -> AsyncApiKeys:
        """API Keys."""
        from .api_keys import AsyncApiKeys

        return AsyncApiKeys(self._caller)

    @cached_property
    def banking(self) -> AsyncBanking:
        """Operations related to user banking details, payout methods, legal and tax information, and account country settings."""
        from .banking import AsyncBanking

        return AsyncBanking(self._caller)

    @cached_property
    def banned_words(self) -> AsyncBannedWords:
        """Banned Words."""
        from .banned_words import AsyncBannedWords

        return AsyncBannedWords(self._caller)

    @cached_property
    def bundles(self) -> AsyncBundles:
        """Subscription Bundles."""
        from .bundles import AsyncBundles

        return AsyncBundles(self._caller)

    @cached_property
    def chargebacks(self) -> AsyncChargebacks:
        """Chargebacks."""
        from .chargebacks import AsyncChargebacks

        return AsyncChargebacks(self._caller)

    @cached_property
    def chat_messages(self) -> AsyncChatMessages:
        """Chat Messages."""
        from .chat_messages import AsyncChatMessages

        return AsyncChatMessages(self._caller)

    @cached_property
    def chats(self) -> AsyncChats:
        """Chats."""
        from .chats import AsyncChats

        return AsyncChats(self._caller)

    @cached_property
    def client_sessions(self) -> AsyncClientSessions:
        """Client Sessions."""
        from .client_sessions import AsyncClientSessions

        return AsyncClientSessions(self._caller)

    @cached_property
    def connect(self) -> AsyncConnect:
        """Connect OnlyFans Account."""
        from .connect import AsyncConnect

        return AsyncConnect(self._caller)

    @cached_property
    def data_exports(self) -> AsyncDataExports:
        """APIs for managing data exports."""
        from .data_exports import AsyncDataExports

        return AsyncDataExports(self._caller)

    @cached_property
    def engagement(self) -> AsyncEngagement:
        """Engagement / Messages."""
        from .engagement import AsyncEngagement

        return AsyncEngagement(self._caller)

    @cached_property
    def fan_summaries(self) -> AsyncFanSummaries:
        """APIs for generating and retrieving AI-powered fan profile summaries."""
        from .fan_summaries import AsyncFanSummaries

        return AsyncFanSummaries(self._caller)

    @cached_property
    def fans(self) -> AsyncFans:
        """APIs for managing OnlyFans fans (subscribers)."""
        from .fans import AsyncFans

        return AsyncFans(self._caller)

    @cached_property
    def financial_analytics(self) -> AsyncFinancialAnalytics:
        """APIs for retrieving financial analytics data."""
        from .financial_analytics import AsyncFinancialAnalytics

        return AsyncFinancialAnalytics(self._caller)

    @cached_property
    def following(self) -> AsyncFollowing:
        """APIs for managing OnlyFans followings (people you're subscribed to)."""
        from .following import AsyncFollowing

        return AsyncFollowing(self._caller)

    @cached_property
    def free_trial_links(self) -> AsyncFreeTrialLinks:
        """APIs for managing Free Trial Links."""
        from .free_trial_links import AsyncFreeTrialLinks

        return AsyncFreeTrialLinks(self._caller)

    @cached_property
    def giphy(self) -> AsyncGiphy:
        """Giphy."""
        from .giphy import AsyncGiphy

        return AsyncGiphy(self._caller)

    @cached_property
    def link_tags(self) -> AsyncLinkTags:
        """APIs for managing tags on free trial links and tracking links."""
        from .link_tags import AsyncLinkTags

        return AsyncLinkTags(self._caller)

    @cached_property
    def mass_messaging(self) -> AsyncMassMessaging:
        """Mass Messaging."""
        from .mass_messaging import AsyncMassMessaging

        return AsyncMassMessaging(self._caller)

    @cached_property
    def media(self) -> AsyncMedia:
        """Media."""
        from .media import AsyncMedia

        return AsyncMedia(self._caller)

    @cached_property
    def media_vault(self) -> AsyncMediaVault:
        """Media Vault."""
        from .media_vault import AsyncMediaVault

        return AsyncMediaVault(self._caller)

    @cached_property
    def notifications(self) -> AsyncNotifications:
        """Endpoints for managing account notifications."""
        from .notifications import AsyncNotifications

        return AsyncNotifications(self._caller)

    @cached_property
    def payouts(self) -> AsyncPayouts:
        """Payouts."""
        from .payouts import AsyncPayouts

        return AsyncPayouts(self._caller)

    @cached_property
    def post_comments(self) -> AsyncPostComments:
        """Post Comments."""
        from .post_comments import AsyncPostComments

        return AsyncPostComments(self._caller)

    @cached_property
    def post_labels(self) -> AsyncPostLabels:
        """APIs for managing your post labels."""
        from .post_labels import AsyncPostLabels

        return AsyncPostLabels(self._caller)

    @cached_property
    def posts(self) -> AsyncPosts:
        """APIs for managing OnlyFans posts."""
        from .posts import AsyncPosts

        return AsyncPosts(self._caller)

    @cached_property
    def promotions(self) -> AsyncPromotions:
        """Promotions."""
        from .promotions import AsyncPromotions

        return AsyncPromotions(self._caller)

    @cached_property
    def public_profiles(self) -> AsyncPublicProfiles:
        """Public Profiles."""
        from .public_profiles import AsyncPublicProfiles

        return AsyncPublicProfiles(self._caller)

    @cached_property
    def queue(self) -> AsyncQueue:
        """Queue."""
        from .queue import AsyncQueue

        return AsyncQueue(self._caller)

    @cached_property
    def release_forms(self) -> AsyncReleaseForms:
        """APIs for managing OnlyFans release forms."""
        from .release_forms import AsyncReleaseForms

        return AsyncReleaseForms(self._caller)

    @cached_property
    def saved_for_later_messages(self) -> AsyncSavedForLaterMessages:
        """Saved For Later (Messages)."""
        from .saved_for_later_messages import AsyncSavedForLaterMessages

        return AsyncSavedForLaterMessages(self._caller)

    @cached_property
    def saved_for_later_posts(self) -> AsyncSavedForLaterPosts:
        """Saved For Later (Posts)."""
        from .saved_for_later_posts import AsyncSavedForLaterPosts

        return AsyncSavedForLaterPosts(self._caller)

    @cached_property
    def settings(self) -> AsyncSettings:
        """Settings."""
        from .settings import AsyncSettings

        return AsyncSettings(self._caller)

    @cached_property
    def shared_free_trial_links(self) -> AsyncSharedFreeTrialLinks:
        """APIs for Free Trial Links that other OF creators have shared with this account. Revenue, cost, and spender data are not available for shared links."""
        from .shared_free_trial_links import AsyncSharedFreeTrialLinks

        return AsyncSharedFreeTrialLinks(self._caller)

    @cached_property
    def shared_tracking_links(self) -> AsyncSharedTrackingLinks:
        """APIs for Tracking Links (campaigns) that other OF creators have shared with this account. Revenue, cost, and spender data are not available for shared campaigns."""
        from .shared_tracking_links import AsyncSharedTrackingLinks

        return AsyncSharedTrackingLinks(self._caller)

    @cached_property
    def smart_link_postbacks(self) -> AsyncSmartLinkPostbacks:
        """APIs for managing Smart Link postback destinations."""
        from .smart_link_postbacks import AsyncSmartLinkPostbacks

        return AsyncSmartLinkPostbacks(self._caller)

    @cached_property
    def smart_links(self) -> AsyncSmartLinks:
        """APIs for managing Smart Links (Free Trial Links and Tracking Links with pooled inventory)."""
        from .smart_links import AsyncSmartLinks

        return AsyncSmartLinks(self._caller)

    @cached_property
    def statistics(self) -> AsyncStatistics:
        """Statistics."""
        from .statistics import AsyncStatistics

        return AsyncStatistics(self._caller)

    @cached_property
    def stored_free_trial_links(self) -> AsyncStoredFreeTrialLinks:
        """Instant APIs for retrieving stored free trial links from the OnlyFansAPI Cache (free, no credits used)."""
        from .stored_free_trial_links import AsyncStoredFreeTrialLinks

        return AsyncStoredFreeTrialLinks(self._caller)

    @cached_property
    def stored_shared_free_trial_links(self) -> AsyncStoredSharedFreeTrialLinks:
        """Instant APIs for retrieving stored shared Free Trial Links from the OnlyFansAPI Cache (free, no credits used)."""
        from .stored_shared_free_trial_links import AsyncStoredSharedFreeTrialLinks

        return AsyncStoredSharedFreeTrialLinks(self._caller)

    @cached_property
    def stored_shared_tracking_links(self) -> AsyncStoredSharedTrackingLinks:
        """Instant APIs for retrieving stored shared Tracking Links (campaigns) from the OnlyFansAPI Cache (free, no credits used)."""
        from .stored_shared_tracking_links import AsyncStoredSharedTrackingLinks

        return AsyncStoredSharedTrackingLinks(self._caller)

    @cached_property
    def stored_tracking_links(self) -> AsyncStoredTrackingLinks:
        """Instant APIs for retrieving stored tracking links from the OnlyFansAPI Cache (free, no credits used)."""
        from .stored_tracking_links import AsyncStoredTrackingLinks

        return AsyncStoredTrackingLinks(self._caller)

    @cached_property
    def stories(self) -> AsyncStories:
        """APIs for managing OnlyFans stories."""
        from .stories import AsyncStories

        return AsyncStories(self._caller)

    @cached_property
    def story_highlights(self) -> AsyncStoryHighlights:
        """APIs for managing OnlyFans story highlights."""
        from .story_highlights import AsyncStoryHighlights

        return AsyncStoryHighlights(self._caller)

    @cached_property
    def summary_analytics(self) -> AsyncSummaryAnalytics:
        """APIs for retrieving summary analytics data."""
        from .summary_analytics import AsyncSummaryAnalytics

        return AsyncSummaryAnalytics(self._caller)

    @cached_property
    def tracking_links(self) -> AsyncTrackingLinks:
        """APIs for managing tracking links."""
        from .tracking_links import AsyncTrackingLinks

        return AsyncTrackingLinks(self._caller)

    @cached_property
    def transactions(self) -> AsyncTransactions:
        """APIs for managing OnlyFans transactions."""
        from .transactions import AsyncTransactions

        return AsyncTransactions(self._caller)

    @cached_property
    def usage(self) -> AsyncUsage:
        """Usage."""
        from .usage import AsyncUsage

        return AsyncUsage(self._caller)

    @cached_property
    def user_lists(self) -> AsyncUserLists:
        """User List Collections."""
        from .user_lists import AsyncUserLists

        return AsyncUserLists(self._caller)

    @cached_property
    def users(self) -> AsyncUsers:
        """Blocked / Restricted Users."""
        from .users import AsyncUsers

        return AsyncUsers(self._caller)

    @cached_property
    def vault_lists(self) -> AsyncVaultLists:
        """Media Vault Lists."""
        from .vault_lists import AsyncVaultLists

        return AsyncVaultLists(self._caller)

    @cached_property
    def webhooks(self) -> AsyncWebhooks:
        """Webhooks."""
        from .webhooks import AsyncWebhooks

        return AsyncWebhooks(self._caller)
