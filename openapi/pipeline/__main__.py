"""`python -m pipeline fetch | generate | check | diff | ...`: what the Makefile runs."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from .errors import PipelineError


def main(argv: Sequence[str] | None = None) -> int:
    """Run one task; the exit code is 1 when it fails, with one message that says why."""
    parser = argparse.ArgumentParser(prog="pipeline", description=__doc__)
    tasks = parser.add_subparsers(dest="task", required=True)
    fetch = tasks.add_parser("fetch", help="fetch the description and lock it")
    fetch.add_argument("url", nargs="?", default="")
    fetch.add_argument(
        "--force", action="store_true", help="accept a description that is much smaller or may be cut off"
    )
    tasks.add_parser("generate", help="regenerate the package from the vendored description")
    tasks.add_parser("check", help="fail when regenerating gives anything but what is there")
    diff = tasks.add_parser("diff", help="what changed for callers; exit code 0, 10 (additions) or 20 (breaking)")
    diff.add_argument("--from", dest="old", help="a revision or a description's file; default: the last release")
    diff.add_argument("--to", dest="new", help="the same; default: the working tree")
    diff.add_argument("--format", choices=("terminal", "markdown", "json", "title"), default="terminal")
    diff.add_argument("--no-callers", action="store_true", help="don't type-check the last release's tests")
    tasks.add_parser("surface", help="record the public names in docs/surface.txt")
    tasks.add_parser("check-surface", help="fail when the public names are not the recorded ones")
    release = tasks.add_parser("release", help="build, check, record, commit and tag the next version")
    release.add_argument("--version", help="a higher version than what changed asks for")
    release.add_argument("--dry-run", action="store_true", help="only say what would be")
    release.add_argument("--no-tag", action="store_true", help="prepare it in the working tree: no commit, no tag")
    tasks.add_parser("build", help="build and check wheel and sdist of the present version")
    options = parser.parse_args(argv)
    if options.task == "fetch":
        from . import fetch as fetching

        return fetching.main([*([options.url] if options.url else []), *(["--force"] if options.force else [])])
    try:
        return _run(options)
    except PipelineError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1


def _run(options: argparse.Namespace) -> int:
    if options.task == "diff":
        from .diff import command

        return command.run(options.old, options.new, form=options.format, with_callers=not options.no_callers)
    if options.task in ("release", "build"):
        from .release import command as release

        if options.task == "build":
            release.package()
            return 0
        release.run(asked=options.version, dry_run=options.dry_run, tag=not options.no_tag)
        return 0
    if options.task in ("surface", "check-surface"):
        from . import surface_gate

        surface_gate.record() if options.task == "surface" else surface_gate.check()
        return 0
    from . import run

    run.generate() if options.task == "generate" else run.check()
    return 0


if __name__ == "__main__":
    sys.exit(main())
