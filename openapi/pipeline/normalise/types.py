"""Types: every inline object becomes a named component, and objects that are the same thing become one.

Which type stands at a place (see places.py) is said by the `types` of `names.yaml`. A place that it doesn't know is
compared with the known types and joins the one that it is like, or becomes a new type named after the place; either is
added to `names.yaml`, so that it stays. A type has the fields of all objects that stand at its places.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from ..document import Document, copy, operations
from ..errors import PipelineError
from ..names import Names
from . import requests as request_types
from .likeness import OUTCOMES, RESERVED, Shape, best, free_name, is_named, last_word, likeness, thing
from .merge import merged
from .places import Node, Schema, Seen, fields, look, responses

_SECTION = "types"
_HINT = 0.1  # decides between types that are much alike, as a fan and a user are
_CLASS_NAME = re.compile(r"(?:[A-Z][a-z]+(?:\d+(?=[A-Z]))?|[A-Z](?=[A-Z][a-z]|$))+")


def apply(document: Document, names: Names) -> Document:
    """The document with a component for every object, and `$ref`s in their place; new places are added to `names`."""
    document = copy(document)
    schemas: dict[str, Schema] = document.setdefault("components", {}).setdefault("schemas", {})
    check_names(names, schemas)
    roots = [(place, media) for at in operations(document) for place, media in responses(at)]
    found = _Types(names, taken=schemas)
    standing: defaultdict[str, list[Node]] = defaultdict(list)
    for place, media in roots:
        standing[place].append(Node(place, media["schema"]))
    for place, nodes in standing.items():
        found.visit(place, nodes)
    found.name_the_rest()
    for place, media in roots:
        media["schema"] = merged(look(standing[place]), place, found.type_at)
    components = {name: found.component(name) for name in found.members}
    components |= request_types.apply(document, names, taken={*schemas, *components})
    schemas.update(sorted(components.items()))
    return document


def check_names(names: Names, existing: Iterable[str]) -> None:
    """Refuse names in `names.yaml` that can't be class names of the package."""
    for place, name in names.known(_SECTION).items():
        if not _CLASS_NAME.fullmatch(name) or name in RESERVED:
            raise PipelineError(
                f"names.yaml: types: {place}: {name!r} can't name a type: it is reserved or not PascalCase, "
                "or ends in a digit"
            )
        if name in existing:
            raise PipelineError(f"names.yaml: types: {place}: the description has a component {name!r} of its own")


class _Types:
    """The types of all responses, found place by place from the roots down."""

    def __init__(self, names: Names, taken: Iterable[str]) -> None:
        self._names = names
        self._taken = set(taken)
        self._unnamed: defaultdict[str, list[Seen]] = defaultdict(list)
        self._map_values: defaultdict[str, list[Node]] = defaultdict(list)
        self._places: defaultdict[str, set[str]] = defaultdict(set)
        self._shapes: dict[str, tuple[int, list[Shape]]] = {}
        self.members: dict[str, list[Node]] = {}

    def visit(self, place: str, nodes: Iterable[Node]) -> None:
        """Take in what stands at a place, and at all places below it."""
        seen = look(nodes)
        if seen.objects:
            name = self._names.get(_SECTION, place)
            if name is None:
                self._unnamed[place].append(seen)
            else:
                self._admit(name, place, seen)
        if seen.values:
            self._map_values[place] += seen.values
            self.visit(f"{place}{{}}", seen.values)
        if seen.items:
            self.visit(f"{place}[]", seen.items)

    def _admit(self, name: str, place: str, seen: Seen) -> None:
        self._places[name].add(place)
        self.members.setdefault(name, []).extend(seen.objects)
        for node in seen.objects:
            for field, child in fields(node):
                self.visit(f"{name}.{field}", [child])

    def name_the_rest(self) -> None:
        """Find a type for each place that `names.yaml` doesn't know; naming one may bring up others below it."""
        while self._unnamed:
            place = min(self._unnamed, key=lambda each: (each.count("."), each))
            seen = self._unnamed.pop(place)
            objects = _by_field(node for each in seen for node in each.objects)
            name = self._like(place, Shape.of(objects))
            if name is None:
                taken = {*self._taken, *self.members, *self._names.known(_SECTION).values()}
                name = free_name(place, taken, [field for field, found in objects.items() if look(found.items).objects])
            self._names.assign(_SECTION, place, name)
            for each in seen:
                self._admit(name, place, each)

    def _like(self, place: str, shape: Shape) -> str | None:
        called = thing(place)
        is_root = place.rstrip("[]{}").endswith((".data", ".body"))
        # What a list holds tells it apart, and {success} is the same thing everywhere; of other small objects, the
        # operation's name must say the type's, or an {id} would be the first type that has one.
        tells = shape.kinds.keys() <= OUTCOMES or any(shape.inner.values())
        scores: dict[str, float] = {}
        for name in self.members:
            things = {name, *map(thing, self._places[name])}
            akin = is_root and (tells or is_named(place, name))
            akin = akin or last_word(called) in {last_word(each) for each in things}
            score = max(likeness(shape, each, same_name=called in things, akin=akin) for each in self._shapes_of(name))
            scores[name] = score + (_HINT if score and is_named(place, name) else 0)
        return best(scores)

    def _shapes_of(self, name: str) -> list[Shape]:
        """The shapes in which a type was seen, and that of all its fields."""
        members = self.members[name]
        count, shapes = self._shapes.get(name, (0, []))
        if count < len(members):  # kept, as every new place asks for the shapes of every type
            shapes = [Shape.of(_by_field(members))]
            for member in members:
                shape = Shape.of(_by_field([member]))
                shapes += [shape] if shape not in shapes else []
            self._shapes[name] = (len(members), shapes)
        return shapes

    def type_at(self, place: str) -> str:
        name = self._names.get(_SECTION, place)
        if name is None:
            raise PipelineError(f"no type was found for the object at {place}; this is a fault of normalise/types.py")
        return name

    def component(self, name: str) -> Schema:
        """The merged schema of a type."""
        objects = sorted(self.members[name], key=lambda node: node.way)
        component: Schema = {"type": "object", "x-ofapi-side": "response"}
        description = next((node.schema["description"] for node in objects if node.schema.get("description")), None)
        if description is not None:
            component["description"] = description
        component["properties"] = {
            field: merged(seen, f"{name}.{field}", self.type_at) for field, seen in _by_field(objects).items()
        }
        if values := self._values_beside(name):
            component["additionalProperties"] = values[0] if len(values) == 1 else {"oneOf": values}
        return component

    def _values_beside(self, name: str) -> list[Schema]:
        """The values of the maps that stand where objects of this type stand too."""
        found: list[Schema] = []
        for place in sorted(self._places[name] & self._map_values.keys()):
            schema = merged(look(self._map_values[place]), f"{place}{{}}", self.type_at)
            found += [schema] if schema not in found else []
        return found


def _by_field(objects: Iterable[Node]) -> dict[str, Seen]:
    """What stands at each field of a type; fields in the order in which they first appear."""
    nodes: defaultdict[str, list[Node]] = defaultdict(list)
    for node in sorted(objects, key=lambda each: each.way):
        for field, child in fields(node):
            nodes[field].append(child)
    return {field: look(children) for field, children in nodes.items()}
