"""What the sandbox remembers: records by kind, owner and key, in memory and, if wanted, in a SQLite file."""

from __future__ import annotations

import json
import pickle
import sqlite3
from pathlib import Path
from typing import Any, TypeAlias

Record: TypeAlias = dict[str, Any]

_TABLE = """
create table if not exists records (
    kind text not null, owner text not null, key text not null, record text not null, unique (kind, owner, key)
)
"""
_PUT = """
insert into records (kind, owner, key, record) values (?, ?, ?, ?)
on conflict (kind, owner, key) do update set record = excluded.record
"""


class Store:
    """Records in the order they were first put. `owner` is an account's id, or empty for what the team has."""

    def __init__(self, path: Path | str | None = None) -> None:
        self._records: dict[tuple[str, str], dict[str, Record]] = {}
        self._file: sqlite3.Connection | None = None
        if path is not None:
            self._file = _opened(Path(path))
            for kind, owner, key, text in self._file.execute(
                "select kind, owner, key, record from records order by rowid"
            ):
                self._records.setdefault((kind, owner), {})[key] = json.loads(text)

    @property
    def is_empty(self) -> bool:
        return not self._records

    def put(self, kind: str, owner: str, key: object, record: Record) -> Record:
        """Keep a record, new or changed."""
        self._records.setdefault((kind, owner), {})[str(key)] = record
        if self._file is not None:
            self._file.execute(_PUT, (kind, owner, str(key), json.dumps(record)))
        return record

    def get(self, kind: str, owner: str, key: object) -> Record | None:
        return self._records.get((kind, owner), {}).get(str(key))

    def all(self, kind: str, owner: str = "") -> list[Record]:
        return list(self._records.get((kind, owner), {}).values())

    def count(self, kind: str, owner: str = "") -> int:
        return len(self._records.get((kind, owner), {}))

    def owners(self, kind: str) -> list[str]:
        return [owner for found, owner in self._records if found == kind]

    def remove(self, kind: str, owner: str, key: object) -> bool:
        """Forget a record. Returns whether there was one."""
        gone = self._records.get((kind, owner), {}).pop(str(key), None)
        if self._file is not None:
            self._file.execute("delete from records where kind = ? and owner = ? and key = ?", (kind, owner, str(key)))
        return gone is not None

    def remove_all(self, kind: str, owner: str = "") -> None:
        """Forget all records of a kind that an owner has."""
        for key in list(self._records.get((kind, owner), {})):
            self.remove(kind, owner, key)

    def snapshot(self) -> bytes:
        """All records as they are now, for `restore`."""
        return pickle.dumps(self._records)

    def restore(self, snapshot: bytes) -> None:
        """Forget everything but the records of a snapshot."""
        self._records = pickle.loads(snapshot)  # the bytes are this process's own
        if self._file is not None:
            self._file.execute("delete from records")
            for (kind, owner), records in self._records.items():
                rows = [(kind, owner, key, json.dumps(record)) for key, record in records.items()]
                self._file.executemany(_PUT, rows)

    def save(self) -> None:
        """Write what was put since the last time to the file, all or nothing."""
        if self._file is not None:
            self._file.commit()

    def close(self) -> None:
        if self._file is not None:
            self._file.commit()
            self._file.close()


def _opened(path: Path) -> sqlite3.Connection:
    """Raises ValueError, naming the file, for one that is no database or can't be written."""
    try:
        # The server's thread is the only one that uses it, and not the one that opens it.
        connection = sqlite3.connect(path, check_same_thread=False)
        connection.execute("pragma synchronous = off")
        connection.execute(_TABLE)
        connection.commit()
    except sqlite3.Error as error:
        raise ValueError(f"{path} can't be used as the sandbox's database: {error}") from None
    return connection
