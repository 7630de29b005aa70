"""Posts, media, the vault, exports and transactions."""

from __future__ import annotations

import csv
import io
import time
import zipfile
from pathlib import Path
from typing import Any

import httpx
import pytest

import ofapi
from ofapi.sandbox import Sandbox
from tests.client.conftest import Blocking
from tests.sandbox.conftest import FIRST
from tests.sandbox.test_all_operations import EXPORT
from tests.sandbox.waiting import until

PHOTO = ("photo.jpg", b"\xff\xd8\xff" + b"x" * 2_000_000, "image/jpeg")


def test_the_life_of_a_post(api: Blocking) -> None:
    made = api.posts.create(FIRST, text="A new set").data
    assert api.posts.get(FIRST, made.id).raw["data"]["text"] == "A new set"
    api.posts.update(FIRST, made.id, text="A newer set")
    assert [post.text for post in api.posts.list(FIRST, query="newer").data] == ["A newer set"]
    count = api.posts.list(FIRST).raw["data"]["counters"]["postsCount"]
    api.posts.archive(FIRST, made.id)
    assert api.posts.list(FIRST).raw["data"]["counters"]["postsCount"] == count - 1
    api.posts.unarchive(FIRST, made.id)
    comment = api.post_comments.create(FIRST, made.id, text="First!").data
    assert [each.text for each in api.post_comments.list(FIRST, made.id).data] == ["First!"]
    assert api.post_comments.like(FIRST, made.id, comment.id).data.is_liked is True
    api.post_comments.delete(FIRST, made.id, comment.id)
    assert api.posts.delete(FIRST, made.id).data.success is True
    with pytest.raises(ofapi.NotFoundError):
        api.posts.get(FIRST, made.id)


def test_an_upload_is_attached_once(api: Blocking) -> None:
    made = api.media.upload(FIRST, file=PHOTO)
    assert made.raw["file_name"] == "photo.jpg"
    assert made.headers["x-ofapi-credits-used"] == "7"  # 3 for each megabyte
    media = [made.raw["prefixed_id"]]
    sent = api.chat_messages.send(FIRST, 123, text="For you", price=5, media_files=media).data
    assert (sent.media_count, sent.is_free) == (1, False)
    with pytest.raises(ofapi.UnprocessableEntityError, match="attached already"):
        api.chat_messages.send(FIRST, 123, text="Again", media_files=media)


@pytest.mark.parametrize(("address", "ends"), [("https://e.com/a.jpg", "completed"), ("https://e.com/fail", "failed")])
def test_an_asynchronous_upload(api: Blocking, address: str, ends: str) -> None:
    started = api.media.upload(FIRST, file_url=address, async_=True)
    assert started.status_code == 202
    seen: list[str] = []

    def status() -> dict[str, Any] | None:
        told: dict[str, Any] = api.media.get_upload_status(FIRST, started.raw["prefixed_id"]).raw
        seen.append(told["status"])
        return told if told["status"] in ("completed", "failed") else None

    told = until(status)
    assert told["status"] == ends
    assert sorted(set(seen), key=["pending", "processing", ends].index) == list(dict.fromkeys(seen))
    assert ("media" in told) == (ends == "completed")
    assert ("error" in told) == (ends == "failed")


def test_a_download_is_a_redirect_to_a_place_without_a_key(api: Blocking, sandbox: Sandbox) -> None:
    source = "https://cdn2.onlyfans.com/files/a/b.jpg?Policy=x&Signature=y~z"
    first = api.media.download(FIRST, source)
    again = api.media.download(FIRST, source)
    assert (first.status_code, again.status_code) == (302, 302)
    assert int(first.headers["x-ofapi-credits-used"]) == 1
    assert int(again.headers["x-ofapi-credits-used"]) == 0  # it is in the cache now
    assert first.data == again.data
    whole = httpx.get(str(first.data), trust_env=False)
    part = httpx.get(str(first.data), headers={"Range": "bytes=3-9"}, trust_env=False)
    assert (whole.status_code, part.status_code) == (200, 206)
    assert part.content == whole.content[3:10]
    assert part.headers["content-range"] == f"bytes 3-9/{len(whole.content)}"


def test_the_vault_and_its_lists(api: Blocking) -> None:
    media = api.media_vault.upload(FIRST, file=PHOTO).data
    assert api.media_vault.list(FIRST, limit=5).data[0].id == media.id
    made = api.vault_lists.create(FIRST, name="Beach").data
    assert api.vault_lists.add_media(FIRST, made.id, media_ids=[media.id]).data.photos_count == 1
    assert [each.id for each in api.media_vault.list(FIRST, list_id=made.id).data] == [media.id]
    assert api.vault_lists.rename(FIRST, made.id, name="Sea").data.name == "Sea"
    assert api.vault_lists.remove_media(FIRST, made.id, media_ids=[media.id]).data.photos_count == 0
    api.media_vault.delete(FIRST, media_ids=[media.id])
    with pytest.raises(ofapi.NotFoundError):
        api.media_vault.get(FIRST, media.id)
    api.vault_lists.delete(FIRST, made.id)
    with pytest.raises(ofapi.NotFoundError):
        api.vault_lists.get(FIRST, made.id)


