"""`SuccessMessage`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class SuccessMessage(Model):
    """Success message.

    Returned by `connect.send_2fa_email`, `connect.submit_2fa`, `users.unsubscribe`.
    """

    message: str | None = optional("message")
    success: bool | None = optional("success")
