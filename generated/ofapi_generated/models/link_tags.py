"""`LinkTags`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class LinkTags(Model):
    """Link tags.

    Returned by `free_trial_links.add_tags`, `free_trial_links.list_tags`,
    `free_trial_links.remove_tags`, `link_tags.list`, `shared_free_trial_links.add_tags`,
    `shared_free_trial_links.list_tags` and 10 more.
    """

    tags: list[str] | None = optional("tags")
