"""What was given for an operation: the values of a request, read as the API reads them."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from . import _php
from ._answers import Refusal, invalid
from ._call import Upload
from ._description import Described

_INTEGER = re.compile(r"-?\d{1,18}", re.ASCII)
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?", re.ASCII)
_BOOLEANS = {"true": True, "1": True, "false": False, "0": False}
_NOTHING: Any = object()


class Received(NamedTuple):
    """A request as it came."""

    method: str
    path: str
    """As it came, percent-encoded."""
    query: str
    headers: Mapping[str, str]
    """By names in lower case; without the key."""
    body: bytes
    form: tuple[tuple[str, str | Upload], ...] | None = None
    """The fields of a multipart body, in their order."""


class Given(NamedTuple):
    """What a request gives for an operation."""

    query: dict[str, Any]
    """By field, with the types of the description where the text allows."""
    body: dict[str, Any]
    headers: dict[str, str]
    misspelt: dict[str, str]
    """Fields whose name came with dots, where PHP reads brackets."""


def read(operation: Described, request: Received) -> Given:
    """The values of a request. Raises Refusal for a body that can't be read."""
    arrays = _php.query(request.query)
    query: dict[str, Any] = {}
    misspelt: dict[str, str] = {}
    for field, parameter in operation.query.items():
        value = _at(arrays, parameter.keys)
        if value is not _NOTHING:
            query[field] = typed(value, parameter.schema)
        elif len(parameter.keys) > 1 and "_".join(parameter.keys) in arrays:
            misspelt[field] = parameter.name
    headers = {
        parameter.name: request.headers[parameter.name.lower()]
        for parameter in operation.parameters
        if parameter.place == "header" and parameter.name.lower() in request.headers
    }
    return Given(query, _body(operation, request), headers, misspelt)


def _at(arrays: Mapping[str, Any], keys: tuple[str, ...]) -> Any:
    level: Any = arrays
    for key in keys:
        if not isinstance(level, Mapping) or key not in level:
            return _NOTHING
        level = level[key]
    return level


def _body(operation: Described, request: Received) -> dict[str, Any]:
    if operation.body is None:
        return {}
    schema = operation.body["schema"]
    if request.form is not None:
        arrays = _php.read(request.form)
        properties = schema.get("properties") or {}
        return {name: typed(value, properties.get(name) or {}) for name, value in arrays.items()}
    if not request.body:
        return {}
    try:
        value = json.loads(request.body)
    except (ValueError, RecursionError):
        # Laravel takes such a body for an empty one, and then misses the fields; this says what is wrong.
        raise Refusal(400, {"message": "The body is not JSON."}) from None
    if value == []:
        return {}  # an empty object, as PHP writes it
    if not isinstance(value, dict):
        raise invalid({"body": ["The body must be an object."]})
    return value


def typed(value: Any, schema: Mapping[str, Any]) -> Any:
    """Text in the type that the schema has for it; as it came where it is not written so."""
    kinds = _types(schema)
    if isinstance(value, list):
        return [typed(each, schema.get("items") or {}) for each in value] if "array" in kinds or not kinds else value
    if not isinstance(value, str):
        return value
    if value == "":
        return None  # what Laravel makes of empty text
    if "integer" in kinds and _INTEGER.fullmatch(value):
        return int(value)
    if "number" in kinds and _NUMBER.fullmatch(value):
        return float(value)
    if "boolean" in kinds and value in _BOOLEANS:
        return _BOOLEANS[value]
    return value


def _types(schema: Mapping[str, Any]) -> set[str]:
    found = schema.get("type")
    kinds: set[str] = {found} if isinstance(found, str) else set(found or ())
    for each in schema.get("oneOf") or schema.get("anyOf") or ():
        kinds |= _types(each)
    return kinds
