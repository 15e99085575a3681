"""The history of a list: what was changed and when, and the way back or forth to any change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QProgressBar, QPushButton, QTableView, QWidget

from rowcall.ui.steps_dialog.model import StepsModel
from rowcall.ui.widgets.form_dialog import FormDialog
from rowcall.ui.widgets.rows_view import dress_lines
from rowcall.ui.widgets.texts import text

if TYPE_CHECKING:
    from rowcall.session import Session

_SIZE = (760, 520)
_FEW = 3
"""Steps up to which no bar is shown."""


class StepsDialog(FormDialog):
    """Every change of the open list; any of them can be gone to, one step after the other, while the window lives on.

    Args:
        session: With an open project.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("stepsDialog", "stepsBanner", parent)
        self.setWindowTitle(self.tr("History"))
        self.resize(*_SIZE)
        self._session = session
        self.model = StepsModel(self)
        self.table = QTableView()
        self._bar = QProgressBar()
        self._go = QPushButton(self.tr("Go to this change"))
        self._close = QPushButton(self.tr("Close"))
        self._lay_out()
        self._connect()
        self.begin(self._show())

    def _lay_out(self) -> None:
        outer = self.column()
        meaning = self.tr(
            "Going back undoes every change above. What is undone can be done again until something new is changed: "
            "then it is forgotten."
        )
        outer.addWidget(text(meaning, "muted", wrap=True))
        outer.addWidget(self.banner)
        dress_lines(self.table, "steps", self.tr("Changes, the newest first"))
        self.table.setModel(self.model)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        outer.addWidget(self.table, 1)
        self._bar.setObjectName("stepsProgress")
        self._bar.setAccessibleName(self.tr("How far it is"))
        self._bar.hide()
        outer.addWidget(self._bar)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._go)
        foot.addWidget(self._close)
        outer.addLayout(foot)

    def _connect(self) -> None:
        self._go.setObjectName("goToStep")
        self._go.setProperty("role", "primary")
        self._close.setObjectName("closeSteps")
        self._go.clicked.connect(self._jump)
        self._close.clicked.connect(self.reject)
        self.table.doubleClicked.connect(lambda _index: self._jump())
        self.table.selectionModel().currentRowChanged.connect(lambda _now, _before: self._show_button())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the change that is marked."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.table.hasFocus():
            self._jump()
            return
        super().keyPressEvent(event)

    async def _show(self) -> None:
        self.model.show_steps(await self._session.structure.history())
        here: QModelIndex = self.model.index(self.model.here(), 0)
        self.table.setCurrentIndex(here)
        self.table.scrollTo(here)
        self.table.setFocus()
        self._show_button()

    def _show_button(self) -> None:
        row = self.table.currentIndex().row()
        may = row >= 0 and row != self.model.here() and not self._session.read_only
        self._go.setEnabled(may and self._bar.isHidden())

    def _jump(self) -> None:
        if self._go.isEnabled():
            self.begin(self._go_to(self.model.step_id(self.table.currentIndex().row())))

    async def _go_to(self, step_id: int) -> None:
        self._go.setEnabled(False)
        try:
            await self._session.structure.jump(step_id, self._tell)
        finally:
            self._bar.hide()
            await self._show()

    def _tell(self, done: int, whole: int) -> None:
        self._bar.setVisible(whole > _FEW or done < whole)
        self._bar.setRange(0, whole)
        self._bar.setValue(done)
