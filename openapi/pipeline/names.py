"""`names.yaml`: the names people chose and the names earlier runs assigned, so that no name moves by itself.

Each section maps a key that the API owns (a tag, an operation id, the place of an object) to a name in Python.
`chosen` is written by people and always wins; `assigned` is written by the run. A key that is gone from the
description keeps its line: the name is held for the day it comes back, and the run reports it.
"""

from __future__ import annotations

from pathlib import Path

import yaml

from . import gone
from .document import Document, load
from .errors import PipelineError

SECTIONS = ("resources", "methods", "arguments", "types")
PARTS = ("chosen", "assigned")


class Names:
    """What `names.yaml` says, what was asked of it in this run, and what the run added."""

    def __init__(self, text: str = "") -> None:
        self._text = text
        data = load(text, "names.yaml") if text.strip() else {}
        self.gone = gone.parsed(data.pop("gone", None))
        self._names = _parsed(data)
        self._used: set[tuple[str, str]] = set()
        self._added: list[tuple[str, str, str]] = []

    @classmethod
    def read(cls, path: Path) -> Names:
        return cls(path.read_text(encoding="utf-8") if path.exists() else "")

    def get(self, section: str, key: str) -> str | None:
        """The name of `key`, or None when neither a person nor a run has named it."""
        self._used.add((section, key))
        chosen, assigned = (self._names[section, part] for part in PARTS)
        return chosen.get(key) or assigned.get(key)

    def assign(self, section: str, key: str, name: str) -> str:
        """Record the name that this run found for a key that had none."""
        self._used.add((section, key))
        self._names[section, "assigned"][key] = name
        self._added.append((section, key, name))
        return name

    def known(self, section: str) -> dict[str, str]:
        """Every key of a section with its name; what people chose wins."""
        return {**self._names[section, "assigned"], **self._names[section, "chosen"]}

    @property
    def added(self) -> list[tuple[str, str, str]]:
        """(section, key, name) of everything this run named, in the order it did."""
        return list(self._added)

    @property
    def vanished(self) -> list[tuple[str, str, str]]:
        """(section, key, name) of everything that stands in the file and was not asked for in this run."""
        return sorted(
            (section, key, name)
            for section in SECTIONS
            for key, name in self.known(section).items()
            if (section, key) not in self._used
        )

    def dump(self) -> str:
        """The file's new text: what stood there, to the letter, and the added names in their places."""
        lines = self._text.removesuffix("\n").split("\n") if self._text else []
        for section, key, name in self._added:
            _insert(lines, section, key, name)
        return "\n".join(lines) + "\n"


def _parsed(data: Document) -> dict[tuple[str, str], dict[str, str]]:
    for section, parts in data.items():
        if section not in SECTIONS:
            sections = ", ".join((*SECTIONS, "gone"))
            raise PipelineError(f"names.yaml: unknown section {section!r}; the sections are {sections}")
        for part in parts or {}:
            if part not in PARTS:
                raise PipelineError(f"names.yaml: {section}: unknown part {part!r}; the parts are {', '.join(PARTS)}")
    return {
        (section, part): {key: str(name) for key, name in ((data.get(section) or {}).get(part) or {}).items()}
        for section in SECTIONS
        for part in PARTS
    }


def _insert(lines: list[str], section: str, key: str, name: str) -> None:
    """Add a line to a section's `assigned`, before the first key that sorts after it."""
    start = _block(lines, section)
    place = start
    for at in range(start, len(lines)):
        line = lines[at]
        if line.strip() and not line.startswith("    "):
            break
        if line.startswith("    ") and line[4] not in " #":
            if next(iter(load(line, "names.yaml"))) > key:
                place = at
                break
            place = at + 1
    lines.insert(place, f"    {_entry(key, name)}")


def _entry(key: str, name: str) -> str:
    """The line of a key and its name, quoted only where YAML would read it otherwise."""
    if key.isascii() and key.isprintable():
        try:
            if load(f"{key}: {name}", "names.yaml") == {key: name}:
                return f"{key}: {name}"
        except PipelineError:
            pass  # it is no YAML without quotes
    return ": ".join(yaml.safe_dump(text, default_style='"', width=10_000).strip() for text in (key, name))


def _block(lines: list[str], section: str) -> int:
    """The index of the first line below a section's `assigned:`; both are made where they lack."""
    if f"{section}:" not in lines:
        lines += [f"{section}:", "  assigned:"]
    at = lines.index(f"{section}:") + 1
    while at < len(lines) and (not lines[at].strip() or lines[at][0] in " #"):
        if lines[at].split("#")[0].rstrip() in ("  assigned:", "  assigned: {}"):
            lines[at] = lines[at].replace(" {}", "", 1)
            return at + 1
        at += 1
    lines.insert(lines.index(f"{section}:") + 1, "  assigned:")
    return lines.index(f"{section}:") + 2
