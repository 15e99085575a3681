"""Saves what can be read of a damaged project into a new one; the damaged file is only read."""

from __future__ import annotations

import hashlib
import json
import re
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from rowcall.errors import ProjectProblem
from rowcall.project.backups import newest_backup
from rowcall.project.layouts import Layout, fixed_layouts, sheet_layout
from rowcall.project.lock import ProjectLock
from rowcall.project.log_mark import LogMark, LogState, log_of
from rowcall.project.look import check, connect_to_look
from rowcall.project.making import remove, write_empty
from rowcall.project.mending import mend
from rowcall.project.problems import translated
from rowcall.project.raw_pages import INDEX_INNER, TABLE_INNER, Cell, RawPages, Record, Unreadable
from rowcall.project.schema import sheet_table

_SHEET = re.compile(r"sheet_(\d+)")
_COLUMN = re.compile(r"\bc\d+\b")
_PARTS_OF_THE_SCHEMA = 5


@dataclass(frozen=True, slots=True)
class Count:
    """How much of one kind was saved, and how much is known to be lost."""

    kept: int
    lost: int


@dataclass(frozen=True, slots=True)
class Rescued:
    """What was saved of a damaged project."""

    path: Path
    """The new project."""
    rows: Count
    answers: Count
    calls: Count

    @property
    def has_losses(self) -> bool:
        """Whether something is known to be missing."""
        return any(count.lost for count in (self.rows, self.answers, self.calls))

    @property
    def sentence(self) -> str:
        """What was saved, for people."""
        kinds = (("rows", self.rows), ("answers", self.answers), ("calls", self.calls))
        saved = ", ".join(f"{count.kept:,} {name}" for name, count in kinds)
        lost = ", ".join(f"{count.lost:,} {name}" for name, count in kinds if count.lost)
        return f"Saved: {saved}. {f'Lost: {lost}.' if lost else 'Nothing is known to be missing.'}"


def recover(damaged: Path, target: Path, data: Path | None = None) -> Rescued:
    """Save every readable row of a damaged project into a new one, which opens as any other; blocks.

    Args:
        damaged: The project, which is only read.
        target: Where the new one is made.
        data: The user's data folder, whose newest backup tells what the project is where the file itself does not.

    Raises:
        ProjectProblem: If it is not there, open elsewhere, or nothing can be read; or if the target exists already.
        DiskProblem: If the target cannot be written.
    """
    if not damaged.is_file():
        raise ProjectProblem(f"There is no project {damaged.name}.", "Check the name and the folder.")
    if target.exists():
        raise ProjectProblem(f"{target.name} already exists.", "Choose another name with -o.")
    lock = ProjectLock(damaged, needed=False)
    try:
        foreign = LogMark(damaged, lock).judge() is LogState.FOREIGN
        log = log_of(damaged)
        pages = RawPages(damaged.read_bytes(), log.read_bytes() if log.is_file() and not foreign else b"")
    finally:
        lock.release()
    part = target.with_name(f".{target.name}.part")
    try:
        remove(part)
        write_empty(part, {})
        rescued = _Rescue(pages).write(part, _facts_of(newest_backup(data, damaged)))
        if not rescued.rows.kept and not rescued.answers.kept:
            raise ProjectProblem(f"Nothing can be read of {damaged.name}.", "Open a backup of it.")
        check(part)
        part.replace(target)
    finally:
        remove(part)
    return Rescued(target, rescued.rows, rescued.answers, rescued.calls)


def _facts_of(backup: Path | None) -> Mapping[str, str]:
    if backup is None:
        return {}
    with closing(connect_to_look(backup)) as connection:
        return dict(connection.execute("SELECT key, value FROM meta"))


