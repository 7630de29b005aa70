"""The headers of a delivery, as each framework gives them."""

from __future__ import annotations

from collections.abc import Callable
from email.message import Message
from typing import Any

import httpx
import pytest
from django.http.request import HttpHeaders
from hypothesis import given
from hypothesis import strategies as st
from starlette.datastructures import Headers
from werkzeug.datastructures import EnvironHeaders
from werkzeug.datastructures import Headers as WerkzeugHeaders

import ofapi
from ofapi import webhooks
from tests.webhooks.deliveries import KEY, SECRET, delivery

DELIVERY = delivery(headers={"X-OFAPI-Redelivery-Of": "123"})
PAIRS = list(DELIVERY.headers.items())
BYTES = [(name.lower().encode(), value.encode()) for name, value in PAIRS]
ENVIRON: dict[str, Any] = {
    "REQUEST_METHOD": "POST",
    "CONTENT_TYPE": "application/json",
    "wsgi.input": object(),
    **{f"HTTP_{name.upper().replace('-', '_')}": value for name, value in PAIRS[1:]},
}


def _message(pairs: list[tuple[str, str]]) -> Message:
    message = Message()
    for name, value in pairs:
        message[name] = value
    return message


FORMS: dict[str, Callable[[], Any]] = {
    "dict": lambda: DELIVERY.headers,
    "dict, other case": lambda: {name.upper(): value for name, value in PAIRS},
    "dict of lists": lambda: {name: [value] for name, value in PAIRS},
    "dict items": lambda: DELIVERY.headers.items(),
    "pairs": lambda: PAIRS,
    "pairs, once": lambda: iter(PAIRS),
    "pairs in lists": lambda: [list(pair) for pair in PAIRS],
    "ASGI": lambda: BYTES,
    "WSGI and request.META": lambda: ENVIRON,
    "Starlette and FastAPI": lambda: Headers(raw=BYTES),
    "Werkzeug": lambda: WerkzeugHeaders(PAIRS),
    "Flask": lambda: EnvironHeaders(ENVIRON),
    "Django": lambda: HttpHeaders(ENVIRON),
    "httpx": lambda: httpx.Headers(PAIRS),
    "http.server": lambda: _message(PAIRS),
}


@pytest.mark.parametrize("form", FORMS)
def test_whatever_the_framework(form: str) -> None:
    event = webhooks.unwrap(DELIVERY.body, FORMS[form](), SECRET)
    assert (event.idempotency_key, event.redelivery_of) == (KEY, "123")
    parsed = webhooks.parse(DELIVERY.body, FORMS[form]())
    assert parsed == event


@pytest.mark.parametrize("headers", [None, 5, "Signature: x", b"Signature: x", ["Signature"], [("a", "b", "c")], [5]])
def test_what_are_no_headers(headers: Any) -> None:
    with pytest.raises(TypeError, match="mapping or pairs"):
        webhooks.unwrap(DELIVERY.body, headers, SECRET)


def test_what_did_not_come_is_none() -> None:
    event = webhooks.unwrap(DELIVERY.body, {"Signature": DELIVERY.headers["Signature"]}, SECRET)
    assert (event.idempotency_key, event.redelivery_of) == (None, None)
    empty = {"Signature": DELIVERY.headers["Signature"], "X-OFAPI-Idempotency-Key": " ", "X-OFAPI-Redelivery-Of": []}
    assert webhooks.unwrap(DELIVERY.body, empty, SECRET) == event
    assert webhooks.parse(DELIVERY.body) == event


def test_the_first_of_several_counts() -> None:
    pairs = [*PAIRS, ("X-OFAPI-Idempotency-Key", "evt_other")]
    assert webhooks.unwrap(DELIVERY.body, pairs, SECRET).idempotency_key == KEY


@given(st.lists(st.tuples(st.text() | st.binary(), st.text() | st.binary() | st.none() | st.integers())))
def test_any_other_headers_do_no_harm(others: list[tuple[Any, Any]]) -> None:
    with pytest.raises(ofapi.WebhookSignatureError):
        webhooks.unwrap(DELIVERY.body, others, SECRET)
    assert webhooks.unwrap(DELIVERY.body, [*PAIRS, *others], SECRET).idempotency_key == KEY
