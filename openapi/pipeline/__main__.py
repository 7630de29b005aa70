"""`python -m pipeline fetch | generate | check`: what the Makefile runs."""

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
    options = parser.parse_args(argv)
    if options.task == "fetch":
        from . import fetch as fetching

        return fetching.main([*([options.url] if options.url else []), *(["--force"] if options.force else [])])
    from . import run

    try:
        run.generate() if options.task == "generate" else run.check()
    except PipelineError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
