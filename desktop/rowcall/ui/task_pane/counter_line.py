"""A quiet line that says how many rows a search would find, while it is still being put together."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rowcall.errors import RowcallError
from rowcall.model.action import Counted
from rowcall.model.plans import StepChoice
from rowcall.ui import tasks
from rowcall.ui.languages.said import said
from rowcall.ui.soon import Soon
from rowcall.ui.theme import theme
from rowcall.ui.widgets import words
from rowcall.ui.widgets.icon_label import IconLabel
from rowcall.ui.widgets.texts import text

_REST_MS = 400
"""How long choices must rest before they are counted."""

Count = Callable[[StepChoice], Awaitable[Counted | None]]


class CounterLine(QWidget):
    """One question at a time, for the newest choice; an answer to an older one is never shown.

    Args:
        count: Asks how many rows a step would find; None: it cannot be told.

    Attributes:
        finds_nobody: Whether the newest answer was that nothing fits.

    Signals:
        counted: Another answer has come.
    """

    counted = Signal()

    def __init__(self, count: Count, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = count
        self._wanted: StepChoice | None = None
        self._told: StepChoice | None = None
        self._what = ""
        self.finds_nobody = False
        self._asking: asyncio.Task[None] | None = None
        self._icon = IconLabel("users", "accent")
        self._total = text(role="strong", name="counted", wrap=True)
        self._examples = text(role="small", name="countedExamples", wrap=True)
        self._rest = Soon(self, _REST_MS, self._begin)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.current().space_s)
        row.addWidget(self._icon)
        row.addWidget(self._total)
        row.addWidget(self._examples, 1)
        self.hide()

    @property
    def wanted(self) -> bool:
        """Whether there is anything to count."""
        return self._wanted is not None

    def follow(self, step: StepChoice | None, what: str = "", icon: str = "users") -> None:
        """Tell of this choice once it rests.

        Args:
            step: None: there is nothing to count, and nothing is asked.
            what: What is counted, such as people.
            icon: What stands for it.
        """
        if step is None or what != self._what:
            self._told = None
            self.hide()
        if step != self._wanted:
            self._wanted, self._what = step, what
            self.finds_nobody = False
            self._icon.show_icon(icon, "accent")
            if step is not None:
                self._rest.start()
            else:
                self._rest.stop()

    def _begin(self) -> None:
        if self._wanted is None or (self._asking is not None and not self._asking.done()):
            return  # what is asked now asks again for the newest when it is answered
        if self.isHidden():
            self._say(self.tr("Counting…"))
        self._asking = tasks.start(self._ask(), owner=self)

    async def _ask(self) -> None:
        while self._wanted is not None and self._wanted != self._told:
            step = self._wanted
            try:
                counted = await self._count(step)
            except RowcallError as problem:
                if step == self._wanted:
                    self._say("", self.tr("Cannot be counted now: {why}").format(why=said(problem.title)))
            else:
                if step == self._wanted:
                    self._show(counted)
            self._told = step

    def _show(self, counted: Counted | None) -> None:
        self.finds_nobody = counted is not None and counted.total == 0
        self.counted.emit()
        if counted is None:
            self.hide()
        elif counted.total == 0:
            self._say(self.tr("0 {what}: take a filter away, or allow more in one.").format(what=self._what))
        else:
            told = self.tr("About {count} {what}").format(count=words.number(counted.total), what=self._what)
            self._say(told, ", ".join(counted.examples))

    def _say(self, told: str, beside: str = "") -> None:
        self._total.setText(told)
        self._total.setVisible(bool(told))
        self._examples.setText(beside)
        self._examples.setVisible(bool(beside))
        self.setAccessibleName(f"{told} {beside}".strip())
        self.show()
