"""What a long list costs: 1,000 Smart Links. `python -m benchmarks.lists` is one process."""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from importlib import import_module
from importlib.util import find_spec
from operator import attrgetter, itemgetter
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

import httpx

from . import answers, stock
from .measure import Effort, Seconds, fastest, fresh_process, repeated
from .report import Budget, Line, Table, lines

STOCK = "stock openapi-python-client"
CONTENDERS = ("httpx", "ofapi", "ofapi_generated", "onlyfans", STOCK)

TABLES = {
    "list": Table(
        "1,000 Smart Links, bytes to a list of typed objects (httpx: of dicts)",
        CONTENDERS,
        (Budget("ofapi", "httpx", 1.6),),
    ),
    "read": Table("The same, and every field of every link read (ours: with dates parsed)", CONTENDERS),
}

OWN = (
    "id", "clicks_count", "conversions_count", "created_at", "free_trial_days", "link_type", "name", "revenue",
    "spenders_count", "subscribers_count", "traffic_redirect_url", "updated_at",
)  # fmt: skip
ACCOUNT = ("id", "display_name", "username")
WIRE_COST = (
    "clickSourceCount", "inputMode", "inputValue", "perClick", "perPromo", "perSub", "subscriberSourceCount",
)  # fmt: skip
COST = (
    "click_source_count", "input_mode", "input_value", "per_click", "per_promo", "per_sub", "subscriber_source_count",
)  # fmt: skip

Get: TypeAlias = Callable[[Any], Any]


class Fields(NamedTuple):
    """How all fields of a Smart Link are read: its own, those of its account, those of its cost."""

    own: Get
    account: Get
    of_account: Get
    cost: Get
    of_cost: Get


KEYS = Fields(itemgetter(*OWN), itemgetter("account"), itemgetter(*ACCOUNT), itemgetter("cost"), itemgetter(*WIRE_COST))
ATTRIBUTES = Fields(
    attrgetter(*OWN), attrgetter("account"), attrgetter(*ACCOUNT), attrgetter("cost"), attrgetter(*COST)
)


def run(effort: Effort) -> Iterator[tuple[str, list[Line]]]:
    """Measure, and give the tables' titles and lines."""
    with tempfile.TemporaryDirectory() as folder:
        missing = stock.generate(Path(folder))
        arguments = ("-m", "benchmarks.lists", str(effort.rounds), str(effort.lists))
        path = "" if missing else folder
        rounds: list[dict[str, Seconds]] = [fresh_process(*arguments, path=path) for _ in range(effort.processes)]
    for key, table in TABLES.items():
        skipped = [Line(STOCK, "skipped", "", missing)] if missing else []
        yield table.title, lines(table, [seconds[key] for seconds in rounds]) + skipped


def measure(rounds: int, calls: int) -> dict[str, Seconds]:
    """The measures of this process."""
    fetching = _contenders()
    fields = {name: KEYS if name == "httpx" else ATTRIBUTES for name in fetching}
    reading = {name: _reading(fetch, fields[name]) for name, fetch in fetching.items()}
    _check({name: _values(fetch(), fields[name]) for name, fetch in fetching.items()})
    return {
        "list": fastest({name: repeated(fetch) for name, fetch in fetching.items()}, rounds, calls),
        "read": fastest({name: repeated(call) for name, call in reading.items()}, rounds, calls),
    }


def _contenders() -> dict[str, Callable[[], Sequence[Any]]]:
    import onlyfansapi

    import ofapi
    from ofapi_generated.api.smart_links import list_smart_links
    from ofapi_generated.client import AuthenticatedClient

    transport = answers.transport(answers.listed())
    http = httpx.Client(transport=transport, headers=answers.HEADERS)
    own = ofapi.Client(answers.KEY, transport=transport)
    settings: dict[str, Any] = {
        "base_url": answers.SERVER, "token": answers.KEY, "httpx_args": {"transport": transport},
    }  # fmt: skip
    generated = AuthenticatedClient(**settings)
    vendors = onlyfansapi.OnlyFansAPI(api_key=answers.KEY, http_client=httpx.Client(transport=transport))

    def parsed_data() -> Any:
        parsed: Any = list_smart_links.sync(client=generated, limit=1000)
        return parsed.data

    fetching: dict[str, Callable[[], Any]] = {
        "httpx": lambda: http.get(answers.URL, params={"limit": 1000}).json()["data"],
        "ofapi": lambda: own.smart_links.list(limit=1000).data,
        "ofapi_generated": parsed_data,
        "onlyfans": lambda: vendors.smart_links.list(limit=1000).data,
    }
    if find_spec(stock.PACKAGE):
        operation = import_module(f"{stock.PACKAGE}.api.smart_links.list_smart_links")
        client = import_module(f"{stock.PACKAGE}.client").AuthenticatedClient(**settings)
        fetching[STOCK] = lambda: operation.sync(client=client, limit=1000).data
    return fetching


def _reading(fetch: Callable[[], Sequence[Any]], fields: Fields) -> Callable[[], None]:
    own, account, of_account, cost, of_cost = fields

    def reading() -> None:
        for link in fetch():
            own(link)
            of_account(account(link))
            of_cost(cost(link))

    return reading


def _values(links: Sequence[Any], fields: Fields) -> list[Any]:
    """All values of all links, dates as text, so that contenders can be compared."""
    found = [
        value
        for link in links
        for value in (
            *fields.own(link),
            *fields.of_account(fields.account(link)),
            *fields.of_cost(fields.cost(link)),
        )
    ]
    return [value.isoformat() if isinstance(value, datetime) else value for value in found]


def _check(values: dict[str, list[Any]]) -> None:
    """A contender that reads something else than the others would be measured at another task."""
    wrong = [name for name, found in values.items() if found != values["httpx"]]
    if wrong:
        raise SystemExit(f"other values than httpx gives come from {', '.join(wrong)}")


if __name__ == "__main__":
    json.dump(measure(*map(int, sys.argv[1:])), sys.stdout)
