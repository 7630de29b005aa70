"""`Operation`: all that is known of one operation of the API, as data; it builds requests and reads answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from .model import Model
from .plain import SCALARS, to_json
from .price import ONE_CREDIT, Price
from .request import (
    ArgumentError,
    File,
    Parameter,
    Request,
    file_of,
    form_text,
    header_text,
    json_content,
    path_segment,
    query_pairs,
    query_string,
    text_of,
)
from .response import Answer, ApiResponse, read_body
from .unset import UNSET

if TYPE_CHECKING:
    from .options import RequestOptions
    from .paging import Paging, Query

T = TypeVar("T")

IDEMPOTENCY_KEY = "Idempotency-Key"


class Operation(Generic[T]):
    """One operation: where it is, what it takes, what it answers."""

    __slots__ = (
        "_segments",
        "body",
        "body_required",
        "headers",
        "id",
        "media_type",
        "method",
        "name",
        "paging",
        "path",
        "path_parameters",
        "price",
        "query",
        "repeatable",
        "resource",
        "responses",
        "shown_by",
    )  # fmt: skip

    def __init__(
        self,
        id: str,
        *,
        resource: str,
        name: str,
        method: str,
        path: str,
        path_parameters: tuple[Parameter, ...] = (),
        query: tuple[Parameter, ...] = (),
        headers: tuple[Parameter, ...] = (),
        media_type: str | None = None,
        body: tuple[Parameter, ...] = (),
        body_required: bool = False,
        repeatable: bool = False,
        shown_by: str | None = None,
        price: Price = ONE_CREDIT,
        paging: Paging | None = None,
        responses: dict[str, Answer],
    ) -> None:
        self.id = id
        self.resource = resource
        self.name = name
        self.method = method
        self.path = path
        self.path_parameters = path_parameters
        self.query = query
        self.headers = headers
        self.media_type = media_type
        self.body = body
        self.body_required = body_required
        self.repeatable = repeatable
        self.shown_by = shown_by
        self.price = price
        self.paging = paging
        self.responses = responses
        self._segments = _split(path)

    @property
    def label(self) -> str:
        """How the operation is called in Python: `smart_links.create`."""
        return f"{self.resource}.{self.name}"

    @property
    def keyed(self) -> bool:
        """Whether the API takes an `Idempotency-Key` with it, under which it is carried out once."""
        return any(parameter.wire == IDEMPOTENCY_KEY for parameter in self.headers)

    @property
    def arguments(self) -> tuple[Parameter, ...]:
        """Everything a caller can give, in the order of the method's signature."""
        own = tuple(field for field in self.body if not field.path_value)
        return self.path_parameters + own + self.query + self.headers

    def documented(self, status_code: int) -> Answer | None:
        """What the description says of answers with this status; None when it does not know it."""
        known = self.responses
        return known.get(str(status_code)) or known.get(f"{status_code // 100}XX") or known.get("default")

    def expected(self, status_code: int) -> Answer:
        """What an answer that is not an error holds; one with an undocumented status is read as the first that is."""
        return self.documented(status_code) or next(iter(self.responses.values()))

    def check_names(self, given: Mapping[str, Any]) -> None:
        """Raise TypeError, as a Python call would, for arguments that are unknown or missing."""
        known = {argument.name: argument.required for argument in self.arguments}
        for argument in self.path_parameters:
            known[argument.name] = True
        unknown = [name for name in given if name not in known]
        missing = [name for name, required in known.items() if required and name not in given]
        if unknown:
            raise TypeError(f"{self.label}() takes no {', '.join(unknown)}; it takes {', '.join(known) or 'nothing'}")
        if missing:
            raise TypeError(f"{self.label}() misses {', '.join(missing)}")

    def request(self, given: Mapping[str, Any], body: Model | None = None) -> Request:
        """The request for the arguments of a call, by their names in Python; `UNSET` ones are left out.

        `body` is the whole body as a model, in place of its fields. Raises ArgumentError for a value that can't be
        written where it goes.
        """
        path = self._segments[0]
        for parameter, rest in zip(self.path_parameters, self._segments[1:], strict=True):
            path += _named(parameter, path_segment, given[parameter.name]) + rest
        if self.query:
            pairs = [
                pair
                for parameter in self.query
                if (value := given.get(parameter.name, UNSET)) is not UNSET
                for pair in _named(parameter, query_pairs, parameter, value)
            ]
            if pairs:
                path = f"{path}?{query_string(pairs)}"
        headers = {
            parameter.wire: _named(parameter, header_text, value, parameter.date_format)
            for parameter in self.headers
            if (value := given.get(parameter.name, UNSET)) is not UNSET
        }
        if self.media_type is None:
            return Request(self.method, path, headers)
        if self.media_type == "multipart/form-data":
            form, files = self._multipart(self._fields(given) if body is None else _values(body))
            return Request(self.method, path, headers, form=form, files=files)
        fields = self._fields(given) if body is None else body.to_dict()
        if not fields and not self.body_required and body is None:
            return Request(self.method, path, headers)
        headers["content-type"] = self.media_type
        whole = {key: value if type(value) in SCALARS else to_json(value) for key, value in fields.items()}
        try:
            return Request(self.method, path, headers, json_content(whole))
        except ValueError:
            wire = next(key for key, value in whole.items() if not _is_json(value))
            name = next((field.name for field in self.body if field.wire == wire), wire)
            raise ArgumentError(name, wire, "holds NaN or infinity, which JSON has no form for") from None

    def at(self, path: str, query: Query) -> Operation[T]:
        """The operation asked for at this path with this query, as another page is; its arguments for them are not."""
        placed: Operation[T] = Operation.__new__(Operation)
        for name in Operation.__slots__:
            setattr(placed, name, getattr(self, name))
        placed.path_parameters = placed.query = ()
        placed._segments = (f"{path}?{query_string(query, 'surrogateescape')}" if query else path,)
        return placed

    def read(self, status_code: int, headers: Mapping[str, str], content: bytes) -> ApiResponse[T]:
        """The result of an answer that is not an error. Raises NotJson for a body that can't be read."""
        body = read_body(self.label, self.expected(status_code), status_code, headers, content)
        return ApiResponse(body, status_code=status_code, headers=headers)

    def _fields(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """The body's fields by their names on the wire."""
        fields: dict[str, Any] = {}
        for field in self.body:
            value = given.get(field.name, UNSET)
            if value is UNSET:
                continue
            if field.text and isinstance(value, (int, float, Decimal)) and not isinstance(value, bool):
                value = _named(field, text_of, value)
            elif not field.file and type(value) not in SCALARS:
                value = _named(field, to_json, value, field.date_format)
            fields[field.wire] = value
        return fields

    def _multipart(self, fields: Mapping[str, Any]) -> tuple[list[tuple[str, str]], list[tuple[str, File]]]:
        form: list[tuple[str, str]] = []
        files: list[tuple[str, File]] = []
        kinds = {field.wire: field for field in self.body}
        for wire, value in fields.items():
            field = kinds.get(wire) or Parameter(wire, wire)
            if field.file:
                files.append((wire, _named(field, file_of, value)))
            elif isinstance(value, (list, tuple)):
                form.extend((f"{wire}[]", _named(field, form_text, item, field.date_format)) for item in value)
            elif value is not None:
                form.append((wire, _named(field, form_text, value, field.date_format)))
        return form, files

    def __repr__(self) -> str:
        return f"<Operation {self.id}: {self.label}(), {self.method} {self.path}>"


class Caller(Protocol):
    """Sends operations: what a resource class stands on."""

    @property
    def base_url(self) -> str:
        """The address that everything is sent to; a page at any other is refused."""
        ...

    def call(
        self,
        operation: Operation[T],
        arguments: dict[str, Any],
        /,
        *,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[T]: ...


class AsyncCaller(Protocol):
    """Sends operations without blocking: what an async resource class stands on."""

    @property
    def base_url(self) -> str:
        """The address that everything is sent to; a page at any other is refused."""
        ...

    async def call(
        self,
        operation: Operation[T],
        arguments: dict[str, Any],
        /,
        *,
        validate: bool = True,
        options: RequestOptions | None = None,
    ) -> ApiResponse[T]: ...


def _split(path: str) -> tuple[str, ...]:
    """The fixed parts of a path template: `/api/{account}/me` becomes `/api/`, `/me`."""
    parts = [path]
    while "{" in parts[-1]:
        head, _, tail = parts.pop().partition("{")
        parts += [head, tail.partition("}")[2]]
    return tuple(parts)


def _named(parameter: Parameter, write: Callable[..., Any], *arguments: Any) -> Any:
    """Write a value; an error names the argument."""
    try:
        return write(*arguments)
    except (TypeError, ValueError) as error:
        raise ArgumentError(parameter.name, parameter.wire, str(error)) from None


def _values(body: Model) -> dict[str, Any]:
    """A body's values by their JSON names, as Python has them: files stay files."""
    attributes = {info.wire: getattr(body, name) for name, info in body.model_fields.items() if name in body.fields_set}
    return {**body.additional_properties, **attributes}


def _is_json(value: Any) -> bool:
    try:
        json_content(value)
    except ValueError:
        return False
    return True
