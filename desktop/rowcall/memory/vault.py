"""The do-not-contact list: who must not be contacted, kept as hashes, so that it names nobody by itself.

A name (an e-mail address, a profile, a name with its company, a domain) is kept as an HMAC with a salt that is the
user's own and stands beside it. Whoever has the file and a name can tell whether that name is on it; nobody can read
names out of it. A list that came from a colleague keeps the salt that it was made with.
"""

from __future__ import annotations

import hmac
import secrets
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from rowcall.memory.database import Layout
from rowcall.memory.on_demand import OnDemand
from rowcall.model.do_not_contact import Added, ContactCount, Listed, Removed, Subject, Why

FILE_NAME = "vault.sqlite"
HASH_BYTES = 16
"""Enough that no two names share a hash by chance; half of what SHA-256 gives."""
_MOST_PARAMETERS = 500

LAYOUT = Layout(
    "The do-not-contact list",
    (
        "CREATE TABLE salt(id INTEGER PRIMARY KEY, salt BLOB NOT NULL UNIQUE, own INT NOT NULL);"
        "CREATE TABLE subject(id INTEGER PRIMARY KEY, salt_id INT NOT NULL REFERENCES salt, company INT NOT NULL,"
        " day TEXT NOT NULL, why TEXT NOT NULL);"
        "CREATE TABLE name(hash BLOB NOT NULL, subject_id INT NOT NULL REFERENCES subject ON DELETE CASCADE,"
        " PRIMARY KEY(hash, subject_id)) WITHOUT ROWID;"
        "CREATE INDEX name_of ON name(subject_id)",
    ),
)


