"""What of the Python surface a change of the description explains, and what is listed apart."""

from __future__ import annotations

import pytest

from pipeline.diff.report import report
from pipeline.diff.sides import Side
from tests.evolution import test_scenarios
from tests.evolution.scenarios import SCENARIOS

LIST = "(self, *, limit: int | Unset = UNSET) -> ApiResponse[list[models.SmartLink]]"
OLD = {
    "ofapi.Client.smart_links.list": LIST,
    "ofapi.AsyncClient.smart_links.list": LIST.replace("-> ", "-> async "),
    "ofapi.Client.posts.get_stats": "(self) -> ApiResponse[models.PostStatistics]",
    "ofapi.models.SmartLink": " class (Model)",
    "ofapi.models.SmartLink.revenue": ": str | None",
    "ofapi.models.PostStatistics": " class (Model)",
    "ofapi.NotFoundError": " class (APIStatusError)",
}
ARCHIVED = LIST.replace(") ->", ", archived: bool | Unset = UNSET) ->")
BOTH = {
    "ofapi.Client.smart_links.list": ARCHIVED,
    "ofapi.AsyncClient.smart_links.list": ARCHIVED.replace("-> ", "-> async "),
}
SPARE = LIST.replace(") ->", ", spare: int = 1) ->")


def unexplained(name: str, surface: dict[str, str]) -> list[str]:
    old, new = test_scenarios.sides(SCENARIOS[name])
    found = report(Side("old", old, OLD), Side("new", new, surface), version="0.3.1", with_callers=False)
    return [f"{change.class_.word}: {change.line}" for change in found.unexplained]


def without(*names: str) -> dict[str, str]:
    return {name: rest for name, rest in OLD.items() if name not in names}


@pytest.mark.parametrize(
    ("name", "surface"),
    [
        ("parameter added, optional", {**OLD, **BOTH}),
        ("field answered retyped", {**OLD, "ofapi.models.SmartLink.revenue": ": float | None"}),
        ("field answered added", {**OLD, "ofapi.models.SmartLink.paused": ": bool | None"}),
        ("operation removed", without("ofapi.Client.posts.get_stats", "ofapi.models.PostStatistics")),
        ("operation added", {**OLD, "ofapi.Client.fans.list_ghost": "(self) -> ApiResponse[models.FanPage]"}),
        ("everything reordered", OLD),
    ],
)
def test_what_the_description_changed_explains_what_follows_from_it(name: str, surface: dict[str, str]) -> None:
    assert unexplained(name, surface) == []


def test_what_else_changed_is_listed_apart() -> None:
    surface = {
        **without("ofapi.models.SmartLink.revenue"),
        "ofapi.Client.smart_links.list": SPARE,
        "ofapi.AsyncClient.smart_links.list": SPARE.replace("-> ", "-> async "),
        "ofapi.NotFoundError": " class (APIError)",
        "ofapi.extra": "() -> None",
    }
    assert unexplained("parameter added, optional", surface) == [
        "breaking: ofapi.NotFoundError: class (APIStatusError) → class (APIError)",
        "breaking: ofapi.models.SmartLink.revenue: removed",
        "addition: ofapi.Client.smart_links.list: new optional parameter spare",
        "addition: ofapi.extra: new",
    ]


def test_what_only_the_async_client_changed_is_told_of_it() -> None:
    surface = {**OLD, "ofapi.AsyncClient.smart_links.list": SPARE.replace("-> ", "-> async ")}
    assert unexplained("everything reordered", surface) == [
        "addition: ofapi.AsyncClient.smart_links.list: new optional parameter spare"
    ]