class _Rescue:
    """One pass over the fixed tables, from which the sheets are known, and one over the sheets."""

    def __init__(self, pages: RawPages) -> None:
        self._pages = pages
        self._schema = list(self._read_schema())
        self._owners = self._claim()

    def write(self, path: Path, known: Mapping[str, str]) -> Rescued:
        """Write all that is readable into an empty project."""
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            try:
                connection.executescript("PRAGMA foreign_keys=OFF; BEGIN")
                self._copy(connection, fixed_layouts())
                self._copy(connection, self._make_sheets(connection))
                mend(connection, known)
                counts = _counts(connection)
                connection.execute("COMMIT")
                connection.execute("PRAGMA journal_mode=WAL")
            except sqlite3.Error as error:
                raise translated(error, path) from error
        return Rescued(path, *counts)

    def _read_schema(self) -> Iterator[tuple[str, str, int, str]]:
        """Kind, name, first page and text of each table and index, by their looks alone."""
        for number in range(1, self._pages.count + 1):
            for cell in self._cells(number) if b"CREATE " in self._pages.page(number) else ():
                record = cell.record
                if len(record) == _PARTS_OF_THE_SCHEMA and record[0] in ("table", "index"):
                    kind, name, _table, root, sql = record
                    if isinstance(name, str) and isinstance(root, int):
                        yield str(kind), name, root, str(sql or "")

    def _claim(self) -> dict[int, set[str]]:
        """Which tables and indexes each page belongs to, by following them down from their first page.

        A table under a name that we never give has a damaged name: its pages are told by their looks.
        """
        owners: dict[int, set[str]] = defaultdict(set)
        fixed = {layout.table for layout in fixed_layouts()}
        for kind, name, root, _sql in self._schema:
            if kind == "table" and name not in fixed and not _SHEET.fullmatch(name):
                continue
            waiting = [root]
            while waiting:
                number = waiting.pop()
                if name in owners[number]:
                    continue
                owners[number].add(name)
                try:
                    if self._pages.kind(number) in (TABLE_INNER, INDEX_INNER):
                        waiting.extend(self._pages.children(number))
                except Unreadable:
                    continue
        return owners

    def _cells(self, number: int) -> Iterator[Cell]:
        return (cell for cell in self._pages.cells(number) if cell is not None)

    def _copy(self, connection: sqlite3.Connection, layouts: list[Layout]) -> None:
        by_name = {layout.table: layout for layout in layouts}
        for number in range(1, self._pages.count + 1):
            candidates = self._candidates(number, by_name)
            if not candidates:
                continue
            rows = defaultdict(list)
            for cell in self._cells(number):
                for layout in candidates:
                    row = layout.row(cell)
                    if row is not None and _is_sound(layout, row):
                        rows[layout.insert(len(row))].append(row)
                        break
            for statement, found in rows.items():
                connection.executemany(statement, found)

    def _candidates(self, number: int, by_name: dict[str, Layout]) -> Iterable[Layout]:
        """The tables whose rows a page may hold: its owner alone where there is one without doubt."""
        owners = self._owners.get(number, set())
        if len(owners) == 1:
            return [by_name[name] for name in owners if name in by_name]
        first = [by_name[name] for name in owners if name in by_name]
        return [*first, *(layout for layout in by_name.values() if layout not in first)]

    def _make_sheets(self, connection: sqlite3.Connection) -> list[Layout]:
        """Make the sheets' tables, with the columns that their own texts name, or else the list of columns."""
        columns: dict[int, set[int]] = defaultdict(set)
        for sheet_id, column_id in connection.execute("SELECT sheet_id, id FROM col"):
            columns[sheet_id].add(column_id)
        for kind, name, _root, sql in self._schema:
            match = _SHEET.fullmatch(name)
            if kind == "table" and match:
                columns[int(match[1])] |= {int(found[1:]) for found in _COLUMN.findall(sql)}
        for (sheet_id,) in connection.execute("SELECT id FROM sheet"):
            columns.setdefault(sheet_id, set())
        made = {row[0] for row in connection.execute("SELECT DISTINCT new_sheet_id FROM step")}
        made |= {
            int(name.split("_")[1]) for _kind, name, *_rest in self._schema if re.fullmatch(r"sheet_\d+_found", name)
        }
        layouts = []
        for sheet_id, ids in sorted(columns.items()):
            cells = tuple(f"c{id_}" for id_ in sorted(ids))
            for statement in sheet_table(sheet_id, cells, made=sheet_id in made).split(";"):
                connection.execute(statement)
            layouts.append(sheet_layout(sheet_id, cells))
        return layouts


_BODY = 6
"""Where in a receipt its body stands."""


def _receipt_is_whole(row: Record) -> bool:
    body, digest, *more = row[_BODY:]
    body_of, question = (*more, None, None)[:2]  # records of older files end before them
    if body_of is not None:
        return body == b""  # what it stands for is looked at by itself
    asked = str(question or "").encode()
    return isinstance(body, bytes) and hashlib.sha256(asked + body).digest() == digest


def _fact_is_whole(row: Record) -> bool:
    try:
        json.loads(str(row[1]))
    except ValueError:
        return False
    return True


_SOUND: dict[str, Callable[[Record], bool]] = {"receipt": _receipt_is_whole, "meta": _fact_is_whole}


def _is_sound(layout: Layout, row: Record) -> bool:
    return layout.table not in _SOUND or _SOUND[layout.table](row)


def _counts(connection: sqlite3.Connection) -> tuple[Count, Count, Count]:
    rows_kept = rows_lost = 0
    for (sheet_id,) in connection.execute("SELECT id FROM sheet").fetchall():
        kept, last = connection.execute(f"SELECT count(*), coalesce(max(id), 0) FROM sheet_{sheet_id}").fetchone()
        (told,) = connection.execute(
            "SELECT coalesce(rows_in - blank - broken - duplicate, 0) FROM sheet WHERE id = ?", (sheet_id,)
        ).fetchone()
        rows_kept += kept
        rows_lost += max(last, told) - kept
    answers, last_answer = connection.execute("SELECT count(*), coalesce(max(id), 0) FROM receipt").fetchone()
    (silent,) = connection.execute(
        "SELECT count(*) FROM attempt WHERE outcome IN ('accepted', 'result')"
        " AND NOT EXISTS (SELECT 1 FROM receipt WHERE receipt.token = attempt.token AND source = 'post')"
    ).fetchone()
    (calls,) = connection.execute("SELECT count(*) FROM attempt").fetchone()
    (calls_lost,) = connection.execute(
        "SELECT count(*) FROM (SELECT token FROM attempt_job UNION SELECT token FROM receipt)"
        " WHERE token NOT IN (SELECT token FROM attempt)"
    ).fetchone()
    return Count(rows_kept, rows_lost), Count(answers, max(last_answer - answers, silent)), Count(calls, calls_lost)
