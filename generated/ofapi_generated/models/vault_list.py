"""`VaultList`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class VaultList(Model):
    """Vault list.

    Returned by `vault_lists.add_media`, `vault_lists.create`, `vault_lists.get`, `vault_lists.list`,
    `vault_lists.remove_media`, `vault_lists.rename`.

    Part of `VaultListPage`.
    """

    id: int | None = optional("id")
    audios_count: int | None = optional("audiosCount")
    can_delete: bool | None = optional("canDelete")
    can_update: bool | None = optional("canUpdate")
    gifs_count: int | None = optional("gifsCount")
    has_media: bool | None = optional("hasMedia")
    medias: list[models.VaultListMedia] | None = optional("medias", ListOf(Ref("VaultListMedia")))
    name: str | None = optional("name")
    photos_count: int | None = optional("photosCount")
    type: str | None = optional("type")
    videos_count: int | None = optional("videosCount")
    media_count: int | None = optional("mediaCount")
