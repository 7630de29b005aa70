"""Whether the very same request may be sent twice without a second effect: `x-ofapi-repeat`.

A reading request may; every other operation is reviewed here by its id, because the method alone doesn't say it: this
API publishes with PUT, toggles with PATCH and reads with POST. What nobody has reviewed is not repeated.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from ..document import Document, OperationAt, operations

REPEAT = "x-ofapi-repeat"
IDEMPOTENCY_KEY = "Idempotency-Key"

_READING = ("get", "head")


class Review(NamedTuple):
    """What a person decided on some operations, and why."""

    safe: bool
    reason: str
    operations: tuple[str, ...]


REVIEWS = (
    Review(True, "only reads: the period and accounts are in the body", (
        "getRevenueForecast", "getProfitability", "getTransactionsByType", "getTransactionSummary",
        "getPeriodComparison", "getEarningsOverview", "getHistoricalPerformance", "checkUsernameAvailability",
    )),
    Review(True, "removes one named thing: once it is gone there is nothing more to remove", (
        "disconnectAccount", "deleteCustomSummaryCategory", "deleteSmartLinkPostback", "deleteSmartLink",
        "disconnectSmartLinkPixel", "deleteWebhook", "deleteBundle", "deleteChat", "deleteMessage", "clearFanNotes",
        "unsendDeleteMassMessage", "deleteVaultList", "deleteVaultMedia", "deletePost", "deletePostComment",
        "deletePromotion", "deleteSocialMediaButton", "revokeSharedTrackingLinkAccess",
        "revokeSharedFreeTrialLinkAccess", "deleteStoryHighlight", "deleteStory", "deleteTrackingLink",
        "deleteFreeTrialLink", "deleteUserList",
    )),
    Review(True, "takes named members out: those that are out stay out", (
        "removeSmartLinkTags", "removeSharedTrackingLinkTags", "removeSharedFreeTrialLinkTags",
        "removeTrackingLinkTags", "removeFreeTrialLinkTags", "removeMediaFromList", "removeStoryFromHighlight",
        "removeUserFromAUserList", "clearUserList",
    )),
    Review(True, "puts named members in: those that are in are not added again", (
        "addSmartLinkTags", "addSharedTrackingLinkTags", "addSharedFreeTrialLinkTags", "addTrackingLinkTags",
        "addFreeTrialLinkTags", "addMediaToList", "addUsersToUserList", "addStoryToHighlight",
    )),
    Review(True, "sets values that the request gives in full", (
        "updateCustomSummaryCategory", "updateSmartLinkPostback", "updateSmartLinkPixel", "updateWebhook",
        "setFansCustomName", "createEditFanNotes", "updateMassMessage", "renameVaultList",
        "updateNotificationTabsOrder", "updatePayoutFrequency", "updatePost", "enableUpdateAutomaticMessaging",
        "enableUpdateAutomaticPosting", "updateBlockedCountries", "enableDisableWelcomeMessage", "updateProfile",
        "reorderSocialMediaButtons", "updateSocialMediaButton", "updateSubscriptionPrice", "updateWelcomeMessage",
        "updateStoryHighlight", "updateUserList", "renameReleaseForm",
    )),
    Review(True, "sets a state that has its own way back: set twice, it is set", (
        "markAllChatsAsRead", "markChatAsRead", "markChatAsUnread", "muteChatNotifications",
        "unmuteChatNotifications", "likeMessage", "unlikeMessage", "pinMessage", "unpinMessage",
        "markAllNotificationsAsRead", "archivePost", "unarchivePost", "likePostComment", "unlikePostComment",
        "pinPostComment", "unpinPostComment", "disableAutomaticMessaging", "disableAutomaticPosting",
        "markStoryAsWatched", "blockUser", "unblockUser", "restrictUser", "unrestrictUser",
    )),
    Review(True, "ends something: ended twice, it has ended", (
        "cancelDataExport", "stopPromotion", "unsubscribeFromUser",
    )),
    Review(True, "the fan sees typing a moment longer", ("startTypingIndicator",)),
    Review(False, "sends: the fan would get, and may pay for, the message twice", (
        "sendMessage", "sendMassMessage", "publishQueueItem",
    )),
    Review(False, "publishes: there would be two of it", (
        "sendPost", "createPostComment", "addToStory",
    )),
    Review(False, "moves money: it would be paid twice", (
        "requestManualWithdrawal", "subscribeToUser",
    )),
    Review(False, "creates: there would be two of it", (
        "createClientSession", "createCustomSummaryCategory", "createDataExport", "createSmartLinkPostback",
        "createSmartLink", "createSmartLinkPixel", "createWebhook", "createBundle", "createVaultList", "createLabel",
        "createPromotion", "createInvitationLink", "createReleaseForm", "addSocialMediaButton",
        "createStoryHighlight", "createTrackingLink", "createFreeTrialLink", "createUserList",
    )),
    Review(False, "uploads or fetches a file: there would be two of it, and credits are charged for each", (
        "uploadMediaToTheOnlyFansCDN", "uploadMediaToVault", "deprecatedScrapeMediaFromTheOnlyFansCDN",
    )),
    Review(False, "starts work that credits are charged for", (
        "startDataExport", "retryFailedDataExport", "generateFanSummary",
    )),
    Review(False, "starts a login, or spends a code or an e-mail of one", (
        "startAuthentication", "updateAuthenticationCredentials", "reAuthenticateAccount", "submit2FA",
        "send2FAEMailToCreator",
    )),
    Review(False, "delivers an event to someone else's server each time", (
        "redeliverWebhookDelivery", "sendSmartLinkPixelTestEvent",
    )),
    Review(False, "turns on what is off and off what is on: sent twice, it does nothing", (
        "pinUnpinPost", "pinUnpinUserInUserList", "hideUnhideReleaseForm", "enableDisableDRM",
    )),
    Review(False, "the API does not say what a second one does", (
        "hideChat", "attachTagsReleaseFormsToMessage",
    )),
)  # fmt: skip

# Where a caller sees whether a request that must not be repeated was carried out, when no answer came.
SHOWN_BY = {
    "createBundle": "listBundles",
    "attachTagsReleaseFormsToMessage": "listChatMessages",
    "sendMessage": "listChatMessages",
    "hideChat": "listChats",
    "startAuthentication": "listAccounts",
    "reAuthenticateAccount": "listAccounts",
    "updateAuthenticationCredentials": "listAccounts",
    "submit2FA": "pollAuthenticationStatus",
    "send2FAEMailToCreator": "pollAuthenticationStatus",
    "createDataExport": "listDataExports",
    "retryFailedDataExport": "listDataExports",
    "startDataExport": "getDataExportStatus",
    "createCustomSummaryCategory": "listCustomSummaryCategories",
    "generateFanSummary": "getFanSummary",
    "createFreeTrialLink": "listFreeTrialLinks",
    "sendMassMessage": "getMassMessageOverview",
    "uploadMediaToVault": "listVaultMedia",
    "requestManualWithdrawal": "listPayoutRequests",
    "createPostComment": "listPostComments",
    "createLabel": "listLabels",
    "sendPost": "listPosts",
    "pinUnpinPost": "getPost",
    "createPromotion": "listPromotions",
    "publishQueueItem": "listQueueItems",
    "createReleaseForm": "listReleaseForms",
    "hideUnhideReleaseForm": "listReleaseForms",
    "addSocialMediaButton": "listSocialMediaButtons",
    "enableDisableDRM": "getDRMStatus",
    "createSmartLinkPostback": "listSmartLinkPostbacks",
    "createSmartLink": "listSmartLinks",
    "createSmartLinkPixel": "listSmartLinkPixels",
    "addToStory": "listActiveStories",
    "createStoryHighlight": "listStoryHighlights",
    "createTrackingLink": "listTrackingLinks",
    "createUserList": "listUserLists",
    "pinUnpinUserInUserList": "listPinnedUsersInUserList",
    "subscribeToUser": "listActiveFollowings",
    "createVaultList": "listVaultLists",
    "createWebhook": "listWebhooks",
    "redeliverWebhookDelivery": "listWebhookDeliveries",
}

# Reading requests that the rule alone would get wrong, or right for a reason worth saying.
READING_EXCEPTIONS = {
    "searchProfiles": (False, "each result costs a credit, so the whole page would be charged twice"),
    "listChatMessages": (True, "marks the chat as read, which a repeat does not do again"),
    "getSpecificChatMessage": (True, "may mark the chat as read, which a repeat does not do again"),
}

_BY_ID = {id_: (review.safe, review.reason) for review in REVIEWS for id_ in review.operations} | READING_EXCEPTIONS


def set_on(at: OperationAt) -> None:
    """Set the operation's `x-ofapi-repeat`; `idempotency_key` stands in it where the operation takes such a key."""
    at.operation[REPEAT] = of(at)


