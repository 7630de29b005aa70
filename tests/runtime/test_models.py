"""Reading what came: nothing is lost, nothing raises."""

from __future__ import annotations

import copy
import json
import pickle
import warnings
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ofapi_generated import models
from ofapi_generated.runtime.model import Model
from ofapi_generated.runtime.shapes import Date, DateTime, ListOf, MapOf, OneOf, Ref
from ofapi_generated.runtime.unset import UNSET, Unset

SMART_LINK: dict[str, Any] = {
    "id": "01JCZWQJZXQJZXQJZXQJZXQJZX",
    "name": None,
    "revenue": 12.5,
    "cost": {"perSub": "1.20", "new_cost_field": {"a": [1]}},
    "account": ["not", "an", "object"],
    "created_at": "2025-02-10T02:51:22+00:00",
    "updated_at": "2025-05-13T20:26:56.000000Z",
    "something_new": {"x": 1},
}

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda children: st.lists(children, max_size=4) | st.dictionaries(st.text(), children, max_size=4),
    max_leaves=20,
)


def test_missing_and_null_read_as_none_and_can_be_told_apart() -> None:
    link = models.SmartLink.from_dict(SMART_LINK)
    assert (link.name, link.link_type) == (None, None)
    assert "name" in link.fields_set
    assert "link_type" not in link.fields_set


def test_values_are_typed_where_they_fit_and_as_they_came_where_not() -> None:
    link = models.SmartLink.from_dict(SMART_LINK)
    assert link.created_at == datetime(2025, 2, 10, 2, 51, 22, tzinfo=UTC)
    assert isinstance(link.cost, models.LinkCost)
    assert link.cost.per_sub == "1.20"
    assert link.account == ["not", "an", "object"]
    assert link.revenue == 12.5


def test_unknown_keys_are_kept() -> None:
    link = models.SmartLink.from_dict(SMART_LINK)
    assert link.additional_properties == {"something_new": {"x": 1}}
    assert link["something_new"] == {"x": 1}
    assert "something_new" in link
    assert "nothing" not in link
    with pytest.raises(KeyError):
        link["nothing"]


def test_what_came_goes_back_exactly_whether_read_or_not() -> None:
    link = models.SmartLink.from_dict(SMART_LINK)
    assert link.to_dict() == SMART_LINK
    for name in type(link).model_fields:
        getattr(link, name)
    assert json.dumps(link.to_dict()) == json.dumps(SMART_LINK)


def test_changes_are_in_what_goes_back() -> None:
    link = models.SmartLink.from_dict(SMART_LINK)
    link.name = "new"
    link.created_at = datetime(2026, 1, 1, tzinfo=UTC)
    assert link.cost is not None
    link.cost.per_click = "2.00"
    link["something_newer"] = 1
    del link.updated_at
    expected = copy.deepcopy(SMART_LINK)
    del expected["updated_at"]
    expected |= {"name": "new", "created_at": "2026-01-01T00:00:00+00:00", "something_newer": 1}
    expected["cost"]["perClick"] = "2.00"
    assert link.to_dict() == expected
    assert "updated_at" not in link.fields_set


def test_a_value_set_before_any_was_read_outlasts_the_reading() -> None:
    link = models.SmartLink.from_dict(SMART_LINK | {"link_type": "free_trial"})
    link.id = "mine"
    link.revenue = "1.00"
    assert link.link_type == "free_trial"
    assert (link.id, link.revenue) == ("mine", "1.00")
    del link.link_type
    link.name = "x"
    assert (link.link_type, link.id, link.name) == (None, "mine", "x")


def test_a_list_changed_in_place_is_in_what_goes_back_but_not_in_what_came() -> None:
    came = {"tags": ["a"], "list": [{"id": 1}]}
    tags = models.LinkTags.wrap(came)
    assert tags.tags is not None
    tags.tags.append("b")
    assert tags.to_dict()["tags"] == ["a", "b"]
    assert came["tags"] == ["a"]


def test_unknown_attributes_are_errors() -> None:
    link: Any = models.SmartLink.from_dict(SMART_LINK)
    with pytest.raises(AttributeError, match="SmartLink has no attribute 'nmae'"):
        link.nmae  # noqa: B018  # reading is what raises
    with pytest.raises(AttributeError):
        link.nmae = "x"
    with pytest.raises(AttributeError, match="link_type"):
        del link.link_type


def test_made_by_hand_absent_and_null_stay_apart() -> None:
    link = models.SmartLink(id="1", name=None)
    assert link.to_dict() == {"id": "1", "name": None}
    assert link.fields_set == {"id", "name"}
    body = models.CreateSmartLinkBody(account_id="a", name="n", link_type="free_trial")
    assert body.free_trial_days is UNSET
    assert body.to_dict() == {"account_id": "a", "name": "n", "link_type": "free_trial"}
    with pytest.raises(TypeError, match="link_type"):
        models.CreateSmartLinkBody(account_id="a", name="n")  # type: ignore[call-arg]  # that it raises is the test


