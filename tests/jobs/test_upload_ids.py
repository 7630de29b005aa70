"""Upload ids remember being used: a second use is refused before it is sent, and only a second use."""

from __future__ import annotations

import copy
import gc
import json
import pickle
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

import ofapi
from tests.client.conftest import Blocking, Connect
from tests.client.scripted import answer
from tests.jobs.job_server import LOST, JobServer

UPLOAD, SEND, POST = "/api/acct_1/media/upload", "/api/acct_1/chats/7/messages", "/api/acct_1/posts"


@pytest.fixture
def client(connect: Connect, api: JobServer) -> Blocking:
    """A client that tries once."""
    return connect(api.url, timeout=5, retry=ofapi.RetryPolicy(max_retries=0))


@pytest.fixture
def ids(api: JobServer) -> JobServer:
    """An API that gives every upload an id of its own, and takes every message."""
    count = iter(range(1, 1000))
    api.on("POST", UPLOAD, lambda: {"prefixed_id": f"ofapi_media_{next(count)}"})
    api.on("POST", SEND, {"data": {"id": 1}, "_meta": {}})
    api.on("POST", POST, {"data": {"id": 1}, "_meta": {}})
    return api


def upload(client: Blocking) -> ofapi.UploadId:
    found = client.media.upload("acct_1", b"photo").data.prefixed_id
    assert isinstance(found, ofapi.UploadId)
    return found


def send(client: Blocking, *media: Any, **more: Any) -> Any:
    return client.chat_messages.send("acct_1", 7, text="for you", price=5, media_files=list(media), **more)


def test_an_upload_is_attached_once(ids: JobServer, client: Blocking) -> None:
    photo = upload(client)
    assert not photo.used
    send(client, photo)
    assert photo.used
    assert ids.received[-1].body["mediaFiles"] == ["ofapi_media_1"]
    for again in (
        lambda: send(client, photo),
        lambda: client.posts.create("acct_1", text="for all", media_files=[5, photo]),
    ):
        with pytest.raises(ofapi.UploadIdUsedError, match="can be attached once") as caught:
            again()
        assert isinstance(caught.value, ofapi.RequestValidationError)
        assert isinstance(caught.value, ValueError)
        assert set(caught.value.errors) <= {"mediaFiles.0", "mediaFiles.1"}
    assert len(ids.received) == 2


def test_another_upload_and_vault_media_are_free(ids: JobServer, client: Blocking) -> None:
    send(client, upload(client), 5)
    send(client, upload(client), 5)
    assert ids.count("POST", SEND) == 2


def test_twice_in_one_call(ids: JobServer, client: Blocking) -> None:
    photo = upload(client)
    with pytest.raises(ofapi.UploadIdUsedError, match="given twice"):
        send(client, photo, photo)
    assert not photo.used
    send(client, photo, previews=[photo])
    assert ids.count("POST", SEND) == 1


@pytest.mark.parametrize("status", [400, 401, 402, 403, 404, 422, 429])
def test_a_call_that_is_refused_uses_nothing_up(status: int, ids: JobServer, client: Blocking) -> None:
    photo = upload(client)
    ids.on("POST", SEND, status, {"data": {"id": 1}})
    with pytest.raises(ofapi.APIStatusError):
        send(client, photo)
    assert not photo.used
    send(client, photo)
    assert photo.used


def test_a_server_that_asks_for_another_time_has_used_nothing(ids: JobServer, client: Blocking) -> None:
    photo = upload(client)
    ids.on("POST", SEND, answer(503, b"", Retry_After="1"), {"data": {"id": 1}})
    with pytest.raises(ofapi.InternalServerError):
        send(client, photo)
    assert not photo.used
    send(client, photo)
    assert photo.used


@pytest.mark.parametrize("reply", [LOST, 408, 409, 500, 503, (200, "no object")])
def test_a_call_that_may_have_been_carried_out_uses_it_up(reply: Any, ids: JobServer, client: Blocking) -> None:
    photo = upload(client)
    ids.on("POST", SEND, reply, {"data": {"id": 1}})
    if reply != (200, "no object"):
        with pytest.raises(ofapi.APIError):
            send(client, photo)
    else:
        send(client, photo)
    assert photo.used
    with pytest.raises(ofapi.UploadIdUsedError, match="or may have been"):
        send(client, photo)
    send(client, str(photo))  # for who knows better


def test_a_call_that_was_not_sent_uses_nothing_up(ids: JobServer, client: Blocking) -> None:
    photo = upload(client)
    with pytest.raises(ofapi.RequestValidationError):
        client.chat_messages.send("acct_1", 7, price=500, media_files=[photo])
    assert not photo.used


@pytest.mark.parametrize("way", ["argument", "option"])
def test_the_same_call_may_be_repeated_with_its_key(way: str, ids: JobServer, client: Blocking) -> None:
    def keyed(key: str) -> dict[str, Any]:
        return {"idempotency_key": key} if way == "argument" else {"options": ofapi.RequestOptions(idempotency_key=key)}

    photo = upload(client)
    ids.on("POST", SEND, LOST, {"data": {"id": 1}})
    with pytest.raises(ofapi.APIConnectionError):
        send(client, photo, **keyed("k1"))
    with pytest.raises(ofapi.UploadIdUsedError):
        send(client, photo, **keyed("k2"))
    assert send(client, photo, **keyed("k1")).data.id == 1
    with pytest.raises(ofapi.UploadIdUsedError):
        send(client, photo)


