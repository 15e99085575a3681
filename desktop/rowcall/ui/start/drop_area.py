"""The large place on the first page that a list is dropped on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from rowcall.ui.theme import icons, theme

HEIGHT = 190


class DropArea(QFrame):
    """Says what may be dropped, and offers the other ways to bring a list.

    Signals:
        choose_asked: A file is to be chosen.
        paste_asked: The clipboard holds a table.
    """

    choose_asked = Signal()
    paste_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dropArea")
        self.setAccessibleName(self.tr("Drop a list here"))
        self.setProperty("role", "drop")
        self.setMinimumHeight(HEIGHT)
        space = theme.current()
        layout = QVBoxLayout(self)
        layout.setSpacing(space.space_xs)
        layout.addStretch(1)
        self._picture = QLabel()
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(space.space_s)
        layout.addWidget(_label(self.tr("Drop a list here"), "heading"))
        layout.addWidget(_label(self.tr("Companies or contacts, as Excel or CSV"), "muted"))
        layout.addSpacing(space.space_l)
        layout.addLayout(self._buttons())
        layout.addStretch(1)
        theme.theme_changed.connect(self._dress)
        self._dress()

    def set_over(self, over: bool) -> None:
        """Show that a file is held over the window."""
        theme.restyle(self, "over", over)

    def _buttons(self) -> QHBoxLayout:
        choose = QPushButton(self.tr("Choose a file…"))
        choose.setObjectName("chooseFile")
        choose.setProperty("role", "primary")
        icons.dress(choose, "folder-open", "accent_text")
        choose.clicked.connect(self.choose_asked)
        paste = QPushButton(self.tr("Paste a table"))
        paste.setObjectName("pasteTable")
        icons.dress(paste, "clipboard-paste")
        paste.clicked.connect(self.paste_asked)
        row = QHBoxLayout()
        row.setSpacing(theme.current().space_s)
        row.addStretch(1)
        row.addWidget(choose)
        row.addWidget(paste)
        row.addStretch(1)
        return row

    def _dress(self) -> None:
        self._picture.setPixmap(icons.pixmap("file-spreadsheet", "accent", 40, self.devicePixelRatioF()))


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return label
