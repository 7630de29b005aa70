"""What the API says in the headers of a delivery, in whatever form a framework gives them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple, Protocol, Self, TypeAlias


class SupportsItems(Protocol):
    """A mapping, or anything with its `items()`: `request.headers`, `request.META`, a WSGI environment."""

    def items(self) -> Iterable[tuple[Any, Any]]: ...


Headers: TypeAlias = SupportsItems | Iterable[tuple[Any, Any]]
"""Headers as frameworks give them, or pairs of names and values. Names without regard to case."""

_NAMES = {
    "signature": "signature",
    "x-ofapi-idempotency-key": "idempotency_key",
    "x-ofapi-redelivery-of": "redelivery_of",
}


class Delivery(NamedTuple):
    """The headers of a delivery that matter; None for one that did not come."""

    signature: str | None = None
    idempotency_key: str | None = None
    redelivery_of: str | None = None

    @classmethod
    def of(cls, headers: Headers) -> Self | TypeError:
        """Read them from a mapping, a list of pairs (bytes or text), a WSGI environment or `request.META`.

        What is none of these is told, not raised: the caller has variables to drop before.
        """
        items: Any = getattr(headers, "items", None)
        given: Any = items() if callable(items) else headers
        if isinstance(given, (str, bytes)) or not isinstance(given, Iterable):
            return TypeError(f"headers are a mapping or pairs of name and value, not {type(headers).__name__}")
        found: dict[str, str] = {}
        for pair in given:
            if not isinstance(pair, (tuple, list)) or len(pair) != 2:
                return TypeError("headers are a mapping or pairs of name and value; one of these is not a pair")
            field = _NAMES.get(_plain_name(pair[0]))
            text = _text(pair[1]) if field else None
            if field and text:
                found.setdefault(field, text)
        return cls(**found)

    def __repr__(self) -> str:
        signed = "signed" if self.signature else "not signed"
        return f"{signed}, idempotency_key={self.idempotency_key!r}, redelivery_of={self.redelivery_of!r}"


def _plain_name(name: object) -> str:
    """A header's name in lower case; WSGI's `HTTP_X_NAME` is `x-name`."""
    text = name.decode("latin-1") if isinstance(name, bytes) else str(name)
    if text.startswith("HTTP_"):
        text = text[5:].replace("_", "-")
    return text.lower()


def _text(value: object) -> str | None:
    """A header's value; the first of several."""
    if isinstance(value, (list, tuple)):
        value = value[0] if value else None
    if isinstance(value, bytes):
        value = value.decode("latin-1")
    return value.strip() if isinstance(value, str) else None
