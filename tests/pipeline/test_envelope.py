"""The envelope taken off the responses, on the vendored description and on small documents."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from pipeline import document as documents
from pipeline.document import Document
from pipeline.errors import PipelineError
from pipeline.normalise import envelope
from runtime.model import Model
from runtime.response import CacheInfo, Credits, Meta, Pagination, RateLimits

VENDORED = Path(__file__).parents[2] / "openapi" / "openapi.yaml"


@pytest.fixture(scope="module")
def vendored() -> Document:
    return documents.read(VENDORED)


@pytest.fixture(scope="module")
def responses(vendored: Document) -> dict[str, dict[str, Any]]:
    """The one documented response of each operation, after the step."""
    return {
        at.id: response
        for at in documents.operations(envelope.apply(vendored))
        for response in at.operation["responses"].values()
    }


def document_of(*alternatives: dict[str, Any], status: str = "200", media_type: str = "application/json") -> Document:
    schema = alternatives[0] if len(alternatives) == 1 else {"oneOf": list(alternatives)}
    content = {media_type: {"schema": schema}} if alternatives else {}
    operation = {"operationId": "getThing", "responses": {status: {"description": "", "content": content}}}
    return {"openapi": "3.0.3", "paths": {"/thing": {"get": operation}}}


def response_of(document: Document) -> dict[str, Any]:
    (response,) = envelope.apply(document)["paths"]["/thing"]["get"]["responses"].values()
    assert isinstance(response, dict)
    return response


def enveloped(data: dict[str, Any], **rest: Any) -> dict[str, Any]:
    return {"type": "object", "properties": {"data": data, "_meta": {"type": "object", "properties": {}}}, **rest}


def test_every_vendored_response_is_marked(responses: dict[str, dict[str, Any]]) -> None:
    marks = Counter(response.get("x-ofapi-envelope", "none") for response in responses.values())
    assert marks.keys() == {"data", "bare", "redirect", "text"}
    assert marks["data"] > marks.total() / 2
    assert any("x-ofapi-paginated" in response for response in responses.values())


@pytest.mark.parametrize(
    ("operation", "mark"),
    [
        ("createSmartLink", "data"),
        ("listVaultLists", "data"),
        ("listAccounts", "bare"),
        ("startAuthentication", "bare"),
        ("updatePost", "text"),
        ("downloadDRMProtectedMedia", "redirect"),
    ],
)
def test_marks_by_operation(responses: dict[str, dict[str, Any]], operation: str, mark: str) -> None:
    assert responses[operation]["x-ofapi-envelope"] == mark


def test_the_schema_becomes_that_of_data(responses: dict[str, dict[str, Any]]) -> None:
    media = responses["createSmartLink"]["content"]["application/json"]
    assert {"id", "link_type", "cost"} <= media["schema"]["properties"].keys()
    assert media["schema"]["example"]["link_type"] == "free_trial"
    assert media["example"]["data"] == media["schema"]["example"]


def test_the_whole_body_stays_as_the_example_of_the_media_type(
    vendored: Document, responses: dict[str, dict[str, Any]]
) -> None:
    raw = vendored["paths"]["/api/{account}/chats"]["get"]["responses"]["200"]["content"]["application/json"]
    media = responses["listChats"]["content"]["application/json"]
    assert media["example"] == raw["schema"]["example"]
    assert media["schema"]["example"] == raw["schema"]["example"]["data"]
    assert media["schema"]["type"] == "array"


def test_alternatives_are_unwrapped_one_by_one() -> None:
    first = enveloped({"type": "object"}, example={"data": {"a": 1}})
    second = enveloped({"type": "array", "items": {}}, example={"data": []})
    media = response_of(document_of(first, second))["content"]["application/json"]
    assert media["schema"] == {
        "oneOf": [{"type": "object", "example": {"a": 1}}, {"type": "array", "items": {}, "example": []}]
    }
    assert media["example"] == {"data": {"a": 1}}


def test_an_object_with_other_keys_is_no_envelope() -> None:
    schema = {"type": "object", "properties": {"data": {"type": "object"}, "total": {"type": "integer"}}}
    response = response_of(document_of(schema))
    assert response["x-ofapi-envelope"] == "bare"
    assert response["content"]["application/json"]["schema"] == schema


def test_data_alone_is_an_envelope_and_is_not_paginated() -> None:
    response = response_of(document_of({"type": "object", "properties": {"data": {"type": "string"}}}))
    assert response["x-ofapi-envelope"] == "data"
    assert "x-ofapi-paginated" not in response


@pytest.mark.parametrize(
    ("status", "mark"), [("200", "empty"), ("204", "empty"), ("302", "redirect"), ("304", "empty")]
)
def test_no_content(status: str, mark: str) -> None:
    assert response_of(document_of(status=status))["x-ofapi-envelope"] == mark


def test_unknown_keys_of_the_envelope_are_listed_together() -> None:
    schema = enveloped({"type": "object"})
    schema["properties"]["_meta"]["properties"] = {
        "_credits": {"type": "object", "properties": {"used": {"type": "integer"}, "refunded": {"type": "integer"}}},
        "_trace": {"type": "string"},
    }
    schema["properties"]["_pagination"] = {"type": "object", "properties": {"previous_page": {"type": "string"}}}
    with pytest.raises(PipelineError) as raised:
        envelope.apply(document_of(schema))
    message = str(raised.value)
    assert "getThing _meta._trace" in message
    assert "getThing _meta._credits.refunded" in message
    assert "getThing _pagination.previous_page" in message
    assert "used" not in message


def test_the_known_keys_are_those_that_the_runtime_types() -> None:
    typed: dict[str, type[Model]] = {
        "_meta": Meta,
        "_meta._cache": CacheInfo,
        "_meta._credits": Credits,
        "_meta._rate_limits": RateLimits,
        "_pagination": Pagination,
    }
    wires = {path: {info.wire for info in model.model_fields.values()} for path, model in typed.items()}
    assert wires == {path: set(keys) for path, keys in envelope.KNOWN_KEYS.items()}


def test_other_media_types_are_refused_by_name() -> None:
    with pytest.raises(PipelineError, match=r"response 200 is 'image/png'"):
        envelope.apply(document_of({"type": "string"}, media_type="image/png"))


def test_a_body_that_is_both_text_and_json_is_refused() -> None:
    document = document_of({"type": "string"}, media_type="text/plain")
    content = document["paths"]["/thing"]["get"]["responses"]["200"]["content"]
    content["application/problem+json"] = {"schema": {"type": "object"}}
    with pytest.raises(PipelineError, match="getThing: response 200 is bare and text at once"):
        envelope.apply(document)


def test_the_input_is_not_changed(vendored: Document) -> None:
    before = documents.copy(vendored)
    envelope.apply(vendored)
    assert vendored == before
