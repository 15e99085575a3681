"""Tells which of the rows that were found before are those that the answers tell of today."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rowcall.project.rereading import FoundRow


def matched(
    before: Sequence[FoundRow], column_ids: Sequence[int], today: Mapping[str, Mapping[int, str]]
) -> dict[str, FoundRow]:
    """Key of each row of today -> the row that is there for it; rows without one are left out.

    A row has the same key, or else says mostly the same: a better parser may find a better key, and the people whom it
    was found for must not stand there twice.

    Args:
        before: The rows that are there, with their cells in these columns.
        column_ids: Of the columns.
        today: Key -> what the answers say today: column id -> text.
    """
    by_key = {row.key: row for row in before}
    found = {key: by_key[key] for key in today if key in by_key}
    taken = {row.id for row in found.values()}
    free = [row for row in before if row.id not in taken]
    for key, cells in today.items():
        if key in found or not free:
            continue
        best = max(free, key=lambda row: _shared(row, column_ids, cells))
        if _says_mostly_the_same(best, column_ids, cells):
            found[key] = best
            free.remove(best)
    return found


def _shared(row: FoundRow, column_ids: Sequence[int], cells: Mapping[int, str]) -> int:
    return sum(bool(text) and cells.get(id_) == text for id_, text in zip(column_ids, row.cells, strict=True))


def _says_mostly_the_same(row: FoundRow, column_ids: Sequence[int], cells: Mapping[int, str]) -> bool:
    filled = sum(bool(text) for id_, text in zip(column_ids, row.cells, strict=True) if id_ in cells)
    shared = _shared(row, column_ids, cells)
    return shared >= 2 and 2 * shared > filled
