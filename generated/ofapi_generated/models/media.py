"""`Media`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import Model, model, optional
from ..runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class Media(Model):
    """Media.

    Returned by `media_vault.get`, `media_vault.list`, `media_vault.upload`.

    Part of `ChatMessage`, `MediaPage`, `Post`, `SentMessage`, `Story`, `WelcomeMessage`.
    """

    id: int | None = optional("id")
    can_view: bool | None = optional("canView")
    converted_to_video: bool | None = optional("convertedToVideo")
    created_at: str | None = optional("createdAt")
    duration: int | None = optional("duration")
    files: models.MediaFiles | None = optional("files", Ref("MediaFiles"))
    has_custom_preview: bool | None = optional("hasCustomPreview")
    has_error: bool | None = optional("hasError")
    is_ready: bool | None = optional("isReady")
    type: str | None = optional("type")
    video_sources: dict[str, str] | None = optional("videoSources")
    has_posts: bool | None = optional("hasPosts")
    list_states: list[models.VaultListState] | None = optional("listStates", ListOf(Ref("VaultListState")))
    release_forms: list[Any] | None = optional("releaseForms")
    counters: models.MediaCounters | None = optional("counters", Ref("MediaCounters"))
