"""Webhooks that are really delivered: signed, retried, each attempt noted."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from ._store import Record
from ._team import Team

if TYPE_CHECKING:
    import httpx

ATTEMPTS = 5
KIND = "webhooks"
DELIVERIES = "deliveries"

_AGENT = "OnlyFansAPI.com/Webhook-Client"
_EPHEMERAL = frozenset({"users.typing", "users.online", "users.offline"})
_CONNECT, _TOTAL = 5.0, 10.0
"""Seconds."""
_EVENTS_PER_CREDIT = 100


class Deliveries:
    """Sends events to the webhooks that want them."""

    def __init__(self) -> None:
        self._client: httpx.AsyncClient | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    def emit(self, team: Team, event: str, account_id: str | None, payload: Mapping[str, Any]) -> None:
        """Deliver an event to every webhook whose events and accounts fit."""
        body = json.dumps({"event": event, "account_id": account_id, "payload": payload}).encode()
        for webhook in team.store.all(KIND):
            if webhook["enabled"] and event in webhook["events"] and _wants(webhook, account_id):
                self._count(team)
                headers = {} if event in _EPHEMERAL else {"X-OFAPI-Idempotency-Key": team.event_key()}
                self._begin(team, webhook, team.uuid(), event, account_id, body, headers)

    def redeliver(self, team: Team, webhook: Record, delivery: Record) -> str:
        """Deliver once more what an attempt was about. Returns the id of the new delivery."""
        self._count(team)
        redelivery = team.uuid()
        headers = {**delivery["_headers"], "X-OFAPI-Redelivery-Of": delivery["delivery_uuid"]}
        body = delivery["_body"].encode()
        self._begin(team, webhook, redelivery, delivery["event"], delivery["account_id"], body, headers)
        return redelivery

    def _count(self, team: Team) -> None:
        """One credit for every hundredth event."""
        record = team.store.get("team", "", "events") or {"count": 0}
        record = team.store.put("team", "", "events", {"count": record["count"] + 1})
        if record["count"] % _EVENTS_PER_CREDIT == 0:
            team.charge(1)

    def _begin(
        self,
        team: Team,
        webhook: Record,
        uuid: str,
        event: str,
        account_id: str | None,
        body: bytes,
        headers: Mapping[str, str],
    ) -> None:
        about: Record = {
            "delivery_uuid": uuid,
            "event": event,
            "account_id": account_id,
            "_headers": dict(headers),
            "_body": body.decode(),
        }
        task = asyncio.get_running_loop().create_task(self._deliver(team, webhook["id"], about))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _deliver(self, team: Team, webhook_id: str, about: Record) -> None:
        for attempt in range(1, ATTEMPTS + 1):
            webhook = team.store.get(KIND, "", webhook_id)
            if webhook is None:
                return
            status, error = await self._post(webhook, about)
            succeeded = status is not None and 200 <= status < 300
            number = team.number()
            row: Record = {
                "id": number,
                **about,
                "attempt": attempt,
                "url": webhook["url"],
                "status_code": status,
                "succeeded": succeeded,
                "error_message": error,
                "created_at": team.stamp(),
            }
            team.store.put(DELIVERIES, webhook_id, number, row)
            team.store.save()
            if succeeded:
                return
            await asyncio.sleep(team.settings.step * 2 ** (attempt - 1))

    async def _post(self, webhook: Record, about: Record) -> tuple[int | None, str | None]:
        """The status of an attempt, or what went wrong."""
        import httpx

        if self._client is None:
            timeout = httpx.Timeout(_TOTAL, connect=_CONNECT)
            self._client = httpx.AsyncClient(timeout=timeout, trust_env=False)
        body = about["_body"].encode()
        headers = {"Content-Type": "application/json", "User-Agent": _AGENT, **about["_headers"]}
        if webhook["_secret"]:
            headers["Signature"] = signature(webhook["_secret"], body)
        try:
            async with asyncio.timeout(_TOTAL):
                response = await self._client.post(webhook["url"], content=body, headers=headers)
        except (httpx.HTTPError, httpx.InvalidURL, TimeoutError) as error:
            return None, f"{type(error).__name__}: {error}"
        return response.status_code, None

    def cancel(self) -> None:
        """Give up what is under way."""
        for task in self._tasks:
            task.cancel()

    async def aclose(self) -> None:
        self.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if self._client is not None:
            await self._client.aclose()


def signature(secret: str, body: bytes) -> str:
    """Lower-case hex HMAC-SHA256 of the body as it is sent."""
    return hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


def _wants(webhook: Record, account_id: str | None) -> bool:
    if account_id is None or webhook["_scope"] == "global":
        return True
    return bool((account_id in webhook["_accounts"]) == (webhook["_scope"] == "inclusive"))


def attempts(team: Team, webhook_id: str) -> Iterator[Record]:
    """The attempts to deliver to a webhook, newest first."""
    yield from reversed(team.store.all(DELIVERIES, webhook_id))
