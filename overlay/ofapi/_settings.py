"""What a client is made of: key, address, time-out."""

from __future__ import annotations

import math
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
    """A client's settings, checked."""

    key: Key
    base_url: str
    timeout: float | None

    @classmethod
    def of(cls, key: Key, base_url: str | None, timeout: float | None) -> Self:
        """Settings of what was given. Raises ConfigurationError for what can't be used."""
        problem = key.problem()
        if problem is not None:
            raise ConfigurationError(problem)
        if base_url is None:
            base_url = os.environ.get(BASE_URL_VARIABLE) or _described_server()
        return cls(key, _checked_url(base_url), _checked_timeout(timeout))

    def __repr__(self) -> str:
        return f"base_url={self.base_url!r}, timeout={self.timeout!r}"


def _described_server() -> str:
    from ofapi_generated.spec import SERVER

    return SERVER


def _checked_url(url: str) -> str:
    plain = isinstance(url, str) and url.isprintable() and " " not in url
    if plain and not set(url).isdisjoint("@?#"):
        raise ConfigurationError("base_url may have no query, fragment, user or password")
    try:
        parts = urlsplit(url if plain else "")
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:  # the port or the IPv6 address
        usable = False
    if not usable:
        raise ConfigurationError(f"base_url={url!r} is not an http(s) address such as {_described_server()!r}")
    return url.rstrip("/")


def _checked_timeout(timeout: float | None) -> float | None:
    if timeout is None:
        return None
    if isinstance(timeout, (int, float)) and not isinstance(timeout, bool) and timeout > 0 and math.isfinite(timeout):
        return timeout
    raise ConfigurationError(f"timeout={timeout!r} is not a positive number of seconds (None: no time-out)")
