"""What is done about money and people beside a run: calls in doubt, rows that failed, rows that are urgent."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from rowcall.ui import tasks

if TYPE_CHECKING:
    from rowcall.session import Session
    from rowcall.ui.window.main_window import MainWindow


class Care(QObject):
    """Each begins with a command, a notice or a button of the task pane, and runs beside everything else."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def _start(self, doing: Coroutine[Any, Any, None]) -> None:
        tasks.start(doing, owner=self._window)

    @property
    def _session(self) -> Session:
        return self._window.session

    def doubts(self) -> None:
        """Show the calls in doubt, and what can be done about them."""
        self._start(self._doubts())

    async def _doubts(self) -> None:
        from rowcall.ui.doubts_dialog.dialog import DoubtsDialog  # noqa: PLC0415 - after the window shows

        dialog = DoubtsDialog(self._session, self._window)
        await tasks.finished(dialog)
        go_on = dialog.sent_again or dialog.found
        dialog.deleteLater()
        self._window.show_remarks()
        if go_on:
            await self._window.flows.go_on()
