"""The sum of the rows of the whole file, counted beside everything else before anything is taken in."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from rowcall.errors import ImportCancelled, RowcallError
from rowcall.model.import_plans import Dialect, ImportCount, ImportPlan
from rowcall.model.reading import Reading
from rowcall.ui import tasks
from rowcall.ui.languages.counted import counted
from rowcall.ui.languages.said import said
from rowcall.ui.theme import theme
from rowcall.ui.widgets import words
from rowcall.ui.widgets.texts import text
from rowcall.ui.widgets.watch import Watch

Counter = Callable[[ImportPlan, Reading], Awaitable[ImportCount]]
_STEPS = 1000
_BAR_WIDTH = 120


class CountLine(QWidget):
    """Counts once for each way of reading the file, shows how far it is, and can be told to leave it.

    Args:
        count: Counts the rows of the whole file.

    Attributes:
        counted: The sum, once it is known.

    Signals:
        ended: The sum is known, or will not be.
    """

    ended = Signal()

    def __init__(self, count: Counter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("countLine")
        self._count = count
        self._way: Dialect | None = None
        self._watch: Watch | None = None
        self._task: asyncio.Task[None] | None = None
        self.counted: ImportCount | None = None
        self._words = text(name="rowSum")
        self._bar = QProgressBar()
        self._bar.setRange(0, _STEPS)
        self._bar.setFixedWidth(_BAR_WIDTH)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Rows counted"))
        self._leave = QPushButton(self.tr("Do not count"))
        self._leave.setObjectName("stopCounting")
        self._leave.setProperty("role", "link")
        self._leave.clicked.connect(self._give_up)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.current().space_s)
        for part in (self._bar, self._words, self._leave):
            row.addWidget(part)
        row.addStretch(1)
        self._show_busy(busy=False)

    def show_plan(self, plan: ImportPlan) -> None:
        """Count the rows, unless they are counted already: what columns mean does not change them."""
        if plan.dialect == self._way:
            return
        self.stop()
        self._way = plan.dialect
        self._watch = Watch(self)
        self._watch.moved.connect(self._moved)
        self._show_busy(busy=True)
        self._moved()
        self._task = tasks.start(self._show(plan, self._watch), owner=self, on_error=self._fail)

    def stop(self) -> None:
        """Count no more, and forget the sum."""
        self._way = self.counted = None
        if self._watch is not None:
            self._watch.end()
            self._watch = None
        if self._task is not None:
            self._task.cancel()
        self._show_busy(busy=False)
        self._words.clear()

    async def _show(self, plan: ImportPlan, watch: Watch) -> None:
        self.counted = await self._count(plan, watch.reading)
        self._end()
        self._words.setText(sum_words(self.counted))

    def _fail(self, _owner: QWidget | None, problem: RowcallError) -> None:
        self._end()
        self._words.setText("" if isinstance(problem, ImportCancelled) else said(problem.title))

    def _end(self) -> None:
        if self._watch is not None:
            self._watch.end()
            self._watch = None
        self._show_busy(busy=False)
        self.ended.emit()

    def _give_up(self) -> None:
        way = self._way
        self.stop()
        self._way = way
        self._words.setText(self.tr("The rows are counted while they are imported."))
        self.ended.emit()

    def _moved(self) -> None:
        if self._watch is not None:
            self._bar.setValue(int(self._watch.share * _STEPS))
            told = self._watch.words()
            counting = self.tr("Counting rows… {how_far}").format(how_far=told) if told else self.tr("Counting rows…")
            self._words.setText(counting)

    def _show_busy(self, *, busy: bool) -> None:
        self._bar.setVisible(busy)
        self._leave.setVisible(busy)


def sum_words(count: ImportCount) -> str:
    """The sum of a list's rows: read = kept + each group that is set aside."""
    if count.rows == count.rows_in:
        return counted("%Ln row(s), all kept", count.rows)
    groups = [
        counted("%Ln row(s) kept", count.rows),
        counted("%Ln blank row(s)", count.blank) if count.blank else "",
        counted("%Ln broken row(s)", count.broken) if count.broken else "",
        counted("%Ln duplicate(s)", count.duplicate) if count.duplicate else "",
    ]
    return _tr("{rows} = {groups}").format(rows=words.rows(count.rows_in), groups=" + ".join(filter(None, groups)))


def _tr(text: str) -> str:
    return QCoreApplication.translate("countLine", text)
