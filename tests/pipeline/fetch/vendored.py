"""A folder with a vendored description and its lock, and documents to fetch into it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import attrs
import pytest

from pipeline import fetch
from pipeline import lock as lockfile
from pipeline.errors import PipelineError
from pipeline.fetch import FetchResult


def description(*names: str, version: str = "3.0.3") -> bytes:
    """A small document in the dialect of the vendored one: one operation per name."""
    lines = [f"openapi: {version}", "info:", "  title: Small", "  version: 1.0.0", "paths:" if names else "paths: {}"]
    for name in names:
        lines += [f"  /api/{name}:", "    get:", f"      operationId: {name}", "      tags: [Small]"]
        lines += ["      responses:", "        '200':", "          description: ok"]
    return ("\n".join(lines) + "\n").encode()


PRESENT = description("a", "b", "c", "d")
NEW = description("a", "b", "c", "e")


@attrs.frozen
class Vendored:
    """A folder with a vendored description and its lock, and a fetch into it."""

    document: Path
    lock: Path

    def fetch(self, url: str, **options: Any) -> FetchResult:
        return fetch.fetch(url, document=self.document, lock=self.lock, **options)

    def state(self) -> dict[str, tuple[bytes, int]]:
        """Every file of the folder, with its content and time: temporary files that stayed behind too."""
        return {p.name: (p.read_bytes(), p.stat().st_mtime_ns) for p in self.document.parent.iterdir()}

    def refuses(self, url: str, **options: Any) -> str:
        """The error of a fetch that must fail and change nothing."""
        before = self.state()
        with pytest.raises(PipelineError) as caught:
            self.fetch(url, **options)
        message = str(caught.value)
        assert self.state() == before
        assert message.endswith("; openapi.yaml is untouched")
        assert "\n" not in message
        return message

    def locked(self) -> lockfile.Lock:
        found = lockfile.read(self.lock)
        assert found is not None
        return found
