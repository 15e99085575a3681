"""Writes CSV and TSV as Excel opens them: UTF-8 with its mark, CRLF, and no cell that runs."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from rowcall.formats.guard import Guard
from rowcall.formats.replace import check_count, replacing, sync

_CHUNK = 1 << 20


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
    """Write a table and read its rows back before it takes the place of what was there.

    Args:
        path: The file to make or replace.
        header: The first row.
        rows: As many cells each as the header has.
        guard: Whether cells that a spreadsheet would run get a leading apostrophe.
        delimiter: One character.

    Raises:
        FileProblem: If it cannot be written.
    """
    guarding = Guard()
    safe: Iterable[Sequence[str]] = map(guarding.row, rows) if guard else rows
    with replacing(path) as temporary:
        with temporary.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file, delimiter=delimiter, lineterminator="\r\n")
            writer.writerow(guarding.row(header) if guard else header)
            counted = _Counted(safe)
            writer.writerows(counted)
        sync(temporary)
        check_count(path, "rows", counted.count + 1, count_records(temporary))
    return Written(counted.count, guarding.guarded)


class _Counted:
    """Counts what passes through."""

    def __init__(self, rows: Iterable[Sequence[str]]) -> None:
        self.count = 0
        self._rows = rows

    def __iter__(self) -> Iterator[Sequence[str]]:
        for row in self._rows:
            self.count += 1
            yield row


def count_records(path: Path) -> int:
    """Count the records of a file that ends each with a line feed: the line feeds outside of quotes."""
    records, inside = 0, 0
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            parts = chunk.split(b'"')
            records += sum(part.count(b"\n") for part in parts[inside::2])
            inside = (inside + len(parts) - 1) % 2
    return records