def test_vault_lists_that_did_not_change_are_304(client: ofapi.Client, sandbox: Sandbox) -> None:
    first = client.vault_lists.list(FIRST)
    headers = {"If-None-Match": first.headers["etag"]}
    before = sandbox.credits
    same = client.request("GET", f"/api/{FIRST}/media/vault/lists", headers=headers)
    assert (same.status_code, same.data) == (304, None)
    assert same.headers["x-ofapi-credits-used"] == "1"
    assert sandbox.credits == before - 1
    client.vault_lists.create(FIRST, name="Changed")
    assert client.request("GET", f"/api/{FIRST}/media/vault/lists", headers=headers).status_code == 200


def test_the_whole_life_of_an_export(api: Blocking, sandbox: Sandbox) -> None:
    made = api.data_exports.create(**EXPORT).data
    assert made.status == "calculating_credits"
    until(lambda: api.data_exports.get(made.id).data.status == "calculating_credits_completed")
    known = api.data_exports.get(made.id).data
    assert known.credit_cost > 0
    assert "download_url" not in known.to_dict()
    before = sandbox.credits
    api.data_exports.start(made.id)
    until(lambda: api.data_exports.get(made.id).data.status == "completed")
    assert before - sandbox.credits >= known.credit_cost
    done = api.data_exports.get(made.id).raw["data"]
    assert done["rows_processed"] == done["total_rows"] == known.total_rows
    answer = httpx.get(done["download_url"], trust_env=False)
    rows = list(csv.DictReader(io.StringIO(answer.text)))
    assert len(rows) == known.total_rows > 10
    assert {row["account_id"] for row in rows} == {FIRST}
    assert all(float(row["net"]) < float(row["amount"]) for row in rows)
    unsigned = httpx.get(done["download_url"].partition("?")[0], trust_env=False)
    assert unsigned.status_code == 403
    listed = api.data_exports.list(per_page=1)
    assert listed.raw["data"]["data"][0]["id"] == made.id
    assert listed.raw["data"]["meta"]["last_page"] == 2


def test_the_address_of_an_export_is_downloaded_from(api: Blocking, tmp_path: Path) -> None:
    export_id = str(api.data_exports.create(**EXPORT, auto_start=True).data.id)
    until(lambda: api.data_exports.get(export_id).data.status == "completed")
    address = api.data_exports.get(export_id).data.download_url
    by_address = api.download(address, to=tmp_path / "by_address.csv")
    by_export = api.data_exports.download(export_id, to=tmp_path / "by_export.csv")
    assert by_address.path.read_bytes() == by_export.path.read_bytes() != b""
    with pytest.raises(ofapi.DownloadError, match="403"):
        api.download(address.partition("?")[0], to=tmp_path / "unsigned.csv")


def test_an_export_as_a_workbook(client: ofapi.Client) -> None:
    given = EXPORT | {"file_type": "xlsx", "export_columns": ["id", "net"]}
    export_id = str(client.data_exports.create(**given, auto_start=True).data.id)
    until(lambda: client.data_exports.get(export_id).data.status == "completed")
    address = client.data_exports.get(export_id).raw["data"]["download_url"]
    with zipfile.ZipFile(io.BytesIO(httpx.get(address, trust_env=False).content)) as book:
        assert b"<t>net</t>" in book.read("xl/worksheets/sheet1.xml")


def test_an_export_fails_is_retried_and_cancelled(client: ofapi.Client) -> None:
    made = client.data_exports.create(**EXPORT, auto_start=True, export_options={"sandbox_fail": True}).data
    failed_id = str(made.id)
    with pytest.raises(ofapi.UnprocessableEntityError):
        client.data_exports.retry(failed_id)
    until(lambda: client.data_exports.get(failed_id).data.status == "failed")
    assert client.data_exports.get(failed_id).data.failed_reason
    again = client.data_exports.retry(failed_id).data
    assert again.original_id == failed_id
    until(lambda: client.data_exports.get(str(again.id)).data.status == "completed")
    with pytest.raises(ofapi.UnprocessableEntityError):
        client.data_exports.cancel(str(again.id))


def test_transactions_go_on_by_marker(api: Blocking) -> None:
    whole = api.transactions.list(FIRST, limit=100).raw["data"]["list"]
    assert len(whole) > 20
    page = api.transactions.list(FIRST, limit=10)
    assert page.pagination.next_page.endswith("&")
    seen = [row["id"] for row in page.raw["data"]["list"]]
    data = page.raw["data"]
    while data["hasMore"]:
        data = api.transactions.list(FIRST, limit=10, marker=str(data["nextMarker"])).raw["data"]
        seen += [row["id"] for row in data["list"] if row["id"] not in seen]
    assert set(seen) == {row["id"] for row in whole}
    old = time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(0))
    assert len(api.transactions.list(FIRST, limit=100, start_date=old).raw["data"]["list"]) == len(whole)
