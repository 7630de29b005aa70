"""Descriptions as text: their sentences, and the terms in them whatever decoration they carry."""

from __future__ import annotations

import html
import re

# Around a decorated term, characters that no description holds.
OPEN, CLOSE = "\ue000", "\ue001"
TERM = rf"{OPEN}[^{CLOSE}]*{CLOSE}"

# A regular expression is found by its end: the first delimiter that isn't escaped and has a sentence's end behind it.
REGEX = re.compile(
    r"(?i:must match the regex:?) (?:<code>|`)?(?P<literal>(?P<open>[^\w\s\\<`(\[{])(?:\\.|[^\\])*?(?P=open)[A-Za-z]*)"
    r"(?:</code>|`)?\.?(?=\s|$)"
)

_DECORATION = re.compile(
    r"<(?P<tag>code|b|strong|em|i)>(?P<tagged>.*?)</(?P=tag)>|`(?P<ticked>[^`]+)`|\*\*(?P<bold>.+?)\*\*(?!\*)"
    r"|\"(?P<quoted>[^\"]*)\"|“(?P<curly>[^”]*)”|(?<!\w)'(?P<single>[^']*)'(?!\w)",
    re.DOTALL,
)
_LIST = re.compile(r"<ul\b.*?</ul>", re.DOTALL)
_BOUNDARY = re.compile(r"(?<=[.!?])(?<!e\.g\.)(?<!i\.e\.)\s+(?=[^a-z\s])|\s*\n\s*\n\s*|\s*<br\s*/?>\s*")


def split(text: str) -> list[str]:
    """The sentences of a description; a period in code, in quotes or in a regular expression ends none."""
    masked = text
    for protected in (REGEX, _LIST, _DECORATION):
        # The mask is in capitals, as a sentence may begin with it; its last character may end one.
        masked = protected.sub(lambda found: "X" * (len(found[0]) - 1) + found[0][-1], masked)
    boundaries = list(_BOUNDARY.finditer(masked))
    starts = [0, *(found.end() for found in boundaries)]
    ends = [*(found.start() for found in boundaries), len(text)]
    sentences = (text[start:end].strip() for start, end in zip(starts, ends, strict=True))
    return [sentence for sentence in sentences if sentence]


def marked(sentence: str) -> str:
    """The sentence with every decorated term between the same two marks, and without its last period."""
    text = re.sub(r"\\([*_])\1?", r"\1", sentence)  # `\*` for Markdown, and doubled like all that is escaped
    text = re.sub(r"</li>\s*<li>", ", ", text)
    text = re.sub(r"</?(?:ul|li)\b[^>]*>", " ", text)
    return " ".join(_DECORATION.sub(_mark, text).split()).removesuffix(".")


def plain(term: str) -> str:
    return term.replace(OPEN, "").replace(CLOSE, "")


def terms(text: str) -> list[str]:
    """The terms of an enumeration like "`a`, `b` or `c`", decorated or not."""
    found = re.findall(rf"{TERM}|[^\s,{OPEN}{CLOSE}]+", text)
    return [plain(term) for term in found if term not in ("or", "and", "/")]


def _mark(found: re.Match[str]) -> str:
    kind = str(found.lastgroup)
    inner = found[kind]
    if found["tag"] == "code":
        inner = html.unescape(inner)
    elif kind != "ticked":
        inner = plain(_DECORATION.sub(_mark, inner))
    return f"{OPEN}{inner}{CLOSE}"
