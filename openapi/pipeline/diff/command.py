"""`python -m pipeline diff`: print the report; the exit code says its class."""

from __future__ import annotations

import shutil
from contextlib import ExitStack

from ..change_class import Class
from . import machine, markdown, sides, terminal
from .report import Report, first, report

EXIT = {Class.NONE: 0, Class.DOCUMENTATION: 0, Class.ADDITION: 10, Class.BREAKING: 20}
"""1 and 2 stay free for what went wrong."""

FORMATS = ("terminal", "markdown", "json", "title")


def build(old: str | None, new: str | None, *, with_callers: bool = True) -> Report:
    """Compare; by default the last release and the working tree. Raises PipelineError."""
    with ExitStack() as stack:
        after = stack.enter_context(sides.opened(new))
        if old is not None:
            before: sides.Side | None = stack.enter_context(sides.opened(old))
        else:
            before = stack.enter_context(sides.last_release())
        if before is None:
            return first(after)
        return report(before, after, version=sides.released_version() or _unreleased(), with_callers=with_callers)


def _unreleased() -> str:
    """Where two sides are compared before the first release, versions are counted from nothing."""
    return "0.0.0"


def run(old: str | None, new: str | None, *, form: str, with_callers: bool) -> int:
    """Print the report in the form asked for."""
    found = build(old, new, with_callers=with_callers)
    if form == "title":
        print(markdown.title(found))
    else:
        width = min(shutil.get_terminal_size((120, 24)).columns, 160)
        shown = {"markdown": markdown.render, "json": machine.render}.get(form)
        print(shown(found) if shown else terminal.render(found, width), end="")
    return EXIT[found.class_]
