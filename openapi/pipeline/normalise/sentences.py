"""The grammar of constraints: what one English sentence of a description says, as JSON Schema keywords and rules.

Decoration is read leniently, the words strictly: a sentence matches a row of the grammar as a whole, or nothing in it
is understood. A bare number bounds by the field's type, as Laravel's size rules do: the value of a number, the length
of a string, the count of an array's items. But a string whose example is a number holds a number, and its value is what
is bounded; JSON Schema has no keyword for that, so it becomes a `numeric` rule. A sentence about characters, a format
or a pattern that stands at an array is about its items.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from . import dates, pcre
from .decoration import CLOSE, OPEN, REGEX, TERM, marked, plain, terms
from .fields import type_of

Schema: TypeAlias = dict[str, Any]

_BOUNDING = re.compile(
    r"\b(must|requires?d?|only|cannot|can't|can not|may not|between|max|min|maximum|minimum|at least|at most|either"
    r"|up to|no (?:more|less|fewer|longer) than|(?:greater|less|more|fewer|longer|shorter|higher|lower) than|exactly"
    r"|exceeds?|not allowed|limited to|defaults? to|forbidden|prohibited|mandatory|mutually exclusive|unless"
    r"|ha(?:s|ve) to|needs? to)\b|\bdefault(?::| is)? [`<*\"]",
    re.IGNORECASE,
)
_DECIMAL = re.compile(r"-?[0-9]+(\.[0-9]+)?")
_RELATIVE_DAYS = frozenset({"today", "tomorrow", "yesterday", "now"})


@dataclass(frozen=True)
class Extraction:
    """What a sentence became. Without keywords and rules it is prose or, with a `problem`, not understood.

    `keywords` belong on the field's schema, `item_keywords` on that of its items. The fields that `rules` name are as
    the sentence writes them, and their values are text: what they are is known where the other fields are.
    """

    keywords: Schema = field(default_factory=dict)
    item_keywords: Schema = field(default_factory=dict)
    rules: tuple[Schema, ...] = ()
    problem: str | None = None


def becomes(sentence: str, schema: Schema) -> Extraction:
    """What the sentence says of a field with this schema, its `example` included.

    Raises PipelineError for a regular expression that has no exact counterpart in Python.
    """
    if regex := REGEX.fullmatch(sentence):
        return _on_text({"pattern": pcre.translate(pcre.undoubled(regex["literal"]))}, schema)
    found = _parsed(marked(sentence), schema)
    aside = re.fullmatch(r"([^()]*)\(([^()]*)\)\.?", sentence)
    if found is None and aside and not _BOUNDING.search(aside[1]):
        found = _parsed(marked(aside[2]), schema)
    if found is None:
        return Extraction(problem="no known wording") if reads_like_constraint(sentence) else Extraction()
    sourced = tuple({**rule, "source": sentence} for rule in found.rules)
    return Extraction(found.keywords, found.item_keywords, sourced, found.problem)


def reads_like_constraint(sentence: str) -> bool:
    """Whether the sentence may say what is allowed: such a one is understood, or a person has judged it."""
    return bool(_BOUNDING.search(sentence))


def value_of(text: str, schema: Schema) -> Any:
    """The value that a sentence's text is in the type of the schema; ValueError when it is none of its values."""
    value = None if text == "null" else _typed(text, schema)
    allowed = schema.get("enum")
    if allowed is not None and value is not None and value not in allowed:
        raise ValueError(f"{text!r} is none of its values")
    return value


def _typed(text: str, schema: Schema) -> Any:
    kind = type_of(schema)
    if kind == "string":
        return text
    if kind in ("integer", "number") and text in ("true", "false"):
        return int(text == "true")  # PHP's booleans, where 0 and 1 are documented
    if kind == "boolean" and text in ("0", "1"):
        return text == "1"
    try:
        value = json.loads(text, parse_constant=lambda _: text)
    except ValueError:
        value = text
    fits = {
        None: True,
        "integer": isinstance(value, int) and not isinstance(value, bool),
        "number": isinstance(value, int | float) and not isinstance(value, bool),
        "boolean": isinstance(value, bool),
        "array": isinstance(value, list),
        "object": isinstance(value, dict),
    }
    if not fits.get(kind):
        raise ValueError(f"{text!r} is no {kind}")
    return value


def _parsed(text: str, schema: Schema) -> Extraction | None:
    """What the first row of the grammar that matches makes of the text."""
    # `type=tips` in one term says what "`type` is `tips`" says in two.
    spelled_out = re.sub(rf"{OPEN}?([\w.\[\]*]+)==?([^\s={CLOSE}]+){CLOSE}?", rf"\1 is {OPEN}\2{CLOSE}", text)
    for candidate in (text, spelled_out):
        for pattern, build in _GRAMMAR:
            if found := pattern.fullmatch(candidate):
                return build({name: said for name, said in found.groupdict().items() if said is not None}, schema)
    return None


