"""A newer or further list beside a sheet: what of it is new, changed, the same, unclear or gone.

The second list lies in a project file of its own, which also holds what was found about it, so that memory stays small
however long the lists are. The project itself is only read here.
"""

from __future__ import annotations

import sqlite3
import unicodedata
from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from pathlib import Path

from rowcall.model.contact_keys import names_of
from rowcall.model.fields import Field
from rowcall.model.import_plans import ImportCount
from rowcall.model.list_changes import CellChange, ChangeCount, ColumnMatch, Match, Way
from rowcall.model.reading import UNWATCHED, Reading
from rowcall.model.sheets import Column, Sheet, in_rank_order
from rowcall.project.live_rows import live
from rowcall.project.reader import Reader

_TABLES = """
CREATE TABLE known(key TEXT NOT NULL, strength INT NOT NULL, row_id INT NOT NULL);
CREATE TABLE wanted(key TEXT NOT NULL, strength INT NOT NULL, row_id INT NOT NULL);
CREATE TABLE found(row_id INTEGER PRIMARY KEY, match TEXT NOT NULL, there INT);
CREATE TABLE change(id INTEGER PRIMARY KEY, there INT NOT NULL, column_id INT NOT NULL, before TEXT NOT NULL,
    after TEXT NOT NULL, by_hand INT NOT NULL);
"""
_INDEXES = (
    "CREATE INDEX known_key ON known(key)",
    "CREATE INDEX known_row ON known(row_id, strength)",
    "CREATE INDEX wanted_row ON wanted(row_id, strength)",
)
_ORDERED = (
    "CREATE INDEX found_match ON found(match, row_id)",
    "CREATE INDEX change_of ON change(there, column_id)",
)
"""By these a page far down is found without reading what stands before it."""
_WHOLE_ROW = 0
"""The strength of being equal in every cell that both lists have."""
_CERTAIN = (1, 2)
"""Strengths (numbers of a CRM; profiles, company pages and domains) that are somebody's alone: where both rows have one
and they differ, the rows are about two, whatever else is alike."""
_TOLD_EACH = 1000
_BETWEEN = "\x1f"


