"""Where files are: the addresses that the API hands out."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

from ofapi_generated.runtime.operation import Operation
from ofapi_generated.runtime.request import Parameter
from ofapi_generated.runtime.response import Answer, ApiResponse

from .._job_errors import DownloadError, JobError
from ._addresses import checked, redirected, shown
from ._fetch import MOST_REDIRECTS, Head
from ._headers import whole_number

# The description has no HEAD; the vendor's documentation says that it works, and is free.
HEAD_MEDIA: Operation[Any] = Operation(
    "headMediaFromTheOnlyFansCDN",
    resource="media",
    name="get_size",
    method="HEAD",
    path="/api/{account}/media/download/{cdnUrl}",
    path_parameters=(Parameter("account", "account"), Parameter("cdn_url", "cdnUrl")),
    repeatable=True,
    responses={"200": Answer("empty"), "302": Answer("redirect", media_types=())},
)


EXPORT_MINUTES = 60
"""How long an export's address is asked to be good for; the API gives at most 60, by default 5."""


def media_address(api: str, response: ApiResponse[Any]) -> str:
    """Where the API sends for a file of the OnlyFans CDN. Raises DownloadError where it does not send anywhere."""
    if not isinstance(response.data, str) or not 300 <= response.status_code < 400:
        raise DownloadError(
            f"media.download() was answered with {response.status_code} and no address to download from",
            status_code=response.status_code,
        )
    return redirected(api, response.data, api=api)


def export_address(api: str, export_id: str, response: ApiResponse[Any]) -> str:
    """Where an export's file is. Raises JobError for an export that is not completed."""
    state, url = (getattr(response.data, name, None) for name in ("status", "download_url"))
    if not isinstance(url, str) or not url:
        raise JobError(
            f"data export {export_id} has no file to download (state: {state or 'not known'})",
            id=export_id,
            state=state if isinstance(state, str) else None,
            status=response.data,
        )
    return checked(url, api=api, given_by=api)


def size(api: str, response: ApiResponse[Any]) -> Generator[str, Head, int | None]:
    """The size of a file by HEAD: yields addresses to ask, is sent what they answer."""
    if not 300 <= response.status_code < 400:
        return whole_number(response.headers.get("content-length"))
    url = media_address(api, response)
    for _ in range(MOST_REDIRECTS):
        head = yield url
        location = head.headers.get("location")
        if head.status in (301, 302, 303, 307, 308) and location:
            url = redirected(url, location, api=api)
        elif head.status == 200:
            return whole_number(head.headers.get("content-length"))
        else:
            raise DownloadError(
                f"{shown(url)} was answered with {head.status}", url=shown(url), status_code=head.status
            )
    raise DownloadError(f"{shown(url)} is redirected more than {MOST_REDIRECTS} times", url=shown(url))
