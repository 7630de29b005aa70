"""Uploads that the API takes on in the background."""

from __future__ import annotations

from typing import Any

from ofapi_generated.api.media.get_upload_status import OPERATION as STATUS
from ofapi_generated.runtime.options import RequestOptions
from ofapi_generated.runtime.response import ApiResponse

from .._job_errors import JobError
from .._progress import Progress
from .._uploads import UploadId, fresh
from ._polling import Job, Patience, Polling, Seen, States, text, until
from ._steps import Call, Steps

POLLING = Polling(first=0.5, longest=5.0)

HAS_ENDED = States(frozenset({"completed"}), frozenset({"failed"}))


def wait(
    account: str, upload_id: str, patience: Patience, options: RequestOptions | None, validate: bool
) -> Steps[ApiResponse[Any]]:
    """Wait for an upload to be completed; gives its status."""
    job = Job(
        "upload",
        upload_id,
        Call(STATUS, {"account": account, "upload_id": upload_id}, options, validate),
        read,
        f"client.media.wait_for_upload({account!r}, {upload_id!r})",
    )
    return named((yield from until(job, HAS_ENDED, patience)))


def read(upload_id: str, data: Any) -> Seen:
    """What is seen of an upload."""
    state = text(getattr(data, "status", None))
    percent = 100.0 if state == "completed" else None
    progress = Progress("upload", upload_id, state, percent=percent, status=data)
    return Seen(state, progress, text(getattr(data, "error", None)))


def id_of(response: ApiResponse[Any]) -> str:
    """The id that an upload was given. Raises JobError where the answer holds none."""
    raw = response.raw
    inner = raw.get("data") if isinstance(raw, dict) else None
    places = [place for place in (raw, inner) if isinstance(place, dict)]
    found = next((text(place.get("prefixed_id")) for place in places if text(place.get("prefixed_id"))), None)
    if found is None:
        raise JobError("the upload was answered without a prefixed_id to wait for it by", id="", status=response.data)
    return found


def issued(response: ApiResponse[Any]) -> ApiResponse[Any]:
    """The answer to an upload, with an id that remembers being used."""
    found = getattr(response.data, "prefixed_id", None)
    if isinstance(found, str):
        response.data.prefixed_id = fresh(found)
    return response


def named(response: ApiResponse[Any]) -> ApiResponse[Any]:
    """The status of an upload, with what is remembered of its id."""
    found = getattr(response.data, "prefixed_id", None)
    if isinstance(found, str):
        response.data.prefixed_id = UploadId(found)
    return response
