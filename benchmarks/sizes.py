"""What regenerating takes, and how large the result is."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

from .measure import ROOT
from .report import Line, within

PACKAGE = Path("generated") / "ofapi_generated"


def run() -> Iterator[tuple[str, list[Line]]]:
    """Measure, and give the table's title and lines."""
    yield (
        "Generating and what comes of it",
        [
            within("make generate", seconds_to_generate(), 60, "s", 1),
            within("wheel", wheel_bytes() / 1e6, 1.5, "MB", 2),
            within("lines in generated/", generated_lines(), 80_000, "lines"),
            within("model classes", model_classes(), 400, "classes"),
        ],
    )


def seconds_to_generate() -> float:
    """Wall time of what `make generate` runs, in a copy: measuring must not change this tree."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        for name in ("openapi", "generated"):
            shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__", ".*"))
        shutil.copy(ROOT / "generator_config.yaml", copy)
        start = perf_counter()
        _quietly([sys.executable, "-P", "-c", _GENERATE], copy)
        return perf_counter() - start


_GENERATE = (
    "import sys; sys.path.insert(0, 'openapi'); from pipeline.__main__ import main; sys.exit(main(['generate']))"
)


def wheel_bytes() -> int:
    """Size of the wheel, built now."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, str(ROOT)]
        _quietly(command, ROOT)
        return sum(wheel.stat().st_size for wheel in Path(folder).glob("*.whl"))


def generated_lines() -> int:
    """Lines of all files that `make generate` writes."""
    files = (path for path in (ROOT / PACKAGE).rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return sum(path.read_bytes().count(b"\n") for path in files)


def model_classes() -> int:
    """Classes defined under `models/`."""
    files = (ROOT / PACKAGE / "models").glob("*.py")
    return sum(len(re.findall(r"^class ", path.read_text(encoding="utf-8"), re.MULTILINE)) for path in files)


def _quietly(command: list[str], folder: Path) -> None:
    """Run a command; what it says is shown only when it fails."""
    done = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)} ended with exit code {done.returncode}:\n{done.stdout}")
