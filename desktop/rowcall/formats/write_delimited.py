"""Writes CSV and TSV as Excel opens them: UTF-8 with its mark, CRLF, and no cell that runs."""

from __future__ import annotations

import codecs
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path
from zlib import crc32

from rowcall.formats.guard import is_run, may_run_in
from rowcall.formats.replace import check_bytes, replacing, sync

_CHUNK_ROWS = 1000
_MARK = "\x1f"
"""Between cells while a row is looked at as a whole."""

_QUOTE, _TWO_QUOTES = '"', '""'
_may_run = may_run_in(_MARK)


@dataclass(frozen=True, slots=True)
class Written:
    """What was written."""

    rows: int
    """Without the header."""
    guarded: int
    """Cells that got a leading apostrophe."""


def write_csv(
    path: Path, header: Sequence[str], rows: Iterable[Sequence[str]], *, guard: bool = True, delimiter: str = ","
) -> Written:
    """Write a table and read it back before it takes the place of what was there.

    Args:
        path: The file to make or replace.
        header: The first row.
        rows: As many cells each as the header has.
        guard: Whether cells that a spreadsheet would run get a leading apostrophe.
        delimiter: One character.

    Raises:
        FileProblem: If it cannot be written.
    """
    lines = _Lines(delimiter, guard=guard)
    with replacing(path) as temporary:
        with temporary.open("wb") as file:
            file.write(codecs.BOM_UTF8)
            checksum = crc32(codecs.BOM_UTF8)
            stream = map(lines.line, chain([header], rows))
            while chunk := "".join(islice(stream, _CHUNK_ROWS)).encode():
                file.write(chunk)
                checksum = crc32(chunk, checksum)
        sync(temporary)
        check_bytes(path, temporary, checksum)
    return Written(lines.count - 1, lines.guarded)


class _Lines:
    """Makes a line of each row; a row with a cell that needs quotes has all its cells quoted, which is far faster."""

    def __init__(self, delimiter: str, *, guard: bool) -> None:
        self.count = 0
        self.guarded = 0
        self._delimiter = delimiter
        self._quoted_delimiter = f'"{delimiter}"'
        self._guard = guard

    def line(self, cells: Sequence[str]) -> str:
        """The row with its line end."""
        self.count += 1
        text = _MARK.join(cells)
        if text.count(_MARK) >= len(cells) or (self._guard and _may_run(text)):
            return self._careful_line(cells)
        if '"' in text or self._delimiter in text or "\n" in text or "\r" in text or not text:
            return f'"{text.replace(_QUOTE, _TWO_QUOTES).replace(_MARK, self._quoted_delimiter)}"\r\n'
        return f"{text.replace(_MARK, self._delimiter)}\r\n"

    def _careful_line(self, cells: Sequence[str]) -> str:
        """Cell by cell, for a row that has something to guard or the mark in it."""
        if self._guard:
            runs = [is_run(cell) for cell in cells]
            self.guarded += sum(runs)
            cells = [f"'{cell}" if run else cell for cell, run in zip(cells, runs, strict=True)]
        quoted = [cell.replace(_QUOTE, _TWO_QUOTES) for cell in cells]
        return f'"{self._quoted_delimiter.join(quoted)}"\r\n'
