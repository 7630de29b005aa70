"""The resources of one account as attributes, each imported when first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..runtime.operation import AsyncCaller, Caller

if TYPE_CHECKING:
    from .accounts import AccountAccounts, AsyncAccountAccounts
    from .banking import AccountBanking, AsyncAccountBanking
    from .bundles import AccountBundles, AsyncAccountBundles
    from .chargebacks import AccountChargebacks, AsyncAccountChargebacks
    from .chat_messages import AccountChatMessages, AsyncAccountChatMessages
    from .chats import AccountChats, AsyncAccountChats
    from .connect import AccountConnect, AsyncAccountConnect
    from .engagement import AccountEngagement, AsyncAccountEngagement
    from .fan_summaries import AccountFanSummaries, AsyncAccountFanSummaries
    from .fans import AccountFans, AsyncAccountFans
    from .financial_analytics import AccountFinancialAnalytics, AsyncAccountFinancialAnalytics
    from .following import AccountFollowing, AsyncAccountFollowing
    from .free_trial_links import AccountFreeTrialLinks, AsyncAccountFreeTrialLinks
    from .giphy import AccountGiphy, AsyncAccountGiphy
    from .mass_messaging import AccountMassMessaging, AsyncAccountMassMessaging
    from .media import AccountMedia, AsyncAccountMedia
    from .media_vault import AccountMediaVault, AsyncAccountMediaVault
    from .notifications import AccountNotifications, AsyncAccountNotifications
    from .payouts import AccountPayouts, AsyncAccountPayouts
    from .post_comments import AccountPostComments, AsyncAccountPostComments
    from .post_labels import AccountPostLabels, AsyncAccountPostLabels
    from .posts import AccountPosts, AsyncAccountPosts
    from .promotions import AccountPromotions, AsyncAccountPromotions
    from .queue import AccountQueue, AsyncAccountQueue
    from .release_forms import AccountReleaseForms, AsyncAccountReleaseForms
    from .saved_for_later_messages import AccountSavedForLaterMessages, AsyncAccountSavedForLaterMessages
    from .saved_for_later_posts import AccountSavedForLaterPosts, AsyncAccountSavedForLaterPosts
    from .settings import AccountSettings, AsyncAccountSettings
    from .shared_free_trial_links import AccountSharedFreeTrialLinks, AsyncAccountSharedFreeTrialLinks
    from .shared_tracking_links import AccountSharedTrackingLinks, AsyncAccountSharedTrackingLinks
    from .smart_links import AccountSmartLinks, AsyncAccountSmartLinks
    from .statistics import AccountStatistics, AsyncAccountStatistics
    from .stored_free_trial_links import AccountStoredFreeTrialLinks, AsyncAccountStoredFreeTrialLinks
    from .stored_shared_free_trial_links import (
        AccountStoredSharedFreeTrialLinks,
        AsyncAccountStoredSharedFreeTrialLinks,
    )
    from .stored_shared_tracking_links import AccountStoredSharedTrackingLinks, AsyncAccountStoredSharedTrackingLinks
    from .stored_tracking_links import AccountStoredTrackingLinks, AsyncAccountStoredTrackingLinks
    from .stories import AccountStories, AsyncAccountStories
    from .story_highlights import AccountStoryHighlights, AsyncAccountStoryHighlights
    from .tracking_links import AccountTrackingLinks, AsyncAccountTrackingLinks
    from .transactions import AccountTransactions, AsyncAccountTransactions
    from .usage import AccountUsage, AsyncAccountUsage
    from .user_lists import AccountUserLists, AsyncAccountUserLists
    from .users import AccountUsers, AsyncAccountUsers
    from .vault_lists import AccountVaultLists, AsyncAccountVaultLists


class AccountResources:
    """The API's resources for the account `id`, called through `_caller`."""

    _caller: Caller
    id: str
    """The account's id."""

    @cached_property
    def accounts(self) -> AccountAccounts:
        """Endpoints for your linked accounts."""
        from .accounts import AccountAccounts

        return AccountAccounts(self._caller, self.id)

    @cached_property
    def banking(self) -> AccountBanking:
        """Operations related to user banking details, payout methods, legal and tax information, and account country settings."""
        from .banking import AccountBanking

        return AccountBanking(self._caller, self.id)

    @cached_property
    def bundles(self) -> AccountBundles:
        """Subscription Bundles."""
        from .bundles import AccountBundles

        return AccountBundles(self._caller, self.id)

    @cached_property
    def chargebacks(self) -> AccountChargebacks:
        """Chargebacks."""
        from .chargebacks import AccountChargebacks

        return AccountChargebacks(self._caller, self.id)

    @cached_property
    def chat_messages(self) -> AccountChatMessages:
        """Chat Messages."""
        from .chat_messages import AccountChatMessages

        return AccountChatMessages(self._caller, self.id)

    @cached_property
    def chats(self) -> AccountChats:
        """Chats."""
        from .chats import AccountChats

        return AccountChats(self._caller, self.id)

    @cached_property
    def connect(self) -> AccountConnect:
        """Connect OnlyFans Account."""
        from .connect import AccountConnect

        return AccountConnect(self._caller, self.id)

    @cached_property
    def engagement(self) -> AccountEngagement:
        """Engagement / Messages."""
        from .engagement import AccountEngagement

        return AccountEngagement(self._caller, self.id)

    @cached_property
    def fan_summaries(self) -> AccountFanSummaries:
        """APIs for generating and retrieving AI-powered fan profile summaries."""
        from .fan_summaries import AccountFanSummaries

        return AccountFanSummaries(self._caller, self.id)

    @cached_property
    def fans(self) -> AccountFans:
        """APIs for managing OnlyFans fans (subscribers)."""
        from .fans import AccountFans

        return AccountFans(self._caller, self.id)

    @cached_property
    def financial_analytics(self) -> AccountFinancialAnalytics:
        """APIs for retrieving financial analytics data."""
        from .financial_analytics import AccountFinancialAnalytics

        return AccountFinancialAnalytics(self._caller, self.id)

    @cached_property
    def following(self) -> AccountFollowing:
        """APIs for managing OnlyFans followings (people you're subscribed to)."""
        from .following import AccountFollowing

        return AccountFollowing(self._caller, self.id)

    @cached_property
    def free_trial_links(self) -> AccountFreeTrialLinks:
        """APIs for managing Free Trial Links."""
        from .free_trial_links import AccountFreeTrialLinks

        return AccountFreeTrialLinks(self._caller, self.id)

    @cached_property
    def giphy(self) -> AccountGiphy:
        """Giphy."""
        from .giphy import AccountGiphy

        return AccountGiphy(self._caller, self.id)

    @cached_property
    def mass_messaging(self) -> AccountMassMessaging:
        """Mass Messaging."""
        from .mass_messaging import AccountMassMessaging

        return AccountMassMessaging(self._caller, self.id)

    @cached_property
    def media(self) -> AccountMedia:
        """Media."""
        from .media import AccountMedia

        return AccountMedia(self._caller, self.id)

    @cached_property
    def media_vault(self) -> AccountMediaVault:
        """Media Vault."""
        from .media_vault import AccountMediaVault

        return AccountMediaVault(self._caller, self.id)

    @cached_property
    def notifications(self) -> AccountNotifications:
        """Endpoints for managing account notifications."""
        from .notifications import AccountNotifications

        return AccountNotifications(self._caller, self.id)

    @cached_property
    def payouts(self) -> AccountPayouts:
        """Payouts."""
        from .payouts import AccountPayouts

        return AccountPayouts(self._caller, self.id)

    @cached_property
    def post_comments(self) -> AccountPostComments:
        """Post Comments."""
        from .post_comments import AccountPostComments

        return AccountPostComments(self._caller, self.id)

    @cached_property
    def post_labels(self) -> AccountPostLabels:
        """APIs for managing your post labels."""
        from .post_labels import AccountPostLabels

        return AccountPostLabels(self._caller, self.id)

    @cached_property
    def posts(self) -> AccountPosts:
        """APIs for managing OnlyFans posts."""
        from .posts import AccountPosts

        return AccountPosts(self._caller, self.id)

    @cached_property
    def promotions(self) -> AccountPromotions:
        """Promotions."""
        from .promotions import AccountPromotions

        return AccountPromotions(self._caller, self.id)

    @cached_property
    def queue(self) -> AccountQueue:
        """Queue."""
        from .queue import AccountQueue

        return AccountQueue(self._caller, self.id)

    @cached_property
    def release_forms(self) -> AccountReleaseForms:
        """APIs for managing OnlyFans release forms."""
        from .release_forms import AccountReleaseForms

        return AccountReleaseForms(self._caller, self.id)

    @cached_property
    def saved_for_later_messages(self) -> AccountSavedForLaterMessages:
        """Saved For Later (Messages)."""
        from .saved_for_later_messages import AccountSavedForLaterMessages

        return AccountSavedForLaterMessages(self._caller, self.id)

    @cached_property
    def saved_for_later_posts(self) -> AccountSavedForLaterPosts:
        """Saved For Later (Posts)."""
        from .saved_for_later_posts import AccountSavedForLaterPosts

        return AccountSavedForLaterPosts(self._caller, self.id)

    @cached_property
    def settings(self) -> AccountSettings:
        """Settings."""
        from .settings import AccountSettings

        return AccountSettings(self._caller, self.id)

    @cached_property
    def shared_free_trial_links(self) -> AccountSharedFreeTrialLinks:
        """APIs for Free Trial Links that other OF creators have shared with this account. Revenue, cost, and spender data are not available for shared links."""
        from .shared_free_trial_links import AccountSharedFreeTrialLinks

        return AccountSharedFreeTrialLinks(self._caller, self.id)

    @cached_property
    def shared_tracking_links(self) -> AccountSharedTrackingLinks:
        """APIs for Tracking Links (campaigns) that other OF creators have shared with this account. Revenue, cost, and spender data are not available for shared campaigns."""
        from .shared_tracking_links import AccountSharedTrackingLinks

        return AccountSharedTrackingLinks(self._caller, self.id)

    @cached_property
    def smart_links(self) -> AccountSmartLinks:
        """APIs for managing Smart Links (Free Trial Links and Tracking Links with pooled inventory)."""
        from .smart_links import AccountSmartLinks

        return AccountSmartLinks(self._caller, self.id)

    @cached_property
    def statistics(self) -> AccountStatistics:
        """Statistics."""
        from .statistics import AccountStatistics

        return AccountStatistics(self._caller, self.id)

    @cached_property
    def stored_free_trial_links(self) -> AccountStoredFreeTrialLinks:
        """Instant APIs for retrieving stored free trial links from the OnlyFansAPI Cache (free, no credits used)."""
        from .stored_free_trial_links import AccountStoredFreeTrialLinks

        return AccountStoredFreeTrialLinks(self._caller, self.id)

    @cached_property
    def stored_shared_free_trial_links(self) -> AccountStoredSharedFreeTrialLinks:
        """Instant APIs for retrieving stored shared Free Trial Links from the OnlyFansAPI Cache (free, no credits used)."""
        from .stored_shared_free_trial_links import AccountStoredSharedFreeTrialLinks

        return AccountStoredSharedFreeTrialLinks(self._caller, self.id)

    @cached_property
    def stored_shared_tracking_links(self) -> AccountStoredSharedTrackingLinks:
        """Instant APIs for retrieving stored shared Tracking Links (campaigns) from the OnlyFansAPI Cache (free, no credits used)."""
        from .stored_shared_tracking_links import AccountStoredSharedTrackingLinks

        return AccountStoredSharedTrackingLinks(self._caller, self.id)

    @cached_property
    def stored_tracking_links(self) -> AccountStoredTrackingLinks:
        """Instant APIs for retrieving stored tracking links from the OnlyFansAPI Cache (free, no credits used)."""
        from .stored_tracking_links import AccountStoredTrackingLinks

        return AccountStoredTrackingLinks(self._caller, self.id)

    @cached_property
    def stories(self) -> AccountStories:
        """APIs for managing OnlyFans stories."""
        from .stories import AccountStories

        return AccountStories(self._caller, self.id)

    @cached_property
    def story_highlights(self) -> AccountStoryHighlights:
        """APIs for managing OnlyFans story highlights."""
        from .story_highlights import AccountStoryHighlights

        return AccountStoryHighlights(self._caller, self.id)

    @cached_property
    def tracking_links(self) -> AccountTrackingLinks:
        """APIs for managing tracking links."""
        from .tracking_links import AccountTrackingLinks

        return AccountTrackingLinks(self._caller, self.id)

    @cached_property
    def transactions(self) -> AccountTransactions:
        """APIs for managing OnlyFans transactions."""
        from .transactions import AccountTransactions

        return AccountTransactions(self._caller, self.id)

    @cached_property
    def usage(self) -> AccountUsage:
        """Usage."""
        from .usage import AccountUsage

        return AccountUsage(self._caller, self.id)

    @cached_property
    def user_lists(self) -> AccountUserLists:
        """User List Collections."""
        from .user_lists import AccountUserLists

        return AccountUserLists(self._caller, self.id)

    @cached_property
    def users(self) -> AccountUsers:
        """Blocked / Restricted Users."""
        from .users import AccountUsers

        return AccountUsers(self._caller, self.id)

    @cached_property
    def vault_lists(self) -> AccountVaultLists:
        """Media Vault Lists."""
        from .vault_lists import AccountVaultLists

        return AccountVaultLists(self._caller, self.id)


