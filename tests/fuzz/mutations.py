"""What happens to answers on the way from the description to the real world."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from typing import Any, NamedTuple, TypeAlias

from hypothesis import strategies as st

Draw: TypeAlias = "Callable[[st.SearchStrategy[Any]], Any]"


class Place(NamedTuple):
    """Where a value stands: in a list by its number, in an object by its key."""

    around: Any
    key: Any


_OTHERS: list[Any] = [
    0, 1, -1, 1.5, 10**30, True, False, "", "0", "text", "2025-02-10", "2025-02-10T02:51:22+00:00", [], {}, [[]], [{}],
    [None], {"a": 1}, {"data": {}}, {"data": {"data": []}}, ["a", 1, None, {}],
]  # fmt: skip
_KEYS = [
    "", "data", "_meta", "_pagination", "_raw", "items", "keys", "to_dict", "__class__", "class", "self", "new key",
    "ünï", "\ud800", "0", "model_fields", "additional_properties",
]  # fmt: skip
_DEPTHS = st.sampled_from([1, 2, 3, 60])


def _drop(draw: Draw, at: Place) -> None:
    del at.around[at.key]


def _null(draw: Draw, at: Place) -> None:
    at.around[at.key] = None


def _retype(draw: Draw, at: Place) -> None:
    at.around[at.key] = draw(_copies(_OTHERS))


def _rename(draw: Draw, at: Place) -> None:
    """Another key, at the same place in the order."""
    if not isinstance(at.around, dict):
        return
    fresh = draw(st.sampled_from([*_KEYS, at.key.upper(), at.key.replace("_", ""), at.key + "_v2"]))
    renamed = [(fresh if key == at.key else key, value) for key, value in at.around.items()]
    at.around.clear()
    at.around.update(renamed)


def _deepen(draw: Draw, at: Place) -> None:
    value = at.around[at.key]
    wrap = draw(st.sampled_from([lambda inner: [inner], lambda inner: {"data": inner}, lambda inner: {"x": inner}]))
    for _ in range(draw(_DEPTHS)):
        value = wrap(value)
    at.around[at.key] = value


def _cut(draw: Draw, at: Place) -> None:
    """Half of a text, a list or an object."""
    value = at.around[at.key]
    if isinstance(value, (str, list)):
        at.around[at.key] = value[: len(value) // 2]
    elif isinstance(value, dict):
        at.around[at.key] = dict(list(value.items())[: len(value) // 2])


MUTATIONS = (_drop, _null, _retype, _rename, _deepen, _cut)


def _copies(values: list[Any]) -> st.SearchStrategy[Any]:
    return st.sampled_from(values).map(deepcopy)


@st.composite
def mutated(draw: Draw, answers: st.SearchStrategy[Any], most: int = 4) -> Any:
    """Answers with up to `most` mutations, each anywhere, the whole answer included."""
    whole = [draw(answers)]
    for _ in range(draw(st.integers(0, most))):
        places = list(_places(whole))
        if not places:
            break
        place = places[draw(st.integers(0, len(places) - 1))]
        mutate = draw(st.sampled_from(MUTATIONS))
        if place.around is not whole or mutate is not _drop:
            mutate(draw, place)
    return whole[0]


def _places(root: Any) -> list[Place]:
    """All places in a value, from the outside in; however deep (so without recursion)."""
    found: list[Place] = []
    waiting = [root]
    while waiting:
        around = waiting.pop()
        for key, value in list(around.items() if isinstance(around, dict) else enumerate(around)):
            found.append(Place(around, key))
            if isinstance(value, (dict, list)):
                waiting.append(value)
    return found
