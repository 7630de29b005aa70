"""What is compared: a revision of this repository, a description in a file, the last release or the working tree."""

from __future__ import annotations

import io
import json
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import attrs

from .. import document as documents
from ..errors import PipelineError
from ..names import Names
from .description import Description, describe
from .surface import Surface, load, read

ROOT = Path(__file__).parents[3]
RECORD = ROOT / "openapi" / "released"
"""What the last release stood on, so that it can be compared with where its tag is not at hand."""
WORKING_TREE = "the working tree"
_KEPT = ("openapi", "overlay", "generated", "examples", "tests", "benchmarks", "README.md")


@attrs.frozen
class Side:
    """One side of a comparison; `folder` holds the whole repository, where there is one."""

    name: str
    description: Description
    surface: Surface | None = None
    folder: Path | None = None


@contextmanager
def last_release(root: Path = ROOT) -> Iterator[Side | None]:
    """The last release: its tag, else what is recorded of it; None before the first."""
    tag = last_tag(root)
    if tag is not None:
        with opened(tag, root) as side:
            yield side
        return
    record = root / "openapi" / "released"
    if not (record / "release.json").exists():
        yield None
        return
    version = released_version(root)
    yield Side(
        f"the record of {version} (its tag is not here)",
        _description(record, record / "openapi.yaml"),
        load((record / "surface.txt").read_text(encoding="utf-8")),
    )


def released_version(root: Path = ROOT) -> str | None:
    """The version of the last release; None before the first."""
    tag = last_tag(root)
    if tag is not None:
        return tag.removeprefix("v")
    record = root / "openapi" / "released" / "release.json"
    return str(json.loads(record.read_text(encoding="utf-8"))["version"]) if record.exists() else None


def last_tag(root: Path = ROOT) -> str | None:
    """The tag of the last release that the present commit stands on."""
    done = _git(root, "describe", "--tags", "--abbrev=0", "--match", "v[0-9]*")
    return done.stdout.decode().strip() if done.returncode == 0 else None


@contextmanager
def opened(where: str | None, root: Path = ROOT) -> Iterator[Side]:
    """The side that `where` names: a file, a revision, or None for the working tree. Raises PipelineError."""
    if where is None:
        yield _whole(WORKING_TREE, root)
    elif Path(where).is_file():
        beside = Path(where).parent
        settings = beside if (beside / "names.yaml").exists() else root / "openapi"
        yield Side(where, _description(settings, Path(where)))
    else:
        with tempfile.TemporaryDirectory(prefix="ofapi-diff-") as folder:
            _export(root, where, Path(folder))
            yield _whole(where, Path(folder))


def _whole(name: str, folder: Path) -> Side:
    described = _description(folder / "openapi", folder / "openapi" / "openapi.yaml")
    return Side(name, described, read(folder / "overlay", folder / "generated"), folder)


def _description(settings: Path, document: Path) -> Description:
    """A description with the corrections and the names that stand beside each other in a folder."""
    return describe(
        documents.read(document),
        corrected_by=sorted((settings / "corrections").glob("*.yaml")),
        names=Names.read(settings / "names.yaml"),
    )


def _export(root: Path, revision: str, target: Path) -> None:
    known = _git(root, "ls-tree", "--name-only", revision)
    if known.returncode != 0:
        raise PipelineError(f"{revision!r} is neither a file nor a revision of this repository")
    kept = [name for name in known.stdout.decode().split() if name in _KEPT]
    archive = _git(root, "archive", "--format=tar", revision, *kept)
    if archive.returncode != 0 or "openapi" not in kept:
        raise PipelineError(f"{revision!r} holds no description of the API: {archive.stderr.decode().strip()}")
    with tarfile.open(fileobj=io.BytesIO(archive.stdout)) as files:
        files.extractall(target, filter="data")


def _git(root: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(["git", "-C", str(root), *arguments], capture_output=True, check=False)
