"""Sorts the rows of a file into those that are kept and those that are set aside, and counts both."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from operator import itemgetter

from rowcall.formats.table import Row
from rowcall.model.import_plans import ImportCount
from rowcall.model.reading import UNWATCHED, Reading

SetAside = tuple[int, str, list[str]]
"""Number of the row in the file, why it is set aside (`blank`, `broken`, `duplicate`), its cells."""

Kept = tuple[int, list[str]]
"""Number of the row in the file, its cells."""

_BETWEEN = "\x1f"
"""Between cells while rows are compared; it counts as space."""
_IS_BROKEN = itemgetter(2)
_NUMBER_AND_CELLS = itemgetter(0, 1)


@dataclass(slots=True)
class Sieve:
    """Lets through the rows that are neither blank nor broken nor equal to an earlier one in every cell.

    Earlier rows are remembered by a 64-bit hash with a random key: among a million rows the odds that two different
    ones share it are one in forty million, for 60 MB of memory.
    """

    reading: Reading = UNWATCHED
    set_aside: list[SetAside] = field(default_factory=list)
    _rows_in: int = 0

    def keep(self, batches: Iterable[list[Row]]) -> Iterator[list[Kept]]:
        """Yield the rows to keep, with their number in the file, many at a time."""
        seen: set[int] = set()
        for batch in batches:
            texts = [_BETWEEN.join(cells) for _number, cells, _broken in batch]
            keys = list(map(hash, texts))
            new = set(keys)
            clean = len(new) == len(keys) and seen.isdisjoint(new) and not any(map(_IS_BROKEN, batch))
            if clean and all(texts) and not any(map(str.isspace, texts)):
                seen |= new
                yield list(map(_NUMBER_AND_CELLS, batch))
            else:
                yield self._sort_out(batch, texts, seen)
            self._rows_in += len(batch)
            self.reading.tell(self._rows_in)

    def _sort_out(self, batch: list[Row], texts: list[str], seen: set[int]) -> list[Kept]:
        """Judge each row on its own."""
        kept: list[Kept] = []
        for (number, cells, broken), text in zip(batch, texts, strict=True):
            reason = "broken" if broken else "" if text.strip() else "blank"
            if not reason and hash(text) in seen:
                reason = "duplicate"
            if reason:
                self.set_aside.append((number, reason, cells))
            else:
                seen.add(hash(text))
                kept.append((number, cells))
        return kept

    def count(self) -> ImportCount:
        """Rows in = rows kept + what was set aside; right once every row has passed."""
        reasons = [reason for _number, reason, _cells in self.set_aside]
        return ImportCount(
            rows_in=self._rows_in,
            rows=self._rows_in - len(reasons),
            blank=reasons.count("blank"),
            broken=reasons.count("broken"),
            duplicate=reasons.count("duplicate"),
        )
