"""Files: the ways to give one, how it is named, and that it is streamed and can't pass for form fields."""

from __future__ import annotations

import builtins
import gzip
import io
import os
import socket
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO, Any

import pytest

import ofapi
from examples.example_server import ExampleServer
from tests.client import php
from tests.client.conftest import Blocking, Connect
from tests.client.scripted import Reply, ScriptedServer

PHOTO = b"\xff\xd8\xff\x00\r\n--photo"


def _parts(server: ExampleServer) -> dict[str, php.Part]:
    (received,) = server.requests
    parts = php.multipart(received.headers["content-type"], received.body)
    assert len({part.name for part in parts}) == len(parts)
    return {part.name: part for part in parts}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "photo.jpg"
    path.write_bytes(PHOTO)
    return path


@pytest.mark.parametrize(
    ("way", "file_name", "content_type"),
    [
        ("bytes", "file", "application/octet-stream"),
        ("bytearray", "file", "application/octet-stream"),
        ("path", "photo.jpg", "image/jpeg"),
        ("open file", "photo.jpg", "image/jpeg"),
        ("BytesIO", "file", "application/octet-stream"),
        ("name and bytes", "a.png", "image/png"),
        ("name and path", "a.png", "image/png"),
        ("name, bytes and type", "a.png", "image/webp"),
        ("name, path and type", "a.png", "image/webp"),
        ("name, bytes and no type", "a.png", "image/png"),
        ("no name, bytes and type", "file", "image/webp"),
        ("File", "a.png", "image/webp"),
        ("File of a path", "photo.jpg", "image/jpeg"),
    ],
)
def test_ways_to_give_a_file(
    way: str, file_name: str, content_type: str, path: Path, api: Blocking, server: ExampleServer
) -> None:
    with path.open("rb") as opened:
        file = {
            "bytes": PHOTO,
            "bytearray": bytearray(PHOTO),
            "path": path,
            "open file": opened,
            "BytesIO": io.BytesIO(PHOTO),
            "name and bytes": ("a.png", PHOTO),
            "name and path": ("a.png", path),
            "name, bytes and type": ("a.png", PHOTO, "image/webp"),
            "name, path and type": ("a.png", path, "image/webp"),
            "name, bytes and no type": ("a.png", PHOTO, None),
            "no name, bytes and type": (None, PHOTO, "image/webp"),
            "File": ofapi.File(PHOTO, "a.png", "image/webp"),
            "File of a path": ofapi.File(path),
        }[way]
        response = api.media.upload("acct_1", file=file, type="avatar", async_=True)
        assert not opened.closed
    parts = _parts(server)
    assert parts["file"] == php.Part("file", PHOTO, file_name, content_type)
    assert parts["type"] == php.Part("type", b"avatar", None, None)
    assert parts["async"].content == b"1"  # Laravel takes no other text for a boolean in a form
    assert set(parts) == {"file", "type", "async"}
    assert response.data.prefixed_id
    assert int(server.requests[0].headers["content-length"]) == len(server.requests[0].body)


def test_an_address_in_place_of_a_file(api: Blocking, server: ExampleServer) -> None:
    api.media.upload("acct_1", file_url="https://example.com/ü.jpg")
    assert list(_parts(server).values()) == [php.Part("file_url", "https://example.com/ü.jpg".encode(), None, None)]


@pytest.mark.parametrize(
    ("file", "told"),
    [
        ("photo.jpg", "pathlib.Path"),
        (io.StringIO("text"), "binary"),
        (5, "int is not a file"),
        ([PHOTO], "list is not a file"),
        (("a.png", "text"), "str is not a file"),
        (("a", PHOTO, "image/png", {}), "tuple is not a file"),
    ],
)
def test_what_is_no_file_is_refused_with_advice(file: Any, told: str, api: Blocking, server: ExampleServer) -> None:
    with pytest.raises(ofapi.RequestValidationError) as caught:
        api.media.upload("acct_1", file=file)
    assert set(caught.value.errors) == {"file"}
    assert told in caught.value.errors["file"][0]
    assert server.requests == []


def test_a_file_opened_as_text_is_refused(path: Path, api: Blocking, server: ExampleServer) -> None:
    with path.open(encoding="latin-1") as opened, pytest.raises(ofapi.RequestValidationError, match="'rb'"):
        api.media.upload("acct_1", file=opened)
    assert server.requests == []


def test_a_closed_file_is_refused(path: Path, api: Blocking, server: ExampleServer) -> None:
    with path.open("rb") as opened:
        pass
    with pytest.raises(ofapi.RequestValidationError, match="closed"):
        api.media.upload("acct_1", file=opened)
    assert server.requests == []


