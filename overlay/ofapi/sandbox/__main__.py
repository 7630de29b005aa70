"""`python -m ofapi.sandbox`: serve the sandbox until interrupted."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from . import TWO_FACTOR_CODE, require


def main(arguments: Sequence[str] | None = None) -> int:
    given = _parser().parse_args(arguments)
    try:
        require()
    except ImportError as error:
        print(error, file=sys.stderr)
        return 1
    from ._server import Server
    from ._team import Settings

    settings = Settings(
        seed=given.seed,
        rate_limit=given.rate_limit,
        credits=given.credits,
        fault=given.fault,
        drift=given.drift,
        step=given.step,
    )
    try:
        server = Server(settings, db=given.db, host=given.host, port=given.port)
    except (OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1

    def started() -> None:
        print(f"export ONLYFANSAPI_BASE_URL={server.sandbox} ONLYFANSAPI_API_KEY=sandbox")
        print(f"# Any key will do, code {TWO_FACTOR_CODE} connects an account; Ctrl-C stops the sandbox.", flush=True)

    try:
        server.serve(started)
    except KeyboardInterrupt:
        print()
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m ofapi.sandbox",
        description="The API on this machine: no account, no credits, nothing that is real.",
    )
    parser.add_argument("--port", type=_whole, default=8787, help="where to listen; 0 for a free one (8787)")
    parser.add_argument("--host", default="127.0.0.1", help="where to listen (127.0.0.1)")
    parser.add_argument("--seed", type=int, default=1, help="what the agency, ids, faults and drift follow from (1)")
    parser.add_argument("--db", metavar="FILE", help="a SQLite file that keeps what happens; default: memory")
    parser.add_argument("--rate-limit", type=_whole, default=1000, help="calls a minute; 0 for no limit (1000)")
    parser.add_argument("--credits", type=_whole, default=100_000, help="what the team has at the start (100000)")
    parser.add_argument(
        "--fault", type=_share, default=0.0, metavar="5%", help="the share of calls that go wrong (0%%)"
    )
    parser.add_argument("--drift", action="store_true", help="answers that differ from the description")
    parser.add_argument(
        "--step", type=float, default=0.05, help="seconds between the steps of uploads, exports and retries (0.05)"
    )
    return parser


def _whole(text: str) -> int:
    number = int(text)
    if number < 0:
        raise argparse.ArgumentTypeError(f"{text} is less than 0")
    return number


def _share(text: str) -> float:
    try:
        share = float(text[:-1]) / 100 if text.endswith("%") else float(text)
    except ValueError:
        share = -1.0
    if not 0 <= share <= 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no share: give 5%, or 0.05")
    return share


if __name__ == "__main__":
    sys.exit(main())
