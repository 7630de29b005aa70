"""Receive webhooks with FastAPI.

Run: WEBHOOK_SECRET=... python examples/webhooks_fastapi.py 8000   (pip install ofapi fastapi uvicorn)
Then create the webhook with that secret: client.webhooks.create(endpoint_url="https://.../webhooks", ...).
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI, Request, Response

import ofapi
from ofapi.webhooks import Event, MemoryDeduplicator, MessagePpvUnlocked, MessageReceived

SECRET = os.environ["WEBHOOK_SECRET"]
LARGEST = 1_000_000  # bytes; a delivery has some 10,000, so what is larger is not read

# Where several processes receive: ofapi.webhooks.RedisDeduplicator("redis://...")
deduplicator = MemoryDeduplicator()

# What is in this queue is lost if the process ends. Where that matters, put events into a queue that outlives it
# (a table, Redis, Celery, ...) before answering.
work: asyncio.Queue[Event] = asyncio.Queue(maxsize=10_000)


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    worker = asyncio.create_task(handle_all())
    yield
    worker.cancel()


app = FastAPI(lifespan=lifespan)


@app.post("/webhooks")
async def receive(request: Request) -> Response:
    """The API waits 10 seconds for the answer, and comes again later if it is not 2xx: so take note, and answer."""
    body = await read(request)
    if body is None:
        return Response(status_code=413)
    try:
        event = ofapi.webhooks.unwrap(body, request.headers, SECRET)
    except ofapi.WebhookSignatureError:
        return Response(status_code=401)
    except ofapi.WebhookBodyError:
        return Response(status_code=400)
    try:
        async with deduplicator.once(event) as first:
            if first:
                work.put_nowait(event)
    except (ofapi.WebhookInProgressError, asyncio.QueueFull):
        return Response(status_code=503)
    return Response(status_code=204)


async def read(request: Request) -> bytes | None:
    """The body; None if it is too large."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST:
            return None
    return bytes(body)


async def handle_all() -> None:
    while True:
        event = await work.get()
        try:
            await handle(event)
        except Exception as error:  # one event that can't be handled must not stop the others
            print(f"failed: {event.idempotency_key}: {error!r}", file=sys.stderr, flush=True)


async def handle(event: Event) -> None:
    match event:
        case MessageReceived(account_id=account, payload=message):
            print(f"{account}: fan {message.fan_id} wrote {message.text}", flush=True)
        case MessagePpvUnlocked(account_id=account, payload=unlocked):
            print(f"{account}: fan {unlocked.fan_id} paid {unlocked.gross}", flush=True)
        case _:
            print(f"{event.account_id}: {event.event}", flush=True)


if __name__ == "__main__":
    import uvicorn

    uvicorn.run(app, host="127.0.0.1", port=int(sys.argv[1]), log_level="warning")