Build: TypeAlias = Callable[[dict[str, str], Schema], Extraction]


def _number(text: str) -> int | float:
    whole, _, fraction = plain(text).partition(".")
    return float(plain(text)) if fraction.strip("0") else int(whole)


def _on_text(keywords: Schema, schema: Schema) -> Extraction:
    kind = type_of(schema)
    if kind == "array":
        return Extraction(item_keywords=keywords)
    if kind in ("string", None):
        return Extraction(keywords)
    return Extraction(problem=f"about a text, but the field is of type {kind}")


def _measure(unit: str, schema: Schema) -> str:
    """What a number bounds: the value, the Length of a text, the number of Items, ..."""
    if unit:
        return {"c": "Length", "i": "Items", "k": "kilobytes"}[unit[0].lower()]
    kind, example = type_of(schema), schema.get("example")
    if kind == "string":
        return "numeric" if isinstance(example, str) and _DECIMAL.fullmatch(example) else "Length"
    return "Items" if kind == "array" else "value"


def _bounds(said: dict[str, str], schema: Schema) -> Extraction:
    low, high = (said.get(name, said.get("exact")) for name in ("minimum", "maximum"))
    limits = {name: _number(text) for name, text in (("minimum", low), ("maximum", high)) if text is not None}
    if list(limits.values()) != sorted(limits.values()):
        return Extraction(problem="the lower bound is above the upper")
    kind, measure = type_of(schema), _measure(said.get("unit", ""), schema)
    if measure == "value" and kind in ("integer", "number", None):
        return Extraction(dict(limits))
    if measure in ("numeric", "kilobytes"):
        return Extraction(rules=({"rule": measure, **limits},))
    if any(not isinstance(limit, int) or limit < 0 for limit in limits.values()):
        return Extraction(problem="counts something, but the number is no natural one")
    keywords: Schema = {name.removesuffix("imum") + measure: limit for name, limit in limits.items()}
    if measure == "Length":
        return _on_text(keywords, schema)
    if measure == "Items" and kind in ("array", None):
        return Extraction(keywords)
    return Extraction(problem=f"says nothing of a field of type {kind}")


def _ranges(said: dict[str, str], schema: Schema) -> Extraction:
    found = re.finditer(_PARTS_OF_CHOICE, said["choices"], re.IGNORECASE)
    ranges = [[_number(each["low"] or each["one"]), _number(each["high"] or each["one"])] for each in found]
    if any(low > high for low, high in ranges):
        return Extraction(problem="the lower bound is above the upper")
    if type_of(schema) not in ("integer", "number", None) and _measure("", schema) != "numeric":
        return Extraction(problem=f"bounds a number, but the field is of type {type_of(schema)}")
    return Extraction(rules=({"rule": "in_ranges", "ranges": ranges},))


def _enum(said: dict[str, str], schema: Schema) -> Extraction:
    in_items = type_of(schema) == "array"
    target = (schema.get("items") or {}) if in_items else schema
    try:
        keywords = {"enum": list(dict.fromkeys(value_of(text, target) for text in terms(said["values"])))}
    except ValueError as error:
        return Extraction(problem=str(error))
    return Extraction(item_keywords=keywords) if in_items else Extraction(keywords)


def _default(said: dict[str, str], schema: Schema) -> Extraction:
    try:
        return Extraction({"x-ofapi-default": value_of(plain(said["value"]), schema)})
    except ValueError as error:
        return Extraction(problem=str(error))


def _format(name: str) -> Build:
    return lambda _, schema: _on_text({"format": name}, schema)


def _date(said: dict[str, str], schema: Schema) -> Extraction:
    if "value" not in said:
        return _on_text({"format": dates.format_of(schema.get("example")) or "date"}, schema)
    pattern = dates.from_php(plain(said["value"]))
    if pattern is None:
        return Extraction(problem=f"no date pattern is known for {plain(said['value'])!r}")
    kind = "date-time" if dates.has_time(pattern) else "date"
    return _on_text({"format": kind, "x-ofapi-date-format": pattern}, schema)


def _relation(said: dict[str, str], _: Schema) -> Extraction:
    other = plain(said["value"])
    kind = "date" if other.lower() in _RELATIVE_DAYS or other[:1].isdigit() else "field"
    name = said["relation"].lower() + ("_or_equal" if "equal" in said else "")
    return Extraction(rules=({"rule": name, kind: other},))


