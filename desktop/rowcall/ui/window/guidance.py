"""What helps to find one's way: the command palette and the page of keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rowcall.ui import tasks
from rowcall.ui.palette.palette import Palette

if TYPE_CHECKING:
    from rowcall.ui.window.main_window import MainWindow


class Guidance(QObject):
    """Each begins with a command, and changes nothing."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._palette: Palette | None = None

    def palette(self) -> None:
        """Let a command be found by a few letters."""
        from rowcall.ui.palette.entries import entries  # noqa: PLC0415 - after the window shows

        if self._palette is None:
            self._palette = Palette(self._window)
        self._palette.open_with(entries(self._window))

    def keys(self) -> None:
        """Show all keys."""
        tasks.start(self._keys(), owner=self._window)

    async def _keys(self) -> None:
        from rowcall.ui.help.keys_dialog import KeysDialog  # noqa: PLC0415 - after the window shows

        dialog = KeysDialog(self._window.actions_by_key, self._window)
        await tasks.finished(dialog)
        dialog.deleteLater()
