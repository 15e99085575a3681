"""An input under its label, with a word of help or what is wrong with it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rowcall.ui.languages.said import said
from rowcall.ui.theme import theme
from rowcall.ui.widgets.texts import text


class Labelled(QWidget):
    """Label, input, help.

    Args:
        title: The label.
        widget: The input.
        help_text: What to know about it.
        beside: A small widget at the right end of the label's line.
    """

    def __init__(
        self,
        title: str,
        widget: QWidget,
        help_text: str = "",
        beside: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._help_text = help_text
        self._label = text(title, "strong")
        self._label.setBuddy(widget)
        self._help = text(help_text, "small", wrap=True)
        head = QHBoxLayout()
        head.setSpacing(theme.current().space_s)
        head.addWidget(self._label)
        head.addStretch(1)
        if beside is not None:
            head.addWidget(beside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        if title or beside is not None:
            layout.addLayout(head)
        else:
            self._label.setParent(self)
            self._label.hide()
        layout.addWidget(widget)
        layout.addWidget(self._help)
        self._help.setVisible(bool(help_text))  # not before it is inside: it would be a window of its own for a moment

    def explain(self, words: str, *, wrong: bool = False) -> None:
        """Say something else than the help, perhaps that something is wrong; empty: the help again."""
        theme.restyle(self._help, "role", "wrong" if words and wrong else "small")
        self._help.setText(said(words) or self._help_text)
        self._help.setVisible(bool(self._help.text()))
