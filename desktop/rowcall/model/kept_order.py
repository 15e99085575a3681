"""The order of rows on the screen that outlives inserting, deleting and undoing, until another one is asked for."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

TOP = 0
"""Stands for the row before the first one; ids begin at 1."""


@dataclass(frozen=True, slots=True)
class Put:
    """Rows that a person has put somewhere among those that are shown."""

    after: int
    """Id of the row above them, or TOP."""
    ids: Sequence[int]
    """From top to bottom."""


def kept_order(shown: Sequence[int], asked: Sequence[int], puts: Iterable[Put]) -> array[int]:
    """The rows that are to be shown, in the order in which they stand on the screen.

    A row that is shown stays where it is, though it may belong elsewhere by now; a row that a person has put somewhere
    stands there; any other that is new stands behind the row that it follows in the order that was asked for.

    Args:
        shown: The rows on the screen, from top to bottom.
        asked: The rows that are to be shown, in the order of the sort; of a row that is named twice, the first counts.
        puts: Rows that were put somewhere; those that are not asked for are left out.
    """
    puts = list(puts)
    most = _highest(shown, asked, *(put.ids for put in puts), [put.after for put in puts])
    there, known, placed = _marked(asked, most), _marked(shown, most), _marked((), most)
    behind: dict[int, list[int]] = {}
    for put in puts:
        new = [row_id for row_id in put.ids if there[row_id] and not known[row_id] and not placed[row_id]]
        if put.after == TOP or known[put.after] or placed[put.after]:
            behind.setdefault(put.after, []).extend(new)
            for row_id in new:
                placed[row_id] = True
    last = TOP
    for row_id in asked:
        if known[row_id]:
            last = row_id
        elif not placed[row_id]:
            behind.setdefault(last, []).append(row_id)
            placed[row_id] = True
    return _joined(shown, there, behind)


def _joined(shown: Sequence[int], there: bytearray, behind: dict[int, list[int]]) -> array[int]:
    found = array("q", _chain(TOP, behind))
    for row_id in shown:
        if there[row_id]:
            found.append(row_id)
        if row_id in behind:
            found.extend(_chain(row_id, behind))
    return found


def _chain(row_id: int, behind: dict[int, list[int]]) -> list[int]:
    """What stands behind a row, with what stands behind that."""
    found: list[int] = []
    waiting = list(reversed(behind.get(row_id, ())))
    while waiting:
        found.append(waiting.pop())
        waiting.extend(reversed(behind.get(found[-1], ())))
    return found


def _highest(*lists: Iterable[int]) -> int:
    """The highest id of them all, looked for in steps between which the window has its turn."""
    highest = TOP
    for ids in lists:
        for row_id in ids:
            highest = max(highest, row_id)
    return highest


def _marked(ids: Iterable[int], most: int) -> bytearray:
    """A mark at the place of each of these ids: a set of a million would hold the window up whenever it grows."""
    marks = bytearray(most + 1)
    for row_id in ids:
        marks[row_id] = True
    return marks
