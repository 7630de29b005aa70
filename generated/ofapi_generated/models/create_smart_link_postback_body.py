"""`CreateSmartLinkPostbackBody`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..runtime.model import Model, model, optional, required
from ..runtime.shapes import ListOf, Ref
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models


@model
class CreateSmartLinkPostbackBody(Model):
    """Create smart link postback body.

    Taken by `smart_link_postbacks.create`.
    """

    _absent: ClassVar[Any] = UNSET

    conversion_types: Sequence[str] = required("conversion_types")
    smart_link_scope: Literal["global", "campaign_specific"] = required("smart_link_scope")
    url: str = required("url")
    body: str | Unset = optional("body")
    headers: Sequence[models.PostbackHeaderInput | Mapping[str, Any]] | Unset = optional(
        "headers", ListOf(Ref("PostbackHeaderInput"))
    )
    http_method: Literal["GET", "POST"] | Unset = optional("http_method")
    smart_link_ids: Sequence[str] | Unset = optional("smart_link_ids")
    """Required when `smart_link_scope` is `campaign_specific`."""
