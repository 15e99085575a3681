"""Imports what an open list needs while the window is at rest or a project is read: a piece at a time."""

from __future__ import annotations

from importlib import import_module

from PySide6.QtCore import QObject, QTimer

_PARTS = (
    "rowcall.ui.grid.model",
    "rowcall.ui.grid.view",
    "rowcall.ui.grid.page",
    "rowcall.ui.row_card.card",
    "rowcall.ui.task_pane.action_chooser",
    "rowcall.ui.task_pane.action_form",
    "rowcall.ui.settings_dialog.dialog",
    "rowcall.ui.task_pane.target_page",
    "rowcall.ui.task_pane.check_page",
    "rowcall.ui.task_pane.watch_page",
    "rowcall.ui.window.workspace",
)
"""What takes longest of it, each behind what it needs; the last one brings whatever is still missing."""
_BETWEEN_MS = 10


class Ahead(QObject):
    """Begins when it is told to and ends by itself; whoever needs a part earlier imports it as always."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left = list(_PARTS)
        self._timer = QTimer(self)
        self._timer.setInterval(_BETWEEN_MS)
        self._timer.timeout.connect(self._next)

    def begin(self) -> None:
        """The window shows, and there is a session."""
        if self._left:
            self._timer.start()

    def _next(self) -> None:
        import_module(self._left.pop(0))
        if not self._left:
            self._timer.stop()
