"""For each rule in the generated tables: values that break just this one, and values that just keep it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from ofapi_generated.runtime.rules import Field, Rule
from tests.rules import calls
from tests.rules.places import ABSENT, FORMATS, TEXTS, Place, places, valid

WRONG_TYPES: dict[str, list[Any]] = {
    "string": [{"a": 1}, ["a"], b"a", object()],
    "integer": [{"a": 1}, ["a"], 1.5, "one", b"1"],
    "number": [{"a": 1}, ["a"], "one", float("nan"), float("inf")],
    "boolean": [{"a": 1}, ["a"], "yes", 2],
    "array": [{"a": 1}, 5, "text"],
    "object": ["text", 5, ["a"]],
}
# Rules written by hand tie fields together too. What must stand beside a field:
PEERS: dict[tuple[str, str], dict[str, Any]] = {
    ("sendMessage", "previews"): {"media_files": [1, "x"]},
    ("updateMassMessage", "previews"): {"media_files": [1, "x"]},
    ("deprecatedScrapeMediaFromTheOnlyFansCDN", "file_type"): {"media_id": 1},
    ("deprecatedScrapeMediaFromTheOnlyFansCDN", "url"): {"media_id": 1},
    ("sendPost", "votingCorrectIndex"): {"voting_options": ["a", "b"]},
    ("sendPost", "votingDue"): {"voting_type": "poll", "voting_options": ["a", "b"]},
    ("sendPost", "votingType"): {"voting_options": ["a", "b"], "voting_correct_index": 1},
}
# ... beside a value of createDataExport's fields:
_VAULT = {"type": "media_vault", "file_type": "zip", "export_options": {"mediaType": "all"}}
PEERS_OF_VALUE: dict[tuple[str, str], dict[str, Any]] = {
    ("createDataExport", "zip"): _VAULT,
    ("createDataExport", "media_vault"): _VAULT,
    ("createDataExport", "chat_messages"): {"export_options": {"maxMessages": 10}},
    ("createDataExport", "fans"): {"export_options": {"type": "all"}},
    ("createDataExport", "followings"): {"export_options": {"type": "all"}},
}
# ... and what may not:
EXCLUDED: dict[tuple[str, str], dict[str, Any]] = {
    ("uploadMediaToTheOnlyFansCDN", "file"): {"file_url": ABSENT},
    ("uploadMediaToTheOnlyFansCDN", "file_url"): {"file": ABSENT},
    ("uploadMediaToVault", "file"): {"file_url": ABSENT},
    ("uploadMediaToVault", "file_url"): {"file": ABSENT},
    ("submit2FA", "code"): {"selfie_verification_completed": ABSENT},
    ("submit2FA", "selfie_verification_completed"): {"code": ABSENT},
}
_REQUIRING = (
    "required_if", "required_if_not", "required_unless", "required_with", "required_without",
)  # fmt: skip


class Sample(NamedTuple):
    """One call, and the paths of the violations it must have; none for a call that keeps the rule."""

    operation: str
    rule: str
    arguments: dict[str, Any]
    broken: frozenset[str]


def of_operation(operation_id: str) -> Iterator[Sample]:
    """Samples of all the generated rules of an operation."""
    for place in places(operation_id):
        base = calls.least(operation_id)
        if place.field.location == "path":
            yield from _of_path(operation_id, place, base)
            continue
        for rule, bad, good in _of_keywords(place.field):
            yield from _samples(operation_id, rule, place, base, bad, good)
        for each in place.field.rules:
            yield from _of_rule(operation_id, each, place)


def _samples(
    operation_id: str, rule: str, place: Place, base: dict[str, Any], bad: list[Any], good: list[Any]
) -> Iterator[Sample]:
    for value in bad:
        given = base | _needed(operation_id, place, value) | place.arguments(value)
        yield Sample(operation_id, rule, given, frozenset([place.path]))
    for value in good:
        given = base | _needed(operation_id, place, value) | place.arguments(value)
        yield Sample(operation_id, rule, given, frozenset())


def _of_path(operation_id: str, place: Place, base: dict[str, Any]) -> Iterator[Sample]:
    good = ["acct_1", 7] if not place.field.enum else list(place.field.enum)
    bad = [None, ABSENT, "", ".", "..", "a\nb", True, 1.5, {"a": 1}, ["a"]]
    yield from _samples(operation_id, "path", place, base, bad, good)


def _of_keywords(field: Field) -> Iterator[tuple[str, list[Any], list[Any]]]:
    """(rule, values that break it, values that keep it)."""
    fine = valid(field)
    text = field.location != "json"
    wrong = [value for value in WRONG_TYPES["string"] if field.types] if text else _wrong_json(field)
    if field.format == "binary":
        wrong = ["text", 5, {"a": 1}, ["a"]]
    if field.location == "query" and "array" in field.types:
        wrong = [{"a": 1}]
    if wrong:
        yield "type", wrong, [fine]
    if field.required:
        yield "required", [ABSENT] if field.nullable else [ABSENT, None], [fine]
    if field.types and not any(rule.kind in _REQUIRING for rule in field.rules):
        yield "null", [] if field.nullable or field.required else [None], [None] if field.nullable else []
    if field.enum:
        unknown: Any = "no_such_value" if isinstance(fine, str) else 987_654
        yield "enum", [unknown], list(field.enum)
    step = 1 if "integer" in field.types else 0.01
    if field.minimum is not None:
        yield "minimum", [field.minimum - step], [field.minimum]
    if field.maximum is not None:
        yield "maximum", [field.maximum + step], [field.maximum]
    if field.min_length:
        yield "min_length", ["x" * (field.min_length - 1)], ["x" * field.min_length]
    if field.max_length and not (field.date_format or field.format or field.pattern):
        yield "max_length", ["x" * (field.max_length + 1), "ü" * (field.max_length + 1)], ["x" * field.max_length]
    elif field.max_length and field.pattern:
        yield "max_length", [fine.ljust(field.max_length + 1, "x")], [fine.ljust(field.max_length, "x")]
    if field.pattern:
        yield "pattern", [value for value in TEXTS[field.pattern][1] if value], [TEXTS[field.pattern][0]]
    if field.format in FORMATS:
        good, bad = FORMATS[field.format]
        yield "format", bad, [good]
    if field.date_format:
        yield "date", ["2025-02-30"], [fine]


def _wrong_json(field: Field) -> list[Any]:
    if not field.types:
        return [object(), b"a", float("nan"), "\ud800"]
    common = [value for value in WRONG_TYPES[field.types[0]] if isinstance(value, (dict, list, bytes, object))]
    for other in field.types[1:]:
        common = [value for value in common if any(value is each for each in WRONG_TYPES[other])] or [{"a": 1}]
    return common


def _place(operation_id: str, path: str) -> Place:
    return next(place for place in places(operation_id) if place.field.path == path)


def _needed(operation_id: str, place: Place, value: Any) -> dict[str, Any]:
    """What else must be there (or not) so that this field, with this value, breaks nothing but its own rules."""
    found = dict(EXCLUDED.get((operation_id, place.chain[0].path), {}))
    if value is None and place.field.path == "code":
        return {"selfie_verification_completed": True}
    for other in places(operation_id):
        for rule in other.field.rules:
            named = place.field.path in rule.fields and len(other.chain) == 1 and rule.kind in _REQUIRING
            if named and not EXCLUDED.get((operation_id, other.field.path)):
                found |= other.arguments(valid(other.field))
    for rule in place.field.rules:
        if rule.kind in ("requires", "required_without") and not EXCLUDED.get((operation_id, place.field.path)):
            found |= _given(operation_id, rule.fields)
    found |= PEERS.get((operation_id, place.chain[0].path), {})
    return found | (PEERS_OF_VALUE.get((operation_id, value), {}) if isinstance(value, str) else {})


def _given(operation_id: str, paths: tuple[str, ...]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for path in paths:
        found |= _place(operation_id, path).arguments(valid(_place(operation_id, path).field))
    return found


def _of_rule(operation_id: str, rule: Rule, place: Place) -> Iterator[Sample]:
    """Samples of a rule between fields."""
    base = calls.least(operation_id)

    def sample(values: dict[str, Any], *broken: str) -> Sample:
        beside = PEERS.get((operation_id, place.chain[0].path), {})
        for value in values.values():
            beside = beside | (PEERS_OF_VALUE.get((operation_id, value), {}) if isinstance(value, str) else {})
        # Without mediaFiles, no preview can be in them.
        alone = operation_id == "updateMassMessage" and "mediaFiles" in broken and values.get("previews")
        also = {"previews.0", "previews.1"} if alone else set()
        return Sample(operation_id, rule.kind, base | beside | values, frozenset({*broken, *also}))

    this = place.arguments(valid(place.field))
    without = place.arguments(ABSENT)
    others = [_place(operation_id, name) for name in rule.fields]
    other = others[0] if others else None
    if rule.kind in ("required_if", "required_unless", "required_if_not") and other is not None:
        meant = [other.arguments(value) for value in rule.values]
        rest = [value for value in _some(other.field) if value not in rule.values]
        yes, no = meant, [other.arguments(value) for value in rest]
        if rule.kind != "required_if":
            yes, no = no, meant
        peers = _peers(operation_id, rule, place)
        for values in yes:
            yield sample(peers | values | without, place.path)
            yield sample(peers | values | this)
        for values in no:
            if rule.kind != "required_if" or not _peers_of_value(operation_id, values, other):
                yield sample(_peers_of_value(operation_id, values, other) | values | without)
    elif rule.kind == "required_with" and other is not None:
        if len(place.chain) > 1:
            name = place.field.path.rpartition(".")[2]
            value = other.field.path.rpartition(".")[2]
            top = Place(place.chain[:1])
            yield sample(top.arguments([{value: "v"}]), place.path)
            yield sample(top.arguments([{value: "v", name: valid(place.field)}]))
        else:
            yield sample(other.arguments(valid(other.field)) | without, place.path)
            yield sample(other.arguments(valid(other.field)) | this)
            yield sample(other.arguments(ABSENT) | without)
    elif rule.kind == "required_without" and other is not None:
        alone = {} if place.field.types else {"selfie_verification_completed": True}
        yield sample(other.arguments(valid(other.field)) | without)
        yield sample(other.arguments(ABSENT) | this | alone)
        missing = {place.path} | {path for path in ("file", "file_url", "code") if path == other.path}
        yield sample(other.arguments(ABSENT) | without, *missing)
    elif rule.kind == "requires" and other is not None:
        amount = next(low for low, _ in _ranges(place.field) if low)
        peers = _peers(operation_id, Rule("required_if_not", "", fields=(place.field.path,)), other)
        yield sample(peers | place.arguments(amount) | other.arguments(ABSENT), other.path)
        yield sample(peers | place.arguments(amount) | other.arguments([]), other.path)
        yield sample(peers | place.arguments(amount) | other.arguments(valid(other.field)))
        yield sample(place.arguments(0) | other.arguments(ABSENT))
    elif rule.kind == "in_ranges":
        media = _needed(operation_id, place, None)
        inside = [edge for edges in rule.ranges for edge in edges]
        outside = {low - 1 for low, _ in rule.ranges} | {high + 1 for _, high in rule.ranges}
        for value in inside:
            yield sample(media | place.arguments(value))
        for value in sorted(outside - set(inside)):
            if not any(low <= value <= high for low, high in rule.ranges):
                yield sample(media | place.arguments(value), place.path)
    elif rule.kind == "after_or_equal":
        yield from _of_dates(operation_id, rule, place)


def _of_dates(operation_id: str, rule: Rule, place: Place) -> Iterator[Sample]:
    import datetime as dt

    base = calls.least(operation_id)
    if rule.date == "today":
        today = dt.datetime.now(dt.UTC).date()
        for days, broken in ((-1, {place.path}), (1, set()), (400, set())):
            given = place.arguments((today + dt.timedelta(days=days)).isoformat())
            yield Sample(operation_id, rule.kind, base | given, frozenset(broken))
        return
    around = place.chain[0].argument or ""
    name, start = place.field.path.rpartition(".")[2], rule.fields[0].rpartition(".")[2]
    for day, broken in (("2999-01-01", {place.path}), ("2999-01-02", set()), ("2999-01-03", set())):
        if len(place.chain) > 1:
            given = {around: {start: "2999-01-02", name: day}}
        else:
            given = {"publish_date_start": "2999-01-02", around: day}
        yield Sample(operation_id, rule.kind, base | given, frozenset(broken))


def _ranges(field: Field) -> tuple[tuple[float, float], ...]:
    return next((rule.ranges for rule in field.rules if rule.kind == "in_ranges"), ((1, 1),))


def _some(field: Field) -> list[Any]:
    if field.enum:
        return list(field.enum)
    ranges = _ranges(field)
    return [ranges[-1][0], ranges[-1][1]] if field.rules else [10]


def _peers(operation_id: str, rule: Rule, place: Place) -> dict[str, Any]:
    """What the same condition requires beside this field."""
    found: dict[str, Any] = {}
    for other in places(operation_id):
        for each in other.field.rules:
            if other.field.path != place.field.path and each.kind == rule.kind and each.fields == rule.fields:
                found |= other.arguments(valid(other.field))
            if each.kind == "required_with" and rule.fields and rule.fields[0] in each.fields and len(other.chain) == 1:
                found |= other.arguments(valid(other.field))
            if each.kind == "requires" and other.field.path in rule.fields and place.field.path not in each.fields:
                found |= _place(operation_id, each.fields[0]).arguments(
                    valid(_place(operation_id, each.fields[0]).field)
                )
    return found


def _peers_of_value(operation_id: str, values: dict[str, Any], other: Place) -> dict[str, Any]:
    """What this value of the other field requires by itself."""
    (value,) = values.values()
    found: dict[str, Any] = {}
    for peer in places(operation_id):
        for rule in peer.field.rules:
            demanded = rule.kind == "required_if" and other.field.path in rule.fields and value in rule.values
            paired = rule.kind == "required_with" and other.field.path in rule.fields and len(peer.chain) == 1
            if demanded or paired:
                found |= peer.arguments(valid(peer.field))
    return found
