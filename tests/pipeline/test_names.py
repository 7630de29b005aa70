"""names.yaml is added to and otherwise left as people wrote it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.errors import PipelineError
from pipeline.names import SECTIONS, Names

FILE = """\
# What people think of names.
resources:
  chosen:
    Account: accounts
    # clumsy tags
    "Blocked / Restricted Users": users  # with Users
  assigned:
    Chats: chats
    # a word in between
    Posts: posts

# Methods are a subject of their own.
methods:
  chosen:
    whoami: api_keys.whoami
  assigned: {}
"""


def test_people_win_over_runs() -> None:
    names = Names("types:\n  chosen:\n    a: Chosen\n  assigned:\n    a: Assigned\n    b: Other\n")
    assert (names.get("types", "a"), names.get("types", "b"), names.get("types", "c")) == ("Chosen", "Other", None)
    assert names.known("types") == {"a": "Chosen", "b": "Other"}


def test_nothing_new_changes_nothing() -> None:
    assert Names(FILE).dump() == FILE


def test_what_is_new_stands_in_its_place_and_nothing_else_moves() -> None:
    names = Names(FILE)
    for section, key, name in [
        ("resources", "Media", "media"),
        ("resources", "Zoo", "zoo"),
        ("resources", "API Keys", "api_keys"),
        ("methods", "getPost", "posts.get"),
        ("types", "getPost.data[]", "Post"),
    ]:
        names.assign(section, key, name)
    expected = FILE.replace("    Chats: chats\n", "    API Keys: api_keys\n    Chats: chats\n")
    expected = expected.replace("    Posts: posts\n", "    Media: media\n    Posts: posts\n    Zoo: zoo\n")
    expected = expected.replace("  assigned: {}\n", "  assigned:\n    getPost: posts.get\n")
    assert names.dump() == expected + "types:\n  assigned:\n    getPost.data[]: Post\n"


def test_what_was_not_asked_for_has_vanished() -> None:
    names = Names(FILE)
    names.get("resources", "Chats")
    names.get("methods", "whoami")
    vanished = [(section, key) for section, key, _ in names.vanished]
    assert vanished == [("resources", "Account"), ("resources", "Blocked / Restricted Users"), ("resources", "Posts")]


@given(
    st.dictionaries(st.text(min_size=1, max_size=80), st.from_regex(r"[a-z_]{1,9}", fullmatch=True)),
    st.sampled_from(SECTIONS),
)
def test_any_key_comes_back(keys: dict[str, str], section: str) -> None:
    names = Names(FILE)
    before = names.known(section)
    for key, name in keys.items():
        names.assign(section, key, name)
    again = Names(names.dump())
    assert again.known(section) == {**keys, **before} | {key: names.known(section)[key] for key in keys}
    assert "# Methods are a subject of their own." in names.dump()


@pytest.mark.parametrize("text", ["things:\n  chosen:\n", "types:\n  mine:\n    a: b\n", "- a\n", "types: [\n"])
def test_other_files_are_refused(text: str) -> None:
    with pytest.raises(PipelineError, match=r"names\.yaml"):
        Names(text)