class AsyncAccountResources:
    """The API's resources for the account `id`, called through `_caller`."""

    _caller: AsyncCaller
    id: str
    """The account's id."""

    @cached_property
    def accounts(self) -> AsyncAccountAccounts:
        """Endpoints for your linked accounts."""
        from .accounts import AsyncAccountAccounts

        return AsyncAccountAccounts(self._caller, self.id)

    @cached_property
    def banking(self) -> AsyncAccountBanking:
        """Operations related to user banking details, payout methods, legal and tax information, and account country settings."""
        from .banking import AsyncAccountBanking

        return AsyncAccountBanking(self._caller, self.id)

    @cached_property
    def bundles(self) -> AsyncAccountBundles:
        """Subscription Bundles."""
        from .bundles import AsyncAccountBundles

        return AsyncAccountBundles(self._caller, self.id)

    @cached_property
    def chargebacks(self) -> AsyncAccountChargebacks:
        """Chargebacks."""
        from .chargebacks import AsyncAccountChargebacks

        return AsyncAccountChargebacks(self._caller, self.id)

    @cached_property
    def chat_messages(self) -> AsyncAccountChatMessages:
        """Chat Messages."""
        from .chat_messages import AsyncAccountChatMessages

        return AsyncAccountChatMessages(self._caller, self.id)

    @cached_property
    def chats(self) -> AsyncAccountChats:
        """Chats."""
        from .chats import AsyncAccountChats

        return AsyncAccountChats(self._caller, self.id)

    @cached_property
    def connect(self) -> AsyncAccountConnect:
        """Connect OnlyFans Account."""
        from .connect import AsyncAccountConnect

        return AsyncAccountConnect(self._caller, self.id)

    @cached_property
    def engagement(self) -> AsyncAccountEngagement:
        """Engagement / Messages."""
        from .engagement import AsyncAccountEngagement

        return AsyncAccountEngagement(self._caller, self.id)

    @cached_property
    def fan_summaries(self) -> AsyncAccountFanSummaries:
        """APIs for generating and retrieving AI-powered fan profile summaries."""
        from .fan_summaries import AsyncAccountFanSummaries

        return AsyncAccountFanSummaries(self._caller, self.id)

    @cached_property
    def fans(self) -> AsyncAccountFans:
        """APIs for managing OnlyFans fans (subscribers)."""
        from .fans import AsyncAccountFans

        return AsyncAccountFans(self._caller, self.id)

    @cached_property
    def financial_analytics(self) -> AsyncAccountFinancialAnalytics:
        """APIs for retrieving financial analytics data."""
        from .financial_analytics import AsyncAccountFinancialAnalytics

        return AsyncAccountFinancialAnalytics(self._caller, self.id)

    @cached_property
    def following(self) -> AsyncAccountFollowing:
        """APIs for managing OnlyFans followings (people you're subscribed to)."""
        from .following import AsyncAccountFollowing

        return AsyncAccountFollowing(self._caller, self.id)

    @cached_property
    def free_trial_links(self) -> AsyncAccountFreeTrialLinks:
        """APIs for managing Free Trial Links."""
        from .free_trial_links import AsyncAccountFreeTrialLinks

        return AsyncAccountFreeTrialLinks(self._caller, self.id)

    @cached_property
    def giphy(self) -> AsyncAccountGiphy:
        """Giphy."""
        from .giphy import AsyncAccountGiphy

        return AsyncAccountGiphy(self._caller, self.id)

    @cached_property
    def mass_messaging(self) -> AsyncAccountMassMessaging:
        """Mass Messaging."""
        from .mass_messaging import AsyncAccountMassMessaging

        return AsyncAccountMassMessaging(self._caller, self.id)

    @cached_property
    def media(self) -> AsyncAccountMedia:
        """Media."""
        from .media import AsyncAccountMedia

        return AsyncAccountMedia(self._caller, self.id)

    @cached_property
    def media_vault(self) -> AsyncAccountMediaVault:
        """Media Vault."""
        from .media_vault import AsyncAccountMediaVault

        return AsyncAccountMediaVault(self._caller, self.id)

    @cached_property
    def notifications(self) -> AsyncAccountNotifications:
        """Endpoints for managing account notifications."""
        from .notifications import AsyncAccountNotifications

        return AsyncAccountNotifications(self._caller, self.id)

    @cached_property
    def payouts(self) -> AsyncAccountPayouts:
        """Payouts."""
        from .payouts import AsyncAccountPayouts

        return AsyncAccountPayouts(self._caller, self.id)

    @cached_property
    def post_comments(self) -> AsyncAccountPostComments:
        """Post Comments."""
        from .post_comments import AsyncAccountPostComments

        return AsyncAccountPostComments(self._caller, self.id)

    @cached_property
    def post_labels(self) -> AsyncAccountPostLabels:
        """APIs for managing your post labels."""
        from .post_labels import AsyncAccountPostLabels

        return AsyncAccountPostLabels(self._caller, self.id)

    @cached_property
    def posts(self) -> AsyncAccountPosts:
        """APIs for managing OnlyFans posts."""
        from .posts import AsyncAccountPosts

        return AsyncAccountPosts(self._caller, self.id)

    @cached_property
    def promotions(self) -> AsyncAccountPromotions:
        """Promotions."""
        from .promotions import AsyncAccountPromotions

        return AsyncAccountPromotions(self._caller, self.id)

    @cached_property
    def queue(self) -> AsyncAccountQueue:
        """Queue."""
        from .queue import AsyncAccountQueue

        return AsyncAccountQueue(self._caller, self.id)

    @cached_property
    def release_forms(self) -> AsyncAccountReleaseForms:
        """APIs for managing OnlyFans release forms."""
        from .release_forms import AsyncAccountReleaseForms

        return AsyncAccountReleaseForms(self._caller, self.id)

    @cached_property
    def saved_for_later_messages(self) -> AsyncAccountSavedForLaterMessages:
        """Saved For Later (Messages)."""
        from .saved_for_later_messages import AsyncAccountSavedForLaterMessages

        return AsyncAccountSavedForLaterMessages(self._caller, self.id)

    @cached_property
    def saved_for_later_posts(self) -> AsyncAccountSavedForLaterPosts:
        """Saved For Later (Posts)."""
        from .saved_for_later_posts import AsyncAccountSavedForLaterPosts

        return AsyncAccountSavedForLaterPosts(self._caller, self.id)

    @cached_property
    def settings(self) -> AsyncAccountSettings:
        """Settings."""
        from .settings import AsyncAccountSettings

        return AsyncAccountSettings(self._caller, self.id)

    @cached_property
    def shared_free_trial_links(self) -> AsyncAccountSharedFreeTrialLinks:
        """APIs for Free Trial Links that other OF creators have shared with this account. Revenue, cost, and spender data are not available for shared links."""
        from .shared_free_trial_links import AsyncAccountSharedFreeTrialLinks

        return AsyncAccountSharedFreeTrialLinks(self._caller, self.id)

    @cached_property
    def shared_tracking_links(self) -> AsyncAccountSharedTrackingLinks:
        """APIs for Tracking Links (campaigns) that other OF creators have shared with this account. Revenue, cost, and spender data are not available for shared campaigns."""
        from .shared_tracking_links import AsyncAccountSharedTrackingLinks

        return AsyncAccountSharedTrackingLinks(self._caller, self.id)

    @cached_property
    def smart_links(self) -> AsyncAccountSmartLinks:
        """APIs for managing Smart Links (Free Trial Links and Tracking Links with pooled inventory)."""
        from .smart_links import AsyncAccountSmartLinks

        return AsyncAccountSmartLinks(self._caller, self.id)

    @cached_property
    def statistics(self) -> AsyncAccountStatistics:
        """Statistics."""
        from .statistics import AsyncAccountStatistics

        return AsyncAccountStatistics(self._caller, self.id)

    @cached_property
    def stored_free_trial_links(self) -> AsyncAccountStoredFreeTrialLinks:
        """Instant APIs for retrieving stored free trial links from the OnlyFansAPI Cache (free, no credits used)."""
        from .stored_free_trial_links import AsyncAccountStoredFreeTrialLinks

        return AsyncAccountStoredFreeTrialLinks(self._caller, self.id)

    @cached_property
    def stored_shared_free_trial_links(self) -> AsyncAccountStoredSharedFreeTrialLinks:
        """Instant APIs for retrieving stored shared Free Trial Links from the OnlyFansAPI Cache (free, no credits used)."""
        from .stored_shared_free_trial_links import AsyncAccountStoredSharedFreeTrialLinks

        return AsyncAccountStoredSharedFreeTrialLinks(self._caller, self.id)

    @cached_property
    def stored_shared_tracking_links(self) -> AsyncAccountStoredSharedTrackingLinks:
        """Instant APIs for retrieving stored shared Tracking Links (campaigns) from the OnlyFansAPI Cache (free, no credits used)."""
        from .stored_shared_tracking_links import AsyncAccountStoredSharedTrackingLinks

        return AsyncAccountStoredSharedTrackingLinks(self._caller, self.id)

    @cached_property
    def stored_tracking_links(self) -> AsyncAccountStoredTrackingLinks:
        """Instant APIs for retrieving stored tracking links from the OnlyFansAPI Cache (free, no credits used)."""
        from .stored_tracking_links import AsyncAccountStoredTrackingLinks

        return AsyncAccountStoredTrackingLinks(self._caller, self.id)

    @cached_property
    def stories(self) -> AsyncAccountStories:
        """APIs for managing OnlyFans stories."""
        from .stories import AsyncAccountStories

        return AsyncAccountStories(self._caller, self.id)

    @cached_property
    def story_highlights(self) -> AsyncAccountStoryHighlights:
        """APIs for managing OnlyFans story highlights."""
        from .story_highlights import AsyncAccountStoryHighlights

        return AsyncAccountStoryHighlights(self._caller, self.id)

    @cached_property
    def tracking_links(self) -> AsyncAccountTrackingLinks:
        """APIs for managing tracking links."""
        from .tracking_links import AsyncAccountTrackingLinks

        return AsyncAccountTrackingLinks(self._caller, self.id)

    @cached_property
    def transactions(self) -> AsyncAccountTransactions:
        """APIs for managing OnlyFans transactions."""
        from .transactions import AsyncAccountTransactions

        return AsyncAccountTransactions(self._caller, self.id)

    @cached_property
    def usage(self) -> AsyncAccountUsage:
        """Usage."""
        from .usage import AsyncAccountUsage

        return AsyncAccountUsage(self._caller, self.id)

    @cached_property
    def user_lists(self) -> AsyncAccountUserLists:
        """User List Collections."""
        from .user_lists import AsyncAccountUserLists

        return AsyncAccountUserLists(self._caller, self.id)

    @cached_property
    def users(self) -> AsyncAccountUsers:
        """Blocked / Restricted Users."""
        from .users import AsyncAccountUsers

        return AsyncAccountUsers(self._caller, self.id)

    @cached_property
    def vault_lists(self) -> AsyncAccountVaultLists:
        """Media Vault Lists."""
        from .vault_lists import AsyncAccountVaultLists

        return AsyncAccountVaultLists(self._caller, self.id)
