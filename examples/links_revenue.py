"""The links of all accounts with their revenue, the best first.

ONLYFANSAPI_API_KEY=... python examples/links_revenue.py
"""

from __future__ import annotations

import sys
from decimal import Decimal
from typing import NamedTuple

import ofapi


class Link(NamedTuple):
    account: str
    kind: str
    name: str
    subscribers: int
    revenue: Decimal | None
    """In US dollars; None where it is not known, or not yet."""


def main() -> None:
    with ofapi.Client() as client:
        links = smart_links(client)
        for outcome in client.map(links_of, client.accounts.list().data, concurrency=8):
            if outcome.error is None:
                links += outcome.value
            else:  # one account that fails hides no other's links
                print(f"{outcome.account}: {outcome.error}", file=sys.stderr)

    for link in sorted(links, key=lambda link: link.revenue or Decimal(-1), reverse=True):
        shown = "not known" if link.revenue is None else f"{link.revenue:,.2f}"
        print(f"{shown:>12}  {link.subscribers:>6}  {link.kind:<11} {link.account:<16} {link.name}")


def links_of(account: ofapi.Account) -> list[Link]:
    """The tracking and free trial links of one account, over all pages."""
    found = [
        Link(account.id, "tracking", link.campaign_name or "", link.count_subscribers or 0, total(link.revenue))
        for link in account.tracking_links.list(limit=100)
    ]
    found += [
        Link(account.id, "free trial", link.trial_link_name or "", link.claim_counts or 0, total(link.revenue))
        for link in account.free_trial_links.list(limit=100)
    ]
    return found


def total(revenue: ofapi.models.LinkRevenue | None) -> Decimal | None:
    """Revenue that is still being calculated is not zero: it is not known."""
    if revenue is None or revenue.total is None or revenue.is_loading:
        return None
    return Decimal(str(revenue.total))


def smart_links(client: ofapi.Client) -> list[Link]:
    """The Smart Links of the whole team."""
    return [
        Link(
            (link.account and link.account.id) or "",
            "smart",
            link.name or "",
            link.subscribers_count or 0,
            None if link.revenue is None else Decimal(link.revenue),
        )
        for link in client.smart_links.list(limit=1000)
    ]


if __name__ == "__main__":
    main()
