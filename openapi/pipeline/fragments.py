"""`changes.d/`: what people write by hand about a change, a file each, until the release that has it."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import attrs

from .change_class import Class
from .errors import PipelineError

FOLDER = "changes.d"
_HEADING = re.compile(r"^# (?=\w+$)", re.MULTILINE)  # without a title, towncrier starts at the top level
CLASSES = {
    "breaking": Class.BREAKING,
    "added": Class.ADDITION,
    "deprecated": Class.ADDITION,
    "fixed": Class.DOCUMENTATION,
}
"""The kinds of towncrier's configuration in pyproject.toml, with what each asks of the version."""


@attrs.frozen
class Fragment:
    """One file: `<what it is about>.<kind>.md`."""

    path: Path
    class_: Class


def read(root: Path) -> list[Fragment]:
    """All fragments. Raises PipelineError for a file whose name says no kind."""
    found = []
    for path in sorted((root / FOLDER).glob("*.md")):
        if path.name == "README.md":
            continue
        parts = path.name.split(".")
        if len(parts) < 3 or parts[1] not in CLASSES:
            kinds = ", ".join(CLASSES)
            raise PipelineError(f"{FOLDER}/{path.name}: must be called <subject>.<kind>.md; the kinds are {kinds}")
        found.append(Fragment(path, CLASSES[parts[1]]))
    return found


def rendered(root: Path, version: str) -> str:
    """The fragments as towncrier writes them, without a title; empty where there are none."""
    if not read(root):
        return ""
    command = [sys.executable, "-m", "towncrier", "build", "--draft", "--version", version, "--config"]
    done = subprocess.run(
        [*command, str(root / "pyproject.toml"), "--dir", str(root)], capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise PipelineError(f"towncrier can't read {FOLDER}/: {done.stdout}{done.stderr}")
    return _HEADING.sub("### ", done.stdout.strip())
