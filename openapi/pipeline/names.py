"""`names.yaml`: the names people chose and the names earlier runs assigned, so that no name moves by itself.

Each section maps a key that the API owns (a tag, an operation id, the place of an object) to a name in Python.
`chosen` is written by people and always wins; `assigned` is written by the run. A key that is gone from the
description keeps its line: the name is held for the day it comes back, and the run reports it.
"""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap

from .errors import PipelineError

SECTIONS = ("resources", "methods", "arguments", "types")


class Names:
    """What `names.yaml` says, what was asked of it in this run, and what the run added."""

    def __init__(self, text: str = "") -> None:
        self._yaml = YAML(typ="rt")
        self._yaml.width = 120
        self._yaml.indent(mapping=2, sequence=4, offset=2)
        self._data: Any = self._yaml.load(text) or CommentedMap()
        self._used: set[tuple[str, str]] = set()
        self._added: list[tuple[str, str, str]] = []
        for section in self._data:
            if section not in SECTIONS:
                raise PipelineError(f"names.yaml: unknown section {section!r}; the sections are {', '.join(SECTIONS)}")

    @classmethod
    def read(cls, path: Path) -> Names:
        return cls(path.read_text(encoding="utf-8") if path.exists() else "")

    def get(self, section: str, key: str) -> str | None:
        """The name of `key`, or None when neither a person nor a run has named it."""
        self._used.add((section, key))
        for part in ("chosen", "assigned"):
            name = self._part(section, part).get(key)
            if name is not None:
                return str(name)
        return None

    def assign(self, section: str, key: str, name: str) -> str:
        """Record the name that this run found for a key that had none."""
        self._used.add((section, key))
        self._part(section, "assigned")[key] = name
        self._added.append((section, key, name))
        return name

    def known(self, section: str) -> dict[str, str]:
        """Every key of a section with its name; what people chose wins."""
        return {**self._part(section, "assigned"), **self._part(section, "chosen")}

    @property
    def added(self) -> list[tuple[str, str, str]]:
        """(section, key, name) of everything this run named, in the order it did."""
        return list(self._added)

    @property
    def vanished(self) -> list[tuple[str, str, str]]:
        """(section, key, name) of everything that stands in the file and was not asked for in this run."""
        return sorted(
            (section, key, str(name))
            for section in SECTIONS
            for key, name in self.known(section).items()
            if (section, key) not in self._used
        )

    def dump(self) -> str:
        """The file's new text: comments and what people wrote stay, what was assigned is sorted by key."""
        for section in SECTIONS:
            assigned = self._part(section, "assigned")
            self._data[section]["assigned"] = CommentedMap(sorted(assigned.items()))
        stream = io.StringIO()
        self._yaml.dump(self._data, stream)
        return stream.getvalue()

    def _part(self, section: str, part: str) -> Any:
        whole = self._data.setdefault(section, CommentedMap())
        for name in ("chosen", "assigned"):
            if whole.get(name) is None:
                whole[name] = CommentedMap()
        return whole[part]