class Compared:
    """What a second list would do to a sheet. To be closed.

    Args:
        path: The project file that holds the second list alone; what is found is written into it.
        reader: Of the project.
        sheet: The sheet that the list is for.
        columns: Where each column of the second list goes.
        way: What the second list is to the sheet.
        count: What the reading of the second list kept and set aside.

    Attributes:
        count: The sum of it all; known after `compare`.
        first_line: The number that a spreadsheet gives the first row of the second list.
    """

    def __init__(
        self, path: Path, reader: Reader, sheet: Sheet, columns: Sequence[ColumnMatch], way: Way, count: ImportCount
    ) -> None:
        self.sheet = sheet
        self.columns = tuple(columns)
        self.way = way
        self.count = ChangeCount(0, 0, 0, 0, 0, 0)
        self._path = path
        self._read = count
        self._gone = array("q")
        self._reader = reader
        self._mine = Reader(path)
        self._list = self._mine.sheets()[0]
        self.first_line = int(self._mine.fetch("SELECT first_line FROM sheet")[0][0])
        self._connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)

    def close(self) -> None:
        """Free the file of the second list."""
        self._connection.close()
        self._mine.close()
        self._reader.close()

    def compare(self, reading: Reading = UNWATCHED) -> None:
        """Look at every row of both; blocks.

        Raises:
            ImportCancelled: If it was stopped.
        """
        run = self._connection.execute
        self._connection.executescript(f"PRAGMA synchronous=OFF; BEGIN; {_TABLES}")
        if self.way is Way.APPEND:
            self._find_equal(reading)
        else:
            self._find_by_key(reading)
            self._find_changes(reading)
        self._connection.execute("COMMIT")
        for index in _ORDERED:
            run(index)
        self._gone = self._find_gone()
        matches = dict(run("SELECT match, count(*) FROM found GROUP BY match"))
        cells, by_hand = run("SELECT count(*), coalesce(sum(by_hand), 0) FROM change").fetchone()
        self.count = ChangeCount(
            rows_in=self._read.rows_in,
            new=matches.get(Match.NEW, 0),
            same=matches.get(Match.SAME, 0),
            changed=matches.get(Match.CHANGED, 0),
            unclear=matches.get(Match.UNCLEAR, 0),
            gone=len(self._gone),
            blank=self._read.blank,
            broken=self._read.broken,
            duplicate=self._read.duplicate,
            cells=cells,
            by_hand=by_hand,
        )

    # ------------------------------------------------------------------- what was found

    @property
    def headers(self) -> tuple[str, ...]:
        """The columns of the second list, in its order."""
        return tuple(column.header for column in self._list.columns)

    def apart(self, reader: Reader) -> Compared:
        """The same through connections of its own, for another thread. To be closed, which closes the reader too.

        Args:
            reader: Of the project.
        """
        other = Compared(self._path, reader, self.sheet, self.columns, self.way, self._read)
        other.count, other._gone = self.count, self._gone
        return other

    def rows(self, match: Match, first: int = 0, most: int = -1) -> Iterator[tuple[int, tuple[str, ...]]]:
        """Rows of the second list that are this to the sheet: their number in the file and their cells."""
        names = ", ".join(column.name for column in self._list.columns)
        cursor = self._connection.execute(
            f"SELECT source_row, {names} FROM sheet_{self._list.id} WHERE id IN"
            " (SELECT row_id FROM found WHERE match = ? ORDER BY row_id LIMIT ? OFFSET ?) ORDER BY id",
            (match, most, first),
        )
        return ((row[0], row[1:]) for row in cursor)

    def changes(self, first: int = 0, most: int = -1) -> Iterator[CellChange]:
        """Cells that differ, in the order of the sheet."""
        titles = {column.id: column.title for column in self.sheet.columns}
        cursor = self._connection.execute(
            "SELECT there, column_id, before, after, by_hand FROM change ORDER BY there, column_id LIMIT ? OFFSET ?",
            (most, first),
        )
        for there, column_id, before, after, by_hand in cursor:
            yield CellChange(there, column_id, titles[column_id], before, after, bool(by_hand))

    def matched(self) -> array[int]:
        """Ids of the rows of the sheet that the second list has as well."""
        return array("q", (id_ for (id_,) in self._connection.execute("SELECT there FROM found WHERE there NOT NULL")))

    def gone(self) -> array[int]:
        """Ids of the rows of the sheet that the newer version has no more, in its order; none for more rows."""
        return self._gone

    def set_aside(self, first: int = 0, most: int = -1) -> Iterator[tuple[int, str, str]]:
        """Rows of the second list that its own reading set aside: number, reason, cells as JSON."""
        page = "SELECT source_row, reason, cells FROM set_aside ORDER BY id LIMIT ? OFFSET ?"
        return iter(self._mine.fetch(page, (most, first)))

    def _kept_back(self) -> Iterator[int]:
        """Rows of the sheet that an unclear row may be about."""
        cursor = self._connection.execute(
            "SELECT DISTINCT known.row_id FROM found JOIN wanted ON wanted.row_id = found.row_id"
            " JOIN known ON known.key = wanted.key WHERE found.match = ?",
            (Match.UNCLEAR,),
        )
        return (id_ for (id_,) in cursor)

    def _find_gone(self) -> array[int]:
        if self.way is Way.APPEND:
            return array("q")
        left = set(self._kept_back())
        left.update(self.matched())
        of_files = (
            f"SELECT id FROM sheet_{self.sheet.id} WHERE source_row NOT NULL AND {live(self.sheet.id)} ORDER BY id"
        )
        return array("q", (id_ for (id_,) in self._reader.fetch(of_files) if id_ not in left))

    # ------------------------------------------------------------------- more rows

    def _find_equal(self, reading: Reading) -> None:
        """A row is there already if all cells that both have are equal, and it has nothing in new columns."""
        common = [match.column_id for match in self.columns if match.column_id is not None]
        there = {hash(_BETWEEN.join(row)) for row in self._reader.rows(self.sheet.id, common)} if common else set()
        places = [place for place, match in enumerate(self.columns) if match.column_id is not None]
        news = [place for place, match in enumerate(self.columns) if match.column_id is None]
        self._connection.executemany(
            "INSERT INTO found(row_id, match) VALUES(?, ?)",
            (
                (id_, Match.SAME if self._is_there(cells, places, news, there) else Match.NEW)
                for id_, cells in self._all(self._mine, self._list, reading)
            ),
        )

    @staticmethod
    def _is_there(cells: Sequence[str], places: Sequence[int], news: Sequence[int], there: set[int]) -> bool:
        return not any(cells[place] for place in news) and hash(_BETWEEN.join(cells[p] for p in places)) in there

    # ------------------------------------------------------------------- a newer version

    def _find_by_key(self, reading: Reading) -> None:
        common = [(place, match.column_id) for place, match in enumerate(self.columns) if match.column_id is not None]
        place_of = {column.id: place for place, column in enumerate(self.sheet.columns)}
        here = [place_of[column_id] for _place, column_id in common]
        for table, reader, sheet, places in (
            ("known", self._reader, self.sheet, here),
            ("wanted", self._mine, self._list, [place for place, _column_id in common]),
        ):
            self._connection.executemany(
                f"INSERT INTO {table}(key, strength, row_id) VALUES(?, ?, ?)",
                self._keys(reader, sheet, places, reading),
            )
        for index in _INDEXES:
            self._connection.execute(index)
        found = self._connection.execute(
            "SELECT wanted.row_id, wanted.strength, known.row_id FROM wanted JOIN known"
            " ON known.key = wanted.key AND known.strength = wanted.strength ORDER BY 1, 2"
        )
        rows = ((row_id, self._one_of(row_id, pairs)) for row_id, pairs in groupby(found, key=itemgetter(0)))
        self._connection.executemany(
            "INSERT INTO found(row_id, match, there) VALUES(?, ?, ?)",
            (
                (row_id, Match.SAME if there else Match.UNCLEAR, there or None)
                for row_id, there in rows
                if there is not None
            ),
        )
        self._connection.execute(
            "UPDATE found SET match = ?, there = NULL WHERE there IN"
            " (SELECT there FROM found WHERE there NOT NULL GROUP BY there HAVING count(*) > 1)",
            (Match.UNCLEAR,),
        )
        self._connection.execute(
            f"INSERT INTO found(row_id, match) SELECT id, ? FROM sheet_{self._list.id}"
            " WHERE id NOT IN (SELECT row_id FROM found)",
            (Match.NEW,),
        )

    def _one_of(self, row_id: int, pairs: Iterable[tuple[int, int, int]]) -> int | None:
        """The row of the sheet that is the same by the surest key; 0 where several are, None where none is."""
        for strength, same in groupby(pairs, key=itemgetter(1)):
            there = {pair[2] for pair in same if not self._differ(row_id, pair[2], strength)}
            if there:
                return there.pop() if len(there) == 1 else 0
        return None

    def _differ(self, mine: int, there: int, strength: int) -> bool:
        """Whether something surer says that the two rows are about two."""
        for surer in (certain for certain in _CERTAIN if certain < strength):
            found = self._connection.execute(
                "SELECT EXISTS(SELECT 1 FROM wanted WHERE row_id = ? AND strength = ?)"
                " AND EXISTS(SELECT 1 FROM known WHERE row_id = ? AND strength = ?)",
                (mine, surer, there, surer),
            ).fetchone()
            if found[0]:
                return True
        return False

    def _keys(
        self, reader: Reader, sheet: Sheet, common: Sequence[int], reading: Reading
    ) -> Iterator[tuple[str, int, int]]:
        """Every name of whom a row is about, with how sure it is: 0 is the surest."""
        placed = [(place, column.field) for place, column in in_rank_order(sheet.columns) if column.field]
        crm = next((place for place, field in placed if field is Field.CRM_ID), None)
        people = self._list.key == "contacts"
        for id_, cells in self._all(reader, sheet, reading):
            whole = [cells[place].strip() for place in common]
            if any(whole):
                yield f"row:{hash(_BETWEEN.join(whole)):x}", _WHOLE_ROW, id_
            if crm is not None and (number := cells[crm].strip()):
                yield f"crm:{number}", _CERTAIN[0], id_
            names = names_of((field, cells[place]) for place, field in placed)
            if people:
                kinds: tuple[Iterable[str], ...] = (names.profiles, names.addresses, names.by_name)
            else:
                kinds = (names.company, filter(None, [names.company_name]))
            for strength, keys in enumerate(kinds, _CERTAIN[1]):
                for key in keys:
                    yield key, strength, id_

    def _find_changes(self, reading: Reading) -> None:
        pairs = [
            (place, column)
            for place, match in enumerate(self.columns)
            if (column := self._column(match.column_id)) is not None
        ]
        typed = set(self._reader.fetch("SELECT row_id, column_id FROM edited WHERE sheet_id = ?", (self.sheet.id,)))
        names = "".join(f", {column.name}" for column in self._list.columns)
        cursor = self._connection.execute(
            f"SELECT there{names} FROM sheet_{self._list.id} JOIN found ON found.row_id = id WHERE there NOT NULL"
        )
        while part := cursor.fetchmany(_TOLD_EACH):
            reading.check()
            ids = [row[0] for row in part]
            column_ids = [column.id for _place, column in pairs]
            before = zip(ids, self._reader.rows(self.sheet.id, column_ids, ids), strict=True)
            for (there, texts), row in zip(before, part, strict=True):
                changes = [
                    (there, column.id, text, row[1 + place], (there, column.id) in typed)
                    for (place, column), text in zip(pairs, texts, strict=True)
                    if row[1 + place].strip() and not _alike(text, row[1 + place])
                ]
                self._connection.executemany(
                    "INSERT INTO change(there, column_id, before, after, by_hand) VALUES(?, ?, ?, ?, ?)", changes
                )
        self._connection.execute(
            "UPDATE found SET match = ? WHERE there IN (SELECT there FROM change)", (Match.CHANGED,)
        )

    def _column(self, column_id: int | None) -> Column | None:
        return next((column for column in self.sheet.columns if column.id == column_id), None)

    @staticmethod
    def _all(reader: Reader, sheet: Sheet, reading: Reading) -> Iterator[tuple[int, tuple[str, ...]]]:
        """Id and cells of every row; asks now and then whether it is still wanted."""
        ids = reader.ids(sheet.id)
        rows = reader.rows(sheet.id, [column.id for column in sheet.columns])
        for count, (id_, cells) in enumerate(zip(ids, rows, strict=True)):
            if count % _TOLD_EACH == 0:
                reading.check()
            yield id_, cells


def _alike(one: str, other: str) -> bool:
    """Whether two cells say the same; spaces around them and how accents are composed say nothing."""
    return one == other or unicodedata.normalize("NFC", one.strip()) == unicodedata.normalize("NFC", other.strip())
