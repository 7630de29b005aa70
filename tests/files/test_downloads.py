"""Files that come: whole or not at all, without the key, and on after a break."""

from __future__ import annotations

import gzip
from functools import partial
from pathlib import Path

import httpx
import pytest

import ofapi
from tests.client.conftest import KEY, Blocking, Connect
from tests.client.scripted import Reply, ScriptedServer, answer
from tests.files.file_server import CONTENT, FileServer

MEDIA = "https://cdn2.onlyfans.com/files/a/b.jpg?Policy=1&Key-Pair-Id=2"


@pytest.fixture
def client(connect: Connect, api: ScriptedServer) -> Blocking:
    return connect(api.url, timeout=5)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "photo.jpg"


def _alone(target: Path) -> bool:
    """Whether nothing but the target, if that, is in its folder."""
    return set(target.parent.iterdir()) <= {target}


def test_media_into_a_file(client: Blocking, api: ScriptedServer, store: FileServer, target: Path) -> None:
    store.headers["Content_Type"] = "image/jpeg"
    file = client.media.download("acct_1", MEDIA, to=target)
    assert file == ofapi.DownloadedFile(target, len(CONTENT), "image/jpeg")
    assert target.read_bytes() == CONTENT
    assert _alone(target)
    assert b"GET /api/acct_1/media/download/https%3A%2F%2Fcdn2.onlyfans.com%2Ffiles" in api.requests[0]


def test_the_key_goes_to_the_api_alone(client: Blocking, api: ScriptedServer, store: FileServer, target: Path) -> None:
    store.replies = [answer(302, Location="/elsewhere")]
    client.media.download("acct_1", MEDIA, to=target)
    client.download(store.url, to=target)
    assert KEY.encode() in api.requests[0]
    assert len(store.requests) == 3
    assert all(KEY.encode() not in request and b"authorization" not in request.lower() for request in store.requests)


def test_without_a_target_the_address_is_given(client: Blocking, store: FileServer) -> None:
    assert client.media.download("acct_1", MEDIA).data == store.url
    assert store.requests == []


def test_an_address_that_the_api_gave(client: Blocking, api: ScriptedServer, store: FileServer, target: Path) -> None:
    assert client.download(store.url, to=str(target)).size == len(CONTENT)
    assert target.read_bytes() == CONTENT
    assert api.requests == []


def test_an_empty_file(client: Blocking, store: FileServer, target: Path) -> None:
    store.content = b""
    assert client.download(store.url, to=target).size == 0
    assert target.read_bytes() == b""


@pytest.mark.parametrize("chunked", [False, True])
def test_a_broken_download_goes_on_where_it_was(
    chunked: bool, client: Blocking, store: FileServer, target: Path
) -> None:
    store.cuts, store.chunked = [100_000, 50_000], chunked
    client.media.download("acct_1", MEDIA, to=target)
    assert target.read_bytes() == CONTENT
    first, second, third = store.asked()
    assert first is None
    assert second is not None
    assert third is not None
    starts = [int(asked.removeprefix("bytes=").partition("-")[0]) for asked in (second, third)]
    assert 0 < starts[0] <= 100_000
    assert starts[0] < starts[1] <= 150_000
    assert store.header("if-range") == [None, '"v1"', '"v1"']
    assert _alone(target)


@pytest.mark.parametrize("etag", ['"v1"', None, 'W/"weak"'])
def test_a_server_that_ignores_range(etag: str | None, client: Blocking, store: FileServer, target: Path) -> None:
    store.cuts, store.ranges, store.etag = [100_000], False, etag
    client.media.download("acct_1", MEDIA, to=target)
    assert target.read_bytes() == CONTENT
    assert len(store.requests) == 2


def test_a_file_that_changes_in_the_middle_comes_anew(client: Blocking, store: FileServer, target: Path) -> None:
    store.cuts = [100_000]
    changed = CONTENT[::-1]
    client.download(store.url, to=target, on_progress=lambda _: None)
    assert target.read_bytes() == CONTENT
    store.requests.clear()
    store.cuts = [100_000]

    class Changing(FileServer):
        def _reply(self) -> Reply:
            if len(self.requests) == 2:
                self.content, self.etag = changed, '"v2"'
            return super()._reply()

    with Changing(cuts=[100_000]) as changing:
        client.download(changing.url, to=target)
        assert len(changing.requests) == 2
    assert target.read_bytes() == changed


