"""The envelope `{data, _meta, _pagination}`: taken off each response schema and noted on the response object.

After this step a response's schema is the schema of what the caller asked for. `_meta` and `_pagination` are typed
once, by hand, in the package's runtime; so a key in them that the runtime doesn't know fails the run here.

Every response gets `x-ofapi-envelope`:

    data      the body is the envelope; the schema is that of `data`
    bare      the body is JSON without the envelope
    text      the body is text
    redirect  the answer is a `Location`
    empty     there is no body

and `x-ofapi-paginated: true` where `_pagination` was part of the envelope. The whole example body stays on the media
type object as `example`; the schema's own example becomes that of `data`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..document import Document, OperationAt, copy, operations
from ..errors import PipelineError

KNOWN_KEYS: dict[str, frozenset[str]] = {
    "_meta": frozenset({"_cache", "_credits", "_rate_limits"}),
    "_meta._cache": frozenset({"cached_at", "is_cached", "note"}),
    "_meta._credits": frozenset({"balance", "note", "used"}),
    "_meta._rate_limits": frozenset({"limit_day", "limit_minute", "notice", "remaining_day", "remaining_minute"}),
    "_pagination": frozenset({"next_cursor", "next_page", "next_page_url", "notice", "total_results"}),
}

_ENVELOPE = frozenset({"data", "_meta", "_pagination"})


def apply(document: Document) -> Document:
    """The document with each response's schema out of its envelope and each response marked `x-ofapi-envelope`."""
    document = copy(document)
    unknown: list[str] = []
    for at in operations(document):
        for status, response in (at.operation.get("responses") or {}).items():
            if "$ref" in response:
                raise PipelineError(
                    f"{at.id}: response {status} is a $ref to {response['$ref']}; write it out (openapi/corrections)"
                )
            unknown += _mark(at, status, response)
    if unknown:
        raise PipelineError(
            f"the envelope holds keys that the runtime doesn't type: {'; '.join(unknown)} "
            "(add them to Meta or Pagination in the runtime and to KNOWN_KEYS in normalise/envelope.py)"
        )
    return document


def _mark(at: OperationAt, status: str, response: dict[str, Any]) -> list[str]:
    """Unwrap and mark one response; what it returns are the keys of its envelope that the runtime doesn't know."""
    content = response.get("content") or {}
    if not content:
        response["x-ofapi-envelope"] = "redirect" if status.startswith("3") and status != "304" else "empty"
        return []
    kinds: set[str] = set()
    unknown: list[str] = []
    for media_type, media in content.items():
        kind = _kind(media_type, media)
        if kind is None:
            raise PipelineError(
                f"{at.id} ({at.label}): response {status} is {media_type!r}; the client reads JSON and text only: "
                "correct it in openapi/corrections/"
            )
        kinds.add(kind)
        if kind == "data":
            if any("_pagination" in each["properties"] for each in _alternatives(media)):
                response["x-ofapi-paginated"] = True
            unknown += [f"{at.id} {key}" for each in _alternatives(media) for key in _unknown_keys(each)]
            _unwrap(media)
        elif kind == "bare":
            _keep_example(media)
    if len(kinds) > 1:
        raise PipelineError(
            f"{at.id}: response {status} is {' and '.join(sorted(kinds))} at once; the client needs one"
        )
    response["x-ofapi-envelope"] = kinds.pop()
    return unknown


def _kind(media_type: str, media: dict[str, Any]) -> str | None:
    essence = media_type.partition(";")[0].strip().lower()
    if essence.startswith("text/"):
        return "text"
    if essence != "application/json" and not essence.endswith("+json"):
        return None
    return "data" if all(_is_envelope(each) for each in _alternatives(media)) else "bare"


def _is_envelope(schema: dict[str, Any]) -> bool:
    names = set(schema.get("properties") or {})
    return "data" in names and names <= _ENVELOPE


def _alternatives(media: dict[str, Any]) -> list[dict[str, Any]]:
    """The schemas that the body may have: Scribe writes `oneOf` when a status has several examples."""
    schema = media.get("schema") or {}
    return schema.get("oneOf") or [schema]


def _unwrap(media: dict[str, Any]) -> None:
    alternatives = _alternatives(media)
    _keep_example(media)
    data = [_data(each) for each in alternatives]
    media["schema"] = {"oneOf": data} if "oneOf" in media["schema"] else data[0]


def _data(envelope: dict[str, Any]) -> dict[str, Any]:
    """The schema of `data`, with the `data` of the envelope's example as its example."""
    data: dict[str, Any] = envelope["properties"]["data"]
    example = envelope.get("example")
    if isinstance(example, dict) and "data" in example:
        data["example"] = copy(example["data"])
    return data


def _keep_example(media: dict[str, Any]) -> None:
    """The whole body as an example beside the schema, where the demo server and readers look for it."""
    for schema in (media.get("schema") or {}, *_alternatives(media)):
        if "example" in schema:
            media.setdefault("example", copy(schema["example"]))
            return


def _unknown_keys(envelope: dict[str, Any]) -> Iterator[str]:
    for path, known in KNOWN_KEYS.items():
        level: dict[str, Any] = envelope
        for name in path.split("."):
            level = (level.get("properties") or {}).get(name) or {}
        yield from (f"{path}.{key}" for key in level.get("properties") or {} if key not in known)
