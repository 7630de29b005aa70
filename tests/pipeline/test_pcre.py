"""PCRE literals as Python patterns: the same texts match, and what has no counterpart is refused."""

from __future__ import annotations

import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from pipeline.errors import PipelineError
from pipeline.normalise import pcre

TOKEN = r"/\A[A-Za-z0-9!#$%&'*+.^_`|~-]+\z/"


@pytest.mark.parametrize(
    ("literal", "pattern"),
    [
        (TOKEN, r"\A[A-Za-z0-9!#$%&'*+.^_`|~-]+\Z"),
        (r"/^[a-z]+$/D", r"^[a-z]+\Z"),
        (r"/^[a-z]+$/mD", r"(?m)^[a-z]+$"),
        (r"/^[\w-]{3,}$/i", r"(?ai)^[\w-]{3,}$"),
        (r"/^[\w-]{3,}$/iu", r"(?i)^[\w-]{3,}$"),
        (r"#a/b\#c#u", r"a/b\#c"),
        (r"{^x\Z}", r"^x(?=\n?\Z)"),
        (r"~(?<year>\d{4})-(?P=year)~u", r"(?P<year>\d{4})-(?P=year)"),
        (r"/[]a]/", "[]a]"),
        (r"/[^]a||[]+/", r"[^]a\||\[]+"),
    ],
)
def test_what_a_literal_becomes(literal: str, pattern: str) -> None:
    assert pcre.translate(literal) == pattern


@pytest.mark.parametrize(
    ("literal", "texts", "others"),
    [
        (TOKEN, ["X-Api-Key", "a|b~"], ["X Api", "X\n", "", "Schlüssel"]),
        (r"/^\d+$/", ["1", "1\n"], ["1\n\n", "٣", "a"]),
        (r"/^\d+$/D", ["1"], ["1\n"]),
        (r"/^\w+\z/u", ["über"], ["a b"]),
        (r"/^\w+\z/", ["uber"], ["über"]),
        (r"/^k\z/i", ["K"], ["\N{KELVIN SIGN}"]),
    ],
)
def test_the_same_texts_match_as_in_php(literal: str, texts: list[str], others: list[str]) -> None:
    pattern = re.compile(pcre.translate(literal))
    assert [text for text in texts if not pattern.search(text)] == []
    assert [text for text in others if pattern.search(text)] == []


@pytest.mark.parametrize(
    ("literal", "why"),
    [
        ("abc", "no delimiters"),
        ("", "no delimiters"),
        ("/abc", "closing delimiter"),
        ("/a/x", "flag 'x'"),
        ("/a/U", "flag 'U'"),
        (r"/\p{L}/u", r"'\\\\p'"),
        (r"/\h/", r"'\\\\h'"),
        (r"/\v/", r"'\\\\v'"),
        (r"/a\Kb/", r"'\\\\K'"),
        (r"/[\z]/", r"'\\\\z'"),
        (r"/\x{20ac}/u", r"'\\\\x'"),
        ("/[[:alpha:]]/", "named class"),
        ("/[a[:digit:]]/", "named class"),
        ("/a{,3}/", "quantifier in Python"),
        ("/(?i)a/", "the group"),
        ("/(?R)/", "the group"),
        ("/(?|(a)|(b))/", "the group"),
        ("/(?<=a|bc)d/", "fixed-width"),
        ("/(a/", "unterminated"),
        ("/[a--b]/", "set difference"),
    ],
)
def test_what_has_no_counterpart_is_refused_and_named(literal: str, why: str) -> None:
    with pytest.raises(PipelineError, match=why) as refusal:
        pcre.translate(literal)
    assert repr(literal) in str(refusal.value)


def test_the_description_doubles_what_is_escaped() -> None:
    assert pcre.undoubled(r"/\AA[a-z]+\zz/") == r"/\A[a-z]+\z/"
    assert pcre.undoubled(r"/\A[a-z]+\z/") == r"/\A[a-z]+\z/"
    assert pcre.undoubled("/[a-z]{2}/") == "/[a-z]{2}/"


def test_half_doubled_is_refused() -> None:
    with pytest.raises(PipelineError, match="some escapes are doubled"):
        pcre.undoubled(r"/\AA[a-z]+\z/")


_PIECES = st.lists(st.sampled_from([r"\A", r"\z", r"\d", r"\.", r"\\", r"\/", "A", "z", "d", ".", "a+", "[^/]"]))


@given(_PIECES)
def test_doubling_is_undone_exactly(pieces: list[str]) -> None:
    assume(any(piece.startswith("\\") for piece in pieces))
    doubled = "".join(piece + piece[1] if piece.startswith("\\") else piece for piece in pieces)
    assert pcre.undoubled(doubled) == "".join(pieces)


@given(st.text(min_size=1))
def test_a_quoted_text_matches_itself_only(text: str) -> None:
    quoted = "".join(char if char.isalnum() else f"\\{char}" for char in text)
    pattern = re.compile(pcre.translate(rf"/\A{quoted}\z/u"))
    assert pattern.search(text)
    assert not pattern.search(text + "x")
    assert not pattern.search(text + "\n")


@given(st.text())
def test_any_text_is_translated_to_a_pattern_that_compiles_or_refused(text: str) -> None:
    try:
        pattern = pcre.translate(f"/{text}/")
    except PipelineError:
        return
    re.compile(pattern)
