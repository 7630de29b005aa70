"""`make fetch`: replace the vendored description with the one at a URL, all or nothing."""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from pathlib import Path
from types import MappingProxyType
from typing import Any

import attrs
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator

from . import lock as lockfile
from .changes import Changes, compare
from .document import Document, load, operations
from .download import Download, download
from .errors import PipelineError
from .lock import Lock

URL = "https://app.onlyfansapi.com/scribe-docs/openapi.yaml"
DOCUMENT = Path(__file__).parent.parent / "openapi.yaml"
LOCK = DOCUMENT.with_name("openapi.lock.json")

_VALIDATORS: Mapping[str, Any] = MappingProxyType({"3.0": OpenAPIV30SpecValidator, "3.1": OpenAPIV31SpecValidator})
_DETAIL = 300  # characters of a message that quotes the document


class Outcome(Enum):
    """What a fetch wrote."""

    UNCHANGED = "nothing"
    RELOCKED = "the lock"
    UPDATED = "the description and its lock"


@attrs.frozen
class FetchResult:
    """What a fetch found and did; `str()` says it to people."""

    url: str
    document: Path
    outcome: Outcome
    lock: Lock
    changes: Changes = attrs.field(factory=Changes)

    def __str__(self) -> str:
        shown = _shown(self.document)
        if self.outcome is Outcome.UNCHANGED:
            return f"Unchanged: {self.url} has what {shown} holds ({self.lock.operations} operations). No file changed."
        if self.outcome is Outcome.RELOCKED:
            return f"Unchanged: {self.url} has what {shown} holds. Its lock did not describe it and is written anew."
        lock = self.lock
        lines = [
            f"Fetched {self.url} to {shown}: OpenAPI {lock.openapi},"
            f" {lock.operations} operations on {lock.paths} paths under {lock.tags} tags.",
            *self.changes.summary(),
        ]
        return "\n".join(lines)


def main(argv: Sequence[str]) -> int:
    """Fetch as the command line says and print what came of it; the exit code is 1 when nothing could be taken."""
    parser = argparse.ArgumentParser(prog="fetch", description=__doc__)
    parser.add_argument("url", nargs="?", default=URL, help="http(s): or file: URL, or a path (default: %(default)s)")
    parser.add_argument("--force", action="store_true", help="take a document that is much smaller or may be cut off")
    arguments = parser.parse_args(argv)
    try:
        print(fetch(arguments.url, document=DOCUMENT, lock=LOCK, force=arguments.force))
    except PipelineError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    return 0


def fetch(
    url: str, *, document: Path, lock: Path, force: bool = False, timeout: float = 30, time_limit: float = 300
) -> FetchResult:
    """Bring `document` and its `lock` to what `url` holds.

    Nothing is written unless the whole document came and is valid, plausible OpenAPI; `force` accepts one with under
    half the operations of the present one, or one of which nobody can say that it is whole. `timeout` is the longest
    silence in seconds, `time_limit` the longest the download may take. Raises PipelineError.
    """
    try:
        return _fetch(url, document, lock, force, timeout, time_limit)
    except (PipelineError, OSError) as error:
        state = "is untouched" if document.exists() else "was not written"
        reason = " ".join(str(error).split())
        raise PipelineError(f"{reason}; {_shown(document)} {state}") from error


def _fetch(url: str, document: Path, lock_path: Path, force: bool, timeout: float, time_limit: float) -> FetchResult:
    present = document.read_bytes() if document.exists() else None
    known = _lock_of(present, lock_path)
    last = known if known is not None and known.url == url else None
    answer = download(
        url,
        etag=last.etag if last else None,
        last_modified=last.last_modified if last else None,
        timeout=timeout,
        time_limit=time_limit,
    )
    if known and (answer is None or answer.data == present):
        return FetchResult(url, document, Outcome.UNCHANGED, known)
    assert answer is not None  # without a known lock nothing conditional was asked
    new = _read(answer, url, force)
    lock = lockfile.describe(answer.data, new, url=url, etag=answer.etag, last_modified=answer.last_modified)
    if answer.data == present:
        lockfile.write(lock_path, lock)
        return FetchResult(url, document, Outcome.RELOCKED, lock)
    old = _present(present, document)
    _check_plausible(old, lock, url, force)
    changes = compare(old, new)
    lockfile.write_both(document, answer.data, lock_path, lock)
    return FetchResult(url, document, Outcome.UPDATED, lock, changes)


