"""`RegexPattern`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class RegexPattern(Model):
    """Regex pattern.

    Part of `InputRule`, `PayoutField`.
    """

    flag: str | None = optional("flag")
    pattern: str | None = optional("pattern")
