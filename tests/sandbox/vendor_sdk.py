"""The methods of the vendor's own SDK, found in the SDK itself, and example arguments for each."""

from __future__ import annotations

import inspect
import re
import typing
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple
from urllib.parse import unquote

import httpx
from onlyfansapi import OnlyFansAPI
from onlyfansapi._resource import SyncAPIResource

from ofapi.sandbox._description import Described, description
from ofapi_generated.operations import OPERATIONS
from tests.rules import calls

_PLACEHOLDER = {int: 1, float: 1.5, bool: True}


class Method(NamedTuple):
    """A method, by the way to it from the client: `smart_links.create`."""

    name: str
    required: Mapping[str, Any]
    """The names and types of the arguments that it can't do without."""


@cache
def methods() -> Mapping[str, Method]:
    """All methods of the SDK that call the API, by name."""
    return {method.name: method for method in _methods(_offline()[0], "")}


@cache
def _offline() -> tuple[OnlyFansAPI, list[httpx.Request]]:
    """A client that sends nothing, and what it would have sent."""
    sent: list[httpx.Request] = []

    def note(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={})

    http = httpx.Client(transport=httpx.MockTransport(note))
    return OnlyFansAPI(api_key="k", base_url="http://sandbox.invalid", http_client=http, max_retries=0), sent


def _methods(holder: Any, way: str) -> Iterator[Method]:
    for name in dir(type(holder)):
        if name.startswith(("_", "with_")):
            continue
        value = getattr(holder, name, None)
        if isinstance(value, SyncAPIResource):
            yield from _methods(value, f"{way}{name}.")
        elif isinstance(holder, SyncAPIResource) and inspect.ismethod(value):
            hints = typing.get_type_hints(value)
            parameters = inspect.signature(value).parameters.values()
            required = {p.name: hints[p.name] for p in parameters if p.default is inspect.Parameter.empty}
            yield Method(f"{way}{name}", required)


def called(client: OnlyFansAPI, method: Method) -> Any:
    """The method, bound to a client."""
    found: Any = client
    for part in method.name.split("."):
        found = getattr(found, part)
    return found


@cache
def operation_of(name: str) -> Described | None:
    """The operation that a method calls, told by the request it sends."""
    client, sent = _offline()
    method = methods()[name]
    sent.clear()
    called(client, method)(**{argument: _placeholder(hint) for argument, hint in method.required.items()})
    segments = [unquote(part) for part in sent[0].url.raw_path.decode().partition("?")[0].split("/")[1:]]
    found = description().find(sent[0].method, segments)
    return found and found[0]


def _placeholder(hint: Any) -> Any:
    kind = typing.get_origin(hint)
    if kind is typing.Union:
        return _placeholder(typing.get_args(hint)[0])
    if kind is typing.Literal:
        return typing.get_args(hint)[0]
    if kind is not None or typing.is_typeddict(hint):
        return {} if typing.is_typeddict(hint) else ["x"]
    return _PLACEHOLDER.get(hint, "x")


def arguments(method: Method, operation: Described) -> dict[str, Any]:
    """The example's arguments under the SDK's names: those it requires, and those the API does."""
    example = {_plain(name): value for name, value in calls.least(operation.id).items()}
    wire = {
        _plain(argument.wire): example[_plain(argument.name)]
        for argument in OPERATIONS[operation.id].load().arguments
        if _plain(argument.name) in example
    }
    known = {**example, **wire}
    names = set(inspect.signature(called(_offline()[0], method)).parameters)
    given = {name: known[_plain(name)] for name in names if _plain(name) in known}
    return {**{name: _placeholder(hint) for name, hint in method.required.items()}, **given}


def _plain(name: str) -> str:
    """A name without its word breaks: `smart_link_id`, `smartLinkId` and `filter[tags][]` become plain letters."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def takes(method: Method, field: str) -> bool:
    """Whether a method has an argument for a field of the query: `filter.tags` is in its `filter`."""
    names = {_plain(name) for name in inspect.signature(called(_offline()[0], method)).parameters}
    return _plain(field.partition(".")[0]) in names


def nested(field: str, value: Any) -> dict[str, Any]:
    """The argument that holds a value for a field of the query."""
    name, _, inside = field.partition(".")
    return {_snake(name): {inside: value} if inside else value}


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()
