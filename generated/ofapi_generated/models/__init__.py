"""The API's data models. Each stands in a module of its own, imported when the model is first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .account import Account
    from .account_balances import AccountBalances
    from .account_profile import AccountProfile
    from .account_settings import AccountSettings
    from .account_summary import AccountSummary
    from .add_free_trial_link_tags_body import AddFreeTrialLinkTagsBody
    from .add_media_to_list_body import AddMediaToListBody
    from .add_shared_free_trial_link_tags_body import AddSharedFreeTrialLinkTagsBody
    from .add_shared_tracking_link_tags_body import AddSharedTrackingLinkTagsBody
    from .add_smart_link_tags_body import AddSmartLinkTagsBody
    from .add_social_media_button_body import AddSocialMediaButtonBody
    from .add_story_to_highlight_body import AddStoryToHighlightBody
    from .add_to_story_body import AddToStoryBody
    from .add_tracking_link_tags_body import AddTrackingLinkTagsBody
    from .add_users_to_user_list_body import AddUsersToUserListBody
    from .age_verification_session import AgeVerificationSession
    from .api_key import ApiKey
    from .api_link import ApiLink
    from .attach_tags_release_forms_to_message_body import AttachTagsReleaseFormsToMessageBody
    from .authentication_attempt import AuthenticationAttempt
    from .authentication_status import AuthenticationStatus
    from .author import Author
    from .automation_period import AutomationPeriod
    from .automation_settings import AutomationSettings
    from .banned_word import BannedWord
    from .blocked_countries import BlockedCountries
    from .bundle_options import BundleOptions
    from .chargeback import Chargeback
    from .chargeback_page import ChargebackPage
    from .chargeback_ratio import ChargebackRatio
    from .chargeback_statistics import ChargebackStatistics
    from .chart_point import ChartPoint
    from .chart_series import ChartSeries
    from .chat import Chat
    from .chat_media_page import ChatMediaPage
    from .chat_message import ChatMessage
    from .check_username_availability_body import CheckUsernameAvailabilityBody
    from .client_session import ClientSession
    from .comment import Comment
    from .comment_page import CommentPage
    from .comparison_period_a import ComparisonPeriodA
    from .comparison_period_b import ComparisonPeriodB
    from .content_statistics import ContentStatistics
    from .count_change import CountChange
    from .country import Country
    from .create_client_session_body import CreateClientSessionBody
    from .create_custom_summary_category_body import CreateCustomSummaryCategoryBody
    from .create_data_export_body import CreateDataExportBody
    from .create_edit_fan_notes_body import CreateEditFanNotesBody
    from .create_free_trial_link_body import CreateFreeTrialLinkBody
    from .create_invitation_link_body import CreateInvitationLinkBody
    from .create_label_body import CreateLabelBody
    from .create_promotion_body import CreatePromotionBody
    from .create_release_form_body import CreateReleaseFormBody
    from .create_smart_link_body import CreateSmartLinkBody
    from .create_smart_link_postback_body import CreateSmartLinkPostbackBody
    from .create_story_highlight_body import CreateStoryHighlightBody
    from .create_tracking_link_body import CreateTrackingLinkBody
    from .create_user_list_body import CreateUserListBody
    from .create_vault_list_body import CreateVaultListBody
    from .create_webhook_body import CreateWebhookBody
    from .current_subscription import CurrentSubscription
    from .custom_proxy import CustomProxy
    from .custom_summary_category import CustomSummaryCategory
    from .dac_7_form import Dac7Form
    from .dac_7_status import Dac7Status
    from .data_export import DataExport
    from .data_export_change import DataExportChange
    from .data_export_page import DataExportPage
    from .data_export_page_info import DataExportPageInfo
    from .delete_vault_media_body import DeleteVaultMediaBody
    from .deprecated_scrape_media_from_the_only_fans_cdn_body import DeprecatedScrapeMediaFromTheOnlyFansCdnBody
    from .direct_messages_chart import DirectMessagesChart
    from .earning_statistics import EarningStatistics
    from .earnings import Earnings
    from .earnings_amount import EarningsAmount
    from .earnings_breakdown import EarningsBreakdown
    from .earnings_by_type import EarningsByType
    from .earnings_change import EarningsChange
    from .earnings_overview import EarningsOverview
    from .earnings_point import EarningsPoint
    from .earnings_report import EarningsReport
    from .enable_disable_welcome_message_body import EnableDisableWelcomeMessageBody
    from .enable_update_automatic_messaging_body import EnableUpdateAutomaticMessagingBody
    from .enable_update_automatic_posting_body import EnableUpdateAutomaticPostingBody
    from .fan import Fan
    from .fan_insights import FanInsights
    from .fan_notes import FanNotes
    from .fan_page import FanPage
    from .fan_summary import FanSummary
    from .fan_summary_field import FanSummaryField
    from .fan_summary_job import FanSummaryJob
    from .forecast_point import ForecastPoint
    from .free_trial_link import FreeTrialLink
    from .free_trial_link_page import FreeTrialLinkPage
    from .generate_fan_summary_body import GenerateFanSummaryBody
    from .get_earnings_overview_body import GetEarningsOverviewBody
    from .get_historical_performance_body import GetHistoricalPerformanceBody
    from .get_period_comparison_body import GetPeriodComparisonBody
    from .get_profitability_body import GetProfitabilityBody
    from .get_revenue_forecast_body import GetRevenueForecastBody
    from .get_transaction_summary_body import GetTransactionSummaryBody
    from .get_transactions_by_type_body import GetTransactionsByTypeBody
    from .gif import Gif
    from .gif_image import GifImage
    from .gif_images import GifImages
    from .image_size import ImageSize
    from .input_rule import InputRule
    from .label import Label
    from .label_page import LabelPage
    from .last_authentication_attempt import LastAuthenticationAttempt
    from .latest_fan_page import LatestFanPage
    from .legal_and_tax_status import LegalAndTaxStatus
    from .legal_document_type import LegalDocumentType
    from .legal_document_types import LegalDocumentTypes
    from .legal_form import LegalForm
    from .like_state import LikeState
    from .link_cost import LinkCost
    from .link_metrics import LinkMetrics
    from .link_owner import LinkOwner
    from .link_revenue import LinkRevenue
    from .link_spender import LinkSpender
    from .link_stats import LinkStats
    from .link_stats_summary import LinkStatsSummary
    from .link_tags import LinkTags
    from .mass_message import MassMessage
    from .mass_message_details import MassMessageDetails
    from .mass_message_status import MassMessageStatus
    from .mass_messages_chart import MassMessagesChart
    from .media import Media
    from .media_counters import MediaCounters
    from .media_file import MediaFile
    from .media_files import MediaFiles
    from .media_page import MediaPage
    from .mention_page import MentionPage
    from .model_start_date import ModelStartDate
    from .monthly_earnings import MonthlyEarnings
    from .notification import Notification
    from .notification_counts import NotificationCounts
    from .notification_page import NotificationPage
    from .past_subscription import PastSubscription
    from .payout_eligibility import PayoutEligibility
    from .payout_field import PayoutField
    from .payout_fields import PayoutFields
    from .payout_request import PayoutRequest
    from .payout_request_page import PayoutRequestPage
    from .payout_system import PayoutSystem
    from .payout_system_alert import PayoutSystemAlert
    from .payout_system_texts import PayoutSystemTexts
    from .payout_systems import PayoutSystems
    from .period_comparison import PeriodComparison
    from .period_comparison_summary import PeriodComparisonSummary
    from .period_value import PeriodValue
    from .post import Post
    from .post_change import PostChange
    from .post_counters import PostCounters
    from .post_page import PostPage
    from .post_statistics import PostStatistics
    from .postback_header import PostbackHeader
    from .postback_header_input import PostbackHeaderInput
    from .postback_response import PostbackResponse
    from .postback_smart_link import PostbackSmartLink
    from .profile_search_result import ProfileSearchResult
    from .profile_visitors import ProfileVisitors
    from .profile_visitors_chart import ProfileVisitorsChart
    from .profile_visitors_total import ProfileVisitorsTotal
    from .profitability import Profitability
    from .promo_offer import PromoOffer
    from .promotion import Promotion
    from .promotion_page import PromotionPage
    from .public_profile import PublicProfile
    from .queue_count import QueueCount
    from .queue_counts import QueueCounts
    from .queue_item import QueueItem
    from .queue_page import QueuePage
    from .queued_content import QueuedContent
    from .regex_pattern import RegexPattern
    from .related_link_urls import RelatedLinkUrls
    from .related_links import RelatedLinks
    from .release_form import ReleaseForm
    from .release_form_invitation import ReleaseFormInvitation
    from .remove_free_trial_link_tags_body import RemoveFreeTrialLinkTagsBody
    from .remove_media_from_list_body import RemoveMediaFromListBody
    from .remove_shared_free_trial_link_tags_body import RemoveSharedFreeTrialLinkTagsBody
    from .remove_shared_tracking_link_tags_body import RemoveSharedTrackingLinkTagsBody
    from .remove_smart_link_tags_body import RemoveSmartLinkTagsBody
    from .remove_tracking_link_tags_body import RemoveTrackingLinkTagsBody
    from .rename_vault_list_body import RenameVaultListBody
    from .reorder_social_media_buttons_body import ReorderSocialMediaButtonsBody
    from .request_manual_withdrawal_body import RequestManualWithdrawalBody
    from .revenue_forecast import RevenueForecast
    from .scraped_media import ScrapedMedia
    from .send_mass_message_body import SendMassMessageBody
    from .send_message_body import SendMessageBody
    from .send_post_body import SendPostBody
    from .sent_message import SentMessage
    from .sent_message_page import SentMessagePage
    from .sent_message_relationships import SentMessageRelationships
    from .set_fans_custom_name_body import SetFansCustomNameBody
    from .smart_link import SmartLink
    from .smart_link_chart_point import SmartLinkChartPoint
    from .smart_link_click import SmartLinkClick
    from .smart_link_clicks_report import SmartLinkClicksReport
    from .smart_link_clicks_summary import SmartLinkClicksSummary
    from .smart_link_conversion import SmartLinkConversion
    from .smart_link_conversion_fan import SmartLinkConversionFan
    from .smart_link_conversions_report import SmartLinkConversionsReport
    from .smart_link_conversions_summary import SmartLinkConversionsSummary
    from .smart_link_fan import SmartLinkFan
    from .smart_link_fan_filters import SmartLinkFanFilters
    from .smart_link_fans_report import SmartLinkFansReport
    from .smart_link_fans_summary import SmartLinkFansSummary
    from .smart_link_postback import SmartLinkPostback
    from .smart_link_report_filters import SmartLinkReportFilters
    from .social_media_button import SocialMediaButton
    from .spender_revenue import SpenderRevenue
    from .start_authentication_body import StartAuthenticationBody
    from .statistics_overview import StatisticsOverview
    from .story import Story
    from .story_archive_page import StoryArchivePage
    from .story_element_position import StoryElementPosition
    from .story_highlight import StoryHighlight
    from .story_highlight_page import StoryHighlightPage
    from .story_question import StoryQuestion
    from .story_question_entity import StoryQuestionEntity
    from .story_question_input import StoryQuestionInput
    from .story_stats import StoryStats
    from .story_text import StoryText
    from .story_text_input import StoryTextInput
    from .story_viewer import StoryViewer
    from .story_viewer_page import StoryViewerPage
    from .submit_2_fa_body import Submit2FaBody
    from .subscriber_metrics import SubscriberMetrics
    from .subscriber_statistics import SubscriberStatistics
    from .subscription import Subscription
    from .subscription_bundle import SubscriptionBundle
    from .subscription_changes import SubscriptionChanges
    from .subscription_counts import SubscriptionCounts
    from .subscription_data import SubscriptionData
    from .subscription_history import SubscriptionHistory
    from .subscription_insights import SubscriptionInsights
    from .success import Success
    from .success_message import SuccessMessage
    from .taggable_user import TaggableUser
    from .taggable_user_page import TaggableUserPage
    from .tax_status import TaxStatus
    from .team import Team
    from .ticket_replies import TicketReplies
    from .top_fans import TopFans
    from .top_message import TopMessage
    from .top_percentage import TopPercentage
    from .top_visit_durations import TopVisitDurations
    from .top_visitor_countries import TopVisitorCountries
    from .tracking_link import TrackingLink
    from .tracking_link_page import TrackingLinkPage
    from .transaction import Transaction
    from .transaction_page import TransactionPage
    from .transaction_summary import TransactionSummary
    from .transaction_totals import TransactionTotals
    from .transaction_type_total import TransactionTypeTotal
    from .translation_key import TranslationKey
    from .unsubscribe_from_user_body import UnsubscribeFromUserBody
    from .update_authentication_credentials_body import UpdateAuthenticationCredentialsBody
    from .update_blocked_countries_body import UpdateBlockedCountriesBody
    from .update_custom_summary_category_body import UpdateCustomSummaryCategoryBody
    from .update_mass_message_body import UpdateMassMessageBody
    from .update_notification_tabs_order_body import UpdateNotificationTabsOrderBody
    from .update_payout_frequency_body import UpdatePayoutFrequencyBody
    from .update_post_body import UpdatePostBody
    from .update_profile_body import UpdateProfileBody
    from .update_smart_link_pixel_body import UpdateSmartLinkPixelBody
    from .update_smart_link_postback_body import UpdateSmartLinkPostbackBody
    from .update_social_media_button_body import UpdateSocialMediaButtonBody
    from .update_story_highlight_body import UpdateStoryHighlightBody
    from .update_subscription_price_body import UpdateSubscriptionPriceBody
    from .update_user_list_body import UpdateUserListBody
    from .update_webhook_body import UpdateWebhookBody
    from .update_welcome_message_body import UpdateWelcomeMessageBody
    from .upload_arguments import UploadArguments
    from .upload_extras import UploadExtras
    from .upload_media_to_the_only_fans_cdn_body import UploadMediaToTheOnlyFansCdnBody
    from .upload_media_to_vault_body import UploadMediaToVaultBody
    from .upload_settings import UploadSettings
    from .upload_status import UploadStatus
    from .uploaded_media import UploadedMedia
    from .uploaded_thumb import UploadedThumb
    from .user import User
    from .user_list import UserList
    from .user_list_addition import UserListAddition
    from .user_list_removal import UserListRemoval
    from .user_list_state import UserListState
    from .user_page import UserPage
    from .user_reference import UserReference
    from .user_summary import UserSummary
    from .vault_list import VaultList
    from .vault_list_media import VaultListMedia
    from .vault_list_page import VaultListPage
    from .vault_list_state import VaultListState
    from .visit_durations import VisitDurations
    from .visitor_country import VisitorCountry
    from .visitor_counts import VisitorCounts
    from .visitor_statistics import VisitorStatistics
    from .webhook import Webhook
    from .webhook_event import WebhookEvent
    from .webhook_redelivery import WebhookRedelivery
    from .welcome_message import WelcomeMessage
    from .whoami import Whoami
    from .withdrawal_period import WithdrawalPeriod

_MODULES = {
    "Account": "account",
    "AccountBalances": "account_balances",
    "AccountProfile": "account_profile",
    "AccountSettings": "account_settings",
    "AccountSummary": "account_summary",
    "AddFreeTrialLinkTagsBody": "add_free_trial_link_tags_body",
    "AddMediaToListBody": "add_media_to_list_body",
    "AddSharedFreeTrialLinkTagsBody": "add_shared_free_trial_link_tags_body",
    "AddSharedTrackingLinkTagsBody": "add_shared_tracking_link_tags_body",
    "AddSmartLinkTagsBody": "add_smart_link_tags_body",
    "AddSocialMediaButtonBody": "add_social_media_button_body",
    "AddStoryToHighlightBody": "add_story_to_highlight_body",
    "AddToStoryBody": "add_to_story_body",
    "AddTrackingLinkTagsBody": "add_tracking_link_tags_body",
    "AddUsersToUserListBody": "add_users_to_user_list_body",
    "AgeVerificationSession": "age_verification_session",
    "ApiKey": "api_key",
    "ApiLink": "api_link",
    "AttachTagsReleaseFormsToMessageBody": "attach_tags_release_forms_to_message_body",
    "AuthenticationAttempt": "authentication_attempt",
    "AuthenticationStatus": "authentication_status",
    "Author": "author",
    "AutomationPeriod": "automation_period",
    "AutomationSettings": "automation_settings",
    "BannedWord": "banned_word",
    "BlockedCountries": "blocked_countries",
    "BundleOptions": "bundle_options",
    "Chargeback": "chargeback",
    "ChargebackPage": "chargeback_page",
    "ChargebackRatio": "chargeback_ratio",
    "ChargebackStatistics": "chargeback_statistics",
    "ChartPoint": "chart_point",
    "ChartSeries": "chart_series",
    "Chat": "chat",
    "ChatMediaPage": "chat_media_page",
    "ChatMessage": "chat_message",
    "CheckUsernameAvailabilityBody": "check_username_availability_body",
    "ClientSession": "client_session",
    "Comment": "comment",
    "CommentPage": "comment_page",
    "ComparisonPeriodA": "comparison_period_a",
    "ComparisonPeriodB": "comparison_period_b",
    "ContentStatistics": "content_statistics",
    "CountChange": "count_change",
    "Country": "country",
    "CreateClientSessionBody": "create_client_session_body",
    "CreateCustomSummaryCategoryBody": "create_custom_summary_category_body",
    "CreateDataExportBody": "create_data_export_body",
    "CreateEditFanNotesBody": "create_edit_fan_notes_body",
    "CreateFreeTrialLinkBody": "create_free_trial_link_body",
    "CreateInvitationLinkBody": "create_invitation_link_body",
    "CreateLabelBody": "create_label_body",
    "CreatePromotionBody": "create_promotion_body",
    "CreateReleaseFormBody": "create_release_form_body",
    "CreateSmartLinkBody": "create_smart_link_body",
    "CreateSmartLinkPostbackBody": "create_smart_link_postback_body",
    "CreateStoryHighlightBody": "create_story_highlight_body",
    "CreateTrackingLinkBody": "create_tracking_link_body",
    "CreateUserListBody": "create_user_list_body",
    "CreateVaultListBody": "create_vault_list_body",
    "CreateWebhookBody": "create_webhook_body",
    "CurrentSubscription": "current_subscription",
    "CustomProxy": "custom_proxy",
    "CustomSummaryCategory": "custom_summary_category",
    "Dac7Form": "dac_7_form",
    "Dac7Status": "dac_7_status",
    "DataExport": "data_export",
    "DataExportChange": "data_export_change",
    "DataExportPage": "data_export_page",
    "DataExportPageInfo": "data_export_page_info",
    "DeleteVaultMediaBody": "delete_vault_media_body",
    "DeprecatedScrapeMediaFromTheOnlyFansCdnBody": "deprecated_scrape_media_from_the_only_fans_cdn_body",
    "DirectMessagesChart": "direct_messages_chart",
    "EarningStatistics": "earning_statistics",
    "Earnings": "earnings",
    "EarningsAmount": "earnings_amount",
    "EarningsBreakdown": "earnings_breakdown",
    "EarningsByType": "earnings_by_type",
    "EarningsChange": "earnings_change",
    "EarningsOverview": "earnings_overview",
    "EarningsPoint": "earnings_point",
    "EarningsReport": "earnings_report",
    "EnableDisableWelcomeMessageBody": "enable_disable_welcome_message_body",
    "EnableUpdateAutomaticMessagingBody": "enable_update_automatic_messaging_body",
    "EnableUpdateAutomaticPostingBody": "enable_update_automatic_posting_body",
    "Fan": "fan",
    "FanInsights": "fan_insights",
    "FanNotes": "fan_notes",
    "FanPage": "fan_page",
    "FanSummary": "fan_summary",
    "FanSummaryField": "fan_summary_field",
    "FanSummaryJob": "fan_summary_job",
    "ForecastPoint": "forecast_point",
    "FreeTrialLink": "free_trial_link",
    "FreeTrialLinkPage": "free_trial_link_page",
    "GenerateFanSummaryBody": "generate_fan_summary_body",
    "GetEarningsOverviewBody": "get_earnings_overview_body",
    "GetHistoricalPerformanceBody": "get_historical_performance_body",
    "GetPeriodComparisonBody": "get_period_comparison_body",
    "GetProfitabilityBody": "get_profitability_body",
    "GetRevenueForecastBody": "get_revenue_forecast_body",
    "GetTransactionSummaryBody": "get_transaction_summary_body",
    "GetTransactionsByTypeBody": "get_transactions_by_type_body",
    "Gif": "gif",
    "GifImage": "gif_image",
    "GifImages": "gif_images",
    "ImageSize": "image_size",
    "InputRule": "input_rule",
    "Label": "label",
    "LabelPage": "label_page",
    "LastAuthenticationAttempt": "last_authentication_attempt",
    "LatestFanPage": "latest_fan_page",
    "LegalAndTaxStatus": "legal_and_tax_status",
    "LegalDocumentType": "legal_document_type",
    "LegalDocumentTypes": "legal_document_types",
    "LegalForm": "legal_form",
    "LikeState": "like_state",
    "LinkCost": "link_cost",
    "LinkMetrics": "link_metrics",
    "LinkOwner": "link_owner",
    "LinkRevenue": "link_revenue",
    "LinkSpender": "link_spender",
    "LinkStats": "link_stats",
    "LinkStatsSummary": "link_stats_summary",
    "LinkTags": "link_tags",
    "MassMessage": "mass_message",
    "MassMessageDetails": "mass_message_details",
    "MassMessageStatus": "mass_message_status",
    "MassMessagesChart": "mass_messages_chart",
    "Media": "media",
    "MediaCounters": "media_counters",
    "MediaFile": "media_file",
    "MediaFiles": "media_files",
    "MediaPage": "media_page",
    "MentionPage": "mention_page",
    "ModelStartDate": "model_start_date",
    "MonthlyEarnings": "monthly_earnings",
    "Notification": "notification",
    "NotificationCounts": "notification_counts",
    "NotificationPage": "notification_page",
    "PastSubscription": "past_subscription",
    "PayoutEligibility": "payout_eligibility",
    "PayoutField": "payout_field",
    "PayoutFields": "payout_fields",
    "PayoutRequest": "payout_request",
    "PayoutRequestPage": "payout_request_page",
    "PayoutSystem": "payout_system",
    "PayoutSystemAlert": "payout_system_alert",
    "PayoutSystemTexts": "payout_system_texts",
    "PayoutSystems": "payout_systems",
    "PeriodComparison": "period_comparison",
    "PeriodComparisonSummary": "period_comparison_summary",
    "PeriodValue": "period_value",
    "Post": "post",
    "PostChange": "post_change",
    "PostCounters": "post_counters",
    "PostPage": "post_page",
    "PostStatistics": "post_statistics",
    "PostbackHeader": "postback_header",
    "PostbackHeaderInput": "postback_header_input",
    "PostbackResponse": "postback_response",
    "PostbackSmartLink": "postback_smart_link",
    "ProfileSearchResult": "profile_search_result",
    "ProfileVisitors": "profile_visitors",
    "ProfileVisitorsChart": "profile_visitors_chart",
    "ProfileVisitorsTotal": "profile_visitors_total",
    "Profitability": "profitability",
    "PromoOffer": "promo_offer",
    "Promotion": "promotion",
    "PromotionPage": "promotion_page",
    "PublicProfile": "public_profile",
    "QueueCount": "queue_count",
    "QueueCounts": "queue_counts",
    "QueueItem": "queue_item",
    "QueuePage": "queue_page",
    "QueuedContent": "queued_content",
    "RegexPattern": "regex_pattern",
    "RelatedLinkUrls": "related_link_urls",
    "RelatedLinks": "related_links",
    "ReleaseForm": "release_form",
    "ReleaseFormInvitation": "release_form_invitation",
    "RemoveFreeTrialLinkTagsBody": "remove_free_trial_link_tags_body",
    "RemoveMediaFromListBody": "remove_media_from_list_body",
    "RemoveSharedFreeTrialLinkTagsBody": "remove_shared_free_trial_link_tags_body",
    "RemoveSharedTrackingLinkTagsBody": "remove_shared_tracking_link_tags_body",
    "RemoveSmartLinkTagsBody": "remove_smart_link_tags_body",
    "RemoveTrackingLinkTagsBody": "remove_tracking_link_tags_body",
    "RenameVaultListBody": "rename_vault_list_body",
    "ReorderSocialMediaButtonsBody": "reorder_social_media_buttons_body",
    "RequestManualWithdrawalBody": "request_manual_withdrawal_body",
    "RevenueForecast": "revenue_forecast",
    "ScrapedMedia": "scraped_media",
    "SendMassMessageBody": "send_mass_message_body",
    "SendMessageBody": "send_message_body",
    "SendPostBody": "send_post_body",
    "SentMessage": "sent_message",
    "SentMessagePage": "sent_message_page",
    "SentMessageRelationships": "sent_message_relationships",
    "SetFansCustomNameBody": "set_fans_custom_name_body",
    "SmartLink": "smart_link",
    "SmartLinkChartPoint": "smart_link_chart_point",
    "SmartLinkClick": "smart_link_click",
    "SmartLinkClicksReport": "smart_link_clicks_report",
    "SmartLinkClicksSummary": "smart_link_clicks_summary",
    "SmartLinkConversion": "smart_link_conversion",
    "SmartLinkConversionFan": "smart_link_conversion_fan",
    "SmartLinkConversionsReport": "smart_link_conversions_report",
    "SmartLinkConversionsSummary": "smart_link_conversions_summary",
    "SmartLinkFan": "smart_link_fan",
    "SmartLinkFanFilters": "smart_link_fan_filters",
    "SmartLinkFansReport": "smart_link_fans_report",
    "SmartLinkFansSummary": "smart_link_fans_summary",
    "SmartLinkPostback": "smart_link_postback",
    "SmartLinkReportFilters": "smart_link_report_filters",
    "SocialMediaButton": "social_media_button",
    "SpenderRevenue": "spender_revenue",
    "StartAuthenticationBody": "start_authentication_body",
    "StatisticsOverview": "statistics_overview",
    "Story": "story",
    "StoryArchivePage": "story_archive_page",
    "StoryElementPosition": "story_element_position",
    "StoryHighlight": "story_highlight",
    "StoryHighlightPage": "story_highlight_page",
    "StoryQuestion": "story_question",
    "StoryQuestionEntity": "story_question_entity",
    "StoryQuestionInput": "story_question_input",
    "StoryStats": "story_stats",
    "StoryText": "story_text",
    "StoryTextInput": "story_text_input",
    "StoryViewer": "story_viewer",
    "StoryViewerPage": "story_viewer_page",
    "Submit2FaBody": "submit_2_fa_body",
    "SubscriberMetrics": "subscriber_metrics",
    "SubscriberStatistics": "subscriber_statistics",
    "Subscription": "subscription",
    "SubscriptionBundle": "subscription_bundle",
    "SubscriptionChanges": "subscription_changes",
    "SubscriptionCounts": "subscription_counts",
    "SubscriptionData": "subscription_data",
    "SubscriptionHistory": "subscription_history",
    "SubscriptionInsights": "subscription_insights",
    "Success": "success",
    "SuccessMessage": "success_message",
    "TaggableUser": "taggable_user",
    "TaggableUserPage": "taggable_user_page",
    "TaxStatus": "tax_status",
    "Team": "team",
    "TicketReplies": "ticket_replies",
    "TopFans": "top_fans",
    "TopMessage": "top_message",
    "TopPercentage": "top_percentage",
    "TopVisitDurations": "top_visit_durations",
    "TopVisitorCountries": "top_visitor_countries",
    "TrackingLink": "tracking_link",
    "TrackingLinkPage": "tracking_link_page",
    "Transaction": "transaction",
    "TransactionPage": "transaction_page",
    "TransactionSummary": "transaction_summary",
    "TransactionTotals": "transaction_totals",
    "TransactionTypeTotal": "transaction_type_total",
    "TranslationKey": "translation_key",
    "UnsubscribeFromUserBody": "unsubscribe_from_user_body",
    "UpdateAuthenticationCredentialsBody": "update_authentication_credentials_body",
    "UpdateBlockedCountriesBody": "update_blocked_countries_body",
    "UpdateCustomSummaryCategoryBody": "update_custom_summary_category_body",
    "UpdateMassMessageBody": "update_mass_message_body",
    "UpdateNotificationTabsOrderBody": "update_notification_tabs_order_body",
    "UpdatePayoutFrequencyBody": "update_payout_frequency_body",
    "UpdatePostBody": "update_post_body",
    "UpdateProfileBody": "update_profile_body",
    "UpdateSmartLinkPixelBody": "update_smart_link_pixel_body",
    "UpdateSmartLinkPostbackBody": "update_smart_link_postback_body",
    "UpdateSocialMediaButtonBody": "update_social_media_button_body",
    "UpdateStoryHighlightBody": "update_story_highlight_body",
    "UpdateSubscriptionPriceBody": "update_subscription_price_body",
    "UpdateUserListBody": "update_user_list_body",
    "UpdateWebhookBody": "update_webhook_body",
    "UpdateWelcomeMessageBody": "update_welcome_message_body",
    "UploadArguments": "upload_arguments",
    "UploadExtras": "upload_extras",
    "UploadMediaToTheOnlyFansCdnBody": "upload_media_to_the_only_fans_cdn_body",
    "UploadMediaToVaultBody": "upload_media_to_vault_body",
    "UploadSettings": "upload_settings",
    "UploadStatus": "upload_status",
    "UploadedMedia": "uploaded_media",
    "UploadedThumb": "uploaded_thumb",
    "User": "user",
    "UserList": "user_list",
    "UserListAddition": "user_list_addition",
    "UserListRemoval": "user_list_removal",
    "UserListState": "user_list_state",
    "UserPage": "user_page",
    "UserReference": "user_reference",
    "UserSummary": "user_summary",
    "VaultList": "vault_list",
    "VaultListMedia": "vault_list_media",
    "VaultListPage": "vault_list_page",
    "VaultListState": "vault_list_state",
    "VisitDurations": "visit_durations",
    "VisitorCountry": "visitor_country",
    "VisitorCounts": "visitor_counts",
    "VisitorStatistics": "visitor_statistics",
    "Webhook": "webhook",
    "WebhookEvent": "webhook_event",
    "WebhookRedelivery": "webhook_redelivery",
    "WelcomeMessage": "welcome_message",
    "Whoami": "whoami",
    "WithdrawalPeriod": "withdrawal_period",
}

__all__ = [
    "Account",
    "AccountBalances",
    "AccountProfile",
    "AccountSettings",
    "AccountSummary",
    "AddFreeTrialLinkTagsBody",
    "AddMediaToListBody",
    "AddSharedFreeTrialLinkTagsBody",
    "AddSharedTrackingLinkTagsBody",
    "AddSmartLinkTagsBody",
    "AddSocialMediaButtonBody",
    "AddStoryToHighlightBody",
    "AddToStoryBody",
    "AddTrackingLinkTagsBody",
    "AddUsersToUserListBody",
    "AgeVerificationSession",
    "ApiKey",
    "ApiLink",
    "AttachTagsReleaseFormsToMessageBody",
    "AuthenticationAttempt",
    "AuthenticationStatus",
    "Author",
    "AutomationPeriod",
    "AutomationSettings",
    "BannedWord",
    "BlockedCountries",
    "BundleOptions",
    "Chargeback",
    "ChargebackPage",
    "ChargebackRatio",
    "ChargebackStatistics",
    "ChartPoint",
    "ChartSeries",
    "Chat",
    "ChatMediaPage",
    "ChatMessage",
    "CheckUsernameAvailabilityBody",
    "ClientSession",
    "Comment",
    "CommentPage",
    "ComparisonPeriodA",
    "ComparisonPeriodB",
    "ContentStatistics",
    "CountChange",
    "Country",
    "CreateClientSessionBody",
    "CreateCustomSummaryCategoryBody",
    "CreateDataExportBody",
    "CreateEditFanNotesBody",
    "CreateFreeTrialLinkBody",
    "CreateInvitationLinkBody",
    "CreateLabelBody",
    "CreatePromotionBody",
    "CreateReleaseFormBody",
    "CreateSmartLinkBody",
    "CreateSmartLinkPostbackBody",
    "CreateStoryHighlightBody",
    "CreateTrackingLinkBody",
    "CreateUserListBody",
    "CreateVaultListBody",
    "CreateWebhookBody",
    "CurrentSubscription",
    "CustomProxy",
    "CustomSummaryCategory",
    "Dac7Form",
    "Dac7Status",
    "DataExport",
    "DataExportChange",
    "DataExportPage",
    "DataExportPageInfo",
    "DeleteVaultMediaBody",
    "DeprecatedScrapeMediaFromTheOnlyFansCdnBody",
    "DirectMessagesChart",
    "EarningStatistics",
    "Earnings",
    "EarningsAmount",
    "EarningsBreakdown",
    "EarningsByType",
    "EarningsChange",
    "EarningsOverview",
    "EarningsPoint",
    "EarningsReport",
    "EnableDisableWelcomeMessageBody",
    "EnableUpdateAutomaticMessagingBody",
    "EnableUpdateAutomaticPostingBody",
    "Fan",
    "FanInsights",
    "FanNotes",
    "FanPage",
    "FanSummary",
    "FanSummaryField",
    "FanSummaryJob",
    "ForecastPoint",
    "FreeTrialLink",
    "FreeTrialLinkPage",
    "GenerateFanSummaryBody",
    "GetEarningsOverviewBody",
    "GetHistoricalPerformanceBody",
    "GetPeriodComparisonBody",
    "GetProfitabilityBody",
    "GetRevenueForecastBody",
    "GetTransactionSummaryBody",
    "GetTransactionsByTypeBody",
    "Gif",
    "GifImage",
    "GifImages",
    "ImageSize",
    "InputRule",
    "Label",
    "LabelPage",
    "LastAuthenticationAttempt",
    "LatestFanPage",
    "LegalAndTaxStatus",
    "LegalDocumentType",
    "LegalDocumentTypes",
    "LegalForm",
    "LikeState",
    "LinkCost",
    "LinkMetrics",
    "LinkOwner",
    "LinkRevenue",
    "LinkSpender",
    "LinkStats",
    "LinkStatsSummary",
    "LinkTags",
    "MassMessage",
    "MassMessageDetails",
    "MassMessageStatus",
    "MassMessagesChart",
    "Media",
    "MediaCounters",
    "MediaFile",
    "MediaFiles",
    "MediaPage",
    "MentionPage",
    "ModelStartDate",
    "MonthlyEarnings",
    "Notification",
    "NotificationCounts",
    "NotificationPage",
    "PastSubscription",
    "PayoutEligibility",
    "PayoutField",
    "PayoutFields",
    "PayoutRequest",
    "PayoutRequestPage",
    "PayoutSystem",
    "PayoutSystemAlert",
    "PayoutSystemTexts",
    "PayoutSystems",
    "PeriodComparison",
    "PeriodComparisonSummary",
    "PeriodValue",
    "Post",
    "PostChange",
    "PostCounters",
    "PostPage",
    "PostStatistics",
    "PostbackHeader",
    "PostbackHeaderInput",
    "PostbackResponse",
    "PostbackSmartLink",
    "ProfileSearchResult",
    "ProfileVisitors",
    "ProfileVisitorsChart",
    "ProfileVisitorsTotal",
    "Profitability",
    "PromoOffer",
    "Promotion",
    "PromotionPage",
    "PublicProfile",
    "QueueCount",
    "QueueCounts",
    "QueueItem",
    "QueuePage",
    "QueuedContent",
    "RegexPattern",
    "RelatedLinkUrls",
    "RelatedLinks",
    "ReleaseForm",
    "ReleaseFormInvitation",
    "RemoveFreeTrialLinkTagsBody",
    "RemoveMediaFromListBody",
    "RemoveSharedFreeTrialLinkTagsBody",
    "RemoveSharedTrackingLinkTagsBody",
    "RemoveSmartLinkTagsBody",
    "RemoveTrackingLinkTagsBody",
    "RenameVaultListBody",
    "ReorderSocialMediaButtonsBody",
    "RequestManualWithdrawalBody",
    "RevenueForecast",
    "ScrapedMedia",
    "SendMassMessageBody",
    "SendMessageBody",
    "SendPostBody",
    "SentMessage",
    "SentMessagePage",
    "SentMessageRelationships",
    "SetFansCustomNameBody",
    "SmartLink",
    "SmartLinkChartPoint",
    "SmartLinkClick",
    "SmartLinkClicksReport",
    "SmartLinkClicksSummary",
    "SmartLinkConversion",
    "SmartLinkConversionFan",
    "SmartLinkConversionsReport",
    "SmartLinkConversionsSummary",
    "SmartLinkFan",
    "SmartLinkFanFilters",
    "SmartLinkFansReport",
    "SmartLinkFansSummary",
    "SmartLinkPostback",
    "SmartLinkReportFilters",
    "SocialMediaButton",
    "SpenderRevenue",
    "StartAuthenticationBody",
    "StatisticsOverview",
    "Story",
    "StoryArchivePage",
    "StoryElementPosition",
    "StoryHighlight",
    "StoryHighlightPage",
    "StoryQuestion",
    "StoryQuestionEntity",
    "StoryQuestionInput",
    "StoryStats",
    "StoryText",
    "StoryTextInput",
    "StoryViewer",
    "StoryViewerPage",
    "Submit2FaBody",
    "SubscriberMetrics",
    "SubscriberStatistics",
    "Subscription",
    "SubscriptionBundle",
    "SubscriptionChanges",
    "SubscriptionCounts",
    "SubscriptionData",
    "SubscriptionHistory",
    "SubscriptionInsights",
    "Success",
    "SuccessMessage",
    "TaggableUser",
    "TaggableUserPage",
    "TaxStatus",
    "Team",
    "TicketReplies",
    "TopFans",
    "TopMessage",
    "TopPercentage",
    "TopVisitDurations",
    "TopVisitorCountries",
    "TrackingLink",
    "TrackingLinkPage",
    "Transaction",
    "TransactionPage",
    "TransactionSummary",
    "TransactionTotals",
    "TransactionTypeTotal",
    "TranslationKey",
    "UnsubscribeFromUserBody",
    "UpdateAuthenticationCredentialsBody",
    "UpdateBlockedCountriesBody",
    "UpdateCustomSummaryCategoryBody",
    "UpdateMassMessageBody",
    "UpdateNotificationTabsOrderBody",
    "UpdatePayoutFrequencyBody",
    "UpdatePostBody",
    "UpdateProfileBody",
    "UpdateSmartLinkPixelBody",
    "UpdateSmartLinkPostbackBody",
    "UpdateSocialMediaButtonBody",
    "UpdateStoryHighlightBody",
    "UpdateSubscriptionPriceBody",
    "UpdateUserListBody",
    "UpdateWebhookBody",
    "UpdateWelcomeMessageBody",
    "UploadArguments",
    "UploadExtras",
    "UploadMediaToTheOnlyFansCdnBody",
    "UploadMediaToVaultBody",
    "UploadSettings",
    "UploadStatus",
    "UploadedMedia",
    "UploadedThumb",
    "User",
    "UserList",
    "UserListAddition",
    "UserListRemoval",
    "UserListState",
    "UserPage",
    "UserReference",
    "UserSummary",
    "VaultList",
    "VaultListMedia",
    "VaultListPage",
    "VaultListState",
    "VisitDurations",
    "VisitorCountry",
    "VisitorCounts",
    "VisitorStatistics",
    "Webhook",
    "WebhookEvent",
    "WebhookRedelivery",
    "WelcomeMessage",
    "Whoami",
    "WithdrawalPeriod",
]


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{module}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})
