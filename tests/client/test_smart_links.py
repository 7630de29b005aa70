"""Smart Links: what is refused before anything is sent, what is sent, and what comes back."""

from __future__ import annotations

import logging
import pickle
from datetime import datetime
from typing import Any

import pytest

import ofapi
from examples.example_server import ExampleServer
from ofapi_generated.models import SmartLink
from tests.client.conftest import Blocking

GOOD = {"account_id": "acct_1", "name": "Bio", "link_type": "free_trial", "free_trial_days": 7}
DAYS = "free_trial_days"


@pytest.mark.parametrize(
    ("change", "fields"),
    [
        ({DAYS: ofapi.UNSET}, {DAYS}),
        ({DAYS: None}, {DAYS}),
        ({DAYS: 0}, {DAYS}),
        ({DAYS: -1}, {DAYS}),
        ({DAYS: 361}, {DAYS}),
        ({DAYS: True}, {DAYS}),
        ({DAYS: "7"}, {DAYS}),
        ({DAYS: 7.0}, {DAYS}),
        ({DAYS: [7]}, {DAYS}),
        ({"link_type": "trial"}, {"link_type"}),
        ({"link_type": "FREE_TRIAL"}, {"link_type"}),
        ({"link_type": ""}, {"link_type"}),
        ({"link_type": None}, {"link_type"}),
        ({"link_type": ["free_trial"]}, {"link_type"}),
        ({"name": ""}, {"name"}),
        ({"name": " \t\n"}, {"name"}),
        ({"name": None}, {"name"}),
        ({"name": 5}, {"name"}),
        ({"account_id": ""}, {"account_id"}),
        ({"account_id": "  "}, {"account_id"}),
        ({"account_id": None}, {"account_id"}),
        ({"name": "", "account_id": "", DAYS: 0}, {"name", "account_id", DAYS}),
        ({"name": "", "account_id": "", "link_type": "x", DAYS: 361}, {"name", "account_id", "link_type", DAYS}),
        ({"link_type": "tracking_link", DAYS: 0}, {DAYS}),
    ],
)
def test_what_breaks_a_rule_is_refused_whole_and_not_sent(
    change: dict[str, Any], fields: set[str], api: Blocking, server: ExampleServer
) -> None:
    with pytest.raises(ofapi.RequestValidationError) as caught:
        api.smart_links.create(**GOOD | change)
    with pytest.raises(ofapi.RequestValidationError) as by_id:
        api.call("createSmartLink", **GOOD | change)
    error = caught.value
    assert isinstance(error, ValueError)
    assert isinstance(error, ofapi.OfapiError)
    assert not isinstance(error, ofapi.APIError)
    assert set(error.errors) == fields
    assert all(len(sentences) == 1 and sentences[0] for sentences in error.errors.values())
    assert all(field in str(error) and error.errors[field][0] in str(error) for field in fields)
    assert error.operation == "smart_links.create"
    assert by_id.value.errors == error.errors
    assert server.requests == []


@pytest.mark.parametrize("days", [1, 2, 7, 359, 360])
def test_every_number_of_days_from_1_to_360_is_sent(days: int, api: Blocking, server: ExampleServer) -> None:
    link = api.smart_links.create(**GOOD | {DAYS: days}).data
    assert link.free_trial_days == days
    assert server.requests[0].body == (
        b'{"account_id":"acct_1","name":"Bio","link_type":"free_trial","free_trial_days":%d}' % days
    )


@pytest.mark.parametrize("days", [0, 361, True, None, "7", 7.0])
def test_the_wrapper_refuses_what_the_method_refuses(days: Any, api: Blocking, server: ExampleServer) -> None:
    with pytest.raises(ofapi.RequestValidationError) as caught:
        api.smart_links.create_free_trial("acct_1", "Bio", days=days)
    assert set(caught.value.errors) == {DAYS}
    with pytest.raises(ofapi.RequestValidationError) as caught:
        api.smart_links.create_tracking("", " ")
    assert set(caught.value.errors) == {"account_id", "name"}
    assert server.requests == []


def test_a_link_that_was_created_is_listed_and_got(api: Blocking, server: ExampleServer) -> None:
    response = api.smart_links.create_free_trial("acct_1", "Bio")
    link = response.data
    assert isinstance(link, SmartLink)
    assert (link.name, link.link_type, link.free_trial_days, link.account.id) == ("Bio", "free_trial", 7, "acct_1")
    assert isinstance(link.created_at, datetime)
    assert link.created_at.tzinfo
    assert (link.revenue, link.cost.per_click, link.cost.click_source_count) == (None, None, 0)
    assert "revenue" in link.fields_set
    assert response.meta.credits.used == 0
    assert response.meta.cache.is_cached is False
    assert response.meta.rate_limits.limit_minute == 60_000
    assert api.smart_links.list(limit=5).data[-1] == link
    assert api.smart_links.get(link.id).data == link
    tracking = api.smart_links.create_tracking("acct_1", "Podcast").data
    assert (tracking.link_type, tracking.free_trial_days) == ("tracking_link", None)
    assert [request.target for request in server.requests] == [
        "/api/smart-links",
        "/api/smart-links?limit=5",
        f"/api/smart-links/{link.id}",
        "/api/smart-links",
    ]
    with pytest.raises(ofapi.NotFoundError):
        api.smart_links.get("unknown")


def test_days_of_a_tracking_link_are_sent_with_a_warning(
    api: Blocking, server: ExampleServer, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        api.smart_links.create(**GOOD | {"link_type": "tracking_link"})
    assert b'"free_trial_days":7' in server.requests[0].body
    ((logger, level, text),) = caplog.record_tuples
    assert (logger, level) == ("ofapi", logging.WARNING)
    assert DAYS in text
    assert "smart_links.create" in text


def test_nothing_is_logged_of_a_good_call(api: Blocking, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, logger="ofapi"):
        api.smart_links.create_free_trial("acct_1", "Bio")
        api.smart_links.create_tracking("acct_1", "Bio")
    assert [record for record in caplog.record_tuples if record[1] > logging.INFO] == []


def test_a_refusal_can_be_pickled(api: Blocking) -> None:
    with pytest.raises(ofapi.RequestValidationError) as caught:
        api.smart_links.create(**GOOD | {"name": "", DAYS: 0})
    again = pickle.loads(pickle.dumps(caught.value))
    assert type(again) is ofapi.RequestValidationError
    assert (again.errors, again.operation, str(again)) == (
        caught.value.errors,
        "smart_links.create",
        str(caught.value),
    )
