"""What the templates see: each operation, resource and model with its Python names, types and documentation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.strings import PythonIdentifier, snake_case

from . import docstrings, paging_views
from .argument_views import AnswerView, ArgumentView
from .document import Document, OperationAt, operations
from .errors import PipelineError
from .paging_views import PagingView
from .python_types import PythonTypes, Schema, ref_name
from .rule_views import RuleView, RuleViews


def module_name(name: str) -> str:
    """The module that holds the operation or model of this name."""
    return str(PythonIdentifier(snake_case(name), "x_"))


def class_name(resource: str) -> str:
    """The class of a resource: `smart_links` becomes `SmartLinks`."""
    return "".join(part.capitalize() for part in resource.split("_"))


@dataclass(frozen=True)
class OperationView:
    """One operation, as the templates of its module and of its resource need it."""

    at: OperationAt
    endpoint: Endpoint
    resource: str
    name: str
    path_arguments: list[ArgumentView]
    body_arguments: list[ArgumentView]
    query_arguments: list[ArgumentView]
    header_arguments: list[ArgumentView]
    media_type: str | None
    body_model: str | None
    body_required: bool
    answers: list[AnswerView]
    rules: list[RuleView]
    paging: PagingView | None

    @property
    def id(self) -> str:
        return self.at.id

    @property
    def module(self) -> str:
        return module_name(self.id)

    @property
    def keyword_arguments(self) -> list[ArgumentView]:
        """Body fields, query and headers; required ones first."""
        own = [argument for argument in self.body_arguments if argument.schema.get("x-ofapi-same-as") != "path"]
        arguments = own + self.query_arguments + self.header_arguments
        return sorted(arguments, key=lambda argument: not argument.required)

    @property
    def arguments(self) -> list[ArgumentView]:
        return self.path_arguments + self.keyword_arguments

    @property
    def account(self) -> str:
        """The argument that names the one account it is about; empty where it is about none, or several."""
        return next((one.name for one in self.arguments if one.name in ("account", "account_id")), "")

    @property
    def returns(self) -> str:
        """The type of the data in an answer that is not an error."""
        good = [answer.annotation for answer in self.answers if answer.status[0] in "23" or answer.status == "default"]
        return " | ".join(dict.fromkeys(good)) or "None"

    @property
    def given_back(self) -> list[str]:
        """The types of what the method gives: of an item, for a list that has pages."""
        return [self.paging.item] if self.paging else [answer.annotation for answer in self.answers]

    @property
    def pagination(self) -> dict[str, Any] | None:
        return self.at.operation.get("x-ofapi-pagination")

    @property
    def repeat(self) -> dict[str, Any]:
        return dict(self.at.operation["x-ofapi-repeat"])

    @property
    def price(self) -> str | None:
        """The `Price` expression; None where a call costs one credit at the most."""
        price = {key: value for key, value in self.at.operation["x-ofapi-credits"].items() if key != "text"}
        names = {argument.wire: argument.name for argument in self.arguments}
        if "per" in price:
            price["per"] = names[price["per"]]
        if "open_with" in price:
            price["open_with"] = tuple(names[wire] for wire in price["open_with"])
        return f"Price({', '.join(f'{key}={value!r}' for key, value in price.items())})" if price else None

    @property
    def tag(self) -> str:
        return str((self.at.operation.get("tags") or ["default"])[0])

    @property
    def label(self) -> str:
        """How it is called: `smart_links.create`."""
        return f"{self.resource}.{self.name}"

    @property
    def summary(self) -> str:
        return docstrings.escaped(docstrings.summary(self))

    def result(self, is_async: bool) -> str:
        """What the method gives: an answer, or the first page of a list."""
        if self.paging is None:
            return f"ApiResponse[{self.returns}]"
        return f"{'AsyncPager' if is_async else 'Page'}[{self.paging.item}]"

    def docstring(self, account: str = "") -> str:
        """The method's docstring; `account` is the argument that is filled in."""
        return docstrings.of_method(self, account)


@dataclass(frozen=True)
class ResourceView:
    """The operations of one resource."""

    name: str
    tag: str
    description: str
    operations: list[OperationView] = field(default_factory=list)

    @property
    def class_name(self) -> str:
        return class_name(self.name)

    @property
    def of_accounts(self) -> list[OperationView]:
        """Those that are about one account."""
        return [operation for operation in self.operations if operation.account]

    def annotation(self, text: str) -> str:
        """An annotation inside the resource's class, where a method may hide a builtin of its name."""
        return unhidden(text, {operation.name for operation in self.operations})

    @property
    def docstring(self) -> str:
        return docstrings.escaped(docstrings.plain(self.description or self.tag).rstrip(".") + ".")


def unhidden(annotation: str, names: set[str]) -> str:
    """An annotation whose builtin generics are spelled out where the class hides them: `builtins.list[...]`."""
    hidden = [builtin for builtin in ("list", "dict", "str", "int", "float", "bool") if builtin in names]
    return re.sub(rf"(?<![.\w'])({'|'.join(hidden)})\b(?!')", r"builtins.\1", annotation) if hidden else annotation


