"""Answers at the edge of HTTP: the bytes of each, and what a call that gets it ends in."""

from __future__ import annotations

import gzip
import zlib

from tests.client.scripted import Reply

DATA = {"id": "a", "name": "ü€"}
TEXT = '{"data": {"id": "a", "name": "ü€"}}'
BODY = TEXT.encode()
LATIN = TEXT.replace("€", "").encode("latin-1")
JSON = b"Content-Type: application/json\r\n"
LENGTH = b"Content-Length: %d\r\n" % len(BODY)
ZSTD = bytes.fromhex("28b52ffd2400010000") + b"{"
BROTLI = bytes.fromhex("0b1180") + BODY[:-1] + b"\x03"


def ok(headers: bytes = JSON, body: bytes = BODY, *, then: str = "close", start: bytes = b"HTTP/1.1 200 OK") -> Reply:
    """An answer whose length is what comes until the connection closes, unless a header says it."""
    return Reply(start + b"\r\n" + headers + b"\r\n" + body, then)


def chunked(body: bytes = BODY, trailers: bytes = b"", extension: bytes = b"") -> bytes:
    """The body in chunks of seven bytes."""
    pieces = [body[at : at + 7] for at in range(0, len(body), 7)]
    return b"".join(b"%x%b\r\n%b\r\n" % (len(one), extension, one) for one in pieces) + b"0\r\n" + trailers + b"\r\n"


def _charset(name: str) -> bytes:
    return f"Content-Type: application/json; charset={name}\r\n".encode()


def _encoded(name: bytes) -> bytes:
    return JSON + b"Content-Encoding: " + name + b"\r\n"


CHUNKED = JSON + b"Transfer-Encoding: chunked\r\n"
MANY_HEADERS = b"".join(b"X-%d: %b\r\n" % (number, b"y" * 500) for number in range(100))
ANOTHER = ok(JSON + LENGTH, BODY.replace(b"a", b"x")).data

READ: dict[str, Reply] = {
    "HTTP/1.0 until the end": ok(start=b"HTTP/1.0 200 OK"),
    "HTTP/1.0 with a length": ok(JSON + LENGTH, start=b"HTTP/1.0 200 OK"),
    "HTTP/1.0 kept alive": ok(JSON + LENGTH + b"Connection: keep-alive\r\n", start=b"HTTP/1.0 200 OK", then="keep"),
    "HTTP/1.1 until the end": ok(),
    "Connection: close": ok(JSON + LENGTH + b"Connection: close\r\n"),
    "Connection: close, kept open": ok(JSON + LENGTH + b"Connection: close\r\n", then="stall"),
    "chunked": ok(CHUNKED, chunked(), then="keep"),
    "chunked with trailers": ok(CHUNKED + b"Trailer: X-A\r\n", chunked(trailers=b"X-A: 1\r\nX-B: 2\r\n"), then="keep"),
    "chunked with extensions": ok(CHUNKED, chunked(extension=b';name="value"'), then="keep"),
    "chunked and a length": ok(CHUNKED + b"Content-Length: 5\r\n", chunked(), then="keep"),
    "the same length twice": ok(JSON + LENGTH + LENGTH, then="keep"),
    "the same length twice in a line": ok(JSON + b"Content-Length: %d, %d\r\n" % (len(BODY), len(BODY)), then="keep"),
    "gzip": ok(_encoded(b"gzip"), gzip.compress(BODY)),
    "GZIP": ok(_encoded(b"GZIP"), gzip.compress(BODY)),
    "gzip with junk after it": ok(_encoded(b"gzip"), gzip.compress(BODY) + b"junk"),
    "gzip twice": ok(_encoded(b"gzip, gzip"), gzip.compress(gzip.compress(BODY))),
    "gzip in chunks": ok(CHUNKED + b"Content-Encoding: gzip\r\n", chunked(gzip.compress(BODY)), then="keep"),
    "deflate": ok(_encoded(b"deflate"), zlib.compress(BODY)),
    "deflate without its head": ok(_encoded(b"deflate"), zlib.compress(BODY, wbits=-15)),
    "identity": ok(_encoded(b"identity")),
    "br that is none": ok(_encoded(b"br")),
    "UTF-8 said to be Latin-1": ok(_charset("iso-8859-1")),
    "UTF-8 of an unknown charset": ok(_charset("klingon")),
    "UTF-16": ok(body=TEXT.encode("utf-16")),
    "UTF-16 without a mark": ok(_charset("utf-16le"), TEXT.encode("utf-16-le")),
    "UTF-32": ok(body=TEXT.encode("utf-32")),
    "windows-1252": ok(_charset('"windows-1252"'), TEXT.encode("windows-1252")),
    "a byte order mark": ok(body=b"\xef\xbb\xbf" + BODY),
    "JSON said to be HTML": ok(b"Content-Type: text/html\r\n"),
    "JSON of no type": ok(b""),
    "space around the JSON": ok(body=b" \r\n\t" + BODY + b"\n\n"),
    "100 Continue first": Reply(b"HTTP/1.1 100 Continue\r\n\r\n" + ok().data, "close"),
    "a hundred times 100 Continue": Reply(b"HTTP/1.1 100 Continue\r\n\r\n" * 100 + ok().data, "close"),
    "102 and 103 first": Reply(
        b"HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload\r\n\r\n" + ok().data,
        "close",
    ),
    "an unknown 1xx first": Reply(b"HTTP/1.1 199 What\r\nX-A: b\r\n\r\n" + ok().data, "close"),
    "a folded header": ok(b"X-Folded: a\r\n  b\r\n\tc\r\n" + JSON),
    "50 kB of headers": ok(MANY_HEADERS + JSON),
    "headers that are not ASCII": ok(b"X-Name: \xfc \xff\r\n" + JSON),
    "no reason phrase": ok(start=b"HTTP/1.1 200"),
    "line feeds alone": Reply(b"HTTP/1.1 200 OK\nContent-Type: application/json\n\n" + BODY, "close"),
    "more than was announced": ok(JSON + LENGTH, BODY + b"more", then="keep"),
    "an answer nobody asked for": ok(JSON + LENGTH, BODY + ANOTHER, then="keep"),
}  # fmt: skip
"""Answers that are read: each holds DATA."""

