"""The functions under `api`, as someone who knows openapi-python-client uses them."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import httpx
import pytest

from ofapi_generated import models
from ofapi_generated.api.data_exports import list_data_exports
from ofapi_generated.api.media import download_media_from_the_only_fans_cdn, upload_media_to_the_only_fans_cdn
from ofapi_generated.api.smart_links import create_smart_link, get_smart_link
from ofapi_generated.client import AuthenticatedClient, Client
from ofapi_generated.errors import UnexpectedStatus
from ofapi_generated.types import File

BODY = models.CreateSmartLinkBody(account_id="acct_1", name="Bio", link_type="free_trial", free_trial_days=7)


class Recorder:
    """A transport that keeps requests and gives one answer."""

    def __init__(self, answer: httpx.Response) -> None:
        self.answer = answer
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.requests.append(request)
        return self.answer


def client(recorder: Recorder, **more: Any) -> AuthenticatedClient:
    arguments = {"transport": httpx.MockTransport(recorder)}
    return AuthenticatedClient(base_url="https://api.example", token="secret-key", httpx_args=arguments, **more)


def answered(status: int, **body: Any) -> Recorder:
    return Recorder(httpx.Response(status, json=body))


def test_sync() -> None:
    recorder = answered(200, data={"id": "1"}, _meta={"_credits": {"used": 1}})
    envelope = create_smart_link.sync(client=client(recorder), body=BODY)
    assert envelope is not None
    assert (envelope.data.id, envelope.meta.credits and envelope.meta.credits.used) == ("1", 1)
    (request,) = recorder.requests
    assert (request.method, str(request.url)) == ("POST", "https://api.example/api/smart-links")
    assert request.headers["authorization"] == "Bearer secret-key"
    assert json.loads(request.content) == BODY.to_dict()


def test_asyncio_detailed() -> None:
    recorder = answered(200, data={"id": "1"})
    response = asyncio.run(get_smart_link.asyncio_detailed("01J", client=client(recorder)))
    assert response.status_code == 200
    assert response.parsed is not None
    assert response.parsed.data.id == "1"
    envelope = asyncio.run(get_smart_link.asyncio("01J", client=client(recorder)))
    assert envelope is not None


def test_query() -> None:
    recorder = answered(200, data={"data": [], "meta": {}})
    list_data_exports.sync_detailed(client=client(recorder), page=2)
    assert recorder.requests[0].url.params["page"] == "2"


def test_a_redirect_is_its_address() -> None:
    recorder = Recorder(httpx.Response(302, headers={"location": "https://cdn.example/x"}))
    envelope = download_media_from_the_only_fans_cdn.sync(
        "acct_1", "https://cdn2.onlyfans.com/a?b=c", client=client(recorder)
    )
    assert envelope is not None
    assert envelope.data == "https://cdn.example/x"
    assert recorder.requests[0].url.raw_path.endswith(b"/https%3A%2F%2Fcdn2.onlyfans.com%2Fa%3Fb%3Dc")


def test_undocumented_statuses_never_pass_in_silence() -> None:
    for status in (404, 520, 599):
        with pytest.raises(UnexpectedStatus) as caught:
            create_smart_link.sync(client=client(answered(status, error="no")), body=BODY)
        assert caught.value.status_code == status
    quiet = client(answered(520, error="no"), raise_on_unexpected_status=False)
    response = create_smart_link.sync_detailed(client=quiet, body=BODY)
    assert (response.status_code, response.parsed) == (520, None)


def test_files_go_under_a_random_boundary() -> None:
    boundaries = set()
    for _ in range(2):
        recorder = answered(200, prefixed_id="ofapi_media_1")
        body = models.UploadMediaToTheOnlyFansCdnBody(file=File(b"--+++\r\nevil", "a.jpg", "image/jpeg"))
        upload_media_to_the_only_fans_cdn.sync("acct_1", client=client(recorder), body=body)
        boundaries.add(recorder.requests[0].headers["content-type"])
        assert b'filename="a.jpg"\r\nContent-Type: image/jpeg\r\n\r\n--+++\r\nevil\r\n' in recorder.requests[0].content
    assert len(boundaries) == 2


def test_the_key_is_in_no_repr() -> None:
    made = client(answered(200)).with_headers({"x-secret": "hidden-header"})
    made.get_httpx_client()
    assert "secret-key" not in repr(made)
    assert "hidden-header" not in repr(made)


def test_clients_are_made_from_clients() -> None:
    recorder = answered(200, data={})
    made = client(recorder).with_headers({"x-a": "1"}).with_cookies({"c": "2"}).with_timeout(httpx.Timeout(3))
    with made as entered:
        get_smart_link.sync("01J", client=entered)
    (request,) = recorder.requests
    assert (request.headers["x-a"], request.headers["cookie"]) == ("1", "c=2")
    assert request.extensions["timeout"]["read"] == 3
    assert Client(base_url="https://api.example").raise_on_unexpected_status
