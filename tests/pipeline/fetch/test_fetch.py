"""`make fetch` against a real server on loopback: what it takes, what it leaves, and how it writes."""

from __future__ import annotations

import gzip
import json
import os
import stat
from collections.abc import Callable
from pathlib import Path

import attrs
import pytest
from description_server import CHUNKED, Answer, DescriptionServer, head, ok, redirect
from vendored import NEW, PRESENT, Vendored, description

from pipeline import __main__, document, fetch, lock
from pipeline.errors import PipelineError
from pipeline.fetch import Outcome

# What is taken


def test_a_new_description_and_its_lock(vendored: Vendored, server: DescriptionServer) -> None:
    server.answers["/openapi.yaml"] = ok(NEW, etag='"2"', last_modified="Tue, 24 Nov 2026 00:00:00 GMT")
    result = vendored.fetch(server.url())
    assert vendored.document.read_bytes() == NEW
    assert result.outcome is Outcome.UPDATED
    found = vendored.locked()
    assert found.describes(NEW)
    assert attrs.evolve(found, sha256="", fetched_at="") == lock.Lock(
        url=server.url(),
        sha256="",
        etag='"2"',
        last_modified="Tue, 24 Nov 2026 00:00:00 GMT",
        fetched_at="",
        openapi="3.0.3",
        paths=4,
        operations=4,
        tags=1,
    )
    assert found.fetched_at > "2026-11-23T00:00:00Z"
    assert found.fetched_at.endswith("Z")
    assert sorted(vendored.state()) == ["openapi.lock.json", "openapi.yaml"]
    assert str(result).splitlines() == [
        f"Fetched {server.url()} to openapi.yaml: OpenAPI 3.0.3, 4 operations on 4 paths under 1 tags.",
        "Operations: 1 added, 1 removed, 0 changed.",
        "  + GET /api/e (e)",
        "  - GET /api/d (d)",
    ]


GOOD: dict[str, Answer] = {
    "gzip": ok(gzip.compress(NEW), content_encoding="gzip"),
    "chunked": [CHUNKED, b"%x\r\n%b\r\n0\r\n\r\n" % (len(NEW), NEW)],
    "wrong media type": ok(NEW, content_type="application/octet-stream"),
    "JSON": ok(json.dumps(document.load(NEW, "new")).encode()),
    "OpenAPI 3.1": ok(description("a", "b", "c", version="3.1.0")),
    "half the operations": ok(description("a", "b")),
}


@pytest.mark.parametrize("answer", GOOD.values(), ids=GOOD)
def test_good_answers(vendored: Vendored, server: DescriptionServer, answer: Answer) -> None:
    server.answers["/openapi.yaml"] = answer
    assert vendored.fetch(server.url()).outcome is Outcome.UPDATED
    assert vendored.locked().describes(vendored.document.read_bytes())


def test_redirects_on_http_are_followed(vendored: Vendored, server: DescriptionServer) -> None:
    server.answers |= {"/openapi.yaml": redirect("/next"), "/next": redirect(server.url("/last")), "/last": ok(NEW)}
    vendored.fetch(server.url())
    assert vendored.document.read_bytes() == NEW
    assert vendored.locked().url == server.url()


@pytest.mark.parametrize(
    "url_of", [str, Path.as_uri, lambda path: os.path.relpath(path)], ids=["path", "file", "relative"]
)
def test_a_file_on_this_machine(vendored: Vendored, tmp_path: Path, url_of: Callable[[Path], str]) -> None:
    source = tmp_path / "a description.yaml"
    source.write_bytes(NEW)
    vendored.fetch(url_of(source))
    assert vendored.document.read_bytes() == NEW
    assert vendored.locked().url == url_of(source)


def test_the_mode_of_the_files_stays(vendored: Vendored, server: DescriptionServer) -> None:
    vendored.document.chmod(0o444)
    vendored.lock.chmod(0o640)
    server.answers["/openapi.yaml"] = ok(NEW)
    vendored.fetch(server.url())
    assert [stat.S_IMODE(p.stat().st_mode) for p in (vendored.document, vendored.lock)] == [0o444, 0o640]


def test_the_first_description_of_an_empty_folder(tmp_path: Path, server: DescriptionServer) -> None:
    files = Vendored(tmp_path / "openapi.yaml", tmp_path / "openapi.lock.json")
    server.answers["/openapi.yaml"] = [head("404 Not Found", content_length=0)]
    with pytest.raises(PipelineError, match=r"404 Not Found; .*openapi.yaml was not written$"):
        files.fetch(server.url())
    server.answers["/openapi.yaml"] = ok(NEW)
    assert len(files.fetch(server.url()).changes.added) == 4
    assert files.locked().describes(NEW)


# What leaves every file as it is


def test_not_modified(vendored: Vendored, server: DescriptionServer) -> None:
    server.answers["/openapi.yaml"] = [head("304 Not Modified")]
    before = vendored.state()
    result = vendored.fetch(server.url())
    assert vendored.state() == before
    assert str(result) == f"Unchanged: {server.url()} has what openapi.yaml holds (4 operations). No file changed."
    assert server.requests[0]["if-none-match"] == '"1"'
    assert server.requests[0]["if-modified-since"] == "Mon, 23 Nov 2026 00:00:00 GMT"


