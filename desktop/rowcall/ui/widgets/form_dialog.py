"""The frame that dialogs share: a heading, a banner for what happened, and work that ends with the dialog."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from rowcall.errors import RowcallError
from rowcall.ui import tasks
from rowcall.ui.help.help_dialog import offer_help
from rowcall.ui.theme import theme
from rowcall.ui.widgets import focus_order
from rowcall.ui.widgets.banner import Banner
from rowcall.ui.widgets.texts import text


class FormDialog(QDialog):
    """What is started from it is cancelled when it closes, and what fails is said in its banner.

    Args:
        name: Its object name.
        banner: Object name of the banner.

    Attributes:
        banner: Says what happened; a dialog puts it where it belongs.
    """

    def __init__(self, name: str, banner: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.banner = Banner(banner)
        self._ask: QToolButton | None = None

    def column(self) -> QVBoxLayout:
        """The layout of the whole dialog, headed by the title of its window."""
        space = theme.current()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(space.space_xl, space.space_xl, space.space_xl, space.space_l)
        outer.setSpacing(space.space_m)
        head = QHBoxLayout()
        head.addWidget(text(self.windowTitle(), "heading"), 1)
        self._ask = offer_help(self)
        if self._ask is not None:
            head.addWidget(self._ask)
        outer.addLayout(head)
        return outer

    def begin(self, doing: Coroutine[Any, Any, object]) -> None:
        """Do something while the dialog is open."""
        tasks.start(doing, owner=self, on_error=self._refuse)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        """Tab goes in reading order."""
        return focus_order.move(self, forward=next)

    def showEvent(self, event: QShowEvent) -> None:
        """The keys begin with what the dialog is about, not with its help."""
        super().showEvent(event)
        if self.focusWidget() is None:
            focus_order.move(self, forward=True)
        if self._ask is not None and self.focusWidget() is self._ask:
            focus_order.move(self, forward=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What it says may make it larger; its buttons stay on the screen."""
        super().resizeEvent(event)
        room = self.screen().availableGeometry()
        below = self.frameGeometry().bottom() - room.bottom()
        if self.isVisible() and below > 0:
            self.move(self.x(), max(room.top(), self.y() - below))

    def done(self, result: int) -> None:
        """Nothing goes on behind a closed dialog."""
        tasks.cancel_below(self)
        super().done(result)

    def _refuse(self, _owner: QWidget | None, problem: RowcallError) -> None:
        self.banner.tell(problem)
