"""Looks into a project file without ever writing to it: whether it is one, whole, of today, and of our making."""

from __future__ import annotations

import hashlib
import json
import re
import sqlite3
import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rowcall.errors import DamagedProject, ProjectProblem
from rowcall.project.log_mark import has_log
from rowcall.project.problems import damaged, rescue_advice
from rowcall.project.schema import APPLICATION_ID, SCHEMA, VERSION

FULL_CHECK_SECONDS = 0.5
FULL_CHECK_SECONDS_AFTER_A_STOP = 3.0
"""The longest that the full check may take while somebody waits; the quick one is always made to its end."""
FULL_CHECK_BYTES = 128 * 2**20
"""A larger file that was closed in order is not even begun with: the full check would not come to its end in time."""
_STEPS_BETWEEN_LOOKS = 500_000
"""Some milliseconds: each look at the clock has to wait until the window leaves Python to this thread."""
_OUR_KINDS = frozenset({"table", "index"})
_OUR_TABLES = re.compile(r"sheet_\d+|sqlite_(sequence|stat\d)")
_OUR_COLUMNS = re.compile(r"id|source_row|parent|origin|c\d+")
_RULE = re.compile(r"CHECK\(.*?\)\)")
_WHOLE = "ok"
_NO_PROJECT = "{name} is not a Rowcall project, or it is damaged."


@dataclass(frozen=True, slots=True)
class Found:
    """What a look into a file has found."""

    version: int
    project_id: str
    """Its own for good; in a file of version 1, which has none, one that follows from its secret."""


def connect_to_look(path: Path) -> sqlite3.Connection:
    """A connection that cannot change the file, not even by putting its log in order.

    Nothing is left beside the file: without a log or journal nobody writes it and it is all there is, so that it can be
    read as it stands; otherwise SQLite would make an empty log that such a connection cannot take away.
    """
    place = path.resolve()
    is_alone = not any(place.with_name(place.name + ending).exists() for ending in ("-wal", "-journal"))
    way = "mode=ro&immutable=1" if is_alone else "mode=ro"
    connection = sqlite3.connect(f"{place.as_uri()}?{way}", uri=True, isolation_level=None)
    connection.executescript("PRAGMA query_only=ON; PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON;")
    return connection


def check(path: Path) -> Found:
    """Check a file before it is opened.

    Raises:
        ProjectProblem: If it is no project, an interrupted import, damaged, newer than this program, or holds what
            this program never makes.
    """
    try:
        with closing(connect_to_look(path)) as connection:
            if path.stat().st_size == 0 and not has_log(path):
                raise damaged(path, "{name} is empty.")
            if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                raise ProjectProblem(f"{path.name} is not a Rowcall project.", "Open the list itself to import it.")
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            if version > VERSION:
                raise ProjectProblem(
                    f"{path.name} was made by a newer Rowcall.", "Install the newest version to open it."
                )
            _check_makings(connection, path)
            if not _fact(connection, "ready"):
                raise ProjectProblem(f"The import into {path.name} was interrupted.", "Import the list again.")
            _check_pages(connection, path)
            secret = str(_fact(connection, "token_key"))
            stand_in = hashlib.sha256(secret.encode()).hexdigest()[:32]
            return Found(version, str(_fact(connection, "project_id") or stand_in))
    except (sqlite3.DatabaseError, ValueError) as error:
        raise damaged(path, _NO_PROJECT) from error


def check_tables(path: Path) -> None:
    """Check that a file of today has every table, column and rule of today.

    Raises:
        ProjectProblem: If something is missing or otherwise, or there is more than this program makes.
    """
    with closing(sqlite3.connect(":memory:")) as ours, closing(connect_to_look(path)) as theirs:
        ours.executescript(SCHEMA)
        for (table,) in ours.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            if _columns(ours, table) != _columns(theirs, table):
                raise damaged(path, "{name} is damaged: a part of it is missing.")
            if _rules(ours, table) != _rules(theirs, table):
                raise damaged(path)


