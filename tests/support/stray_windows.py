"""Notices parts that are shown as windows of their own: before they are put where they belong, they flash up."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMenu, QWidget

_ASIDE = frozenset({Qt.WindowType.Popup, Qt.WindowType.ToolTip, Qt.WindowType.Tool})
"""What stands in a window of its own on purpose."""


class StrayWindows(QObject):
    """Watches a whole program.

    Attributes:
        seen: What was shown by itself, by its class and name.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.seen: list[str] = []
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look at what is shown; nothing is kept from anybody."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and _is_stray(watched):
            self.seen.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


def _is_stray(widget: QWidget) -> bool:
    if not widget.isWindow() or isinstance(widget, QDialog | QMainWindow | QMenu):
        return False
    return widget.windowType() not in _ASIDE
