"""Generate the package: openapi-python-client reads the document, our templates write the code.

The output is made in a temporary folder beside the target, checked, and swapped in whole.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

from . import dialect, generator_warnings, packaged
from .document import Document
from .errors import PipelineError
from .lock import Lock
from .render import Renderer
from .views import Views

GENERATOR = f"openapi-python-client {version('openapi-python-client')}"


def generate(
    document: Document,
    *,
    target: Path,
    config: Path,
    templates: Path,
    runtime: Path,
    allowed_warnings: Path,
    lock: Lock,
    verify: Callable[[Document, Path], None],
) -> None:
    """Write the package for a normalised `document` to `target`, which is replaced as a whole or not at all.

    `verify` is called with the document and the finished folder before the swap. Raises PipelineError when the
    generator warns, when formatting fails or when `verify` does.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".generating-", dir=target.parent) as folder:
        output = Path(folder) / target.name
        settings = _settings(config, output)
        dialect.check(document)
        data = GeneratorData.from_dict(dialect.for_generator(document), config=settings)
        if isinstance(data, GeneratorError):
            raise PipelineError(f"openapi-python-client can't read the description: {data.header} {data.detail or ''}")
        generator_warnings.judge(data, allowed_warnings)
        endpoints = {
            str(endpoint.name): endpoint
            for collection in data.endpoint_collections_by_tag.values()
            for endpoint in collection.endpoints
        }
        views = Views(document, endpoints, with_examples=lock.url is not None)  # a reconstruction's are made up
        Renderer(data, settings, templates, views, document).write(output, lock, GENERATOR)
        shutil.copytree(runtime, output / "runtime", ignore=shutil.ignore_patterns("__pycache__"))
        (output / "py.typed").write_text("")
        (output / packaged.FILE).write_text(packaged.packaged(document), encoding="utf-8")
        _format(output)
        verify(document, output)
        _swap(output, target)


def _settings(config: Path, output: Path) -> Config:
    return Config.from_sources(
        ConfigFile.load_from_path(config),
        MetaType.NONE,
        document_source=Path("normalised"),
        file_encoding="utf-8",
        overwrite=True,
        output_path=output,
    )


def _format(output: Path) -> None:
    """Sort and drop imports, then format, with the settings of `templates/ruff.toml` alone."""
    settings = Path(__file__).parent.parent / "templates" / "ruff.toml"
    ruff = [sys.executable, "-m", "ruff"]
    for command in (["check", "--fix-only", "--quiet"], ["format", "--quiet"], ["check", "--quiet"]):
        run = subprocess.run(
            [*ruff, *command, "--no-cache", "--config", str(settings), str(output)],
            capture_output=True,
            text=True,
            check=False,
        )
        if run.returncode != 0:
            raise PipelineError(f"ruff {command[0]} fails on the generated code:\n{run.stdout}{run.stderr}")


def _swap(output: Path, target: Path) -> None:
    """Put `output` in the place of `target`; a failure puts the old one back."""
    old = output.parent / "previous"
    if target.exists():
        os.replace(target, old)
    try:
        os.replace(output, target)
    except BaseException:
        if old.exists():
            os.replace(old, target)
        raise
