"""`TicketReplies`."""

from __future__ import annotations

from ..runtime.model import Model, model, optional


@model
class TicketReplies(Model):
    """Ticket replies.

    Part of `AccountProfile`.
    """

    appeal_form: bool | None = optional("appeal_form")
    closed: bool | None = optional("closed")
    open: bool | None = optional("open")
    solved: bool | None = optional("solved")
