"""Answers of an operation as the normalised description has them: any documented values, any of the keys."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

from hypothesis import strategies as st

from pipeline.document import read
from pipeline.names import Names
from pipeline.normalise import normalise

OPENAPI = Path(__file__).parents[2] / "openapi"
METHODS = ("get", "post", "put", "patch", "delete")
DEEPEST = 12
"""Schemas that hold themselves end here."""

Draw: TypeAlias = "Callable[[st.SearchStrategy[Any]], Any]"
Schema: TypeAlias = dict[str, Any]

_WORDS = [
    "", "text", "0", "true", "null", "ünï 🙂", "\ud800", "\0", "2025-02-10T02:51:22+00:00", "2025-02-10", "10 Feb 2025",
    "10 Feb 2025 10:00 EST", "0000-00-00 00:00:00", "2025-02-30T25:61:61Z", "99999-01-01", "1e5", "$4.00",
    "a" * 300, "acct_1", "<p>html</p>",
]  # fmt: skip
_TEXTS = st.sampled_from(_WORDS) | st.text(max_size=6)
_WHOLE = st.sampled_from([0, 1, -1, 10, 2**31, 2**63, 10**30]) | st.integers()
_NUMBERS = st.sampled_from([0, 1.5, -0.0, 19.99, 1e308, 5e-324, 12]) | st.floats(allow_nan=False, allow_infinity=False)
_BOOLEANS = st.booleans()
_SOME = st.sampled_from(["few", "all", "all", "any"])
_LENGTHS = st.sampled_from([1, 0, 2, 3])
_RARELY = st.sampled_from([False] * 3 + [True])


class Documented(NamedTuple):
    """One documented answer: its status, media type and schema, and the keys around `data` (none where it is bare)."""

    status: int
    media_type: str | None
    schema: Schema
    example: Any
    enveloped: bool


@cache
def description() -> dict[str, Any]:
    """What the client is generated from."""
    corrections = sorted((OPENAPI / "corrections").glob("*.yaml"))
    names = Names.read(OPENAPI / "names.yaml")
    return normalise(read(OPENAPI / "openapi.yaml"), corrected_by=corrections, names=names)


@cache
def documented() -> dict[str, list[Documented]]:
    """All documented answers of every operation, by its id."""
    return {
        item[method]["operationId"]: [
            _documented(status, answer) for status, answer in item[method]["responses"].items()
        ]
        for item in description()["paths"].values()
        for method in METHODS
        if method in item
    }


def _documented(status: str, answer: dict[str, Any]) -> Documented:
    media_type, media = next(iter(answer.get("content", {}).items()), (None, {}))
    enveloped = answer.get("x-ofapi-envelope") == "data"
    return Documented(int(status), media_type, media.get("schema", {}), media.get("example"), enveloped)


@st.composite
def answers(draw: Draw, known: Documented) -> Any:
    """A body that the description allows, some keys of its objects left out."""
    value = _value(draw, known.schema, 0)
    if not known.enveloped:
        return value
    around = known.example if isinstance(known.example, dict) else {}
    body = {key: _like(draw, example) for key, example in around.items() if key != "data"}
    return {"data": value, **body}


def _value(draw: Draw, schema: Schema, depth: int, *, as_documented: bool = False) -> Any:
    """A value of the schema; a text or number `as_documented` is the example."""
    while "$ref" in schema:
        schema = description()["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    for several in ("oneOf", "anyOf", "allOf"):
        if several in schema:
            return _value(draw, draw(st.sampled_from(schema[several])), depth, as_documented=as_documented)
    kind = schema.get("type")
    if kind == "object":
        return _object(draw, schema, depth)
    if kind == "array":
        length = draw(_LENGTHS) if depth < DEEPEST else 0
        return [_value(draw, schema.get("items", {}), depth + 1) for _ in range(length)]
    if kind is None or as_documented:
        return schema.get("example")
    if schema.get("nullable") and draw(_RARELY):
        return None
    return draw(_enum(schema) if "enum" in schema else _OF_TYPE[kind])


_OF_TYPE = {"string": _TEXTS, "integer": _WHOLE, "number": _NUMBERS, "boolean": _BOOLEANS}


def _enum(schema: Schema) -> st.SearchStrategy[Any]:
    return st.sampled_from([*schema["enum"], "a_value_that_is_new"])


def _object(draw: Draw, schema: Schema, depth: int) -> dict[str, Any]:
    fields = dict(schema.get("properties") or {})
    more = schema.get("additionalProperties")
    if isinstance(more, dict) and more:
        fields.update(dict.fromkeys(("240", "c50", "a key"), more))
    if depth >= DEEPEST:
        return {}
    all_of_them = 2 ** len(fields) - 1
    some = draw(_SOME)
    held = all_of_them if some == "all" else draw(st.integers(0, all_of_them))
    if some == "few":
        held &= draw(st.integers(0, all_of_them))
    examples = draw(st.integers(0, all_of_them))
    return {
        name: _value(draw, fields[name], depth + 1, as_documented=bool(examples >> number & 1))
        for number, name in enumerate(fields)
        if held >> number & 1
    }


def _like(draw: Draw, example: Any) -> Any:
    """A value like the example, for what the description does not give a schema of: `_meta` and `_pagination`."""
    if not draw(_RARELY):
        return deepcopy(example)
    if isinstance(example, dict):
        return {key: _like(draw, value) for key, value in example.items() if draw(_BOOLEANS)}
    return draw(_TEXTS | _WHOLE | st.none())
