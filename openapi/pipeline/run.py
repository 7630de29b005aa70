"""`make generate` and the part of `make check` that regenerates: the whole way, from the files of this repository."""

from __future__ import annotations

import filecmp
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from . import coverage, gates, lock, operations_page, rules_page, verify
from .document import Document, read
from .errors import PipelineError
from .generate import generate as generate_package
from .names import Names
from .normalise import normalise

OPENAPI = Path(__file__).parent.parent
ROOT = OPENAPI.parent
TARGET = ROOT / "generated" / "ofapi_generated"
NAMES = OPENAPI / "names.yaml"
DOCUMENT = OPENAPI / "openapi.yaml"
WAIVED = OPENAPI / "waived_sentences.yaml"
RULES_PAGE = ROOT / "docs" / "rules.md"
OPERATIONS_PAGE = ROOT / "docs" / "operations.md"


def generate() -> None:
    """Regenerate the package, `docs/rules.md` and `docs/operations.md`, and record new names in `names.yaml`.

    Raises PipelineError; then the package has not changed.
    """
    document, names = _normalised()
    _generate(document, TARGET)
    text = names.dump()
    _replace(NAMES, text)
    client, waived = _judged()
    for page, text in _pages(document, client, waived).items():
        _replace(page, text)
    models = sum("properties" in schema for schema in document["components"]["schemas"].values())
    lines = sum(path.read_bytes().count(b"\n") for path in _files(TARGET))
    print(f"Generated {TARGET.relative_to(ROOT)}: {verify.count(document)} operations, {models} models, {lines} lines.")
    for section, key, name in names.added:
        print(f"  new name: {section}: {key}: {name}")
    for section, key, name in names.vanished:
        print(f"  no longer in the description: {section}: {key}: {name}")


def check() -> None:
    """Raise PipelineError when regenerating gives other names or other files than stand here, or a gate fails."""
    document, names = _normalised()
    if names.added:
        raise PipelineError("names.yaml lacks names; run `make generate`: " + _listed(names.added))
    client, waived = _judged()
    gates.check(document, client, waived)
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / TARGET.name
        _generate(document, fresh)
        different = sorted(_differences(fresh, TARGET))
    if different:
        raise PipelineError(
            f"{len(different)} generated files differ from what the pipeline makes; run `make generate`:\n  "
            + "\n  ".join(different[:20])
            + (f"\n  ... and {len(different) - 20} more" if len(different) > 20 else "")
        )
    for page, text in _pages(document, client, waived).items():
        if not page.exists() or page.read_text(encoding="utf-8") != text:
            raise PipelineError(f"{page.relative_to(ROOT)} is not what the pipeline makes of it; run `make generate`")
    print(f"{TARGET.relative_to(ROOT)} is what the pipeline makes of {DOCUMENT.relative_to(ROOT)}.")


def _pages(document: Document, client: coverage.Client, waived: list[coverage.Waiver]) -> dict[Path, str]:
    """The pages of documentation that are made, by the file each stands in."""
    return {
        RULES_PAGE: rules_page.page(document, client.rules, waived),
        OPERATIONS_PAGE: operations_page.page(document),
    }


def _judged() -> tuple[coverage.Client, list[coverage.Waiver]]:
    """What the client enforces, and the sentences that people waived."""
    return coverage.handwritten(ROOT / "overlay", ROOT / "generated"), coverage.waivers(WAIVED)


def _replace(path: Path, text: str) -> None:
    """Write the file, all or nothing; one that holds this text already is left alone."""
    if path.exists() and path.read_text(encoding="utf-8") == text:
        return
    path.parent.mkdir(exist_ok=True)
    partial = path.with_suffix(".partial")
    partial.write_text(text, encoding="utf-8")
    os.replace(partial, path)


def _normalised() -> tuple[Document, Names]:
    names = Names.read(NAMES)
    corrections = sorted((OPENAPI / "corrections").glob("*.yaml"))
    return normalise(read(DOCUMENT), corrected_by=corrections, names=names), names


def _generate(document: Document, target: Path) -> None:
    known = lock.read(OPENAPI / "openapi.lock.json")
    if known is None or not known.describes(DOCUMENT.read_bytes()):
        raise PipelineError(
            "openapi.lock.json does not describe openapi.yaml (was it edited by hand?); run `make fetch`"
        )
    generate_package(
        document,
        target=target,
        config=ROOT / "generator_config.yaml",
        templates=OPENAPI / "templates",
        runtime=OPENAPI / "runtime",
        allowed_warnings=OPENAPI / "allowed_warnings.yaml",
        lock=known,
        verify=verify.verify,
    )


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.rglob("*")) if path.is_file() and "__pycache__" not in path.parts)


def _differences(fresh: Path, present: Path) -> Iterator[str]:
    made = {path.relative_to(fresh) for path in _files(fresh)}
    there = {path.relative_to(present) for path in _files(present)}
    for path in made | there:
        if path not in there:
            yield f"{path} is missing"
        elif path not in made:
            yield f"{path} is not generated"
        elif not filecmp.cmp(fresh / path, present / path, shallow=False):
            yield f"{path} differs"


def _listed(added: list[tuple[str, str, str]]) -> str:
    return ", ".join(f"{section}: {key}" for section, key, _ in added)
