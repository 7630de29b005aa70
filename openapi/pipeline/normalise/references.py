"""Following `$ref` inside the document."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..document import Document
from ..errors import PipelineError


def resolve(document: Document, value: dict[str, Any]) -> dict[str, Any]:
    """What `$ref` and a lone `allOf` member lead to, else the object itself: the document's own, not a copy."""
    for _ in range(100):
        reference = value.get("$ref")
        if reference is None and len(value.get("allOf") or ()) == 1 and "properties" not in value:
            value = value["allOf"][0]
        elif reference is None:
            return value
        else:
            value = _at(document, str(reference))
    raise PipelineError(f"{value.get('$ref')!r} refers to itself")


def alternatives(document: Document, schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The schemas a value may have: those of `oneOf`/`anyOf`, or the schema alone; references followed."""
    found = resolve(document, schema)
    choices = found.get("oneOf") or found.get("anyOf")
    for choice in choices or ():
        yield resolve(document, choice)
    if not choices:
        yield found


def _at(document: Document, reference: str) -> dict[str, Any]:
    found: Any = document
    for key in reference.removeprefix("#/").split("/"):
        found = found.get(key.replace("~1", "/").replace("~0", "~")) if isinstance(found, dict) else None
    if not reference.startswith("#/") or not isinstance(found, dict):
        raise PipelineError(f"{reference!r} is not in the document; write what it stands for in its place")
    return found