def test_a_key_that_the_client_made_may_be_used_again(ids: JobServer, client: Blocking) -> None:
    photo = upload(client)
    ids.on("POST", SEND, LOST, {"data": {"id": 1}})
    with pytest.raises(ofapi.UncertainOutcomeError) as caught:
        send(client, photo)
    key = caught.value.idempotency_key
    assert key
    with pytest.raises(ofapi.UploadIdUsedError):
        send(client, photo)
    assert send(client, photo, idempotency_key=key).data.id == 1
    assert [f"Idempotency-Key: {key}".lower().encode() in sent.lower() for sent in ids.raw[1:]] == [True, True]


def test_the_client_itself_may_repeat_the_call(ids: JobServer, connect: Connect) -> None:
    client = connect(ids.url, retry=ofapi.RetryPolicy(min_wait=0.01, max_wait=0.01))
    photo = upload(client)
    ids.on("POST", SEND, LOST, 429, {"data": {"id": 1}})
    assert send(client, photo).data.id == 1
    assert ids.count("POST", SEND) == 3
    assert photo.used


def test_a_refusal_after_a_lost_answer_leaves_it_used(ids: JobServer, connect: Connect) -> None:
    client = connect(ids.url, retry=ofapi.RetryPolicy(min_wait=0.01, max_wait=0.01))
    photo = upload(client)
    ids.on("POST", SEND, LOST, 422)
    with pytest.raises(ofapi.UncertainOutcomeError):
        send(client, photo)
    assert photo.used


def test_a_repeated_change_that_is_refused_in_the_end_leaves_it_used(ids: JobServer, connect: Connect) -> None:
    client = connect(ids.url, retry=ofapi.RetryPolicy(min_wait=0.01, max_wait=0.01))
    first, second = upload(client), upload(client)
    for photo, answers, used in ((first, (422,), False), (second, (LOST, 422), True)):
        ids.on("PUT", f"{POST}/5", *answers)
        with pytest.raises(ofapi.UnprocessableEntityError):
            client.posts.update("acct_1", 5, text="for all", media_files=[photo])
        assert photo.used is used


def test_equal_ids_know_the_same(ids: JobServer, client: Blocking) -> None:
    photo = upload(client)
    others = [ofapi.UploadId(photo), copy.copy(photo), copy.deepcopy(photo), pickle.loads(pickle.dumps(photo))]
    ids.on("GET", "/api/acct_1/media/uploads/ofapi_media_1/status", {"prefixed_id": "ofapi_media_1"})
    others.append(client.media.get_upload_status("acct_1", photo).data.prefixed_id)
    send(client, others[0])
    assert photo.used
    assert all(other.used and other == photo and isinstance(other, ofapi.UploadId) for other in others)


def test_it_is_text_everywhere_else(ids: JobServer, client: Blocking) -> None:
    photo = upload(client)
    assert isinstance(photo, str)
    assert type(str(photo)) is str
    assert f"{photo}" == "ofapi_media_1" == photo
    assert {photo: 1}["ofapi_media_1"] == 1
    assert json.dumps([photo]) == '["ofapi_media_1"]'
    response = client.media.upload("acct_1", b"photo")
    assert isinstance(response.data.prefixed_id, ofapi.UploadId)
    assert response.data.to_dict() == response.raw == {"prefixed_id": "ofapi_media_2"}


def test_a_pickled_id_tells_another_process(ids: JobServer, client: Blocking) -> None:
    fresh, used = upload(client), upload(client)
    send(client, used)
    code = "import pickle, sys; print([one.used for one in pickle.loads(bytes.fromhex(sys.argv[1]))])"
    argument = pickle.dumps([fresh, used]).hex()
    done = subprocess.run([sys.executable, "-c", code, argument], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[False, True]"


def test_a_new_upload_with_an_old_id_is_new(api: JobServer, client: Blocking) -> None:
    api.on("POST", UPLOAD, {"prefixed_id": "ofapi_media_1"})
    api.on("POST", SEND, {"data": {"id": 1}})
    first = upload(client)
    send(client, first)
    assert not upload(client).used
    assert first.used


def test_nothing_is_remembered_of_ids_that_are_gone(ids: JobServer, client: Blocking) -> None:
    from ofapi import _uploads

    gc.collect()
    before = len(_uploads._states)
    for _ in range(20):
        send(client, upload(client))
    gc.collect()
    assert len(_uploads._states) <= before


def test_of_many_threads_one_sends(ids: JobServer) -> None:
    with ofapi.Client("key", base_url=ids.url) as client:
        photo = client.media.upload("acct_1", b"photo").data.prefixed_id
        ready = threading.Barrier(8)

        def one(_: int) -> bool:
            ready.wait()
            try:
                client.chat_messages.send("acct_1", 7, text="for you", price=5, media_files=[photo])
            except ofapi.UploadIdUsedError:
                return False
            return True

        with ThreadPoolExecutor(8) as pool:
            assert sum(pool.map(one, range(8))) == 1
    assert ids.count("POST", SEND) == 1
