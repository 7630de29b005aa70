"""What the API's description says must arrive when an operation is called, worked out without the pipeline's help.

Only the corrections are taken from the pipeline: they are part of what the description says.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from examples.example_server import OPENAPI, description, example_of
from pipeline.normalise import corrections

FILE = ("photo.jpg", b"\xff\xd8\xff photo", "image/jpeg")
REQUIRED_BY_A_SENTENCE = {"createSmartLink": {"free_trial_days"}}
"""Fields that are required next to the values that the other examples have."""
METHODS = ("get", "post", "put", "patch", "delete")


@dataclass
class Call:
    """One call: the values by their names in the description, and what of them must arrive."""

    id: str
    method: str
    path: str
    path_values: dict[str, Any] = field(default_factory=dict)
    query_values: dict[str, Any] = field(default_factory=dict)
    """By wire name: `filter[tags][]`."""
    query: dict[str, Any] = field(default_factory=dict)
    """As PHP reads it."""
    headers: dict[str, Any] = field(default_factory=dict)
    media_type: str | None = None
    body_required: bool = False
    body: dict[str, Any] = field(default_factory=dict)

    @property
    def segments(self) -> list[str]:
        """The path's segments, each with its value in place."""
        values = {f"{{{name}}}": text(value) for name, value in self.path_values.items()}
        return [values.get(segment, segment) for segment in self.path.split("/")]


@cache
def corrected() -> dict[str, Any]:
    """The description with its corrections."""
    return corrections.apply(description(), sorted(Path(OPENAPI, "corrections").glob("*.yaml")))


@cache
def operations() -> dict[str, tuple[str, str, dict[str, Any], dict[str, Any]]]:
    """(method, path, path item, operation) by operation id."""
    return {
        item[method]["operationId"]: (method.upper(), path, item, item[method])
        for path, item in corrected()["paths"].items()
        for method in METHODS
        if method in item
    }


def call(operation_id: str, *, optional: bool) -> Call:
    """The call with all required arguments, or with the optional ones too."""
    method, path, item, operation = operations()[operation_id]
    made = Call(operation_id, method, path)
    parameters = [*(item.get("parameters") or ()), *(operation.get("parameters") or ())]
    families = {p["name"].partition(".")[0] for p in parameters if "." in p["name"]}
    for parameter in parameters:
        name, place = parameter["name"], parameter["in"]
        if place == "path":
            made.path_values[name] = _value(parameter)
        elif not (optional or parameter.get("required")):
            continue
        elif place == "header":
            made.headers[name] = _value(parameter)
        elif name not in families:
            _add_query(made, parameter)
    _add_body(made, operation.get("requestBody"), optional)
    return made


def _add_query(made: Call, parameter: dict[str, Any]) -> None:
    value = _value(parameter)
    first, *rest = parameter["name"].split(".")
    wire = first + "".join(f"[{part}]" for part in rest) + ("[]" if isinstance(value, list) else "")
    made.query_values[wire] = value
    level = made.query
    for key in [first, *rest][:-1]:
        level = level.setdefault(key, {})
    level[[first, *rest][-1]] = _as_php(value)


def _add_body(made: Call, request_body: dict[str, Any] | None, optional: bool) -> None:
    if request_body is None:
        return
    ((made.media_type, media),) = request_body["content"].items()
    made.body_required = bool(request_body.get("required"))
    schema = media["schema"]
    required = {*schema.get("required", ()), *REQUIRED_BY_A_SENTENCE.get(made.id, ())}
    for name, part in schema["properties"].items():
        if not optional and name not in required:
            continue
        if part.get("x-ofapi-same-as") == "path":
            made.body[name] = made.path_values[name]
        else:
            made.body[name] = FILE if part.get("format") == "binary" else example_of(part)


def _value(parameter: dict[str, Any]) -> Any:
    schema = parameter.get("schema") or {}
    if schema.get("type") == "array":
        return [example_of(schema["items"]), "second"]
    if schema.get("type") == "object":
        return {"one": "1", "many": ["a", "b"]}
    value = parameter.get("example")
    return example_of(schema) if value is None else value


def _as_php(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _as_php(item) for key, item in value.items()}
    return [text(item) for item in value] if isinstance(value, list) else text(value)


def text(value: Any) -> str:
    """A value as it stands in a URL."""
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else str(value)
