"""`Model`: a typed view of one JSON object that loses nothing of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, Self, TypeVar, cast, dataclass_transform

import attrs

from .plain import SCALARS, JsonObject, copied, written_back
from .shapes import Shape
from .unset import UNSET

_ABSENT: Any = object()
_WIRE = "ofapi_wire"
_SHAPE = "ofapi_shape"

T = TypeVar("T")


class FieldInfo(NamedTuple):
    """One field: its name in Python, its name in JSON, how its value is read, the slot it is kept in."""

    name: str
    wire: str
    shape: Shape | None
    slot: Any


def required(wire: str, shape: Shape | None = None) -> Any:
    """A field that must be given when the model is made by hand."""
    return attrs.field(metadata={_WIRE: wire, _SHAPE: shape})


def optional(wire: str, shape: Shape | None = None) -> Any:
    """A field that may be missing."""
    return attrs.field(default=UNSET, metadata={_WIRE: wire, _SHAPE: shape})


@dataclass_transform(kw_only_default=True, eq_default=False, field_specifiers=(required,))
def model(cls: type[T]) -> type[T]:
    """Make an attrs class of a model: slots, keyword arguments only."""
    built: Any = attrs.define(cls, kw_only=True, eq=False, repr=False, getstate_setstate=False)
    built.model_fields = {
        field.name: FieldInfo(field.name, field.metadata[_WIRE], field.metadata[_SHAPE], getattr(built, field.name))
        for field in attrs.fields(built)
    }
    built._wires = {info.wire: info.name for info in built.model_fields.values()}
    fields = built.model_fields.values()
    built._plain = tuple((info.wire, info.slot.__set__) for info in fields if info.shape is None)
    built._readers = {info.name: (info.wire, info.shape and info.shape.decode, info.slot.__set__) for info in fields}
    return cast("type[T]", built)


class Model(JsonObject):
    """A JSON object with typed attributes.

    Attributes are read from the object when first asked for, and never fail: a missing field and a null read as
    None (`fields_set` tells them apart), an unknown enum value stays the text it is, a value of another type stays
    as it came. Keys without an attribute are kept in `additional_properties` and under `model["key"]`.
    `to_dict()` gives back exactly what came, with any change made since.
    """

    __slots__ = ("_raw",)

    model_fields: ClassVar[Mapping[str, FieldInfo]] = {}
    _wires: ClassVar[Mapping[str, str]] = {}
    _plain: ClassVar[tuple[tuple[str, Any], ...]] = ()  # JSON key and what fills the slot, of fields without a shape
    _readers: ClassVar[Mapping[str, tuple[str, Any, Any]]] = {}  # JSON key, what decodes, what fills, of each field
    _absent: ClassVar[Any] = None
    _raw: dict[str, Any]

    @classmethod
    def wrap(cls, raw: dict[str, Any]) -> Self:
        """The model of a JSON object, without a copy: do not change `raw` afterwards."""
        self = _new(cls)
        _set_raw(self, raw)
        return self

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object, of any content. Raises TypeError when `src_dict` is not a mapping."""
        if not isinstance(src_dict, Mapping):
            raise TypeError(f"{cls.__name__}.from_dict() takes a mapping, not {type(src_dict).__name__}")
        return cls.wrap(copied(dict(src_dict)))

    def to_dict(self) -> dict[str, Any]:
        """The JSON object: what came, byte for byte the same values, and what was changed since."""
        raw = self._raw
        held = dict(self._held())
        whole = {
            key: written_back(held.pop(key), value) if key in held else copied(value) for key, value in raw.items()
        }
        whole.update((key, written_back(value, None)) for key, value in held.items())
        return whole

    @property
    def fields_set(self) -> frozenset[str]:
        """Names of the attributes that the object really holds, nulls included."""
        present = {self._wires[key] for key in self._raw if key in self._wires}
        return frozenset(present | {self._wires[key] for key, _ in self._held()})

    @property
    def additional_properties(self) -> dict[str, Any]:
        """What came under keys that no attribute stands for."""
        return {key: copied(value) for key, value in self._raw.items() if key not in self._wires}

    def __attrs_post_init__(self) -> None:
        for info in type(self).model_fields.values():
            if info.slot.__get__(self) is UNSET:  # not given: the slot stays empty, as for a field that did not come
                info.slot.__delete__(self)
        _set_raw(self, {})

    def _held(self) -> Iterator[tuple[str, Any]]:
        """(JSON key, value) of the attributes that were read or set so far."""
        for info in type(self).model_fields.values():
            try:
                yield info.wire, info.slot.__get__(self)
            except AttributeError:
                continue

    if not TYPE_CHECKING:  # hidden from type checkers, for which an unknown attribute must stay an error

        def __getattr__(self, name: str) -> Any:
            # Reached only while the slot is empty: the value is read once and kept there.
            reader = self._readers.get(name)
            if reader is None:
                # With name and object, Python itself suggests the attribute that was meant.
                raise AttributeError(f"{type(self).__name__} has no attribute {name!r}", name=name, obj=self)
            wire, decode, put = reader
            value = self._raw.get(wire, _ABSENT)
            if value is _ABSENT:
                return self._absent
            if decode is not None:
                value = decode(value)
            elif type(value) in SCALARS:
                self._fill()
                return value
            else:
                value = copied(value)
            put(self, value)
            return value

        def __setattr__(self, name: str, value: Any) -> None:
            # What is set by hand must outlast the filling of the other slots, so they are filled before.
            if name != "_raw" and not self._is_filled():
                self._fill()
            object.__setattr__(self, name, value)

    def _fill(self) -> None:
        """Put all plain values into their slots: far cheaper than one miss of a slot for each of them."""
        get = self._raw.get
        for wire, put in self._plain:
            value = get(wire, _ABSENT)
            if type(value) in SCALARS:
                put(self, value)

    def _is_filled(self) -> bool:
        """Whether the slots of plain values are in use; true while the model is being made, or has no such value."""
        try:
            raw = self._raw
            plain = (info for info in type(self).model_fields.values() if info.shape is None)
            slot = next(info.slot for info in plain if type(raw.get(info.wire, _ABSENT)) in SCALARS)
        except (AttributeError, StopIteration):
            return True
        try:
            slot.__get__(self)
        except AttributeError:
            return False
        return True

    def __delattr__(self, name: str) -> None:
        info = type(self).model_fields.get(name)
        if info is None or name not in self.fields_set:
            raise AttributeError(f"{type(self).__name__} holds no {name!r}")
        self._raw = {key: value for key, value in self._raw.items() if key != info.wire}
        try:
            info.slot.__delete__(self)
        except AttributeError:
            return  # it was never read, so there is nothing to forget

    def __getitem__(self, key: str) -> Any:
        """The value under a key of the JSON object; KeyError when it has none."""
        if key in self._wires:
            if self._wires[key] not in self.fields_set:
                raise KeyError(key)
            return getattr(self, self._wires[key])
        return self._raw[key]

    def __setitem__(self, key: str, value: Any) -> None:
        if key in self._wires:
            setattr(self, self._wires[key], value)
        else:
            self._raw = {**self._raw, key: value}

    def __contains__(self, key: object) -> bool:
        return key in self._raw or any(key == wire for wire, _ in self._held())

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self.to_dict() == other.to_dict()

    __iter__ = None  # a page is no list: without this, a `for` would ask for the key 0
    __hash__ = None  # type: ignore[assignment]  # mutable, compared by value

    def __reduce__(self) -> Any:
        return _restore, (type(self), self.to_dict())

    def __copy__(self) -> Self:
        return type(self).wrap(self.to_dict())

    def __deepcopy__(self, memo: Any) -> Self:
        return type(self).wrap(self.to_dict())

    def __repr__(self) -> str:
        """Short: the first few values, lists and models by their size and type, then how many fields more there are."""
        names = [name for name in type(self).model_fields if name in self.fields_set]
        texts = ((name, _shown(getattr(self, name))) for name in names)
        shown = [f"{name}={text}" for name, text in texts if text is not None][:5]
        more = len(names) + len(self.additional_properties) - len(shown)
        return f"{type(self).__name__}({', '.join([*shown, f'+{more} more'] if more else shown)})"


def _shown(value: Any) -> str | None:
    """A value in a repr; None for one that says nothing there."""
    if isinstance(value, Model):
        return f"{type(value).__name__}(...)"
    if isinstance(value, (list, dict)):
        return f"{'[' if isinstance(value, list) else '{'}{len(value)} items{']' if isinstance(value, list) else '}'}"
    text = repr(value)
    return text if isinstance(value, (str, int, float)) and len(text) <= 48 else None


_new = object.__new__
_set_raw = cast(Any, Model.__dict__["_raw"]).__set__


def _restore(cls: type[Model], raw: dict[str, Any]) -> Model:
    return cls.wrap(raw)
