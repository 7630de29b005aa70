"""What goes wrong, and what must come of it: one row for each fault."""

from __future__ import annotations

from typing import NamedTuple

import ofapi
from tests.faults.server import Close, Drip, Peek, Read, Reset, Rest, Send, Stall, Steps, answer, says


class Ends(NamedTuple):
    """How a call ends."""

    error: type[ofapi.APIError] | None
    """The class of its error, apart from being uncertain; None: it returns a result."""
    attempts: int
    seen: int
    """How many of the attempts reached the server, at least in part."""
    uncertain: bool = False
    status: int | None = None


class Expected(NamedTuple):
    """For an operation that may be repeated, one that may not, and one with an idempotency key."""

    repeatable: Ends
    once: Ends
    keyed: Ends


class Row(NamedTuple):
    """A fault that meets every attempt."""

    fault: str
    steps: Steps | None
    """None: nobody listens there, or nobody accepts."""
    expected: Expected
    size: int = 0
    """Bytes of the request's text, where it matters."""
    warm: bool = False
    """Whether the fault meets a connection that has carried a call before."""
    timeout: float = 10.0
    note: str = ""


NONE_LISTENS, NONE_ACCEPTS = "nobody listens at the port", "nobody accepts the connection"

_TIMEOUT = 0.8
_HUGE = 5_000_000  # more than sockets hold, so that writing takes until the server reads
_LOST, _LATE = ofapi.APIConnectionError, ofapi.APITimeoutError


def never(error: type[ofapi.APIError]) -> Expected:
    """Nothing of the request was written: any may be repeated."""
    ends = Ends(error, 3, 0)
    return Expected(ends, ends, ends)


def unknown(error: type[ofapi.APIError], status: int | None = None) -> Expected:
    """It may have been carried out: repeated only where that has no second effect."""
    return Expected(Ends(error, 3, 3, False, status), Ends(error, 1, 1, True, status), Ends(error, 3, 3, True, status))


def effectless(error: type[ofapi.APIError], status: int) -> Expected:
    """The server says it did nothing and may be asked again: any may be repeated."""
    ends = Ends(error, 3, 3, False, status)
    return Expected(ends, ends, ends)


def refused(error: type[ofapi.APIError], status: int) -> Expected:
    """The server says why it won't: none is repeated, and nothing is in doubt."""
    ends = Ends(error, 1, 1, False, status)
    return Expected(ends, ends, ends)


def fine(status: int = 200) -> Expected:
    ends = Ends(None, 1, 1, False, status)
    return Expected(ends, ends, ends)


_JSON = b"Content-Type: application/json\r\n"
_HEAD = b"HTTP/1.1 200 OK\r\n" + _JSON
_OK = b'{"data": {"id": "1"}}'
_LENGTH = b"Content-Length: %d\r\n\r\n" % len(_OK)
_LONGER = b"Content-Length: 90\r\n\r\n"
_CHUNKED = b"Transfer-Encoding: chunked\r\n\r\n"


def _sends(data: bytes, then: Close | Reset | Stall) -> Steps:
    return (Read(), Send(data), then)


CONNECTING = [
    Row(NONE_LISTENS, None, never(_LOST)),
    Row(NONE_ACCEPTS, None, never(_LATE), timeout=_TIMEOUT),
]

# Headers and body may reach the server apart, so "read 20 bytes" is in the headers, whatever the client does.
WRITING = [
    Row("closed with the request unread", (Peek(), Close()), unknown(_LOST)),
    Row("reset with the request unread", (Peek(), Reset()), unknown(_LOST)),
    Row("closed in the middle of the request line", (Read(20), Close()), unknown(_LOST)),
    Row("reset in the middle of the request's body", (Read(20_000), Reset()), unknown(_LOST), size=200_000),
    Row("closed in the middle of the request's body", (Read(20_000), Close()), unknown(_LOST), size=200_000),
    Row("stalls in the middle of the request's body", (Read(20_000), Rest(9)), unknown(_LATE), _HUGE, False, 1.0),
    Row(
        "answers 413 in the middle of the request's body and closes",
        (Read(20_000), Send(answer(413, Connection="close")), Rest(0.05), Read(), Close()),
        refused(ofapi.APIStatusError, 413),
        size=200_000,
    ),
]

