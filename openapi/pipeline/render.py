"""Write the package's modules: openapi-python-client's project, with our views in its templates."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import StrictUndefined
from openapi_python_client import Project
from openapi_python_client.config import Config
from openapi_python_client.parser import GeneratorData

from . import docstrings
from .document import Document
from .errors import PipelineError
from .gone_views import GoneViews
from .lock import Lock
from .normalise.identifiers import identifier, words
from .python_types import Schema, Side
from .views import OperationView, Views, module_name, unhidden

# Names that a model's attribute can't have, since the base class uses them.
RESERVED = frozenset(["wrap", "from_dict", "to_dict", "fields_set", "additional_properties", "model_fields"])


@dataclass(frozen=True)
class FieldView:
    """One attribute of a model."""

    name: str
    declared: str
    docstring: str


@dataclass(frozen=True)
class ModelView:
    """One model class."""

    name: str
    module: str
    side: Side
    docstring: str
    fields: list[FieldView]

    def mentions(self, name: str) -> bool:
        """Whether an annotation names it."""
        return any(name in field.declared for field in self.fields)


class Renderer:
    """Renders one document's package."""

    def __init__(self, data: GeneratorData, config: Config, templates: Path, views: Views, document: Document) -> None:
        self._project = Project(openapi=data, config=config, custom_template_path=templates)
        self._project.env.filters["repr"] = repr
        self._project.env.undefined = StrictUndefined
        self._views = views
        self._gone = GoneViews(document, views.operations)
        self._document = document
        self._data = data

    def write(self, output: Path, lock: Lock, generator: str) -> None:
        """Write every module below `output`."""
        self._file(output / "__init__.py", "package_init.py.jinja")
        for name in ("client", "errors", "types"):
            self._file(output / f"{name}.py", f"{name}.py.jinja")
        self._models(output / "models")
        self._api(output / "api")
        self._resources(output / "resources")
        self._accounts(output / "accounts")
        self._rules(output / "rules")
        self._file(output / "gone.py", "gone.py.jinja", gone=self._gone)
        self._file(output / "operations.py", "operations.py.jinja", operations=self._sorted_operations())
        server = str((self._document.get("servers") or [{"url": ""}])[0]["url"])
        spec = {
            "sha256": lock.sha256,
            "fetched_at": lock.fetched_at,
            "openapi": self._document["openapi"],
            "generator": generator,
            "server": server,
        }
        self._file(output / "spec.py", "spec.py.jinja", spec=spec, operations=self._views.operations)

    def _models(self, folder: Path) -> None:
        components: dict[str, Schema] = self._document["components"]["schemas"]
        views = []
        for parsed in sorted(self._data.models, key=lambda model: str(model.class_info.name)):
            name = str(parsed.class_info.name)
            if name not in components:
                raise PipelineError(f"openapi-python-client made a class {name} that no shared type stands for")
            read = [*(parsed.required_properties or []), *(parsed.optional_properties or [])]
            attributes = attribute_names(name, components[name], [prop.name.get_untrusted_value() for prop in read])
            views.append(self._model(name, components[name], attributes))
        for view in views:
            self._file(folder / f"{view.module}.py", "model.py.jinja", view=view)
        self._file(folder / "__init__.py", "models_init.py.jinja", views=views)

    def _model(self, name: str, schema: Schema, attributes: dict[str, str]) -> ModelView:
        side: Side = "request" if schema.get("x-ofapi-side") == "request" else "response"
        fields = []
        for wire, prop in (schema.get("properties") or {}).items():
            required = side == "request" and wire in (schema.get("required") or [])
            attribute = attributes[wire]
            annotation = self._views.types.annotation(prop, side)
            if side == "response" and "None" not in annotation.split(" | ") and annotation != "Any":
                annotation += " | None"
            elif side == "request" and not required:
                annotation += " | Unset"
            shape = self._views.types.shape(prop)
            maker = f"{'required' if required else 'optional'}({wire!r}{f', {shape}' if shape else ''})"
            annotation = unhidden(annotation, set(attributes.values()))
            text = docstrings.in_python(docstrings.of_field(None, prop, with_example=False), attributes)
            fields.append(FieldView(attribute, f"{attribute}: {annotation} = {maker}", docstrings.escaped(text)))
        text = docstrings.of_model(name, schema.get("description"), self._views.uses_of(name))
        return ModelView(name, module_name(name), side, text, fields)

    def _api(self, folder: Path) -> None:
        self._file(folder / "__init__.py", "api_init.py.jinja")
        for resource in self._views.resources:
            self._file(folder / resource.name / "__init__.py", "endpoint_init.py.jinja", view=resource)
            for operation in resource.operations:
                forwarded = [*operation.path_arguments, *operation.query_arguments, *operation.header_arguments]
                names = ["client", *(["body"] if operation.media_type else []), *(a.name for a in forwarded)]
                self._file(
                    folder / resource.name / f"{operation.module}.py",
                    "endpoint_module.py.jinja",
                    view=operation,
                    forwarded=", ".join(f"{name}={name}" for name in names),
                )

    def _resources(self, folder: Path) -> None:
        resources = self._gone.resources(self._views.resources)
        for view in resources:
            self._file(folder / f"{view.name}.py", "resource.py.jinja", view=view, gone=self._gone)
        self._file(folder / "__init__.py", "resources_init.py.jinja", resources=resources)

    def _accounts(self, folder: Path) -> None:
        views = [view for view in self._views.resources if view.of_accounts]
        for view in views:
            self._file(folder / f"{view.name}.py", "account_resource.py.jinja", view=view, gone=self._gone)
        self._file(folder / "__init__.py", "accounts_init.py.jinja", resources=views)

    def _rules(self, folder: Path) -> None:
        self._file(folder / "__init__.py", "rules_init.py.jinja")
        for view in self._views.resources:
            self._file(folder / f"{view.name}.py", "rules.py.jinja", view=view)

    def _sorted_operations(self) -> list[OperationView]:
        return sorted(self._views.operations, key=lambda operation: (operation.resource, operation.name))

    def _file(self, path: Path, template: str, **values: Any) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(self._project.env.get_template(template).render(**values), encoding="utf-8")


def attribute_names(model: str, schema: Schema, wires: list[str]) -> dict[str, str]:
    """The attribute of each field of a model: as its argument is called, else the field's name in snake_case.

    Of two that come out the same, the one that is written so in the API keeps the name. Raises PipelineError where
    that does not settle it.
    """
    chosen: dict[str, str] = schema.get("x-ofapi-arguments") or {}
    names: dict[str, str] = {}
    for wire in sorted(wires, key=lambda wire: (wire not in chosen, identifier(words(wire)) != wire)):
        name = chosen.get(wire) or identifier(words(wire)) or f"field_{'_'.join(words(wire))}"
        if name in RESERVED or name in names.values():
            name = f"{name}_"
        if name in names.values() or not name.isidentifier():
            raise PipelineError(f"{model}: no attribute name is left for {wire!r}; correct the description")
        names[wire] = name
    return names
