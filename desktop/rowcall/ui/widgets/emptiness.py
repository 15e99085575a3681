"""What stands in the middle of a list or a sheet that has nothing to show: a picture, why, and what to do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from rowcall.ui.languages.said import said
from rowcall.ui.theme import theme
from rowcall.ui.widgets.icon_label import IconLabel
from rowcall.ui.widgets.texts import text

_PICTURE = 28
_WIDTH = 360


class Emptiness(QWidget):
    """Lies over a widget, in its middle, and follows its size; hidden until it says something.

    Args:
        over: The list or sheet.
        name: Its object name; its button has the same with `Action` behind.

    Signals:
        acted: Its button was pressed.
    """

    acted = Signal()

    def __init__(self, over: QWidget, name: str) -> None:
        super().__init__(over)
        self.setObjectName(name)
        self._over = over
        space = theme.current()
        self._picture = IconLabel("info", "text_muted", _PICTURE)
        self._title = text(role="strong", wrap=True)
        self._advice = text(role="muted", wrap=True)
        self._button = QPushButton()
        self._button.setObjectName(f"{name}Action")
        self._button.setAutoDefault(False)
        self._button.clicked.connect(self.acted)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.space_l, space.space_l, space.space_l, space.space_l)
        column.setSpacing(space.space_s)
        for label in (self._title, self._advice):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._title)
        column.addWidget(self._advice)
        column.addSpacing(space.space_xs)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        over.installEventFilter(self)
        self.hide()

    @property
    def words(self) -> str:
        """What it says; empty while it is hidden."""
        return "" if self.isHidden() else f"{self._title.text()} {self._advice.text()}".strip()

    def say(self, icon: str, title: str, advice: str = "", action: str = "") -> None:
        """Say why there is nothing.

        Args:
            icon: A file of resources/icons, without its ending.
            title: What is the case.
            advice: What follows from it, or what to do.
            action: Title of the button; empty: no button.
        """
        self._picture.show_icon(icon, "text_muted")
        self._title.setText(said(title))
        self._advice.setText(said(advice))
        self._advice.setVisible(bool(advice))
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self.setAccessibleName(f"{self._title.text()} {self._advice.text()}".strip())
        self.show()
        self.raise_()
        self._stand()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle."""
        if watched is self._over and event.type() in (QEvent.Type.Resize, QEvent.Type.Show) and not self.isHidden():
            self._stand()
        return super().eventFilter(watched, event)

    def _stand(self) -> None:
        width = min(_WIDTH, self._over.width())
        height = max(self.heightForWidth(width), self.minimumSizeHint().height())
        self.setGeometry((self._over.width() - width) // 2, max(0, (self._over.height() - height) // 2), width, height)
