"""What upstream may do to the description, one function each; `SCENARIOS` has them all.

A scenario changes the vendored description and, where a maintainer has something to say, `names.yaml`. `before` is done
on both sides: for what the vendored description has no example of.
"""

from __future__ import annotations

from collections.abc import Callable

import attrs

from pipeline.document import Document
from tests.evolution import edits

LINKS, LINK = "listSmartLinks", "createSmartLink"
TEXT = {"type": "string", "example": "some text"}


@attrs.frozen
class Scenario:
    """One change. `gone` and `moved` are what a maintainer writes into names.yaml."""

    edit: Callable[[Document], Document | None]
    before: Callable[[Document], None] = lambda document: None
    gone: str = ""
    moved: tuple[tuple[str, str], ...] = ()


def _add_operation(document: Document) -> None:
    document["paths"]["/api/{account}/fans/ghosts"] = {
        "get": {
            "summary": "List Ghosts",
            "operationId": "listGhostFans",
            "tags": ["Fans"],
            "parameters": [edits.query("limit", {"type": "integer"})],
            "responses": edits.operation(document, "listActiveFans")["responses"],
        },
        "parameters": document["paths"]["/api/{account}/fans/active"].get("parameters", []),
    }


def _remove_operation(document: Document) -> None:
    del document["paths"]["/api/{account}/posts/{post_id}/stats"]


def _move_operation(document: Document) -> None:
    paths = document["paths"]
    paths["/api/links/smart"] = paths.pop("/api/smart-links")


def _rename_id(document: Document) -> None:
    edits.operation(document, LINK)["operationId"] = "makeSmartLink"


