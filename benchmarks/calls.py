"""What one call costs: `createSmartLink` through a mock transport. `python -m benchmarks.calls` is one process."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Awaitable, Callable, Iterator
from typing import Any, TypeAlias

import httpx

from . import answers
from .measure import Effort, Seconds, awaited, fastest, fresh_process, repeated
from .report import Budget, Line, Table, lines

CONTENDERS = ("httpx", "ofapi", "ofapi_generated", "onlyfans")
BUDGET = (Budget("ofapi", "httpx", 1.35),)

TABLES = {
    "call": Table("One call: smart_links.create(...)", CONTENDERS, BUDGET),
    "read": Table("The same, and its id and the credits used read", CONTENDERS, BUDGET),
    "async call": Table("One call, async", CONTENDERS, BUDGET),
    "async read": Table("The same, and its id and the credits used read", CONTENDERS, BUDGET),
    "rules": Table(
        "What checking the rules costs: the same call, with validate=False and with its rules checked",
        ("unchecked", "checked"),
        # 15 % of the whole call at most: whole / (whole - 0.15 whole).
        (Budget("checked", "unchecked", 1 / 0.85),),
    ),
}

Call: TypeAlias = Callable[[], Any]
AsyncCall: TypeAlias = Callable[[], Awaitable[Any]]

# How a caller gets at the id and at the credits used; the same for the generated functions' `parsed`.
READS: dict[str, Callable[[Any], tuple[Any, Any]]] = {
    "httpx": lambda result: (result["data"]["id"], result["_meta"]["_credits"]["used"]),
    "ofapi": lambda result: (result.data.id, result.meta.credits.used),
    "ofapi_generated": lambda result: (result.data.id, result.meta.credits.used),
    "onlyfans": lambda result: (result.data.id, result.api_meta.api_credits.used),
}


def run(effort: Effort) -> Iterator[tuple[str, list[Line]]]:
    """Measure, and give the tables' titles and lines."""
    arguments = ("-m", "benchmarks.calls", str(effort.rounds), str(effort.calls))
    rounds: list[dict[str, Seconds]] = [fresh_process(*arguments) for _ in range(effort.processes)]
    for key, table in TABLES.items():
        yield table.title, lines(table, [seconds[key] for seconds in rounds])


def measure(rounds: int, calls: int) -> dict[str, Seconds]:
    """The measures of this process."""
    plain = _calls()
    reading: dict[str, Call] = {name: _reading(READS[name], call) for name, call in plain.items()}
    _check({name: call() for name, call in reading.items()})
    measured = {
        "call": fastest({name: repeated(call) for name, call in plain.items()}, rounds, calls),
        "read": fastest({name: repeated(call) for name, call in reading.items()}, rounds, calls),
        "rules": fastest({name: repeated(call) for name, call in _with_and_without_rules().items()}, rounds, calls),
    }
    with asyncio.Runner() as runner:
        waiting = _async_calls()
        waiting_reading = {name: _async_reading(READS[name], call) for name, call in waiting.items()}
        _check({name: runner.run(_result(call)) for name, call in waiting_reading.items()})
        for key, calls_of in (("async call", waiting), ("async read", waiting_reading)):
            batches = {name: awaited(call, runner) for name, call in calls_of.items()}
            measured[key] = fastest(batches, rounds, calls)
    return measured


def _calls() -> dict[str, Call]:
    import onlyfansapi

    import ofapi
    from ofapi_generated.api.smart_links import create_smart_link
    from ofapi_generated.client import AuthenticatedClient
    from ofapi_generated.models import CreateSmartLinkBody

    transport = answers.transport(answers.created())
    given: dict[str, Any] = answers.ARGUMENTS
    http = httpx.Client(transport=transport, headers=answers.HEADERS)
    own = ofapi.Client(answers.KEY, transport=transport)
    generated = AuthenticatedClient(base_url=answers.SERVER, token=answers.KEY, httpx_args={"transport": transport})
    vendors = onlyfansapi.OnlyFansAPI(api_key=answers.KEY, http_client=httpx.Client(transport=transport))
    return {
        "httpx": lambda: http.post(answers.URL, json=given).json(),
        "ofapi": lambda: own.smart_links.create(**given),
        "ofapi_generated": lambda: create_smart_link.sync(client=generated, body=CreateSmartLinkBody(**given)),
        "onlyfans": lambda: vendors.smart_links.create(**given),
    }


def _with_and_without_rules() -> dict[str, Call]:
    import ofapi

    given: dict[str, Any] = answers.ARGUMENTS
    own = ofapi.Client(answers.KEY, transport=answers.transport(answers.created()))
    return {
        "unchecked": lambda: own.smart_links.create(**given, validate=False),
        "checked": lambda: own.smart_links.create(**given),
    }


def _async_calls() -> dict[str, AsyncCall]:
    import onlyfansapi

    import ofapi
    from ofapi_generated.api.smart_links import create_smart_link
    from ofapi_generated.client import AuthenticatedClient
    from ofapi_generated.models import CreateSmartLinkBody

    transport = answers.transport(answers.created())
    given: dict[str, Any] = answers.ARGUMENTS
    http = httpx.AsyncClient(transport=transport, headers=answers.HEADERS)
    own = ofapi.AsyncClient(answers.KEY, transport=transport)
    generated = AuthenticatedClient(base_url=answers.SERVER, token=answers.KEY, httpx_args={"transport": transport})
    vendors = onlyfansapi.AsyncOnlyFansAPI(api_key=answers.KEY, http_client=httpx.AsyncClient(transport=transport))

    async def post() -> Any:
        return (await http.post(answers.URL, json=given)).json()

    return {
        "httpx": post,
        "ofapi": lambda: own.smart_links.create(**given),
        "ofapi_generated": lambda: create_smart_link.asyncio(client=generated, body=CreateSmartLinkBody(**given)),
        "onlyfans": lambda: vendors.smart_links.create(**given),
    }


def _reading(read: Callable[[Any], Any], call: Call) -> Call:
    return lambda: read(call())


def _async_reading(read: Callable[[Any], Any], call: AsyncCall) -> AsyncCall:
    async def reading() -> Any:
        return read(await call())

    return reading


async def _result(call: AsyncCall) -> Any:
    return await call()


def _check(results: dict[str, Any]) -> None:
    """A contender that reads something else than the others would be measured at another task."""
    expected = (answers.link(1)["id"], 1)
    wrong = {name: result for name, result in results.items() if result != expected}
    if wrong:
        raise SystemExit(f"expected {expected}, but got {wrong}")


if __name__ == "__main__":
    json.dump(measure(*map(int, sys.argv[1:])), sys.stdout)
