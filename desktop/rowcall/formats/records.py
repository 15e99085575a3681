"""Cuts lines into records; a quote that is never closed costs its own line, not the rest of the file."""

from __future__ import annotations

import csv
import re
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, islice

from rowcall.model.import_plans import Quoting

BATCH_ROWS = 500

LONGEST_CELL = 1_000_000
"""Characters, thirty times what Excel takes; a longer cell is the sign of a quote that was never closed."""

MOST_LINES = 500
"""Lines of one row; more are the sign of a quote that was never closed."""

csv.field_size_limit(LONGEST_CELL)

_ESCAPED = re.compile(r'\\([\\"])')


class _NeverEnds(Exception):
    """A row goes on for more lines than any cell has."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Records that follow each other."""

    rows: list[list[str]]
    broken: frozenset[int] = frozenset()
    """The places of those that cannot be read; their only cell is their line as it stands."""
    mended: frozenset[int] = frozenset()
    """The places of those whose quotes were wrong, read as well as possible."""


@dataclass(frozen=True, slots=True)
class Record:
    """One record that was read with care."""

    cells: list[str]
    """Of a broken one: its line as it stands."""
    lines: int
    """How many lines it has."""
    broken: bool = False
    mended: bool = False


class Records:
    """The records of delimited text.

    Args:
        blocks: The lines with their ends, many at a time.
        delimiter: One character.
        quoting: How a quote inside a quoted cell is written.
    """

    def __init__(self, blocks: Iterable[list[str]], delimiter: str, quoting: Quoting = Quoting.DOUBLED) -> None:
        self._source = iter(blocks)
        if quoting is Quoting.BACKSLASH:
            self._source = map(_doubled, blocks)
        elif quoting is Quoting.SPACED:
            self._source = map(_Closer(delimiter).block, blocks)
        self._delimiter = delimiter
        self._kept: deque[list[str]] = deque()
        self._again: deque[str] = deque()

    def __iter__(self) -> Generator[Record, None, None]:
        """Yield every record with what there is to know of it; slower than in batches."""
        while self._again or self._take_block():
            yield self._read_carefully()

    def batches(self) -> Generator[Batch, None, None]:
        """Yield the records, many at a time."""
        while True:
            reader = csv.reader(chain.from_iterable(self._feed()), delimiter=self._delimiter, strict=True)
            done = forgotten = 0
            try:
                while batch := list(islice(reader, BATCH_ROWS)):
                    done = reader.line_num
                    while self._kept and forgotten + len(self._kept[0]) <= done:
                        forgotten += len(self._kept.popleft())
                    yield Batch(batch)
            except csv.Error:
                self._again.extend(islice(chain.from_iterable(self._kept), done - forgotten, None))
                self._kept.clear()
                yield self._careful_batch()
            else:
                return

    def _feed(self) -> Iterator[list[str]]:
        """The lines, remembered until their batch is read."""
        for block in self._source:
            self._kept.append(block)
            yield block

    def _careful_batch(self) -> Batch:
        """Read the lines of the batch that failed once more, record by record."""
        records = []
        while self._again:
            records.append(self._read_carefully())
        return Batch(
            [record.cells for record in records],
            frozenset(place for place, record in enumerate(records) if record.broken),
            frozenset(place for place, record in enumerate(records) if record.mended),
        )

    def _read_carefully(self) -> Record:
        """Read the next record; where its quotes are wrong, only its first line is taken."""
        taken: list[str] = []
        try:
            cells = next(csv.reader(self._lines_of_one(taken), delimiter=self._delimiter, strict=True))
        except (csv.Error, _NeverEnds):
            line, *rest = taken
            self._again.extendleft(reversed(rest))
            mended = read_leniently(line, self._delimiter)
            if mended is None:
                return Record([line.rstrip("\r\n")], 1, broken=True)
            return Record(mended, 1, mended=True)
        return Record(cells, len(taken))

    def _lines_of_one(self, taken: list[str]) -> Iterator[str]:
        while self._again or self._take_block():
            taken.append(self._again.popleft())
            if len(taken) > MOST_LINES:
                raise _NeverEnds
            yield taken[-1]

    def _take_block(self) -> bool:
        """Have more lines read; False where there are none."""
        for block in self._source:
            self._again.extend(block)
            if block:
                return True
        return False


def _doubled(block: list[str]) -> list[str]:
    r"""Write quotes as Excel does (`""`) that are written with a backslash (`\"`)."""
    return [_ESCAPED.sub(_as_excel, line) if "\\" in line else line for line in block]


def _as_excel(found: re.Match[str]) -> str:
    return '""' if found[1] == '"' else "\\"


class _Closer:
    """Takes the spaces away that stand between what separates the cells and the first quote of a cell."""

    def __init__(self, delimiter: str) -> None:
        # A quoted cell is passed over as a whole: in it a quote may well follow a comma and a space.
        # A quote with the end of a cell behind it closes one that began on a line above.
        end = re.escape(delimiter)
        self._gap = re.compile(rf'("(?:[^"]|"")*")|({end}) +(?="(?!\s*(?:{end}|$)))')

    def block(self, block: list[str]) -> list[str]:
        return [self._gap.sub(r"\1\2", line) if ' "' in line else line for line in block]


def read_leniently(line: str, delimiter: str) -> list[str] | None:
    """Read a line whose quotes are wrong; None where a quote stays open at its end, or a cell is endless."""
    reader = csv.reader([line, ""], delimiter=delimiter)
    try:
        cells = next(reader)
    except csv.Error:
        return None
    return cells if reader.line_num == 1 else None
