"""`docs/rules.md`: every rule of every operation, where it comes from and who enforces it."""

from __future__ import annotations

from collections.abc import Iterator

from .coverage import Waiver, Written, unenforced
from .document import Document, OperationAt, operations
from .normalise import constraints
from .normalise.fields import Field, is_nullable, of_operation, type_of

_HEAD = """# Rules

What a request is checked against before it leaves, operation by operation. Made by `make generate`; do not edit.

**Enforced by**: *extracted*: generated from the description; *written*: a line in `overlay/ofapi/_rules/`;
*warning*: written too, but only logged, since the sources disagree or state no refusal; *waived*: read by a person,
and nothing that a client can check (`openapi/waived_sentences.yaml`). A field is named as the API's own 422 answers
name it. Types: in a URL, a header or a form, text that reads as the type will do; ids may be integer or text
everywhere; a number will do for text. `null` is refused where the description has no *nullable*.

"""
_TABLE = "| Field | Rule | Source | Enforced by |\n|---|---|---|---|\n"


def page(document: Document, written: list[Written], waived: list[Waiver]) -> str:
    """The page's text."""
    readings: dict[str, list[constraints.Reading]] = {}
    for reading in constraints.readings(document):
        readings.setdefault(reading.field.operation, []).append(reading)
    sections: dict[str, list[str]] = {}
    counts = {"extracted": 0, "written": 0, "warning": 0, "waived": 0}
    for at in operations(document):
        rows = [
            *_extracted(at, document, readings.get(at.id, [])),
            *(_written(rule) for rule in written if rule.operation == at.id),
            *_waived(at, document, waived),
        ]
        for row in rows:
            counts[row[-1]] += 1
        if rows:
            title = f"### {at.operation['x-ofapi-method']}\n\n`{at.id}`, {at.method.upper()} {at.path}\n\n"
            table = _TABLE + "".join(f"| {' | '.join(map(_cell, row))} |\n" for row in rows)
            sections.setdefault(at.operation["x-ofapi-resource"], []).append(title + table)
    told = ", ".join(f"{count} {name}" for name, count in counts.items())
    parts = [f"## {resource}\n\n" + "\n".join(sections[resource]) for resource in sorted(sections)]
    return f"{_HEAD}{sum(counts.values())} rules: {told}.\n\n" + "\n".join(parts)


Row = tuple[str, str, str, str]


def _extracted(at: OperationAt, document: Document, readings: list[constraints.Reading]) -> Iterator[Row]:
    required = _required(at, document)
    seen: set[tuple[str, str]] = set()
    for field in of_operation(at, document):
        if (field.path, field.location) in seen:
            continue
        seen.add((field.path, field.location))
        said = [reading for reading in readings if reading.field.schema is field.schema]
        yield f"`{field.path}`", _schema_rule(field, field.path in required), "schema", "extracted"
        for sentence, rule in dict.fromkeys((reading.sentence, _rule(reading)) for reading in said):
            if rule:
                yield f"`{field.path}`", rule, f"“{sentence}”", "extracted"


def _required(at: OperationAt, document: Document) -> set[str]:
    """Paths of fields that must be there when what is around them is."""
    found = {p["name"] for p in at.parameters if p.get("required") or p.get("in") == "path"}
    whole = [
        media.get("schema") or {} for media in ((at.operation.get("requestBody") or {}).get("content") or {}).values()
    ]
    components = document["components"]["schemas"]
    for schema in whole:
        found.update(components.get(str(schema.get("$ref")).rpartition("/")[2], schema).get("required") or [])
    for field in of_operation(at, document):
        found.update(f"{field.path}.{name}" for name in field.schema.get("required") or [])
    return found


def _schema_rule(field: Field, required: bool) -> str:
    schema = field.schema
    variants = [str(type_of(each)) for each in schema.get("oneOf") or []]
    parts = [f"*{field.location}*", " or ".join(variants) or type_of(schema) or "anything"]
    parts += ["nullable"] * is_nullable(schema) + ["**required**"] * required
    if "enum" in schema:
        parts.append("one of " + ", ".join(f"`{value}`" for value in schema["enum"] if value is not None))
    if "x-ofapi-date-format" in schema:
        parts.append(f"a date, written `{schema['x-ofapi-date-format']}`")
    elif "format" in schema:
        parts.append(f"format {schema['format']}")
    return "; ".join(parts)


def _rule(reading: constraints.Reading) -> str:
    """What a sentence became, in words; empty where it is prose, or only a default."""
    found = reading.extraction
    parts = [f"{name} `{value}`" for name, value in found.keywords.items() if name != "x-ofapi-default"]
    parts += [f"each: {name} `{value}`" for name, value in found.item_keywords.items()]
    for rule in found.rules:
        operands = [f"{name} `{rule[name]}`" for name in rule if name not in ("rule", "source")]
        parts.append(f"{rule['rule'].replace('_', ' ')}: {', '.join(operands)}")
    return "; ".join(parts)


def _written(rule: Written) -> Row:
    return f"`{rule.fields[0]}`", rule.says, rule.source, "warning" if rule.is_advice else "written"


def _waived(at: OperationAt, document: Document, waived: list[Waiver]) -> Iterator[Row]:
    if not waived:
        return
    reasons = {(waiver.place, waiver.sentence): waiver.reason for waiver in waived}
    for sentence in unenforced(document):
        reason = reasons.get((sentence.place, sentence.text))
        if sentence.operation == at.id and reason is not None:
            yield sentence.place.removeprefix(at.id).strip() or "(all)", reason, f"“{sentence.text}”", "waived"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
