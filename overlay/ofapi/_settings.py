"""What a client is made of: key, address, time-out."""

from __future__ import annotations

import os
from urllib.parse import urlsplit

from ._errors import ConfigurationError

API_KEY_VARIABLE = "ONLYFANSAPI_API_KEY"
BASE_URL_VARIABLE = "ONLYFANSAPI_BASE_URL"


class Settings:
    """A client's settings, checked. The key is in no `repr`."""

    __slots__ = ("_api_key", "base_url", "timeout")

    def __init__(self, api_key: str | None, base_url: str | None, timeout: float | None) -> None:
        self._api_key = _checked_key(api_key if api_key is not None else os.environ.get(API_KEY_VARIABLE))
        self.base_url = _checked_url(base_url or os.environ.get(BASE_URL_VARIABLE) or _described_server())
        self.timeout = _checked_timeout(timeout)

    @property
    def authorization(self) -> str:
        """The `Authorization` header's value."""
        return f"Bearer {self._api_key}"

    def __repr__(self) -> str:
        return f"base_url={self.base_url!r}, timeout={self.timeout!r}"


def _described_server() -> str:
    from ofapi_generated.spec import SERVER

    return SERVER


def _checked_key(key: str | None) -> str:
    if not key:
        raise ConfigurationError(f"no API key: pass api_key=... or set the environment variable {API_KEY_VARIABLE}")
    if not isinstance(key, str):
        raise ConfigurationError(f"the API key is {type(key).__name__}, not text")
    if not key.isascii() or any(character <= " " or character == "\x7f" for character in key):
        raise ConfigurationError("the API key holds a space, a line break or a character outside ASCII")
    return key


def _checked_url(url: str) -> str:
    try:
        parts = urlsplit(url)
        parts.port  # noqa: B018  # reading it is what checks it
    except ValueError as error:
        raise ConfigurationError(f"base_url={url!r} is not an address: {error}") from None
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ConfigurationError(f"base_url={url!r} is not an http(s) address such as {_described_server()!r}")
    if parts.query or parts.fragment or parts.username is not None:
        raise ConfigurationError("base_url may have no query, fragment, user or password")
    return url.rstrip("/")


def _checked_timeout(timeout: float | None) -> float | None:
    if timeout is None or (isinstance(timeout, (int, float)) and not isinstance(timeout, bool) and timeout > 0):
        return timeout
    raise ConfigurationError(f"timeout={timeout!r} is not a positive number of seconds (None: no time-out)")