def _rename_tag(document: Document) -> None:
    for item in document["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict) and operation.get("tags") == ["Smart Links"]:
                operation["tags"] = ["Pooled Links"]


def _add_parameter(document: Document) -> None:
    edits.operation(document, LINKS)["parameters"].append(edits.query("archived", {"type": "boolean"}))


def _add_required_parameter(document: Document) -> None:
    new = edits.query("team_id", {"type": "string"}, required=True)
    edits.operation(document, LINKS)["parameters"].append(new)


def _remove_parameter(document: Document) -> None:
    operation = edits.operation(document, LINKS)
    operation["parameters"] = [each for each in operation["parameters"] if each["name"] != "pixel_ids"]


def _rename_parameter(document: Document) -> None:
    edits.parameter(document, LINKS, "pixel_ids")["name"] = "pixels"


def _retype_parameter(document: Document) -> None:
    edits.parameter(document, LINKS, "pixel_ids")["schema"] = {"type": "array", "items": {"type": "string"}}


def _tighten(document: Document) -> None:
    edits.said(edits.body(document, LINK)["properties"]["free_trial_days"], "1 and 360", "1 and 180")


def _loosen(document: Document) -> None:
    edits.said(edits.body(document, LINK)["properties"]["free_trial_days"], "1 and 360", "0 and 720")


def _require_field(document: Document) -> None:
    edits.body(document, LINK)["required"].append("free_trial_days")


def _add_value(document: Document) -> None:
    edits.body(document, LINK)["properties"]["link_type"]["enum"].append("shared_link")


def _remove_value(document: Document) -> None:
    edits.body(document, LINK)["properties"]["link_type"]["enum"].remove("tracking_link")


def _give_enum(document: Document) -> None:
    edits.data(document, LINK)["properties"]["link_type"]["enum"] = ["free_trial", "tracking_link"]


def _add_answered_value(document: Document) -> None:
    edits.data(document, LINK)["properties"]["link_type"]["enum"].append("shared_link")


def _remove_answered_value(document: Document) -> None:
    edits.data(document, LINK)["properties"]["link_type"]["enum"].remove("tracking_link")


def _of_all_links(document: Document) -> list[edits.Schema]:
    """The link in every answer that holds one."""
    return [edits.data(document, LINK), edits.data(document, "getSmartLink"), edits.data(document, LINKS)["items"]]


def _add_field(document: Document) -> None:
    for link in _of_all_links(document):
        link["properties"]["paused"] = {"type": "boolean", "example": True}


def _remove_field(document: Document) -> None:
    for link in _of_all_links(document):
        del link["properties"]["clicks_count"]


def _remove_field_of_one(document: Document) -> None:
    del edits.data(document, LINK)["properties"]["clicks_count"]


def _retype_field(document: Document) -> None:
    for link in _of_all_links(document):
        link["properties"]["revenue"] = {"type": "number", "example": 9.99}


def _make_object(document: Document) -> None:
    amount = {"type": "object", "properties": {"amount": {"type": "integer"}, "currency": TEXT}}
    for link in _of_all_links(document):
        link["properties"]["revenue"] = amount


def _drop_envelope(document: Document) -> None:
    media = edits.answer(document, "getSmartLink")
    media["schema"] = edits.data(document, "getSmartLink")
    media.pop("example", None)


def _reorder(document: Document) -> Document:
    turned: Document = edits.turned(document)
    return turned


def _reword(document: Document) -> Document:
    paths = {path: edits.reworded(item) if "smart-links" in path else item for path, item in document["paths"].items()}
    return {**document, "paths": paths}


def _two_changes(document: Document) -> None:
    _retype_field(document)
    _add_parameter(document)


def _add_rule(document: Document) -> None:
    name = edits.body(document, LINK)["properties"]["name"]
    name["description"] = f"{name['description'].rstrip('.')}. Must not be greater than 80 characters."


SCENARIOS = {
    "operation added": Scenario(_add_operation),
    "operation removed": Scenario(_remove_operation),
    "operation removed, callers are told": Scenario(
        _remove_operation,
        gone='methods: {posts.get_stats: {since: 0.4.0, instead: "add up what posts.get tells"}}',
    ),
    "operation moved": Scenario(_move_operation),
    "operation id renamed": Scenario(_rename_id),
    "operation id renamed, old names kept": Scenario(
        _rename_id,
        gone="operations: {createSmartLink: {since: 0.3.2, now: makeSmartLink}}",
        moved=(("createSmartLink: smart_links.create", "makeSmartLink: smart_links.create"),),
    ),
    "operation id renamed, old names deprecated": Scenario(
        _rename_id,
        gone="methods: {smart_links.create: {since: 0.3.2, now: smart_links.make}}\n"
        "  operations: {createSmartLink: {since: 0.3.2, now: makeSmartLink}}",
    ),
    "tag renamed": Scenario(_rename_tag),
    "parameter added, optional": Scenario(_add_parameter),
    "parameter added, required": Scenario(_add_required_parameter),
    "parameter removed": Scenario(_remove_parameter),
    "parameter renamed": Scenario(
        _rename_parameter, gone="arguments: {smart_links.list.pixel_ids: {since: 0.3.2, now: pixels}}"
    ),
    "parameter retyped": Scenario(_retype_parameter),
    "bound tightened": Scenario(_tighten),
    "bound loosened": Scenario(_loosen),
    "bound added": Scenario(_add_rule),
    "field of a body required": Scenario(_require_field),
    "value taken added": Scenario(_add_value),
    "value taken removed": Scenario(_remove_value),
    "value answered added": Scenario(_add_answered_value, before=_give_enum),
    "value answered removed": Scenario(_remove_answered_value, before=_give_enum),
    "field answered added": Scenario(_add_field),
    "field answered removed": Scenario(_remove_field),
    "field answered removed from one operation": Scenario(_remove_field_of_one),
    "field answered retyped": Scenario(_retype_field),
    "field answered made an object": Scenario(_make_object),
    "envelope vanishes": Scenario(_drop_envelope),
    "everything reordered": Scenario(_reorder),
    "examples and prose changed": Scenario(_reword),
    "two changes at once": Scenario(_two_changes),
}