def test_equality_copies_and_pickles() -> None:
    link = models.SmartLink.from_dict(SMART_LINK)
    for other in (copy.copy(link), copy.deepcopy(link), pickle.loads(pickle.dumps(link))):
        assert other == link
        assert other is not link
    assert link != models.SmartLink(id="1")
    assert link != SMART_LINK
    with pytest.raises(TypeError):
        hash(link)


def test_a_copy_does_not_share() -> None:
    link = models.SmartLink.from_dict(SMART_LINK)
    other = copy.copy(link)
    assert other.cost is not None
    other.cost.per_sub = "9"
    assert link.to_dict() == SMART_LINK


def test_repr_is_short() -> None:
    assert repr(models.SmartLink.from_dict(SMART_LINK)) == (
        "SmartLink(id='01JCZWQJZXQJZXQJZXQJZXQJZX', revenue=12.5, cost=LinkCost(...), account=[3 items], +4 more)"
    )
    assert len(repr(models.User.from_dict(dict.fromkeys(("name", "about"), "x" * 1000)))) < 300


def test_from_dict_takes_mappings_only() -> None:
    with pytest.raises(TypeError, match=r"SmartLink\.from_dict"):
        models.SmartLink.from_dict([1])  # type: ignore[arg-type]  # that it raises is the test


@given(raw=st.dictionaries(st.sampled_from([*SMART_LINK, "cost", "clicks_count", "zzz"]), json_values))
def test_any_object_parses_and_goes_back(raw: dict[str, Any]) -> None:
    link = models.SmartLink.wrap(raw)
    seen = {name: getattr(link, name) for name in type(link).model_fields}
    repr(link)
    assert link.to_dict() == raw
    assert {name for name in seen if name in link.fields_set} == {name for name in seen if name in raw}
    assert pickle.loads(pickle.dumps(link)).to_dict() == raw


@given(st.text())
def test_no_text_stops_the_reading_of_dates(text: str) -> None:
    for shape in (DateTime(), Date()):
        assert isinstance(shape.decode(text), (str, date))


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("2025-02-10T02:51:22+00:00", datetime(2025, 2, 10, 2, 51, 22, tzinfo=UTC)),
        ("2025-05-13T20:26:56.000000Z", datetime(2025, 5, 13, 20, 26, 56, tzinfo=UTC)),
        ("Mon, 10 Feb 2025 02:51:22 GMT", datetime(2025, 2, 10, 2, 51, 22, tzinfo=UTC)),
        ("10 Feb 2025 02:51:22 GMT", datetime(2025, 2, 10, 2, 51, 22, tzinfo=UTC)),
        ("10 Feb 2025 05:51:22 +0300", datetime(2025, 2, 10, 2, 51, 22, tzinfo=UTC)),
        ("10 Feb 2025 02:51:22", datetime(2025, 2, 10, 2, 51, 22)),
        ("10", "10"),
        ("May", "May"),
        ("", ""),
        ("0000-00-00 00:00:00", "0000-00-00 00:00:00"),
        ("99999999999999999999", "99999999999999999999"),
        (5, 5),
        (None, None),
    ],
)
def test_dates(text: Any, read: Any) -> None:
    decoded = DateTime().decode(text)
    assert decoded == read
    assert type(decoded) is type(read)


@pytest.mark.parametrize("zone", ["EST", "CET", "XYZ", "Z+", "ET"])
def test_a_zone_that_is_only_a_name_is_not_guessed(zone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    text = f"Mon, 10 Feb 2025 02:51:22 {zone}"
    monkeypatch.setattr("time.tzname", ("EST", "EDT"))
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        assert DateTime().decode(text) == text
    assert told == []


def test_shapes_look_at_what_came() -> None:
    either = OneOf(Ref("LinkCost"), ListOf(Ref("LinkCost")))
    assert isinstance(either.decode({"perSub": "1"}), models.LinkCost)
    assert isinstance(either.decode([{"perSub": "1"}])[0], models.LinkCost)
    assert either.decode("text") == "text"
    assert MapOf(Date()).decode({"a": "2025-01-01", "b": 3}) == {"a": date(2025, 1, 1), "b": 3}
    assert MapOf(Date()).decode([1]) == [1]
    assert ListOf(Ref("LinkCost")).decode([None, 3]) == [None, 3]


def test_deep_answers_are_read_and_copied() -> None:
    deep: Any = []
    for _ in range(20_000):
        deep = [deep]
    link: Any = models.SmartLink.wrap({"name": deep, "cost": {"perSub": deep}, "new": deep})
    assert link.name is not deep
    assert type(link.name) is list
    assert type(link.cost.per_sub) is list
    back = link.to_dict()
    for value in (back["name"], back["cost"]["perSub"], back["new"]):
        levels, innermost = 1, value
        while innermost:
            levels, (innermost,) = levels + 1, innermost
        assert levels == 20_001


def test_unset_is_one_false_thing() -> None:
    assert not UNSET
    assert copy.deepcopy(UNSET) is UNSET
    assert pickle.loads(pickle.dumps(UNSET)) is UNSET
    assert Unset() is UNSET
    assert repr(UNSET) == "UNSET"


def test_no_model_hides_a_method_of_the_base() -> None:
    taken = {name for name in dir(Model) if not name.startswith("_")}
    for name in models.__all__:
        assert not taken & set(getattr(models, name).model_fields), name
