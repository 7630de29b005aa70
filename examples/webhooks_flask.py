"""Receive webhooks with Flask.

Run: WEBHOOK_SECRET=... python examples/webhooks_flask.py 8000   (pip install ofapi flask)
Then create the webhook with that secret: client.webhooks.create(endpoint_url="https://.../webhooks", ...).
"""

from __future__ import annotations

import os
import queue
import sys
import threading

from flask import Flask, request

import ofapi
from ofapi.webhooks import Event, MemoryDeduplicator, MessagePpvUnlocked, MessageReceived

SECRET = os.environ["WEBHOOK_SECRET"]

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 1_000_000  # bytes; a delivery has some 10,000. What is larger is answered with 413

# Where several processes receive: ofapi.webhooks.RedisDeduplicator("redis://...")
deduplicator = MemoryDeduplicator()

# What is in this queue is lost if the process ends. Where that matters, put events into a queue that outlives it
# (a table, Redis, Celery, ...) before answering.
work: queue.Queue[Event] = queue.Queue(maxsize=10_000)


@app.post("/webhooks")
def receive() -> tuple[str, int]:
    """The API waits 10 seconds for the answer, and comes again later if it is not 2xx: so take note, and answer."""
    try:
        event = ofapi.webhooks.unwrap(request.get_data(cache=False), request.headers, SECRET)
    except ofapi.WebhookSignatureError:
        return "", 401
    except ofapi.WebhookBodyError:
        return "", 400
    try:
        with deduplicator.once(event) as first:
            if first:
                work.put_nowait(event)
    except (ofapi.WebhookInProgressError, queue.Full):
        return "", 503
    return "", 204


def handle_all() -> None:
    while True:
        event = work.get()
        try:
            handle(event)
        except Exception as error:  # one event that can't be handled must not stop the others
            print(f"failed: {event.idempotency_key}: {error!r}", file=sys.stderr, flush=True)


def handle(event: Event) -> None:
    match event:
        case MessageReceived(account_id=account, payload=message):
            print(f"{account}: fan {message.fan_id} wrote {message.text}", flush=True)
        case MessagePpvUnlocked(account_id=account, payload=unlocked):
            print(f"{account}: fan {unlocked.fan_id} paid {unlocked.gross}", flush=True)
        case _:
            print(f"{event.account_id}: {event.event}", flush=True)


threading.Thread(target=handle_all, daemon=True).start()

if __name__ == "__main__":
    app.run(host="127.0.0.1", port=int(sys.argv[1]))
