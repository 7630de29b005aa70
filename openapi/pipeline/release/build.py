"""Wheel and sdist: built twice to the same bytes, and tried."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from ..errors import PipelineError

_LEFT_OUT = shutil.ignore_patterns(".git", ".venv", "dist", "build", "__pycache__", ".*_cache", ".hypothesis", "tests")


def build(root: Path, dist: Path, version: str) -> dict[str, str]:
    """Build into `dist`, check what was built, and write the SBOM beside it; returns the SHA-256 of each file.

    Raises PipelineError at the first thing that is wrong; then `dist` is as it was.
    """
    with tempfile.TemporaryDirectory(prefix="ofapi-build-") as folder:
        first, second, copy = (Path(folder) / name for name in ("first", "second", "copy"))
        shutil.copytree(root, copy, ignore=_LEFT_OUT)
        epoch = _epoch(root)
        sums = [_built(source, target, epoch) for source, target in ((root, first), (copy, second))]
        if sums[0] != sums[1]:
            differ = sorted(name for name in sums[0] if sums[0][name] != sums[1].get(name))
            raise PipelineError(f"two builds differ: {', '.join(differ)}")
        _run(root, "twine", "check", "--strict", *map(str, sorted(first.iterdir())))
        sbom = Path(folder) / f"ofapi-{version}.cdx.json"
        said = _run(root, None, str(root / "tests" / "packaging" / "try_wheel.py"), str(first), "--sbom", str(sbom))
        print(said, end="")
        shutil.rmtree(dist, ignore_errors=True)
        shutil.copytree(first, dist)
        beside = dist.parent / "build"
        beside.mkdir(exist_ok=True)
        shutil.copyfile(sbom, beside / sbom.name)
    return sums[0]


def _built(source: Path, target: Path, epoch: str) -> dict[str, str]:
    _run(source, "build", "--quiet", "--no-isolation", "--outdir", str(target), str(source), epoch=epoch)
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(target.iterdir())}


def _epoch(root: Path) -> str:
    """The time of the commit, which all files in the archives get."""
    done = subprocess.run(
        ["git", "-C", str(root), "log", "-1", "--format=%ct"], capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise PipelineError(f"no commit to take the time from: {done.stderr.strip()}")
    return done.stdout.strip()


def _run(folder: Path, module: str | None, *arguments: str, epoch: str = "") -> str:
    command = [sys.executable, *(["-m", module] if module else []), *arguments]
    environment = {**os.environ, **({"SOURCE_DATE_EPOCH": epoch} if epoch else {})}
    environment.pop("PYTHONPATH", None)
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder, env=environment)
    if done.returncode != 0:
        raise PipelineError(f"{module or Path(arguments[0]).name} fails:\n{done.stdout}{done.stderr}".rstrip())
    return done.stdout
