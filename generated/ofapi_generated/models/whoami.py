"""`Whoami`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import Ref

if TYPE_CHECKING:
    from .. import models


@model
class Whoami(Model):
    """Whoami.

    Returned by `api_keys.whoami`.
    """

    api_key: models.ApiKey | None = optional("api_key", Ref("ApiKey"))
    team: models.Team | None = optional("team", Ref("Team"))
