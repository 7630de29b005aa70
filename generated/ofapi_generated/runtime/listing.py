"""One list that was asked for: what all its pages share, its cursors, and the addresses it may go on at."""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import TYPE_CHECKING, Any
from urllib.parse import SplitResult, parse_qsl, quote, unquote, urljoin, urlsplit

from .errors import ForeignPageError, PaginationError
from .paging import Place

if TYPE_CHECKING:
    from .operation import Operation
    from .options import RequestOptions

_CURSOR = "ofp1."


class Listing:
    """A call of a paginated operation, as it was made. Raises ValueError for a `resume_from` of another call."""

    __slots__ = ("_first", "arguments", "operation", "options", "start", "validate")

    def __init__(
        self,
        operation: Operation[Any],
        arguments: dict[str, Any],
        resume_from: str | None,
        validate: bool,
        options: RequestOptions | None,
    ) -> None:
        self.operation = operation
        self.arguments = arguments
        self.validate = validate
        self.options = options
        self._first: Place | None = None
        self.start: Place | None = None if resume_from is None else self.place_of(resume_from)

    def resumed(self, cursor: str) -> Listing:
        """The same call, from this cursor on."""
        return Listing(self.operation, self.arguments, cursor, self.validate, self.options)

    def asked(self, place: Place | None) -> tuple[Operation[Any], dict[str, Any], bool]:
        """What to call for the page at a place (None: the call as it was made), and whether to check it by the rules.

        What a server says of its next page is not checked: it may well be newer than the rules.
        """
        if place is None:
            return self.operation, self.arguments, self.validate
        return self.operation.at(place.path, place.query), self.arguments, False

    def first(self) -> Place:
        """The place of the first page."""
        if self._first is None:
            path, _, query = self.operation.request(self.arguments).path.partition("?")
            self._first = Place(path, tuple(parse_qsl(query, keep_blank_values=True)))
        return self._first

    def cursor_of(self, place: Place) -> str:
        """A place as text, for another process."""
        own = self.first().path
        fields = [self.operation.id, own, "" if place.path == own else place.path, place.query, place.seen]
        text = json.dumps(fields, separators=(",", ":"), ensure_ascii=False)
        return _CURSOR + urlsafe_b64encode(text.encode("utf-8", "surrogatepass")).decode().rstrip("=")

    def place_of(self, cursor: str) -> Place:
        """The place a cursor names. Raises TypeError or ValueError for what is not a cursor of this call."""
        if not isinstance(cursor, str):
            raise TypeError(f"resume_from={cursor!r} is not text; give the `cursor` of a page or of an error")
        label = self.operation.label
        operation, own, path, query, seen = _read(cursor, label)
        if operation != self.operation.id:
            raise ValueError(
                f"resume_from is a cursor of the operation {operation}, not of {label}() ({self.operation.id})"
            )
        if own != self.first().path:
            raise ValueError(f"resume_from is a cursor of {label}() for {own}, not for {self.first().path}")
        return Place(path or own, tuple((name, value) for name, value in query), tuple(seen))

    def address(self, base_url: str, url: str) -> tuple[str, str]:
        """Path and query of a `next_page`, as they go to the client's own server.

        Raises ForeignPageError for an address anywhere else, PaginationError for what is no address.
        """
        label, own = self.operation.label, self.first().path
        try:
            base, there = urlsplit(base_url), urlsplit(urljoin(base_url + own, url.strip()))
            origin = _origin(there)
        except ValueError as error:
            raise PaginationError(
                f"{label}() can't go on: next_page={url!r} is no address ({error})", operation=label
            ) from None
        if origin != _origin(base):
            raise ForeignPageError(
                f"{label}() was told to go on at {origin}, which is not the client's own server ({_origin(base)}): "
                "not followed, since the key goes nowhere else",
                operation=label,
                origin=origin,
            )
        prefix = base.path.rstrip("/")
        path = there.path.removeprefix(prefix)
        whole = there.path.startswith(f"{prefix}/") and not {".", ".."} & set(unquote(path).split("/"))
        if not whole or not path.startswith("/"):
            raise PaginationError(f"{label}() can't go on: next_page={url!r} is not below {base_url}", operation=label)
        return own if unquote(path) == unquote(own) else quote(path, safe="/%:@!$&'()*+,;=~"), there.query


_PORTS = {"https": 443, "http": 80}


def _origin(url: SplitResult) -> str:
    """Scheme, host and port, written one way. Raises ValueError for a port that is none."""
    shown = "" if url.port in (None, _PORTS.get(url.scheme)) else f":{url.port}"
    return f"{url.scheme}://{url.hostname}{shown}"


def _read(cursor: str, label: str) -> tuple[str, str, str, list[list[str]], list[str]]:
    try:
        text = cursor.removeprefix(_CURSOR)
        fields = json.loads(urlsafe_b64decode(text + "=" * (-len(text) % 4)))
        operation, own, path, query, seen = fields
        texts = [operation, own, path, *seen, *(part for pair in query for part in pair)]
        whole = cursor.startswith(_CURSOR) and all(isinstance(part, str) for part in texts)
        if not whole or any(len(pair) != 2 for pair in query) or (path and not path.startswith("/")):
            raise ValueError
    except (ValueError, TypeError):
        shown = cursor if len(cursor) <= 60 else f"{cursor[:57]}..."
        raise ValueError(
            f"resume_from={shown!r} is no cursor of {label}(); give the `cursor` of a page or of an error"
        ) from None
    return operation, own, path, query, seen
