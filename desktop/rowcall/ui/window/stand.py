"""Where the window stands: as it was left, never beyond a screen."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QMargins, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QStyle

from rowcall.settings.state import StateStore
from rowcall.ui.window import place

NAME = "main"
SIZE = (1280, 800)
_LEAST = (960, 560)


class Stand:
    """The place and size of a window, from one start of the program to the next."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._states = StateStore()

    def restore(self) -> None:
        """Stand where the window was left; at first in the middle of the screen."""
        remembered = self._states.read().windows.get(NAME, "")
        if not (remembered and self._window.restoreGeometry(QByteArray.fromBase64(remembered.encode()))):
            room = QGuiApplication.primaryScreen().availableGeometry()
            self._window.setGeometry(place.centred(QSize(*SIZE), room))
        title_bar = self._window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
        self._stay_on_screen(QMargins(0, title_bar, 0, 0))

    def settle(self) -> None:
        """Look again, now that the system has put its frame around the window."""
        self._stay_on_screen(self._frame())

    def remember(self) -> None:
        """Keep place and size for the next start."""
        remembered = bytes(self._window.saveGeometry().toBase64().data()).decode()
        self._states.write(self._states.read().with_window(NAME, remembered))

    def _frame(self) -> QMargins:
        inside, outside = self._window.geometry(), self._window.frameGeometry()
        return QMargins(
            inside.left() - outside.left(),
            inside.top() - outside.top(),
            outside.right() - inside.right(),
            outside.bottom() - inside.bottom(),
        )

    def _stay_on_screen(self, frame: QMargins) -> None:
        """Never be larger than a screen, nor beyond its edge; a window that fills the screen does so by itself."""
        window = self._window
        rooms = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        smallest = min((room.marginsRemoved(frame).size() for room in rooms), key=lambda size: size.height())
        window.setMinimumSize(QSize(*_LEAST).boundedTo(smallest))
        if not window.isMaximized() and not window.isFullScreen():
            window.setGeometry(place.fitted(window.geometry(), frame, rooms))
