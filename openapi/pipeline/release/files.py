"""What a release changes in the repository: the version, the changelog, and the record of what was released."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from .. import fragments, lock
from ..errors import PipelineError
from .changelog import with_release
from .plan import Plan, version_file, with_version

CHANGELOG = "CHANGELOG.md"
RECORD = Path("openapi") / "released"


def known(root: Path) -> str:
    """What the description is, in a sentence."""
    found = lock.read(root / "openapi" / "openapi.lock.json")
    if found is None:
        raise PipelineError("openapi.lock.json is missing; run `make fetch`")
    source = f"fetched from {found.url}" if found.url else "put together here"
    return f"Generated from the description {source} at {found.fetched_at} (sha256 `{found.sha256}`)."


def new_changelog(root: Path, made: Plan, date: str) -> str:
    """The text of CHANGELOG.md with this release."""
    path = root / CHANGELOG
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    notes = fragments.rendered(root, made.version)
    return with_release(text, made, date=date, notes=notes, known=known(root))


def prepare(root: Path, made: Plan, date: str) -> None:
    """Write the version and the changelog; may be done again until the release is tagged."""
    text = new_changelog(root, made, date)
    path = version_file(root)
    path.write_text(with_version(path.read_text(encoding="utf-8"), made.version), encoding="utf-8")
    (root / CHANGELOG).write_text(text, encoding="utf-8")


def record(root: Path, made: Plan, date: str) -> None:
    """Keep what the release stands on, so that the next diff needs no tag; and drop the fragments it used up."""
    target = root / RECORD
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir()
    for name in ("openapi.yaml", "names.yaml"):
        shutil.copyfile(root / "openapi" / name, target / name)
    shutil.copytree(root / "openapi" / "corrections", target / "corrections")
    shutil.copyfile(root / "docs" / "surface.txt", target / "surface.txt")
    said = {"version": made.version, "date": date, "class": made.class_.word, "after": made.last}
    (target / "release.json").write_text(json.dumps(said, indent=2) + "\n", encoding="utf-8")
    for fragment in fragments.read(root):
        fragment.path.unlink()
