"""The way of a download by itself: whatever a server does, a file comes whole, of one version, or not at all."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

import ofapi
from ofapi._files import _fetch
from ofapi._files._fetch import Ask, Broken, Fetch, Head, Locate, Piece, Read, Restart, Wait

VERSIONS = [bytes(range(200)), bytes(range(200))[::-1], b"short", b"x" * 300]


class Turn(NamedTuple):
    """How a server treats one request."""

    version: int
    ranges: bool
    tagged: bool
    sized: bool
    cut: int | None
    status: int | None


turns = st.builds(
    Turn,
    version=st.sampled_from([0, 0, 0, 0, 1, 2, 3]),
    ranges=st.booleans(),
    tagged=st.sampled_from([True, True, True, False]),
    sized=st.booleans(),
    cut=st.none() | st.integers(0, 300),
    status=st.sampled_from([None, None, None, None, 503, 403, 416]),
)
# One file, that may come without a tag, but never without its size and a tag both: what is neither can't be told apart.
HONEST = turns.map(lambda turn: turn._replace(tagged=True))


def answered(turn: Turn, ask: Ask) -> tuple[Head, bytes]:
    if turn.status is not None:
        return Head(turn.status, {}), b""
    content, tag = VERSIONS[turn.version], f'"{turn.version}"'
    told: dict[str, str] = {"etag": tag} if turn.tagged else {}
    wanted = re.fullmatch(r"bytes=(\d+)-(\d*)", ask.headers.get("range", ""))
    if wanted and turn.ranges and ask.headers.get("if-range") in (None, tag):
        first, last = int(wanted[1]), min(int(wanted[2] or 10**9), len(content) - 1)
        if first >= len(content):
            return Head(416, {"content-range": f"bytes */{len(content)}"}), b""
        total = len(content) if turn.sized else "*"
        return Head(206, {**told, "content-range": f"bytes {first}-{last}/{total}"}), content[first : last + 1]
    if turn.sized:
        told["content-length"] = str(len(content))
    return Head(200, told), content


def fetched(fetch: Fetch, script: list[Turn], kept: bytes = b"") -> bytes:
    """What there is in the end, of a server that goes by the script, and is well behaved from its end on."""
    left = list(script)
    got, body, cut = kept, b"", False
    steps = fetch.steps()
    step = next(steps, None)
    try:
        while step is not None:
            answer: Any = None
            if isinstance(step, Locate):
                answer = "https://cdn.example/a"
            elif isinstance(step, Ask):
                turn = left.pop(0) if left else Turn(0, True, True, True, None, None)
                answer, body = answered(turn, step)
                cut = turn.cut is not None and turn.cut < len(body)
                body = body[: turn.cut] if cut else body
            elif isinstance(step, Read):
                answer, body = body[:70], body[70:]
                if not answer and cut:
                    answer = Broken("cut")
            elif isinstance(step, Piece):
                got += step.content
            elif isinstance(step, Restart):
                got = b""
            else:
                assert isinstance(step, Wait)
            step = steps.throw(answer) if isinstance(answer, Broken) else steps.send(answer)
    except StopIteration:
        return got
    return got


@given(st.lists(HONEST, max_size=8))
def test_a_file_is_whole_and_of_one_version(script: list[Turn]) -> None:
    try:
        got = fetched(Fetch("https://api.example", renewable=True), script)
    except ofapi.DownloadError:
        return
    assert got in VERSIONS


@given(st.lists(HONEST, max_size=8))
def test_a_stream_is_whole_and_of_one_version(script: list[Turn]) -> None:
    try:
        got = fetched(Fetch("https://api.example", renewable=True, restartable=False), script)
    except ofapi.DownloadError:
        return
    assert got in VERSIONS


@given(st.lists(turns.map(lambda turn: turn._replace(version=0)), max_size=4), st.integers(0, 220), st.integers(0, 220))
def test_a_part_of_a_file_that_stays(script: list[Turn], start: int, length: int) -> None:
    stop = start + length + 1
    try:
        got = fetched(Fetch("https://api.example", start=start, stop=stop, renewable=True), script)
    except ofapi.DownloadError as error:
        assert start >= 200 or any(turn.status for turn in script) or "changed" in str(error)  # noqa: PT017  # either is right
        return
    assert got == VERSIONS[0][start:stop]


@given(st.lists(HONEST, max_size=6), st.sampled_from([0, 1, 2, 3]), st.integers(1, 300))
def test_what_was_kept_is_never_mixed(script: list[Turn], version: int, have: int) -> None:
    kept = VERSIONS[version][:have]
    fetch = Fetch("https://api.example", have=len(kept), validator=f'"{version}"', renewable=True)
    try:
        got = fetched(fetch, script, kept)
    except ofapi.DownloadError:
        return
    assert got in VERSIONS


def test_waits_double_from_break_to_break_and_start_anew_with_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_fetch, "FIRST_WAIT", 0.5)
    monkeypatch.setattr(_fetch, "LONGEST_WAIT", 8.0)
    steps = Fetch("https://api.example").steps()
    waits = []
    next(steps)
    ask = steps.send("https://cdn.example/a")
    assert isinstance(ask, Ask)
    for turn in range(3):
        wait = steps.throw(Broken("gone"))
        assert isinstance(wait, Wait)
        waits.append(wait.seconds)
        assert isinstance(next(steps), Ask), turn
    steps.send(Head(200, {"content-length": "10"}))
    assert steps.send(b"12345") == Piece(b"12345")
    next(steps)
    wait = steps.throw(Broken("gone"))
    assert isinstance(wait, Wait)
    assert [*waits, wait.seconds] == [0.5, 1.0, 2.0, 0.5]
