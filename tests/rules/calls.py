"""Calls to start from: every operation's example, mended where it breaks a rule of its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import ofapi
from ofapi import _rules
from ofapi._rules._findings import Findings
from ofapi_generated.operations import OPERATIONS
from tests.client import expected

FUTURE = "2999-01-01T00:00:00.000Z"
DAY = "2999-01-01"
PERIOD = {"start": "2025-01-01", "end": "2025-01-31"}
MEDIA = ["ofapi_media_1"]

# What each operation's smallest example lacks: fields that only a sentence requires, and dates that are none.
LEAST: dict[str, dict[str, Any]] = {
    "createDataExport": {"account_ids": ["acct_1"]},
    "deprecatedScrapeMediaFromTheOnlyFansCDN": {"url": "https://cdn2.onlyfans.com/x"},
    "getPeriodComparison": {"period_a": PERIOD, "period_b": PERIOD},
    "listQueueItems": {"publish_date_start": DAY, "publish_date_end": DAY},
    "sendMessage": {"text": "hello"},
    "startAuthentication": {"email": "creator@example.com", "password": "p"},
    "submit2FA": {"code": "123456"},
    "updateWelcomeMessage": {"text": "hello"},
    "uploadMediaToTheOnlyFansCDN": {"file_url": "https://example.com/a.jpg"},
    "uploadMediaToVault": {"file_url": "https://example.com/a.jpg"},
}

_HEADERS = {"headers": [{"name": "X-Token", "value": "v"}]}
# What is wrong in the whole example, by field, and what makes it right. `UNSET` takes an argument away.
WRONG: dict[str, tuple[dict[str, str], dict[str, Any]]] = {
    "startAuthentication": (
        {"customProxy": "stands beside proxyCountry, which excludes it"},
        {"proxy_country": ofapi.UNSET},
    ),
    "updateAuthenticationCredentials": (
        {"customProxy": "stands beside proxyCountry, which excludes it"},
        {"proxy_country": ofapi.UNSET},
    ),
    "getMassMessageOverview": (
        {"endDate": "is startDate, and must be after it"},
        {"end_date": "2025-02-15T10:30:00+00:00"},
    ),
    "sendMassMessage": ({"scheduledDate": "is in the past"}, {"scheduled_date": FUTURE}),
    "deprecatedScrapeMediaFromTheOnlyFansCDN": (
        {"expiration_date": "stands beside public=true, which excludes it"},
        {"public": ofapi.UNSET},
    ),
    "uploadMediaToTheOnlyFansCDN": (
        {"file": "stands beside file_url", "file_url": "stands beside file"},
        {"file_url": ofapi.UNSET},
    ),
    "uploadMediaToVault": (
        {"file": "stands beside file_url", "file_url": "stands beside file"},
        {"file_url": ofapi.UNSET},
    ),
    "sendPost": (
        {"votingDue": "10 is none of the numbers of days", "votingCorrectIndex": "there is no 11th option"},
        {"voting_due": 7, "voting_correct_index": 0},
    ),
    "listQueueItems": (
        {
            "publishDateStart": "is made up text, no date",
            "publishDateEnd": "is made up text, no date",
            "type.1": "is the test's own second item",
        },
        {"publish_date_start": DAY, "publish_date_end": DAY, "type": ["chat", "post"]},
    ),
    "updateProfile": (
        {"website": "is made up text, no URL", "wishlist": "is made up text, no URL"},
        {"website": "https://example.com/", "wishlist": "https://example.com/"},
    ),
    "listSharedTrackingLinks": ({"stats": "is made up text, too long"}, {"stats": "true"}),
    "createSmartLinkPostback": ({"headers.0.name": "is made up text, with a space"}, _HEADERS),
    "updateSmartLinkPostback": ({"headers.0.name": "is made up text, with a space"}, _HEADERS),
    "updateSmartLinkPixel": ({"event_source_url": "is made up text, no URL"}, {"event_source_url": "https://e.com/"}),
    "getPeriodComparison": (
        {f"period_{letter}.{end}": "is made up text, no date" for letter in "ab" for end in ("start", "end")},
        {"period_a": PERIOD, "period_b": PERIOD},
    ),
}


def example(operation_id: str, *, optional: bool) -> dict[str, Any]:
    """The arguments of the description's example."""
    call = expected.call(operation_id, optional=optional)
    operation = OPERATIONS[operation_id].load()
    found: dict[str, Any] = {}
    for parameters, values in (
        (operation.path_parameters, call.path_values),
        (operation.query, call.query_values),
        (operation.headers, call.headers),
        (operation.body, call.body),
    ):
        names = {parameter.wire: parameter.name for parameter in parameters}
        found.update((names[wire], value) for wire, value in values.items())
    return found


def least(operation_id: str) -> dict[str, Any]:
    """A call with as little as may be given."""
    return example(operation_id, optional=False) | LEAST.get(operation_id, {})


def whole(operation_id: str) -> dict[str, Any]:
    """A call with everything that may be given together."""
    return example(operation_id, optional=True) | WRONG.get(operation_id, ({}, {}))[1]


def refusal(call: Callable[[], object]) -> ofapi.RequestValidationError | None:
    """The refusal that a call ends in, if it does; any other exception is passed on."""
    try:
        call()
    except ofapi.RequestValidationError as error:
        return error
    return None


def judged(operation_id: str, arguments: dict[str, Any]) -> Findings:
    """What the rules say of a call."""
    return _rules.judge(OPERATIONS[operation_id].load(), arguments)


def errors(operation_id: str, arguments: dict[str, Any]) -> dict[str, list[str]]:
    return judged(operation_id, arguments).errors
