"""How a refusal looks, how checking is switched off, and what a person may give for dates, money, enums and lists."""

from __future__ import annotations

import asyncio
import datetime as dt
import json
import logging
import subprocess
import sys
from decimal import Decimal
from enum import Enum, StrEnum
from typing import Any

import httpx
import pytest

import ofapi
from ofapi_generated.models import CreateSmartLinkPostbackBody
from tests.rules import calls

SECRET = "s3cr3t-do-not-show"
BAD_LINK: dict[str, Any] = {"account_id": "", "name": 5, "link_type": "free_trial", "free_trial_days": 361}


class Sent(list[httpx.Request]):
    """The requests that left."""

    def client(self, **settings: Any) -> ofapi.Client:
        return ofapi.Client("a-key", transport=httpx.MockTransport(self.answer), **settings)

    def answer(self, request: httpx.Request) -> httpx.Response:
        self.append(request)
        return httpx.Response(200, json={"data": {}})

    @property
    def body(self) -> Any:
        return json.loads(self[-1].content)


@pytest.fixture
def sent() -> Sent:
    return Sent()


def test_a_refusal_tells_everything_in_the_shape_of_a_422(sent: Sent) -> None:
    with pytest.raises(ofapi.RequestValidationError) as caught:
        sent.client().smart_link_postbacks.create(
            conversion_types=["new_subscriber"],
            smart_link_scope="campaign_specific",
            url="https://example.com/",
            headers=[{"value": "v"}, {"name": "a b", "value": "x" * 2001}],
        )
    assert {path: type(told) for path, told in caught.value.errors.items()} == {
        "headers.0.name": list,
        "headers.1.name": list,
        "headers.1.value": list,
        "smart_link_ids": list,
    }
    first, *lines = str(caught.value).splitlines()
    assert first == "smart_link_postbacks.create() was not sent:"
    assert [line.split(":")[0].strip() for line in lines] == list(caught.value.errors)
    assert "'a b'" in str(caught.value)
    assert "at most 2000" in str(caught.value)
    assert sent == []


def test_violations_stand_in_the_order_of_the_fields(sent: Sent) -> None:
    with pytest.raises(ofapi.RequestValidationError) as caught:
        sent.client().smart_links.create(**BAD_LINK)
    assert list(caught.value.errors) == ["account_id", "name", "free_trial_days"]


def test_query_fields_are_named_as_the_server_names_them(sent: Sent) -> None:
    with pytest.raises(ofapi.RequestValidationError) as caught:
        sent.client().smart_links.list(filter_tags=["a", "x" * 51], limit=0)
    assert set(caught.value.errors) == {"filter.tags.1", "limit"}


@pytest.mark.parametrize(
    ("operation_id", "given"),
    [
        ("startAuthentication", {"email": "a@b.c", "password": {"x": SECRET}}),
        ("startAuthentication", {"auth_type": "raw_data", "cookies": [SECRET], "xbc": SECRET.encode()}),
        ("startAuthentication", {"custom_proxy": {"host": "h", "port": 1, "password": {"x": SECRET}}}),
        ("startAuthentication", {"custom_proxy": [{"password": SECRET}]}),
        ("updateSmartLinkPixel", {"smart_link_id": "1", "pixel_id": 2, "pixel_access_token": [SECRET]}),
        ("createWebhook", {"signing_secret": {"x": SECRET}, "account_scope": "x", "endpoint_url": "x", "events": []}),
        ("submit2FA", {"attempt_id": "auth_1", "code": [SECRET]}),
        (
            "createSmartLinkPostback",
            {
                "conversion_types": ["a"],
                "smart_link_scope": "global",
                "url": "x",
                "headers": [{"name": "Authorization", "value": [SECRET]}, {"name": " ", "value": SECRET}],
            },
        ),
    ],
)
@pytest.mark.parametrize("validate", [True, False])
def test_no_secret_is_shown(
    operation_id: str, given: dict[str, Any], validate: bool, sent: Sent, caplog: pytest.LogCaptureFixture
) -> None:
    least = calls.least(operation_id)
    error = calls.refusal(lambda: sent.client().call(operation_id, validate=validate, **least | given))
    assert error is not None or not validate
    if error is not None:
        assert SECRET not in f"{error} {error!r} {error.errors} {vars(error)}"
    assert SECRET not in caplog.text


