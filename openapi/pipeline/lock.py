"""`openapi.lock.json`: where the vendored description came from; and replacing both files together."""

from __future__ import annotations

import hashlib
import json
import os
import stat
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import attrs

from .document import Document, operations
from .errors import PipelineError


def _is_text(instance: object, attribute: attrs.Attribute[str], value: object) -> None:
    if not isinstance(value, str):
        raise TypeError(f"{attribute.name} is {value!r}, not a string")


def _is_text_or_null(instance: object, attribute: attrs.Attribute[str | None], value: object) -> None:
    if not isinstance(value, str | None):
        raise TypeError(f"{attribute.name} is {value!r}, neither a string nor null")


def _is_count(instance: object, attribute: attrs.Attribute[int], value: object) -> None:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(f"{attribute.name} is {value!r}, not a whole number")


@attrs.frozen(kw_only=True)
class Lock:
    """What is known of the vendored description. `url` is null when it was not fetched from anywhere."""

    url: str | None = attrs.field(validator=_is_text_or_null)
    sha256: str = attrs.field(validator=_is_text)
    etag: str | None = attrs.field(validator=_is_text_or_null)
    last_modified: str | None = attrs.field(validator=_is_text_or_null)
    fetched_at: str = attrs.field(validator=_is_text)
    openapi: str = attrs.field(validator=_is_text)
    paths: int = attrs.field(validator=_is_count)
    operations: int = attrs.field(validator=_is_count)
    tags: int = attrs.field(validator=_is_count)

    def describes(self, data: bytes) -> bool:
        """Whether `data` is, byte for byte, the description this lock was written for."""
        return self.sha256 == hashlib.sha256(data).hexdigest()

    def dump(self) -> str:
        return json.dumps(attrs.asdict(self), indent=2, ensure_ascii=False) + "\n"


def describe(
    data: bytes, document: Document, *, url: str | None, etag: str | None = None, last_modified: str | None = None
) -> Lock:
    """The lock of `data`, which parses to `document` and came just now. `tags` counts those in use."""
    found = list(operations(document))
    return Lock(
        url=url,
        sha256=hashlib.sha256(data).hexdigest(),
        etag=etag,
        last_modified=last_modified,
        fetched_at=datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        openapi=str(document["openapi"]),
        paths=len(document.get("paths") or {}),
        operations=len(found),
        tags=len({tag for at in found for tag in at.operation.get("tags") or []}),
    )


def read(path: Path) -> Lock | None:
    """The lock stored at `path`, or None where there is none. Raises PipelineError when it can't be understood."""
    try:
        return Lock(**json.loads(path.read_bytes()))
    except FileNotFoundError:
        return None
    except (ValueError, TypeError) as error:
        raise PipelineError(f"{path} is not a lock file ({error}); `make fetch` writes it anew") from error


def write(path: Path, lock: Lock) -> None:
    """Replace the lock alone."""
    replacement = _staged(path, lock.dump().encode())
    try:
        os.replace(replacement, path)
    finally:
        replacement.unlink(missing_ok=True)


def write_both(document: Path, data: bytes, lock_path: Path, lock: Lock) -> None:
    """Replace the document and its lock, or neither.

    The document goes last. A crash between the two leaves the old document beside a lock that does not describe
    it; the next fetch sees that, asks without conditions and writes both again.
    """
    staged: list[Path] = []
    try:
        # All that needs room on the disk is done before anything is replaced, the way back included.
        staged.append(new_document := _staged(document, data))
        staged.append(new_lock := _staged(lock_path, lock.dump().encode()))
        old_lock = None
        if lock_path.exists():
            staged.append(old_lock := _staged(lock_path, lock_path.read_bytes()))
        os.replace(new_lock, lock_path)
        try:
            os.replace(new_document, document)
        except BaseException:
            _put_back(old_lock, lock_path)
            raise
    finally:
        for path in staged:
            path.unlink(missing_ok=True)


def _put_back(old: Path | None, path: Path) -> None:
    if old is None:
        path.unlink()
    else:
        os.replace(old, path)


def _staged(path: Path, content: bytes) -> Path:
    """A file beside `path` with the new content, safe on the disk and with the mode of the file it is to replace."""
    mode = stat.S_IMODE(path.stat().st_mode) if path.exists() else 0o644
    descriptor, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".tmp", dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(name, mode)
    except BaseException:
        Path(name).unlink()
        raise
    return Path(name)
