"""The columns of a file as a table: what each is taken for, by what, how surely, and what will stand beside it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from rowcall.model.fields import FIELD_TITLES, Field
from rowcall.model.import_plans import Beside, Guess, Preview, Tidy
from rowcall.ui.import_dialog.choices import ColumnChoices, Use
from rowcall.ui.languages.named import named

Index = QModelIndex | QPersistentModelIndex
_SURE, _LIKELY = 0.9, 0.7
_NONE = QModelIndex()


class Part(IntEnum):
    """The columns of the table."""

    HEADER = 0
    SAMPLES = 1
    FIELD = 2
    SURE = 3
    BESIDE = 4


class ColumnModel(QAbstractTableModel):
    """One row for each column of the file; whoever changes a choice says `refresh`.

    Attributes:
        choices: What is decided about the columns.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.choices = ColumnChoices()
        self._headers: tuple[str, ...] = ()
        self._made: Mapping[Beside, str] = {}

    def show_preview(self, preview: Preview, fallbacks: Mapping[str, Field]) -> None:
        """Show the columns of a file, with those that would serve where others are empty."""
        headers = tuple(guess.header for guess in preview.columns)
        if headers == self._headers:
            self.choices.show(preview, fallbacks)
            self.refresh()
            return
        self.beginResetModel()
        self.choices.show(preview, fallbacks)
        self._headers = headers
        self.endResetModel()

    def show_made(self, made: Mapping[Beside, str]) -> None:
        """Show what the examples become where something is put beside them."""
        self._made = made
        self.refresh()

    def refresh(self) -> None:
        """What is decided has changed."""
        if self._headers:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._headers) - 1, len(Part) - 1))

    def header(self, row: int) -> str:
        """The name of the column in a row."""
        return self._headers[row]

    def row_of(self, header: str) -> int:
        """The row of a column; -1 where the file has none of that name."""
        return self._headers.index(header) if header in self._headers else -1

    def guess(self, row: int) -> Guess:
        """What the column in a row was recognised as."""
        return self.choices.guess(self._headers[row])

    def use(self, row: int) -> Use:
        """What the column in a row is taken for."""
        return self.choices.use(self._headers[row])

    def beside(self, row: int) -> Beside | None:
        """What can be put beside the column in a row."""
        return self.choices.offered_for(self._headers[row])

    # ------------------------------------------------------------------------- what Qt asks for

    def rowCount(self, parent: Index = _NONE) -> int:
        """So many columns has the file."""
        return 0 if parent.isValid() else len(self._headers)

    def columnCount(self, parent: Index = _NONE) -> int:
        """What is told of each."""
        return 0 if parent.isValid() else len(Part)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object | None:
        """The titles."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = {
            Part.HEADER: self.tr("Column"),
            Part.SAMPLES: self.tr("Examples"),
            Part.FIELD: self.tr("Taken for"),
            Part.SURE: self.tr("How sure"),
            Part.BESIDE: self.tr("Put beside"),
        }
        return titles[Part(section)]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What stands beside can be ticked."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        ticks = index.column() == Part.BESIDE and self.beside(index.row()) is not None
        return flags | Qt.ItemFlag.ItemIsUserCheckable if ticks else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object | None:
        """Words, also for screen readers; ticks."""
        row, part = index.row(), Part(index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(row, part)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return self._tip(row, part)
        if role == Qt.ItemDataRole.CheckStateRole and part is Part.BESIDE:
            beside = self.beside(row)
            if beside is not None:
                return Qt.CheckState.Checked if self.choices.is_ticked(beside) else Qt.CheckState.Unchecked
        return None

    # ------------------------------------------------------------------------- words

    def _words(self, row: int, part: Part) -> str:
        if part is Part.HEADER:
            return self._headers[row]
        if part is Part.SAMPLES:
            return "  ·  ".join(" ".join(sample.split()) for sample in self.guess(row).samples)
        if part is Part.FIELD:
            return self.field_words(row)
        if part is Part.SURE:
            word, why = self.certainty(row)
            return f"{word} {why}".strip()
        beside = self.beside(row)
        if beside is None:
            return ""
        waits = self.tr("→ once the country is known") if beside.tidy is Tidy.PHONE else ""
        return self._made.get(beside, "") or waits

    def _tip(self, row: int, part: Part) -> str:
        if part is Part.SAMPLES:
            return "\n".join(self.guess(row).samples)
        if part is Part.SURE and self.guess(row).because and not self.choices.is_chosen(self._headers[row]):
            told = self.tr("{taken}, because {reason}.")
            return told.format(taken=self.field_words(row), reason=self.guess(row).because)
        return self._words(row, part)

    def field_words(self, row: int) -> str:
        """What a column is taken for, in words."""
        use = self.use(row)
        if use.field is None:
            return self.tr("Carry along")
        title = named(FIELD_TITLES[use.field])
        return self.tr("{field}, second choice").format(field=title) if use.second else title

    def score(self, row: int) -> float:
        """How sure it is, 0 to 1; 0 where the column is carried along."""
        use = self.use(row)
        if use.field is None:
            return 0.0
        return 1.0 if self.choices.is_chosen(self._headers[row]) else self.guess(row).score

    def certainty(self, row: int) -> tuple[str, str]:
        """How sure it is, in a word, and why."""
        use, guess = self.use(row), self.guess(row)
        if use.second and use.field is not None:
            return self.tr("Where “{column}” is empty").format(column=self.choices.holder(use.field) or ""), ""
        if self.choices.is_chosen(self._headers[row]):
            return self.tr("Your choice"), ""
        if use.field is None:
            return self.tr("Kept as it is"), ""
        sure, likely, perhaps = self._levels()
        word = sure if guess.score >= _SURE else likely if guess.score >= _LIKELY else perhaps
        return word, self._reasons().get(guess.why, "")

    def is_likely(self, row: int) -> bool:
        """Whether what the column is taken for is more than a guess."""
        return self.score(row) >= _LIKELY

    def certainties(self) -> list[str]:
        """All words that `certainty` may find for what was recognised."""
        return [f"{word} {why}" for word in self._levels() for why in self._reasons().values()]

    def _levels(self) -> tuple[str, str, str]:
        return self.tr("Sure"), self.tr("Likely"), self.tr("Perhaps")

    def _reasons(self) -> Mapping[str, str]:
        return {
            "header": self.tr("by its name"),
            "values": self.tr("by its values"),
            "header and values": self.tr("by name and values"),
            "export": self.tr("known export"),
            "memory": self.tr("as you chose before"),
            "chosen": self.tr("as you chose"),
        }
