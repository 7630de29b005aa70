"""Get a description's bytes from http(s), a `file:` URL or a path: whole, or not at all."""

from __future__ import annotations

import asyncio
import gzip
import io
import re
import zlib
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from urllib.parse import urlsplit
from urllib.request import url2pathname

import attrs
import httpx

from .errors import PipelineError

MAX_BYTES = 64 * 1024 * 1024
MAX_REDIRECTS = 5

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_MAY_LEAD_TO: Mapping[str, frozenset[str]] = MappingProxyType(
    {"https": frozenset({"https"}), "http": frozenset({"http", "https"})}
)
_HTML_TYPES = frozenset({"text/html", "application/xhtml+xml"})
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]+):")  # two characters at least: `C:\x` is a path


@attrs.frozen
class Download:
    """What came. `measured` is false when the sender gave no way to see whether that is all of it."""

    data: bytes
    etag: str | None = None
    last_modified: str | None = None
    measured: bool = True


def download(
    url: str, *, etag: str | None, last_modified: str | None, timeout: float, time_limit: float
) -> Download | None:
    """The bytes at `url`, or None when the server says that those of `etag` or `last_modified` are still current.

    `timeout` is the longest silence allowed, `time_limit` the longest the whole may take. Raises PipelineError.
    """
    scheme = _SCHEME.match(url)
    if scheme is None:
        return _read(Path(url), url)
    kind = scheme[1].lower()
    if kind == "file":
        return _read(_path_of(url), url)
    if kind not in _MAY_LEAD_TO:
        raise PipelineError(f"{url}: can't fetch {kind}: addresses; give an https:, http: or file: URL, or a path")
    if "@" in urlsplit(url).netloc:
        raise PipelineError("the URL holds a user name or password, which the lock file would publish; leave it out")
    headers = {"Accept-Encoding": "gzip"}
    if etag is not None:
        headers["If-None-Match"] = etag
    if last_modified is not None:
        headers["If-Modified-Since"] = last_modified
    return _fetch_http(url, headers, timeout, time_limit)


def _path_of(url: str) -> Path:
    parts = urlsplit(url)
    if parts.netloc not in ("", "localhost"):
        raise PipelineError(f"{url}: a file: URL names a file on this machine; write file:///absolute/path")
    return Path(url2pathname(parts.path))


def _read(path: Path, shown: str) -> Download:
    if not path.is_file():
        raise PipelineError(f"{shown}: {'not a file' if path.exists() else 'no such file'}")
    with path.open("rb") as file:
        data = file.read(MAX_BYTES + 1)
    _check_size(data, shown)
    return Download(data)


def _check_size(data: bytes | bytearray, shown: str) -> None:
    if len(data) > MAX_BYTES:
        raise PipelineError(f"{shown}: is over {MAX_BYTES / 1024**2:g} MB, too large to be the description")


def _fetch_http(url: str, headers: dict[str, str], timeout: float, time_limit: float) -> Download | None:
    async def within_time_limit() -> Download | None:
        # asyncio for this alone: a server that drips its headers byte by byte never trips httpx's own time-outs.
        async with asyncio.timeout(time_limit):
            return await _follow(url, headers, timeout)

    try:
        return asyncio.run(within_time_limit())
    except TimeoutError:
        reason = f"was not complete after {time_limit:g} s (time-out)"
    except httpx.TimeoutException:
        reason = f"nothing came for {timeout:g} s (time-out)"
    except httpx.RemoteProtocolError as error:
        reason = f"the answer is truncated or is not HTTP: {error}"
    except httpx.ConnectError as error:
        reason = f"can't connect: {error}"
    except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
        reason = f"can't be fetched: {error or type(error).__name__}"
    raise PipelineError(f"{url}: {reason}")


async def _follow(start: str, headers: dict[str, str], timeout: float) -> Download | None:
    url = httpx.URL(start)
    async with httpx.AsyncClient(timeout=timeout, follow_redirects=False) as client:
        for _ in range(MAX_REDIRECTS + 1):
            async with client.stream("GET", url, headers=headers) as response:
                if response.status_code not in _REDIRECTS:
                    return await _receive(response, start if url == start else f"{start} (redirected to {url})")
                url = _redirect(response, start)
    raise PipelineError(f"{start}: redirects more than {MAX_REDIRECTS} times, last to {url}")


def _redirect(response: httpx.Response, start: str) -> httpx.URL:
    location = response.headers.get("location")
    if not location:
        raise PipelineError(f"{start}: answers {response.status_code}, a redirect, without saying where to")
    here = response.request.url
    there = here.join(location)
    if there.scheme not in _MAY_LEAD_TO[here.scheme]:
        raise PipelineError(f"{start}: redirects from {here.scheme}: to {there}, which is not followed")
    return there


async def _receive(response: httpx.Response, shown: str) -> Download | None:
    asked = response.request.headers
    if response.status_code == 304 and ("if-none-match" in asked or "if-modified-since" in asked):
        return None
    if response.status_code != 200:
        raise PipelineError(f"{shown}: answers {response.status_code} {response.reason_phrase}".rstrip())
    headers = response.headers
    media_type = headers.get("content-type", "").partition(";")[0].strip().lower()
    body = bytearray()
    async for chunk in response.aiter_raw():  # httpx fails when less comes than Content-Length or chunking promised
        body += chunk
        _check_size(body, shown)
    if media_type in _HTML_TYPES:
        raise PipelineError(f"{shown}: answers with an HTML page ({media_type}), not an OpenAPI document")
    return Download(
        _decode(bytes(body), headers.get("content-encoding", ""), shown),
        etag=_storable(headers.get("etag")),
        last_modified=_storable(headers.get("last-modified")),
        measured="content-length" in headers or "transfer-encoding" in headers,
    )


def _decode(body: bytes, encoding: str, shown: str) -> bytes:
    # By hand: httpx takes a gzip stream that stops in the middle for a whole one, and unpacks without limit.
    encoding = encoding.strip().lower()
    if encoding in ("", "identity"):
        return body
    if encoding not in ("gzip", "x-gzip"):
        raise PipelineError(f"{shown}: is sent with Content-Encoding {encoding!r}, though only gzip was offered")
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(body)) as stream:
            data = stream.read(MAX_BYTES + 1)
    except (EOFError, OSError, zlib.error) as error:
        raise PipelineError(f"{shown}: the gzip data is truncated or broken: {error}") from error
    _check_size(data, shown)
    return data


def _storable(value: str | None) -> str | None:
    """A validator that can be sent back later: headers are ASCII."""
    return value if value and value.isascii() else None
