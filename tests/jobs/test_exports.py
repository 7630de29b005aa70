"""Data exports: from the price to the file, never above the limit, never started twice."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import ofapi
from tests.client.conftest import KEY, Blocking, Connect
from tests.client.scripted import Reply, answer
from tests.files.file_server import CONTENT, FileServer
from tests.jobs.conftest import FAST
from tests.jobs.job_server import LOST, JobServer

ID = "data_export_1"
CREATE, GET, START = "/api/data-exports", f"/api/data-exports/{ID}", f"/api/data-exports/{ID}/start"
FANS: dict[str, Any] = {
    "type": "fans",
    "file_type": "csv",
    "account_ids": ["acct_1"],
    "start_date": date(2026, 1, 1),
    "end_date": date(2026, 2, 1),
    "export_options": {"type": "all"},
    "polling": FAST,
}


def state(name: str, **more: Any) -> dict[str, Any]:
    return {"data": {"id": ID, "status": name, "type": "fans", **more}, "_meta": {"_credits": {"used": 0}}}


CALCULATING = state("calculating_credits")
PRICED = state("calculating_credits_completed", credit_cost=150, total_rows=1500)
RUNNING = state("in_progress", credit_cost=150, total_rows=1500, rows_processed=300, progress_percentage=20)


@pytest.fixture
def done(store: FileServer) -> dict[str, Any]:
    return state("completed", credit_cost=150, total_rows=1500, rows_processed=1500, download_url=store.url)


@pytest.fixture
def going(api: JobServer, done: dict[str, Any]) -> JobServer:
    """An API where all goes well."""
    api.on("POST", CREATE, CALCULATING)
    api.on("GET", GET, CALCULATING, PRICED, state("pending"), RUNNING, done)
    api.on("POST", START, state("pending"))
    return api


def test_an_export_into_a_file(going: JobServer, client: Blocking, store: FileServer, tmp_path: Path) -> None:
    to = tmp_path / "fans.csv"
    told: list[ofapi.Progress] = []
    result = client.data_exports.run(**FANS, max_credits=200, to=to, on_progress=told.append)
    assert (result.id, result.path, result.size) == (ID, to, len(CONTENT))
    assert result.export.credit_cost == 150
    assert to.read_bytes() == CONTENT
    assert list(tmp_path.iterdir()) == [to]
    sent = going.received[0].body
    assert sent.pop("start_date").startswith("2026-01-01")
    assert sent.pop("end_date").startswith("2026-02-01")
    assert sent == {"type": "fans", "file_type": "csv", "account_ids": ["acct_1"], "options": {"type": "all"}}
    assert going.count("POST", START) == 1
    assert going.received[-1].query == "download_url_expires_in=60"
    assert [progress.state for progress in told] == [
        "calculating_credits",  # as it was created, so that its id is known at once
        "calculating_credits",
        "calculating_credits_completed",
        "pending",
        "in_progress",
        "completed",
        "downloading",
    ]
    assert told[0].id == ID
    assert told[4][:6] == ("data_export", ID, "in_progress", 300, 1500, 20)
    assert told[4].status.progress_percentage == 20
    assert told[6].id == ID
    assert all(KEY.encode() not in request for request in store.requests)


@pytest.mark.parametrize(
    ("cost", "told"), [(150, "it costs 150 credits"), (None, "its price is not told"), ("150", "it costs 150 credits")]
)
def test_a_price_above_the_limit(cost: Any, told: str, going: JobServer, client: Blocking, tmp_path: Path) -> None:
    going.on("GET", GET, CALCULATING, state("calculating_credits_completed", credit_cost=cost))
    with pytest.raises(ofapi.PriceLimitError, match=told) as caught:
        client.data_exports.run(**FANS, max_credits=149, to=tmp_path / "fans.csv")
    assert (caught.value.id, caught.value.max_credits) == (ID, 149)
    assert caught.value.credit_cost == (None if cost is None else 150)
    assert {received.method for received in going.received} == {"POST", "GET"}
    assert going.count("POST", START) == 0
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("max_credits", [150, None])
def test_a_price_at_the_limit_and_no_limit(
    max_credits: int | None, going: JobServer, client: Blocking, tmp_path: Path
) -> None:
    client.data_exports.run(**FANS, max_credits=max_credits, to=tmp_path / "fans.csv")
    assert going.count("POST", START) == 1


@pytest.mark.parametrize(
    ("ended", "error", "reason"),
    [
        (state("calculating_credits_failed", failed_reason="no fans"), ofapi.JobFailedError, "no fans"),
        (state("failed", failed_reason="out of luck"), ofapi.JobFailedError, "out of luck"),
        (state("failed"), ofapi.JobFailedError, None),
        (state("cancelled"), ofapi.JobCancelledError, None),
    ],
)
@pytest.mark.parametrize("before", [[CALCULATING], [CALCULATING, PRICED, RUNNING]])
def test_what_ends_badly(
    before: list[Any],
    ended: dict[str, Any],
    error: type[ofapi.JobError],
    reason: str | None,
    going: JobServer,
    client: Blocking,
    tmp_path: Path,
) -> None:
    going.on("GET", GET, *before, ended)
    with pytest.raises(error) as caught:
        client.data_exports.run(**FANS, max_credits=200, to=tmp_path / "fans.csv")
    assert caught.value.id == ID
    assert caught.value.state == ended["data"]["status"]
    assert caught.value.status.status == caught.value.state
    if isinstance(caught.value, ofapi.JobFailedError):
        assert caught.value.reason == reason
        assert reason is None or reason in str(caught.value)
    assert going.count("POST", START) == (1 if len(before) > 1 else 0)


@pytest.mark.parametrize("stuck", [CALCULATING, RUNNING, state("a_new_state"), {"data": {"id": ID}}, {"data": None}])
def test_time_is_limited_and_another_client_goes_on(
    stuck: dict[str, Any], going: JobServer, client: Blocking, connect: Connect, done: dict[str, Any], tmp_path: Path
) -> None:
    going.on("GET", GET, PRICED, stuck)
    to = tmp_path / "fans.csv"
    with pytest.raises(ofapi.JobTimeoutError, match="it goes on") as caught:
        client.data_exports.run(**FANS, max_credits=200, to=to, max_wait=0.05)
    assert caught.value.id == ID
    assert not to.exists()
    going.on("GET", GET, RUNNING, done)
    result = connect(going.url).data_exports.resume(caught.value.id, max_credits=200, to=to, polling=FAST)
    assert result.path.read_bytes() == CONTENT
    assert going.count("POST", START) == 1


def test_a_look_that_hangs_ends_with_the_wait(going: JobServer, client: Blocking, tmp_path: Path) -> None:
    hangs = Reply(b"", "stall")
    going.on("GET", GET, PRICED, RUNNING, hangs)
    with pytest.raises(ofapi.JobTimeoutError, match=r"state: in_progress.*resume") as caught:
        client.data_exports.run(**FANS, max_credits=200, to=tmp_path / "fans.csv", max_wait=0.5)
    assert (caught.value.id, caught.value.state, caught.value.status.rows_processed) == (ID, "in_progress", 300)
    assert isinstance(caught.value.__context__, ofapi.DeadlineExceededError)
    assert going.count("GET", GET) == 3  # the time-out of 5 seconds would have led to repeats


@pytest.mark.parametrize("own", ["options", "client"])
def test_a_deadline_of_the_caller_that_is_shorter_holds(
    own: str, going: JobServer, connect: Connect, done: dict[str, Any], tmp_path: Path
) -> None:
    going.on("GET", GET, PRICED, Reply(b"", "stall"), done)
    deadline = {"deadline": 1.0}
    client = connect(going.url, **(deadline if own == "client" else {}))
    options = ofapi.RequestOptions(**deadline) if own == "options" else None
    result = client.data_exports.run(**FANS, max_credits=200, to=tmp_path / "fans.csv", max_wait=60, options=options)
    assert result.size == len(CONTENT)  # the look that hung was borne, and others followed


@pytest.mark.parametrize(
    ("states", "starts"),
    [
        ([PRICED, RUNNING], 1),
        ([CALCULATING, PRICED, state("pending")], 1),
        ([state("pending")], 0),
        ([RUNNING], 0),
        ([], 0),
    ],
)
def test_resuming_from_any_state(
    states: list[Any], starts: int, going: JobServer, client: Blocking, done: dict[str, Any], tmp_path: Path
) -> None:
    going.on("GET", GET, *states, done)
    client.data_exports.resume(ID, max_credits=200, to=tmp_path / "fans.csv", polling=FAST)
    assert going.count("POST", START) == starts
    assert going.count("POST", CREATE) == 0


@pytest.mark.parametrize("lost", [LOST, 500, 504, 408])
def test_a_start_without_an_answer_is_looked_into_and_not_repeated(
    lost: Any, going: JobServer, client: Blocking, done: dict[str, Any], tmp_path: Path
) -> None:
    going.on("POST", START, lost)
    going.on("GET", GET, PRICED, PRICED, PRICED, RUNNING, done)
    result = client.data_exports.run(**FANS, max_credits=200, to=tmp_path / "fans.csv")
    assert result.size == len(CONTENT)
    assert going.count("POST", START) == 1


def test_a_start_that_does_not_show_is_uncertain(going: JobServer, client: Blocking, tmp_path: Path) -> None:
    going.on("POST", START, LOST)
    going.on("GET", GET, PRICED)
    with pytest.raises(ofapi.StartUncertainError, match="may be charged") as caught:
        client.data_exports.run(**FANS, max_credits=200, to=tmp_path / "fans.csv")
    assert caught.value.id == ID
    assert isinstance(caught.value.__cause__, ofapi.APIConnectionError)
    assert going.count("POST", START) == 1


def test_a_start_that_is_refused_is_the_apis_error(going: JobServer, client: Blocking, tmp_path: Path) -> None:
    going.on("POST", START, (402, {"error": "too few credits"}))
    with pytest.raises(ofapi.InsufficientCreditsError) as caught:
        client.data_exports.run(**FANS, max_credits=200, to=tmp_path / "fans.csv")
    assert any(ID in note for note in caught.value.__notes__)


def test_faults_of_single_looks_are_borne(
    going: JobServer, client: Blocking, done: dict[str, Any], tmp_path: Path
) -> None:
    busy = answer(429, b"{}", Retry_After="0", Content_Type="application/json")
    going.on("GET", GET, 503, PRICED, LOST, busy, RUNNING, 500, done)
    assert client.data_exports.run(**FANS, max_credits=200, to=tmp_path / "fans.csv").size == len(CONTENT)


def test_an_api_that_is_gone_is_its_own_error(going: JobServer, client: Blocking, tmp_path: Path) -> None:
    going.on("GET", GET, LOST)
    with pytest.raises(ofapi.APIConnectionError) as caught:
        client.data_exports.run(**FANS, max_credits=200, to=tmp_path / "fans.csv")
    assert any(f"resume({ID!r}" in note for note in caught.value.__notes__)


def test_an_expired_address_is_asked_for_again(
    going: JobServer, client: Blocking, done: dict[str, Any], store: FileServer, tmp_path: Path
) -> None:
    store.cuts = [100_000]
    store.replies = [answer(403, b"<Code>AccessDenied</Code><Message>Request has expired</Message>")]
    assert client.data_exports.run(**FANS, max_credits=200, to=tmp_path / "fans.csv").size == len(CONTENT)
    assert [received.query for received in going.received].count("download_url_expires_in=60") == 2


def test_step_by_step(going: JobServer, client: Blocking, done: dict[str, Any], tmp_path: Path) -> None:
    arguments = {name: value for name, value in FANS.items() if name != "polling"}
    export_id = client.data_exports.create(**arguments).data.id
    priced = client.data_exports.wait_for_price(export_id, polling=FAST)
    assert priced.data.credit_cost == 150
    assert going.count("POST", START) == 0
    client.data_exports.start(export_id, options=ofapi.RequestOptions(max_credits=priced.data.credit_cost))
    assert client.data_exports.wait(export_id, polling=FAST).data.status == "completed"
    file = client.data_exports.download(export_id, to=tmp_path / "fans.csv")
    assert file.path.read_bytes() == CONTENT


def test_an_export_without_a_file(going: JobServer, client: Blocking, tmp_path: Path) -> None:
    going.on("GET", GET, RUNNING)
    with pytest.raises(ofapi.JobError, match="in_progress") as caught:
        client.data_exports.download(ID, to=tmp_path / "fans.csv")
    assert caught.value.id == ID
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"max_credits": -1}, "max_credits"),
        ({"max_credits": 1.5}, "max_credits"),
        ({"max_credits": True}, "max_credits"),
        ({"max_wait": -1}, "max_wait"),
        ({"max_wait": "long"}, "max_wait"),
        ({"to": "/no/such/folder/fans.csv"}, "to="),
        ({"file_type": "zip"}, "file_type"),
    ],
)
def test_what_can_not_be_is_told_before_anything_is_sent(
    wrong: dict[str, Any], told: str, api: JobServer, client: Blocking, tmp_path: Path
) -> None:
    given = {**FANS, "max_credits": 200, "to": tmp_path / "fans.csv", **wrong}
    with pytest.raises((ValueError, OSError), match=told):
        client.data_exports.run(**given)
    assert api.received == []


def test_a_create_without_an_id(api: JobServer, client: Blocking, tmp_path: Path) -> None:
    api.on("POST", CREATE, {"data": {}})
    with pytest.raises(ofapi.JobError, match="without an id"):
        client.data_exports.run(**FANS, max_credits=200, to=tmp_path / "fans.csv")


@pytest.mark.parametrize("when", ["calculating_credits", "in_progress", "downloading"])
def test_an_interruption_leaves_nothing_behind(when: str, going: JobServer, client: Blocking, tmp_path: Path) -> None:
    to = tmp_path / "fans.csv"
    to.write_bytes(b"before")

    def interrupt(progress: ofapi.Progress) -> None:
        if progress.state == when:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        client.data_exports.run(**FANS, max_credits=200, to=to, on_progress=interrupt)
    # The last report of a download comes when the file is whole and in its place.
    assert to.read_bytes() == (CONTENT if when == "downloading" else b"before")
    assert list(tmp_path.iterdir()) == [to]
    assert not any(received.method == "DELETE" for received in going.received)


def test_an_async_callback_is_waited_for(going: JobServer, connect: Connect, client: Blocking, tmp_path: Path) -> None:
    told: list[str | None] = []

    async def hear(progress: ofapi.Progress) -> None:
        told.append(progress.state)

    run: Callable[..., Any] = client.data_exports.run
    if isinstance(client.target, ofapi.AsyncClient):
        run(**FANS, max_credits=200, to=tmp_path / "fans.csv", on_progress=hear)
        assert told[-1] == "downloading"
    else:
        with pytest.raises(TypeError, match="AsyncClient"):
            run(**FANS, max_credits=200, to=tmp_path / "fans.csv", on_progress=hear)
