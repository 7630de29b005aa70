"""Whatever is not a whole, valid, plausible description changes no file and is told in one line."""

from __future__ import annotations

import gzip
import socket
from functools import partial

import httpx
import pytest
from description_server import CHUNKED, Answer, DescriptionServer, head, ok, redirect
from vendored import NEW, Vendored, description

from pipeline import download
from pipeline.fetch import Outcome

HTML = b"<!DOCTYPE html>\n<html><body>Just a moment...</body></html>"

LAST = NEW.rindex(b"      responses:")
REFUSED: dict[str, tuple[Answer, str]] = {
    "404": ([head("404 Not Found", content_length=4), b"gone"], "answers 404 Not Found"),
    "500": ([head("500 Internal Server Error", content_length=0)], "answers 500 Internal Server Error"),
    "520": ([head("520 ", content_length=0)], "answers 520"),
    "204": ([head("204 No Content")], "answers 204 No Content"),
    "206": ([head("206 Partial Content", content_length=len(NEW)), NEW], "answers 206 Partial Content"),
    "HTML": (ok(HTML, content_type="text/html; charset=utf-8"), "answers with an HTML page (text/html)"),
    "HTML as YAML": (ok(b"\xef\xbb\xbf\n" + HTML, content_type="text/yaml"), "is an HTML or XML page"),
    "less than Content-Length": ([head("200 OK", content_length=len(NEW) + 1), NEW], "the answer is truncated"),
    "chunks without end": ([CHUNKED, b"%x\r\n%b\r\n" % (len(NEW), NEW)], "the answer is truncated"),
    "cut in a chunk": ([CHUNKED, b"%x\r\n%b" % (len(NEW) + 9, NEW)], "the answer is truncated"),
    "cut gzip": (ok(gzip.compress(NEW)[:-9], content_encoding="gzip"), "the gzip data is truncated"),
    "not gzip": (ok(NEW, content_encoding="gzip"), "the gzip data is truncated or broken"),
    "brotli": (ok(NEW, content_encoding="br"), "Content-Encoding 'br', though only gzip was offered"),
    "length unknown": ([head("200 OK"), NEW], "neither Content-Length nor chunks"),
    "cut before the last responses": (ok(NEW[:LAST]), "#/paths/~1api~1e/get"),
    "the same in 3.1": (ok(NEW[:LAST].replace(b"3.0.3", b"3.1.0")), "GET /api/e has no responses"),
    "not HTTP": ([b"220 ftp ready\r\n"], "is not HTTP"),
    "no answer": ([], "the answer is truncated or is not HTTP"),
    "redirect without target": ([head("302 Found", content_length=0)], "without saying where to"),
    "redirect to a file": (redirect("file:///etc/hostname"), "redirects from http: to file:/etc/hostname"),
    "redirect to ftp": (redirect("ftp://127.0.0.1/openapi.yaml"), "redirects from http: to ftp://127.0.0.1/"),
    "redirect loop": (redirect("/openapi.yaml"), "redirects more than 5 times"),
    "empty": (ok(b""), "holds NoneType"),
    "not YAML": (ok(b"paths: [a, b\nc: }"), "is neither YAML nor JSON"),
    "not an object": (ok(b"- a\n- b\n"), "holds list"),
    "not UTF-8": (ok(b"openapi: \xff\xfe\n"), "is neither YAML nor JSON"),
    "alias to itself": (ok(b"openapi: &a\n  b: *a\n"), "an alias, which JSON does not have"),
    "nested too deeply": (ok(b"[" * 50_000), "nested hundreds of levels deep"),
    "Swagger": (ok(b'swagger: "2.0"\ninfo: {}\npaths: {}\n'), "is Swagger 2.0"),
    "OpenAPI 3.2": (ok(description("a", "b", "c", version="3.2.0")), "says openapi: 3.2.0"),
    "no version": (ok(b"a: 1\n"), "says openapi: None"),
    "no info": (ok(NEW.replace(b"info:", b"x-info:")), "'info' is a required property"),
    "a number for a text": (
        ok(NEW.replace(b"description: ok", b"description: 1")),
        "1 is not of type 'string' (at #/paths/~1api~1a/get/responses/200/description)",
    ),
    "undeclared placeholder": (ok(description("a", "b", "c{d}")), "not resolved"),
    "same id twice": (ok(NEW.replace(b"Id: b", b"Id: a")), "is not unique"),
    "refers elsewhere": (ok(NEW + b"x-a:\n- $ref: file:///etc/hostname\n"), "#/x-a/0 refers to 'file:///etc/hostname'"),
    "too few operations": (ok(description("a")), "has 1 operations where the present one has 4; FORCE=1"),
    "no operation": (ok(description()), "describes no operation at all"),
}


