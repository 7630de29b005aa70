"""The next version, from the class of what changed: docs/pinning.md says what it promises.

From 1.0.0 on as SemVer has it. Below, where SemVer promises nothing, the second number stands in for the first: what
breaks a caller raises it, all else raises the third.
"""

from __future__ import annotations

import re

from .change_class import Class
from .errors import PipelineError

_VERSION = re.compile(r"(\d+)\.(\d+)\.(\d+)")


def numbers(version: str) -> tuple[int, int, int]:
    """The three numbers of a version. Raises PipelineError for anything else."""
    match = _VERSION.fullmatch(version)
    if match is None:
        raise PipelineError(f"{version!r} is not a version: three numbers are needed, as in 1.2.3")
    major, minor, patch = map(int, match.groups())
    return major, minor, patch


def follows(last: str, class_: Class) -> str:
    """The version after `last` for changes of this class; where nothing changed, the next patch."""
    major, minor, patch = numbers(last)
    if class_ is Class.BREAKING:
        return f"{major + 1}.0.0" if major else f"0.{minor + 1}.0"
    if class_ is Class.ADDITION and major:
        return f"{major}.{minor + 1}.0"
    return f"{major}.{minor}.{patch + 1}"


def chosen(computed: str, asked: str | None) -> str:
    """The version of a release: the computed one, or a higher one that was asked for.

    Raises PipelineError for a lower one.
    """
    if asked is None:
        return computed
    if numbers(asked) < numbers(computed):
        raise PipelineError(f"the version can't be {asked}: what changed asks for {computed} at least")
    return asked
