"""`make rehearse`: the day the API changes, in a scratch clone and against a server on this machine.

What stands in HEAD is released there, if it never was; then another description is served, and the maintainer's
commands follow one another with all that they print. To stay within minutes a few tests run, of what changed;
`TESTS=tests` runs all. Golden lists of `tests/pipeline` fail then, as they do on a real day, until a person reads them.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import yaml

from pipeline import document as documents
from pipeline.document import Document
from pipeline.errors import PipelineError
from tests.evolution import edits

ROOT = Path(__file__).parents[2]
TESTS = "tests/client/test_smart_links.py tests/client/test_about.py tests/test_readme.py"
LIMIT = 600  # seconds
CALL = """import ofapi
try:
    ofapi.Client("key").posts.get_stats("acct_1", 2)
except ofapi.OperationRemovedError as error:
    print(error)"""
GONE = """gone:
  methods:
    posts.get_stats:
      since: "{version}"
      instead: "add up what posts.get tells"
"""


def changed(document: Document) -> Document:
    """The description as it might come one morning: something of everything."""
    del document["paths"]["/api/{account}/posts/{post_id}/stats"]
    parameters = edits.operation(document, "listSmartLinks")["parameters"]
    parameters.append(edits.query("archived", {"type": "boolean"}))
    limit = edits.parameter(document, "listSmartLinks", "limit")["schema"]
    edits.said(limit, "greater than 1000", "greater than 500")
    edits.data(document, "getSmartLink")["properties"]["paused"] = {"type": "boolean", "example": True}
    return document


def main(tests: str) -> int:
    """Rehearse with these tests; the exit code is 1 when a command fails or it takes too long."""
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="ofapi-rehearsal-") as folder, _served() as url:
        clone = Path(folder) / "ofapi"
        _run(ROOT, "git", "clone", "--quiet", "--shared", str(ROOT), str(clone))
        day = _Day(clone, tests)
        day.prepare()
        try:
            day.live_through(url)
        except subprocess.CalledProcessError as error:
            print(f"\nThe rehearsal ends here: {error}", file=sys.stderr)
            return 1
    took = time.monotonic() - started
    print(f"\nRehearsed in {took:.0f} seconds.")
    return int(took > LIMIT)


class _Day:
    """The commands of a maintainer in the clone, with this folder's environment: no new installation is needed."""

    def __init__(self, clone: Path, tests: str) -> None:
        self._clone = clone
        self._tests = tests
        # The clone's own package goes before the one that is installed in the environment.
        search = os.pathsep.join(str(clone / part) for part in ("overlay", "generated"))
        self._environment = {**os.environ, "PYTHONPATH": search, "PYTHONDONTWRITEBYTECODE": "1", **_NOBODY}
        for name in ("MAKEFLAGS", "MAKELEVEL", "MFLAGS"):
            self._environment.pop(name, None)

    def prepare(self) -> None:
        (self._clone / ".venv").symlink_to(ROOT / ".venv")
        with (self._clone / ".git" / "info" / "exclude").open("a") as file:
            file.write(".venv\n")
        if not self._git("tag", "--list", "v*"):
            _say("The evening before: a release")
            self._pipeline("release")

    def live_through(self, url: str) -> None:
        _say("The day the API changes")
        self._make("fetch", f"SPEC_URL={url}")
        self._make("generate")
        _say("A method is gone. The maintainer says in names.yaml, under gone, what callers do instead")
        self._tell()
        self._make("generate")
        self._make("surface")
        self._make("check")
        self._make("test", f"TESTS={self._tests}")
        self._make("diff")
        self._git("commit", "--quiet", "--all", "--message", "The API's description of today")
        self._make("release", but=("-o", "check"))  # nothing changed since it ran
        print(self._git("log", "--oneline", "--decorate", "-2"))
        _say("What stands in the changelog")
        print("\n## ".join((self._clone / "CHANGELOG.md").read_text(encoding="utf-8").split("\n## ")[:2]))
        _say("What a caller meets")
        self._python("import ofapi; print(ofapi.__version__, ofapi.spec_info().operations, 'operations')")
        self._python(CALL)

    def _tell(self) -> None:
        names = self._clone / "openapi" / "names.yaml"
        last = self._git("describe", "--tags", "--abbrev=0").removeprefix("v").split(".")
        version = f"0.{int(last[1]) + 1}.0" if last[0] == "0" else f"{int(last[0]) + 1}.0.0"
        text = names.read_text(encoding="utf-8")
        if "\ngone:" in text:
            raise PipelineError("names.yaml has a section gone already; the rehearsal adds its own")
        names.write_text(text + GONE.format(version=version), encoding="utf-8")

    def _make(self, *arguments: str, but: tuple[str, ...] = ()) -> None:
        # READY= : the environment is there, and must stay that of this folder.
        self._timed("make", "READY=", *but, *arguments, shown=f"make {' '.join(arguments)}")

    def _pipeline(self, task: str) -> None:
        search = f"openapi{os.pathsep}{self._environment['PYTHONPATH']}"
        self._timed(
            ".venv/bin/python", "-m", "pipeline", task, shown=f"make {task}", environment={"PYTHONPATH": search}
        )

    def _python(self, code: str) -> None:
        self._timed(".venv/bin/python", "-c", code, shown=f"python: {code}")

    def _timed(self, *command: str, shown: str, environment: dict[str, str] | None = None) -> None:
        print(f"\n$ {shown}", flush=True)
        started = time.monotonic()
        subprocess.run(command, cwd=self._clone, env={**self._environment, **(environment or {})}, check=True)
        print(f"  ({time.monotonic() - started:.0f} s)", flush=True)

    def _git(self, *arguments: str) -> str:
        return _run(self._clone, "git", *arguments, environment=self._environment)


_NOBODY = {
    f"GIT_{role}_{part}": value
    for role in ("AUTHOR", "COMMITTER")
    for part, value in (("NAME", "Rehearsal"), ("EMAIL", "rehearsal@localhost"))
}


@contextmanager
def _served() -> Iterator[str]:
    """The changed description, on a port of this machine."""
    document = changed(documents.read(ROOT / "openapi" / "openapi.yaml"))
    content = yaml.safe_dump(document, sort_keys=False, width=1000).encode()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("content-type", "application/yaml")
            self.send_header("content-length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing: what counts is what the commands say."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}/openapi.yaml"
        finally:
            server.shutdown()


def _say(text: str) -> None:
    print(f"\n== {text}", flush=True)


def _run(folder: Path, *command: str, environment: dict[str, str] | None = None) -> str:
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise PipelineError(f"{' '.join(command)} fails: {done.stderr.strip()}")
    return done.stdout.strip()


if __name__ == "__main__":
    sys.exit(main(" ".join(sys.argv[1:]) or TESTS))
