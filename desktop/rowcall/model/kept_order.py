"""The order of rows on the screen that outlives inserting, deleting and undoing, until another one is asked for."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

TOP = 0
"""Stands for the row before the first one; ids begin at 1."""
_PIECE = 1 << 14
"""Ids that are put into a set at once, so that the window never waits for the whole."""


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
    there, known = _set_of(asked), _set_of(shown)
    behind: dict[int, list[int]] = {}
    placed: set[int] = set()
    for put in puts:
        new = [row_id for row_id in put.ids if row_id in there and row_id not in known and row_id not in placed]
        if put.after == TOP or put.after in known or put.after in placed:
            behind.setdefault(put.after, []).extend(new)
            placed.update(new)
    last = TOP
    for row_id in asked:
        if row_id in known:
            last = row_id
        elif row_id not in placed:
            behind.setdefault(last, []).append(row_id)
            placed.add(row_id)
    return _joined(shown, there, behind)


def _joined(shown: Sequence[int], there: set[int], behind: dict[int, list[int]]) -> array[int]:
    found = array("q", _chain(TOP, behind))
    for row_id in shown:
        if row_id in there:
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


def _set_of(ids: Sequence[int]) -> set[int]:
    found: set[int] = set()
    for start in range(0, len(ids), _PIECE):
        found.update(ids[start : start + _PIECE])
    return found
