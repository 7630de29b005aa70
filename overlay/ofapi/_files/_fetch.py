"""How a file is fetched: what to ask, what to make of the answer, when to go on after a break. Knows no HTTP library.

`Fetch.steps()` is a generator: it yields what to do next and is sent what came of it. What breaks on the way (no
connection, a cut body) is thrown in as `Broken`.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping
from typing import Any, NamedTuple, TypeAlias

from .._job_errors import DownloadError
from ._addresses import redirected, shown
from ._headers import content_range, retry_after, validator_of, whole_number

MOST_REDIRECTS = 5
MOST_BREAKS = 5
"""Breaks in a row, without a byte in between, after which a download is given up."""
MOST_LOCATIONS = 3
"""Addresses asked for in a row, without a byte in between: one may have expired, not one after another."""
FIRST_WAIT, LONGEST_WAIT = 0.5, 8.0
"""Seconds before going on after a break; doubled from break to break."""

_AGAIN = frozenset({408, 425, 429})  # and 5xx: what may be better in a moment


class Locate(NamedTuple):
    """Ask for the file's address: the first time, and when it has expired. Answered with the address."""


class Ask(NamedTuple):
    """Send a GET without a key. Answered with a `Head`; what of an earlier answer is unread is dropped."""

    url: str
    headers: dict[str, str]


class Read(NamedTuple):
    """Read on. Answered with bytes, empty at the end."""


class Wait(NamedTuple):
    seconds: float


class Piece(NamedTuple):
    """The next bytes of the file: for whoever wants the file."""

    content: bytes


class Restart(NamedTuple):
    """All pieces so far are void: the file comes from its start again."""


class Head(NamedTuple):
    """An answer before its body. Header names are in lower case."""

    status: int
    headers: Mapping[str, str]


class Broken(Exception):
    """No answer, or not the whole of it."""

    def __init__(self, reason: str, wait: float | None = None) -> None:
        super().__init__(reason)
        self.wait = wait


class _Expired(Exception):
    """The address is not, or no longer, good."""


Step: TypeAlias = Locate | Ask | Read | Wait | Piece | Restart


