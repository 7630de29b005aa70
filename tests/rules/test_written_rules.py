"""Each rule written by hand: a call that breaks just this one, and calls that just keep it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any, NamedTuple

import pytest

import ofapi
from ofapi import _rules
from ofapi._rules._rule import Rule
from ofapi_generated.operations import OPERATIONS
from tests.rules import calls

NO = ofapi.UNSET
LINK = "01JCZWQJZXQJZXQJZXQJZXQJZX"
NOW = dt.datetime.now(dt.UTC)
SOON, PAST = NOW + dt.timedelta(hours=1), NOW - dt.timedelta(minutes=1)
PROXY = {"host": "proxy.example", "port": 1}


class Row(NamedTuple):
    """Changes to a call that break one rule (at these paths), and changes that keep it."""

    operation: str
    fields: str
    """The rule's fields, with a `#2` behind where an operation has several such rules."""
    broken: list[tuple[dict[str, Any], str]]
    kept: list[dict[str, Any]]


MB = 2**20
QUIZ = {"voting_type": "quiz", "voting_options": ["a", "b"], "voting_correct_index": 0}
FUND = {"fund_raising_target_amount": 50, "fund_raising_tips_presets": [10]}
EXPORT: dict[str, dict[str, Any]] = {
    "vault": {"type": "media_vault", "file_type": "zip", "options": {"mediaType": "all"}},
    "chats": {"type": "chat_messages", "file_type": "csv", "options": {"maxMessages": 5}},
    "fans": {"type": "fans", "file_type": "csv", "options": {"type": "all"}},
    "followings": {"type": "followings", "file_type": "csv", "options": {"type": "all"}},
    "profiles": {"type": "public_profiles", "file_type": "csv", "options": {"gender": "male"}},
}


def options(kind: str, **given: Any) -> dict[str, Any]:
    return EXPORT[kind] | {"options": given}


def both(
    *operations: str, fields: str, broken: list[tuple[dict[str, Any], str]], kept: list[dict[str, Any]]
) -> list[Row]:
    return [Row(operation, fields, broken, kept) for operation in operations]


LINKS = ("createSmartLinkPostback", "updateSmartLinkPostback")
UPLOADS = ("uploadMediaToTheOnlyFansCDN", "uploadMediaToVault")
PROXIES = ("startAuthentication", "updateAuthenticationCredentials")
HOOKS = ("createWebhook", "updateWebhook")
FANS = ("listActiveFans", "listAllFans", "listExpiredFans")

