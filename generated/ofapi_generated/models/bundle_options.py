"""`BundleOptions`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class BundleOptions(Model):
    """Bundle options.

    Part of `AccountSettings`.
    """

    discounts: dict[str, str] | None = optional("discounts")
    durations: dict[str, str] | None = optional("durations")
