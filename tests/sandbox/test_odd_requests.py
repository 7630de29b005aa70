"""Nothing that is sent makes the sandbox itself fail."""

from __future__ import annotations

import random
from typing import Any

import httpx
import pytest

from ofapi.sandbox import running
from ofapi.sandbox._description import Described, description
from ofapi_generated.operations import OPERATIONS
from ofapi_generated.runtime.unset import Unset
from tests.rules import calls

ODD: tuple[Any, ...] = (
    None,
    True,
    0,
    -1,
    7.5,
    10**30,
    "",
    " ",
    "x",
    "ü\u0000",
    "1e400",
    "2024-13-01",
    [],
    [None],
    {},
    {"a": [{}]},
    [[1]],
)


def _requests(operation: Described, dice: random.Random) -> list[dict[str, Any]]:
    """The whole example with one value after the other replaced by an odd one, and some with nothing right in them."""
    loaded = OPERATIONS[operation.id].load()
    request = loaded.request(calls.whole(operation.id))
    base: dict[str, Any] = {"url": request.path.partition("?")[0]}
    found = []
    for name in operation.query.values():
        value = dice.choice(ODD)
        text = value if isinstance(value, str) else str(value)
        found.append({**base, "params": {dice.choice((name.name, name.field)): text}})
    if operation.body is not None:
        example = calls.whole(operation.id)
        given = {field.wire: example[field.name] for field in loaded.body if field.name in example}
        whole = {name: value for name, value in given.items() if not isinstance(value, (tuple, Unset))}
        for name in [*given, "unknown"]:
            found.append({**base, "json": {**whole, name: dice.choice(ODD)}})
        found += [{**base, "json": dice.choice(ODD)}, {**base, "content": b"\xff{"}]
    found.append({"url": base["url"].replace("123", dice.choice(("x", "-1", "%00", "9" * 40)))})
    return found


@pytest.mark.parametrize("seed", [1, 2])
def test_odd_values_are_refused_or_taken(seed: int) -> None:
    dice = random.Random(seed)
    statuses: dict[int, int] = {}
    with running(rate_limit=0, step=60) as url:
        headers = {"Authorization": "Bearer k"}
        with httpx.Client(base_url=url, headers=headers, trust_env=False, follow_redirects=False) as client:
            for operation in description().operations.values():
                for request in _requests(operation, dice):
                    status = client.request(operation.method, **request).status_code
                    statuses[status] = statuses.get(status, 0) + 1
                    assert status < 500 or status == 503, (operation.id, request)
    assert statuses[200] > 100
    assert statuses[422] > 100
