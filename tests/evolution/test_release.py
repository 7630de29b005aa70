"""A release and what follows it, in a repository of its own made from the files that stand here."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pipeline import surface_gate
from pipeline.diff import callers, command, sides
from pipeline.diff.report import Report, report
from pipeline.errors import PipelineError
from pipeline.release import build
from pipeline.release import command as releasing
from pipeline.release.plan import present_version

ROOT = Path(__file__).parents[2]
HERE = ("openapi", "overlay", "generated", "docs", "changes.d", "README.md", "CHANGELOG.md", "pyproject.toml")


def git(repository: Path, *arguments: str) -> str:
    command = ["git", "-C", str(repository), "-c", "user.name=T", "-c", "user.email=t@localhost", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


@pytest.fixture(scope="module", autouse=True)
def _read_once() -> Iterator[None]:
    """Most tests read the same description on both sides: it is read once."""
    read, known = sides._description, {}

    def described(settings: Path, document: Path) -> Any:
        files = [document, settings / "names.yaml", *sorted((settings / "corrections").glob("*.yaml"))]
        key = b"".join(hashlib.sha256(path.read_bytes()).digest() for path in files)
        if key not in known:
            known[key] = read(settings, document)
        return known[key]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sides, "_description", described)
        patch.setattr(callers, "findings", lambda old, new: [])  # test_callers.py has it; mypy takes its time
        yield


@pytest.fixture(scope="module")
def pristine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The repository before its first release."""
    folder = tmp_path_factory.mktemp("release") / "ofapi"
    folder.mkdir()
    for name in HERE:
        source = ROOT / name
        if source.is_dir():
            left_out = shutil.ignore_patterns("__pycache__", ".generating-*", "released")
            shutil.copytree(source, folder / name, ignore=left_out)
        elif source.exists():
            shutil.copy(source, folder / name)
    git(folder, "init", "--quiet")
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "all of it")
    return folder


