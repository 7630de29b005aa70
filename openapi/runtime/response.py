"""Responses: the API's envelope, typed once, and what HTTP says around it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Generic, Literal, NamedTuple, TypeAlias, TypeVar

from .model import Model, model, optional
from .shapes import DateTime, Ref, Shape

T_co = TypeVar("T_co", covariant=True)


class _Own(Ref):
    """A reference to a model of this module."""

    __slots__ = ()

    @property
    def model(self) -> type[Model]:
        found: type[Model] = globals()[self.name]
        self._model = found
        return found


@model
class Credits(Model):
    """What the call cost and what is left."""

    used: int | None = optional("used")
    """Credits this call used; 0 for a cached answer or a free endpoint."""
    balance: int | None = optional("balance")
    """The team's credits after the call."""
    note: str | None = optional("note")


@model
class CacheInfo(Model):
    """Whether the answer came from the API's response cache."""

    is_cached: bool | None = optional("is_cached")
    cached_at: datetime | None = optional("cached_at", DateTime())
    note: str | None = optional("note")


@model
class RateLimits(Model):
    """The team's limit of calls per minute, shared by all its keys and accounts. Daily limits are legacy."""

    limit_minute: int | None = optional("limit_minute")
    remaining_minute: int | None = optional("remaining_minute")
    limit_day: int | None = optional("limit_day")
    remaining_day: int | None = optional("remaining_day")
    notice: str | None = optional("notice")


@model
class Meta(Model):
    """What the API says about a call: `credits`, `cache`, `rate_limits`. Each is None where the answer lacks it."""

    credits: Credits | None = optional("_credits", _Own("Credits"))
    cache: CacheInfo | None = optional("_cache", _Own("CacheInfo"))
    rate_limits: RateLimits | None = optional("_rate_limits", _Own("RateLimits"))


@model
class Pagination(Model):
    """Where the next page is."""

    next_page: str | None = optional("next_page")
    """The next page's absolute URL; None on the last page."""
    notice: str | None = optional("notice")
    next_cursor: str | None = optional("next_cursor")
    next_page_url: str | None = optional("next_page_url")
    total_results: int | None = optional("total_results")


# The same facts in headers (documented for the vault lists): preferred to the body's.
_HEADERS = {
    "_credits": {"used": "x-ofapi-credits-used", "balance": "x-ofapi-credits-balance"},
    "_rate_limits": {
        "limit_minute": "x-rate-limit-limit-minute",
        "remaining_minute": "x-rate-limit-remaining-minute",
    },
}


ResponseKind: TypeAlias = Literal["data", "bare", "text", "redirect", "empty"]


class Answer(NamedTuple):
    """What the description says of one response: how the body is wrapped, its shape, its media types."""

    kind: ResponseKind = "data"
    shape: Shape | None = None
    media_types: tuple[str, ...] = ("application/json",)


class Body(NamedTuple):
    """A body that was read: the JSON (or text), and how to find the data in it."""

    raw: Any
    shape: Shape | None = None
    enveloped: bool = False

    @property
    def unwrapped(self) -> Any:
        """What the envelope holds; the whole body where there is no envelope."""
        raw = self.raw
        # The API is not consistent: some operations answer with and without an envelope, so look before unwrapping.
        unwrap = type(raw) is dict and "data" in raw and (self.enveloped or "_meta" in raw or "_pagination" in raw)
        return raw["data"] if unwrap else raw


class Envelope(Generic[T_co]):
    """A body of the API: `data`, and around it `meta` and `pagination`.

    A body that has no envelope is its own `data`; its `meta` is empty.
    """

    __slots__ = ("_data", "_meta", "_pagination", "_shape", "raw")

    raw: Any
    """The JSON as it came."""

    def __init__(self, body: Body) -> None:
        self.raw = body.raw
        self._shape = body.shape
        self._data: Any = body.unwrapped
        self._meta: Meta | None = None
        self._pagination: Pagination | None = None

    @property
    def data(self) -> T_co:
        """What the operation returns: a model, a list of them, or plain JSON. None where the API sent nothing."""
        if self._shape is not None:
            self._data, self._shape = self._shape.decode(self._data), None
        data: T_co = self._data
        return data

    @property
    def meta(self) -> Meta:
        """Credits, cache and rate limits of this call."""
        if self._meta is None:
            self._meta = Meta.wrap(self._meta_object())
        return self._meta

    @property
    def pagination(self) -> Pagination | None:
        """Where the next page is; None when the operation has no pages."""
        if self._pagination is None:
            found = self.raw.get("_pagination") if type(self.raw) is dict else None
            self._pagination = Pagination.wrap(found) if type(found) is dict else None
        return self._pagination

    def _meta_object(self) -> dict[str, Any]:
        found = self.raw.get("_meta") if type(self.raw) is dict else None
        return found if type(found) is dict else {}

    def __repr__(self) -> str:
        try:
            data = repr(self.data)
        except RecursionError:
            data = "nested too deeply to show"
        return f"{type(self).__name__}(data={data if len(data) <= 200 else data[:197] + '...'})"


