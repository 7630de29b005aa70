"""A call as the code that answers it sees it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any, NamedTuple, TypeAlias

from ._answers import Answer, invalid, not_found
from ._description import Described
from ._shapes import shaped
from ._store import Record, Store
from ._team import Team


class Upload(NamedTuple):
    """A file that came in a form."""

    name: str
    content: bytes
    media_type: str


class Call:
    """The operation, what was given for it, and the team that it is about."""

    def __init__(
        self,
        operation: Described,
        team: Team,
        *,
        base: str,
        path: Mapping[str, str],
        query: Mapping[str, Any],
        body: Mapping[str, Any],
        headers: Mapping[str, str],
        method: str,
        address: str,
    ) -> None:
        self.operation = operation
        self.team = team
        self.base = base
        """The sandbox's own address, without a slash at the end."""
        self.path = path
        self.query = query
        """By field: `filter.tags`. What is not given is not there."""
        self.body = body
        self.headers = headers
        self.method = method
        self.address = address
        """The path and the query as they came."""

    @property
    def store(self) -> Store:
        return self.team.store

    @property
    def account(self) -> str:
        return self.path.get("account", "")

    @cached_property
    def account_record(self) -> Record:
        return self.team.account(self.account) or {}

    def shaped(self, record: Mapping[str, Any]) -> dict[str, Any]:
        """A record in the shape of the operation's example."""
        example = self.operation.data
        if isinstance(example, list):
            example = example[0] if example else {}
        return shaped(example, record)

    def found(self, kind: str, key: object, what: str, *, owner: str | None = None) -> Record:
        """A record that must be there. Raises Refusal."""
        record = self.store.get(kind, self.account if owner is None else owner, key)
        if record is None:
            raise not_found(what)
        return record

    def given(self, *names: str) -> dict[str, Any]:
        """The fields of the body that were given."""
        return {name: self.body[name] for name in names if name in self.body}

    def refuse(self, field: str, sentence: str) -> Exception:
        """A validation error of one field."""
        return invalid({field: [sentence]})


Handler: TypeAlias = Callable[[Call], Answer]

SUCCESS = {"success": True}


def done(call: Call) -> Answer:
    """The answer of what only succeeds: the example, saying so."""
    return Answer(call.shaped(SUCCESS))
