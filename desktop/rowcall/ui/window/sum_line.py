"""The sum of the rows: rows in + added = rows + each group that is not in the sheet; what was set aside opens."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from rowcall.model.import_plans import ByHand, ImportCount
from rowcall.model.set_aside import Reason
from rowcall.ui.languages.counted import counted
from rowcall.ui.theme import theme
from rowcall.ui.widgets import words
from rowcall.ui.widgets.texts import text


class SumLine(QWidget):
    """Words, and buttons where there are rows to be seen.

    Signals:
        asked: Rows that were set aside for this reason are to be shown; empty: all of them.
    """

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("importSum")
        self._whole = self._button("sumAll", "")
        self._kept = text(name="sumKept")
        self._groups = {reason: (text("+"), self._button(f"sum-{reason}", reason)) for reason in Reason}
        self._added = text(name="sumAdded")
        self._by_hand = text(name="sumByHand")
        self._by_hand.setToolTip(
            self.tr("They are kept with the project, and are in no export. Undo brings them back.")
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.current().space_xs)
        for part in (self._whole, self._added, self._kept, *(part for pair in self._groups.values() for part in pair)):
            row.addWidget(part)
        row.addWidget(self._by_hand)
        self.show_import(None)

    def _button(self, name: str, reason: str) -> QPushButton:
        button = QPushButton()
        button.setObjectName(name)
        button.setProperty("role", "link")
        button.setToolTip(self.tr("Show these rows"))
        button.clicked.connect(lambda: self.asked.emit(reason))
        return button

    @property
    def words(self) -> str:
        """What it says; empty where there is no imported list."""
        if self._kept.isHidden():
            return ""
        shown = (part for pair in self._groups.values() for part in pair if not part.isHidden())
        parts: list[QLabel | QPushButton] = [self._whole, self._added, self._kept, *shown, self._by_hand]
        return " ".join(part.text() for part in parts if part.text())

    def show_import(self, count: ImportCount | None, by_hand: ByHand | None = None) -> None:
        """Show that every row is accounted for; nothing where all that came in are there, as they are counted anyway.

        Args:
            count: What became of the rows; None: nothing was imported.
            by_hand: Rows that a person has taken away since, and put in.
        """
        own = by_hand or ByHand()
        if count is not None and count.rows == count.rows_in and own == ByHand():
            count = None
        self._whole.setVisible(count is not None)
        self._kept.setVisible(count is not None)
        for reason, parts in self._groups.items():
            number = getattr(count, reason) if count is not None else 0
            for part in parts:
                part.setVisible(number > 0)
            parts[1].setText(self._group(reason, number))
        if count is not None:
            self._whole.setText(counted("%Ln row(s) came in", count.rows_in))
            self._whole.setEnabled(count.rows != count.rows_in)
            self._kept.setText(f"= {words.rows(count.rows - own.away + own.inserted)}")
        added = counted("+ %Ln row(s) added by you", own.inserted)
        self._added.setText(added if count is not None and own.inserted else "")
        self._by_hand.setText(self._said_by_hand(own) if count is not None else "")
        for label in (self._added, self._by_hand):
            label.setVisible(bool(label.text()))
        told = self.tr("What became of the imported rows")
        self.setAccessibleName(f"{told}: {self.words}" if count is not None else told)

    def _said_by_hand(self, own: ByHand) -> str:
        groups = (
            (own.rejected, counted("+ %Ln row(s) rejected", own.rejected)),
            (own.merged, counted("+ %Ln row(s) merged", own.merged)),
            (own.deleted, counted("+ %Ln row(s) deleted by you", own.deleted)),
        )
        return " ".join(told for count, told in groups if count)

    def _group(self, reason: Reason, count: int) -> str:
        if reason is Reason.DUPLICATE:
            return counted("%Ln duplicate(s)", count)
        return counted("%Ln blank row(s)" if reason is Reason.BLANK else "%Ln broken row(s)", count)
