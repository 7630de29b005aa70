"""The previous release's own tests and examples, type-checked against the new code."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from ..errors import PipelineError

_ERROR = re.compile(r"^(?P<file>[^:]+):(?P<line>\d+): error: (?P<text>.*)$")
_BLOCK = re.compile(r"^```python\n(.*?)^```", re.DOTALL | re.MULTILINE)
_PRIVATE = re.compile(r"""["'.]_[a-z]""")  # tests may look inside; what they see there is no promise
_WRITTEN = ("examples", "tests/client", "tests/rules", "tests/runtime", "benchmarks")


def findings(old: Path, new: Path) -> list[str]:
    """The errors that mypy finds in the callers in `old` with the code in `new` and not with their own.

    Raises PipelineError when mypy can't run. Errors that were there before are nobody's news.
    """
    (old / "readme_usage.py").write_text(_usage(old), encoding="utf-8")
    callers = ["readme_usage.py", *(each for each in _WRITTEN if (old / each).is_dir())]
    with tempfile.TemporaryDirectory(prefix="ofapi-mypy-") as cache:  # shared: most of what is read is the same
        before, after = (_errors(old, callers, package, cache) for package in (old, new))
    return sorted(after - before)


def _usage(folder: Path) -> str:
    """The README's blocks as one program, as a reader would run them."""
    readme = folder / "README.md"
    return "\n".join(_BLOCK.findall(readme.read_text(encoding="utf-8"))) if readme.exists() else ""


def _errors(callers: Path, paths: list[str], package: Path, cache: str) -> set[str]:
    search = [package / "overlay", package / "generated", callers, callers / "openapi"]
    command = [
        *(sys.executable, "-m", "mypy", "--config-file", "", "--no-error-summary", "--explicit-package-bases"),
        *("--namespace-packages", "--ignore-missing-imports", "--check-untyped-defs", "--hide-error-context"),
        *("--follow-imports", "silent", "--cache-dir", cache, *paths),
    ]
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=False,
        cwd=callers,
        env={**os.environ, "MYPYPATH": os.pathsep.join(map(str, search))},
    )
    matches = [match for match in map(_ERROR.match, done.stdout.splitlines()) if match]
    found = {f"{m['file']}:{m['line']}: {m['text']}" for m in matches if not _PRIVATE.search(m["text"])}
    if done.returncode not in (0, 1) or (done.returncode and not matches):
        raise PipelineError(f"mypy can't check the last release's callers: {done.stdout}{done.stderr}".strip())
    return found
