"""`StoryStats`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import Model, model, optional
from ..runtime.shapes import ListOf, Ref

if TYPE_CHECKING:
    from .. import models


@model
class StoryStats(Model):
    """Story stats.

    Returned by `stories.get_stats`.
    """

    created_at: str | None = optional("createdAt")
    story_comment_all: list[str] | None = optional("storyCommentAll")
    story_comment_chart: list[models.ChartPoint] | None = optional("storyCommentChart", ListOf(Ref("ChartPoint")))
    story_comment_count: int | None = optional("storyCommentCount")
    story_like_all: list[str] | None = optional("storyLikeAll")
    story_like_chart: list[models.ChartPoint] | None = optional("storyLikeChart", ListOf(Ref("ChartPoint")))
    story_like_count: int | None = optional("storyLikeCount")
    story_look_all: list[str] | None = optional("storyLookAll")
    story_look_chart: list[models.ChartPoint] | None = optional("storyLookChart", ListOf(Ref("ChartPoint")))
    story_look_count: str | None = optional("storyLookCount")
    story_tip_all: list[str] | None = optional("storyTipAll")
    story_tip_chart: list[models.ChartPoint] | None = optional("storyTipChart", ListOf(Ref("ChartPoint")))
    story_tip_count: int | None = optional("storyTipCount")
    story_tip_sum: int | None = optional("storyTipSum")
    story_tip_sum_chart: list[models.ChartPoint] | None = optional("storyTipSumChart", ListOf(Ref("ChartPoint")))
