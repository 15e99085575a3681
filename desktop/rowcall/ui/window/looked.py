"""How an open list is looked at: shown again as it was last, and told to the session, which keeps it with the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from rowcall.project.last_look import LastLook, SheetLook
from rowcall.ui import tasks
from rowcall.ui.grid.last_look import PageLook
from rowcall.ui.grid.page import SheetPage
from rowcall.ui.soon import Soon
from rowcall.ui.task_pane.pane import TaskPane

if TYPE_CHECKING:
    from rowcall.session import Session

_SETTLED_MS = 10_000
"""How long nothing must have changed until it is kept while the list is open: so little is lost where all stops. Each
write makes what was counted of the list be counted anew, so it is no less."""


class Looked:
    """Of one open list.

    Args:
        session: With the open project.
        pane: The task pane.
        owner: Shows them all.
    """

    def __init__(self, session: Session, pane: TaskPane, owner: QWidget) -> None:
        self._session = session
        self._pane = pane
        self._owner = owner
        self._last = session.looks.last()
        self._pages: dict[int, PageLook] = {}
        self._sheet_id = self._last.sheet_id
        self._settled = Soon(owner, _SETTLED_MS, self._keep)
        pane.chose.connect(self._settled.start)
        session.looks.follow(self.now)

    @property
    def sheet_id(self) -> int:
        """The sheet that was on the screen last; 0: none."""
        return self._sheet_id

    def add(self, page: SheetPage) -> None:
        """Show a sheet as it was looked at last."""
        kept = self._last.sheets.get(page.sheet.id, SheetLook())
        self._pages[page.sheet.id] = PageLook(page, kept)
        page.state.changed.connect(self._settled.start)

    def turn_to(self, sheet_id: int) -> None:
        """Another sheet is on the screen."""
        self._sheet_id = sheet_id
        self._settled.start()

    def now(self) -> LastLook:
        """How the list is looked at."""
        chosen = self._pane.chosen(self._last)
        sheets = {sheet_id: look.now() for sheet_id, look in self._pages.items()}
        return LastLook(self._sheet_id, chosen.step, chosen.searching, sheets, chosen.chosen, chosen.forms)

    def leave(self) -> None:
        """The list goes from the screen."""
        self._settled.stop()
        self._session.looks.leave()

    def _keep(self) -> None:
        tasks.start(self._session.looks.keep(), owner=self._owner)
