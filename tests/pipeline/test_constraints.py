"""Sentences of the description become JSON Schema keywords and rules; none that reads like a constraint is lost."""

from __future__ import annotations

import json
import os
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from pipeline import document
from pipeline.document import Document
from pipeline.errors import PipelineError
from pipeline.normalise import constraints, fields, wire
from pipeline.normalise.sentences import Extraction

VENDORED = Path(__file__).parents[2] / "openapi" / "openapi.yaml"
SENTENCES = Path(__file__).with_name("sentences.txt")
REWRITE = "REWRITE"

INTEGER = {"type": "integer"}
STRING = {"type": "string"}
ARRAY = {"type": "array", "items": {"type": "string"}}


@cache
def vendored() -> Document:
    return wire.apply(document.read(VENDORED))


@cache
def constrained() -> Document:
    return constraints.apply(vendored())


def field(operation: str, path: str) -> dict[str, Any]:
    """The schema of a field of the vendored description after the step."""
    found = [
        each.schema
        for at in document.operations(constrained())
        if at.id == operation
        for each in fields.of_operation(at, constrained())
        if each.wire == path
    ]
    assert len(found) == 1, f"{operation} {path}: {len(found)} fields"
    return found[0]


def rules(operation: str, path: str) -> list[dict[str, Any]]:
    return [without_source(rule) for rule in field(operation, path).get("x-ofapi-rules", [])]


def without_source(rule: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in rule.items() if key != "source"}


def a_document(**properties: Any) -> Document:
    """A document with one operation, `send`, whose body has the properties."""
    schema = {"type": "object", "properties": properties}
    operation = {"operationId": "send", "requestBody": {"content": {"application/json": {"schema": schema}}}}
    return {"openapi": "3.0.3", "paths": {"/send": {"post": {**operation, "responses": {}}}}}


