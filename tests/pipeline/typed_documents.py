"""The vendored description before and after its types are found, and ways to look into it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from pipeline import document as documents
from pipeline.document import Document
from pipeline.names import Names
from pipeline.normalise import envelope

OPENAPI = Path(__file__).parents[2] / "openapi"
SMART_LINKS = "/api/smart-links"


@cache
def vendored() -> Document:
    """The description out of its envelopes; shared by all tests, so not to be changed."""
    return envelope.apply(documents.read(OPENAPI / "openapi.yaml"))


def vendored_names() -> Names:
    return Names.read(OPENAPI / "names.yaml")


def schemas(document: Document) -> dict[str, Any]:
    found: dict[str, Any] = document["components"]["schemas"]
    return found


def types_by_place(document: Document) -> dict[str, str]:
    """Where each `$ref` stands in the responses and bodies, and in the components, and which type it is."""
    found: dict[str, str] = {}
    for at in documents.operations(document):
        found |= dict(references(at.operation.get("requestBody"), f"{at.id} request"))
        found |= dict(references(at.operation["responses"], at.id))
    return found | dict(references(schemas(document), ""))


def references(value: Any, way: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        if "$ref" in value:
            yield way, value["$ref"].rpartition("/")[2]
        for key, item in value.items():
            if key != "example":
                yield from references(item, f"{way}.{key}")
    elif isinstance(value, list):
        for item in value:
            yield from references(item, f"{way}[]")


def response_schema(document: Document, path: str, method: str) -> dict[str, Any]:
    found: dict[str, Any] = document["paths"][path][method]["responses"]["200"]["content"]["application/json"]["schema"]
    return found


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}
