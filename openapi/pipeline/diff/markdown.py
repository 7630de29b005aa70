"""The report as Markdown: the body of a pull request and a section of the changelog."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..change_class import Class
from .change import Change
from .report import Report

HEADINGS = {
    Class.BREAKING: "Breaking: a correct call or reader can now fail",
    Class.ADDITION: "New",
    Class.DOCUMENTATION: "Documentation, and what callers need not act on",
}


def render(report: Report) -> str:
    """The whole report."""
    lines = [f"# {title(report)}", "", f"From {report.old} to {report.new}.", ""]
    lines += [f"{note}\n" for note in report.notes]
    lines += sections(report.changes, "##")
    if report.unexplained:
        lines += ["## In the Python package, not explained by the description", ""]
        lines += [f"- {each.class_.word}: `{each.line}`" for each in report.unexplained] + [""]
    if report.callers:
        lines += ["## The last release's own tests and examples no longer type-check", ""]
        lines += [f"- `{line}`" for line in report.callers] + [""]
    return "\n".join(lines).rstrip("\n") + "\n"


def title(report: Report) -> str:
    """The class and the version: the title of the pull request."""
    if report.version is None:
        return f"The first release: {report.operations} operations"
    if report.class_ is Class.NONE:
        return "No change for callers"
    return f"{report.class_.word.capitalize()}: {report.version} → {report.next_version}"


def sections(changes: Iterable[Change], level: str) -> list[str]:
    """The changes under a heading for each class."""
    found = list(changes)
    lines: list[str] = []
    for class_, heading in HEADINGS.items():
        of_class = [change for change in found if change.class_ is class_]
        if of_class:
            lines += [f"{level} {heading}", "", *_list(of_class), ""]
    return lines


def _list(changes: Sequence[Change]) -> list[str]:
    """A line each; what is only documentation is named, not quoted."""
    prose = [change for change in changes if change.is_prose]
    lines = [f"- {_code(change)}" for change in changes if not change.is_prose]
    if prose:
        # Lines of prose differ in wording alone, so where they are is all there is to tell.
        places = sorted({": ".join(part for part in (each.operation, each.place) if part) for each in prose})
        lines.append(f"- reworded: {', '.join(f'`{place}`' for place in places)}")
    return lines


def _code(change: Change) -> str:
    """The line with its operation and place set as code."""
    subject = ": ".join(part for part in (change.operation, change.place) if part)
    return f"`{subject}`{change.line[len(subject) :]}" if subject else change.line
