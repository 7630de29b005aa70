"""`UploadMediaToTheOnlyFansCdnBody`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..runtime.model import Model, model, optional
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..runtime.request import FileTypes


@model
class UploadMediaToTheOnlyFansCdnBody(Model):
    """Upload media to the only fans cdn body.

    Taken by `media.upload`.
    """

    _absent: ClassVar[Any] = UNSET

    async_: bool | Unset = optional("async")
    file: FileTypes | Unset = optional("file")
    """Required if `file_url` is not provided."""
    file_url: str | Unset = optional("file_url")
    """Required if `file` is not provided."""
    type: Literal["default", "avatar", "header"] | Unset = optional("type")
