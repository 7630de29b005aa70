"""Signatures: the `Signature` header is the hex HMAC-SHA256 of the body's bytes, keyed by the webhook's secret."""

from __future__ import annotations

import hmac
from collections.abc import Iterable
from typing import TypeAlias

from .._errors import ConfigurationError
from ._errors import WebhookSignatureError, WebhookSignatureMismatchError, WebhookSignatureMissingError

Body: TypeAlias = bytes | bytearray | memoryview | str
"""A request's body as it came. Text is taken as UTF-8."""

Secret: TypeAlias = str | bytes
"""A webhook's `signing_secret`."""

Secrets: TypeAlias = Secret | Iterable[Secret]
"""One signing secret, or all that are good while one replaces another."""


def sign(body: Body, secret: Secret) -> str:
    """The `Signature` that the API sends with this body: for tests of a receiver.

    Raises ConfigurationError for an empty secret, TypeError for a body or secret of another type.
    """
    return _signature(body_bytes(body), _usable(secret))


def verify(body: Body, signature: str | bytes | None, secret: Secrets) -> None:
    """Return if the signature is of this body and secret (or one of several), else raise.

    Args:
        body: The body as it came, before anything parsed it: JSON that was read and written again has other bytes.
        signature: The `Signature` header's value; None where there is none.
        secret: The webhook's `signing_secret`. Several while it is replaced: deliveries signed with any of them pass.

    Takes the same time whatever the signature is. A good signature says who wrote the body, not when, nor how
    often it was delivered: see `Deduplicator`.

    Raises WebhookSignatureMissingError, WebhookSignatureMismatchError; ConfigurationError for an empty secret or none
    at all; TypeError for a body, signature or secret of another type.
    """
    problem = signature_problem(body, signature, secret)
    del body, signature, secret  # what follows may be shown with its variables
    if problem is not None:
        raise problem


def signature_problem(
    body: Body, signature: str | bytes | None, secret: Secrets
) -> WebhookSignatureError | ConfigurationError | TypeError | None:
    """Why the request is not to be trusted. Told, not raised: a traceback would show this function's variables."""
    try:
        keys = _keys(secret)
        content = body_bytes(body)
    except (ConfigurationError, TypeError) as error:
        return error.with_traceback(None)
    if signature is not None and not isinstance(signature, (str, bytes)):
        return TypeError(f"the signature is the header's text, not {type(signature).__name__}")
    given = signature.encode("utf-8", "replace") if isinstance(signature, str) else signature or b""
    given = given.strip().lower()
    if not given:
        return WebhookSignatureMissingError(
            "the request has no Signature header: it is not from the API, or the webhook has no signing secret"
        )
    # All are compared, so that the time tells nothing of which one was good.
    matches = [hmac.compare_digest(_signature(content, key).encode(), given) for key in keys]
    if any(matches):
        return None
    tried = "the secret" if len(keys) == 1 else f"any of the {len(keys)} secrets"
    return WebhookSignatureMismatchError(f"the signature is not of this body with {tried}; is the body as it came?")


def body_bytes(body: Body) -> bytes:
    """The bytes of a body. Raises TypeError for one that was parsed already."""
    if isinstance(body, str):
        return body.encode("utf-8", "surrogatepass")
    if isinstance(body, (bytes, bytearray, memoryview)):
        return bytes(body)
    raise TypeError(f"the body is the request's bytes as they came, before anything parsed them: not {_kind(body)}")


def _signature(content: bytes, key: bytes) -> str:
    return hmac.digest(key, content, "sha256").hex()


def _keys(secret: Secrets) -> list[bytes]:
    if isinstance(secret, (str, bytes)):
        return [_usable(secret)]
    if secret is None or not isinstance(secret, Iterable):
        raise TypeError(f"the signing secret is text or bytes, or several of them: not {_kind(secret)}")
    keys = [_usable(each) for each in secret]
    if not keys:
        raise ConfigurationError("no signing secret: with none, nothing can be verified")
    return keys


def _usable(secret: Secret) -> bytes:
    if not isinstance(secret, (str, bytes)):
        raise TypeError(f"a signing secret is text or bytes: not {_kind(secret)}")
    if not secret:
        raise ConfigurationError("the signing secret is empty: anyone could sign with it")
    return secret.encode("utf-8", "surrogatepass") if isinstance(secret, str) else secret


def _kind(value: object) -> str:
    return "None" if value is None else type(value).__name__