def _rule(name: str) -> Build:
    def build(said: dict[str, str], _: Schema) -> Extraction:
        rule: Schema = {"rule": name}
        if "field" in said:
            rule["field"] = plain(said["field"])
        if "fields" in said:
            rule["fields"] = terms(said["fields"])
        if "thing" in said:
            rule["fields"] = [said["thing"]]
        if "values" in said:
            rule["values"] = terms(said["values"])
        if "unless" in said:
            rule["unless"] = ["0" if value == "zero" else value for value in terms(said["unless"])]
        return Extraction(rules=(rule,))

    return build


_NUMBER = rf"{OPEN}?-?[0-9]+(?:\.[0-9]+)?{CLOSE}?"
_NAME = rf"(?:{TERM}|[A-Za-z_][\w.*\[\]-]*)"
_VALUE = rf"(?:{TERM}|[^\s,{OPEN}{CLOSE}]+)"
_AND = r"(?:,? (?:and|or) |, ?| / )"
_CHOICE = rf"(?:a number )?(?:between {_NUMBER} and {_NUMBER}|{_NUMBER})"
_PARTS_OF_CHOICE = rf"between (?P<low>{_NUMBER}) and (?P<high>{_NUMBER})|(?P<one>{_NUMBER})"
_PIECES = {
    "minimum": rf"(?P<minimum>{_NUMBER})",
    "maximum": rf"(?P<maximum>{_NUMBER})",
    "exact": rf"(?P<exact>{_NUMBER})",
    "choices": rf"(?P<choices>{_CHOICE}(?:(?:,? or |, ){_CHOICE})+)",
    "unit": r"(?P<unit>characters?|items?|kilobytes?)",
    "at_least": r"(?:(?:be|have|contain) at least|be greater than or equal to)",
    "at_most": r"(?:not (?:be greater|have more) than|(?:be|have|contain) at most|be less than or equal to|not exceed)",
    "field": rf"(?P<field>{_NAME})",
    "fields": rf"(?P<fields>{_NAME}(?:{_AND}{_NAME})*)",
    "value": rf"(?P<value>{_VALUE})",
    "values": rf"(?P<values>{_VALUE}(?:{_AND}{_VALUE})*)",
    "unless": rf"(?P<unless>{_VALUE}(?:{_AND}{_VALUE})*)",
    "required": r"(?:this field is )?required",
    "given": r"(?:present|given|provided|set)",
}

# The first row that matches counts: `is present` stands before `is {values}`.
_ROWS: tuple[tuple[str, Build], ...] = (
    (r"must {at_least} {minimum}(?: {unit})?", _bounds),
    (r"must {at_most} {maximum}(?: {unit})?", _bounds),
    (r"must (?:be|have|contain) between {minimum} and {maximum}(?: {unit})?", _bounds),
    (r"must (?:be|have|contain) {exact} {unit}", _bounds),
    (r"must (?:either )?be {choices}", _ranges),
    (r"must be one of:? {values}", _enum),
    (r"must be a valid url", _format("uri")),
    (r"must be a valid email(?: address)?", _format("email")),
    (r"must be a valid uuid", _format("uuid")),
    (r"must be a valid date", _date),
    (r"must be a valid date in the format {value}", _date),
    (r"must be a date (?P<relation>after|before)(?P<equal> or equal to)? {value}", _relation),
    (r"default(?:s to|:| is)? {value}", _default),
    (r"{required} (?:when|if) {fields} is not {given}", _rule("required_without")),
    (r"{required} (?:when|if) none of {fields} (?:is|are) {given}", _rule("required_without_all")),
    (r"{required} (?:when|if) {fields} is {given}", _rule("required_with")),
    (r"{required} (?:when|if) {fields} are {given}", _rule("required_with_all")),
    (r"{required} unless an? (?P<thing>[a-z ]+) is {given}", _rule("required_without")),
    (r"{required} unless {fields} is {given}", _rule("required_without")),
    (r"{required} with {fields}", _rule("required_with")),
    (r"{required} without {fields}", _rule("required_without")),
    (r"{required} (?:when|if) {field} is not {values}", _rule("required_if_not")),
    (r"{required} (?:only )?(?:when|if) {field} is {values}", _rule("required_if")),
    (r"{required} unless {field} is (?:in |one of )?{values}", _rule("required_unless")),
    (r"not required for {values} {field}", _rule("required_unless")),
    (r"in case this is not {unless}, {fields} (?:is|are) required", _rule("requires")),
    (r"only applies (?:when|if) {field} is {values}", _rule("applies_if")),
)

_GRAMMAR: tuple[tuple[re.Pattern[str], Build], ...] = tuple(
    (re.compile(re.sub(r"\{(\w+)\}", lambda piece: _PIECES[piece[1]], wording), re.IGNORECASE), build)
    for wording, build in _ROWS
)
