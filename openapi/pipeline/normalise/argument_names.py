"""The Python name of every argument: parameters and the top-level fields of the body stand in one signature.

A name is the wire name in snake_case with its brackets flattened (`filter[tags][]` -> filter_tags), unless `names.yaml`
chooses another under `arguments`: for one operation (`op.name`, or `op.body.name` where path and body use the same
name), for all operations of a path (`/api/x/{name}.name`), or for all (`name`). The rule is fixed, so only chosen names
need a line.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from ..document import Document, OperationAt
from ..errors import PipelineError
from ..names import Names
from . import references
from .identifiers import identifier, is_identifier, words

ARGUMENT = "x-ofapi-argument"
ARGUMENTS = "x-ofapi-arguments"
SAME_AS = "x-ofapi-same-as"

RESERVED = frozenset({"validate", "options", "resume_from"})
"""Arguments that methods have beside those of their operation."""


class _Source(NamedTuple):
    """What an argument fills."""

    place: str
    wire_name: str

    def __str__(self) -> str:
        return f"{self.place} {self.wire_name!r}"


def name_all(document: Document, operations: list[OperationAt], names: Names) -> None:
    """Set `x-ofapi-argument` on each parameter and `x-ofapi-arguments` on each body schema of the document.

    A body field marked `x-ofapi-same-as: path` shares the path parameter's argument: one value fills both.
    """
    for at in operations:
        taken: dict[str, _Source] = {}
        for parameter in at.parameters:
            source = _Source(str(parameter.get("in")), str(parameter["name"]))
            name = _name(at, source, names)
            _take(taken, name, source, at)
            if parameter.setdefault(ARGUMENT, name) != name:
                raise PipelineError(
                    f"{at.id}: {source} is shared by the operations of {at.path} and can't be both "
                    f"{parameter[ARGUMENT]!r} and {name!r}; give it one name in names.yaml under arguments, chosen "
                    f"(`{at.path}.{source.wire_name}: another`)"
                )
        _name_body(document, at, names, taken)


def _name_body(document: Document, at: OperationAt, names: Names, taken: dict[str, _Source]) -> None:
    body = references.resolve(document, at.operation.get("requestBody") or {})
    for media in (body.get("content") or {}).values():
        for schema in references.alternatives(document, media.get("schema") or {}):
            own = dict(taken)  # media types and alternatives are choices: only one of them is in a call
            fields = {
                field: _field_name(at, field, described, names, own)
                for field, described in (schema.get("properties") or {}).items()
            }
            if fields and schema.setdefault(ARGUMENTS, fields) != fields:
                raise PipelineError(
                    f"{at.id}: its body has the same schema as another operation's, and their arguments differ "
                    f"({schema[ARGUMENTS]} and {fields}); name them alike in names.yaml under arguments"
                )


def _field_name(at: OperationAt, field: str, schema: dict[str, Any], names: Names, taken: dict[str, _Source]) -> str:
    name = _name(at, _Source("body", field), names)
    same_as = schema.get(SAME_AS)
    if same_as is None:
        _take(taken, name, _Source("body", field), at)
    elif taken.get(name) != _Source(same_as, field):
        raise PipelineError(
            f"{at.id}: body {field!r} says `{SAME_AS}: {same_as}`, and there is no {same_as} {field!r} of that name"
        )
    return name


def _take(taken: dict[str, _Source], name: str, source: _Source, at: OperationAt) -> None:
    if name in RESERVED:
        raise PipelineError(
            f"{at.id}: {source} comes out as argument {name!r}, which every method has for itself; add a line to "
            f"names.yaml under arguments, chosen (`{at.id}.{source.place}.{source.wire_name}: another`)"
        )
    other = taken.setdefault(name, source)
    if other != source:
        raise PipelineError(
            f"{at.id}: {other} and {source} both come out as argument {name!r}; add a line for one of them to "
            f"names.yaml under arguments, chosen (`{at.id}.{source.place}.{source.wire_name}: another`)"
        )


def _name(at: OperationAt, source: _Source, names: Names) -> str:
    wire_name = source.wire_name
    for key in (f"{at.id}.{source.place}.{wire_name}", f"{at.id}.{wire_name}", f"{at.path}.{wire_name}", wire_name):
        chosen = names.get("arguments", key)
        if chosen is not None:
            if not is_identifier(chosen):
                raise PipelineError(f"names.yaml: arguments: {key}: {chosen!r} is not a name that Python can use")
            return chosen
    found = identifier(words(wire_name))
    if found is None:
        raise PipelineError(
            f"{at.id}: no argument name can be made of {source}; "
            f"add one to names.yaml under arguments, chosen (`{at.id}.{wire_name}: another`)"
        )
    return found
