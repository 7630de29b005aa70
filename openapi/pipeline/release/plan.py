"""What the next release is: its version, and what stands in its way."""

from __future__ import annotations

import re
from pathlib import Path

import attrs

from .. import fragments
from ..change_class import Class
from ..diff import sides
from ..diff.report import Report, first, report
from ..errors import PipelineError
from ..gone import Gone
from ..version import chosen, follows, numbers

_VERSION = re.compile(r'^__version__ = "([^"]+)"$', re.MULTILINE)


@attrs.frozen
class Plan:
    """The next release. `last` is None for the first one."""

    version: str
    last: str | None
    class_: Class
    report: Report
    gone: tuple[Gone, ...]


def version_file(root: Path) -> Path:
    return root / "overlay" / "ofapi" / "_version.py"


def present_version(root: Path) -> str:
    """The version that the working tree has."""
    match = _VERSION.search(version_file(root).read_text(encoding="utf-8"))
    if match is None:
        raise PipelineError(f"{version_file(root)} holds no __version__")
    return match[1]


def with_version(text: str, version: str) -> str:
    """The text of the version's module for another version."""
    return _VERSION.sub(f'__version__ = "{version}"', text)


def plan(root: Path, asked: str | None = None) -> Plan:
    """Compare with the last release and find the version; `asked` may raise it.

    Raises PipelineError when there is nothing to release, or `asked` is too low.
    """
    notes = max((each.class_ for each in fragments.read(root)), default=Class.NONE)
    last = sides.released_version(root)
    with sides.last_release(root) as old, sides.opened(None, root) as new:
        gone = new.description.names.gone
        if old is None or last is None:
            found = first(new)
            return Plan(chosen(present_version(root), asked), None, found.class_, found, gone)
        found = report(old, new, version=last)
    class_ = max(found.class_, notes)
    if class_ is Class.NONE:
        raise PipelineError(f"nothing that callers notice has changed since {last}, and changes.d/ is empty")
    return Plan(chosen(follows(last, class_), asked), last, class_, found, gone)


def obstacles(made: Plan) -> list[str]:
    """What a person must say before this can be released."""
    untold = [
        f"{change.line}: say in openapi/names.yaml, under gone, what replaces it"
        for change in made.report.changes
        if change.unannounced
    ]
    since = made.last or "0.0.0"
    wrong = [
        f"names.yaml: gone: {each.name}: since is {each.since}, and this release is {made.version}"
        for each in made.gone
        if numbers(each.since) > numbers(since) and each.since != made.version
    ]
    return untold + wrong
