"""What the sandbox refuses, and how it says so: 401, 404, 405, 422, 429, and no credits; what calls cost."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

import ofapi
from ofapi.sandbox import Sandbox, running
from tests.client.conftest import Blocking
from tests.sandbox.conftest import FIRST, KEY

LINK = {"account_id": FIRST, "name": "Bio", "link_type": "free_trial", "free_trial_days": 7}


def send(sandbox: str, method: str, path: str, **request: Any) -> httpx.Response:
    """A request that no client of ours would send."""
    headers = {"Authorization": f"Bearer {KEY}", **request.pop("headers", {})}
    return httpx.request(method, f"{sandbox}{path}", headers=headers, trust_env=False, **request)


@pytest.mark.parametrize(
    "headers", [{"Authorization": ""}, {"Authorization": "Basic abc"}, {"Authorization": "Bearer invalid"}]
)
def test_without_a_key_it_is_401(sandbox: Sandbox, headers: dict[str, str]) -> None:
    answer = send(sandbox, "GET", "/api/whoami", headers=headers)
    assert answer.status_code == 401
    assert set(answer.json()) == {"error"}
    assert answer.json()["error"].startswith("Unauthorized. Go to ")


def test_the_key_is_not_recorded(sandbox: Sandbox) -> None:
    send(sandbox, "GET", "/api/whoami")
    assert KEY not in repr(sandbox.requests)


def test_an_unknown_account_is_told_from_other_404s(api: Blocking) -> None:
    with pytest.raises(ofapi.NotFoundError) as unknown:
        api.chats.list("acct_nobody")
    assert unknown.value.code == "account_not_found"
    with pytest.raises(ofapi.NotFoundError) as missing:
        api.smart_links.get("01UNKNOWN")
    assert missing.value.code is None


def test_unknown_routes_and_methods(sandbox: Sandbox) -> None:
    assert send(sandbox, "GET", "/api/nothing/here").status_code == 404
    answer = send(sandbox, "PATCH", "/api/smart-links")
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET, POST")


@pytest.mark.parametrize(
    ("change", "fields"),
    [
        ({"name": None}, {"name"}),
        ({"name": 0, "link_type": "other"}, {"name", "link_type"}),
        ({"free_trial_days": 400}, {"free_trial_days"}),
        ({"free_trial_days": "many"}, {"free_trial_days"}),
        ({"free_trial_days": ...}, {"free_trial_days"}),
        ({"account_id": ..., "name": ..., "link_type": ...}, {"account_id", "name", "link_type"}),
    ],
)
def test_what_is_wrong_with_a_body_is_told_in_laravels_shape(
    sandbox: Sandbox, change: dict[str, Any], fields: set[str]
) -> None:
    body = {name: value for name, value in (LINK | change).items() if value is not ...}
    answer = send(sandbox, "POST", "/api/smart-links", json=body)
    assert answer.status_code == 422
    told = answer.json()
    assert set(told["errors"]) == fields
    assert told["message"].startswith(next(iter(told["errors"].values()))[0])
    assert all(isinstance(each, list) and each[0].endswith(".") for each in told["errors"].values())


def test_the_client_reads_what_the_sandbox_refuses(api: Blocking) -> None:
    with pytest.raises(ofapi.UnprocessableEntityError) as refused:
        api.smart_links.create(**LINK | {"free_trial_days": 400}, validate=False)
    assert "free_trial_days" in refused.value.errors


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("limit=0", "limit"),
        ("limit=many", "limit"),
        ("filter.online=1", "filter.online"),  # dots, where PHP reads brackets
        ("filter[online]=7", "filter.online"),
    ],
)
def test_queries_are_read_as_php_reads_them(sandbox: Sandbox, query: str, field: str) -> None:
    answer = send(sandbox, "GET", f"/api/{FIRST}/fans/active?{query}")
    assert answer.status_code == 422
    assert list(answer.json()["errors"]) == [field]


def test_a_list_without_brackets_is_no_list(sandbox: Sandbox) -> None:
    bare = send(sandbox, "GET", "/api/smart-links?filter[tags]=Instagram,Reels")
    assert bare.json()["errors"] == {"filter.tags": ["The filter.tags field must be an array."]}
    assert send(sandbox, "GET", "/api/smart-links?filter[tags][]=Instagram").json()["data"]
    last = send(sandbox, "GET", "/api/smart-links?limit=0&limit=2")
    assert len(last.json()["data"]) == 2


def test_rules_between_fields_hold(sandbox: Sandbox) -> None:
    path = f"/api/{FIRST}/chats/123/messages"
    assert "text" in send(sandbox, "POST", path, json={}).json()["errors"]
    assert "mediaFiles" in send(sandbox, "POST", path, json={"text": "a", "price": 5}).json()["errors"]
    both = send(sandbox, "POST", "/api/authenticate", json={"auth_type": "raw_data"})
    assert {"auth_id", "cookies", "user_agent", "xbc"} <= set(both.json()["errors"])
    files = {"file": ("a.jpg", b"a")}
    upload = send(sandbox, "POST", f"/api/{FIRST}/media/upload", files=files, data={"file_url": "https://e.com/a"})
    assert upload.status_code == 422
    assert send(sandbox, "POST", path, content=b"{", headers={"Content-Type": "application/json"}).status_code == 400


def test_a_form_that_is_none(sandbox: Sandbox) -> None:
    headers = {"Content-Type": "multipart/form-data; boundary=x"}
    answer = send(sandbox, "POST", f"/api/{FIRST}/media/upload", content=b"nothing of the kind", headers=headers)
    assert answer.status_code in (400, 422)


def test_credits_fall_as_documented(api: Blocking, sandbox: Sandbox) -> None:
    def cost(answer: Any) -> int:
        used = answer.meta.credits.used
        assert answer.headers["x-ofapi-credits-used"] == str(used)
        assert answer.headers["x-ofapi-credits-balance"] == str(sandbox.credits)
        return int(used)

    before = sandbox.credits
    assert cost(api.chats.list(FIRST)) == 1
    assert cost(api.smart_links.create(**LINK)) == 0
    assert cost(api.public_profiles.get("creator1")) == 1
    hit = api.public_profiles.get("creator1")
    assert (cost(hit), hit.meta.cache.is_cached, hit.meta.credits.note) == (0, True, "Cache HIT. No credits debited")
    assert cost(api.public_profiles.get("creator1", fresh=True)) == 1
    found = api.public_profiles.search(query="creator", limit=4)
    assert cost(found) == len(found.data) == 4
    assert before - sandbox.credits == 7
    with pytest.raises(ofapi.NotFoundError):
        api.smart_links.get("01UNKNOWN")
    assert before - sandbox.credits == 7  # what is refused costs nothing


def test_without_credits_nothing_that_costs_is_done(api: Blocking, sandbox: Sandbox) -> None:
    sandbox.credits = 1
    api.chats.list(FIRST)
    with pytest.raises(ofapi.InsufficientCreditsError):
        api.chats.list(FIRST)
    assert sandbox.credits == 0


def test_meta_is_as_irregular_as_the_apis(sandbox: Sandbox) -> None:
    link = "01JCZWQJZXQJZXQJZXQJZXQJZX"
    assert "_rate_limits" not in send(sandbox, "GET", f"/api/smart-links/{link}/clicks").json()["_meta"]
    assert isinstance(send(sandbox, "GET", "/api/accounts").json(), list)
    assert set(send(sandbox, "GET", "/api/whoami").json()) == {"api_key", "team"}
    assert set(send(sandbox, "GET", "/api/data-exports").json()["data"]) == {"data", "meta"}
    limits = send(sandbox, "GET", f"/api/{FIRST}/chats").json()["_meta"]["_rate_limits"]
    assert (limits["limit_day"], limits["remaining_day"]) == (None, None)


def test_the_rate_limit_is_the_teams() -> None:
    with running(rate_limit=3) as sandbox:
        answers = [send(sandbox, "GET", "/api/whoami", headers={"Authorization": f"Bearer {key}"}) for key in "abcd"]
        if {answer.status_code for answer in answers} == {200}:  # a minute ended in between
            answers = [send(sandbox, "GET", "/api/whoami") for _ in range(4)]
        assert [answer.status_code for answer in answers] == [200, 200, 200, 429]
        left = [answer.headers.get("x-rate-limit-remaining-minute") for answer in answers]
        assert left == ["2", "1", "0", None]
        assert answers[0].headers["x-rate-limit-limit-minute"] == "3"
        assert 1 <= int(answers[3].headers["retry-after"]) <= 60
        sandbox.reset()
        assert send(sandbox, "GET", "/api/whoami").status_code == 200


def test_without_a_limit_there_are_always_calls_left() -> None:
    with running(rate_limit=0) as sandbox:
        headers = send(sandbox, "GET", "/api/whoami").headers
        assert (
            int(headers["x-rate-limit-limit-minute"]) == int(headers["x-rate-limit-remaining-minute"]) + 1 > 1_000_000
        )
