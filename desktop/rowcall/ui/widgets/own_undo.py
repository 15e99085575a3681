"""Ctrl+Z in a dialog that changes the sheet: it takes back what was done in the dialog, and nothing from before."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut

from rowcall.ui.widgets.form_dialog import FormDialog

if TYPE_CHECKING:
    from rowcall.session import Session


class OwnUndo(QObject):
    """Knows the newest step from before the dialog; made with it.

    Args:
        session: With an open project.
        dialog: The dialog; while it is open, nothing but it makes steps.
        show_again: Shows the rows as they are now, with a sentence on what was taken back.
    """

    def __init__(self, session: Session, dialog: FormDialog, show_again: Callable[[str], Awaitable[None]]) -> None:
        super().__init__(dialog)
        self._session = session
        self._dialog = dialog
        self._show_again = show_again
        self._before = session.structure.newest_step()
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), dialog)
        keys.activated.connect(lambda: dialog.begin(self._undo()))

    async def _undo(self) -> None:
        undone = await self._session.structure.undo_since(self._before)
        if undone is not None:
            await self._show_again(self.tr("Taken back: {title}").format(title=undone.title))
            return
        nothing = self.tr("Nothing was changed here that could be taken back.")
        where = self.tr("What you did before is undone in the sheet: close this, then press Ctrl+Z.")
        self._dialog.banner.say("waiting", nothing, where)
