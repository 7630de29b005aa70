"""Whether each sentence that reads like a constraint is enforced: extracted, covered by a written rule, or waived."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from .document import Document, OperationAt, operations
from .errors import PipelineError
from .normalise import constraints
from .normalise.decoration import split
from .normalise.fields import of_operation
from .normalise.sentences import reads_like_constraint

FROM_DESCRIPTION = "description: "
"""How the source of a hand-written rule starts that covers a sentence of the description."""


class Sentence(NamedTuple):
    """A sentence that no row of the grammar understands, where it stands, and why."""

    place: str
    operation: str | None
    text: str
    problem: str


@dataclass(frozen=True)
class Written:
    """A hand-written rule of the client."""

    operation: str
    fields: tuple[str, ...]
    says: str
    source: str
    is_advice: bool


class Client(NamedTuple):
    """What the client enforces: the rules that people wrote, and the kinds of extracted rules that it has code for."""

    rules: list[Written]
    kinds: frozenset[str]


class Waiver(NamedTuple):
    """A sentence that a person has judged to need no rule."""

    place: str
    sentence: str
    reason: str


def handwritten(*folders: Path) -> Client:
    """What the client in these folders enforces, found by importing it in a process of its own."""
    script = Path(__file__).with_name("handwritten.py")
    run = subprocess.run(
        [sys.executable, "-B", "-P", str(script), *map(str, folders)], capture_output=True, text=True, check=False
    )
    if run.returncode != 0:
        raise PipelineError(f"the client's hand-written rules can't be imported:\n{run.stderr}")
    told: dict[str, Any] = json.loads(run.stdout)
    rules = [
        Written(operation, tuple(rule["fields"]), rule["says"], rule["source"], rule["is_advice"])
        for operation, rules in told["rules"].items()
        for rule in rules
    ]
    return Client(rules, frozenset(told["kinds"]))


def waivers(path: Path) -> list[Waiver]:
    """The committed waivers. Raises PipelineError for one that gives no reason."""
    found = []
    for row in yaml.safe_load(path.read_text(encoding="utf-8")) or []:
        if not isinstance(row, dict) or set(row) != {*Waiver._fields} or not all(map(str.strip, row.values())):
            raise PipelineError(f"{path.name}: {row!r} must give place, sentence and reason, each some text")
        found.append(Waiver(row["place"], _one_line(row["sentence"]), row["reason"]))
    return found


def findings(document: Document, client: Client, waived: list[Waiver]) -> Iterator[str]:
    """A line for each sentence that nothing enforces, and for each rule and waiver that nothing stands behind."""
    written = client.rules
    left = list(unenforced(document))
    covered = {(rule.operation, rule.source.removeprefix(FROM_DESCRIPTION)) for rule in written}
    excused = {(waiver.place, waiver.sentence) for waiver in waived}
    for sentence in left:
        if (sentence.operation, sentence.text) in covered or (sentence.place, sentence.text) in excused:
            continue
        yield f"constraint not enforced: {sentence.place}: {sentence.text} ({sentence.problem})"
    stale = excused - {(sentence.place, sentence.text) for sentence in left}
    yield from (f"waived, and not in the description: {place}: {text}" for place, text in sorted(stale))
    yield from _unfounded(document, written)
    for reading in constraints.readings(document):
        for kind in {rule["rule"] for rule in reading.extraction.rules} - client.kinds:
            yield f"no code in overlay/ofapi/_rules for rules of kind {kind}: {reading.field.place}: {reading.sentence}"


def unenforced(document: Document) -> Iterator[Sentence]:
    """Every sentence that reads like a constraint and was not extracted."""
    for reading in constraints.readings(document):
        if reading.extraction.problem:
            field = reading.field
            yield Sentence(field.place, field.operation, _one_line(reading.sentence), reading.extraction.problem)
    for place, operation, text in _prose(document):
        for sentence in split(text):
            if reads_like_constraint(sentence):
                yield Sentence(place, operation, _one_line(sentence), "said of no field")


def _prose(document: Document) -> Iterator[tuple[str, str | None, str]]:
    """(place, operation, text) of what is said of the whole, of a group, of an operation."""
    info = document.get("info") or {}
    yield "info", None, str(info.get("description") or "")
    for tag in document.get("tags") or []:
        yield f"tag {tag.get('name')}", None, str(tag.get("description") or "")
    for at in operations(document):
        said = [at.operation.get("summary"), at.operation.get("description"), at.item.get("description")]
        said.append((at.operation.get("requestBody") or {}).get("description"))
        yield from ((at.id, at.id, text) for text in dict.fromkeys(said) if isinstance(text, str))


def _unfounded(document: Document, written: list[Written]) -> Iterator[str]:
    """Hand-written rules of operations, fields and sentences that the description does not have."""
    known = {at.id: at for at in operations(document)}
    for rule in written:
        at = known.get(rule.operation)
        if at is None:
            yield f"hand-written rule of no operation: {rule.operation}: {rule.says}"
            continue
        paths, free, sentences = _places(at, document)
        for path in rule.fields:
            if path not in paths and not any(path.startswith(f"{parent}.") for parent in free):
                yield f"hand-written rule of no field: {rule.operation} {path}: {rule.says}"
        if rule.source.startswith(FROM_DESCRIPTION) and rule.source.removeprefix(FROM_DESCRIPTION) not in sentences:
            yield f"hand-written rule of no sentence: {rule.operation}: {rule.source}"


def _places(at: OperationAt, document: Document) -> tuple[set[str], set[str], set[str]]:
    """The paths of the operation's fields, those of objects with free keys, and the sentences said of them."""
    fields = list(of_operation(at, document))
    free = {field.path for field in fields if field.schema.get("type") == "object" and "properties" not in field.schema}
    texts = [text for field in fields for text in field.texts]
    texts += [text for _, operation, text in _prose(document) if operation == at.id]
    return {field.path for field in fields}, free, {_one_line(s) for text in texts for s in split(text)}


def _one_line(text: str) -> str:
    return " ".join(text.split())