ANSWERING = [
    Row("closed after the request", (Read(), Close()), unknown(_LOST)),
    Row("reset after the request", (Read(), Reset()), unknown(_LOST)),
    Row("closed in the status line", _sends(b"HTTP/1.1 20", Close()), unknown(_LOST)),
    Row("reset in the headers", _sends(_HEAD, Reset()), unknown(_LOST)),
    Row("closed in the headers", _sends(_HEAD, Close()), unknown(_LOST)),
    Row("closed before the body", _sends(_HEAD + _LENGTH, Close()), unknown(_LOST)),
    Row("closed in the body", _sends(_HEAD + _LENGTH + _OK[:9], Close()), unknown(_LOST)),
    Row("reset in the body", _sends(_HEAD + _LENGTH + _OK[:9], Reset()), unknown(_LOST)),
    Row("closed in a chunk", _sends(_HEAD + _CHUNKED + b"ff\r\n{}", Close()), unknown(_LOST)),
    Row("closed before the last chunk", _sends(_HEAD + _CHUNKED + b"2\r\n{}\r\n", Close()), unknown(_LOST)),
    Row("an error closed in the body", _sends(b"HTTP/1.1 500 No\r\n" + _LONGER + b"{", Close()), unknown(_LOST)),
]

STALLING = [
    Row("stalls before the status line", (Read(), Stall()), unknown(_LATE), timeout=_TIMEOUT),
    Row("stalls in the status line", _sends(b"HTTP/1.1 20", Stall()), unknown(_LATE), timeout=_TIMEOUT),
    Row("stalls in the headers", _sends(_HEAD, Stall()), unknown(_LATE), timeout=_TIMEOUT),
    Row("stalls before the body", _sends(_HEAD + _LENGTH, Stall()), unknown(_LATE), timeout=_TIMEOUT),
    Row("stalls in the body", _sends(_HEAD + _LENGTH + _OK[:9], Stall()), unknown(_LATE), timeout=_TIMEOUT),
    Row("stalls before the last chunk", _sends(_HEAD + _CHUNKED, Stall()), unknown(_LATE), timeout=_TIMEOUT),
    Row("stalls with the request unread", (Peek(), Rest(9)), unknown(_LATE), timeout=_TIMEOUT),
]

SLOW = [
    Row(
        "a byte every 2 ms, whole in the end",
        (Read(), *(step for byte in _HEAD + _LENGTH + _OK for step in (Send(bytes([byte])), Rest(0.002)))),
        fine(),
        note="the time-out is for each part; a `deadline` is for the whole",
    ),
]

GARBLED = [
    Row("garbage instead of HTTP", _sends(b"\x00\xff\x13\x37" * 64 + b"\r\n\r\n", Close()), unknown(_LOST)),
    Row("another protocol", _sends(b"SSH-2.0-OpenSSH_9.6\r\n", Close()), unknown(_LOST)),
    Row("a status of four digits", _sends(b"HTTP/1.1 2000 OK\r\n" + _LENGTH + _OK, Close()), unknown(_LOST)),
    Row("300 kB of headers", _sends(_HEAD + b"X: " + b"y" * 300_000, Close()), unknown(_LOST)),
    Row("a length that is no number", _sends(_HEAD + b"Content-Length: many\r\n\r\n{}", Close()), unknown(_LOST)),
    Row("two lengths", _sends(_HEAD + b"Content-Length: 2\r\n" + _LENGTH + _OK, Close()), unknown(_LOST)),
    Row("a length that is too great", _sends(_HEAD + _LONGER + _OK, Close()), unknown(_LOST)),
    Row(
        "a length that is too small",
        _sends(_HEAD + b"Connection: close\r\nContent-Length: 9\r\n\r\n" + _OK, Close()),
        unknown(ofapi.ResponseParseError, 200),
    ),
    Row("a bad chunk", _sends(_HEAD + _CHUNKED + b"zz\r\n{}\r\n0\r\n\r\n", Close()), unknown(_LOST)),
    Row("gzip that is none", says(200, b"{}", Content_Encoding="gzip"), unknown(_LOST)),
    Row("a body cut off before it was sent", says(200, _OK[:9]), unknown(ofapi.ResponseParseError, 200)),
    Row("an HTML page with status 200", says(200, b"<html>"), unknown(ofapi.ResponseParseError, 200)),
]