@contextmanager
def _pipe(way: str, tmp_path: Path) -> Iterator[Any]:
    """A pipe with a photo in it, or a socket: as file objects, by path, by name."""
    with ExitStack() as ends:
        if way == "path of a FIFO":
            os.mkfifo(tmp_path / "fifo.jpg")
            yield tmp_path / "fifo.jpg"
        elif way == "socket":
            here, there = socket.socketpair()
            ends.enter_context(here)
            ends.enter_context(there)
            yield ends.enter_context(here.makefile("rb"))
        else:
            reading, writing = os.pipe()
            os.write(writing, PHOTO)
            os.close(writing)
            opened = ends.enter_context(os.fdopen(reading, "rb", buffering=0 if way == "raw pipe" else -1))
            yield ("a.jpg", opened, "image/jpeg") if way == "name, pipe and type" else opened


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes have names only where there is mkfifo")
@pytest.mark.parametrize("validate", [True, False])
@pytest.mark.parametrize("way", ["pipe", "raw pipe", "name, pipe and type", "socket", "path of a FIFO"])
def test_what_nothing_tells_the_length_of_is_refused_before_it_is_sent(
    way: str, validate: bool, tmp_path: Path, api: Blocking, server: ExampleServer
) -> None:
    with _pipe(way, tmp_path) as file:
        with pytest.raises(ofapi.RequestValidationError, match="read it into bytes or a file first") as caught:
            api.media.upload("acct_1", file=file, validate=validate)
        assert set(caught.value.errors) == {"file"}
    assert server.requests == []


def test_a_gzip_file_of_a_pipe_is_not_sent_in_part(tmp_path: Path, api: Blocking, server: ExampleServer) -> None:
    reading, writing = os.pipe()
    os.write(writing, gzip.compress(PHOTO))
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe, gzip.open(pipe) as file, pytest.raises(OSError, match="seek"):
        api.media.upload("acct_1", file=("a.jpg", file))
    assert server.requests == []


@pytest.mark.parametrize("at", [None, 0, 5])  # None: where writing it has left it, if it was written
@pytest.mark.parametrize("way", ["gzip", "not written out yet", "spooled", "BytesIO", "read ahead"])
def test_an_open_file_is_sent_whole_wherever_it_stands(
    way: str, at: int | None, tmp_path: Path, api: Blocking, server: ExampleServer
) -> None:
    content = PHOTO * 50_000
    packed, plain = tmp_path / "a.jpg.gz", tmp_path / "a.jpg"
    packed.write_bytes(gzip.compress(content))
    plain.write_bytes(content)
    with ExitStack() as opened:
        file: Any
        if way == "gzip":
            file = opened.enter_context(gzip.open(packed))
        elif way == "read ahead":
            file = opened.enter_context(plain.open("rb"))
        elif way == "BytesIO":
            file = io.BytesIO(content)
        else:
            kind = tempfile.SpooledTemporaryFile if way == "spooled" else tempfile.NamedTemporaryFile
            file = opened.enter_context(kind())
            file.write(content[:-100])
            file.write(content[-100:])
        if at is not None:
            file.seek(at)
        api.media.upload("acct_1", file=("a.jpg", file))
    assert _parts(server)["file"].content == content
    assert int(server.requests[0].headers["content-length"]) == len(server.requests[0].body)


def test_a_path_that_does_not_exist(tmp_path: Path, api: Blocking, server: ExampleServer) -> None:
    with pytest.raises(FileNotFoundError):
        api.media.upload("acct_1", file=tmp_path / "none.jpg")
    assert server.requests == []


def test_each_request_has_its_own_boundary_and_content_cannot_use_it(api: Blocking, server: ExampleServer) -> None:
    content = b"x"
    boundaries = set()
    for _ in range(5):
        server.requests.clear()
        api.media.upload("acct_1", file=content, type="default")
        parts = _parts(server)
        assert parts["file"].content == content
        assert set(parts) == {"file", "type"}
        boundary = server.requests[0].headers["content-type"].partition("boundary=")[2]
        assert len(boundary) >= 32
        boundaries.add(boundary)
        # The next file holds what would end its part, had it been sent with this boundary.
        content = (
            f'--{boundary}\r\nContent-Disposition: form-data; name="type"\r\n\r\nheader\r\n--{boundary}--\r\n'
        ).encode()
    assert len(boundaries) == 5


