"""`VaultListPage`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class VaultListPage(Model):
    """Vault list page."""

    all: models.VaultList | None = optional("all", Ref("VaultList"))
    can_create_vault_lists: bool | None = optional("canCreateVaultLists")
    has_more: bool | None = optional("hasMore")
    list: builtins.list[models.VaultList] | None = optional("list", ListOf(Ref("VaultList")))
    order: str | None = optional("order")
    sort: str | None = optional("sort")