def test_values_in_messages_are_short(sent: Sent) -> None:
    for value in ("x" * 5000, ["y" * 5000] * 500, {"z" * 5000: 1}, 10**400, b"b" * 5000):
        with pytest.raises(ofapi.RequestValidationError) as caught:
            sent.client().smart_links.create(**BAD_LINK | {"link_type": value})
        assert max(map(len, str(caught.value).splitlines())) < 250


def test_checking_is_switched_off_for_a_client_and_for_a_call(sent: Sent) -> None:
    sent.client(validate=False).smart_links.create(**BAD_LINK)
    sent.client(validate=False).smart_links.create(**BAD_LINK, validate=True)
    sent.client().smart_links.create(**BAD_LINK, validate=False)
    sent.client().call("createSmartLink", **BAD_LINK, validate=False)
    sent.client().smart_links.create_free_trial("", "x", days=0, validate=False)
    assert len(sent) == 5
    assert sent.body["free_trial_days"] == 0


def test_an_async_client_checks_and_is_switched_off_too(sent: Sent) -> None:
    async def run() -> None:
        transport = httpx.MockTransport(sent.answer)
        async with ofapi.AsyncClient("a-key", transport=transport) as client:
            with pytest.raises(ofapi.RequestValidationError):
                await client.smart_links.create(**BAD_LINK)
            assert sent == []
            await client.smart_links.create(**BAD_LINK, validate=False)
            await client.call("createSmartLink", **BAD_LINK, validate=False)
        async with ofapi.AsyncClient("a-key", transport=transport, validate=False) as client:
            await client.smart_links.create_tracking("", "")

    asyncio.run(run())
    assert len(sent) == 3


def test_a_priced_message_needs_media(sent: Sent) -> None:
    for files in (ofapi.UNSET, [], None):
        with pytest.raises(ofapi.RequestValidationError) as caught:
            sent.client().chat_messages.send("acct_1", 5, text="Hi", price=5, media_files=files)
        assert set(caught.value.errors) == {"mediaFiles"}
    for price in (2.99, 201, -1, Decimal("200.01")):
        with pytest.raises(ofapi.RequestValidationError) as caught:
            sent.client().chat_messages.send("acct_1", 5, text="Hi", price=price, media_files=[1])
        assert set(caught.value.errors) == {"price"}
    assert sent == []
    sent.client().chat_messages.send("acct_1", 5, text="Hi", price=Decimal("4.99"), media_files=(1, "2"))
    assert sent.body == {"text": "Hi", "price": 4.99, "mediaFiles": [1, "2"]}
    sent.client().chat_messages.send("acct_1", 5, text="Hi", price=0)
    sent.client().settings.update_welcome_message("acct_1", text="Hi", price=Decimal("5.00"), media_files=[1])
    assert sent.body["price"] == 5


def test_money_goes_as_its_field_documents(sent: Sent) -> None:
    for price in (Decimal("9.90"), "9.90"):
        sent.client().settings.update_subscription_price("acct_1", price=price)
        assert sent.body == {"price": "9.90"}
    sent.client().posts.create(
        "acct_1", text="Hi", fund_raising_target_amount=Decimal(50), fund_raising_tips_presets=[5]
    )
    assert sent.body["fundRaisingTargetAmount"] == 50


