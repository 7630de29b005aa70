"""Names of the API as Python identifiers: snake_case, ASCII, never a keyword."""

from __future__ import annotations

import keyword
import re
import unicodedata

# A hump begins where capitals end in a word (`DRMStatus`), but not in the plural of an acronym (`GIFs`).
_HUMPS = (re.compile(r"([A-Z0-9]+)([A-Z](?!s(?![a-z]))[a-z])"), re.compile(r"([a-z0-9])([A-Z])"))
_SEPARATORS = re.compile(r"[^A-Za-z0-9]+")

# `self` is a keyword in all but grammar: every method of a resource has it.
_TAKEN = frozenset(keyword.kwlist) | {"self"}


def words(name: str) -> list[str]:
    """The lower-case words of a name in any case or punctuation: `getDAC7Form` -> get, dac7, form."""
    text = unicodedata.normalize("NFKD", name)
    text = "".join(character for character in text if not unicodedata.combining(character))
    for hump in _HUMPS:
        text = hump.sub(r"\1_\2", text)
    return [word.lower() for word in _SEPARATORS.split(text) if word]


def identifier(parts: list[str]) -> str | None:
    """The words as one identifier, or None when that can't be: no words, or a digit in front."""
    name = "_".join(parts)
    if not name or not name.isascii() or name[0].isdigit():
        return None
    return f"{name}_" if name in _TAKEN else name


def is_identifier(name: str) -> bool:
    """Whether a name that a person wrote can be an attribute or argument as it stands."""
    return name.isidentifier() and name not in _TAKEN


def stem(word: str) -> str:
    """What singular, plural and -ing form of one of the API's nouns share: message, messages, messaging -> messag."""
    for ending, instead in (("ies", "y"), ("s", "")):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            word = word.removesuffix(ending) + instead
            break
    if word.endswith("ing") and len(word) > 5:
        word = word.removesuffix("ing")
    return word.removesuffix("e")
