"""Which code answers which operation: those with a memory by name, all others from the description's example."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from . import (
    _accounts,
    _chats,
    _connect,
    _data_exports,
    _fans,
    _links,
    _mass_messages,
    _media,
    _messages,
    _money,
    _postbacks,
    _posts,
    _profiles,
    _smart_link_reports,
    _smart_links,
    _tags,
    _user_lists,
    _vault,
    _webhooks,
)
from ._answers import Answer
from ._call import Call, Handler
from ._description import at
from ._pages import paged
from ._team import Team

HANDLERS: Mapping[str, Handler] = {
    **_accounts.HANDLERS,
    **_chats.HANDLERS,
    **_connect.HANDLERS,
    **_data_exports.HANDLERS,
    **_fans.HANDLERS,
    **_links.HANDLERS,
    **_mass_messages.HANDLERS,
    **_media.HANDLERS,
    **_messages.HANDLERS,
    **_money.HANDLERS,
    **_posts.HANDLERS,
    **_postbacks.HANDLERS,
    **_profiles.HANDLERS,
    **_smart_link_reports.HANDLERS,
    **_smart_links.HANDLERS,
    **_tags.HANDLERS,
    **_user_lists.HANDLERS,
    **_vault.HANDLERS,
    **_webhooks.HANDLERS,
}
"""By operation id."""

GOING_ON: tuple[Callable[[Team], None], ...] = (
    _connect.go_on,
    _data_exports.go_on,
    _mass_messages.go_on,
    _media.go_on,
)
"""What each family does to finish what was under way when the sandbox stopped."""


def answer(call: Call) -> Answer:
    """The answer to a call. Raises Refusal."""
    handler = HANDLERS.get(call.operation.id)
    return _from_example(call) if handler is None else handler(call)


def _from_example(call: Call) -> Answer:
    """What the description shows. Of a list that is one page, with nothing after it."""
    operation = call.operation
    if operation.pagination is None or operation.kind != "data":
        return Answer(operation.data)
    listed = at(operation.data, operation.pagination.get("items", ""))
    return paged(call, listed if isinstance(listed, list) else [], shape=False)