REFUSED: list[Row] = [
    Row("createSmartLink", "account_id", [({"account_id": " "}, "account_id")], [{"account_id": "acct_1"}]),
    Row("createSmartLink", "name", [({"name": ""}, "name"), ({"name": 5}, "name")], [{"name": "x"}]),
    *both(
        *LINKS,
        fields="conversion_types",
        broken=[({"conversion_types": []}, "conversion_types")],
        kept=[{"conversion_types": ["new_subscriber"]}],
    ),
    Row(
        "sendMessage",
        "previews",
        [
            ({"media_files": [1], "previews": [2]}, "previews.0"),
            ({"media_files": [1, 5], "previews": [5, 0]}, "previews.1"),
            ({"media_files": ["ofapi_media_1"], "previews": [1]}, "previews.0"),
            ({"media_files": ["ofapi_media_1"], "previews": ["ofapi_media_2"]}, "previews.0"),
            ({"previews": [0]}, "previews.0"),
        ],
        [
            {"media_files": [1, 2], "previews": [2]},
            {"media_files": [1, "2"], "previews": ["1", 2]},
            {"media_files": ["ofapi_media_1", "ofapi_media_2", 7], "previews": [0, 1, 7, "ofapi_media_1"]},
        ],
    ),
    Row(
        "sendMessage",
        "Idempotency-Key",
        [({"idempotency_key": "x" * 256}, "Idempotency-Key"), ({"idempotency_key": ""}, "Idempotency-Key")],
        [{"idempotency_key": "x" * 255}, {"idempotency_key": "x"}, {"idempotency_key": "a ~!"}],
    ),
    Row("sendMassMessage", "text", [({"text": " "}, "text")], [{"text": "x"}]),
    Row(
        "sendMassMessage",
        "scheduledDate",
        [({"scheduled_date": PAST}, "scheduledDate"), ({"scheduled_date": "2024-01-01"}, "scheduledDate")],
        [{"scheduled_date": SOON}, {"scheduled_date": SOON.isoformat()}, {"scheduled_date": SOON.date()}],
    ),
    Row(
        "updateMassMessage",
        "previews",
        [({"media_files": [1], "previews": [0]}, "previews.0")],
        [{"media_files": [1, "2"], "previews": [2, 1]}],
    ),
    Row(
        "getMassMessageOverview",
        "endDate",
        [({"start_date": PAST, "end_date": PAST}, "endDate"), ({"start_date": SOON, "end_date": PAST}, "endDate")],
        [{"start_date": PAST, "end_date": SOON}, {"start_date": SOON}, {"end_date": PAST}],
    ),
    Row("sendPost", "text", [({"text": ""}, "text")], [{"text": "x"}]),
    Row(
        "sendPost",
        "expireDays",
        [({"expire_days": 0}, "expireDays"), ({"expire_days": 31}, "expireDays")],
        [{"expire_days": 1}, {"expire_days": 30}],
    ),
    Row("sendPost", "fundRaisingTipsPresets", [({"fund_raising_tips_presets": []}, "fundRaisingTipsPresets")], [FUND]),
    Row(
        "sendPost",
        "fundRaisingTipsPresets#2",
        [
            (FUND | {"fund_raising_tips_presets": [10, 50.5]}, "fundRaisingTipsPresets.1"),
            (FUND | {"fund_raising_tips_presets": ["51"]}, "fundRaisingTipsPresets.0"),
        ],
        [FUND | {"fund_raising_tips_presets": [10, "50"]}],
    ),
    Row(
        "sendPost",
        "votingDue",
        [(QUIZ | {"voting_due": 2}, "votingDue")],
        [QUIZ | {"voting_due": days} for days in (1, 3, 7, 30)],
    ),
    Row("sendPost", "votingDue#2", [({"voting_due": 7}, "votingDue")], [QUIZ | {"voting_due": 7}]),
    Row(
        "sendPost",
        "votingCorrectIndex",
        [(QUIZ | {"voting_correct_index": index}, "votingCorrectIndex") for index in (-1, 2)],
        [QUIZ | {"voting_correct_index": index} for index in (0, 1)],
    ),
    Row(
        "createPromotion",
        "freeTrialDays",
        [({"discount": 100, "free_trial_days": days}, "freeTrialDays") for days in (0, 31)],
        [{"discount": 100, "free_trial_days": days} for days in (1, 30)],
    ),
    Row(
        "createBundle",
        "discount",
        [({"discount": 55}, "discount"), ({"discount": 1}, "discount")],
        [{"discount": d} for d in (0, 50)],
    ),
    Row(
        "createBundle",
        "duration",
        [({"duration": 4}, "duration"), ({"duration": 0}, "duration")],
        [{"duration": d} for d in (3, 12)],
    ),
    Row(
        "createFreeTrialLink",
        "duration",
        [({"duration": 2}, "duration"), ({"duration": 361}, "duration")],
        [{"duration": days} for days in (1, 3, 7, 14, 30, 90, 180, 360)],
    ),
    Row("createFreeTrialLink", "name", [({"name": "x" * 65}, "name")], [{"name": "x" * 64}, {"name": None}]),
    *both(
        *UPLOADS,
        fields="file",
        broken=[
            ({"file": b"x", "file_url": "https://e.com/a"}, "file file_url"),
            ({"file": NO, "file_url": NO}, "file file_url"),
        ],
        kept=[{"file": b"x", "file_url": NO}, {"file": NO, "file_url": "https://e.com/a"}],
    ),
    *both(
        *UPLOADS,
        fields="file#2",
        broken=[({"file": bytearray(100 * MB + 1), "file_url": NO}, "file")],
        kept=[{"file": ("a.mp4", bytearray(100 * MB)), "file_url": NO}],
    ),
    *both(
        *UPLOADS,
        fields="file_url",
        broken=[({"file_url": "http://e.com/a"}, "file_url"), ({"file_url": "e.com/a"}, "file_url")],
        kept=[{"file_url": "https://e.com/a?b=c"}, {"file_url": "HTTPS://e.com/a"}],
    ),
    Row(
        "deprecatedScrapeMediaFromTheOnlyFansCDN",
        "url",
        [({"url": NO}, "media_id url"), ({"url": None}, "media_id url")],
        [{"url": NO, "media_id": 1}, {"media_id": 1}],
    ),
    Row(
        "deprecatedScrapeMediaFromTheOnlyFansCDN",
        "file_type",
        [({"file_type": "full"}, "file_type")],
        [{"file_type": "full", "media_id": 1}, {"file_type": None}],
    ),
    Row(
        "deprecatedScrapeMediaFromTheOnlyFansCDN",
        "expiration_date",
        [({"public": True, "expiration_date": SOON}, "expiration_date")],
        [{"public": False, "expiration_date": SOON}, {"public": True, "expiration_date": None}],
    ),
    *both(
        *PROXIES,
        fields="customProxy",
        broken=[({"custom_proxy": PROXY, "proxy_country": "us"}, "customProxy")],
        kept=[{"custom_proxy": PROXY}, {"proxy_country": "us"}],
    ),
    *both(
        *PROXIES,
        fields="customProxy.host",
        broken=[({"custom_proxy": {"port": 1}}, "customProxy.host")],
        kept=[{"custom_proxy": PROXY}],
    ),
    *both(
        *PROXIES,
        fields="customProxy.port",
        broken=[({"custom_proxy": {"host": "h"}}, "customProxy.port")],
        kept=[{"custom_proxy": PROXY}],
    ),
    *both(
        *PROXIES,
        fields="customProxy.port#2",
        broken=[({"custom_proxy": PROXY | {"port": port}}, "customProxy.port") for port in (0, 65536)],
        kept=[{"custom_proxy": PROXY | {"port": port}} for port in (1, 65535)],
    ),
    Row(
        "startAuthentication",
        "email",
        [({"email": NO}, "email")],
        [{"email": "a@example.com"}, {"auth_type": "mobile_app", "email": NO, "password": NO}],
    ),
    Row("startAuthentication", "password", [({"password": NO}, "password")], [{"password": "p"}]),
    Row(
        "submit2FA",
        "code",
        [
            ({"code": "1", "selfie_verification_completed": True}, "code selfie_verification_completed"),
            ({"code": NO}, "code selfie_verification_completed"),
        ],
        [
            {"code": NO, "selfie_verification_completed": True},
            {"code": "", "selfie_verification_completed": True},
            {"code": "1", "selfie_verification_completed": False},
        ],
    ),
    Row("submit2FA", "code#2", [], [{"code": None, "selfie_verification_completed": True}]),
    *both(
        *HOOKS,
        fields="account_ids",
        broken=[({"account_ids": ["acct_1", "fansly_acct_1"]}, "account_ids")],
        kept=[{"account_ids": ["acct_1", "acct_2"]}, {"account_ids": ["fansly_acct_1"]}],
    ),
    Row("createDataExport", "file_type", [(EXPORT["vault"] | {"file_type": "csv"}, "file_type")], [EXPORT["vault"]]),
    Row(
        "createDataExport",
        "file_type#2",
        [({"type": "transactions", "file_type": "zip"}, "file_type")],
        [{"type": kind, "file_type": file} for kind in ("transactions", "payouts") for file in ("csv", "xlsx")]
        + [{"type": "fansly_chat_messages", "file_type": "zip"}],
    ),
    Row("createDataExport", "options.maxMessages", [(options("chats"), "options.maxMessages")], [EXPORT["chats"]]),
    Row(
        "createDataExport",
        "options.maxMessages#2",
        [(options("chats", maxMessages=10_000_001), "options.maxMessages")],
        [options("chats", maxMessages=10_000_000), options("chats", maxMessages=100_001)],
    ),
    Row("createDataExport", "options.mediaType", [(options("vault"), "options.mediaType")], [EXPORT["vault"]]),
    Row(
        "createDataExport",
        "options.mediaType#2",
        [(options("vault", mediaType="text"), "options.mediaType")],
        [options("vault", mediaType=kind) for kind in ("all", "photo", "gif", "video", "audio")],
    ),
    Row("createDataExport", "options.type", [(options("fans"), "options.type")], [EXPORT["fans"]]),
    Row(
        "createDataExport",
        "options.type#2",
        [(options("fans", type="new"), "options.type")],
        [options("fans", type=kind) for kind in ("all", "active", "expired", "latest")],
    ),
    Row("createDataExport", "options.type#3", [(options("followings"), "options.type")], [EXPORT["followings"]]),
    Row(
        "createDataExport",
        "options.type#4",
        [(options("followings", type="latest"), "options.type")],
        [options("followings", type=kind) for kind in ("all", "active", "expired")],
    ),
    Row(
        "createDataExport",
        "options.gender",
        [(options("profiles", gender="x"), "options.gender")],
        [options("profiles", gender=kind) for kind in ("male", "female", "trans", "couple")],
    ),
    Row("listDataExports", "per_page", [({"per_page": 101}, "per_page")], [{"per_page": 100}]),
    *both(
        "listDataExports",
        "getDataExportStatus",
        fields="download_url_expires_in",
        broken=[({"download_url_expires_in": minutes}, "download_url_expires_in") for minutes in (0, 61)],
        kept=[{"download_url_expires_in": minutes} for minutes in (1, 60)],
    ),
    *both(*FANS, fields="limit", broken=[({"limit": 51}, "limit")], kept=[{"limit": 50}, {"limit": 20}]),
]

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

