"""The client in use, against the sandbox: the API on this machine, with no key and no account. Run: make demo"""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path

import ofapi
from ofapi.sandbox import Sandbox, running
from ofapi_generated.operations import OPERATIONS


def main() -> None:
    with running() as sandbox, ofapi.Client(api_key="demo-key", base_url=sandbox) as client:
        say("sandbox", f"{sandbox} answers all {len(OPERATIONS)} operations, with a memory")
        accounts = client.accounts.list().data
        say("accounts", ", ".join(str(account.display_name) for account in accounts))
        account = str(accounts[0].id)
        links(client, sandbox, account)
        fans(client, account)
        message(client, account)
        export(client, account)
        say("async", asyncio.run(newest_link(sandbox)))
        try:
            client.smart_links.get("01HXXXXXXXXXXXXXXXXXXXXXXX")
        except ofapi.NotFoundError as error:
            say("error", f"{type(error).__name__}, status {error.status_code}: {error}")
    print("\nNext: README.md, from the first call with your own key to errors, uploads and async;")
    print("docs/testing.md, your own code tested against the sandbox.")


def links(client: ofapi.Client, sandbox: Sandbox, account: str) -> None:
    """Smart Links: two made, one refused before anything is sent, all listed."""
    trial = client.smart_links.create_free_trial(account, "TikTok bio", days=7).data
    say("created", f"{trial.name}: {trial.link_type}, {trial.free_trial_days} days")
    say("", f"{trial.traffic_redirect_url}")
    before = len(sandbox.requests)
    try:
        client.smart_links.create(account_id=account, name=" ", link_type="free_trial", free_trial_days=361)
    except ofapi.RequestValidationError as error:
        for field, sentences in error.errors.items():
            say("refused", f"{field} {'; '.join(sentences)}")
        say("", f"the sandbox got {len(sandbox.requests) - before} requests for this")
    client.smart_links.create_tracking(account, "Podcast")
    listed = client.smart_links.list(limit=10)
    for link in listed.data:
        say("listed", f"{link.name:<20}{link.link_type:<15}{link.created_at:%Y-%m-%d %H:%M}")
    credits, limits = listed.meta.credits, listed.meta.rate_limits
    if credits and limits:
        say("credits", f"{credits.used} used, {credits.balance:,} left")
        say("limits", f"{limits.remaining_minute} of {limits.limit_minute} calls left this minute")


def fans(client: ofapi.Client, account: str) -> None:
    """All fans, page after page."""
    pages = list(client.fans.list_all(account, limit=15).pages())
    found = sum(len(page.data) for page in pages)
    say("fans", f"{found} on {len(pages)} pages")


def message(client: ofapi.Client, account: str) -> None:
    """A message that is sent once, though the call is made twice."""
    chat = client.chats.list(account, limit=1).data[0].fan
    if chat is None or chat.id is None:
        raise RuntimeError("a chat without a fan")
    first = client.chat_messages.send(account, chat.id, text="Hello!", idempotency_key="demo-1")
    again = client.chat_messages.send(account, chat.id, text="Hello!", idempotency_key="demo-1")
    say("sent", f"message {first.data.id} to {chat.name}")
    say("repeated", f"message {again.data.id}: {'replayed, not sent again' if again.replayed else 'sent twice'}")


def export(client: ofapi.Client, account: str) -> None:
    """A data export, from its price to its file."""
    with tempfile.TemporaryDirectory() as folder:
        done = client.data_exports.run(
            type="transactions",
            file_type="csv",
            start_date="2025-01-01",
            end_date="2030-01-01",
            account_ids=[account],
            max_credits=50,
            to=Path(folder) / "transactions.csv",
        )
        say("export", f"{done.export.total_rows} transactions for {done.export.credit_cost} credits")
        say("", done.path.read_text(encoding="utf-8").partition("\n")[0])


async def newest_link(url: str) -> str:
    async with ofapi.AsyncClient(api_key="demo-key", base_url=url) as client:
        link = (await client.smart_links.list(limit=1)).data[0]
    return f"{link.name}: listed again, without blocking"


def say(what: str, text: str) -> None:
    print(f"{what:<9} {text}")


if __name__ == "__main__":
    main()
