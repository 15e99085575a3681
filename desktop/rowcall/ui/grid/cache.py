"""Blocks of rows as they were last read, a page at a time, so that a million rows cost next to no memory."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Collection, Sequence

from rowcall.project.reader import RowBlock

PAGE = 64
"""Rows that are read at once."""
MOST_PAGES = 128

Read = Callable[[Sequence[int]], list[RowBlock]]


class PageCache:
    """The rows that were looked at last.

    Args:
        read: Reads rows by their ids from the project.
        width: How many cells a row has.
    """

    def __init__(self, read: Read, width: int) -> None:
        self._read = read
        self._width = width
        self._pages: OrderedDict[int, list[RowBlock]] = OrderedDict()
        self._row_of: dict[int, int] = {}

    def block(self, ids: array[int], row: int) -> RowBlock:
        """The row that stands at this place, read with its neighbours if need be."""
        number, place = divmod(row, PAGE)
        page = self._pages.get(number)
        if page is None or place >= len(page):
            page = self._load(ids, number)
        else:
            self._pages.move_to_end(number)
        return page[place]

    def clear(self, width: int | None = None) -> None:
        """Forget everything; rows may have another number of cells from now on."""
        self._width = self._width if width is None else width
        self._pages.clear()
        self._row_of.clear()

    def changed(self, changed: Collection[int], first: int, last: int) -> list[tuple[int, RowBlock, RowBlock]]:
        """Read again what changed, on the pages that hold the rows from `first` to `last`; other pages are forgotten.

        Where more rows changed than are known here, all that are known are taken for changed.

        Returns:
            Row, block before, block after, for each row that was read again.
        """
        seen = range(first // PAGE, last // PAGE + 1)
        wanted: list[tuple[int, int]] = []
        for row_id in changed if len(changed) <= len(self._row_of) else tuple(self._row_of):
            row = self._row_of.get(row_id)
            if row is None:
                continue
            if row // PAGE in seen:
                wanted.append((row, row_id))
            else:
                self._drop(row // PAGE)
        wanted.sort()
        fresh = {block.id: block for block in self._read([row_id for _row, row_id in wanted])} if wanted else {}
        return [self._replace(row, fresh[row_id]) for row, row_id in wanted if row_id in fresh]

    def _replace(self, row: int, after: RowBlock) -> tuple[int, RowBlock, RowBlock]:
        page = self._pages[row // PAGE]
        before, page[row % PAGE] = page[row % PAGE], after
        return row, before, after

    def _load(self, ids: array[int], number: int) -> list[RowBlock]:
        self._drop(number)
        wanted = ids[number * PAGE : (number + 1) * PAGE]
        found = {block.id: block for block in self._read(wanted)}
        page = [found.get(row_id) or self._gone(row_id) for row_id in wanted]
        self._pages[number] = page
        self._row_of.update((row_id, number * PAGE + place) for place, row_id in enumerate(wanted))
        if len(self._pages) > MOST_PAGES:
            self._drop(next(iter(self._pages)))
        return page

    def _drop(self, number: int) -> None:
        for block in self._pages.pop(number, ()):
            self._row_of.pop(block.id, None)

    def _gone(self, row_id: int) -> RowBlock:
        return RowBlock(row_id, None, ("",) * self._width, {}, frozenset())
