"""Check what `make package` built: contents, size, and a first call from an environment that holds nothing else.

Run as `python tests/packaging/try_wheel.py dist`. Ends with a non-zero exit code at the first thing that is wrong.
"""

from __future__ import annotations

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


def main(dist: Path) -> None:
    (wheel,) = dist.glob("*.whl")
    (sdist,) = dist.glob("*.tar.gz")
    check_wheel(wheel)
    with tarfile.open(sdist) as archive:
        check_names([name.partition("/")[2] for name in archive.getnames()], sdist)
    for built in (wheel, sdist):
        try_installed(built)
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


def try_installed(built: Path) -> None:
    """Install into an empty environment with the pinned versions of what it needs, and make a first call."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = Path(folder) / ("Scripts" if sys.platform == "win32" else "bin") / "python"
        pins = pinned(Path(folder) / "pins.txt")
        run(python, "-m", "pip", "-qq", "--disable-pip-version-check", "install", "-c", str(pins), str(built))
        listed = run(python, "-m", "pip", "--disable-pip-version-check", "list", "--format=freeze")
        found = {line.partition("==")[0].lower().replace("_", "-") for line in listed.split()} - {"pip", "setuptools"}
        expect(found <= ALLOWED, f"{built.name} brings {sorted(found - ALLOWED)}")
        run(python, "-W", "error", "-c", FIRST_CALL)


def pinned(path: Path) -> Path:
    """The versions of requirements/dev.txt as constraints."""
    lines = (ROOT / "requirements" / "dev.txt").read_text().splitlines()
    path.write_text("\n".join(line.partition(" ")[0] for line in lines if "==" in line))
    return path


def run(*command: Path | str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tempfile.gettempdir())
    expect(done.returncode == 0, f"{' '.join(map(str, command))[:200]} failed:\n{done.stdout}{done.stderr}")
    return done.stdout


def expect(holds: bool, otherwise: str) -> None:
    if not holds:
        sys.exit(otherwise)


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve())