def test_a_range_of_another_place_is_refused(client: Blocking, store: FileServer, target: Path) -> None:
    store.cuts = [100_000]

    class Wrong(FileServer):
        def _reply(self) -> Reply:
            if len(self.requests) == 2:
                return answer(206, b"x" * 10, Content_Range="bytes 200000-200009/307200", ETag='"v1"')
            return super()._reply()

    target.write_bytes(b"before")
    with Wrong(cuts=[100_000]) as wrong, pytest.raises(ofapi.DownloadError, match="bytes from 200000"):
        client.download(wrong.url, to=target)
    assert target.read_bytes() == b"before"
    assert _alone(target)


def test_a_server_that_gives_less_than_was_asked_for(client: Blocking, target: Path) -> None:
    class Short(FileServer):
        def _reply(self) -> Reply:
            if len(self.requests) == 2:
                start = int((self.asked()[1] or "").removeprefix("bytes=").partition("-")[0])
                told = f"bytes {start}-{start + 9}/{len(CONTENT)}"
                return answer(206, CONTENT[start : start + 10], Content_Range=told, ETag='"v1"')
            return super()._reply()

    with Short(cuts=[100_000]) as short:
        client.download(short.url, to=target)
        assert len(short.requests) == 3
    assert target.read_bytes() == CONTENT


@pytest.mark.parametrize("status", [500, 503, 429])
def test_what_may_be_better_in_a_moment_is_asked_again(
    status: int, client: Blocking, store: FileServer, target: Path
) -> None:
    store.replies = [answer(status, b"busy", Retry_After="0"), answer(status)]
    client.download(store.url, to=target)
    assert target.read_bytes() == CONTENT


def test_what_stays_broken_is_given_up(client: Blocking, store: FileServer, target: Path) -> None:
    target.write_bytes(b"before")
    store.cuts = [0] * 20
    with pytest.raises(ofapi.DownloadError, match="5 times in a row") as caught:
        client.media.download("acct_1", MEDIA, to=target)
    assert len(store.requests) == 5
    assert target.read_bytes() == b"before"
    assert _alone(target)
    assert "secret" not in str(caught.value)
    assert caught.value.url == f"{store.root}/files/photo.jpg"


def test_an_expired_address_is_asked_for_again(
    client: Blocking, api: ScriptedServer, store: FileServer, target: Path
) -> None:
    store.cuts = [100_000]
    store.replies = [answer(403, b"<Error>Request has expired</Error>")]
    client.media.download("acct_1", MEDIA, to=target)
    assert target.read_bytes() == CONTENT
    assert len(api.requests) == 2


def test_addresses_may_expire_as_often_as_bytes_come(
    client: Blocking, api: ScriptedServer, store: FileServer, target: Path
) -> None:
    class Expiring(FileServer):
        """Breaks in the middle of every answer, and refuses the address every other time."""

        def _reply(self) -> Reply:
            return answer(403) if len(self.requests) % 2 == 0 else super()._reply()

    with Expiring(cuts=[50_000] * 6) as expiring:
        api.reply = answer(302, Location=expiring.url)
        client.media.download("acct_1", MEDIA, to=target)
        assert len(expiring.requests) == 13
    assert target.read_bytes() == CONTENT
    assert len(api.requests) == 7


@pytest.mark.parametrize(("way", "asked"), [("media", 3), ("address", 1)])
def test_a_refused_file_is_an_error(way: str, asked: int, client: Blocking, store: FileServer, target: Path) -> None:
    store.replies = [answer(403)] * 10
    call = partial(client.media.download, "acct_1", MEDIA) if way == "media" else partial(client.download, store.url)
    with pytest.raises(ofapi.DownloadError, match="403") as caught:
        call(to=target)
    assert caught.value.status_code == 403
    assert len(store.requests) == asked
    assert list(target.parent.iterdir()) == []


def test_an_error_of_the_api_is_the_apis(client: Blocking, api: ScriptedServer, target: Path) -> None:
    api.reply = answer(404, b'{"error": "no such file"}', Content_Type="application/json")
    with pytest.raises(ofapi.NotFoundError):
        client.media.download("acct_1", MEDIA, to=target)
    assert list(target.parent.iterdir()) == []


