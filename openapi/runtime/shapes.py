"""Shapes: how a JSON value becomes a Python one. Reading never fails: what does not fit stays as it came."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .dates import read_date, read_datetime

if TYPE_CHECKING:
    from .model import Model


class Shape:
    """Decodes one kind of value; `json_type` is the type JSON gives it."""

    __slots__ = ()
    json_type: type = object

    def decode(self, value: Any) -> Any:
        """The Python value for a JSON value, or the value itself where it does not have this shape."""
        return value

    def __repr__(self) -> str:
        return f"{type(self).__name__}()"


class DateTime(Shape):
    """An ISO 8601 date and time (or any notation that dateutil reads whole)."""

    __slots__ = ()
    json_type = str

    def decode(self, value: Any) -> Any:
        return read_datetime(value)


class Date(Shape):
    """A calendar date."""

    __slots__ = ()
    json_type = str

    def decode(self, value: Any) -> Any:
        return read_date(value)


class Ref(Shape):
    """A model, by name: its module is imported when the first one is met."""

    __slots__ = ("_model", "name")
    json_type = dict

    def __init__(self, name: str) -> None:
        self.name = name
        self._model: type[Model] | None = None

    @property
    def model(self) -> type[Model]:
        if self._model is None:
            package = __name__.rpartition(".")[0].rpartition(".")[0]
            found: type[Model] = getattr(import_module(f"{package}.models"), self.name)
            self._model = found
        return self._model

    def decode(self, value: Any) -> Any:
        if type(value) is not dict:
            return value
        return (self._model or self.model).wrap(value)

    def __repr__(self) -> str:
        return f"Ref({self.name!r})"


class ListOf(Shape):
    """A list whose items have a shape."""

    __slots__ = ("item",)
    json_type = list

    def __init__(self, item: Shape) -> None:
        self.item = item

    def decode(self, value: Any) -> Any:
        if type(value) is not list:
            return value
        if type(self.item) is Ref:  # the way of every long list
            wrap = self.item.model.wrap
            return [wrap(item) if type(item) is dict else item for item in value]
        decode = self.item.decode
        return [decode(item) for item in value]

    def __repr__(self) -> str:
        return f"ListOf({self.item!r})"


class MapOf(Shape):
    """An object used as a map: free keys, values of one shape."""

    __slots__ = ("value",)
    json_type = dict

    def __init__(self, value: Shape) -> None:
        self.value = value

    def decode(self, value: Any) -> Any:
        if type(value) is not dict:
            return value
        decode = self.value.decode
        return {key: decode(item) for key, item in value.items()}

    def __repr__(self) -> str:
        return f"MapOf({self.value!r})"


class OneOf(Shape):
    """Several shapes, told apart by the type of the JSON value that came."""

    __slots__ = ("shapes",)

    def __init__(self, *shapes: Shape) -> None:
        self.shapes = {shape.json_type: shape for shape in shapes}

    def decode(self, value: Any) -> Any:
        shape = self.shapes.get(type(value))
        return value if shape is None else shape.decode(value)

    def __repr__(self) -> str:
        return f"OneOf({', '.join(map(repr, self.shapes.values()))})"
