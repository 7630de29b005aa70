"""Errors of receiving webhooks.

OfapiError
├── WebhookError (ValueError)               what came is not to be acted on
│   ├── WebhookSignatureError               not shown to be the API's: answer 401
│   │   ├── WebhookSignatureMissingError    it carries no signature
│   │   └── WebhookSignatureMismatchError   its signature is not of this body and secret
│   └── WebhookBodyError                    not an event: answer 400
└── WebhookInProgressError                  the same event is being handled right now: answer 503

None of them holds the body, the signature or the secret, and neither do the variables of their tracebacks.
"""

from __future__ import annotations

from .._errors import OfapiError


class WebhookError(OfapiError, ValueError):
    """A request that is not to be acted on."""


class WebhookSignatureError(WebhookError):
    """The request is not shown to come from the API. Answer 401."""


class WebhookSignatureMissingError(WebhookSignatureError):
    """There is no signature: not the API's request, or the webhook was created without a signing secret."""


class WebhookSignatureMismatchError(WebhookSignatureError):
    """The signature is not of this body and secret: a forgery, another secret, or a body that is not as it came."""


class WebhookBodyError(WebhookError):
    """The body is not an event: no JSON, no object, or one without an event name. Answer 400."""


class WebhookInProgressError(OfapiError):
    """The same event is being handled right now, and may yet fail.

    Answer with an error status (503), so that the API delivers it again later: then it is either done or free.
    """
