"""What a client is made of: key, address, time-out."""

from __future__ import annotations

import ipaddress
import os
from typing import NamedTuple, Self
from urllib.parse import urlsplit

from ._errors import ConfigurationError

API_KEY_VARIABLE = "ONLYFANSAPI_API_KEY"
BASE_URL_VARIABLE = "ONLYFANSAPI_BASE_URL"


class Key:
    """The team's key, given or from the environment. It is in no `repr`, so in no traceback that shows variables."""

    __slots__ = ("_text",)

    def __init__(self, given: str | None) -> None:
        self._text = given if given is not None else os.environ.get(API_KEY_VARIABLE)

    @property
    def authorization(self) -> str:
        """The `Authorization` header's value."""
        return f"Bearer {self._text}"

    def problem(self) -> str | None:
        """Why the key can't be used. Told, not raised: a traceback would show this method's variables."""
        key = self._text
        if not key:
            return f"no API key: pass api_key=... or set the environment variable {API_KEY_VARIABLE}"
        if not isinstance(key, str):
            return f"the API key is {type(key).__name__}, not text"
        if not key.isascii() or any(character <= " " or character == "\x7f" for character in key):
            return "the API key holds a space, a line break or a character outside ASCII"
        return None


class Settings(NamedTuple):
    """Where a client sends, and with which key, checked."""

    key: Key
    base_url: str

    @classmethod
    def of(cls, key: Key, base_url: str | None, *, allow_insecure: bool = False) -> Self:
        """Settings of what was given. Raises ConfigurationError for what can't be used."""
        problem = key.problem()
        if problem is not None:
            raise ConfigurationError(problem)
        if base_url is None:
            base_url = os.environ.get(BASE_URL_VARIABLE) or _described_server()
        return cls(key, _checked_url(base_url, allow_insecure))

    def __repr__(self) -> str:
        return f"base_url={self.base_url!r}"


def _described_server() -> str:
    from ofapi_generated.spec import SERVER

    return SERVER


def _is_loopback(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _checked_url(url: str, allow_insecure: bool) -> str:
    plain = isinstance(url, str) and url.isprintable() and " " not in url
    if plain and not set(url).isdisjoint("@?#"):
        raise ConfigurationError("base_url may have no query, fragment, user or password")
    try:
        parts = urlsplit(url if plain else "")
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
        insecure = parts.scheme == "http" and not _is_loopback(parts.hostname or "")
    except ValueError:  # the port or the IPv6 address
        usable = insecure = False
    if not usable:
        raise ConfigurationError(f"base_url={url!r} is not an http(s) address such as {_described_server()!r}")
    if insecure and not allow_insecure:
        raise ConfigurationError(
            f"base_url={url!r} would send the key unencrypted: use https, or allow_insecure=True where that is meant"
        )
    return url.rstrip("/")
