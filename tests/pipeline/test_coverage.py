"""The gate: a sentence that reads like a constraint is extracted, covered by a written rule, or waived."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from pipeline import coverage, gates, rules_page, run
from pipeline.coverage import Client, Waiver, Written
from pipeline.document import Document
from pipeline.errors import PipelineError

SENTENCE = "Must rhyme with orange."
PLACE = "send body text"
KINDS = frozenset({"required_with"})


def a_document(description: str = "", *, operation: str = "", tag: str = "") -> Document:
    text = {"type": "string", "description": description}
    schema = {"type": "object", "properties": {"text": text, "free": {"type": "object"}}}
    body = {"content": {"application/json": {"schema": schema}}}
    send = {
        "operationId": "send",
        "description": operation,
        "requestBody": body,
        "responses": {},
        "x-ofapi-resource": "messages",
        "x-ofapi-method": "send",
    }
    return {
        "openapi": "3.0.3",
        "tags": [{"name": "Messages", "description": tag}],
        "paths": {"/send": {"post": send}},
        "components": {"schemas": {}},
    }


def written(source: str, *fields: str, operation: str = "send") -> Written:
    return Written(operation, fields or ("text",), "must rhyme", source, False)


def findings(document: Document, rules: list[Written] | None = None, waived: list[Waiver] | None = None) -> list[str]:
    return list(coverage.findings(document, Client(rules or [], KINDS), waived or []))


@pytest.mark.parametrize(
    "sentence",
    [
        SENTENCE,
        "Only for premium accounts.",
        "Cannot be combined with a poll.",
        "Between 3 and 5 words.",
        "Maximum 5 items per day.",
        "At least one of the two.",
        "Either this or that.",
        "Prohibited unless verified.",
    ],
)
def test_a_sentence_that_nothing_enforces_is_found(sentence: str) -> None:
    (found,) = findings(a_document(sentence))
    assert PLACE in found
    assert sentence in found
    (found,) = findings(a_document(operation=f"Sends it. {sentence}"))
    assert found.startswith("constraint not enforced: send: ")
    (found,) = findings(a_document(tag=sentence))
    assert "tag Messages" in found


def test_a_sentence_that_is_extracted_or_prose_is_not_found() -> None:
    assert findings(a_document("Must not be greater than 5 characters. The text of it.")) == []


def test_a_sentence_is_covered_by_a_rule_whose_source_names_it() -> None:
    document = a_document(SENTENCE)
    assert findings(document, [written(f"description: {SENTENCE}")]) == []
    assert len(findings(document, [written("sdk: messages")])) == 1
    assert len(findings(document, [written(f"description: {SENTENCE}", operation="other")])) == 2


def test_a_sentence_is_waived_where_it_stands() -> None:
    document = a_document(SENTENCE)
    assert findings(document, waived=[Waiver(PLACE, SENTENCE, "poetry")]) == []
    elsewhere = findings(document, waived=[Waiver("send", SENTENCE, "poetry")])
    assert len(elsewhere) == 2
    assert elsewhere[1].startswith("waived, and not in the description")


def test_a_rule_with_nothing_behind_it_is_found() -> None:
    document = a_document()
    assert findings(document, [written("sdk: x", "text"), written("sdk: x", "free.any")]) == []
    (found,) = findings(document, [written("sdk: x", "gone")])
    assert found.startswith("hand-written rule of no field: send gone")
    (found,) = findings(document, [written("sdk: x", operation="gone")])
    assert found.startswith("hand-written rule of no operation: gone")
    (found,) = findings(document, [written(f"description: {SENTENCE}")])
    assert found.startswith("hand-written rule of no sentence: send")


def test_an_extracted_rule_that_the_client_has_no_code_for_is_found() -> None:
    assert findings(a_document("Required with `free`.")) == []
    (found,) = findings(a_document("Required without `free`."))
    assert "required_without" in found
    assert PLACE in found


@pytest.mark.parametrize(
    "row", ["- place: x\n  sentence: y\n", "- place: x\n  sentence: y\n  reason: ' '\n", "- text\n"]
)
def test_a_waiver_gives_its_reason(row: str, tmp_path: Path) -> None:
    path = tmp_path / "waived.yaml"
    path.write_text(row)
    with pytest.raises(PipelineError, match="reason"):
        coverage.waivers(path)


def test_the_gates_name_every_new_sentence_of_the_vendored_description() -> None:
    document, _ = run._normalised()
    client, waived = run._judged()
    gates.check(document, client, waived)
    fields: list[tuple[str, dict[str, Any]]] = [
        (at.id, parameter) for at in coverage.operations(document) for parameter in at.operation.get("parameters") or []
    ]
    operation, parameter = fields[0]
    parameter["description"] = SENTENCE
    with pytest.raises(PipelineError, match=f"{operation} .*{SENTENCE}"):
        gates.check(document, client, waived)


def test_every_written_rule_names_its_source() -> None:
    rules = run._judged()[0].rules
    assert len(rules) > 70
    assert all(rule.source.partition(": ")[0] in ("sdk", "docs", "description") and rule.says for rule in rules)


def test_the_page_lists_each_rule_its_source_and_who_enforces_it() -> None:
    document = a_document(f"{SENTENCE} Must not be greater than 5 characters.")
    page = rules_page.page(document, [written("sdk: messages")], [Waiver(PLACE, SENTENCE, "poetry | prose")])
    assert "| `text` | maxLength `5` | “Must not be greater than 5 characters.” | extracted |" in page
    assert "| `text` | must rhyme | sdk: messages | written |" in page
    assert f"| body text | poetry \\| prose | “{SENTENCE}” | waived |" in page
    assert page == rules_page.page(document, [written("sdk: messages")], [Waiver(PLACE, SENTENCE, "poetry | prose")])
