"""Small documents to feed the pipeline with, and the way through it into a temporary folder."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from typing import Any

from pipeline import verify
from pipeline.document import Document
from pipeline.generate import generate
from pipeline.lock import Lock
from pipeline.names import Names
from pipeline.normalise import normalise

ROOT = Path(__file__).parent.parent.parent
OPENAPI = ROOT / "openapi"
ALLOWED_WARNINGS = OPENAPI / "allowed_warnings.yaml"
LOCK = Lock(
    url=None,
    sha256="0" * 64,
    etag=None,
    last_modified=None,
    fetched_at="2026-01-01T00:00:00Z",
    openapi="3.0.3",
    paths=1,
    operations=1,
    tags=1,
)
TEXT = {"type": "string", "example": "x"}


def operation(operation_id: str = "getThing", *, tag: str = "Things", **more: Any) -> dict[str, Any]:
    """An operation that answers with a thing in the API's envelope."""
    return {
        "operationId": operation_id,
        "summary": operation_id,
        "tags": [tag],
        "responses": {"200": answer({"id": TEXT, "name": TEXT})},
        **more,
    }


def answer(properties: dict[str, Any], media_type: str = "application/json") -> dict[str, Any]:
    """A response whose `data` has these properties."""
    data = {"type": "object", "properties": properties}
    body = {"type": "object", "properties": {"data": data, "_meta": {"type": "object", "properties": {}}}}
    return {"description": "Success", "content": {media_type: {"schema": body}}}


def document(paths: dict[str, Any], **more: Any) -> Document:
    """A document of these paths."""
    return {
        "openapi": "3.0.3",
        "info": {"title": "Things", "version": "1"},
        "servers": [{"url": "https://api.example"}],
        "security": [{"default": []}],
        "paths": paths,
        "components": {"securitySchemes": {"default": {"type": "http", "scheme": "bearer"}}},
        **more,
    }


def build(
    described: Document,
    folder: Path,
    *,
    package: str = "made",
    allowed_warnings: Path = ALLOWED_WARNINGS,
    names: str = "",
) -> Path:
    """Normalise a document and generate its package below `folder`; returns the package's folder."""
    normalised = normalise(described, corrected_by=[], names=Names(names))
    target = folder / package
    generate(
        normalised,
        target=target,
        config=ROOT / "generator_config.yaml",
        templates=OPENAPI / "templates",
        runtime=OPENAPI / "runtime",
        allowed_warnings=allowed_warnings,
        lock=LOCK,
        verify=verify.verify,
    )
    return target


def load(target: Path) -> Any:
    """Import a generated package; its name must be unlike that of any other in the test run."""
    sys.path.insert(0, str(target.parent))
    try:
        return import_module(f"{target.name}.operations")
    finally:
        sys.path.remove(str(target.parent))