def _lock_of(present: bytes | None, path: Path) -> Lock | None:
    """The lock, if it can be read and describes the present document; any other is to be replaced, not believed."""
    try:
        lock = lockfile.read(path)
    except PipelineError:
        return None
    return lock if lock is not None and present is not None and lock.describes(present) else None


def _present(data: bytes | None, path: Path) -> Document:
    if data is None:
        return {}
    try:
        old = _parse(data, str(path))
        list(operations(old))
    except (PipelineError, AttributeError):  # a present file that is broken must not stop the one that replaces it
        return {}
    return old


def _read(answer: Download, url: str, force: bool) -> Document:
    """What came, as a document that is whole and valid OpenAPI."""
    if not answer.measured and not force:
        raise PipelineError(
            f"{url}: comes with neither Content-Length nor chunks, so nobody can say that it is whole; FORCE=1 takes it"
        )
    if answer.data.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"<"):
        raise PipelineError(f"{url}: is an HTML or XML page, not an OpenAPI document")
    document = _parse(answer.data, url)
    _check_valid(document, url)
    return document


def _parse(data: bytes, source: str) -> Document:
    try:
        return load(data, source)
    except (RecursionError, ValueError) as error:  # an alias to what it stands in; a number of 5,000 digits
        raise PipelineError(f"{source} can't be read as a document: {_brief(error)}") from error


def _check_valid(document: Document, url: str) -> None:
    version = document.get("openapi")
    if "swagger" in document:
        raise PipelineError(f"{url}: is Swagger {document['swagger']}, not OpenAPI 3.0 or 3.1")
    if not isinstance(version, str) or not re.fullmatch(r"3\.[01]\.\d+", version):
        raise PipelineError(f"{url}: says openapi: {_brief(version)}, where 3.0.x or 3.1.x is needed")
    elsewhere = next(_references_elsewhere(document, "#"), None)
    if elsewhere is not None:
        raise PipelineError(f"{url}: is not whole: {elsewhere}; a vendored description refers only to itself")
    try:
        error = next(_VALIDATORS[version[:3]](document).iter_errors(), None)
    except Exception as failure:  # the validator lets through whatever the libraries under it raise
        raise PipelineError(f"{url}: can't be checked as OpenAPI {version}: {_brief(failure)}") from failure
    if error is not None:
        while error.context:  # of the alternatives that failed, the one that came furthest is the one that was meant
            error = max(error.context, key=lambda inner: len(inner.absolute_path))
        where = "/".join(str(part).replace("/", "~1") for part in error.absolute_path)
        place = f" (at #/{where})" if where else ""  # the validator's own rules say the place in their message
        raise PipelineError(f"{url}: is not valid OpenAPI {version}: {_brief(error.message)}{place}")
    found = list(operations(document))
    if not found:
        raise PipelineError(f"{url}: describes no operation at all")
    for at in found:
        if not at.operation.get("responses"):
            raise PipelineError(f"{url}: {at.label} has no responses; the document may be cut off")


def _references_elsewhere(value: Any, where: str) -> Iterator[str]:
    # Looked for before the validator runs, which would fetch them.
    if isinstance(value, dict):
        reference = value.get("$ref")
        if isinstance(reference, str) and not reference.startswith("#"):
            yield f"{where} refers to {reference!r}"
        for key, item in value.items():
            yield from _references_elsewhere(item, f"{where}/{key}")
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _references_elsewhere(item, f"{where}/{index}")


def _check_plausible(old: Document, new: Lock, url: str, force: bool) -> None:
    before = sum(1 for _ in operations(old))
    if new.operations * 2 < before and not force:
        raise PipelineError(
            f"{url}: has {new.operations} operations where the present one has {before}; FORCE=1 takes it all the same"
        )


def _brief(value: object) -> str:
    text = " ".join(str(value).split())
    return text if len(text) <= _DETAIL else f"{text[:_DETAIL]}..."


def _shown(path: Path) -> str:
    """The path as a person in this folder would write it."""
    relative = os.path.relpath(path)
    return str(path) if relative.startswith("..") else relative
