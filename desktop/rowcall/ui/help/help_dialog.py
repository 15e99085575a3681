"""Help beside a screen: what it is, what costs money, and its keys; other screens are one press away."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from rowcall.ui.help.how_tos import of_topic, searched
from rowcall.ui.help.topics import TOPICS, Topic, about, spoken
from rowcall.ui.theme import icons, theme
from rowcall.ui.widgets import focus_order
from rowcall.ui.widgets.page_parts import scrolled
from rowcall.ui.widgets.texts import text

WIDTH = 380
KEY = "F1"
_EDGE = 16
_TOPICS = 116
"""Height of the list of other screens: a few of them, so that there is room for what is said."""
_PARTS = ("helpMeaning", "helpCost", "helpKeys")


class HelpDialog(QDialog):
    """Stands at the right edge of the window that it explains.

    Args:
        key: The topic that is shown first.
        question: What is searched for at once; empty: nothing.
    """

    def __init__(self, key: str, parent: QWidget | None = None, *, question: str = "") -> None:
        super().__init__(parent)
        self.setObjectName("helpDialog")
        self.setWindowTitle(self.tr("Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._title = text(role="heading", name="helpTitle", wrap=True)
        self._said = [text(name=name, wrap=True) for name in _PARTS]
        self._topics = QListWidget()
        self._search = QLineEdit()
        self._screen = QWidget()
        self._how = QVBoxLayout()
        self._lay_out()
        self._search.textChanged.connect(self._look_up)
        self._topics.currentRowChanged.connect(lambda row: self._show(TOPICS[row]))
        self._topics.setCurrentRow(next((row for row, topic in enumerate(TOPICS) if topic.key == key), 0))
        self._search.setText(question)
        self._stand_beside(parent)

    def _lay_out(self) -> None:
        space = theme.current()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(space.space_xl, space.space_xl, space.space_xl, space.space_l)
        outer.setSpacing(space.space_m)
        outer.addWidget(self._title)
        self._search.setObjectName("helpSearch")
        self._search.setAccessibleName(self.tr("Search the help"))
        self._search.setPlaceholderText(self.tr("How do I…"))
        self._search.setClearButtonEnabled(True)
        outer.addWidget(self._search)
        inside = QWidget()
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(space.space_s)
        column = QVBoxLayout(self._screen)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.space_s)
        whole.addWidget(self._screen)
        self._how.setSpacing(space.space_s)
        whole.addLayout(self._how)
        whole.addStretch(1)
        for heading, said in zip(self._headings(), self._said, strict=True):
            column.addWidget(text(heading, "strong"))
            column.addWidget(said)
            column.addSpacing(space.space_xs)
        outer.addWidget(scrolled(inside), 1)
        outer.addWidget(text(self.tr("Other screens"), "strong"))
        self._topics.setObjectName("helpTopics")
        self._topics.setAccessibleName(self.tr("Help about"))
        self._topics.addItems([spoken(topic.title) for topic in TOPICS])
        self._topics.setFixedHeight(_TOPICS)
        outer.addWidget(self._topics)
        close = QPushButton(self.tr("Close"))
        close.setObjectName("closeHelp")
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        outer.addLayout(row)

    def _headings(self) -> tuple[str, str, str]:
        return self.tr("What it is for"), self.tr("What costs money"), self.tr("Keys")

    def _show(self, topic: Topic) -> None:
        self._title.setText(spoken(topic.title))
        for label, said in zip(self._said, (topic.meaning, topic.cost, topic.keys), strict=True):
            label.setText(spoken(said))
        self._look_up()

    def _look_up(self) -> None:
        """Show what is searched for on any screen, else the screen with what is asked there."""
        words, topic = self._search.text().strip(), TOPICS[max(0, self._topics.currentRow())]
        self._screen.setVisible(not words)
        self._title.setText(self.tr("How to") if words else spoken(topic.title))
        while (item := self._how.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        found = searched(words) if words else of_topic(topic.key)
        if found and not words:
            self._how.addWidget(text(self.tr("How to"), "subheading"))
        for how in found:
            self._how.addWidget(text(spoken(how.question), "strong", "howTo", wrap=True))
            self._how.addWidget(text(spoken(how.answer), name="howToAnswer", wrap=True))
        if words and not found:
            self._how.addWidget(text(self.tr("Nothing is found for that. Try one word, such as “filter”."), wrap=True))

    def _stand_beside(self, parent: QWidget | None) -> None:
        room = parent.window().size() if parent is not None else self.screen().availableSize()
        self.resize(WIDTH, min(720, room.height() - 2 * _EDGE))
        if parent is not None:
            corner = parent.window().mapToGlobal(QPoint(parent.window().width(), 0))
            self.move(corner.x() - WIDTH - _EDGE, corner.y() + _EDGE)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        """Tab goes in reading order."""
        return focus_order.move(self, forward=next)


def open_help(key: str, owner: QWidget, question: str = "") -> None:
    """Show help over a window; with a question, what is said of that."""
    HelpDialog(key, owner.window(), question=question).open()


def offer_help(dialog: QDialog) -> QToolButton | None:
    """A button with a question mark for a dialog, and the key that does the same; None where there is no help."""
    key = about(dialog.objectName())
    if not key:
        return None
    button = QToolButton(dialog)
    button.setObjectName("askHelp")
    words = QCoreApplication.translate("help", "Help about this screen")
    button.setAccessibleName(words)
    button.setToolTip(f"{words}  {KEY}")
    icons.dress(button, "circle-question-mark", "text_muted")
    button.clicked.connect(lambda: open_help(key, dialog))
    QShortcut(QKeySequence(KEY), dialog, lambda: open_help(key, dialog))
    return button
