"""Where an operation stands in the client: `smart_links.create`. The resource is the tag, the method the operation id
less the resource's words.

`names.yaml` has the last word and the memory: `resources` maps a tag to a resource, `methods` an operation id to
`resource.method` (or to a method alone, where only that was chosen). A name that was once assigned stays, whatever the
description does to tags and neighbours.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ..document import OperationAt
from ..errors import PipelineError
from ..names import Names
from .identifiers import identifier, is_identifier, stem, words

# One verb for one thing, whichever the title uses.
VERBS = {"show": "get", "retrieve": "get", "fetch": "get", "calculate": "get"}

# What may be left dangling when the noun after it is gone: `add_users_to`, `remove_user_from_a`.
_LINKING = frozenset({"a", "an", "the", "to", "from", "in", "of", "on", "for", "as", "s"})

# Attributes of the client itself.
_TAKEN_RESOURCES = frozenset({"call", "request", "close", "aclose"})

DEFAULT_TAG = "default"


class Place(NamedTuple):
    """Where a caller finds an operation."""

    resource: str
    method: str

    def __str__(self) -> str:
        return f"{self.resource}.{self.method}"


def tag(at: OperationAt) -> str:
    """The operation's first tag, or `default`."""
    tags = at.operation.get("tags")
    return str(tags[0]) if tags else DEFAULT_TAG


def places(operations: list[OperationAt], names: Names) -> Iterator[tuple[OperationAt, Place]]:
    """Each operation with its place; new ones are recorded in `names`. Raises PipelineError on a clash."""
    taken: dict[Place, OperationAt] = {}
    for at in operations:
        place = _place(at, names)
        other = taken.setdefault(place, at)
        if other is not at:
            raise PipelineError(
                f"{other.id} ({other.label}) and {at.id} ({at.label}) both come out as {place}; add a line for one of "
                f"them to names.yaml under methods, chosen (`{at.id}: {place.resource}.another_name`)"
            )
        yield at, place


def _place(at: OperationAt, names: Names) -> Place:
    known = names.get("methods", at.id)
    if known is None:
        resource = _resource(at, names)
        place = Place(resource, _method(at, resource))
        names.assign("methods", at.id, str(place))
        return place
    held, _, method = known.rpartition(".")
    names.get("resources", tag(at))  # the tag is still there, whether or not its name is needed
    place = Place(held or _resource(at, names), method)
    for name in place:
        _refuse_no_identifier(name, f"methods: {at.id}: {known}")
    return place


def _resource(at: OperationAt, names: Names) -> str:
    of = tag(at)
    known = names.get("resources", of)
    if known is not None:
        _refuse_no_identifier(known, f"resources: {of}: {known}")
        return known
    found = identifier(words(of))
    if found is None or found in _TAKEN_RESOURCES:
        raise PipelineError(
            f"{at.id}: no resource name can be made of its tag {of!r}; add one to names.yaml under resources, chosen"
        )
    return names.assign("resources", of, found)


def _method(at: OperationAt, resource: str) -> str:
    parts = words(str(at.operation["operationId"])) if at.operation.get("operationId") else _words_of_path(at)
    parts[:1] = [VERBS.get(word, word) for word in parts[:1]]
    for subject in (words(tag(at)), words(resource)):
        shorter = _without(parts, subject)
        if shorter != parts:
            parts = shorter
            break
    found = identifier(parts)
    if found is None:
        raise PipelineError(
            f"{at.id} ({at.label}): no method name can be made of it; add one to names.yaml under methods, chosen"
        )
    return found


def _words_of_path(at: OperationAt) -> list[str]:
    """A name for an operation that has no id: `get` + /api/{account}/posts/{post_id} -> get, posts, by, post, id."""
    parts = [at.method]
    for segment in at.path.removeprefix("/api").split("/"):
        if segment != "{account}":
            parts += (["by"] if segment.startswith("{") else []) + words(segment)
    return parts


def _without(parts: list[str], subject: list[str]) -> list[str]:
    """The words less the longest run that is the end of the subject's words (`chat messages`, `messages`)."""
    stems = [stem(part) for part in parts]
    for length in range(len(subject), 0, -1):
        wanted = [stem(word) for word in subject[-length:]]
        for start in range(1, len(parts) - length + 1):  # never the verb
            if stems[start : start + length] == wanted:
                return _without_linking_end(parts[:start] + parts[start + length :])
    return parts


def _without_linking_end(parts: list[str]) -> list[str]:
    while len(parts) > 1 and parts[-1] in _LINKING:
        parts = parts[:-1]
    return parts


def _refuse_no_identifier(name: str, line: str) -> None:
    if not is_identifier(name):
        raise PipelineError(f"names.yaml: {line!r}: {name!r} is not a name that Python can call")