LATIN_1: dict[str, Reply] = {
    "Latin-1": ok(_charset("iso-8859-1"), LATIN),
    "ISO_8859-1:1987": ok(_charset("ISO_8859-1"), LATIN),
}

NOT_READ: dict[str, Reply] = {
    "Latin-1 said to be UTF-8": ok(_charset("utf-8"), LATIN),
    "Latin-1 of an unknown charset": ok(_charset("klingon"), LATIN),
    "Latin-1 in a charset that is no text": ok(_charset("hex"), LATIN),
    "gzip cut off": ok(_encoded(b"gzip"), gzip.compress(BODY)[:-12]),
    "gzip of nothing": ok(_encoded(b"gzip") + b"Content-Length: 0\r\n", b"", then="keep"),
    "x-gzip": ok(_encoded(b"x-gzip"), gzip.compress(BODY)),
    "br": ok(_encoded(b"br"), BROTLI),
    "zstd": ok(_encoded(b"zstd"), ZSTD),
    "an encoding nobody knows": ok(_encoded(b"gzip, klingon"), gzip.compress(b"\x01\x02")),
    "nothing": ok(JSON + b"Content-Length: 0\r\n", b"", then="keep"),
    "nothing of no type": ok(b"Content-Length: 0\r\n", b"", then="keep"),
    "no chunk": ok(CHUNKED, b"0\r\n\r\n", then="keep"),
    "spaces": ok(body=b" \r\n"),
    "a byte order mark alone": ok(body=b"\xef\xbb\xbf"),
    "two JSON values": ok(body=BODY + BODY),
    "a page": ok(b"Content-Type: text/html\r\n", b"<html></html>"),
}
"""Whole answers with a body that can't be read."""

NO_ANSWER: dict[str, Reply] = {
    "101": Reply(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n" + BODY, "close"),
    "1xx alone": Reply(b"HTTP/1.1 103 Early Hints\r\n\r\n", "close"),
    "two lengths": ok(JSON + LENGTH + b"Content-Length: 5\r\n"),
    "a negative length": ok(JSON + b"Content-Length: -5\r\n"),
    "a length beyond all bounds": ok(JSON + b"Content-Length: 99999999999999999999999\r\n"),
    "gzip as transfer encoding": ok(JSON + b"Transfer-Encoding: gzip, chunked\r\n", chunked(gzip.compress(BODY))),
    "500 kB of headers": ok(MANY_HEADERS * 10 + JSON),
    "a header without a colon": ok(b"no colon here\r\n" + JSON),
    "a space before the colon": ok(b"X-A : b\r\n" + JSON),
    "a NUL in a header": ok(b"X-A: a\0b\r\n" + JSON),
    "a line before the answer": Reply(b"\r\n" + ok().data, "close"),
    "ICY": ok(start=b"ICY 200 OK"),
    "HTTP/2": ok(start=b"HTTP/2 200 OK"),
    "HTTP/0.9": Reply(BODY, "close"),
    "no gzip": ok(_encoded(b"gzip"), BODY),
}
"""What is no answer in HTTP."""

WITHOUT_BODY: dict[str, Reply] = {
    f"{status} {what}": Reply(f"HTTP/1.1 {status} Nothing\r\n".encode() + headers + b"\r\n" + body, "keep")
    for status in (204, 304)
    for what, headers, body in (
        ("as it should be", b"", b""),
        ("with the length of what it leaves out", JSON + (LENGTH if status == 304 else b""), b""),
        ("and a body", JSON, BODY),
        ("and a body of a length", JSON + LENGTH, BODY),
        ("and chunks", CHUNKED, chunked()),
        ("and another answer", JSON, ANOTHER),
    )
}
"""Answers whose status allows no body; some have one all the same."""
