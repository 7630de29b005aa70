"""`docs/operations.md`: every operation with its call in Python, resource by resource."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from . import docstrings
from .document import Document, OperationAt, operations
from .normalise import references

_HEAD = """# Operations

All {count} operations of the API, as they are called. Made by `make generate`; do not edit.

What takes several of them is one call too: `client.data_exports.run(...)`, `client.connect.run(...)`,
`account.media.upload(path, wait=True)` ([jobs-and-files.md](jobs-and-files.md)).

The call shows what must be given; what may be given beside stands under it. Every method takes `validate` and
`options` too, and every list `resume_from`. In `AsyncClient` it is the same with `await`.

- **pages**: gives a page, and goes on over all items ([pages.md](pages.md)).
- **account**: is on an account too, with `{account}` filled in: `client.account("acct_...").fans.list_active()`.
- **repeat**: the same call, sent twice, has no second effect.

"""


class _Argument(NamedTuple):
    name: str
    required: bool
    positional: bool


def page(document: Document) -> str:
    """The page's text."""
    by_resource: dict[str, list[OperationAt]] = {}
    for at in operations(document):
        by_resource.setdefault(at.operation["x-ofapi-resource"], []).append(at)
    described = {str(tag["name"]): str(tag.get("description") or "") for tag in document.get("tags") or []}
    parts = [_HEAD.replace("{count}", str(sum(map(len, by_resource.values())))).replace("{account}", "account")]
    for resource in sorted(by_resource):
        found = sorted(by_resource[resource], key=lambda at: str(at.operation["x-ofapi-method"]))
        tag = str(found[0].operation["x-ofapi-tag"])
        told = docstrings.plain(described.get(tag) or tag).rstrip(".")
        parts.append(f"## {resource}\n\n{told}.\n\n" + "".join(_entry(document, at) for at in found))
    return "\n".join(part.rstrip() + "\n" for part in parts)


def _entry(document: Document, at: OperationAt) -> str:
    operation = at.operation
    arguments = list(_arguments(document, at))
    needed = [one for one in arguments if one.required]
    given = ", ".join(one.name if one.positional else f"{one.name}=..." for one in needed)
    others = [f"`{one.name}`" for one in arguments if not one.required]
    account = any(one.name in ("account", "account_id") for one in arguments)
    marks = [
        *(["pages"] if operation.get("x-ofapi-pagination") else []),
        *(["account"] if account else []),
        *(["repeat"] if operation["x-ofapi-repeat"]["safe"] else []),
    ]
    credits = docstrings.plain(str((operation.get("x-ofapi-credits") or {}).get("text") or ""))
    summary = docstrings.plain(str(operation.get("summary") or at.id)).rstrip(".") + "."
    lines = [
        f"- `client.{operation['x-ofapi-resource']}.{operation['x-ofapi-method']}({given})`",
        f"  {summary}" + (f" {credits}" if credits else "") + (f" **{', '.join(marks)}**" if marks else ""),
        *([f"  Takes too: {', '.join(others)}."] if others else []),
        f"  `{at.id}`, `{at.method.upper()} {at.path}`",
    ]
    return "  \n".join(_escaped(line) for line in lines) + "\n"


def _arguments(document: Document, at: OperationAt) -> Iterator[_Argument]:
    """The method's arguments: the path's in its order, then what must be given, then what may be."""
    in_path = re.findall(r"{([^}]+)}", at.path)
    path = {p["name"]: p for p in at.parameters if p["in"] == "path"}
    for wire in in_path:
        yield _Argument(path[wire]["x-ofapi-argument"], True, True)
    named = [*_body(document, at)]
    named += [
        _Argument(p["x-ofapi-argument"], bool(p.get("required")), False)
        for place in ("query", "header")
        for p in at.parameters
        if p["in"] == place
    ]
    yield from sorted(named, key=lambda one: not one.required)


def _body(document: Document, at: OperationAt) -> Iterator[_Argument]:
    body: dict[str, Any] = references.resolve(document, at.operation.get("requestBody") or {})
    for media in list((body.get("content") or {}).values())[:1]:
        schema = references.resolve(document, media.get("schema") or {})
        names = schema.get("x-ofapi-arguments") or {}
        for wire, field in (schema.get("properties") or {}).items():
            if field.get("x-ofapi-same-as") != "path":
                yield _Argument(names.get(wire, wire), wire in (schema.get("required") or []), False)


def _escaped(line: str) -> str:
    """A line whose angle brackets are text, not HTML; code stays as it is."""
    return "".join(part if part.startswith("`") else part.replace("<", "&lt;") for part in re.split(r"(`[^`]*`)", line))
