"""The guided first run: goes from step to step as the person does what it shows, and never stands in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from rowcall.ui.help.hint import Hint, Ring
from rowcall.ui.help.steps import STEPS, Step, spoken
from rowcall.ui.widgets import focus_order

if TYPE_CHECKING:
    from rowcall.ui.window.main_window import MainWindow

LOOK_MS = 150
"""How often it looks whether a step is done, and whether its control has moved."""


Stands = tuple[tuple[QPoint, QSize], ...]
"""Where a control stands in each thing that it can be scrolled in, and how large that is."""


class Guide(QObject):
    """Shows the steps beside the real controls.

    Args:
        window: The window that is shown.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._place = -1
        self._hint: Hint | None = None
        self._ring: Ring | None = None
        self._target: QWidget | None = None
        self._stands: Stands = ()
        self._shown = -1
        self._looking = QTimer(self)
        self._looking.setInterval(LOOK_MS)
        self._looking.timeout.connect(self._look)

    @property
    def step(self) -> str:
        """Which step is shown or waited for; empty while there is no guide."""
        return STEPS[self._place].key if self._place >= 0 else ""

    def start(self) -> None:
        """Begin with the first step."""
        self._shown = -1
        self._go_to(0)
        self._looking.start()

    def go_on(self) -> None:
        """Go to the next step; after the last one, end."""
        if self._place + 1 < len(STEPS):
            self._go_to(self._place + 1)
        else:
            self.end()

    def _asked_on(self) -> None:
        """Go on where that is possible; else lead to what has to be done first."""
        target = self._target
        if not STEPS[self._place].must:
            self.go_on()
        elif target is not None and isValid(target):
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def end(self) -> None:
        """Show no more hints."""
        self._looking.stop()
        self._place = -1
        self._take_away()

    def _go_to(self, place: int) -> None:
        self._place = place
        self._take_away()
        self._look()

    def _look(self) -> None:
        """Follow what the person does."""
        step = STEPS[self._place]
        if not self._window.has_session:
            return
        if step.done(self._window):
            self.go_on()
            return
        target = step.where(self._window)
        if target is None or not target.isVisible():
            self._take_away()
        else:
            self._show(step, target)

    def _show(self, step: Step, target: QWidget) -> None:
        window = target.window()
        if self._hint is None or self._ring is None or not isValid(self._hint) or not isValid(self._ring):
            self._hint, self._ring = Hint(), Ring()
            self._hint.next_asked.connect(self._asked_on)
            self._hint.end_asked.connect(self.end)
            self._hint.setParent(window)
            passed = self._place > self._shown + 1
            self._hint.say(self._place + 1, len(STEPS), spoken(step.title), spoken(step.words), passed=passed)
            self._shown = self._place
        stands = _stands(target)
        if target is not self._target or stands != self._stands:
            self._target, self._stands = target, stands
            focus_order.bring_into_sight(target)
        self._ring.stand_around(target, window)
        self._hint.stand_beside(target, window)

    def _take_away(self) -> None:
        """Take the hint off the screen; a dialog that held it may have taken it along."""
        for part in (self._hint, self._ring):
            if part is not None and isValid(part):
                part.hide()
                part.setParent(None)
                part.deleteLater()
        self._hint = self._ring = self._target = None


def _stands(target: QWidget) -> Stands:
    """Changes when what is around a control grows or comes, and not when a person scrolls: that is left as it is."""
    return tuple(
        (target.mapTo(inside, QPoint(0, 0)), area.viewport().size())
        for area in focus_order.held_by(target)
        if (inside := area.widget()) is not None
    )