KEPT = [
    Row(
        "the kept connection is closed as the request comes",
        (Peek(), Close()),
        unknown(_LOST),
        warm=True,
        note="the request may have been read before the end",
    ),
    Row("the kept connection is reset as the request comes", (Peek(), Reset()), unknown(_LOST), warm=True),
    Row("the kept connection is closed after the request", (Read(), Close()), unknown(_LOST), warm=True),
    Row(
        "closed right after a whole answer",
        (Read(), Send(answer(200, _OK)), Close()),
        fine(),
        warm=True,
        note="the next call makes a new connection",
    ),
    Row("reset right after a whole answer", (Read(), Send(answer(200, _OK)), Rest(0.1), Reset()), fine(), warm=True),
]

ANSWERED = [
    Row("400", says(400, b'{"error": "no"}'), refused(ofapi.BadRequestError, 400)),
    Row("401", says(401, b'{"error": "Unauthorized"}'), refused(ofapi.AuthenticationError, 401)),
    Row("402", says(402), refused(ofapi.InsufficientCreditsError, 402)),
    Row("403", says(403), refused(ofapi.PermissionDeniedError, 403)),
    Row("404", says(404, b'{"code": "account_not_found"}'), refused(ofapi.NotFoundError, 404)),
    Row("408", says(408), unknown(ofapi.APIStatusError, 408), note="a proxy may say so of one that arrived"),
    Row("409", says(409), refused(ofapi.ConflictError, 409)),
    Row("422", says(422, b'{"errors": {"name": ["no"]}}'), refused(ofapi.UnprocessableEntityError, 422)),
    Row("429", says(429), effectless(ofapi.RateLimitError, 429)),
    Row("429 with Retry-After", says(429, Retry_After="0"), effectless(ofapi.RateLimitError, 429)),
    Row("500", says(500, b"<html>"), unknown(ofapi.InternalServerError, 500)),
    Row("501", says(501), refused(ofapi.InternalServerError, 501)),
    Row("502", says(502), unknown(ofapi.InternalServerError, 502)),
    Row("503", says(503), unknown(ofapi.InternalServerError, 503)),
    Row("503 with Retry-After", says(503, Retry_After="0"), effectless(ofapi.InternalServerError, 503)),
    Row("504", says(504), unknown(ofapi.InternalServerError, 504)),
    Row("520", says(520), unknown(ofapi.InternalServerError, 520)),
    Row("a redirect to another host", says(302, Location="http://127.0.0.2:9/x"), refused(ofapi.APIStatusError, 302)),
    Row("a redirect to the same host", says(307, Location="/api/elsewhere"), refused(ofapi.APIStatusError, 307)),
]

SECTIONS = {
    "No connection": CONNECTING,
    "While the request is written": WRITING,
    "While the answer comes": ANSWERING,
    "An answer that stops coming": STALLING,
    "An answer that comes slowly": SLOW,
    "An answer that makes no sense": GARBLED,
    "A connection kept from an earlier call": KEPT,
    "Answers": ANSWERED,
}
ROWS = [row for rows in SECTIONS.values() for row in rows]

FOREVER = (Read(), Send(_HEAD + b"X-Slow: "), Drip(b"x", 0.02))
"""Headers that never end, a byte at a time: no time-out between bytes ever passes."""
FOREVER_IN_THE_BODY = (Read(), Send(_HEAD + b"Content-Length: 100000\r\n\r\n"), Drip(b"x", 0.02))
