"""The section of a release in CHANGELOG.md: what people wrote by hand, then what the diff and the fragments say."""

from __future__ import annotations

import re

from ..diff import markdown
from .plan import Plan

HEAD = "# Changelog\n"
UNRELEASED = "Unreleased"
MARK = "<!-- what follows is written by `make release` -->"
_SECTION = re.compile(r"^## (.+)$", re.MULTILINE)


def with_release(text: str, made: Plan, *, date: str, notes: str, known: str) -> str:
    """The changelog with the section of a release on top; run again, it replaces its own words, not people's.

    `notes` are the rendered fragments, `known` says what the description is. What stands under `Unreleased` goes into
    the section.
    """
    head, sections = _parsed(text)
    by_hand: list[str] = []
    for title in list(sections):
        if title == UNRELEASED or title.split(" ")[0] == made.version:
            by_hand.insert(0, sections.pop(title).partition(MARK)[0].strip())
    parts = [*filter(None, by_hand), MARK, notes, _of_the_api(made, known)]
    body = "\n\n".join(part.strip() for part in parts if part.strip())
    rest = "".join(f"\n## {title}\n\n{section.strip()}\n" for title, section in sections.items())
    return f"{head.strip()}\n\n## {made.version} ({date})\n\n{body}\n{rest}"


def section(text: str, version: str) -> str:
    """The section of a version, as the notes of its release."""
    _, sections = _parsed(text)
    return next((body.strip() for title, body in sections.items() if title.split(" ")[0] == version), "")


def _parsed(text: str) -> tuple[str, dict[str, str]]:
    """What stands above the first section, and the sections by their titles."""
    parts = _SECTION.split(text or HEAD)
    return parts[0], dict(zip(parts[1::2], parts[2::2], strict=True))


def _of_the_api(made: Plan, known: str) -> str:
    if made.last is None:
        return f"### The API\n\nThe first release: {made.report.operations} operations. {known}"
    lines = markdown.sections(made.report.changes, "###")
    if made.report.unexplained:
        lines += ["### In the Python package", ""]
        lines += [f"- {each.class_.word}: `{each.line}`" for each in made.report.unexplained] + [""]
    lines += ["### The API", "", known]
    return "\n".join(lines)
