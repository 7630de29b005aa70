"""What starting costs: importing, making a client, the first call. Each in processes of its own."""

from __future__ import annotations

from collections.abc import Iterator

from . import answers
from .measure import Effort, Seconds, fresh_process
from .report import Budget, Line, Table, lines

_TRANSPORT = "httpx.MockTransport(lambda request: httpx.Response(200, content=answer))"
_ARGUMENTS = ", ".join(f"{name}={value!r}" for name, value in answers.ARGUMENTS.items())

# onlyfans makes its HTTP client, and with it the TLS context, in its constructor; ofapi at the first call. So the last
# three, which have a first call, compare all that is ever paid; there all three use a mock transport, without TLS.
CODE = {
    "import httpx": "import httpx",
    "import ofapi": "import ofapi",
    "import onlyfansapi": "import onlyfansapi",
    "ofapi: import, Client(...), .smart_links": "import ofapi; ofapi.Client('key').smart_links",
    "onlyfans: the same three steps": "import onlyfansapi; onlyfansapi.OnlyFansAPI(api_key='key').smart_links",
    "httpx: import, Client(...), first call": (
        "import httpx\n"
        f"client = httpx.Client(transport={_TRANSPORT})\n"
        f"client.post({answers.URL!r}, json=dict({_ARGUMENTS})).json()['data']['id']"
    ),
    "ofapi: import, Client(...), first call": (
        "import httpx, ofapi\n"
        f"client = ofapi.Client('key', transport={_TRANSPORT})\n"
        f"client.smart_links.create({_ARGUMENTS}).data.id"
    ),
    "onlyfans: import, Client(...), first call": (
        "import httpx, onlyfansapi\n"
        f"http_client = httpx.Client(transport={_TRANSPORT})\n"
        "client = onlyfansapi.OnlyFansAPI(api_key='key', http_client=http_client)\n"
        f"client.smart_links.create({_ARGUMENTS}).data.id"
    ),
}

_NAMES = tuple(CODE)
_THREE_STEPS, _VENDORS_THREE_STEPS = _NAMES[3:5]

TABLES = (
    Table(
        "Import, in fresh processes",
        _NAMES[:5],
        (
            Budget("import ofapi", "import httpx", 1.15),
            Budget(_THREE_STEPS, "import httpx", 1.3),
            Budget(_THREE_STEPS, _VENDORS_THREE_STEPS, 0.5),
        ),
    ),
    Table("All that is paid until the first answer is read, in fresh processes", _NAMES[5:]),
)


def run(effort: Effort) -> Iterator[tuple[str, list[Line]]]:
    """Measure, and give the tables' titles and lines."""
    _round()  # compiles the bytecode, fills the disk cache
    rounds = [_round() for _ in range(effort.imports)]
    for table in TABLES:
        yield table.title, lines(table, rounds)


def _round() -> Seconds:
    return {name: _seconds(code) for name, code in CODE.items()}


def _seconds(code: str) -> float:
    """Seconds from the first statement to the last; the interpreter's own start is not counted."""
    prepared = f"answer = {answers.created()!r}\nfrom time import perf_counter\nstart = perf_counter()\n"
    return float(fresh_process("-P", "-c", f"{prepared}{code}\nprint(perf_counter() - start)"))
