"""Writes CSV and TSV as Excel opens them: UTF-8 with its mark, CRLF, and no cell that runs."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path
from zlib import crc32

from rowcall.formats.guard import SUSPECT, is_run
from rowcall.formats.replace import check_bytes, replacing, sync

_CHUNK_ROWS = 1000
_MARK = "\ue000\x1f\ue000"
"""Stands between cells while their quotes are doubled; no text holds it."""


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
        self._may_run = re.compile(rf"(?:^|{delimiter})[{''.join(map(re.escape, sorted(SUSPECT)))}]").search
        self._guard = guard

    def line(self, cells: Sequence[str]) -> str:
        """The row with its line end."""
        self.count += 1
        text = self._delimiter.join(cells)
        broken = "\n" in text or "\r" in text
        if self._guard and (broken or self._may_run(text)):
            runs = [place for place, cell in enumerate(cells) if (broken or cell[:1] in SUSPECT) and is_run(cell)]
            if runs:
                cells = self._guarded(cells, runs)
                text = self._delimiter.join(cells)
        if '"' in text:
            text = _MARK.join(cells).replace('"', '""').replace(_MARK, self._quoted_delimiter)
            return f'"{text}"\r\n'
        if broken or not text or text.count(self._delimiter) >= len(cells):
            return f'"{self._quoted_delimiter.join(cells)}"\r\n'
        return f"{text}\r\n"

    def _guarded(self, cells: Sequence[str], places: Sequence[int]) -> Sequence[str]:
        self.guarded += len(places)
        safe = list(cells)
        for place in places:
            safe[place] = f"'{cells[place]}"
        return safe
