"""docs/webhooks.md: its Python runs, and its table is that of the code."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import ofapi
from examples.example_server import running
from ofapi import webhooks
from ofapi_generated.runtime.model import Model

PAGE = (Path(__file__).parents[2] / "docs" / "webhooks.md").read_text(encoding="utf-8")
CREATION, *RECEIVING = re.findall(r"^```python\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)


def test_the_receiver_runs(capsys: pytest.CaptureFixture[str]) -> None:
    assert len(RECEIVING) == 2
    names: dict[str, object] = {}
    for block in RECEIVING:
        exec(compile(block, "webhooks.md", "exec"), names)
    assert capsys.readouterr().out == "acct_123 fan 7 wrote hi\n"


def test_the_creation_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    with running() as server:
        monkeypatch.setenv("ONLYFANSAPI_API_KEY", "a-key")
        monkeypatch.setenv("ONLYFANSAPI_BASE_URL", server.url)
        names: dict[str, object] = {}
        exec(compile(CREATION, "webhooks.md", "exec"), names)
        names["client"].close()  # type: ignore[attr-defined]  # the page's own client
        assert b"messages.ppv.unlocked" in server.requests[-1].body


def test_the_table_is_that_of_the_code() -> None:
    rows = re.findall(r"^\| `([a-z_.]+)` \| `(\w+)` \| `(\w+)` \|$", PAGE, re.MULTILINE)
    types = ((name, webhooks.EVENT_TYPES[name]) for name in webhooks.EVENTS)
    assert rows == [(name, kind.__name__, (kind.payload_model or Model).__name__) for name, kind in types]


def test_every_name_it_speaks_of_is_there() -> None:
    spoken = set(re.findall(r"`(?:ofapi\.webhooks\.)?([A-Z]\w+)(?:\(|`)", PAGE)) - {"Decimal", "None", "Signature"}
    assert {
        name for name in spoken if not any(hasattr(place, name) for place in (webhooks, ofapi, ofapi.models))
    } == set()
