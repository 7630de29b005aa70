"""`TranslationKey`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class TranslationKey(Model):
    """Translation key.

    Part of `PayoutField`, `PayoutSystemAlert`, `PayoutSystemTexts`.
    """

    key: str | None = optional("key")
