r"""PHP's regular expressions as Python's: `/\A[a-z]+\z/iD` is `(?ai)\A[a-z]+\Z`.

The result is meant for `re.search`, as Laravel's `regex` rule is for `preg_match`. What has no exact counterpart is
refused, never approximated. One difference is left: without the flag `u` PCRE counts bytes, and Python characters.
"""

from __future__ import annotations

import re
import warnings

from ..errors import PipelineError

_CLOSING = {"(": ")", "[": "]", "{": "}", "<": ">"}
_FLAGS = {"i": "i", "m": "m", "s": "s", "u": "", "D": ""}

# Letters after a backslash that mean the same in both; the others mean another thing in Python, or nothing.
_SAME = frozenset("dDwWsSbBnrtfa")
_SAME_IN_CLASS = _SAME - {"B"}
_ANCHORS = {"A": r"\A", "z": r"\Z", "Z": r"(?=\n?\Z)"}
_BY_LOCALE = re.compile(r"\\[wWdDsSbB]")
_GROUPS = re.compile(r"\(\?(?:[:=!>#]|<[=!]|P<\w+>|P=\w+\)|\(\d+\))")
_NAMED_GROUP = re.compile(r"\(\?<(\w+)>")


def undoubled(literal: str) -> str:
    r"""The expression without the doubling of escaped characters: the description writes `\A` as `\AA`, `\z` as `\zz`.

    That is a fault of the text, not of one expression, so either every escape is doubled or none is.
    """
    escapes = re.findall(r"\\(.)(\1?)", literal, re.DOTALL)
    doubled = [bool(twice) for _, twice in escapes]
    if any(doubled) and not all(doubled):
        raise PipelineError(f"regex {literal!r}: some escapes are doubled and some are not; correct the description")
    return re.sub(r"\\(.)\1", r"\\\1", literal, flags=re.DOTALL) if any(doubled) else literal


def translate(literal: str) -> str:
    """The Python pattern of a PCRE literal, delimiters and flags included; PipelineError when there is none."""
    body, flags = _taken_apart(literal)
    pattern = "".join(_tokens(body, literal, dollar_is_end="D" in flags and "m" not in flags))
    modes = "".join(sorted(_FLAGS[flag] for flag in flags))
    # PCRE knows no letters, digits or cases beyond ASCII without `u`.
    if "u" not in flags and ("i" in flags or _BY_LOCALE.search(body)):
        modes = "a" + modes
    pattern = f"(?{modes}){pattern}" if modes else pattern
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            re.compile(pattern)
    except (re.error, Warning, OverflowError, RecursionError) as error:
        raise _refused(literal, str(error)) from error
    return pattern


def _taken_apart(literal: str) -> tuple[str, frozenset[str]]:
    delimiter = literal[:1]
    if not delimiter or delimiter.isalnum() or delimiter.isspace() or delimiter == "\\":
        raise _refused(literal, "it has no delimiters")
    body, found, flags = literal[1:].rpartition(_CLOSING.get(delimiter, delimiter))
    if not found:
        raise _refused(literal, "the closing delimiter is missing")
    for flag in flags:
        if flag not in _FLAGS:
            raise _refused(literal, f"flag {flag!r}")
    return body, frozenset(flags)


def _tokens(body: str, literal: str, *, dollar_is_end: bool) -> list[str]:
    tokens: list[str] = []
    at, in_class = 0, False
    while at < len(body):
        char, rest = body[at], body[at:]
        token = char
        if char == "\\":
            token, width = _escape(rest, literal, in_class)
        elif in_class:
            token, width = _class_member(rest, literal), 1
            in_class = char != "]"
        elif char == "[":
            # A bracket that comes first stands for itself, after `^` too.
            token = next(opening for opening in ("[^]", "[^", "[]", "[") if rest.startswith(opening))
            width, in_class = len(token), True
        elif rest.startswith("(?"):
            token, width = _group(rest, literal)
        elif rest.startswith("{,"):
            raise _refused(literal, "`{,` is a quantifier in Python and plain text in PCRE")
        else:
            width = 1
            if char == "$" and dollar_is_end:
                token = r"\Z"
        tokens.append(token)
        at += width
    return tokens


def _escape(rest: str, literal: str, in_class: bool) -> tuple[str, int]:
    letter = rest[1:2]
    if letter and not letter.isalnum():
        return rest[:2], 2
    if letter in (_SAME_IN_CLASS if in_class else _SAME):
        return rest[:2], 2
    if not in_class and letter in _ANCHORS:
        return _ANCHORS[letter], 2
    if letter == "x" and re.match(r"\\x[0-9A-Fa-f]{2}", rest):
        return rest[:4], 4
    if not in_class and re.match(r"\\[1-9](?!\d)", rest):
        return rest[:2], 2
    raise _refused(literal, f"escape {rest[:2]!r}")


def _class_member(rest: str, literal: str) -> str:
    if re.match(r"\[[:.=]", rest):
        raise _refused(literal, f"the named class {rest[:2]!r}")
    # Python warns of these: one day they may be set operations there.
    return "\\" + rest[0] if rest[0] == "[" or rest[:2] in ("&&", "||", "~~") else rest[0]


def _group(rest: str, literal: str) -> tuple[str, int]:
    if named := _NAMED_GROUP.match(rest):
        return f"(?P<{named[1]}>", named.end()
    if same := _GROUPS.match(rest):
        return same[0], same.end()
    raise _refused(literal, f"the group {rest[:4]!r}")


def _refused(literal: str, why: str) -> PipelineError:
    return PipelineError(f"regex {literal!r} has no exact counterpart in Python ({why}); correct the description")