def test_the_same_bytes_again(vendored: Vendored, server: DescriptionServer) -> None:
    server.answers["/openapi.yaml"] = ok(PRESENT, etag='"2"')
    before = vendored.state()
    assert vendored.fetch(server.url()).outcome is Outcome.UNCHANGED
    assert vendored.state() == before


def test_another_address_is_asked_without_conditions(vendored: Vendored, server: DescriptionServer) -> None:
    server.answers["/other"] = ok(NEW)
    vendored.fetch(server.url("/other"))
    assert not {"if-none-match", "if-modified-since"} & server.requests[0].keys()


def spoil_document(files: Vendored) -> None:
    files.document.write_bytes(PRESENT + b"# edited\n")


def lose_lock(files: Vendored) -> None:
    files.lock.unlink()


def spoil_lock(files: Vendored) -> None:
    files.lock.write_text('{"url": 1}')


@pytest.mark.parametrize("spoil", [spoil_document, lose_lock, spoil_lock])
def test_files_that_do_not_belong_together_are_healed(
    vendored: Vendored, server: DescriptionServer, spoil: Callable[[Vendored], None]
) -> None:
    spoil(vendored)
    server.answers["/openapi.yaml"] = ok(PRESENT)
    result = vendored.fetch(server.url())
    assert "if-none-match" not in server.requests[0]
    assert result.outcome is (Outcome.UPDATED if spoil is spoil_document else Outcome.RELOCKED)
    assert vendored.document.read_bytes() == PRESENT
    assert vendored.locked().describes(PRESENT)
    assert vendored.fetch(server.url()).outcome is Outcome.UNCHANGED


def test_a_present_description_that_does_not_parse_is_replaced(vendored: Vendored, server: DescriptionServer) -> None:
    vendored.document.write_bytes(b"paths: [")
    server.answers["/openapi.yaml"] = ok(NEW)
    assert len(vendored.fetch(server.url()).changes.added) == 4


# When writing fails


@pytest.mark.parametrize("locked", [True, False], ids=["with a lock", "without"])
@pytest.mark.parametrize("failing", [1, 2])
def test_a_replacement_that_fails(
    vendored: Vendored, server: DescriptionServer, monkeypatch: pytest.MonkeyPatch, failing: int, locked: bool
) -> None:
    if not locked:
        vendored.lock.unlink()
    server.answers["/openapi.yaml"] = ok(NEW)
    before = {name: content for name, (content, _) in vendored.state().items()}
    calls = iter(range(1, 9))
    replace = os.replace

    def fails_once(source: Path, target: Path) -> None:
        if next(calls) == failing:
            raise OSError(28, "No space left on device")
        replace(source, target)

    monkeypatch.setattr(os, "replace", fails_once)
    with pytest.raises(PipelineError, match=r"No space left on device; openapi.yaml is untouched$"):
        vendored.fetch(server.url())
    assert {name: content for name, (content, _) in vendored.state().items()} == before


def test_a_folder_that_cannot_be_written(
    vendored: Vendored, server: DescriptionServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(descriptor: int) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "fsync", fails)
    server.answers["/openapi.yaml"] = ok(NEW)
    assert "Input/output error" in vendored.refuses(server.url())


def test_a_crash_between_the_two_is_healed(
    vendored: Vendored, server: DescriptionServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.answers["/openapi.yaml"] = ok(NEW, etag='"2"')
    vendored.fetch(server.url())
    vendored.document.write_bytes(PRESENT)  # the new lock beside the old document: what a crash leaves
    result = vendored.fetch(server.url())
    assert "if-none-match" not in server.requests[-1]
    assert len(result.changes.added) == 1
    assert vendored.locked().describes(vendored.document.read_bytes())


# The command, and what is committed


@pytest.fixture
def main(vendored: Vendored, monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
    monkeypatch.setattr(fetch, "DOCUMENT", vendored.document)
    monkeypatch.setattr(fetch, "LOCK", vendored.lock)
    return lambda *argv: __main__.main(["fetch", *argv])


def test_the_command_prints_the_summary(
    main: Callable[..., int], server: DescriptionServer, capsys: pytest.CaptureFixture[str]
) -> None:
    server.answers["/openapi.yaml"] = ok(description("a"))
    assert main(server.url(), "--force") == 0
    out, err = capsys.readouterr()
    assert "Operations: 0 added, 3 removed, 0 changed." in out
    assert err == ""


def test_the_command_fails_in_one_line(
    main: Callable[..., int], server: DescriptionServer, capsys: pytest.CaptureFixture[str]
) -> None:
    server.answers["/openapi.yaml"] = ok(description("a"))
    assert main(server.url()) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert server.url() in err
    assert err.endswith("; openapi.yaml is untouched\n")
    assert err.count("\n") == 1


def test_the_committed_description_would_be_taken_and_is_what_its_lock_says(tmp_path: Path) -> None:
    empty = Vendored(tmp_path / "openapi.yaml", tmp_path / "openapi.lock.json")
    taken = empty.fetch(str(fetch.DOCUMENT)).lock
    committed = lock.read(fetch.LOCK)
    assert committed is not None
    assert committed == attrs.evolve(
        taken,
        url=committed.url,
        etag=committed.etag,
        last_modified=committed.last_modified,
        fetched_at=committed.fetched_at,
    )
