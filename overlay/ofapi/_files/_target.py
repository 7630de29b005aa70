"""Where a downloaded file goes: to a temporary name beside its own, and under its own when it is whole."""

from __future__ import annotations

import hashlib
import json
import os
import secrets
import stat
from contextlib import suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ofapi_generated.models import DataExport

LUMP = 2**20
"""Bytes gathered before they are written."""
_LONGEST_NAME = 255
"""Bytes: what file systems take."""


class DownloadedFile(NamedTuple):
    """A file that came whole."""

    path: Path
    size: int
    """Bytes."""
    content_type: str | None


class ExportFile(NamedTuple):
    """A data export that came whole."""

    id: str
    path: Path
    size: int
    """Bytes."""
    export: DataExport
    """The export as the API told it last: what it cost, its rows."""


class Kept(NamedTuple):
    """What an earlier, broken download left: so many bytes, of the file that `validator` stands for."""

    size: int
    validator: str | None


def checked(to: str | os.PathLike[str]) -> Path:
    """The path, if a file can be written there. Raises OSError."""
    path = Path(to)
    try:
        kind = os.stat(path).st_mode
    except (FileNotFoundError, NotADirectoryError):
        kind = stat.S_IFREG
    if stat.S_ISDIR(kind):
        raise IsADirectoryError(f"to={str(to)!r} is a folder; name the file")
    if not stat.S_ISREG(kind):
        raise FileExistsError(f"to={str(to)!r} is a pipe, socket or device; name a file, or use a stream")
    folder = _place(path).parent
    if not folder.is_dir():
        raise FileNotFoundError(f"to={str(to)!r}: there is no folder {str(folder)!r}")
    if not os.access(folder, os.W_OK):
        raise PermissionError(f"to={str(to)!r}: nothing can be written into {str(folder)!r}")
    return path


def _place(path: Path) -> Path:
    """What is replaced: where a symbolic link leads to, not the link."""
    return Path(os.path.realpath(path)) if path.is_symlink() else path


def _fitting(name: str, more: int) -> str:
    """The name, or where a longer one by so many bytes would be none, a shorter one that stands for it alone."""
    encoded = os.fsencode(name)
    if len(encoded) + more <= _LONGEST_NAME:
        return name
    mark = "~" + hashlib.sha256(encoded).hexdigest()[:16]
    return encoded[: _LONGEST_NAME - more - len(mark)].decode(errors="ignore") + mark


class Target:
    """A file to be written.

    Without `resume` the temporary file, `.<name>.<random>.part`, goes when the download fails or is interrupted, and
    downloads to one target don't disturb each other. With it, `<name>.part` stays, and `<name>.part.json` beside it
    says of which version of the file it is. Where a name is too long to be added to, its end gives way to a hash of it.
    """

    def __init__(self, to: str | os.PathLike[str], *, resume: bool = False) -> None:
        """Raises OSError when nothing can be written there."""
        self.path = checked(to)
        self._place = _place(self.path)
        before, after = ("", ".part") if resume else (".", f".{secrets.token_hex(4)}.part")
        most = len(before + after) + len(".json" if resume else "")
        name = before + _fitting(self._place.name, most) + after
        self._resume = resume
        self._temporary = self._place.with_name(name)
        self._note = self._place.with_name(f"{name}.json")
        self._noted: str | None = None
        self._lump = bytearray()
        self.kept = self._found() if resume else Kept(0, None)
        self._file: IO[bytes] = open(self._temporary, "r+b" if self.kept.size else "wb")  # noqa: SIM115  # see close()
        self._file.seek(self.kept.size)

    def add(self, content: bytes) -> bool:
        """Take the next bytes. True: there are enough of them to `flush`."""
        self._lump += content
        return len(self._lump) >= LUMP

    def flush(self) -> None:
        """Write what was taken."""
        self._file.write(self._lump)
        self._lump.clear()

    def restart(self) -> None:
        """Forget all that was taken."""
        self._lump.clear()
        self._file.seek(0)
        self._file.truncate()

    def note(self, validator: str | None) -> None:
        """Remember of which version of the file the bytes are."""
        if not self._resume or validator == self._noted:
            return
        if validator is None:
            self._note.unlink(missing_ok=True)
        else:
            self._note.write_text(json.dumps({"validator": validator}), encoding="utf-8")
        self._noted = validator

    def finish(self) -> None:
        """All is there: put it in its place."""
        self.flush()
        self._file.close()
        os.replace(self._temporary, self._place)
        if self._resume:
            self._note.unlink(missing_ok=True)

    def close(self, *, whole: bool) -> None:
        """Let go. Where the file did not come whole, what came goes too, or is kept to go on from."""
        if whole:
            return
        with suppress(OSError):
            if self._resume and not self._file.closed:
                self.flush()
        with suppress(OSError):
            self._file.close()
        if not (self._resume and self._noted):
            for left in (self._temporary, self._note):
                with suppress(OSError):
                    left.unlink(missing_ok=True)

    def _found(self) -> Kept:
        """What is left of an earlier time, if it can be told of which version of the file it is."""
        try:
            noted = json.loads(self._note.read_text(encoding="utf-8"))["validator"]
            size = self._temporary.stat().st_size
        except (OSError, ValueError, KeyError, TypeError):
            return Kept(0, None)
        if not isinstance(noted, str) or not noted.isascii() or not noted.isprintable() or not size:
            return Kept(0, None)
        self._noted = noted
        return Kept(size, noted)
