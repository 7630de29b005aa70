"""The wire dialect: query parameters get the names that PHP reads.

The API is a PHP application described by Laravel Scribe: an object parameter is a flat family of dotted names
(`filter`, `filter.tags`) and an array has its bare name. PHP reads brackets (`filter[tags][]=a`), turns the dot into
`_`, and keeps only the last of a repeated bare name. After this step a parameter's name is what stands in the URL.
"""

from __future__ import annotations

from collections import Counter
from typing import Any, TypeAlias

from .. import document as documents
from ..document import METHODS, Document, OperationAt
from ..errors import PipelineError
from . import references

Parameter: TypeAlias = dict[str, Any]

DEEP_OBJECT = "x-ofapi-deep-object"


def apply(document: Document) -> Document:
    """The document with every query parameter under its wire name; references to shared parameters are put in place.

    - `filter` beside `filter.x` is dropped, for its members say all of it; where it has properties of its own that no
      dotted parameter describes, each becomes one.
    - `filter.x` becomes `filter[x]`, `a.b.c` becomes `a[b][c]`; an array's name ends in `[]`.
    - An object without members stays one parameter, marked `x-ofapi-deep-object: true`: each of its keys `k` is sent
      as `name[k]`.

    Raises PipelineError, naming the operation, when two parameters come out with the same name or a parameter has no
    form that PHP would read.
    """
    wired: Document = documents.copy(document)
    for path, item in (wired.get("paths") or {}).items():
        for method in (None, *METHODS):
            holder = item.get(method) if method else item
            if isinstance(holder, dict) and holder.get("parameters"):
                label = f"{method.upper()} {path}" if method else path
                holder["parameters"] = _wire([_in_place(wired, p, label) for p in holder["parameters"]], label)
    for at in documents.operations(wired):
        _refuse_clash(at)
    return wired


def _in_place(document: Document, parameter: Parameter, where: str) -> Parameter:
    try:
        return parameter if "$ref" not in parameter else documents.copy(references.resolve(document, parameter))
    except PipelineError as error:
        raise PipelineError(f"{where}: parameter {error}") from error


def _wire(parameters: list[Parameter], where: str) -> list[Parameter]:
    wired: list[Parameter] = []
    waiting = list(parameters)
    while waiting:
        parameter = waiting.pop(0)
        if parameter.get("in") != "query":
            wired.append(parameter)
        elif not _is(parameter, "object") or _says_its_own_form(parameter):
            wired.append({**parameter, "name": _wire_name(parameter, where)})
        elif members := _members(parameter, parameters):
            _refuse_required_family(parameter, members, where)
            waiting[:0] = [member for member in members if member not in parameters]
        else:
            wired.append({**parameter, "name": _bracketed(parameter["name"], where), DEEP_OBJECT: True})
    return wired


def _members(family: Parameter, described: list[Parameter]) -> list[Parameter]:
    """The dotted parameters that an object parameter stands for; those that only its own properties tell come last."""
    prefix = family["name"] + "."
    members = [p for p in described if p.get("in") == "query" and str(p.get("name", "")).startswith(prefix)]
    told = {member["name"].removeprefix(prefix) for member in members}
    for name, schema in (family["schema"].get("properties") or {}).items():
        if name not in told:
            members.append(_member(family, name, schema))
    return members


def _member(family: Parameter, name: str, schema: dict[str, Any]) -> Parameter:
    required = bool(family.get("required")) and name in (family["schema"].get("required") or [])
    return {
        "in": "query",
        "name": f"{family['name']}.{name}",
        "description": schema.get("description", ""),
        "required": required,
        "schema": schema,
    }


def _refuse_required_family(family: Parameter, members: list[Parameter], where: str) -> None:
    if family.get("required") and not any(member.get("required") for member in members):
        raise PipelineError(
            f"{where}: query parameter {family['name']!r} is required and none of its members is; "
            "say by a correction which of them are"
        )


def _wire_name(parameter: Parameter, where: str) -> str:
    name = _bracketed(parameter["name"], where)
    if not _is(parameter, "array") or _says_its_own_form(parameter) or name.endswith("[]"):
        return name
    items = parameter["schema"].get("items") or {}
    if items.get("type") in ("object", "array"):
        raise PipelineError(
            f"{where}: query parameter {parameter['name']!r} is a list of {items['type']}s, which has no form in a URL "
            "that is known to work; describe its members by a correction"
        )
    return f"{name}[]"


def _bracketed(name: str, where: str) -> str:
    if "[" in name or "." not in name:
        return name
    first, *rest = name.split(".")
    if not first or any(part in ("", "*") for part in rest):
        raise PipelineError(f"{where}: query parameter {name!r} has an empty or `*` part; name it by a correction")
    return first + "".join(f"[{part}]" for part in rest)


def _is(parameter: Parameter, type_: str) -> bool:
    stated = (parameter.get("schema") or {}).get("type")
    return type_ in stated if isinstance(stated, list) else stated == type_


def _says_its_own_form(parameter: Parameter) -> bool:
    """Whether the description itself states how the parameter is written: then it isn't Scribe's dialect."""
    return "style" in parameter or "explode" in parameter


def _refuse_clash(at: OperationAt) -> None:
    names = Counter(p.get("name") for p in at.parameters if p.get("in") == "query")
    for name, count in names.items():
        if count > 1:
            raise PipelineError(
                f"{at.id}: {count} query parameters come out as {name!r} in the URL; remove all but one by a correction"
            )
