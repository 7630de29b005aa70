"""Export the fans of accounts into a CSV file, for no more than a price you name.

Run: python examples/export_fans.py fans.csv acct_123 acct_456

If it stops in the middle (time up, Ctrl-C, a power cut), nothing is paid twice. Go on by the id it printed:

    python examples/export_fans.py fans.csv --resume data_export_...
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import ofapi


def main(arguments: Sequence[str] | None = None, client: ofapi.Client | None = None) -> int:
    given = _parser().parse_args(arguments)
    with client or ofapi.Client() as client:
        try:
            done = resume(client, given) if given.resume else export(client, given)
        except ofapi.PriceLimitError as error:
            print(f"{error.id} would cost {error.credit_cost} credits; raise --max-credits to pay that")
            return 1
        except ofapi.JobTimeoutError as error:
            print(f"not ready yet; later: --resume {error.id}")
            return 1
        except ofapi.StartUncertainError as error:
            print(f"look at {error.id} before you start anything again: {error}")
            return 1
        except ofapi.JobFailedError as error:
            print(f"{error.id} failed: {error.reason or 'the API does not say why'}")
            return 1
    print(f"{done.path}: {done.size:,} bytes, {done.export.credit_cost} credits")
    return 0


def export(client: ofapi.Client, given: argparse.Namespace) -> ofapi.ExportFile:
    now = datetime.now(UTC)
    return client.data_exports.run(
        type="fans",
        file_type="csv",
        account_ids=given.accounts,
        start_date=now - timedelta(days=given.days),
        end_date=now,
        export_options={"type": "all"},
        max_credits=given.max_credits,
        to=given.to,
        on_progress=say,
    )


def resume(client: ofapi.Client, given: argparse.Namespace) -> ofapi.ExportFile:
    return client.data_exports.resume(given.resume, max_credits=given.max_credits, to=given.to, on_progress=say)


def say(progress: ofapi.Progress) -> None:
    percent = "" if progress.percent is None else f" {progress.percent:.0f} %"
    print(f"{progress.id}: {progress.state}{percent}")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Export fans into a CSV file.")
    parser.add_argument("to", help="the file to write")
    parser.add_argument("accounts", nargs="*", help="acct_...")
    parser.add_argument("--days", type=int, default=30)
    parser.add_argument("--max-credits", type=int, default=200, help="the most it may cost")
    parser.add_argument("--resume", metavar="ID", help="go on with an export that was begun before")
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
