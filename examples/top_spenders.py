"""Who spent most last month, over all accounts.

ONLYFANSAPI_API_KEY=... python examples/top_spenders.py [how many, by default 10]
"""

from __future__ import annotations

import asyncio
import sys
from collections import defaultdict
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import ofapi


async def main(shown: int = 10) -> None:
    start, end = last_month(datetime.now(UTC))
    spent: defaultdict[tuple[str, str], Decimal] = defaultdict(Decimal)

    async def add_up(account: ofapi.AsyncAccount) -> None:
        async for transaction in account.transactions.list(start_date=start):
            user, amount, made = transaction.user, transaction.amount, transaction.created_at
            if user is not None and amount is not None and made is not None and datetime.fromisoformat(made) < end:
                spent[account.id, user.username or str(user.id)] += Decimal(str(amount))

    async with ofapi.AsyncClient() as client:
        accounts = (await client.accounts.list()).data
        done = await client.map(add_up, accounts, concurrency=8).collect()
    for failed, error in done.errors.items():
        print(f"{failed}: not all counted: {error}", file=sys.stderr)

    print(f"{start:%B %Y}")
    for (account, fan), amount in sorted(spent.items(), key=lambda each: each[1], reverse=True)[:shown]:
        print(f"{amount:>12,.2f}  {fan:<24} {account}")


def last_month(now: datetime) -> tuple[datetime, datetime]:
    """Where the month before this one begins and ends, in UTC."""
    end = now.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    return (end - timedelta(days=1)).replace(day=1), end


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 10))
