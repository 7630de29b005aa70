"""The order of a release: plan, changelog, build and checks, record, commit, tag. Nothing is pushed or published."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from ..diff import sides
from ..errors import PipelineError
from . import build, files
from .changelog import section
from .plan import Plan, obstacles, plan, present_version


def run(*, asked: str | None, dry_run: bool, tag: bool, root: Path = sides.ROOT) -> None:
    """Release; with `dry_run` only say what would be, without `tag` leave it prepared in the working tree.

    Raises PipelineError; then the working tree is as it was.
    """
    date = datetime.now(UTC).strftime("%Y-%m-%d")
    if tag and not dry_run and _git(root, "status", "--porcelain"):
        raise PipelineError("the working tree has changes; commit them first (TAG=no prepares a release all the same)")
    made = plan(root, asked)
    said = "the first release" if made.last is None else f"{made.class_.word}, after {made.last}"
    print(f"Version {made.version}: {said}.")
    found = obstacles(made)
    if found and not dry_run:
        raise PipelineError("not to be released yet:\n  " + "\n  ".join(found))
    if dry_run:
        _preview(root, made, date, found)
    elif tag:
        _tagged(root, made, date)
    else:
        _prepared(root, made, date)


def package(root: Path = sides.ROOT) -> None:
    """Build and check what stands here, and write its notes to `build/`; changes no file of the repository."""
    version = present_version(root)
    _say(build.build(root, root / "dist", version))
    notes = section((root / files.CHANGELOG).read_text(encoding="utf-8"), version)
    (root / "build" / "notes.md").write_text(f"{notes}\n", encoding="utf-8")


def _preview(root: Path, made: Plan, date: str, found: list[str]) -> None:
    print(f"\n## {made.version} ({date})\n\n{section(files.new_changelog(root, made, date), made.version)}\n")
    for line in found:
        print(f"in the way: {line}")
    print("Nothing was changed.")


def _prepared(root: Path, made: Plan, date: str) -> None:
    changed = (files.CHANGELOG, "overlay/ofapi/_version.py")
    before = {name: (root / name).read_bytes() for name in changed if (root / name).exists()}
    try:
        files.prepare(root, made, date)
        sums = build.build(root, root / "dist", made.version)
    except BaseException:
        for name, content in before.items():
            (root / name).write_bytes(content)
        raise
    _say(sums)
    print(f"{made.version} is prepared: read and commit CHANGELOG.md. `make release` on the commit tags it.")


def _tagged(root: Path, made: Plan, date: str) -> None:
    """All of it on a copy, so that the branch moves and the tag comes only when nothing was wrong."""
    name = f"v{made.version}"
    if _git(root, "tag", "--list", name):
        raise PipelineError(f"the tag {name} is there already")
    with _worktree(root) as copy:
        files.prepare(copy, made, date)
        files.record(copy, made, date)
        _git(copy, "add", "--all")
        _git(copy, "commit", "--quiet", "--message", f"Release {made.version}")
        commit = _git(copy, "rev-parse", "HEAD")
        sums = build.build(copy, root / "dist", made.version)
    _git(root, "merge", "--quiet", "--ff-only", commit)
    _git(root, "tag", "--annotate", "--message", f"ofapi {made.version}", name)
    _say(sums)
    print(f"Tagged {name}. To publish, push the tag: git push origin HEAD {name}")


@contextmanager
def _worktree(root: Path) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="ofapi-release-") as folder:
        copy = Path(folder) / "ofapi"
        _git(root, "worktree", "add", "--quiet", "--detach", str(copy), "HEAD")
        try:
            yield copy
        finally:
            _git(root, "worktree", "remove", "--force", str(copy))


def _say(sums: dict[str, str]) -> None:
    for name, digest in sums.items():
        print(f"{digest}  dist/{name}")


def _git(root: Path, *arguments: str) -> str:
    done = subprocess.run(["git", "-C", str(root), *arguments], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise PipelineError(f"git {arguments[0]} fails: {done.stderr.strip()}")
    return done.stdout.strip()
