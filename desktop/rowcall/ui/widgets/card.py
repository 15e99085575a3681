"""A framed part of a form under its own title."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from rowcall.ui.theme import theme
from rowcall.ui.widgets.texts import text


class Card(QFrame):
    """Stacks widgets under a title.

    Args:
        title: What the part is about; empty: no title.
        note: A short remark on the right of the title.

    Attributes:
        body: Where its widgets go.
    """

    def __init__(self, title: str = "", note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        space = theme.current()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(space.space_l, space.space_m, space.space_l, space.space_l)
        outer.setSpacing(space.space_m)
        self._note = text(note, "small")
        self._note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._note.setParent(self)
        self._note.setVisible(bool(title))
        if title:
            head = QHBoxLayout()
            head.setSpacing(space.space_m)
            head.addWidget(text(title, "subheading", wrap=True), 1)  # a long note leaves it two lines
            head.addWidget(self._note)
            outer.addLayout(head)
            self.setAccessibleName(title)
        self.body = QVBoxLayout()
        self.body.setSpacing(space.space_m)
        outer.addLayout(self.body)

    def add(self, widget: QWidget) -> None:
        """Put a widget under the others."""
        self.body.addWidget(widget)

    def set_note(self, note: str) -> None:
        """Show another remark beside the title."""
        self._note.setText(note)