@pytest.mark.parametrize(
    "name",
    ['a"; name="type', "a\r\nContent-Type: text/html\r\n\r\n", "a\nb", 'a\\".jpg', "ü ñ 🙂.jpg", "../../etc/passwd"],
)
def test_a_file_name_stays_in_its_place(name: str, api: Blocking, server: ExampleServer) -> None:
    api.media.upload("acct_1", file=(name, PHOTO, "image/png"), type="default")
    parts = _parts(server)
    assert set(parts) == {"file", "type"}
    assert parts["file"].content == PHOTO
    assert parts["file"].content_type == "image/png"
    assert parts["type"].content == b"default"
    written = name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
    assert parts["file"].file_name in (written, written.replace("\\", "\\\\"))


@pytest.mark.parametrize("content_type", ["a\r\nX: y", "image/png\r\n\r\nforged", "ü/ü"])
def test_a_content_type_that_breaks_out_is_refused(content_type: str, api: Blocking, server: ExampleServer) -> None:
    with pytest.raises(ofapi.RequestValidationError) as caught:
        api.media.upload("acct_1", file=("a.png", PHOTO, content_type))
    assert set(caught.value.errors) == {"file"}
    assert server.requests == []


def test_text_fields_stay_in_their_place(api: Blocking, server: ExampleServer) -> None:
    text = 'x\r\n--b\r\nContent-Disposition: form-data; name="type"\r\n\r\nheader'
    api.media.upload("acct_1", file_url=text, validate=False)
    assert list(_parts(server).values()) == [php.Part("file_url", text.encode(), None, None)]


class _Recorded(io.RawIOBase):
    """A large binary file that is never whole in memory; remembers how it was read."""

    def __init__(self, size: int, *, seekable: bool = True) -> None:
        self.size, self.at, self.largest, self.can_seek = size, 0, 0, seekable

    def read(self, size: int = -1) -> bytes:
        count = self.size - self.at if size < 0 else min(size, self.size - self.at)
        self.at += count
        self.largest = max(self.largest, count)
        return b"x" * count

    def seekable(self) -> bool:
        return self.can_seek

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        if not self.can_seek:
            raise io.UnsupportedOperation("seek")
        self.at = {os.SEEK_SET: 0, os.SEEK_CUR: self.at, os.SEEK_END: self.size}[whence] + offset
        return self.at

    def tell(self) -> int:
        if not self.can_seek:
            raise io.UnsupportedOperation("tell")
        return self.at


@pytest.mark.parametrize("seekable", [True, False])
def test_a_large_file_is_read_in_pieces(seekable: bool, api: Blocking, server: ExampleServer) -> None:
    size = 30_000_000
    file = _Recorded(size, seekable=seekable)
    api.media.upload("acct_1", file=("film.mp4", file))
    assert 0 < file.largest <= 1_000_000
    assert len(_parts(server)["file"].content) == size
    assert ("content-length" in server.requests[0].headers) == seekable


def test_a_file_that_is_shorter_than_it_said_is_an_error_of_its_own(api: Blocking) -> None:
    class Shrunk(_Recorded):
        def read(self, size: int = -1) -> bytes:
            return super().read(size) if self.at < 100_000 else b""

    with pytest.raises(ofapi.APIConnectionError):
        api.media.upload("acct_1", file=("film.mp4", Shrunk(200_000)))


def test_a_file_that_fails_to_read_raises_its_own_error(api: Blocking) -> None:
    class Broken(_Recorded):
        def read(self, size: int = -1) -> bytes:
            raise OSError("the disk is gone")

    with pytest.raises(OSError, match="the disk is gone"):
        api.media.upload("acct_1", file=Broken(1000))


@pytest.mark.parametrize("end", ["answered", "broken", "refused"])
def test_a_file_given_by_its_path_is_closed_afterwards(
    end: str, path: Path, connect: Connect, scripted: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[IO[Any]] = []
    real = builtins.open

    def watched(file: Any, *args: Any, **kwargs: Any) -> IO[Any]:
        made: IO[Any] = real(file, *args, **kwargs)
        if file == path:
            opened.append(made)
        return made

    client = connect(scripted.url, timeout=2)
    monkeypatch.setattr(builtins, "open", watched)
    if end == "answered":
        client.media.upload("acct_1", file=path)
    elif end == "broken":
        scripted.reply = Reply(b"", "close")
        with pytest.raises(ofapi.APIConnectionError):
            client.media.upload("acct_1", file=path)
    else:
        with pytest.raises(ofapi.RequestValidationError):
            client.media.upload("", file=path)
    assert len(opened) == (end != "refused")
    assert all(file.closed for file in opened)
    assert len(scripted.requests) == (end != "refused")


def test_an_upload_that_the_server_does_not_take_times_out(
    connect: Connect, scripted: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    scripted.reads = False
    with pytest.raises(ofapi.APITimeoutError):
        connect(scripted.url, timeout=0.3).media.upload("acct_1", file=("film.mp4", _Recorded(100_000_000)))
