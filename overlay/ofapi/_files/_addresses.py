"""Which addresses a file is asked from."""

from __future__ import annotations

import ipaddress
from urllib.parse import SplitResult, urljoin, urlsplit

from .._job_errors import UnsafeAddressError

_PORTS = {"http": 80, "https": 443}


def checked(url: object, *, api: str, given_by: str | None = None) -> str:
    """The address, if a file may be asked from it: https, or http on this machine (for tests).

    `api` is the client's own address, and `given_by` the one that handed this out (None: the caller did). Raises
    UnsafeAddressError for any other scheme, for user and password in it, for an operation of the API, and for an
    address of this machine that another one hands out.
    """
    parts = _split(url)
    if parts is None or not parts.hostname:
        raise UnsafeAddressError(f"url={shown(url)!r} is not an address to download from; give a whole https:// one")
    where = shown(url)
    local = _is_local(parts.hostname)
    if parts.scheme != "https" and not (parts.scheme == "http" and local):
        raise UnsafeAddressError(f"{where} is not https: files are asked over https only", url=where)
    if parts.username is not None or parts.password is not None:
        raise UnsafeAddressError(f"{where} holds a user or password, which a file's address must not", url=where)
    if local and given_by is not None and not _is_local(urlsplit(given_by).hostname or ""):
        raise UnsafeAddressError(f"{shown(given_by)} sends to {where}, which is on this machine", url=where)
    if given_by is None and _is_operation(parts, urlsplit(api)):
        raise UnsafeAddressError(
            f"{where} is an operation of the API, which is not answered without the key: use the operation's own "
            "method, such as media.download(), or client.request()",
            url=where,
        )
    return str(url)


def redirected(url: str, location: str, *, api: str) -> str:
    """Where a redirect of `url` goes. Raises UnsafeAddressError as `checked` does."""
    try:
        target = urljoin(url, location)
    except ValueError:
        target = location
    return checked(target, api=api, given_by=url)


def shown(url: object) -> str:
    """An address as messages show it: without query, user and password, which may let anybody in."""
    parts = _split(url)
    if parts is None:
        return f"{type(url).__name__}" if not isinstance(url, str) else url.partition("?")[0][:200]
    host = parts.netloc.rpartition("@")[2]
    return f"{parts.scheme}://{host}{parts.path}" if parts.scheme else parts.path[:200]


def origin(parts: SplitResult) -> tuple[str, str, int | None]:
    """Scheme, host and port."""
    try:
        port = parts.port
    except ValueError:
        port = None
    return parts.scheme, (parts.hostname or "").rstrip("."), port or _PORTS.get(parts.scheme)


def _split(url: object) -> SplitResult | None:
    if not isinstance(url, str) or not url.isprintable() or " " in url:
        return None
    try:
        parts = urlsplit(url)
        _ = parts.port, parts.hostname
    except ValueError:
        return None
    return parts


def _is_operation(parts: SplitResult, api: SplitResult) -> bool:
    """Whether the API has its operations there. Its host may have files too, beside them."""
    return origin(parts) == origin(api) and parts.path.startswith(f"{api.path.rstrip('/')}/api/")


def _is_local(host: str) -> bool:
    if host.rstrip(".") == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