@pytest.fixture(scope="module")
def released(pristine: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The repository after it."""
    folder = tmp_path_factory.mktemp("released") / "ofapi"
    shutil.copytree(pristine, folder)
    git(folder, "config", "user.name", "T")
    git(folder, "config", "user.email", "t@localhost")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(build, "build", lambda root, dist, version: {f"ofapi-{version}.tar.gz": "0" * 64})
        releasing.run(asked=None, dry_run=False, tag=True, root=folder)
    return folder


@pytest.fixture
def repository(released: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of it to change; the gate looks there."""
    folder = tmp_path / "ofapi"
    shutil.copytree(released, folder)
    monkeypatch.setattr(sides, "ROOT", folder)
    monkeypatch.setattr(surface_gate, "RECORD", folder / "docs" / "surface.txt")
    return folder


def compared(repository: Path) -> Report:
    with sides.last_release(repository) as old, sides.opened(None, repository) as new:
        assert old is not None
        return report(old, new, version=sides.released_version(repository), with_callers=False)


def add_to_overlay(repository: Path, text: str) -> None:
    module = repository / "overlay" / "ofapi" / "_settings.py"
    module.write_text(module.read_text(encoding="utf-8") + text, encoding="utf-8")


def test_before_the_first_release_nothing_is_compared(pristine: Path) -> None:
    assert sides.last_tag(pristine) is None
    assert sides.released_version(pristine) is None
    with sides.last_release(pristine) as side:
        assert side is None


def test_a_dry_run_changes_nothing(pristine: Path, capsys: pytest.CaptureFixture[str]) -> None:
    releasing.run(asked=None, dry_run=True, tag=True, root=pristine)
    said = capsys.readouterr().out
    assert f"Version {present_version(pristine)}: the first release." in said
    assert "### The API" in said
    assert git(pristine, "status", "--porcelain") == ""


def test_a_release_is_recorded_committed_and_tagged(released: Path, pristine: Path) -> None:
    version = present_version(released)
    assert git(released, "describe", "--tags") == f"v{version}"
    assert git(released, "status", "--porcelain") == ""
    assert git(released, "worktree", "list").count("\n") == 0
    record = released / "openapi" / "released"
    assert (record / "openapi.yaml").read_bytes() == (pristine / "openapi" / "openapi.yaml").read_bytes()
    assert json.loads((record / "release.json").read_text())["version"] == version
    assert (released / "CHANGELOG.md").read_text(encoding="utf-8").startswith(f"# Changelog\n\n## {version} (")
    assert [path.name for path in (released / "changes.d").iterdir()] == ["README.md"]


def test_a_failed_build_leaves_no_trace(pristine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*given: object) -> dict[str, str]:
        raise PipelineError("two builds differ")

    monkeypatch.setattr(build, "build", fails)
    for name in ("user.name", "user.email"):
        git(pristine, "config", name, "T")
    before = git(pristine, "log", "--oneline", "--all")
    for tag in (True, False):
        with pytest.raises(PipelineError, match="two builds differ"):
            releasing.run(asked=None, dry_run=False, tag=tag, root=pristine)
        assert git(pristine, "log", "--oneline", "--all") == before
        assert (git(pristine, "status", "--porcelain"), git(pristine, "tag")) == ("", "")


def test_right_after_a_release_nothing_has_changed(repository: Path) -> None:
    found = compared(repository)
    assert (found.changes, found.unexplained) == ([], [])
    assert command.EXIT[found.class_] == 0
    with pytest.raises(PipelineError, match="nothing that callers notice has changed"):
        releasing.run(asked=None, dry_run=True, tag=True, root=repository)
    surface_gate.check()


def test_without_the_tag_the_record_is_compared(repository: Path) -> None:
    version = present_version(repository)
    git(repository, "tag", "--delete", f"v{version}")
    assert sides.released_version(repository) == version
    found = compared(repository)
    assert (found.changes, found.unexplained) == ([], [])
    assert any("are not here to be type-checked" in note for note in found.notes)


def test_uncommitted_work_is_not_released(repository: Path) -> None:
    add_to_overlay(repository, "\n")
    with pytest.raises(PipelineError, match="the working tree has changes; commit them first"):
        releasing.run(asked=None, dry_run=False, tag=True, root=repository)


def test_what_only_the_code_changed_is_told_apart_and_needs_a_line(repository: Path) -> None:
    package = repository / "overlay" / "ofapi" / "extra.py"
    package.write_text("def shown() -> int:\n    return 1\n", encoding="utf-8")
    assert [change.line for change in compared(repository).unexplained] == ["ofapi.extra.shown: new"]
    with pytest.raises(PipelineError, match=r"is not what docs/surface.txt holds:\n  addition: ofapi.extra.shown: new"):
        surface_gate.check()
    surface_gate.record()
    with pytest.raises(PipelineError, match=r"ofapi.extra.shown: new: needs a line in changes.d/"):
        surface_gate.check()
    (repository / "changes.d" / "shown.added.md").write_text("`ofapi.extra.shown()`.\n", encoding="utf-8")
    surface_gate.check()


def test_a_fragment_raises_the_version_and_stands_in_the_changelog(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository / "changes.d" / "pace.breaking.md").write_text("The pace is kept per team.\n", encoding="utf-8")
    releasing.run(asked=None, dry_run=True, tag=True, root=repository)
    said = capsys.readouterr().out
    major, minor, _ = map(int, present_version(repository).split("."))
    assert f"Version {major}.{minor + 1}.0: breaking" in said
    assert "### Breaking\n\n- The pace is kept per team." in said
    with pytest.raises(PipelineError, match="the version can't be"):
        releasing.run(asked=present_version(repository), dry_run=True, tag=True, root=repository)


def test_a_fragment_of_no_kind_is_refused(repository: Path) -> None:
    (repository / "changes.d" / "pace.md").write_text("x\n", encoding="utf-8")
    with pytest.raises(PipelineError, match=r"changes.d/pace.md: must be called <subject>.<kind>.md"):
        releasing.run(asked=None, dry_run=True, tag=True, root=repository)


def test_a_revision_that_is_none_is_refused(repository: Path) -> None:
    with (
        pytest.raises(PipelineError, match=r"'v9\.9\.9' is neither a file nor a revision"),
        sides.opened("v9.9.9", repository),
    ):
        pass


def test_a_method_that_goes_must_be_told_of(repository: Path) -> None:
    document = repository / "openapi" / "openapi.yaml"
    text = document.read_text(encoding="utf-8")
    start = text.index("  /api/{account}/posts/{post_id}/stats:\n")
    end = text.index("\n  /api", start) + 1
    document.write_text(text[:start] + text[end:], encoding="utf-8")
    with pytest.raises(PipelineError, match=r"posts.get_stats: removed .*: say in openapi/names.yaml, under gone"):
        surface_gate.check()
    names = repository / "openapi" / "names.yaml"
    told = '\ngone:\n  methods:\n    posts.get_stats: {since: 9.0.0, instead: "sort them yourself"}\n'
    names.write_text(names.read_text(encoding="utf-8") + told, encoding="utf-8")
    surface_gate.check()