class Vault(OnDemand):
    """The user's do-not-contact list; opened when it is first asked, and usable from any thread."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / FILE_NAME
        super().__init__(self.path, LAYOUT)
        self._changes = 0

    @property
    def notice(self) -> str:
        """What a person must know before anybody is contacted: that the list was damaged and is empty now; else empty.

        Raises:
            MemoryProblem: If it cannot be read now. The same holds for all that is asked of it.
        """
        with self._lock:
            return self._database().notice if self._is_there() else ""

    @property
    def version(self) -> tuple[int, int]:
        """Something else whenever the list has changed, in this window or another one, since it was opened."""
        with self._lock:
            found = self._read("PRAGMA data_version")
            return int(found[0][0]) if found else 0, self._changes

    def is_empty(self) -> bool:
        """Whether nobody is on it."""
        with self._lock:
            return not self._read("SELECT 1 FROM subject LIMIT 1")

    def listed(self, keys: Collection[str]) -> Listed | None:
        """Whether anybody with one of these names is on it; an objection counts before anything else."""
        return self.listed_each([keys])[0]

    def listed_each(self, rows: Sequence[Collection[str]]) -> list[Listed | None]:
        """The same for many at once, each by all its names."""
        names = {key for keys in rows for key in keys}
        found: dict[str, Listed] = {}
        with self._lock:
            hashed = {self._hash(salt, key): key for salt in self._known_salts() for key in names}
            for part in _parts(list(hashed)):
                for value, listed in self._find(part):
                    key = hashed[value]
                    found[key] = min(listed, found.get(key, listed), key=_rank)
        if not found:
            return [None] * len(rows)
        return [min((found[key] for key in keys if key in found), key=_rank, default=None) for keys in rows]

    def count(self) -> ContactCount:
        """How many people and companies are on it."""
        with self._lock:
            found = dict(self._read("SELECT company, count(*) FROM subject GROUP BY company"))
        return ContactCount(found.get(0, 0), found.get(1, 0))

    def add(self, subjects: Iterable[Subject], why: Why, day: str = "") -> Added:
        """Put people and companies on it; an entry that is there already learns the names that it did not have."""
        day = day or datetime.now(UTC).astimezone().date().isoformat()
        added, already = [0, 0], 0
        with self.changing() as connection:
            salt_id, salt = _own_salt(connection)
            for subject in subjects:
                hashes = {self._hash(salt, key) for key in subject.keys}
                own = [self._hash(salt, key) for key in subject.own]
                if _complete(connection, own, hashes, why, company=subject.company):
                    already += 1
                elif put(connection, salt_id, hashes, day, why, company=subject.company):
                    added[subject.company] += 1
                else:
                    already += 1
        return Added(added[False], added[True], already)

    def remove(self, subjects: Sequence[Subject]) -> Removed:
        """Take people and companies off it again, with every other name that they were put on it under."""
        with self._lock:
            salts = self._known_salts()
            hashes = [self._hash(salt, key) for subject in subjects for key in subject.surest for salt in salts]
            with self.changing() as connection:
                gone = sum(_take_off(connection, part) for part in _parts(hashes))
            still = sum(self.listed(subject.found_under) is not None for subject in subjects)
        return Removed(gone, still)

    def rows(self) -> list[tuple[bytes, int, int, str, str, bytes]]:
        """Salt, number, whether a company, day, reason and hash of every name on it, by salt and number."""
        with self._lock:
            return self._read(
                "SELECT salt, subject.id, company, day, why, hash FROM subject JOIN salt ON salt.id = salt_id"
                " JOIN name ON subject_id = subject.id ORDER BY salt_id, subject.id, hash"
            )

    @contextmanager
    def changing(self) -> Iterator[sqlite3.Connection]:
        """One change of it, which takes place as a whole or not at all."""
        with self._lock, self._database().change() as connection:
            yield connection
            self._changes += 1

    def _is_there(self) -> bool:
        """Whether anybody was ever put on it; a question alone makes no file."""
        return self._opened is not None or self.path.exists()

    def _read(self, sql: str, values: Sequence[bytes] = ()) -> list[Any]:
        return self._database().read(sql, values) if self._is_there() else []

    def _known_salts(self) -> list[bytes]:
        return [salt for (salt,) in self._read("SELECT salt FROM salt ORDER BY id")]

    def _find(self, hashes: Sequence[bytes]) -> list[tuple[bytes, Listed]]:
        marks = ",".join("?" * len(hashes))
        return [
            (value, Listed(bool(company), day, Why(why)))
            for value, company, day, why in self._read(
                "SELECT hash, company, day, why FROM name, subject WHERE subject.id = subject_id"  # noqa: S608 - ?, ?
                f" AND hash IN ({marks})",
                hashes,
            )
        ]

    @staticmethod
    def _hash(salt: bytes, key: str) -> bytes:
        return hmac.digest(salt, key.encode(), "sha256")[:HASH_BYTES]


def _rank(listed: Listed) -> tuple[bool, bool, str]:
    return listed.why is not Why.OBJECTION, listed.company, listed.day


def put(
    connection: sqlite3.Connection, salt_id: int, hashes: Collection[bytes], day: str, why: str, *, company: bool
) -> bool:
    """Put somebody on the list by their hashes; False where an entry has all of them already."""
    marks = ",".join("?" * len(hashes))
    there = connection.execute(
        f"SELECT 1 FROM name, subject WHERE subject.id = subject_id AND hash IN ({marks}) AND company = ?"  # noqa: S608 - ?, ?
        " GROUP BY subject_id HAVING count(*) = ? LIMIT 1",
        (*hashes, int(company), len(hashes)),
    ).fetchone()
    if there:
        return False
    cursor = connection.execute(
        "INSERT INTO subject(salt_id, company, day, why) VALUES(?, ?, ?, ?)", (salt_id, int(company), day, why)
    )
    connection.executemany(
        "INSERT INTO name(hash, subject_id) VALUES(?, ?)", [(value, cursor.lastrowid) for value in sorted(hashes)]
    )
    return True


def _complete(
    connection: sqlite3.Connection, own: Sequence[bytes], hashes: Collection[bytes], why: Why, *, company: bool
) -> bool:
    """Give the entry that has one of somebody's own names all the others; False where there is no such entry."""
    for value in own:
        found = connection.execute(
            "SELECT subject_id FROM name JOIN subject ON subject.id = subject_id WHERE hash = ? AND company = ?",
            (value, int(company)),
        ).fetchone()
        if found:
            rows = [(other, found[0]) for other in sorted(hashes)]
            connection.executemany("INSERT OR IGNORE INTO name(hash, subject_id) VALUES(?, ?)", rows)
            if why is Why.OBJECTION:
                connection.execute("UPDATE subject SET why = ? WHERE id = ?", (why, found[0]))
            return True
    return False


def _own_salt(connection: sqlite3.Connection) -> tuple[int, bytes]:
    found = connection.execute("SELECT id, salt FROM salt WHERE own = 1").fetchone()
    if found:
        return int(found[0]), bytes(found[1])
    salt = secrets.token_bytes(32)
    cursor = connection.execute("INSERT INTO salt(salt, own) VALUES(?, 1)", (salt,))
    return int(cursor.lastrowid or 0), salt


def _take_off(connection: sqlite3.Connection, hashes: Sequence[bytes]) -> int:
    marks = ",".join("?" * len(hashes))
    return connection.execute(
        f"DELETE FROM subject WHERE id IN (SELECT subject_id FROM name WHERE hash IN ({marks}))",  # noqa: S608 - ?, ?
        hashes,
    ).rowcount


def _parts(hashes: Sequence[bytes]) -> Iterable[Sequence[bytes]]:
    return (hashes[start : start + _MOST_PARAMETERS] for start in range(0, len(hashes), _MOST_PARAMETERS))
