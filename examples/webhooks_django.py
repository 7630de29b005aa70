"""Receive webhooks with Django, in one file.

Run: WEBHOOK_SECRET=... python examples/webhooks_django.py 8000   (pip install ofapi django)
Then create the webhook with that secret: client.webhooks.create(endpoint_url="https://.../webhooks", ...).
In a project of yours, `receive` goes into a views.py, its path into urls.py and the one setting into settings.py.
"""

from __future__ import annotations

import os
import queue
import sys
import threading

from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.core.servers.basehttp import run
from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

import ofapi
from ofapi.webhooks import Event, MemoryDeduplicator, MessagePpvUnlocked, MessageReceived

SECRET = os.environ["WEBHOOK_SECRET"]

settings.configure(
    ALLOWED_HOSTS=["127.0.0.1"],
    ROOT_URLCONF=__name__,
    DATA_UPLOAD_MAX_MEMORY_SIZE=1_000_000,  # bytes; a delivery has some 10,000, so what is larger is not read
)

# Where several processes receive: ofapi.webhooks.RedisDeduplicator("redis://...")
deduplicator = MemoryDeduplicator()

# What is in this queue is lost if the process ends. Where that matters, put events into a queue that outlives it
# (a table, Redis, Celery, ...) before answering.
work: queue.Queue[Event] = queue.Queue(maxsize=10_000)


@csrf_exempt
@require_POST
def receive(request: HttpRequest) -> HttpResponse:
    """The API waits 10 seconds for the answer, and comes again later if it is not 2xx: so take note, and answer."""
    try:
        event = ofapi.webhooks.unwrap(request.body, request.headers, SECRET)
    except RequestDataTooBig:
        return HttpResponse(status=413)
    except ofapi.WebhookSignatureError:
        return HttpResponse(status=401)
    except ofapi.WebhookBodyError:
        return HttpResponse(status=400)
    try:
        with deduplicator.once(event) as first:
            if first:
                work.put_nowait(event)
    except (ofapi.WebhookInProgressError, queue.Full):
        return HttpResponse(status=503)
    return HttpResponse(status=204)


urlpatterns = [path("webhooks", receive)]


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
application = get_wsgi_application()

if __name__ == "__main__":
    run("127.0.0.1", int(sys.argv[1]), application, threading=True)