@pytest.mark.parametrize(("answer", "reason"), REFUSED.values(), ids=REFUSED)
def test_refused(vendored: Vendored, server: DescriptionServer, answer: Answer, reason: str) -> None:
    server.answers["/openapi.yaml"] = answer
    message = vendored.refuses(server.url())
    assert reason in message
    assert message.startswith(server.url())


def test_https_never_leads_to_http(vendored: Vendored, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        return httpx.Response(301, headers={"location": "http://api.test/openapi.yaml"})

    client = partial(httpx.AsyncClient, transport=httpx.MockTransport(answer))
    monkeypatch.setattr(httpx, "AsyncClient", client)
    assert "redirects from https: to http://api.test/" in vendored.refuses("https://api.test/openapi.yaml")
    assert asked == ["https://api.test/openapi.yaml"]


def test_force_takes_a_much_smaller_document(vendored: Vendored, server: DescriptionServer) -> None:
    server.answers["/openapi.yaml"] = ok(description("a"))
    assert len(vendored.fetch(server.url(), force=True).changes.removed) == 3


def test_force_takes_a_document_of_unknown_length(vendored: Vendored, server: DescriptionServer) -> None:
    server.answers["/openapi.yaml"] = [head("200 OK"), NEW]
    assert vendored.fetch(server.url(), force=True).outcome is Outcome.UPDATED


@pytest.mark.parametrize("case", ["no operation", "no info", "cut gzip", "less than Content-Length"])
def test_force_takes_nothing_else(vendored: Vendored, server: DescriptionServer, case: str) -> None:
    server.answers["/openapi.yaml"], reason = REFUSED[case]
    assert reason in vendored.refuses(server.url(), force=True)


def test_not_modified_without_having_asked(vendored: Vendored, server: DescriptionServer) -> None:
    server.answers["/other"] = [head("304 Not Modified")]
    assert "answers 304" in vendored.refuses(server.url("/other"))


STALLS: dict[str, Answer] = {
    "before the head": [20.0],
    "in the body": [head("200 OK", content_length=len(NEW)), NEW[:50], 20.0],
}


@pytest.mark.parametrize("answer", STALLS.values(), ids=STALLS)
def test_a_silent_server(vendored: Vendored, server: DescriptionServer, answer: Answer) -> None:
    server.answers["/openapi.yaml"] = answer
    assert "nothing came for 0.2 s (time-out)" in vendored.refuses(server.url(), timeout=0.2)


DRIP: list[bytes | float] = [b"x", 0.02] * 500
DRIPS: dict[str, Answer] = {
    "head": [b"HTTP/1.1 200 OK\r\nX: ", *DRIP],
    "body": [head("200 OK", content_length=len(NEW)), *DRIP],
}


@pytest.mark.parametrize("answer", DRIPS.values(), ids=DRIPS)
def test_a_dripping_server(vendored: Vendored, server: DescriptionServer, answer: Answer) -> None:
    server.answers["/openapi.yaml"] = answer
    message = vendored.refuses(server.url(), timeout=2, time_limit=0.3)
    assert "was not complete after 0.3 s (time-out)" in message


@pytest.mark.parametrize("body", [b"x" * 2000, gzip.compress(b"x" * 2000)], ids=["plain", "packed"])
def test_too_large(vendored: Vendored, server: DescriptionServer, monkeypatch: pytest.MonkeyPatch, body: bytes) -> None:
    monkeypatch.setattr(download, "MAX_BYTES", 1024)
    server.answers["/openapi.yaml"] = ok(body, **({"content_encoding": "gzip"} if len(body) < 1024 else {}))
    assert "too large" in vendored.refuses(server.url())


def test_nobody_listens(vendored: Vendored) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    assert "can't connect" in vendored.refuses(f"http://127.0.0.1:{port}/openapi.yaml")


ADDRESSES = {
    "no-such.yaml": "no such file",
    ".": "not a file",
    "file:///no/such.yaml": "no such file",
    "file://elsewhere/openapi.yaml": "names a file on this machine",
    "ftp://127.0.0.1/openapi.yaml": "can't fetch ftp: addresses",
    "http://": "can't be fetched",
    "http://name:secret@127.0.0.1/": "user name or password",
}


@pytest.mark.parametrize(("url", "reason"), ADDRESSES.items(), ids=ADDRESSES)
def test_addresses_that_lead_nowhere(vendored: Vendored, url: str, reason: str) -> None:
    message = vendored.refuses(url)
    assert reason in message
    assert "secret" not in message
