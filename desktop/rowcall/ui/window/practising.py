"""Going to the invented people and back to the real ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rowcall.ui import problems, tasks

if TYPE_CHECKING:
    from rowcall.ui.window.main_window import MainWindow


class Practising(QObject):
    """Practice can be left from wherever it is named."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    async def begin(self) -> None:
        """Work with the invented people, and offer the list of invented companies."""
        from rowcall.practice import sample_list  # noqa: PLC0415 - only practice needs it

        if not self._window.session.practice:
            await self._window.flows.switch(practice=True)
        await self._window.bring.import_list(sample_list())

    def leave(self) -> None:
        """Go back to the real ones; where a practice list is open, say first what becomes of it."""
        if self._window.session.practice:
            tasks.start(self._leave(), owner=self._window)

    async def _leave(self) -> None:
        flows, session = self._window.flows, self._window.session
        if session.project is not None:
            if not await self._agreed(session.project.path.stem) or not await flows.leave_list():
                return
            await session.close_project()
        await flows.switch(practice=False)

    async def _agreed(self, name: str) -> bool:
        box = problems.question(
            self._window,
            self.tr("Leave practice?"),
            self.tr(
                "“{name}” is closed and kept as it is. You find it on the start page; opening it brings you back into"
                " practice."
            ).format(name=name),
            (self.tr("Stay"), self.tr("Leave practice")),
        )
        box.setObjectName("leavePractice")
        box.give_by_enter()
        return await tasks.finished(box) == 1
