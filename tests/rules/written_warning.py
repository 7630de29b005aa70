"""For each hand-written rule that warns: changes to a call that break it, and changes that keep it."""

from __future__ import annotations

from tests.rules.written import FANS, FUND, LINK, LINKS, QUIZ, Row, both

ADVISED: list[Row] = [
    Row("createSmartLink", "free_trial_days", [({"link_type": "tracking_link"}, "free_trial_days")], [{}]),
    *both(
        *LINKS,
        fields="conversion_types.*",
        broken=[({"conversion_types": ["new"]}, "conversion_types.0")],
        kept=[{"conversion_types": ["new_subscriber", "fan_sent_1_message"]}],
    ),
    *both(
        *LINKS,
        fields="smart_link_ids.*",
        broken=[({"smart_link_ids": [LINK, "x"]}, "smart_link_ids.1")],
        kept=[{"smart_link_ids": [LINK]}],
    ),
    *both(
        *LINKS,
        fields="body",
        broken=[({"body": "x"}, "body"), ({"body": "x", "http_method": "GET"}, "body")],
        kept=[{"body": "x", "http_method": "POST"}],
    ),
    *both(
        "sendMassMessage",
        fields="userLists.*",
        broken=[({"user_lists": ["x"]}, "userLists.0")],
        kept=[{"user_lists": ["fans", 5, "6"]}],
    ),
    *both(
        "sendMassMessage",
        fields="excludedLists.*",
        broken=[({"excluded_lists": ["x"]}, "excludedLists.0")],
        kept=[{"excluded_lists": ["tagged", 5]}],
    ),
    Row("updatePost", "expireDays", [({"expire_days": 31}, "expireDays")], [{"expire_days": 30}]),
    Row(
        "updatePost", "fundRaisingTipsPresets", [({"fund_raising_tips_presets": []}, "fundRaisingTipsPresets")], [FUND]
    ),
    Row(
        "updatePost",
        "fundRaisingTipsPresets#2",
        [(FUND | {"fund_raising_tips_presets": [51]}, "fundRaisingTipsPresets.0")],
        [FUND],
    ),
    Row("updatePost", "votingDue", [(QUIZ | {"voting_due": 2}, "votingDue")], [QUIZ | {"voting_due": 3}]),
    Row("updatePost", "votingDue#2", [({"voting_due": 3}, "votingDue")], [QUIZ | {"voting_due": 3}]),
    Row("updatePost", "votingCorrectIndex", [(QUIZ | {"voting_correct_index": 2}, "votingCorrectIndex")], [QUIZ]),
    Row(
        "createPromotion",
        "freeTrialDays",
        [({"discount": 50, "free_trial_days": 7}, "freeTrialDays")],
        [{"discount": 100, "free_trial_days": 7}],
    ),
    Row("createPromotion", "expirationDays", [({"expiration_days": -1}, "expirationDays")], [{"expiration_days": 0}]),
    Row("createPromotion", "offerLimit", [({"offer_limit": -1}, "offerLimit")], [{"offer_limit": 0}]),
    Row(
        "updateSubscriptionPrice",
        "price",
        [({"price": "-1"}, "price"), ({"price": "free"}, "price")],
        [{"price": "4.99"}, {"price": 0}],
    ),
    *both(*FANS, fields="limit", broken=[({"limit": 21}, "limit"), ({"limit": 50}, "limit")], kept=[{"limit": 20}]),
    Row(
        "listTransactions",
        "tipsSource",
        [({"tips_source": "post"}, "tipsSource"), ({"tips_source": "post", "type": "post"}, "tipsSource")],
        [{"tips_source": "post", "type": "tips"}],
    ),
]
