"""What helps to find one's way: the command palette, the guide, and the page of keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rowcall.ui import tasks
from rowcall.ui.palette.palette import Palette

if TYPE_CHECKING:
    from rowcall.ui.help.guide import Guide
    from rowcall.ui.window.main_window import MainWindow


class Guidance(QObject):
    """Each begins with a command, and changes nothing."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._palette: Palette | None = None
        self._guide: Guide | None = None

    @property
    def guide(self) -> Guide:
        """The guided first run."""
        from rowcall.ui.help.guide import Guide  # noqa: PLC0415 - after the window shows

        if self._guide is None:
            self._guide = Guide(self._window)
        return self._guide

    def palette(self) -> None:
        """Let a command be found by a few letters."""
        from rowcall.ui.palette.entries import entries  # noqa: PLC0415 - after the window shows

        if self._palette is None:
            self._palette = Palette(self._window)
        self._palette.open_with(entries(self._window))

    def show_around(self) -> None:
        """Guide through a first run with invented people; where a list is open, through what comes next."""
        if self._window.session.practice and self._window.workspace is not None:
            self.guide.start()
        else:
            tasks.start(self._show_around(), owner=self._window)

    async def _show_around(self) -> None:
        if not await self._window.flows.leave_list():
            return
        self.guide.start()
        await self._window.practising.begin()

    def help(self, key: str = "", question: str = "") -> None:
        """Show help about the screen that one is on.

        Args:
            key: Another topic; empty: that of the screen.
            question: What is asked; empty: nothing.
        """
        from rowcall.ui.help.help_dialog import open_help  # noqa: PLC0415 - after the window shows

        open_help(key or self._here(), self._window, question)

    def _here(self) -> str:
        space = self._window.workspace
        if space is None:
            return "start"
        focus = self._window.focusWidget()
        in_sheet = focus is not None and space.has_page and space.page.isAncestorOf(focus)
        return "sheet" if in_sheet or not space.pane.isVisible() else space.pane.step

    def keys(self) -> None:
        """Show all keys."""
        tasks.start(self._keys(), owner=self._window)

    async def _keys(self) -> None:
        from rowcall.ui.help.keys_dialog import KeysDialog  # noqa: PLC0415 - after the window shows

        dialog = KeysDialog(self._window.actions_by_key, self._window)
        await tasks.finished(dialog)
        dialog.deleteLater()
