"""Lists and operations about one account on the way through the pipeline: generated, refused by name, or found lost."""

from __future__ import annotations

import shutil
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from documents import TEXT, answer, build, document, load, operation

from pipeline import verify
from pipeline.errors import PipelineError
from pipeline.names import Names
from pipeline.normalise import normalise

ACCOUNT = [{"name": "account", "in": "path", "required": True, "schema": {"type": "string"}}]


def a_list(**more: Any) -> Any:
    """Things of an account, by offset."""
    things = {"type": "array", "items": {"type": "object", "properties": {"id": TEXT}}}
    whole = {
        "parameters": [{"name": n, "in": "query", "schema": {"type": "integer"}} for n in ("limit", "offset")],
        "responses": {"200": answer({"list": things, "hasMore": {"type": "boolean"}})},
        **more,
    }
    return document({"/api/{account}/things": {"parameters": ACCOUNT, "get": operation("listThings", **whole)}})


def test_a_list_of_an_account_is_generated_with_its_pages_and_its_account(tmp_path: Path) -> None:
    target = build(a_list(), tmp_path, package="made_list")
    paging = load(target).OPERATIONS["listThings"].load().paging
    assert (paging.style, paging.items, paging.moves, paging.size) == ("offset", "list", "offset", "limit")
    accounts = import_module("made_list.accounts.things")
    docstring = accounts.AccountThings.list.__doc__
    assert "Returns a page of" in docstring
    assert "Sends GET /api/{account}/things; safe to repeat." in " ".join(docstring.split())


def test_what_a_call_costs_is_told(tmp_path: Path) -> None:
    target = build(a_list(**{"x-ofapi-credits": {"text": "Costs a credit per thing."}}), tmp_path, package="made_costs")
    load(target)
    docstring = import_module("made_costs.resources.things").Things.list.__doc__
    assert "Costs a credit per thing." in " ".join(docstring.split())


@pytest.mark.parametrize(
    ("stated", "said"),
    [
        ({"style": "scroll", "items": "list"}, "style 'scroll' is none of next_page, first_id"),
        ({"style": "next_page", "items": "hasMore"}, "'hasMore' is a list; it is not"),
        ({"style": "offset", "items": "list", "offset": "start"}, r"needs the query parameter \['start'\]"),
        ({"style": "marker", "items": "list"}, "needs the query parameter 'marker'"),
    ],
)
def test_a_stated_style_that_cannot_be_is_refused(stated: dict[str, Any], said: str, tmp_path: Path) -> None:
    with pytest.raises(PipelineError, match=f"listThings: its pagination.*{said}|listThings: pagination {said}"):
        build(a_list(**{"x-ofapi-pagination": stated}), tmp_path)


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        (
            "api/things/list_things.py",
            'Paging("offset"',
            'Paging("page"',
            "asked for by page, not by offset",
        ),
        ("accounts/things.py", "def list(", "def lost(", "no account's sync method"),
        ("accounts/things.py", "limit: int", "size: int", "the account's async method takes no limit"),
        ("accounts/__init__.py", "def things(", "def thongs(", "no account's async method"),
    ],
)
def test_verify_names_what_is_lost(file: str, old: str, new: str, said: str, tmp_path: Path) -> None:
    target = build(a_list(), tmp_path)
    changed = target / file
    text = changed.read_text()
    assert old in text
    changed.write_text(text.replace(old, new))
    for cache in target.rglob("__pycache__"):
        shutil.rmtree(cache)
    with pytest.raises(PipelineError, match=said):
        verify.verify(normalise(a_list(), corrected_by=[], names=Names()), target)