class Views:
    """The views of one normalised document and openapi-python-client's reading of it."""

    def __init__(self, document: Document, endpoints: dict[str, Endpoint], *, with_examples: bool) -> None:
        self._with_examples = with_examples
        self.types = PythonTypes(document)
        self._document = document
        self._components: dict[str, Schema] = document["components"]["schemas"]
        self._rules = RuleViews(document)
        self.operations = [self._operation(at, endpoints) for at in operations(document)]
        self.resources = self._resources(document)
        self._parents: dict[str, set[str]] = {}
        for name, schema in self._components.items():
            for child in _referenced(schema):
                self._parents.setdefault(child, set()).add(name)

    def uses_of(self, component: str) -> list[str]:
        """What returns or takes a component directly: calls, then other components."""
        calls = [
            operation.label
            for operation in self.operations
            if operation.body_model == component
            or any(re.search(rf"\bmodels\.{component}\b", annotation) for annotation in operation.given_back)
        ]
        return sorted(calls) + sorted(self._parents.get(component, ()))

    def _resources(self, document: Document) -> list[ResourceView]:
        described = {str(tag["name"]): str(tag.get("description") or "") for tag in document.get("tags") or []}
        found: dict[str, ResourceView] = {}
        for operation in self.operations:
            view = ResourceView(operation.resource, operation.tag, described.get(operation.tag, ""))
            found.setdefault(operation.resource, view).operations.append(operation)
        for view in found.values():
            view.operations.sort(key=lambda operation: operation.name)
        return [found[name] for name in sorted(found)]

    def _operation(self, at: OperationAt, endpoints: dict[str, Endpoint]) -> OperationView:
        endpoint = endpoints.get(module_name(at.id))
        if endpoint is None:
            raise PipelineError(f"{at.id} ({at.label}) is not in what openapi-python-client read of the description")
        by_location: dict[str, list[ArgumentView]] = {"path": [], "query": [], "header": []}
        for parameter in at.parameters:
            by_location[parameter["in"]].append(self._argument(parameter))
        in_path = re.findall(r"{([^}]+)}", at.path)
        by_location["path"].sort(key=lambda argument: in_path.index(argument.wire))
        request: dict[str, Any] = at.operation.get("requestBody") or {}
        media_type: str | None = next(iter(request.get("content") or {}), None)
        schema: Schema = (request["content"][media_type].get("schema") or {}) if media_type else {}
        return OperationView(
            at=at,
            endpoint=endpoint,
            resource=at.operation["x-ofapi-resource"],
            name=at.operation["x-ofapi-method"],
            path_arguments=by_location["path"],
            query_arguments=by_location["query"],
            header_arguments=by_location["header"],
            media_type=media_type,
            body_model=self.types.model_name(schema),
            body_required=bool(request.get("required")),
            body_arguments=list(self._body_arguments(self._components.get(ref_name(schema) or "", schema))),
            answers=[self._answer(str(status), answer) for status, answer in at.operation["responses"].items()],
            rules=self._rules.of(at),
            paging=paging_views.view(self._document, at, self.types),
        )

    def _argument(self, parameter: dict[str, Any]) -> ArgumentView:
        schema = {**(parameter.get("schema") or {})}
        return ArgumentView(
            name=parameter["x-ofapi-argument"],
            wire=parameter["name"],
            location=parameter["in"],
            required=bool(parameter.get("required")) or parameter["in"] == "path",
            annotation=self._given(schema),
            documentation=docstrings.of_field(parameter.get("description"), schema, with_example=self._with_examples),
            schema=schema,
        )

    def _body_arguments(self, body: Schema) -> Iterator[ArgumentView]:
        names = body.get("x-ofapi-arguments") or {}
        for wire, schema in (body.get("properties") or {}).items():
            yield ArgumentView(
                name=names.get(wire) or module_name(wire),
                wire=wire,
                location="body",
                required=wire in (body.get("required") or []),
                annotation=self._given(schema),
                documentation=docstrings.of_field(schema.get("description"), schema, with_example=self._with_examples),
                schema=schema,
            )

    def _given(self, schema: Schema) -> str:
        return self.types.annotation(schema, "request")

    def _answer(self, status: str, answer: dict[str, Any]) -> AnswerView:
        content = answer.get("content") or {}
        kind = str(answer.get("x-ofapi-envelope") or "bare")
        schema = next((media.get("schema") or {} for media in content.values()), {})
        if kind == "redirect":
            # The address that the API redirects to, or the file itself if it ever sends one.
            annotation, shape = "str | bytes", None
        elif kind == "empty" or not content:
            annotation, shape = "None", None
        else:
            annotation, shape = self.types.annotation(schema, "response"), self.types.shape(schema)
        return AnswerView(status, kind, tuple(content), annotation, shape)


def _referenced(schema: Any) -> Iterator[str]:
    """Names of the components that a schema refers to."""
    if isinstance(schema, dict):
        name = ref_name(schema)
        if name is not None:
            yield name
        for value in schema.values():
            yield from _referenced(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from _referenced(value)