def properties_of(made: Document) -> dict[str, Any]:
    body: dict[str, Any] = made["paths"]["/send"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    return body["properties"]  # type: ignore[no-any-return]  # plain data


# --- all of the vendored description


def as_line(sentence: str, found: Extraction) -> str:
    said = [f"{name}: {json.dumps(value)}" for name, value in found.keywords.items()]
    said += [f"items.{name}: {json.dumps(value)}" for name, value in found.item_keywords.items()]
    for rule in found.rules:
        operands = [f"{name}={json.dumps(rule[name])}" for name in rule if name not in ("rule", "source")]
        said.append(f"{rule['rule']}({', '.join(operands)})")
    return f"{sentence}  =>  {'; '.join(said) or 'prose'}"


def test_every_sentence_and_what_it_became() -> None:
    lines = sorted({as_line(each.sentence, each.extraction) for each in constraints.readings(vendored())})
    text = "\n".join(lines) + "\n"
    if os.environ.get(REWRITE):
        SENTENCES.write_text(text, encoding="utf-8")
    assert SENTENCES.read_text(encoding="utf-8") == text, (
        f"{SENTENCES.name} differs; look at each line that changed, then run: "
        f"{REWRITE}=1 .venv/bin/python -m pytest {__file__}"
    )


def test_nothing_that_reads_like_a_constraint_is_left() -> None:
    assert constraints.unrecognised(vendored()) == []


def test_the_step_leaves_its_input_and_the_responses_alone_and_can_be_repeated() -> None:
    before = document.copy(vendored())
    after = constraints.apply(vendored())
    assert vendored() == before
    assert constraints.apply(after) == after
    for old, new in zip(document.operations(before), document.operations(after), strict=True):
        assert old.operation["responses"] == new.operation["responses"]


def test_every_rule_names_fields_of_its_own_operation() -> None:
    named = 0
    for at in document.operations(constrained()):
        wires = {each.wire for each in fields.of_operation(at, constrained())}
        for each in fields.of_operation(at, constrained()):
            for rule in each.schema.get("x-ofapi-rules", []):
                others = [rule["field"]] if "field" in rule else rule.get("fields", [])
                assert set(others) <= wires, f"{each.place}: {rule}"
                named += len(others)
    assert named > 40


def test_a_default_is_never_a_schemas_default() -> None:
    assert '"default":' not in json.dumps(constrained()["paths"])


# --- places in the vendored description


def test_creating_a_smart_link() -> None:
    days = field("createSmartLink", "free_trial_days")
    assert (days["minimum"], days["maximum"]) == (1, 360)
    assert days["x-ofapi-rules"] == [
        {
            "rule": "required_if",
            "field": "link_type",
            "values": ["free_trial"],
            "source": "The number of free trial days (required if `link_type` is `free_trial`).",
        }
    ]


def test_a_price_needs_media() -> None:
    assert rules("sendMessage", "price") == [
        {"rule": "requires", "fields": ["mediaFiles"], "unless": [0]},
        {"rule": "in_ranges", "ranges": [[0, 0], [3, 200]]},
    ]
    assert rules("updateMassMessage", "mediaFiles") == [{"rule": "required_if_not", "field": "price", "values": [0]}]
    assert rules("sendMessage", "text") == [{"rule": "required_without", "fields": ["mediaFiles"]}]


def test_headers_of_postbacks_name_the_item() -> None:
    name = field("createSmartLinkPostback", "headers.*.name")
    assert name["maxLength"] == 100
    assert name["pattern"] == r"\A[A-Za-z0-9!#$%&'*+.^_`|~-]+\Z"
    assert name["nullable"] is True
    assert rules("createSmartLinkPostback", "headers.*.name") == [
        {"rule": "required_with", "fields": ["headers.*.value"]}
    ]


def test_characters_of_an_array_bound_its_items() -> None:
    tags = field("listSmartLinks", "filter[tags][]")
    assert "maxLength" not in tags
    assert tags["items"] == {"type": "string", "maxLength": 50}


def test_dates_after_dates() -> None:
    assert rules("getPeriodComparison", "period_b.end") == [{"rule": "after_or_equal", "field": "period_b.start"}]
    assert rules("listQueueItems", "publishDateStart") == [{"rule": "after_or_equal", "date": "today"}]
    assert rules("listLatestFans", "start_date") == [{"rule": "required_with", "fields": ["end_date"]}]
    assert field("listLatestFans", "start_date")["format"] == "date-time"


def test_a_bare_number_at_text_that_is_no_number_is_its_length() -> None:
    ids = field("massListUserDetails", "ids")
    assert ids["minLength"] == 1
    assert "minimum" not in ids


def test_defaults_are_in_the_type_of_their_field() -> None:
    assert field("listSmartLinks", "limit")["x-ofapi-default"] == 50
    assert field("listSharedTrackingLinks", "stats")["x-ofapi-default"] == "true"
    assert field("listTrackingLinks", "with_deleted")["x-ofapi-default"] == 1
    assert field("listVaultLists", "lightweight")["x-ofapi-default"] is False
    assert field("listTransactions", "marker")["x-ofapi-default"] is None


# --- small documents


def test_a_rule_that_names_no_field_of_the_request_is_reported_and_left_out() -> None:
    made = a_document(text={**STRING, "description": "Required with `nowhere`. Must be at least 1 characters."})
    assert constraints.unrecognised(made) == [
        "send body text: Required with `nowhere`. (no field 'nowhere' in this request)"
    ]
    text = properties_of(constraints.apply(made))["text"]
    assert "x-ofapi-rules" not in text
    assert text["minLength"] == 1


def test_a_value_that_the_other_field_cannot_have_is_reported() -> None:
    made = a_document(text={**STRING, "description": "Required when kind is `c`."}, kind={**STRING, "enum": ["a", "b"]})
    assert constraints.unrecognised(made) == [
        "send body text: Required when kind is `c`. ('kind': 'c' is none of its values)"
    ]


def test_values_have_the_type_of_the_field_they_are_of() -> None:
    made = a_document(text={**STRING, "description": "Required if price is not 0."}, price={"type": "number"})
    (rule,) = properties_of(constraints.apply(made))["text"]["x-ofapi-rules"]
    assert rule["values"] == [0]


def test_a_sibling_is_found_by_its_bare_name() -> None:
    window = {
        "type": "object",
        "properties": {"end": {**STRING, "description": "Required with `start`."}, "start": STRING},
    }
    made = constraints.apply(a_document(window=window, start=STRING))
    (rule,) = properties_of(made)["window"]["properties"]["end"]["x-ofapi-rules"]
    assert rule["fields"] == ["start"]  # Laravel's names go from the root: that one comes first
    made = constraints.apply(a_document(window=window))
    (rule,) = properties_of(made)["window"]["properties"]["end"]["x-ofapi-rules"]
    assert rule["fields"] == ["window.start"]


def test_fields_of_the_query_have_their_wire_names() -> None:
    made: Document = {
        "paths": {
            "/list": {
                "get": {
                    "operationId": "list",
                    "parameters": [
                        {"in": "query", "name": "filter[tags][]", "schema": ARRAY},
                        {
                            "in": "query",
                            "name": "sort",
                            "schema": STRING,
                            "description": "Required with `filter.tags`.",
                        },
                    ],
                    "responses": {},
                }
            }
        }
    }
    sort = constraints.apply(made)["paths"]["/list"]["get"]["parameters"][1]["schema"]
    assert [without_source(rule) for rule in sort["x-ofapi-rules"]] == [
        {"rule": "required_with", "fields": ["filter[tags][]"]}
    ]


def test_a_nullable_field_may_still_be_null() -> None:
    made = a_document(
        kind={**STRING, "nullable": True, "description": "Must be one of `a` or `b`."},
        only={**STRING, "description": "Must be one of `a`."},
    )
    properties = properties_of(constraints.apply(made))
    assert properties["kind"]["enum"] == ["a", "b", None]
    assert properties["only"]["enum"] == ["a"]


def test_of_two_bounds_the_stricter_stays_and_enums_are_intersected() -> None:
    made = a_document(
        count={**INTEGER, "minimum": 5, "maximum": 9, "description": "Must be between 1 and 7."},
        kind={**STRING, "enum": ["a", "b"], "description": "Must be one of `b` or `a`."},
    )
    properties = properties_of(constraints.apply(made))
    assert (properties["count"]["minimum"], properties["count"]["maximum"]) == (5, 7)
    assert properties["kind"]["enum"] == ["a", "b"]


def test_a_contradiction_fails_the_run() -> None:
    made = a_document(url={**STRING, "format": "binary", "description": "Must be a valid URL."})
    with pytest.raises(PipelineError, match=r"send body url: 'Must be a valid URL\.' contradicts .*'binary' and 'uri'"):
        constraints.apply(made)


def test_a_regex_that_cannot_be_translated_fails_the_run_and_names_the_field() -> None:
    made = a_document(name={**STRING, "description": r"Must match the regex /\p{L}/u."})
    with pytest.raises(PipelineError, match=r"send body name: regex '/\\\\p\{L\}/u'"):
        constraints.apply(made)


def test_rules_of_a_correction_stay() -> None:
    given_rule = {"rule": "required_with", "fields": ["b"], "source": "the support desk"}
    made = a_document(
        a={**STRING, "x-ofapi-rules": [given_rule], "description": "Required unless `b` is present."}, b=STRING
    )
    first, second = properties_of(constraints.apply(made))["a"]["x-ofapi-rules"]
    assert first == given_rule
    assert second["rule"] == "required_without"


def test_fields_behind_references_are_read_too_and_a_schema_may_contain_itself() -> None:
    made = a_document(parent={"$ref": "#/components/schemas/Node"}, a=STRING)
    name = {**STRING, "description": "Must be a palindrome."}
    properties = {"next": {"$ref": "#/components/schemas/Node"}, "name": name}
    made["components"] = {"schemas": {"Node": {"type": "object", "properties": properties}}}
    assert constraints.unrecognised(made) == [
        "send body parent.name: Must be a palindrome. (no known wording)",
    ]


def test_a_reference_to_nothing_fails_the_run() -> None:
    made = a_document(parent={"$ref": "#/components/schemas/Nowhere"})
    with pytest.raises(PipelineError, match="send: '#/components/schemas/Nowhere' is not in the document"):
        constraints.apply(made)
