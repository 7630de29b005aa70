"""`AuthenticationStatus`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import Ref

if TYPE_CHECKING:
    from .. import models


@model
class AuthenticationStatus(Model):
    """Authentication status.

    Returned by `connect.get_status`.
    """

    account: models.Account | None = optional("account", Ref("Account"))
    last_attempt: models.LastAuthenticationAttempt | None = optional("lastAttempt", Ref("LastAuthenticationAttempt"))
    progress: str | None = optional("progress")
    state: str | None = optional("state")