def fact(path: Path, key: str) -> Any:
    """A fact about a project that is not open, or None.

    Raises:
        ProjectProblem: If the file is missing, no project, or damaged.
    """
    if not path.is_file():
        raise ProjectProblem(f"There is no project {path.name}.", "Check the name and the folder.")
    try:
        with closing(connect_to_look(path)) as connection:
            return _fact(connection, key)
    except (sqlite3.DatabaseError, ValueError) as error:
        raise damaged(path, _NO_PROJECT) from error


def is_interrupted_import(path: Path) -> bool:
    """Whether a file is what an interrupted first import left: nothing in it is worth keeping."""
    try:
        with closing(connect_to_look(path)) as connection:
            if connection.execute("PRAGMA page_count").fetchone()[0] == 0:
                return True  # the program ended before its first commit
            if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                return False
            return not _fact(connection, "ready")
    except (sqlite3.DatabaseError, ValueError):
        return False


def _fact(connection: sqlite3.Connection, key: str) -> Any:
    found = connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
    return json.loads(found[0]) if found else None


def _check_makings(connection: sqlite3.Connection, path: Path) -> None:
    """Refuse views, triggers, computed columns and the like: such a file was made to trick whoever opens it."""
    known = _known_tables()
    for kind, name, table, sql in connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master").fetchall():
        ours = kind in _OUR_KINDS and (table in known or _OUR_TABLES.fullmatch(table))
        if ours and kind == "table" and table not in known:
            ours = _has_plain_columns(connection, table) and "VIRTUAL" not in (sql or "").upper().split("(")[0]
        if not ours:
            raise DamagedProject(
                f"{path.name} holds something that Rowcall does not make ({kind} {name}).",
                f"If somebody gave it to you, ask them for the list itself. If it is yours: {rescue_advice(path)}",
                path,
            )


def _known_tables() -> set[str]:
    return set(re.findall(r"CREATE TABLE (\w+)\(", SCHEMA))


def _has_plain_columns(connection: sqlite3.Connection, table: str) -> bool:
    if table.startswith("sqlite_"):
        return True
    found = _columns(connection, table)
    return all(_OUR_COLUMNS.fullmatch(name) and not hidden for name, _kind, _pk, hidden in found)


def _columns(connection: sqlite3.Connection, table: str) -> set[tuple[str, str, int, int]]:
    """Name, type, place in the primary key, and whether it is computed."""
    found = connection.execute(f'PRAGMA table_xinfo("{table}")').fetchall()
    return {(name, kind, pk, hidden) for _place, name, kind, _must, _default, pk, hidden in found}


def _rules(connection: sqlite3.Connection, table: str) -> list[list[str]]:
    """What a table's text says of the values that its columns may have, however its lines are broken."""
    texts = connection.execute("SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ?", (table,)).fetchall()
    return [_RULE.findall("".join(text.split())) for (text,) in texts]


def _check_pages(connection: sqlite3.Connection, path: Path) -> None:
    found = None
    if has_log(path):
        found = _full_check(connection, FULL_CHECK_SECONDS_AFTER_A_STOP)
    elif path.stat().st_size <= FULL_CHECK_BYTES:
        found = _full_check(connection, FULL_CHECK_SECONDS)
    if found is None:  # too large to compare each index with its table while somebody waits: its pages are looked at
        found = str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])
    if found != _WHOLE:
        raise damaged(path)


def _full_check(connection: sqlite3.Connection, seconds: float) -> str | None:
    """Look at every page and compare every index with its table; None where the time did not do for it."""
    end = time.monotonic() + seconds
    connection.set_progress_handler(lambda: time.monotonic() > end, _STEPS_BETWEEN_LOOKS)
    try:
        return str(connection.execute("PRAGMA integrity_check(1)").fetchone()[0])
    except sqlite3.OperationalError as error:
        if error.sqlite_errorname == "SQLITE_INTERRUPT":
            return None
        raise
    finally:
        connection.set_progress_handler(None, 0)
