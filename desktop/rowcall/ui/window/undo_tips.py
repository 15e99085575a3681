"""Says in the tool tips of undo and redo what they would take back or do again, and how much that is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from rowcall.project.undo.history import HistoryStep
from rowcall.ui import commands
from rowcall.ui.soon import Soon
from rowcall.ui.steps_dialog.model import amount

if TYPE_CHECKING:
    from rowcall.ui.window.main_window import MainWindow

_SETTLED_MS = 150
"""Results come in all the time while a run goes on; the tips follow a moment later."""


class UndoTips(QObject):
    """Keeps the tool tips of two commands true."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._due = Soon(self, _SETTLED_MS, self.show)
        for changed in (window.bridge.cells_changed, window.bridge.rows_moved, window.bridge.sheets_changed):
            changed.connect(self._ask)

    def show(self) -> None:
        """Say what would be undone and redone now."""
        session = self._window.session if self._window.has_session else None
        if session is None or session.project is None:
            return
        undone, redone = session.structure.next_steps()
        actions = self._window.actions_by_key
        self._tell(actions["undo"], self.tr("Undo: {step}"), self.tr("Nothing to undo."), undone)
        self._tell(actions["redo"], self.tr("Redo: {step}"), self.tr("Nothing to redo."), redone)

    def _ask(self) -> None:
        if not self._due.isActive():
            self._due.start()

    def _tell(self, action: QAction, words: str, nothing: str, step: HistoryStep | None) -> None:
        much = amount(step) if step is not None else ""
        told = f"{step.title} ({much})" if step is not None and much else step.title if step is not None else ""
        tip = words.format(step=told) if step is not None else nothing
        action.setToolTip(f"{tip}  {commands.keys_of(action)}".strip())
