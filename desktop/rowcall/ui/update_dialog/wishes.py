"""What the user wants of a newer version, and what follows from it in a sentence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from rowcall.model.list_changes import ChangeCount, Gone, UpdateChoice, Way
from rowcall.ui.languages.counted import counted
from rowcall.ui.theme import theme
from rowcall.ui.widgets import words
from rowcall.ui.widgets.card import Card
from rowcall.ui.widgets.segmented import Segmented
from rowcall.ui.widgets.texts import text


class Wishes(Card):
    """A box for each thing that can be taken in or left, and one of two for the rows that are gone.

    Args:
        count: What the newer version holds.

    Signals:
        changed: Something else is wanted.
    """

    changed = Signal()

    def __init__(self, count: ChangeCount, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._count = count
        add = counted("Add the %Ln new row(s)", count.new)
        take = counted("Change the %Ln cell(s) that differ", count.cells)
        self._new = self._box("addNew", add if count.new else _tr("No new rows"))
        self._changes = self._box("takeChanges", take if count.cells else _tr("No cells that differ"))
        typed = counted("Also the %Ln cell(s) that you typed", count.by_hand)
        self._typed = self._box("overTyped", typed)
        self._gone = Segmented(
            "goneRows",
            self.tr("Rows that are gone"),
            ((Gone.KEEP, self.tr("Keep")), (Gone.MARK, self.tr("Keep and mark with the date"))),
        )
        self._new.setChecked(count.new > 0)
        self._changes.setChecked(count.cells > 0)
        self._new.setEnabled(count.new > 0)
        self._changes.setEnabled(count.cells > 0)
        self._lay_out()
        for box in (self._new, self._changes, self._typed):
            box.toggled.connect(self._show)
        self._gone.changed.connect(self._show)
        self._show()

    def _box(self, name: str, title: str) -> QCheckBox:
        box = QCheckBox(title)
        box.setObjectName(name)
        return box

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(theme.current().space_xl)
        for box in (self._new, self._changes, self._typed):
            line.addWidget(box)
        line.addStretch(1)
        self.body.addLayout(line)
        about_gone = QWidget()
        gone = QHBoxLayout(about_gone)
        gone.setContentsMargins(0, 0, 0, 0)
        gone.setSpacing(theme.current().space_m)
        label = counted("The %Ln row(s) that are gone:", self._count.gone)
        gone.addWidget(text(label))
        gone.addWidget(self._gone)
        gone.addStretch(1)
        self.add(about_gone)
        about_gone.setVisible(self._count.gone > 0)

    def _show(self) -> None:
        self._typed.setVisible(self._count.by_hand > 0)
        self._typed.setEnabled(self._changes.isChecked())
        self.changed.emit()

    def choice(self) -> UpdateChoice:
        """What is wanted."""
        return UpdateChoice(
            add_new=self._new.isChecked(),
            take_changes=self._changes.isChecked(),
            over_typed=self._changes.isChecked() and self._typed.isChecked(),
            gone=Gone(self._gone.value()),
        )


def does_something(count: ChangeCount, choice: UpdateChoice) -> bool:
    """Whether anything in the list would be other than it is."""
    marks = choice.gone is Gone.MARK and count.gone > 0
    return marks or (choice.add_new and count.new > 0) or _cells(count, choice) > 0


def consequence(count: ChangeCount, choice: UpdateChoice, rows_now: int, way: Way) -> str:
    """What the list is like afterwards, in one sentence."""
    if not does_something(count, choice):
        return _tr("Nothing in the list changes.")
    added = count.new if choice.add_new else 0
    parts = []
    if added:
        parts.append(counted("%Ln row(s) are added", added))
    if cells := _cells(count, choice):
        parts.append(counted("%Ln cell(s) change", cells))
    if count.gone and choice.gone is Gone.MARK:
        parts.append(counted("%Ln row(s) are marked as gone", count.gone))
    end = "" if way is Way.APPEND else f" {_tr('Nothing is deleted.')}"
    told = _tr("{parts}; the list then has {rows}.").format(
        parts=_tr(", ").join(parts), rows=words.rows(rows_now + added)
    )
    return told + end


def _cells(count: ChangeCount, choice: UpdateChoice) -> int:
    if not choice.take_changes:
        return 0
    return count.cells if choice.over_typed else count.cells - count.by_hand


def _tr(text: str) -> str:
    return QCoreApplication.translate("updateDialog", text)
