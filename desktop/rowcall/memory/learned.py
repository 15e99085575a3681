"""Remembers what a person has put right: the meaning of columns and of the texts in them, for all later lists."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from sqlite3 import Connection

from rowcall.memory.database import Layout
from rowcall.memory.on_demand import OnDemand
from rowcall.model.fields import Field
from rowcall.model.import_plans import Tidy
from rowcall.model.learned import (
    OF_ACCOUNT,
    LearnedCount,
    Meaning,
    RememberedColumn,
    RememberedMapping,
    header_keys,
    text_key,
)

NAME = "learned.sqlite"
ALIKE = 0.8
"""Share of the columns, of the list that has more, by which two lists are of one kind."""

LAYOUT = Layout(
    "What Rowcall has learned from your corrections",
    (
        """
        CREATE TABLE mapping(
            id INTEGER PRIMARY KEY, mark TEXT NOT NULL UNIQUE, columns INT NOT NULL, contacts INT,
            country TEXT NOT NULL, kept_at REAL NOT NULL);
        CREATE TABLE mapped(
            mapping_id INT NOT NULL REFERENCES mapping ON DELETE CASCADE, place INT NOT NULL, key TEXT NOT NULL,
            header TEXT NOT NULL, chosen INT NOT NULL, field TEXT NOT NULL, fallback TEXT NOT NULL, tidy TEXT NOT NULL,
            PRIMARY KEY(mapping_id, place)) WITHOUT ROWID;
        CREATE INDEX mapped_by ON mapped(key);
        CREATE TABLE meaning(
            field TEXT NOT NULL, account TEXT NOT NULL, key TEXT NOT NULL, text TEXT NOT NULL, value TEXT NOT NULL,
            label TEXT NOT NULL, kept_at REAL NOT NULL, PRIMARY KEY(field, account, key)) WITHOUT ROWID;
        """,
    ),
)


class Learned(OnDemand):
    """What was learned; several processes may use one file at once, and each of them any thread.

    Every method blocks, and raises MemoryProblem where the file cannot be used. It is opened by the first one.

    Args:
        path: The file.
        account: Whose personas and places are meant: the name of a service.
        clock: The time of day.
    """

    def __init__(self, path: Path, account: str, *, clock: Callable[[], float] = time.time) -> None:
        super().__init__(path, LAYOUT)
        self._account = account
        self._clock = clock

    def mapping_for(self, headers: Sequence[str]) -> RememberedMapping | None:
        """What was agreed to for a list with these headers, in any order, or for one that is very much alike."""
        with self._lock:
            nearest = self._nearest(header_keys(headers))
            return None if nearest is None else self._mapping(nearest)

    def mappings(self) -> tuple[RememberedMapping, ...]:
        """All that was agreed to, the newest first."""
        with self._lock:
            ids = self._database().read("SELECT id FROM mapping ORDER BY kept_at DESC, id DESC")
            found = [self._mapping(id_) for (id_,) in ids]
        return tuple(mapping for mapping in found if mapping.says_something)

    def keep_mapping(self, mapping: RememberedMapping) -> None:
        """Remember what was agreed to for a list, in place of what was before.

        Of what says nothing no more is kept than that: so that what a list much like it was agreed to does not come
        back for this one.
        """
        self.keep_mappings((mapping,))

    def keep_mappings(self, mappings: Iterable[RememberedMapping]) -> None:
        """Remember several, all of them or none."""
        with self._lock, self._database().change() as connection:
            for mapping in mappings:
                keys = header_keys([column.header for column in mapping.columns])
                connection.execute("DELETE FROM mapping WHERE mark = ?", (_mark(keys),))
                if mapping.says_something or self._nearest(keys) is not None:
                    self._add_mapping(connection, keys, mapping)

    def values_for(self, field: Field) -> Mapping[str, Meaning]:
        """What texts in columns of a field stand for, by `text_key`."""
        return {text_key(text): meaning for text, meaning in self.texts_for(field).items()}

    def texts_for(self, field: Field) -> Mapping[str, Meaning]:
        """The same by the texts themselves, as they stood in a list; sorted."""
        with self._lock:
            rows = self._database().read(
                "SELECT text, value, label FROM meaning WHERE field = ? AND account = ? ORDER BY key",
                (field, self._of(field)),
            )
        return {text: Meaning(value, label) for text, value, label in rows}

    def keep_values(self, field: Field, meanings: Mapping[str, Meaning]) -> None:
        """Remember what texts stand for, in place of what they stood for before."""
        with self._lock, self._database().change() as connection:
            connection.executemany(
                "INSERT OR REPLACE INTO meaning(field, account, key, text, value, label, kept_at)"
                " VALUES(?, ?, ?, ?, ?, ?, ?)",
                [
                    (field, self._of(field), text_key(text), text.strip(), meaning.value, meaning.label, self._clock())
                    for text, meaning in meanings.items()
                    if text_key(text)
                ],
            )

    def forget_values(self, field: Field, texts: Iterable[str]) -> None:
        """Forget what these texts stand for."""
        with self._lock, self._database().change() as connection:
            connection.executemany(
                "DELETE FROM meaning WHERE field = ? AND account = ? AND key = ?",
                [(field, self._of(field), text_key(text)) for text in texts],
            )

    def forget_all(self) -> LearnedCount:
        """Forget everything, of every service, for good; returns how much there was."""
        with self._lock:
            count = self.count()
            with self._database().change() as connection:
                connection.execute("DELETE FROM mapping")
                connection.execute("DELETE FROM meaning")
            self._database().read("VACUUM")
        return count

    def count(self) -> LearnedCount:
        """How much was learned, of every service."""
        with self._lock:
            ((values,),) = self._database().read("SELECT count(*) FROM meaning")
            return LearnedCount(len(self.mappings()), values)

    def _of(self, field: Field) -> str:
        return self._account if field in OF_ACCOUNT else ""

    def _nearest(self, keys: Sequence[str]) -> int | None:
        """The mapping of the list that is most alike, the newest of several; None where none is alike."""
        found = self._database().read(
            "SELECT mapping.id, columns, count(*) FROM json_each(?) AS asked"
            " CROSS JOIN mapped ON mapped.key = asked.value JOIN mapping ON mapping.id = mapping_id"
            " GROUP BY mapping.id ORDER BY kept_at DESC",
            (json.dumps(keys),),
        )
        likeness: dict[int, float] = {id_: shared / max(columns, len(keys)) for id_, columns, shared in found}
        best = max(likeness, key=lambda id_: likeness[id_], default=None)
        return best if best is not None and likeness[best] >= ALIKE else None

    def _mapping(self, mapping_id: int) -> RememberedMapping:
        ((contacts, country),) = self._database().read(
            "SELECT contacts, country FROM mapping WHERE id = ?", (mapping_id,)
        )
        rows = self._database().read(
            "SELECT header, chosen, field, fallback, tidy FROM mapped WHERE mapping_id = ? ORDER BY place",
            (mapping_id,),
        )
        columns = tuple(
            RememberedColumn(
                header,
                bool(chosen),
                Field(field) if field else None,
                Field(fallback) if fallback else None,
                tuple(map(Tidy, json.loads(tidy))),
            )
            for header, chosen, field, fallback, tidy in rows
        )
        return RememberedMapping(columns, None if contacts is None else bool(contacts), country)

    def _add_mapping(self, connection: Connection, keys: Sequence[str], mapping: RememberedMapping) -> None:
        cursor = connection.execute(
            "INSERT INTO mapping(mark, columns, contacts, country, kept_at) VALUES(?, ?, ?, ?, ?)",
            (_mark(keys), len(keys), mapping.contacts, mapping.country, self._clock()),
        )
        connection.executemany(
            "INSERT INTO mapped(mapping_id, place, key, header, chosen, field, fallback, tidy)"
            " VALUES(?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (
                    *(cursor.lastrowid, place, key, column.header, column.chosen, column.field or ""),
                    *(column.fallback or "", json.dumps(column.tidy)),
                )
                for place, (key, column) in enumerate(zip(keys, mapping.columns, strict=True))
            ],
        )


def _mark(keys: Sequence[str]) -> str:
    """Names a set of headers, whatever their order."""
    return hashlib.sha256(json.dumps(sorted(keys)).encode()).hexdigest()[:40]
