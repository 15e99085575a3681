"""An icon that stands by itself and follows light and dark."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from rowcall.ui.theme import icons, theme


class IconLabel(QLabel):
    """Shows one icon in the colour of a token.

    Args:
        name: A file of resources/icons, without its ending.
        role: The token whose colour it has.
        size: Its side in device-independent pixels.
    """

    def __init__(self, name: str, role: str = "text", size: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._role, self._size = name, role, size
        self.setFixedSize(size, size)
        theme.theme_changed.connect(self._draw)
        self._draw()

    def show_icon(self, name: str, role: str) -> None:
        """Show another icon."""
        self._name, self._role = name, role
        self._draw()

    def _draw(self) -> None:
        self.setPixmap(icons.pixmap(self._name, self._role, self._size, self.devicePixelRatioF()))
