"""Likeness: which known type an object is, and what an unknown one is called.

Both depend on the object, its place and the known types only, never on the order of operations, and no name is made
with a number. What a person thinks better goes into `names.yaml`.
"""

from __future__ import annotations

import builtins
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..errors import PipelineError
from .places import Seen, fields, look

# Names of the package's runtime, of Python, or too general for a model class.
# fmt: off
RESERVED = frozenset(dir(builtins)) | {
    "Any", "ApiResponse", "AsyncClient", "CacheInfo", "Client", "Credits", "Data", "Date", "Envelope", "Error",
    "Example", "Field", "File", "Item", "Items", "List", "Meta", "Model", "Object", "Operation", "Pagination",
    "RateLimits", "Request", "Resource", "Response", "Result", "Row", "Type", "Unset", "UploadFile",
}
_VERBS = frozenset({
    "add", "archive", "attach", "calculate", "cancel", "check", "clear", "count", "create", "delete", "disable",
    "disconnect", "download", "edit", "enable", "generate", "get", "hide", "like", "list", "mark", "mass", "mute",
    "pin", "poll", "publish", "re", "redeliver", "remove", "rename", "reorder", "request", "restrict", "retry",
    "revoke", "search", "send", "set", "show", "start", "stop", "submit", "subscribe", "unarchive", "unblock",
    "unhide", "unlike", "unmute", "unpin", "unrestrict", "unsend", "unsubscribe", "update", "upload",
})
# fmt: on
_ONE_AS_MANY = ("ss", "us", "is", "analytics", "details", "news", "series", "settings", "statistics", "stats")
# Fields that say nothing of what they hold; an object with a list in one of them is a page (or a report) of things.
_CONTAINERS = {"list": "Page", "items": "Page", "data": "Page", "rows": "Report", "entity": "", "values": ""}
_PAGE = r"(Page|Report|Result)$"
# What only says how it went is the same thing whatever operation answers with it.
OUTCOMES = frozenset({"success", "message"})
_SMALL = 6  # with fewer fields than this, different things look alike


@dataclass(frozen=True)
class Shape:
    """The fields of a thing: the kinds that each was seen as, and the names of the fields of what it holds."""

    kinds: Mapping[str, frozenset[str]]
    inner: Mapping[str, frozenset[str]]

    @classmethod
    def of(cls, seen: Mapping[str, Seen]) -> Shape:
        return cls(
            {name: _kinds(each) for name, each in seen.items()},
            {name: _inner(each) for name, each in seen.items()},
        )


def _kinds(seen: Seen) -> frozenset[str]:
    found = {"number" if schema["type"] == "integer" else str(schema["type"]) for schema in seen.scalars}
    if seen.objects or seen.has_map or seen.has_free_form:
        found.add("object")
    if seen.has_array:
        found.add("array")
    return frozenset(found)


def _inner(seen: Seen) -> frozenset[str]:
    objects = seen.objects or look(seen.items or seen.values).objects
    return frozenset(name for node in objects for name, _ in fields(node))


def likeness(one: Shape, other: Shape, *, same_name: bool, akin: bool) -> float:
    """How much two shapes are alike, from 0 to 1; 0 means that they are different things.

    Big objects may differ in fields, those that go by one name more than others. Small ones must have the same fields
    and names that are akin; the containers of lists may lack a field, as what they hold tells them apart.
    """
    common = one.kinds.keys() & other.kinds.keys()
    small, large = sorted((len(one.kinds), len(other.kinds)))
    agree = sum(1 for name in common if _compatible(one.kinds[name], other.kinds[name]))
    if not common or agree < 0.8 * len(common):
        return 0.0
    of_small, of_all = len(common) / small, len(common) / (small + large - len(common))
    if small < _SMALL:
        within = _likeness_within(one, other)
        alike = akin and (of_all == 1.0 if within is None else of_small == 1.0 and within >= 0.6)
        return (within or of_all) if alike else 0.0
    alike = of_small >= (0.6 if same_name else 0.8) and of_all >= (0.3 if same_name else 0.5)
    return of_all if alike else 0.0


def _compatible(one: frozenset[str], other: frozenset[str]) -> bool:
    weak = frozenset({"string"})  # often no more than a null
    return bool(one & other) or one == weak or other == weak


def _likeness_within(one: Shape, other: Shape) -> float | None:
    """How much the things are alike that two objects hold in the fields they share; None where they hold none."""
    pairs = [(one.inner[name], other.inner[name]) for name in one.inner.keys() & other.inner.keys()]
    return min((len(here & there) / len(here | there) for here, there in pairs if here or there), default=None)


def best(candidates: Mapping[str, float]) -> str | None:
    """The likest type; of equals, the first by name."""
    likest = max(candidates.values(), default=0.0)
    return min((name for name, score in candidates.items() if score == likest > 0.0), default=None)


def is_named(place: str, name: str) -> bool:
    """Whether a place says the name of a type: `listExpiredFans.data` says `FanPage`."""
    said = {singular(word) for word in words(place)}
    return {singular(word) for word in words(re.sub(_PAGE, "", name))} <= said


def words(name: str) -> list[str]:
    """The words of a wire name or a type name, in lower case: `isW9Required` is `is w9 required`."""
    found = re.findall(r"[A-Z]{2,}s(?![a-z])|[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+\d*|[A-Z]+\d*|\d+", name)
    return [word.lower() for word in found]


def last_word(name: str) -> str:
    return singular(words(name)[-1])


def pascal(parts: Iterable[str]) -> str:
    return "".join(part.capitalize() for part in parts)


def singular(word: str) -> str:
    if word.endswith(_ONE_AS_MANY):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "tuses", "nuses", "xes", "ches", "shes")):
        return word[:-2]
    return word.removesuffix("s")


def thing(place: str) -> str:
    """What a place calls the thing that stands there: the last part of the place, one of it, in PascalCase."""
    owner, _, last = place.rstrip("[]{}").rpartition(".")
    many = place.endswith(("[]", "{}"))
    if last in ("data", "body", "request"):
        named = words(owner.split(".")[0])
        while len(named) > 1 and named[0] in _VERBS:
            named = named[1:]
    else:
        named = words(last)
    named = [*named[:-1], singular(named[-1])] if many or last == "data" else named
    return re.sub(r"\d+$", "", pascal(named))


def names_for(place: str, lists: Iterable[str]) -> list[str]:
    """The names to try for a new type, best first; `lists` are its fields that are lists of objects."""
    owner, _, last = place.rstrip("[]{}").rpartition(".")
    name, full = thing(place), pascal(words(owner.split(".")[0]))
    if last == "request":
        return [f"{full}Body"]
    suffix = next((_CONTAINERS[field] for field in _CONTAINERS if field in lists), "")
    if last in ("data", "body"):
        return [f"{name}{suffix}", f"{name}{suffix or 'Details'}", f"{full}{suffix or 'Result'}"]
    if last in _CONTAINERS:
        bare = re.sub(_PAGE, "", owner)
        return [bare, f"{bare}Entry", f"{owner}{name}"]
    return [f"{name}{suffix}", f"{owner}{name}{suffix}", f"{owner}{name}Entry"]


def free_name(place: str, taken: Iterable[str], lists: Iterable[str] = ()) -> str:
    """The first of the names for a place that is free."""
    used = {name.lower() for name in taken} | {name.lower() for name in RESERVED}
    for name in names_for(place, lists):
        if name and name.lower() not in used:
            return name
    raise PipelineError(f"no free name for the object at {place}: add one to types.chosen in openapi/names.yaml")