class Fetch:
    """One file, or a part of it.

    `start` and `stop` are the bytes wanted (`stop` is the first that is not). `have` bytes of them are there already,
    of the file that `validator` stands for. Where pieces can be taken back, `restartable`, a file that has changed
    meanwhile comes anew from its start; else it is an error. Where another address can be had when one has expired,
    `renewable`, it is asked for.
    """

    def __init__(
        self,
        api: str,
        *,
        start: int = 0,
        stop: int | None = None,
        have: int = 0,
        validator: str | None = None,
        restartable: bool = True,
        renewable: bool = False,
    ) -> None:
        self.api = api
        self.start = start
        self.stop = stop
        self.received = have
        self.validator = validator
        self.restartable = restartable
        self.renewable = renewable
        self.size: int | None = None
        """Bytes of the whole file, once known."""
        self.content_type: str | None = None
        self._url = ""
        self._encoded = False
        self._ran_out = False
        """Whether the last body ended in good order before all that was wanted, of a size that is not told."""
        self._status: int | None = None

    @property
    def at(self) -> int:
        """The place in the file of the next byte wanted."""
        return self.start + self.received

    @property
    def expected(self) -> int | None:
        """How many bytes are wanted in all; None where it is not known."""
        ends = [end for end in (self.stop, self.size) if end is not None]
        return max(0, min(ends) - self.start) if ends else None

    def steps(self) -> Generator[Step, Any, None]:
        """Fetch. Raises DownloadError when it can't be done."""
        breaks = locations = located_at = 0
        url: str | None = None
        while True:
            before = self.received
            try:
                if url is None:
                    located: str = yield Locate()
                    url = located
                yield from self._attempt(url)
                return
            except _Expired:
                url, locations = None, 1 if self.received > located_at else locations + 1
                located_at = self.received
                if locations >= MOST_LOCATIONS:
                    raise self.failure(f"was answered with {self._status}") from None
            except Broken as broken:
                breaks = 1 if self.received > before else breaks + 1
                if breaks >= MOST_BREAKS:
                    raise self.failure(f"broke off {breaks} times in a row: {broken}") from broken
                yield Wait(min(broken.wait or FIRST_WAIT * 2 ** (breaks - 1), 60 if broken.wait else LONGEST_WAIT))

    def failure(self, problem: str) -> DownloadError:
        """The error of this download."""
        came = f"; {self.received:,} bytes" + (f" of {self.expected:,}" if self.expected is not None else "") + " came"
        return DownloadError(
            f"the download of {shown(self._url)} {problem}{came if self.received else ''}",
            url=shown(self._url),
            status_code=self._status,
            received=self.received,
            size=self.size,
        )

    def _attempt(self, url: str) -> Generator[Step, Any, None]:
        self._status = None
        head = yield from self._answer(url)
        self._status = head.status
        if head.status == 416 and self._is_whole(head):
            return
        if head.status in _AGAIN or head.status >= 500:
            raise Broken(f"it was answered with {head.status}", retry_after(head.headers))
        if head.status == 416:
            if not self.received:
                raise self.failure(f"has no byte {self.start:,}")
            yield from self._over("answers with 416")
            raise Broken("the bytes asked for are not there")
        if 400 <= head.status < 500 and self.renewable:
            raise _Expired
        if head.status not in (200, 206):
            raise self.failure(f"was answered with {head.status}")
        self._status = None
        yield from self._body(head)

    def _answer(self, url: str) -> Generator[Step, Any, Head]:
        """Ask, and follow redirects."""
        for _ in range(MOST_REDIRECTS + 1):
            self._url = url
            head: Head = yield Ask(url, self._headers())
            location = head.headers.get("location")
            if head.status not in (301, 302, 303, 307, 308) or not location:
                return head
            url = redirected(url, location, api=self.api)
        raise self.failure(f"is redirected more than {MOST_REDIRECTS} times")

    def _headers(self) -> dict[str, str]:
        # An encoded body could not be gone on with: a range is one of the encoded bytes.
        headers = {"accept": "*/*", "accept-encoding": "identity"}
        if self._encoded:
            return headers
        if self.at or self.stop is not None:
            end = self.stop if self.stop is not None else self.size
            headers["range"] = f"bytes={self.at}-{'' if end is None else end - 1}"
            if self.received and self.validator:
                headers["if-range"] = self.validator
        return headers

    def _is_whole(self, head: Head) -> bool:
        """Whether a 416 says that all bytes are there: the break, or the file's end, came after the last one."""
        size = content_range(head.headers).size
        if size is None and self._ran_out:
            return True
        return size is not None and self.received > 0 and self.at == size and self.size in (None, size)

    def _body(self, head: Head) -> Generator[Step, Any, None]:
        headers = head.headers
        validator = validator_of(headers)
        self._encoded = headers.get("content-encoding", "identity").strip().lower() not in ("", "identity")
        if head.status == 206:
            place = content_range(headers)
            start, size = place.start, place.size
            if start is None or start > self.at:
                raise self.failure(f"gave bytes from {start} on where those from {self.at} on were asked for")
        else:
            start, size = 0, None if self._encoded else whole_number(headers.get("content-length"))
        if self.received and self._has_changed(validator, size, whole=head.status == 200):
            yield from self._over("has changed")
            if start:
                raise Broken("the file has changed")
        self.size = size if size is not None or head.status == 200 else self.size
        self.validator = validator or (self.validator if head.status == 206 else None)
        self.content_type = headers.get("content-type")
        self._ran_out = False
        unwanted = yield from self._pieces(unwanted=self.at - start)
        if self.stop is None or self.at < self.stop:
            self._ended(unwanted, whole=head.status == 200)

    def _ended(self, unwanted: int, *, whole: bool) -> None:
        """Raises Broken or DownloadError where a body that ended in good order was not all, or more than all."""
        if whole and self.size is None and not unwanted:
            self.size = self.at  # told nowhere, but now known
        if whole and self.start and not self.received and (self.size is None or self.size <= self.start):
            raise self.failure(f"has no byte {self.start:,}")
        if unwanted or (self.expected is not None and self.received < self.expected):
            self._ran_out = self.size is None and not unwanted and self.received > 0
            raise Broken("it ended early")
        if self.expected is not None and self.received > self.expected:
            raise self.failure("is longer than the server said")

    def _has_changed(self, validator: str | None, size: int | None, *, whole: bool) -> bool:
        """Whether the bytes that are there may be of another file than those that come now."""
        if validator and self.validator:
            return validator != self.validator
        if size is not None and self.size is not None and size != self.size:
            return True
        return whole  # nothing says that it is the same

    def _over(self, problem: str) -> Generator[Step, Any, None]:
        """Begin anew, if that can be done."""
        if not self.restartable:
            raise self.failure(f"{problem} and can't be gone on with")
        self.received, self.validator, self.size, self._ran_out = 0, None, None, False
        yield Restart()

    def _pieces(self, unwanted: int) -> Generator[Step, Any, int]:
        """The body, without so many bytes at its start; gives how many of these did not come."""
        while True:
            content: bytes = yield Read()
            if not content:
                break
            if unwanted >= len(content):
                unwanted -= len(content)
                continue
            content = content[unwanted:]
            unwanted = 0
            if self.stop is not None:
                content = content[: self.stop - self.at]
            if content:
                self.received += len(content)
                yield Piece(content)
            if self.stop is not None and self.at >= self.stop:
                break
        return unwanted