SMART_LINK = {"account_id": "acct_1", "name": "Bio", "link_type": "free_trial", "free_trial_days": 7}


def base(operation_id: str) -> dict[str, Any]:
    return SMART_LINK if operation_id == "createSmartLink" else calls.least(operation_id)


def name(row: Row) -> str:
    return f"{row.operation}-{row.fields}"


@pytest.mark.parametrize("row", REFUSED, ids=name)
def test_what_breaks_a_rule_is_refused_for_it_alone(row: Row) -> None:
    for change, paths in row.broken:
        assert set(calls.errors(row.operation, base(row.operation) | change)) == set(paths.split())
    for change in row.kept:
        assert calls.errors(row.operation, base(row.operation) | change) == {}


@pytest.mark.parametrize("row", ADVISED, ids=name)
def test_what_is_only_odd_is_told_and_not_refused(row: Row) -> None:
    for change, path in row.broken:
        findings = calls.judged(row.operation, base(row.operation) | change)
        assert (findings.errors, path in [told for told, _ in findings.advised]) == ({}, True)
    for change in row.kept:
        findings = calls.judged(row.operation, base(row.operation) | change)
        paths = {path for _, path in row.broken}
        assert (findings.errors, paths & {told for told, _ in findings.advised}) == ({}, set())