class ApiResponse(Envelope[T_co]):
    """What a call returned: `data`, `meta` and `pagination` of the body, `status_code` and `headers` of the answer."""

    __slots__ = ("attempts", "headers", "idempotency_key", "status_code")

    status_code: int
    headers: Mapping[str, str]
    """The answer's headers; names are looked up without regard to case."""
    attempts: int
    """How often the request was sent, or tried to, until this answer came."""
    idempotency_key: str | None
    """The `Idempotency-Key` that the request carried, where the API takes one."""

    def __init__(self, body: Body, *, status_code: int, headers: Mapping[str, str]) -> None:
        super().__init__(body)
        self.status_code = status_code
        self.headers = headers
        self.attempts = 1
        self.idempotency_key = None

    @property
    def replayed(self) -> bool:
        """Whether this is the stored answer to an earlier request with the same key (`Idempotent-Replayed`)."""
        return self.headers.get("idempotent-replayed", "").strip().lower() == "true"

    @property
    def request_id(self) -> str | None:
        """The server's id of the request, where it sends one (`X-Request-Id`)."""
        return self.headers.get("x-request-id")

    def _meta_object(self) -> dict[str, Any]:
        found = super()._meta_object()
        for part, names in _HEADERS.items():
            sent = {field: _whole_number(self.headers.get(name)) for field, name in names.items()}
            told = {field: value for field, value in sent.items() if value is not None}
            if told:
                body = found.get(part)
                # A stored answer that is sent again has the numbers of its first time in its body.
                found = {**found, part: {**body, **told} if type(body) is dict else sent}
        return found

    def _become(self, other: ApiResponse[Any]) -> None:
        """Be the same answer as `other`, with everything that is noted on it."""
        for name in (*Envelope.__slots__, *ApiResponse.__slots__):
            setattr(self, name, getattr(other, name))

    def __repr__(self) -> str:
        return f"{super().__repr__()[:-1]}, status_code={self.status_code})"


def _whole_number(text: str | None) -> int | None:
    return int(text) if text is not None and text.isascii() and text.isdigit() and len(text) < 20 else None


class NotJson(ValueError):
    """A body that can't be read: no JSON where it should be, or in an encoding not asked for. Holds no part of it."""


def read_body(label: str, answer: Answer, status_code: int, headers: Mapping[str, str], content: bytes) -> Body:
    """The body of an answer that is not an error, read as the description says.

    Raises NotJson, naming the operation by its `label`, for content that should be JSON and is not.
    """
    kind, shape, _ = answer
    if kind == "redirect" and 300 <= status_code < 400:
        return Body(headers.get("location"))
    if not content and (kind in ("empty", "redirect") or shape is None or status_code in (204, 205, 304)):
        return Body(None)
    media_type = headers.get("content-type", "")
    may_be_text = kind in ("text", "redirect", "empty")
    what = _encoded(headers)
    try:
        if may_be_text and "json" not in media_type:
            return Body(_text_or_bytes(media_type, content, encoded=what is not None))
        return Body(_json(media_type, content), shape, kind == "data")
    except (ValueError, RecursionError) as error:
        if may_be_text and what is None:
            return Body(content.decode("utf-8", "replace"))
        what = what or ("nested too deeply" if isinstance(error, RecursionError) else "not JSON")
        raise NotJson(
            f"{label}() was answered with {status_code} and a body that is {what} "
            f"({len(content)} bytes of {headers.get('content-type') or 'no content type'})"
        ) from None


def _encoded(headers: Mapping[str, str]) -> str | None:
    """What is wrong with the body's encoding: HTTP libraries hand a body through that they can't decode."""
    given = {name.strip().lower() for name in headers.get("content-encoding", "").split(",")}
    unasked = sorted(given - {"", "identity", "gzip", "deflate"})
    return f"encoded as {', '.join(unasked)}, which was not asked for" if unasked else None


def _json(media_type: str, content: bytes) -> Any:
    """JSON is UTF-8 (or 16, or 32) whatever the header says; where it is not, the header is believed."""
    try:
        return json.loads(content)
    except UnicodeDecodeError:
        charset = _charset(media_type)
        if charset is None:
            raise
        return json.loads(content.decode(charset))


def _text_or_bytes(media_type: str, content: bytes, *, encoded: bool) -> str | bytes:
    """Text for a type of text. Raises ValueError for what may still be encoded."""
    if encoded:
        if not media_type.startswith("text/"):
            raise ValueError(media_type)
        return content.decode()  # what is still encoded is as good as never UTF-8
    return content.decode(_charset(media_type) or "utf-8", "replace") if media_type.startswith("text/") else content


def _charset(media_type: str) -> str | None:
    """The text encoding that a content type names, if Python knows it."""
    for parameter in media_type.split(";")[1:]:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            charset = value.strip().strip("\"'")
            try:
                b" ".decode(charset)
            except UnicodeError:
                pass  # known, with characters of more than one byte
            except (LookupError, ValueError):
                return None
            return charset
    return None
