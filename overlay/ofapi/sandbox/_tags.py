"""Tags of links."""

from __future__ import annotations

from collections.abc import Mapping

from ._answers import Answer
from ._call import Call, Handler
from ._store import Record

_KINDS: Mapping[str, tuple[str, str, bool]] = {
    "SmartLink": ("smart_links", "smart_link_id", False),
    "TrackingLink": ("tracking_links", "tracking_link_id", True),
    "FreeTrialLink": ("trial_links", "trial_link_id", True),
}
"""By the name in the operations' ids: the kind of record, the parameter with its id, whether an account has it."""


def _link(call: Call, kind: str, name: str, is_owned: bool) -> Record:
    return call.found(kind, call.path[name], "Link", owner=None if is_owned else "")


def _listing(kind: str, name: str, is_owned: bool) -> Handler:
    def tags(call: Call) -> Answer:
        return Answer({"tags": _link(call, kind, name, is_owned)["tags"]})

    return tags


def _adding(kind: str, name: str, is_owned: bool) -> Handler:
    def add(call: Call) -> Answer:
        link = _link(call, kind, name, is_owned)
        link["tags"] = list(dict.fromkeys([*link["tags"], *call.body["tags"]]))
        call.store.put(kind, call.account if is_owned else "", link["id"], link)
        return Answer({"tags": link["tags"]})

    return add


def _removing(kind: str, name: str, is_owned: bool) -> Handler:
    def remove(call: Call) -> Answer:
        link = _link(call, kind, name, is_owned)
        link["tags"] = [tag for tag in link["tags"] if tag not in call.body["tags"]]
        call.store.put(kind, call.account if is_owned else "", link["id"], link)
        return Answer({"tags": link["tags"]})

    return remove


def _all(call: Call) -> Answer:
    links = call.store.all("smart_links")
    for kind in ("tracking_links", "trial_links"):
        links += [link for owner in call.store.owners(kind) for link in call.store.all(kind, owner)]
    return Answer({"tags": sorted({str(tag) for link in links for tag in link["tags"]})})


HANDLERS: Mapping[str, Handler] = {
    "listAllLinkTags": _all,
    **{f"list{name}Tags": _listing(*about) for name, about in _KINDS.items()},
    **{f"add{name}Tags": _adding(*about) for name, about in _KINDS.items()},
    **{f"remove{name}Tags": _removing(*about) for name, about in _KINDS.items()},
}
