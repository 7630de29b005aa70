"""The client in use, against a server on this machine that answers from the API's description. Run: make demo"""

from __future__ import annotations

import asyncio

from example_server import running

import ofapi
from ofapi_generated.operations import OPERATIONS

ACCOUNT = "acct_XXXXXXXX"


def main() -> None:
    with running() as server, ofapi.Client(api_key="demo-key", base_url=server.url) as client:
        say("server", f"{server.url} answers {len(OPERATIONS)} operations from the description's examples")

        created = client.smart_links.create_free_trial(ACCOUNT, "TikTok bio", days=7)
        trial = created.data
        say("created", f"{trial.name}: {trial.link_type}, {trial.free_trial_days} days")
        say("", f"{trial.traffic_redirect_url}")

        before = len(server.requests)
        try:
            client.smart_links.create(account_id=ACCOUNT, name=" ", link_type="free_trial", free_trial_days=361)
        except ofapi.RequestValidationError as error:
            for field, sentences in error.errors.items():
                say("refused", f"{field} {'; '.join(sentences)}")
            say("", f"the server got {len(server.requests) - before} requests for this")

        tracking = client.smart_links.create_tracking(ACCOUNT, "Podcast").data
        say("created", f"{tracking.name}: {tracking.link_type}")

        links = client.smart_links.list(limit=10)
        for link in links.data:
            say("listed", f"{link.name:<20}{link.link_type:<15}{link.created_at:%Y-%m-%d %H:%M}")

        credits, limits = links.meta.credits, links.meta.rate_limits
        if credits and limits:
            say("credits", f"{credits.used} used, {credits.balance:,} left")
            say("limits", f"{limits.remaining_minute} of {limits.limit_minute} calls left this minute")

        say("async", asyncio.run(name_of(str(trial.id), server.url)))

        try:
            client.smart_links.get("01HXXXXXXXXXXXXXXXXXXXXXXX")
        except ofapi.NotFoundError as error:
            say("error", f"{type(error).__name__}, status {error.status_code}, request {error.request_id}")
            say("", f"{error}")

    print("\nNext: README.md, from the first call with your own key to errors, uploads and async.")


async def name_of(link_id: str, url: str) -> str:
    async with ofapi.AsyncClient(api_key="demo-key", base_url=url) as client:
        link = (await client.smart_links.get(link_id)).data
    return f"{link.name}: got again, without blocking"


def say(what: str, text: str) -> None:
    print(f"{what:<9} {text}")


if __name__ == "__main__":
    main()
