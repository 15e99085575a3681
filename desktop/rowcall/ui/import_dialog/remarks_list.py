"""What a person should know about a file before it is taken in: the worst in sight, the rest on demand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from rowcall.model.import_plans import Remark
from rowcall.ui.languages.counted import counted
from rowcall.ui.languages.said import said
from rowcall.ui.theme import icons, theme
from rowcall.ui.widgets import words
from rowcall.ui.widgets.icon_label import IconLabel
from rowcall.ui.widgets.texts import text

_REMARK = Qt.ItemDataRole.UserRole
_ROW_HEIGHT = 28
_MOST_IN_SIGHT = 3
_MOST_NUMBERS = 5


class RemarksList(QFrame):
    """A line for the worst remark that unfolds to all of them; hidden where there are none.

    Signals:
        asked: The Remark whose column and rows are to be shown.
    """

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("remarks")
        self.setProperty("role", "banner")
        self.setProperty("tone", "warn")
        self._remarks: tuple[Remark, ...] = ()
        self._first = text(name="remarkFirst", wrap=True)
        self._show = QPushButton(self.tr("Show it"))
        self._show.setObjectName("remarkShow")
        self._show.setProperty("role", "quiet")
        self._show.clicked.connect(self._ask_first)
        self._more = QPushButton()
        self._more.setObjectName("remarksMore")
        self._more.setProperty("role", "quiet")
        self._more.setCheckable(True)
        self._more.toggled.connect(self._unfold)
        self._list = QListWidget()
        self._list.setObjectName("remarksList")
        self._list.setAccessibleName(self.tr("Remarks on the file"))
        self._list.setProperty("role", "remarks")
        self._list.itemClicked.connect(self._ask)
        self._list.itemActivated.connect(self._ask)
        self._list.hide()
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        space = theme.current()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(space.space_m, 5, space.space_s, 5)
        outer.setSpacing(space.space_xs)
        head = QHBoxLayout()
        head.setSpacing(space.space_s)
        head.addWidget(IconLabel("triangle-alert", "warn"))
        head.addWidget(self._first, 1)
        head.addWidget(self._show)
        head.addWidget(self._more)
        outer.addLayout(head)
        outer.addWidget(self._list)

    @property
    def sentences(self) -> tuple[str, ...]:
        """What it says, the worst first; empty while it is hidden."""
        return () if self.isHidden() else tuple(remark.sentence for remark in self._remarks)

    def show_remarks(self, remarks: Sequence[Remark]) -> None:
        """Show these, or nothing where there are none."""
        if tuple(remarks) == self._remarks:
            return
        self._remarks = tuple(sorted(remarks, key=_weight))
        self._list.clear()
        for remark in self._remarks:
            item = QListWidgetItem(self._with_rows(remark))
            item.setData(_REMARK, remark)
            item.setToolTip(said(remark.sentence))
            self._list.addItem(item)
        self._list.setFixedHeight(min(_MOST_IN_SIGHT, len(self._remarks)) * _ROW_HEIGHT + 6)
        if self._remarks:
            self._head(self._remarks[0])
        self._more.setVisible(len(self._remarks) > 1)
        self._more.setChecked(False)
        self._unfold(False)
        self.setVisible(bool(self._remarks))

    def _head(self, worst: Remark) -> None:
        self._first.setText(self._with_rows(worst))
        self._show.setVisible(bool(worst.header or worst.rows))
        self.setAccessibleName(said(worst.sentence))

    def _unfold(self, unfolded: bool) -> None:
        others = len(self._remarks) - 1
        more = counted("And %Ln more note(s)", others)
        self._more.setText(self.tr("Show less") if unfolded else more)
        icons.dress(self._more, "chevron-down" if unfolded else "chevron-right", "text_muted")
        self._list.setVisible(unfolded)
        if unfolded:
            title = counted("%Ln thing(s) to know about this file", len(self._remarks))
            self._first.setText(title)
            self._show.hide()
            self._list.setCurrentRow(0)
        elif self._remarks:
            self._head(self._remarks[0])

    def _with_rows(self, remark: Remark) -> str:
        if not remark.rows:
            return said(remark.sentence)
        numbers = ", ".join(words.number(number) for number in remark.rows[:_MOST_NUMBERS])
        dots = "…" if max(remark.count, len(remark.rows)) > _MOST_NUMBERS else ""
        one = len(remark.rows) == 1 and not dots
        rows = self.tr("Row {numbers}") if one else self.tr("Rows {numbers}")
        return f"{said(remark.sentence)}   ·   {rows.format(numbers=numbers + dots)}"

    def _ask(self, item: QListWidgetItem) -> None:
        self.asked.emit(item.data(_REMARK))

    def _ask_first(self) -> None:
        self.asked.emit(self._remarks[0])


def _weight(remark: Remark) -> tuple[bool, bool, int]:
    """What concerns the whole file first, then what nothing can put right, then by how many cells it concerns."""
    return bool(remark.header), remark.tidy is not None, -remark.count
