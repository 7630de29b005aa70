"""Ways to change the vendored description as upstream might."""

from __future__ import annotations

from typing import Any

from pipeline.document import Document, operations

Schema = dict[str, Any]


def operation(document: Document, operation_id: str) -> dict[str, Any]:
    """The operation with this id."""
    return next(at.operation for at in operations(document) if at.id == operation_id)


def parameter(document: Document, operation_id: str, name: str) -> dict[str, Any]:
    return next(each for each in operation(document, operation_id)["parameters"] if each["name"] == name)


def body(document: Document, operation_id: str) -> Schema:
    """The schema of an operation's body."""
    (media,) = operation(document, operation_id)["requestBody"]["content"].values()
    schema: Schema = media["schema"]
    return schema


def answer(document: Document, operation_id: str) -> dict[str, Any]:
    """The media type object of an operation's answer."""
    media: dict[str, Any] = operation(document, operation_id)["responses"]["200"]["content"]["application/json"]
    return media


def data(document: Document, operation_id: str) -> Schema:
    """The schema of `data` in an operation's answer."""
    schema: Schema = answer(document, operation_id)["schema"]["properties"]["data"]
    return schema


def query(name: str, schema: Schema, *, required: bool = False) -> dict[str, Any]:
    return {"in": "query", "name": name, "description": "", "required": required, "schema": schema}


def said(schema: Schema, old: str, new: str) -> None:
    """Reword a description, which must have had the old words."""
    assert old in schema["description"], schema["description"]
    schema["description"] = schema["description"].replace(old, new)


def turned(value: Any) -> Any:
    """The value with every object's keys in the opposite order, and every list whose order says nothing."""
    if isinstance(value, dict):
        return {key: _turned_list(key, turned(item)) for key, item in reversed(value.items())}
    return [turned(item) for item in value] if isinstance(value, list) else value


def _turned_list(key: str, value: Any) -> Any:
    return (
        list(reversed(value))
        if key in ("parameters", "required", "enum", "tags") and isinstance(value, list)
        else value
    )


def reworded(value: Any, key: str = "") -> Any:
    """The value with other prose and other examples of the same kind everywhere, but for sentences that are rules."""
    if isinstance(value, dict):
        return {name: reworded(item, name) for name, item in value.items()}
    if isinstance(value, list):
        return [reworded(item, key) for item in value]
    if key == "summary" and isinstance(value, str):
        return f"{value}, reworded"
    if key == "example" and type(value) is int:
        return value + 1
    return value
