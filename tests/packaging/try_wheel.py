"""Check what `make package` built: contents, size, and a first call from an environment that holds nothing else.

Run as `python tests/packaging/try_wheel.py dist [--sbom FILE]`. Ends with a non-zero exit code at
the first thing that is wrong.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tarfile
import tempfile
import venv
import zipfile
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
LIMIT = 1_500_000
# What the three dependencies bring with them.
ALLOWED = {
    *("ofapi", "attrs", "httpx", "python-dateutil"),
    *("anyio", "certifi", "h11", "httpcore", "idna", "six", "sniffio", "typing-extensions", "tzdata"),
}
FIRST_CALL = """
import httpx, ofapi
answer = {"data": {"id": "01J", "created_at": "Mon, 10 Feb 2025 02:51:22 GMT"}, "_meta": {"_credits": {"used": 1}}}
transport = httpx.MockTransport(lambda request: httpx.Response(200, json=answer))
with ofapi.Client("key", transport=transport) as client:
    link = client.smart_links.create_free_trial("acct_1", "Bio", days=7)
assert (link.data.id, link.data.created_at.year, link.meta.credits.used) == ("01J", 2025, 1), link
ofapi.preload()
"""


def main(dist: Path, sbom: Path | None = None) -> None:
    (wheel,) = dist.glob("*.whl")
    (sdist,) = dist.glob("*.tar.gz")
    check_wheel(wheel)
    with tarfile.open(sdist) as archive:
        check_names([name.partition("/")[2] for name in archive.getnames()], sdist)
    for built in (wheel, sdist):
        try_installed(built, sbom if built is wheel else None)
    print(f"{wheel.name}: {wheel.stat().st_size / 1e6:.2f} MB; wheel and sdist install and work on their own")


def check_wheel(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    check_names(names, wheel)
    for needed in ("ofapi/py.typed", "ofapi_generated/py.typed", "ofapi_generated/operations.py"):
        expect(needed in names, f"{wheel.name} lacks {needed}")
    roots = {name.partition("/")[0] for name in names if ".dist-info" not in name}
    expect(roots == {"ofapi", "ofapi_generated"}, f"{wheel.name} holds {sorted(roots)}")
    expect(wheel.stat().st_size < LIMIT, f"{wheel.name} has {wheel.stat().st_size} bytes, over {LIMIT}")


def check_names(names: list[str], archive: Path) -> None:
    for name in names:
        parts = name.split("/")
        expect(not {"tests", "pipeline", "benchmarks", "__pycache__"} & set(parts), f"{archive.name} holds {name}")


def try_installed(built: Path, sbom: Path | None) -> None:
    """Install into an empty environment with the pinned versions of what it needs, make a first call, and run what the
    README shows; list what was installed in `sbom`."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder)
        python = Path(folder) / ("Scripts" if sys.platform == "win32" else "bin") / "python"
        pins = pinned(Path(folder) / "pins.txt")
        pip = (sys.executable, "-m", "pip", "--python", python, "--disable-pip-version-check")
        run(*pip, "-qq", "install", "-c", str(pins), str(built))
        listed = run(*pip, "list", "--format=freeze")
        found = {line.partition("==")[0].lower().replace("_", "-") for line in listed.split()} - {"pip", "setuptools"}
        expect(found <= ALLOWED, f"{built.name} brings {sorted(found - ALLOWED)}")
        run(python, "-W", "error", "-c", FIRST_CALL)
        expect("ofapi" in run(python, "-m", "ofapi"), "python -m ofapi says nothing")
        run_readme(python, Path(folder) / "readme.py")
        if sbom is not None:
            run(
                sys.executable,
                "-m",
                "cyclonedx_py",
                "environment",
                "--output-reproducible",
                "-o",
                str(sbom),
                str(python),
            )


def run_readme(python: Path, program: Path) -> None:
    """The README's Python, as one program, against a server on this machine."""
    sys.path.insert(0, str(ROOT / "examples"))
    from example_server import running

    blocks = re.findall(r"^```python\n(.*?)^```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL | re.MULTILINE)
    program.write_text("\n".join(blocks), encoding="utf-8")
    with running() as server:
        settings = {"ONLYFANSAPI_API_KEY": "a-key", "ONLYFANSAPI_BASE_URL": server.url}
        run(python, str(program), environment={**os.environ, **settings})


def pinned(path: Path) -> Path:
    """The versions of requirements/dev.txt as constraints."""
    lines = (ROOT / "requirements" / "dev.txt").read_text().splitlines()
    path.write_text("\n".join(line.partition(" ")[0] for line in lines if "==" in line))
    return path


def run(*command: Path | str, environment: dict[str, str] | None = None) -> str:
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, cwd=tempfile.gettempdir(), env=environment
    )
    expect(done.returncode == 0, f"{' '.join(map(str, command))[:200]} failed:\n{done.stdout}{done.stderr}")
    return done.stdout


def expect(holds: bool, otherwise: str) -> None:
    if not holds:
        sys.exit(otherwise)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("dist", type=Path)
    parser.add_argument("--sbom", type=Path)
    options = parser.parse_args()
    main(options.dist.resolve(), options.sbom and options.sbom.resolve())
