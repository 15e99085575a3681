"""What came of reading the kept answers of a project again."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class UnreadRow:
    """A row that was left as it is, because its answers do not say what it needs."""

    sheet: str
    """The sheet's title."""
    number: int | None
    """By which people know the row; None: it is about all rows of the sheet."""
    action: str
    """The action's title."""
    why: str
    """One sentence."""

    @property
    def sentence(self) -> str:
        """Which row, and why."""
        where = self.sheet if self.number is None else f"{self.sheet}, row {self.number}"
        return f"{where} ({self.action}): {self.why}"


@dataclass(frozen=True, slots=True)
class Reread:
    """The sum."""

    rows: int = 0
    """Rows whose answers were read."""
    cells: int = 0
    """Cells that show something else now; those that a person typed are not among them."""
    added: int = 0
    """New rows."""
    ended: int = 0
    """Rows that show another outcome or note now."""
    left: int = 0
    """Rows that wait for an answer or are in doubt: they stay as they are."""
    unread: tuple[UnreadRow, ...] = ()
    whole: bool = True
    """Whether all answers were read, and nobody has stopped it before."""

    def __add__(self, other: Reread) -> Reread:
        return Reread(
            self.rows + other.rows,
            self.cells + other.cells,
            self.added + other.added,
            self.ended + other.ended,
            self.left + other.left,
            self.unread + other.unread,
            self.whole and other.whole,
        )

    def sentences(self) -> list[str]:
        """What came of it, for people; the rows that could not be read come last, a line each."""
        told = [
            f"The answers of {_counted(self.rows, 'row')} were read again: {_counted(self.cells, 'cell')} changed,"
            f" {_counted(self.added, 'row')} added, {_counted(self.ended, 'row')} ended otherwise."
            " Nothing was sent, and nothing was charged."
        ]
        if not self.whole:
            told.append("It was stopped before its end; read again to bring the rest up to date.")
        if self.left:
            told.append(f"{_counted(self.left, 'row')} in doubt or still waited for: left as they are.")
        if self.unread:
            told.append(f"{_counted(len(self.unread), 'row')} could not be read, and stay as they are:")
        return told + [row.sentence for row in self.unread]


def _counted(count: int, word: str) -> str:
    return f"{count:,} {word}" if count == 1 else f"{count:,} {word}s"
