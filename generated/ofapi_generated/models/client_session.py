"""`ClientSession`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class ClientSession(Model):
    """Client session.

    Returned by `client_sessions.create`.
    """

    token: str | None = optional("token")
    client_reference_id: str | None = optional("client_reference_id")
    display_name: str | None = optional("display_name")
