"""`CreateClientSessionBody`."""

from __future__ import annotations

from typing import Any, ClassVar

from ..runtime.model import Model, model, optional, required
from ..runtime.unset import UNSET, Unset


@model
class CreateClientSessionBody(Model):
    """Create client session body.

    Taken by `client_sessions.create`.
    """

    _absent: ClassVar[Any] = UNSET

    display_name: str = required("display_name")
    client_reference_id: str | Unset = optional("client_reference_id")
    proxy_country: str | None | Unset = optional("proxy_country")
