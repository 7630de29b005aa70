"""Whether everything in the normalised document is in the generated package."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeAlias

from .document import Document, OperationAt, operations
from .errors import PipelineError
from .normalise.constraints import RULES
from .normalise.fields import of_operation
from .normalise.pagination import PAGINATION
from .python_types import is_model, ref_name

Inventory: TypeAlias = dict[str, Any]


def verify(document: Document, package: Path) -> None:
    """Raise PipelineError with everything of `document` that the package in this folder lacks or has in excess."""
    lost = sorted(losses(document, inventory(package)))
    if lost:
        raise PipelineError(f"{len(lost)} things are lost on the way to {package.name}:\n  " + "\n  ".join(lost))


def count(document: Document) -> int:
    """The number of operations."""
    return sum(1 for _ in operations(document))


def inventory(package: Path) -> Inventory:
    """What the package really offers, found by importing it in a process of its own."""
    script = Path(__file__).with_name("inventory.py")
    run = subprocess.run(
        [sys.executable, "-B", "-P", str(script), str(package)], capture_output=True, text=True, check=False
    )
    if run.returncode != 0:
        raise PipelineError(f"the generated package can't be imported:\n{run.stderr}")
    found: Inventory = json.loads(run.stdout)
    return found


def losses(document: Document, found: Inventory) -> Iterator[str]:
    """One line for each thing that is in the document and not in the package, or the other way round."""
    expected = {at.id for at in operations(document)}
    yield from (f"{id_}: in the package, not in the description" for id_ in set(found["operations"]) - expected)
    for at in operations(document):
        operation = found["operations"].get(at.id)
        if operation is None:
            yield f"{at.id} ({at.label}): no operation"
        else:
            yield from (f"{at.id} ({at.label}): {line}" for line in _operation_losses(document, at, operation))
    for name, schema in document["components"]["schemas"].items():
        if is_model(schema):
            have = found["models"].get(name)
            if have is None:
                yield f"{name}: no model"
            else:
                yield from (f"{name}: no field for {wire!r}" for wire in schema["properties"] if wire not in have)


def _operation_losses(document: Document, at: OperationAt, operation: Inventory) -> Iterator[str]:
    if (operation["method"], operation["path"]) != (at.method.upper(), at.path):
        yield f"is generated as {operation['method']} {operation['path']}"
    for parameter in at.parameters:
        if parameter["name"] not in operation["parameters"].get(parameter["in"], []):
            yield f"no {parameter['in']} parameter {parameter['name']!r}"
    content = (at.operation.get("requestBody") or {}).get("content") or {}
    for media_type, media in content.items():
        if operation["media_type"] != media_type:
            yield f"no request media type {media_type}"
        schema = media.get("schema") or {}
        schema = document["components"]["schemas"].get(ref_name(schema) or "", schema)
        for wire in schema.get("properties") or {}:
            if wire not in operation["parameters"]["body"]:
                yield f"no request field {wire!r}"
    for field in of_operation(at, document):
        same = field.schema.get("x-ofapi-same-as") == "path"
        kinds = [f"{field.path} {rule['rule']}" for rule in field.schema.get(RULES) or []]
        lost = [] if same else [path for path in (field.path, *kinds) if path not in operation["rules"]]
        yield from (f"nothing in the table of rules for {path!r}" for path in lost)
    for status, answer in at.operation["responses"].items():
        have = operation["responses"].get(str(status))
        if have is None:
            yield f"no response {status}"
        else:
            yield from (
                f"no media type {name} of response {status}" for name in answer.get("content") or {} if name not in have
            )
    stated = (at.operation.get(PAGINATION) or {}).get("style")
    if operation["paging"] != stated:
        yield f"its pages are asked for by {operation['paging']}, not by {stated}"
    for side, signature in operation["signatures"].items():
        lacking = sorted(set(operation["arguments"]) - set(signature or []))
        if signature is None:
            yield f"no {side} method"
        elif lacking:
            yield f"the {side} method takes no {', '.join(lacking)}"