def test_an_answer_without_an_address(client: Blocking, api: ScriptedServer, target: Path) -> None:
    api.reply = answer(200, b"\xff\xd8", Content_Type="image/jpeg")
    with pytest.raises(ofapi.DownloadError, match="no address"):
        client.media.download("acct_1", MEDIA, to=target)


def test_a_redirect_without_end(client: Blocking, store: FileServer, target: Path) -> None:
    store.replies = [answer(302, Location=f"/again/{turn}") for turn in range(20)]
    with pytest.raises(ofapi.DownloadError, match="redirected more than 5 times"):
        client.download(store.url, to=target)
    assert len(store.requests) == 6


def test_an_encoded_file_is_decoded_and_comes_anew_after_a_break(
    client: Blocking, store: FileServer, target: Path
) -> None:
    store.content = gzip.compress(CONTENT)
    store.headers["Content_Encoding"] = "gzip"
    store.cuts = [700]
    client.download(store.url, to=target)
    assert target.read_bytes() == CONTENT
    assert store.asked() == [None, None]


def test_progress_counts_the_bytes(client: Blocking, store: FileServer, target: Path) -> None:
    store.content = bytes(3 * 2**20)
    told: list[ofapi.Progress] = []
    client.download(store.url, to=target, on_progress=told.append)
    assert [progress.done for progress in told] == sorted(progress.done or 0 for progress in told)
    assert len(told) >= 3
    assert told[-1][:6] == ("download", None, "downloading", len(store.content), len(store.content), 100.0)


def test_what_the_callback_raises_ends_the_download(client: Blocking, store: FileServer, target: Path) -> None:
    target.write_bytes(b"before")

    def stop(progress: ofapi.Progress) -> None:
        raise KeyboardInterrupt

    store.content = bytes(2**21)
    with pytest.raises(KeyboardInterrupt):
        client.download(store.url, to=target, on_progress=stop)
    assert target.read_bytes() == b"before"
    assert _alone(target)


@pytest.mark.parametrize(("name", "error"), [(".", IsADirectoryError), ("none/photo.jpg", FileNotFoundError)])
def test_a_target_that_can_not_be_written(
    name: str, error: type[OSError], client: Blocking, store: FileServer, api: ScriptedServer, tmp_path: Path
) -> None:
    with pytest.raises(error, match="to="):
        client.media.download("acct_1", MEDIA, to=tmp_path / name)
    with pytest.raises(error, match="to="):
        client.download(store.url, to=tmp_path / name)
    assert store.requests == api.requests == []


def test_the_size_costs_no_download(client: Blocking, api: ScriptedServer, store: FileServer) -> None:
    store.replies = [answer(302, Location="/elsewhere")]
    assert client.media.get_size("acct_1", MEDIA) == len(CONTENT)
    assert api.requests[0].startswith(b"HEAD /api/acct_1/media/download/https%3A")
    assert [request[:5] for request in store.requests] == [b"HEAD "] * 2
    assert all(KEY.encode() not in request for request in store.requests)
    store.replies = [answer(404)]
    with pytest.raises(ofapi.DownloadError, match="404"):
        client.media.get_size("acct_1", MEDIA)
    store.replies = [Reply(b"", "close")]
    with pytest.raises(ofapi.DownloadError, match="no answer"):
        client.media.get_size("acct_1", MEDIA)


def test_a_closed_client_downloads_nothing(client: Blocking, store: FileServer, target: Path) -> None:
    client.download(store.url, to=target)
    client.end()
    for call in (partial(client.media.download, "acct_1", MEDIA), partial(client.download, store.url)):
        with pytest.raises(RuntimeError, match="closed"):
            call(to=target)
    assert len(store.requests) == 1


def test_the_clients_own_transport_is_used(tmp_path: Path) -> None:
    asked: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        if request.url.host == "cdn.fansapi.com":
            return httpx.Response(200, content=CONTENT)
        return httpx.Response(302, headers={"location": "https://cdn.fansapi.com/a.jpg"})

    with ofapi.Client(KEY, transport=httpx.MockTransport(handle)) as client:
        assert client.media.download("acct_1", MEDIA, to=tmp_path / "a").path.read_bytes() == CONTENT
    assert [("authorization" in request.headers) for request in asked] == [True, False]
