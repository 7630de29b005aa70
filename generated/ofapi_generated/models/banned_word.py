"""`BannedWord`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class BannedWord(Model):
    """Banned word.

    Returned by `banned_words.list`.
    """

    word: str | None = optional("word")
    base: str | None = optional("base")
    category: str | None = optional("category")
    risk_level: str | None = optional("risk_level")
    safe_alternatives: str | None = optional("safe_alternatives")
    notes: str | None = optional("notes")
    regex_pattern: str | None = optional("regex_pattern")
