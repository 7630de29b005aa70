"""examples/links_revenue.py and examples/top_spenders.py, run as a user runs them, over HTTP."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from tests.client.listing_server import Answer, Asked, ListingServer, offsets

EXAMPLES = Path(__file__).parents[2] / "examples"
ACCOUNTS = [{"id": "acct_a", "display_name": "Ann"}, {"id": "acct_b"}, {"id": "acct_gone"}]


def run(example: str, server: ListingServer, *arguments: str) -> tuple[list[str], str]:
    """The lines it prints, and what it complains about."""
    environment = {**os.environ, "ONLYFANSAPI_API_KEY": "a-key", "ONLYFANSAPI_BASE_URL": server.url}
    command = [sys.executable, "-W", "error", str(EXAMPLES / example), *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines(), done.stderr


def pages(asked: Asked, server: ListingServer, items: list[Any], size: int) -> Answer:
    """A page of items, with the address of the next."""
    start = int(asked.query.get("offset", 0))
    url = f"{server.url}{asked.path}?offset={start + size}" if start + size < len(items) else None
    return 200, {"data": {"list": items[start : start + size]}, "_pagination": {"next_page": url}}


def test_the_links_of_all_accounts_with_their_revenue(lists: ListingServer) -> None:
    tracking = {
        "acct_a": [
            {"campaignName": "Reddit", "countSubscribers": 7, "revenue": {"total": 120.5, "isLoading": False}},
            {"campaignName": "X", "countSubscribers": 1, "revenue": {"total": None, "isLoading": True}},
            {"campaignName": "Podcast", "countSubscribers": 2, "revenue": {"total": 9.99}},
        ],
        "acct_b": [],
    }
    trials = {"acct_a": [], "acct_b": [{"trialLinkName": "Week", "claimCounts": 30, "revenue": {"total": 1500}}]}
    smart = [{"name": "Bio", "subscribers_count": 3, "revenue": "44.10", "account": {"id": "acct_a"}}]

    def answer(asked: Asked) -> Answer:
        account = asked.path.split("/")[2]
        if asked.path == "/api/accounts":
            return 200, {"data": ACCOUNTS, "_meta": {}}
        if asked.path == "/api/smart-links":
            return offsets(smart)(asked)
        if account == "acct_gone":
            return 404, {"error": "There is no such account.", "code": "account_not_found"}
        return pages(asked, lists, (trials if "trial" in asked.path else tracking)[account], 2)

    lists.answer = answer
    lines, complaints = run("links_revenue.py", lists)
    assert [line.split() for line in lines] == [
        ["1,500.00", "30", "free", "trial", "acct_b", "Week"],
        ["120.50", "7", "tracking", "acct_a", "Reddit"],
        ["44.10", "3", "smart", "acct_a", "Bio"],
        ["9.99", "2", "tracking", "acct_a", "Podcast"],
        ["not", "known", "1", "tracking", "acct_a", "X"],
    ]
    assert complaints.startswith("acct_gone: ")
    assert "There is no such account." in complaints
    assert "a-key" not in complaints


def test_who_spent_most_last_month(lists: ListingServer) -> None:
    this = datetime.now(UTC).replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    last = (this - timedelta(days=1)).replace(day=1)

    def transaction(user: str, amount: float, made: datetime) -> dict[str, Any]:
        return {"amount": amount, "createdAt": made.isoformat(), "user": {"id": 1, "username": user}}

    made = {
        "acct_a": [
            transaction("new", 1000, this),
            transaction("ann", 0.1, this - timedelta(seconds=1)),
            transaction("bob", 5, last + timedelta(days=9)),
            transaction("ann", 0.2, last),
        ],
        "acct_b": [transaction("ann", 4.5, last + timedelta(hours=1)), {"amount": 3}, transaction("cyd", 0.25, last)],
    }

    def answer(asked: Asked) -> Answer:
        if asked.path == "/api/accounts":
            return 200, {"data": ACCOUNTS, "_meta": {}}
        account = asked.path.split("/")[2]
        if account == "acct_gone":
            return 404, {"error": "There is no such account."}
        return pages(asked, lists, made[account], 2)

    lists.answer = answer
    lines, complaints = run("top_spenders.py", lists, "3")
    assert lines[0] == f"{last:%B %Y}"
    assert [line.split() for line in lines[1:]] == [
        ["5.00", "bob", "acct_a"],
        ["4.50", "ann", "acct_b"],
        ["0.30", "ann", "acct_a"],
    ]
    assert complaints.startswith("acct_gone: not all counted: ")
    starts = {asked.query.get("startDate") for asked in lists.asked if asked.path.endswith("/transactions")}
    assert starts == {f"{last:%Y-%m-%d %H:%M:%S}"}