def test_every_rule_has_its_row(record_property: Callable[[str, object], None]) -> None:
    refused, advised = 0, 0
    for operation_id, info in OPERATIONS.items():
        rules = _rules.plan(info.resource, operation_id).rules
        loose = [
            rule for rule in _rules.written_by_hand(info.resource).get(operation_id, ()) if not isinstance(rule, Rule)
        ]
        mine = [rule for rule in rules if not rule.is_advice]
        rows = [row for row in REFUSED if row.operation == operation_id]
        assert len(rows) == len(mine) + len(loose), (
            operation_id,
            [rule.says for rule in mine],
            [r.fields for r in rows],
        )
        odd = [rule for rule in rules if rule.is_advice]
        rows = [row for row in ADVISED if row.operation == operation_id]
        assert len(rows) == len(odd) + (operation_id == "listTransactions"), (operation_id, [rule.says for rule in odd])
        refused, advised = refused + len(mine) + len(loose), advised + len(odd)
    broken = sum(len(row.broken) for row in REFUSED + ADVISED)
    kept = sum(len(row.kept) for row in REFUSED + ADVISED)
    counted = f"{broken} requests that break one, {kept} that keep it"
    record_property("told", f"written rules: {refused} that refuse, {advised} that warn; {counted}")


def test_every_operation_that_takes_a_price_has_a_rule_for_money() -> None:
    priced = 0
    for operation_id, info in OPERATIONS.items():
        fields, rules = _rules.plan(info.resource, operation_id)
        for field in fields:
            if field.path == "price":
                kinds = {rule.kind for rule in field.rules}
                assert {"in_ranges", "requires"} <= kinds or any("price" in rule.fields for rule in rules), operation_id
                priced += 1
    assert priced >= 6
