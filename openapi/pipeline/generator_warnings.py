"""Warnings of openapi-python-client: each is an error, unless `allowed_warnings.yaml` says why it is harmless."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import yaml
from openapi_python_client.parser import GeneratorData

from .errors import PipelineError


def judge(data: GeneratorData, allowed: Path) -> None:
    """Raise PipelineError for warnings that no line of `allowed` explains, and for lines that explain nothing."""
    reasons = _reasons(allowed)
    given = list(dict.fromkeys(_texts(data)))
    unexplained = [text for text in given if text not in reasons]
    stale = [text for text in reasons if text not in given]
    if unexplained:
        raise PipelineError("openapi-python-client would leave something out:\n  " + "\n  ".join(unexplained))
    if stale:
        raise PipelineError(f"{allowed.name} explains what is no longer a warning; remove:\n  " + "\n  ".join(stale))


def _texts(data: GeneratorData) -> Iterator[str]:
    collections = data.endpoint_collections_by_tag.values()
    for warning in [*data.errors, *(error for collection in collections for error in collection.parse_errors)]:
        yield " ".join(f"{warning.header or ''} {warning.detail or ''}".split())


def _reasons(path: Path) -> dict[str, str]:
    entries = yaml.safe_load(path.read_text(encoding="utf-8")) or []
    for entry in entries:
        if not (
            isinstance(entry, dict) and set(entry) == {"warning", "reason"} and all(map(str.strip, entry.values()))
        ):
            raise PipelineError(f"{path.name}: {entry!r} is not a `warning` with its `reason`")
    return {entry["warning"]: entry["reason"] for entry in entries}
