"""Sentences one by one: their bounds in a description, and the keywords and rules that each becomes."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from pipeline.normalise.decoration import split
from pipeline.normalise.sentences import Extraction, becomes

INTEGER = {"type": "integer"}
STRING = {"type": "string"}
ARRAY = {"type": "array", "items": {"type": "string"}}


def the_rules(sentence: str, schema: dict[str, Any]) -> list[dict[str, Any]]:
    found = becomes(sentence, schema)
    assert found.problem is None, found.problem
    assert all(rule["source"] == sentence for rule in found.rules)
    return [{key: value for key, value in rule.items() if key != "source"} for rule in found.rules]


@pytest.mark.parametrize(
    ("sentence", "schema", "keywords"),
    [
        ("Must be at least 3.", INTEGER, {"minimum": 3}),
        ("Must be at least 0.00.", {"type": "number"}, {"minimum": 0}),
        ("Must be at least 2.5", {"type": "number"}, {"minimum": 2.5}),
        ("Must be at least 3.", {"type": ["integer", "null"]}, {"minimum": 3}),
        ("Must be at least 3 characters.", STRING, {"minLength": 3}),
        ("Must be at least 3.", STRING, {"minLength": 3}),
        ("Must be at least 3.", ARRAY, {"minItems": 3}),
        ("Must have at least 1 items.", ARRAY, {"minItems": 1}),
        ("Must not have more than 5 items.", ARRAY, {"maxItems": 5}),
        ("Must be between <code>1</code> and <b>5</b> characters.", STRING, {"minLength": 1, "maxLength": 5}),
        ("Must be 26 characters.", STRING, {"minLength": 26, "maxLength": 26}),
        ("Must be a valid email address.", STRING, {"format": "email"}),
        ("Must be a valid URL.", STRING, {"format": "uri"}),
        ("Must be a valid UUID.", STRING, {"format": "uuid"}),
        ("Must be a valid date.", STRING, {"format": "date"}),
        ("Must be a valid date.", {**STRING, "example": "2025-01-15T10:30:00+00:00"}, {"format": "date-time"}),
        (
            r"Must be a valid date in the format <code>Y-m-d\TH:i:s.v\Z</code>.",
            STRING,
            {"format": "date-time", "x-ofapi-date-format": "%Y-%m-%dT%H:%M:%S.%3fZ"},
        ),
        ("Must be one of <code>a</code>, <code>b c</code> or <code>d</code>.", STRING, {"enum": ["a", "b c", "d"]}),
        ('Must be one of: <ul style="x"><li>`1`</li>\n<li>`2`</li></ul>', INTEGER, {"enum": [1, 2]}),
        ("Must match the regex /^a. B\\/c$/i.", STRING, {"pattern": "(?ai)^a. B\\/c$"}),
        ("Default `10`.", INTEGER, {"x-ofapi-default": 10}),
        ("Default `-30 days`.", STRING, {"x-ofapi-default": "-30 days"}),
        ('Defaults to "a.b".', STRING, {"x-ofapi-default": "a.b"}),
        ("Default `0.5`.", {"type": "number"}, {"x-ofapi-default": 0.5}),
        ('Default `["a"]`.', ARRAY, {"x-ofapi-default": ["a"]}),
    ],
)
def test_keywords(sentence: str, schema: dict[str, Any], keywords: dict[str, Any]) -> None:
    assert becomes(sentence, schema) == Extraction(keywords)


@pytest.mark.parametrize(
    ("sentence", "keywords"),
    [
        ("Must not be greater than 50 characters.", {"maxLength": 50}),
        ("Must be a valid URL.", {"format": "uri"}),
        ("Must be one of `x` or `y`.", {"enum": ["x", "y"]}),
        (r"Must match the regex /\AAx\zz/.", {"pattern": r"\Ax\Z"}),
    ],
)
def test_keywords_of_texts_go_to_the_items_of_an_array(sentence: str, keywords: dict[str, Any]) -> None:
    assert becomes(sentence, ARRAY) == Extraction(item_keywords=keywords)


@pytest.mark.parametrize(
    ("sentence", "schema", "rule"),
    [
        ("Must be at least 1.", {**STRING, "example": "10"}, {"rule": "numeric", "minimum": 1}),
        ("Must not be greater than 50.", {**STRING, "example": "10"}, {"rule": "numeric", "maximum": 50}),
        ("Must not be greater than 100 kilobytes.", STRING, {"rule": "kilobytes", "maximum": 100}),
        ("Must be 0 or between 3 and 200.", INTEGER, {"rule": "in_ranges", "ranges": [[0, 0], [3, 200]]}),
        (
            "Must either be **0**, or a number between **1** and **10**, **50**, or **100**.",
            INTEGER,
            {"rule": "in_ranges", "ranges": [[0, 0], [1, 10], [50, 50], [100, 100]]},
        ),
        (
            'Required when `votingType` is "quiz".',
            STRING,
            {"rule": "required_if", "field": "votingType", "values": ["quiz"]},
        ),
        ("Required if type=a.", STRING, {"rule": "required_if", "field": "type", "values": ["a"]}),
        (
            "This field is required when <code>a</code> is <code>x</code> or <code>y z</code>.",
            STRING,
            {"rule": "required_if", "field": "a", "values": ["x", "y z"]},
        ),
        ("Required if price is not 0.", STRING, {"rule": "required_if_not", "field": "price", "values": ["0"]}),
        (
            'Required unless scope is "global".',
            STRING,
            {"rule": "required_unless", "field": "scope", "values": ["global"]},
        ),
        (
            "This field is required unless <code>a</code> is in <code>x</code>, <code>y</code>.",
            STRING,
            {"rule": "required_unless", "field": "a", "values": ["x", "y"]},
        ),
        ("Not required for `x` type.", STRING, {"rule": "required_unless", "field": "type", "values": ["x"]}),
        ("Required with `a`.", STRING, {"rule": "required_with", "fields": ["a"]}),
        ("Required with end_date.", STRING, {"rule": "required_with", "fields": ["end_date"]}),
        (
            "This field is required when <code>a</code> / <code>b</code> is present.",
            STRING,
            {"rule": "required_with", "fields": ["a", "b"]},
        ),
        (
            "This field is required when <code>a</code> and <code>b</code> are present.",
            STRING,
            {"rule": "required_with_all", "fields": ["a", "b"]},
        ),
        ("Required if `a` is not provided.", STRING, {"rule": "required_without", "fields": ["a"]}),
        (
            "This field is required when none of <code>a</code> and <code>b</code> are present.",
            STRING,
            {"rule": "required_without_all", "fields": ["a", "b"]},
        ),
        ("Required unless a media file is present.", STRING, {"rule": "required_without", "fields": ["media file"]}),
        (
            "In case this is not zero, **mediaFiles** is required.",
            INTEGER,
            {"rule": "requires", "fields": ["mediaFiles"], "unless": ["0"]},
        ),
        ("Only applies when `type=tips`.", STRING, {"rule": "applies_if", "field": "type", "values": ["tips"]}),
        ("Must be a date before <code>b.c</code>.", STRING, {"rule": "before", "field": "b.c"}),
        ("Must be a date after <code>2020-01-01</code>.", STRING, {"rule": "after", "date": "2020-01-01"}),
    ],
)
def test_rules(sentence: str, schema: dict[str, Any], rule: dict[str, Any]) -> None:
    assert the_rules(sentence, schema) == [rule]


@pytest.mark.parametrize("decorated", ["a.b", "`a.b`", "<code>a.b</code>", '"a.b"', "**a.b**", "**`a.b`**", "'a.b'"])
def test_decoration_means_nothing(decorated: str) -> None:
    assert the_rules(f"Required with {decorated}.", STRING) == [{"rule": "required_with", "fields": ["a.b"]}]


@pytest.mark.parametrize(
    ("sentence", "schema", "problem"),
    [
        ("Must be a prime number.", INTEGER, "no known wording"),
        ("Must be at least ten.", INTEGER, "no known wording"),
        ("Must be at least 3. must be odd.", INTEGER, "no known wording"),
        ("You can only set this once.", STRING, "no known wording"),
        ("Up to 5 images.", ARRAY, "no known wording"),
        ("The name (must be nice).", STRING, "no known wording"),
        ("Must be at least 3 characters.", INTEGER, "about a text"),
        ("Must be at least 3 items.", STRING, "of type string"),
        ("Must be at least 3.", {"type": "boolean"}, "of type boolean"),
        ("Must be at least 1.5 characters.", STRING, "natural"),
        ("Must be at least -1.", STRING, "natural"),
        ("Must be between 5 and 3.", INTEGER, "above"),
        ("Must be 0 or between 5 and 3.", INTEGER, "above"),
        ("Must be 0 or between 3 and 5.", STRING, "bounds a number"),
        ("Default `ten`.", INTEGER, "'ten'"),
        ("Default `NaN`.", {"type": "number"}, "'NaN'"),
        ("Default `up`.", {"type": "string", "enum": ["asc", "desc"]}, "none of its values"),
        ("Must be one of `1` or `two`.", INTEGER, "'two'"),
        ("Must be a valid date in the format `D, d M Y`.", STRING, "'D, d M Y'"),
    ],
)
def test_what_reads_like_a_constraint_and_is_not_understood(
    sentence: str, schema: dict[str, Any], problem: str
) -> None:
    found = becomes(sentence, schema)
    assert problem in (found.problem or "")
    assert (found.keywords, found.item_keywords, found.rules) == ({}, {}, ())


@pytest.mark.parametrize("sentence", ["The type of Smart Link to create", "Redirect to the file", "A minute (or two)."])
def test_prose(sentence: str) -> None:
    assert becomes(sentence, STRING) == Extraction()


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Required with a. Must be b.", ["Required with a.", "Must be b."]),
        ("Default `a. B`. Must be c.", ["Default `a. B`.", "Must be c."]),
        ("Must be at least 0.00. Default `1`.", ["Must be at least 0.00.", "Default `1`."]),
        (r"Must match the regex /^A. B$/. Must be c.", [r"Must match the regex /^A. B$/.", "Must be c."]),
        (r"Must match the regex /^`\//i. Must be `c`.", [r"Must match the regex /^`\//i.", "Must be `c`."]),
        ("One line\n\nMust be b.<br>Must be c", ["One line", "Must be b.", "Must be c"]),
        ("As a text, e.g. English. *Note*", ["As a text, e.g. English.", "*Note*"]),
        ("", []),
    ],
)
def test_split(text: str, sentences: list[str]) -> None:
    assert split(text) == sentences


# --- open input

NAMES = st.from_regex(r"[A-Za-z_]\w{0,9}(\.(\*|[a-z_]{1,6})){0,2}", fullmatch=True)
DECORATIONS = st.sampled_from(["{}", "`{}`", "<code>{}</code>", "**{}**", '"{}"'])


@given(st.integers(), st.integers(), DECORATIONS)
def test_bounds_of_any_numbers(one: int, other: int, decoration: str) -> None:
    low, high = sorted((one, other))
    assert becomes(f"Must be at least {decoration.format(low)}.", INTEGER).keywords == {"minimum": low}
    assert becomes(f"Must not be greater than {decoration.format(high)}", INTEGER).keywords == {"maximum": high}
    sentence = f"Must be between {decoration.format(low)} and {decoration.format(high)}."
    assert becomes(sentence, INTEGER).keywords == {"minimum": low, "maximum": high}


@given(st.decimals(allow_nan=False, allow_infinity=False, places=2))
def test_bounds_of_any_decimals(limit: Any) -> None:
    assert becomes(f"Must be at least {limit:f}.", {"type": "number"}).keywords == {"minimum": float(limit)}


@given(st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 10**6)).map(sorted), min_size=2, max_size=5))
def test_any_ranges(ranges: list[list[int]]) -> None:
    words = [str(low) if low == high else f"between {low} and {high}" for low, high in ranges]
    sentence = f"Must be {', '.join(words[:-1])} or {words[-1]}."
    assert the_rules(sentence, INTEGER) == [{"rule": "in_ranges", "ranges": ranges}]


@given(st.lists(NAMES, min_size=1, max_size=3, unique=True), DECORATIONS)
def test_any_field_names(names: list[str], decoration: str) -> None:
    named = " or ".join(decoration.format(name) for name in names)
    assume(not {"or", "and"} & set(names))  # undecorated they are the words
    assert the_rules(f"This field is required when {named} is present.", STRING) == [
        {"rule": "required_with", "fields": names}
    ]


@given(st.text(st.characters(exclude_categories=["C", "Z"], exclude_characters="`"), min_size=1))
def test_any_default_in_backticks(text: str) -> None:
    assume("\\" not in text)  # Markdown's escapes are undone everywhere
    expected = None if text == "null" else text
    assert becomes(f"Default `{text}`.", STRING).keywords == {"x-ofapi-default": expected}


@given(
    st.text(st.characters(codec="utf-8", exclude_characters="\ue000\ue001")),
    st.sampled_from([INTEGER, STRING, ARRAY, {}]),
)
def test_no_text_makes_the_step_fail_but_a_regex(text: str, schema: dict[str, Any]) -> None:
    for sentence in split(text):
        becomes(sentence, schema)
        becomes(f"Must be {sentence}", schema)


@given(
    st.lists(
        st.sampled_from(["Must be odd", "Required", "Only you", "A word", "The end", "Default `x. Y`"]), min_size=1
    )
)
def test_splitting_loses_nothing(sentences: list[str]) -> None:
    assert split(" ".join(f"{sentence}." for sentence in sentences)) == [f"{sentence}." for sentence in sentences]
