"""A signature is good for these bytes and this secret, and nothing else."""

from __future__ import annotations

import hashlib
import hmac
import traceback
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import ofapi
from ofapi import webhooks
from tests.webhooks.deliveries import SECRET, delivery

BODY = b'{"event": "messages.received", "text": "caf\xc3\xa9 \\u00e9"}'


def test_the_signature_is_the_hex_hmac_sha256_of_the_bytes() -> None:
    # printf '{}' | openssl dgst -sha256 -hmac secret
    known = "77325902caca812dc259733aacd046b73817372c777b8d95b402647474516e13"
    assert webhooks.sign(b"{}", "secret") == known
    assert webhooks.sign(BODY, SECRET) == hmac.new(SECRET.encode(), BODY, hashlib.sha256).hexdigest()


@pytest.mark.parametrize("body", [BODY, bytearray(BODY), memoryview(BODY), BODY.decode()])
@pytest.mark.parametrize("secret", [SECRET, SECRET.encode(), [SECRET], ("old", SECRET.encode()), {"new", SECRET}])
def test_a_good_signature_passes(body: Any, secret: Any) -> None:
    signature = webhooks.sign(BODY, SECRET)
    webhooks.verify(body, signature, secret)
    webhooks.verify(body, signature.encode(), secret)
    webhooks.verify(body, f" {signature.upper()} ", secret)


@pytest.mark.parametrize(
    "signature",
    [
        "0" * 64,
        "x",
        "é" * 64,
        "\ud800",
        b"\xff" * 64,
        webhooks.sign(BODY, "another"),
        "sha256=" + webhooks.sign(BODY, SECRET),
    ],
)
def test_any_other_signature_is_refused(signature: str | bytes) -> None:
    with pytest.raises(ofapi.WebhookSignatureMismatchError, match="not of this body with the secret"):
        webhooks.verify(BODY, signature, SECRET)
    with pytest.raises(ofapi.WebhookSignatureMismatchError, match="any of the 2 secrets"):
        webhooks.verify(BODY, signature, [SECRET, "two"])


def test_a_body_written_again_is_another_body() -> None:
    with pytest.raises(ofapi.WebhookSignatureMismatchError, match="as it came"):
        webhooks.verify(BODY.replace(b": ", b":"), webhooks.sign(BODY, SECRET), SECRET)


@pytest.mark.parametrize("signature", [None, "", b"", "  "])
def test_no_signature_is_told_apart(signature: Any) -> None:
    with pytest.raises(ofapi.WebhookSignatureMissingError, match="no Signature header"):
        webhooks.verify(BODY, signature, SECRET)


@pytest.mark.parametrize(
    ("secret", "kind"),
    [
        ("", ofapi.ConfigurationError),
        (b"", ofapi.ConfigurationError),
        ([], ofapi.ConfigurationError),
        (["good", ""], ofapi.ConfigurationError),
        (None, TypeError),
        (5, TypeError),
        ([None], TypeError),
    ],
)
def test_an_unusable_secret_verifies_nothing(secret: Any, kind: type[Exception]) -> None:
    with pytest.raises(kind, match="secret"):
        webhooks.verify(BODY, webhooks.sign(BODY, SECRET), secret)
    with pytest.raises(kind, match="secret"):
        webhooks.unwrap(*delivery(), secret)


@pytest.mark.parametrize("secret", ["", None, 5])
def test_signing_needs_a_secret_too(secret: Any) -> None:
    with pytest.raises((ofapi.ConfigurationError, TypeError), match="secret"):
        webhooks.sign(BODY, secret)


@pytest.mark.parametrize("body", [{"event": "x"}, None, 5, ["x"]])
def test_a_parsed_body_is_misuse(body: Any) -> None:
    for call in (
        lambda: webhooks.verify(body, "x", SECRET),
        lambda: webhooks.unwrap(body, {"Signature": "x"}, SECRET),
        lambda: webhooks.parse(body),
        lambda: webhooks.sign(body, SECRET),
    ):
        with pytest.raises(TypeError, match="as they came"):
            call()


def test_a_signature_of_another_type_is_misuse() -> None:
    with pytest.raises(TypeError, match="header's text, not list"):
        webhooks.verify(BODY, ["x"], SECRET)  # type: ignore[arg-type]  # the wrong type is the point


@given(body=st.binary(), secret=st.binary(min_size=1), other=st.binary(min_size=1))
def test_for_any_bytes(body: bytes, secret: bytes, other: bytes) -> None:
    signature = webhooks.sign(body, secret)
    webhooks.verify(body, signature, [other, secret])
    with pytest.raises(ofapi.WebhookSignatureMismatchError):
        webhooks.verify(body + b"\0", signature, secret)
    if hmac.new(other, body, hashlib.sha256).hexdigest() != signature:  # HMAC pads keys with zeros
        with pytest.raises(ofapi.WebhookSignatureMismatchError):
            webhooks.verify(body, signature, other)


@given(body=st.binary(), signature=st.one_of(st.none(), st.text(), st.binary()), secret=st.text(min_size=1))
def test_nothing_but_the_documented_errors(body: bytes, signature: Any, secret: str) -> None:
    with pytest.raises(ofapi.WebhookSignatureError):
        webhooks.verify(body, signature, secret)


BAD = delivery(secret="another", payload={"text": "PRIVATE_TEXT"})
NO_EVENT = b'{"text": "PRIVATE_TEXT"}'
NO_JSON = b'{"text": "PRIVATE_TEXT"'


@pytest.mark.parametrize(
    "call",
    [
        lambda: webhooks.verify(BAD.body, BAD.headers["Signature"], SECRET),
        lambda: webhooks.verify(BAD.body, None, [SECRET]),
        lambda: webhooks.verify(BAD.body, 5, SECRET),  # type: ignore[arg-type]  # a misuse
        lambda: webhooks.verify({"text": "PRIVATE_TEXT"}, "x", SECRET),  # type: ignore[arg-type]  # a misuse
        lambda: webhooks.verify(BAD.body, "x", [SECRET, ""]),
        lambda: webhooks.unwrap(BAD.body, BAD.headers, SECRET),
        lambda: webhooks.unwrap(BAD.body, {}, SECRET),
        lambda: webhooks.unwrap(BAD.body, 5, SECRET),  # type: ignore[arg-type]  # a misuse
        lambda: webhooks.parse(BAD.body, ["x"]),  # type: ignore[list-item]  # a misuse
        lambda: webhooks.unwrap(NO_EVENT, {"Signature": webhooks.sign(NO_EVENT, SECRET)}, SECRET),
        lambda: webhooks.unwrap(NO_JSON, {"Signature": webhooks.sign(NO_JSON, SECRET)}, SECRET),
        lambda: webhooks.parse(NO_JSON),
        lambda: webhooks.parse(NO_EVENT),
        lambda: webhooks.parse({"text": "PRIVATE_TEXT"}),  # type: ignore[arg-type]  # a misuse
    ],
)
def test_no_error_shows_the_secret_or_the_body(call: Callable[[], Any]) -> None:
    with pytest.raises((ofapi.OfapiError, TypeError)) as caught:
        call()
    error: BaseException | None = caught.value
    shown = ""
    while error is not None:
        frames = list(traceback.walk_tb(error.__traceback__))
        own = [frame for frame, _ in frames if "/ofapi/" in frame.f_code.co_filename]
        shown += f"{error!r} {error} {vars(error)} {[frame.f_locals for frame in own]}"
        error = error.__cause__ or error.__context__
    assert SECRET not in shown
    assert "PRIVATE_TEXT" not in shown