def test_dates_go_as_their_field_documents(sent: Sent) -> None:
    client = sent.client()
    later = dt.datetime(2999, 5, 1, 12, 30, 15, 123456, tzinfo=dt.timezone(dt.timedelta(hours=2)))
    client.mass_messaging.send("acct_1", text="Hi", scheduled_date=later)
    assert sent.body["scheduledDate"] == "2999-05-01T10:30:15.123Z"
    client.queue.list("acct_1", timezone="UTC", publish_date_start=dt.date(2999, 5, 1), publish_date_end=later)
    assert dict(sent[-1].url.params) == {
        "timezone": "UTC",
        "publishDateStart": "2999-05-01",
        "publishDateEnd": "2999-05-01",
    }
    client.summary_analytics.get_period_comparison(
        account_ids=["acct_1"],
        period_a={"start": dt.date(2025, 1, 1), "end": dt.date(2025, 1, 31)},
        period_b={"start": "2025-02-01", "end": "2025-02-28"},
        granularity="months",
        stat_type="posts",
    )
    assert sent.body["period_a"] == {"start": "2025-01-01", "end": "2025-01-31"}


def test_a_naive_datetime_is_refused_by_name_with_all_else(sent: Sent) -> None:
    naive = dt.datetime(2999, 1, 1)
    with pytest.raises(ofapi.RequestValidationError, match="time zone") as caught:
        sent.client().mass_messaging.send("acct_1", text="", scheduled_date=naive, price=1)
    assert set(caught.value.errors) == {"text", "scheduledDate", "price", "mediaFiles"}
    with pytest.raises(ofapi.RequestValidationError, match="time zone") as caught:
        sent.client().queue.list("acct_1", timezone="UTC", publish_date_start=naive, publish_date_end=naive)
    assert set(caught.value.errors) == {"publishDateStart", "publishDateEnd"}


def test_dates_that_php_reads_are_not_refused(sent: Sent) -> None:
    for text in ("tomorrow", "+3 days", "1 January 2999", "2999-01-01 10:00", "next monday", "2999/01/02"):
        sent.client().queue.list("acct_1", timezone="UTC", publish_date_start=text, publish_date_end=text)
    sent.client().transactions.list("acct_1", start_date="-30days")


def test_enums_tuples_models_and_sets_are_taken(sent: Sent) -> None:
    class Kind(StrEnum):
        TRIAL = "free_trial"

    class Days(Enum):
        WEEK = 7

    given: dict[str, Any] = {"account_id": "acct_1", "name": "Bio", "link_type": Kind.TRIAL}
    sent.client().smart_links.create(**given, free_trial_days=Days.WEEK)
    assert sent.body == {"account_id": "acct_1", "name": "Bio", "link_type": "free_trial", "free_trial_days": 7}
    sent.client().smart_links.list(filter_tags=("a", "b"))
    assert sent[-1].url.params.multi_items() == [("filter[tags][]", "a"), ("filter[tags][]", "b")]
    body = CreateSmartLinkPostbackBody.from_dict(calls.least("createSmartLinkPostback") | {"headers": [{"value": "v"}]})
    with pytest.raises(ofapi.RequestValidationError) as caught:
        sent.client().call("createSmartLinkPostback", **body.to_dict())
    assert "headers.0.name" in caught.value.errors


def test_a_warning_is_logged_once_for_what_sources_disagree_on(sent: Sent, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, logger="ofapi"):
        sent.client().fans.list_active("acct_1", limit=50)
        sent.client().fans.list_active("acct_1", limit=50, validate=False)
    ((name, level, text),) = caplog.record_tuples
    assert (name, level) == ("ofapi", logging.WARNING)
    assert "fans.list_active(): limit" in text
    assert len(sent) == 2


def test_a_path_field_and_a_body_field_of_one_name_are_both_checked(sent: Sent) -> None:
    client = sent.client()
    client.call("updateSmartLinkPixel", smart_link_id="1", pixel_id=2, platform_pixel_id=None)
    assert sent[-1].url.path == "/api/smart-links/1/pixels/2"
    with pytest.raises(ofapi.RequestValidationError):
        client.call("updateSmartLinkPixel", smart_link_id="1", pixel_id=None, platform_pixel_id="x")


def test_nothing_of_the_rules_is_imported_or_compiled_with_the_package() -> None:
    code = (
        "import sys, ofapi; client = ofapi.Client('k'); client.smart_links; "
        "print([name for name in sys.modules if '_rules' in name or 'ofapi_generated.rules' in name])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
