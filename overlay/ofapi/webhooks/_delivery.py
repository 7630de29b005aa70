"""From a request to an event: the signature, the body, the headers."""

from __future__ import annotations

import json

from ._errors import WebhookBodyError
from ._event import EVENT_TYPES, Event
from ._events import FanslyEvent, UnknownEvent
from ._headers import Delivery, Headers
from ._signature import Body, Secrets, body_bytes, signature_problem


def unwrap(body: Body, headers: Headers, secret: Secrets) -> Event:
    """The event of a request, after its signature was verified. All that a receiver needs.

        match ofapi.webhooks.unwrap(body, request.headers, SECRET):
            case MessageReceived(account_id=account, payload=message):
                ...

    Args:
        body: The body as it came, before anything parsed it.
        headers: A mapping or pairs, names without regard to case, as text or bytes; a WSGI environment and Django's
            `request.META` will do.
        secret: The webhook's `signing_secret`. Several while it is replaced: deliveries signed with any of them pass.

    Raises WebhookSignatureError (answer 401), WebhookBodyError (answer 400); ConfigurationError for an empty secret;
    TypeError for arguments of another type.
    """
    delivery = Delivery.of(headers)
    event = (
        delivery
        if isinstance(delivery, TypeError)
        else signature_problem(body, delivery.signature, secret) or _event(body, delivery)
    )
    del body, headers, secret, delivery  # what follows may be shown with its variables
    if isinstance(event, Exception):
        raise event
    return event


def parse(body: Body, headers: Headers = ()) -> Event:
    """The event of a body that is trusted already: from a queue of one's own, or in a test.

    `headers` give `idempotency_key` and `redelivery_of`; without them both are None.

    Raises WebhookBodyError for a body that is no event; TypeError for arguments of another type.
    """
    delivery = Delivery.of(headers)
    event = delivery if isinstance(delivery, TypeError) else _event(body, delivery)
    del body, headers, delivery  # what follows may be shown with its variables
    if isinstance(event, Exception):
        raise event
    return event


def _event(body: Body, delivery: Delivery) -> Event | WebhookBodyError | TypeError:
    """The event, or why the body is none. Told, not raised: json's errors hold the body."""
    try:
        content = body_bytes(body)
    except TypeError as error:
        return error.with_traceback(None)
    try:
        value = json.loads(content)
    except (ValueError, RecursionError):
        return WebhookBodyError(f"the body is not JSON ({len(content)} bytes)")
    if not isinstance(value, dict):
        return WebhookBodyError(f"the body is not an event: JSON, but {type(value).__name__}, not an object")
    name = value.get("event")
    if not isinstance(name, str) or not name:
        return WebhookBodyError("the body is not an event: it has no event name under 'event'")
    kind = EVENT_TYPES.get(name) or (FanslyEvent if name.startswith("fansly.") else UnknownEvent)
    return kind.of(value, delivery.idempotency_key, delivery.redelivery_of)
