"""Where a downloaded file goes: to a temporary name beside its own, and under its own when it is whole."""

from __future__ import annotations

import json
import os
import secrets
from contextlib import suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ofapi_generated.models import DataExport

LUMP = 2**20
"""Bytes gathered before they are written."""


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
    if path.is_dir():
        raise IsADirectoryError(f"to={str(to)!r} is a folder; name the file")
    if not path.parent.is_dir():
        raise FileNotFoundError(f"to={str(to)!r}: there is no folder {str(path.parent)!r}")
    if not os.access(path.parent, os.W_OK):
        raise PermissionError(f"to={str(to)!r}: nothing can be written into {str(path.parent)!r}")
    return path


class Target:
    """A file to be written.

    Without `resume` the temporary file, `.<name>.<random>.part`, goes when the download fails or is interrupted, and
    downloads to one target don't disturb each other. With it, `<name>.part` stays, and `<name>.part.json` beside it
    says of which version of the file it is.
    """

    def __init__(self, to: str | os.PathLike[str], *, resume: bool = False) -> None:
        """Raises OSError when nothing can be written there."""
        self.path = checked(to)
        name = f"{self.path.name}.part" if resume else f".{self.path.name}.{secrets.token_hex(4)}.part"
        self._resume = resume
        self._temporary = self.path.with_name(name)
        self._note = self.path.with_name(f"{name}.json")
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
        os.replace(self._temporary, self.path)
        if self._resume:
            self._note.unlink(missing_ok=True)

    def close(self, *, whole: bool) -> None:
        """Let go. Where the file did not come whole, what came goes too, or is kept to go on from."""
        if whole:
            return
        with suppress(OSError):
            if self._resume:
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