def set_shown_by(ats: Sequence[OperationAt]) -> None:
    """Set `shown_by` in each `x-ofapi-repeat` where it is known: the call that shows whether the request had its
    effect. For operations that have been placed."""
    labels = {at.id: f"{at.operation['x-ofapi-resource']}.{at.operation['x-ofapi-method']}" for at in ats}
    for at in ats:
        label = labels.get(SHOWN_BY.get(at.id, ""))
        if label is not None:
            at.operation[REPEAT]["shown_by"] = label


def of(at: OperationAt) -> dict[str, Any]:
    """`{"safe": ..., "reason": ...}` of one operation."""
    if at.id in _BY_ID:
        safe, reason = _BY_ID[at.id]
    elif at.method in _READING:
        safe, reason = True, "only reads"
    else:
        safe, reason = False, "not reviewed yet"
    keyed = any(p.get("in") == "header" and p.get("name") == IDEMPOTENCY_KEY for p in at.parameters)
    return {"safe": safe, "reason": reason} | ({"idempotency_key": True} if keyed else {})


def unreviewed(document: Document) -> list[str]:
    """The ids of operations that may have an effect and that nobody has reviewed."""
    return [at.id for at in operations(document) if at.method not in _READING and at.id not in _BY_ID]


def vanished(document: Document) -> list[str]:
    """The reviewed ids that the description no longer has, or has as something that only reads."""
    changing = {at.id for at in operations(document) if at.method not in _READING}
    present = {at.id for at in operations(document)}
    reviewed = {id_ for review in REVIEWS for id_ in review.operations}
    shown = {id_ for pair in SHOWN_BY.items() for id_ in pair}
    return sorted(reviewed - changing | (set(READING_EXCEPTIONS) | shown) - present)
