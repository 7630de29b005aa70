"""Corrections: OpenAPI Overlay 1.0 documents applied to the description, so that the vendored file is never edited.

An overlay that silently does nothing is a correction that was lost: whatever does not apply ends the run. That is why
the overlay's own rules stand here and only JSONPath comes from a library: overlay libraries skip what does not match.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from jsonpath import JSONPathEnvironment, JSONPathError, JSONPathMatch

from .. import document as documents
from ..document import Document
from ..errors import PipelineError

_JSONPATH = JSONPathEnvironment(strict=True)  # RFC 9535, which the Overlay specification names, and no dialect of it

_OVERLAY_KEYS = {"overlay", "info", "extends", "actions"}
_INFO_KEYS = {"title", "version"}
_ACTION_KEYS = {"target", "description", "update", "remove"}


def apply(document: Document, files: Iterable[Path]) -> Document:
    """The document with the actions of all overlay files carried out, files in the order of their names.

    Raises PipelineError, naming file, action (counted from 1) and target, for an action that matches nothing, has no
    description (its reason), or is not an Overlay 1.0 action.
    """
    corrected: Document = documents.copy(document)
    for path in sorted(files, key=lambda file: file.name):
        for number, action in enumerate(_actions(documents.read(path), path), start=1):
            _carry_out(corrected, action, f"{path}: action {number}")
    return corrected


def _actions(overlay: Document, path: Path) -> list[Any]:
    _refuse_unknown(overlay, _OVERLAY_KEYS, str(path))
    version = overlay.get("overlay")
    if not isinstance(version, str) or not version.startswith("1.0."):
        raise PipelineError(f"{path}: `overlay` is {version!r}; write the Overlay version this can read, 1.0.0")
    info = overlay.get("info")
    if not isinstance(info, dict) or not all(isinstance(info.get(key), str) for key in _INFO_KEYS):
        raise PipelineError(f"{path}: `info` needs a `title` and a `version`, both text")
    _refuse_unknown(info, _INFO_KEYS, f"{path}: info")
    actions = overlay.get("actions")
    if not isinstance(actions, list) or not actions:
        raise PipelineError(f"{path}: `actions` must be a list of at least one action; delete the file if it has none")
    return actions


def _carry_out(document: Document, action: Any, where: str) -> None:
    target = _target(action, where)
    where = f"{where} ({target})"
    nodes = _find(document, target, where)
    if "remove" in action:
        _remove(nodes, where)
    else:
        for node in nodes:
            _update(node, action["update"], where)


def _target(action: Any, where: str) -> str:
    """The action's target, once the action is known to be well formed."""
    if not isinstance(action, dict):
        raise PipelineError(f"{where} is {action!r}, not an object with `target`, `description` and `update`/`remove`")
    target = action.get("target")
    if not isinstance(target, str) or not target.strip():
        raise PipelineError(f"{where} has no `target`; write the JSONPath of what it corrects")
    where = f"{where} ({target})"
    _refuse_unknown(action, _ACTION_KEYS, where)
    reason = action.get("description")
    if not isinstance(reason, str) or not reason.strip():
        raise PipelineError(f"{where} has no `description`; write the reason for the correction")
    if ("update" in action) == ("remove" in action):
        raise PipelineError(f"{where} must have either `update` or `remove`")
    if action.get("remove", True) is not True:
        raise PipelineError(f"{where}: `remove` is {action['remove']!r}; write `remove: true` or delete the action")
    return target


def _refuse_unknown(value: dict[str, Any], known: set[str], where: str) -> None:
    for key in value:
        if key not in known and not key.startswith("x-"):
            raise PipelineError(f"{where} has an unknown key {key!r}; the keys are {', '.join(sorted(known))}")


def _find(document: Document, target: str, where: str) -> list[JSONPathMatch]:
    try:
        nodes = list(_JSONPATH.compile(target).finditer(document))
    except JSONPathError as error:
        raise PipelineError(f"{where} is not a JSONPath of RFC 9535: {error.args[0]}") from error
    if not nodes:
        raise PipelineError(
            f"{where} matches nothing; if the description was corrected at its source, delete the action"
        )
    return list({node.parts: node for node in nodes}.values())


def _remove(nodes: list[JSONPathMatch], where: str) -> None:
    # Depth and index descend, so that no removal moves a node that is still to be removed.
    for node in sorted(nodes, key=lambda each: [(isinstance(part, int), part) for part in each.parts], reverse=True):
        if node.parent is None:
            raise PipelineError(f"{where} is the whole document, which can't be removed")
        container: Any = node.parent.obj
        del container[node.parts[-1]]


def _update(node: JSONPathMatch, update: Any, where: str) -> None:
    found: Any = node.obj
    if isinstance(found, list):
        found.append(documents.copy(update))
    elif not isinstance(found, dict):
        raise PipelineError(f"{where} selects {found!r}; select the object around it and update that")
    elif not isinstance(update, dict):
        raise PipelineError(f"{where} selects an object, so `update` must be an object, not {update!r}")
    else:
        _merge(found, update)


def _merge(into: dict[str, Any], update: dict[str, Any]) -> None:
    """The Overlay specification's merge: objects recursively, arrays end to end, anything else replaced."""
    for key, value in update.items():
        present = into.get(key)
        if isinstance(present, dict) and isinstance(value, dict):
            _merge(present, value)
        elif isinstance(present, list) and isinstance(value, list):
            present.extend(documents.copy(value))
        else:
            into[key] = documents.copy(value)
