"""`Team`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class Team(Model):
    """Team.

    Part of `Whoami`.
    """

    name: str | None = optional("name")
    slug: str | None = optional("slug")
