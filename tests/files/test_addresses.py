"""Which addresses are asked for files, and which never."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import ofapi
from ofapi._files._addresses import checked, redirected
from tests.client.conftest import KEY, Blocking, Connect
from tests.client.scripted import ScriptedServer, answer
from tests.files.file_server import FileServer

API = "https://app.onlyfansapi.com"


@pytest.fixture
def client(connect: Connect, api: ScriptedServer) -> Blocking:
    return connect(api.url, timeout=5)


@pytest.mark.parametrize(
    "url",
    [
        "http://cdn.fansapi.com/a",
        "ftp://cdn.fansapi.com/a",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "https://",
        "/a",
        "",
        "https://user:password@cdn.fansapi.com/a",
        "https://cdn.fansapi.com/a b",
        "https://cdn.fansapi.com/a\r\nX: y",
        "https://[::1/a",
        "https://cdn.fansapi.com:99999/a",
        "http://10.0.0.1/a",
        None,
        5,
        Path("/a"),
    ],
)
def test_other_addresses_are_refused(url: object, client: Blocking, store: FileServer, tmp_path: Path) -> None:
    with pytest.raises(ofapi.UnsafeAddressError) as caught:
        client.download(url, to=tmp_path / "a")
    assert isinstance(caught.value, ValueError)
    assert isinstance(caught.value, ofapi.DownloadError)
    assert "password" not in str(caught.value).replace("user or password", "")
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(ofapi.UnsafeAddressError):
        client.target.stream(url)


def test_an_operation_is_not_asked_without_the_key(client: Blocking, api: ScriptedServer, tmp_path: Path) -> None:
    with pytest.raises(ofapi.UnsafeAddressError, match="is an operation of the API"):
        client.download(f"{api.url}/api/acct_1/media/download/x", to=tmp_path / "a")
    assert api.requests == []


@pytest.mark.parametrize("path", ["/api/acct_1/me", "/api/"])
@pytest.mark.parametrize("origin", [API, f"{API}:443", "https://APP.onlyfansapi.com", f"{API}."])
def test_the_api_is_known_by_its_origin(origin: str, path: str) -> None:
    url = origin + path
    with pytest.raises(ofapi.UnsafeAddressError, match="is an operation of the API"):
        checked(url, api=API)


def test_the_operations_of_a_gateway_are_known_by_its_path() -> None:
    gateway = "https://gateway.example/of/"
    with pytest.raises(ofapi.UnsafeAddressError, match="is an operation of the API"):
        checked("https://gateway.example/of/api/acct_1/me", api=gateway)
    for other in ("https://gateway.example/api/a", "https://gateway.example/of/files/a", "https://b.example/of/api/a"):
        assert checked(other, api=gateway) == other


def test_a_file_on_the_host_of_the_api_is_asked_without_the_key(
    client: Blocking, api: ScriptedServer, tmp_path: Path
) -> None:
    api.reply = answer(200, b"rows")
    assert client.download(f"{api.url}/files/a.csv?signature=s", to=tmp_path / "a").size == 4
    assert (tmp_path / "a").read_bytes() == b"rows"
    assert all(b"authorization" not in request.lower() and KEY.encode() not in request for request in api.requests)
    assert api.requests


@pytest.mark.parametrize(
    "location",
    [
        "http://example.com/a",
        "file:///etc/passwd",
        "//user@example.com/a",
        "https://[",
        "https://xn--/",
    ],
)
def test_a_redirect_goes_to_no_such_address(location: str, client: Blocking, store: FileServer, tmp_path: Path) -> None:
    store.replies = [answer(302, Location=location)]
    with pytest.raises(ofapi.DownloadError):
        client.download(store.url, to=tmp_path / "a")
    assert len(store.requests) == 1
    assert list(tmp_path.iterdir()) == []


def test_the_api_can_not_send_elsewhere_than_to_https(client: Blocking, api: ScriptedServer, tmp_path: Path) -> None:
    api.reply = answer(302, Location="http://example.com/a")
    with pytest.raises(ofapi.UnsafeAddressError, match="not https"):
        client.media.download("acct_1", "https://cdn2.onlyfans.com/a", to=tmp_path / "a")


@pytest.mark.parametrize(
    "local", ["http://127.0.0.1/a", "http://localhost:80/a", "https://127.0.0.1/a", "http://[::1]/a"]
)
def test_nobody_else_sends_to_this_machine(local: str) -> None:
    assert checked(local, api=API) == local
    with pytest.raises(ofapi.UnsafeAddressError, match="on this machine"):
        redirected("https://cdn.fansapi.com/a", local, api=API)


def test_a_redirect_may_be_relative() -> None:
    assert redirected("https://a.example/x/y?q", "../z", api=API) == "https://a.example/z"
    assert redirected("https://a.example/x", "//b.example/z", api=API) == "https://b.example/z"


@given(st.text())
def test_any_text_is_an_address_or_refused(text: str) -> None:
    for url in (text, f"https://{text}", f"http://localhost{text}"):
        with suppress(ofapi.UnsafeAddressError):
            assert checked(url, api=API) == url
