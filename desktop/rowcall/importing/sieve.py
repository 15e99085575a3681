"""Sorts the rows of a file into those that are kept and those that are set aside, and counts both."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from rowcall.formats.table import Row
from rowcall.model.plans import ImportCount

SetAside = tuple[int, str, list[str]]
"""Number of the row in the file, why it is set aside (`blank`, `broken`, `duplicate`), its cells."""

_BETWEEN = "\x1f"
_NOTHING = _BETWEEN + " \t\r\n\u00a0"
_PROGRESS_ROWS = 1000


@dataclass(slots=True)
class Sieve:
    """Lets through the rows that are neither blank nor broken nor equal to an earlier one in every cell.

    Earlier rows are remembered by a 64-bit hash with a random key: among a million rows the odds that two different
    ones share it are one in forty million, for 60 MB of memory.
    """

    progress: Callable[[int], None] | None = None
    set_aside: list[SetAside] = field(default_factory=list)
    _rows_in: int = 0

    def keep(self, rows: Iterable[Row]) -> Iterator[tuple[int, list[str]]]:
        """Yield the rows to keep, with their number in the file."""
        seen: set[int] = set()
        number = 0
        for number, cells, broken in rows:
            text = _BETWEEN.join(cells)
            key = hash(text)
            if broken:
                self.set_aside.append((number, "broken", cells))
            elif not text.strip(_NOTHING):
                self.set_aside.append((number, "blank", cells))
            elif key in seen:
                self.set_aside.append((number, "duplicate", cells))
            else:
                seen.add(key)
                yield number, cells
            if self.progress and not number % _PROGRESS_ROWS:
                self.progress(number)
        self._rows_in = number

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
