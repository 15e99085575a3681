"""The first page: where a list is brought, what was open last, practice, and whether a key is there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from rowcall.model.action import Action
from rowcall.model.prices import PriceTable
from rowcall.ui.start.drop_area import DropArea
from rowcall.ui.start.recent_card import RecentCard
from rowcall.ui.start.search_card import SearchCard
from rowcall.ui.theme import icons, theme

if TYPE_CHECKING:
    from rowcall.session.project_side import RecentList

WIDTH = 1080

_KEY_LINES = 3
"""Lines that what is said of the key takes at most."""


class StartPage(QScrollArea):
    """What one sees while no list is open.

    Signals:
        choose_asked: A file is to be chosen.
        paste_asked: The clipboard holds a table.
        open_asked: Path of a project to open.
        practice_asked: The program is to be tried with invented people.
        key_asked: The access key is to be entered or looked at.
        forget_asked: Path of a project that is to stand here no more.
        search_asked: A search is to be made without a list; with the action's key, empty: any.
        saved_asked: The searches that the account keeps are to be shown.
    """

    choose_asked = Signal()
    paste_asked = Signal()
    open_asked = Signal(object)
    practice_asked = Signal()
    key_asked = Signal()
    forget_asked = Signal(object)
    search_asked = Signal(str)
    saved_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("startPage")
        self.setAccessibleName(self.tr("Start page"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.drop = DropArea()
        self.drop.choose_asked.connect(self.choose_asked)
        self.drop.paste_asked.connect(self.paste_asked)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.paste_asked)
        self.recent = RecentCard()
        self.recent.open_asked.connect(self.open_asked)
        self.recent.forget_asked.connect(self.forget_asked)
        self._searches = SearchCard()
        self._searches.asked.connect(self.search_asked)
        self._searches.saved_asked.connect(self.saved_asked)
        self._key_words = QLabel()
        self._key_button = QPushButton()
        self._key_mark = QLabel()
        self._key_words.setText(self.tr("Looking for your Pronto access key…"))
        self._key_button.setText(self.tr("Settings…"))
        self._has_key = False
        self.setWidget(self._page())
        self._dress()
        theme.theme_changed.connect(self._dress)

    def show_recent(self, lists: Sequence[RecentList]) -> None:
        """Show the projects opened last."""
        self.recent.show_lists(lists)

    def show_searches(self, actions: Sequence[Action], prices: PriceTable) -> None:
        """Offer those of these actions that find something without a list."""
        self._searches.show_actions(actions, prices)

    def show_practice(self, *, practice: bool) -> None:
        """Offer to try the program, or to go back to the real people."""
        if practice:
            self._practice_title.setText(self.tr("You are practising"))
            self._practice_words.setText(self.tr("All people are invented. Nothing costs credits."))
            self._practice_button.setText(self.tr("Leave practice"))
        else:
            self._practice_title.setText(self.tr("Try it with sample data"))
            self._practice_words.setText(
                self.tr("The whole program with invented people, in two minutes. No key, no credits, no network.")
            )
            self._practice_button.setText(self.tr("Show me around"))
        icons.dress(self._practice_button, "flask-conical")

    def show_key(self, *, has_key: bool, practice: bool) -> None:
        """Say whether searching for real people is possible.

        Args:
            has_key: Whether the user's own key is there.
            practice: Whether no key counts now.
        """
        self._has_key = has_key and not practice
        if practice:
            self._key_words.setText(self.tr("Practice needs no key. Leave it to look for real people with yours."))
        elif has_key:
            self._key_words.setText(self.tr("Your Pronto access key is set."))
        else:
            self._key_words.setText(self.tr("Enter your Pronto access key to look for real people."))
        self._key_button.setText(self.tr("Settings…") if has_key or practice else self.tr("Enter key…"))
        self._dress()

    # ------------------------------------------------------------------------- layout

    def _page(self) -> QWidget:
        space = theme.current()
        page = QWidget()
        outer = QHBoxLayout(page)
        outer.setContentsMargins(space.space_xl, space.space_xl, space.space_xl, space.space_xl)
        column = QVBoxLayout()
        column.setSpacing(space.space_l)
        column.addStretch(1)
        column.addLayout(self._title())
        sides = QHBoxLayout()
        sides.setSpacing(space.space_l)
        left = QVBoxLayout()
        left.setSpacing(space.space_l)
        left.addWidget(self.drop, 1)
        left.addWidget(self._searches)
        sides.addLayout(left, 8)
        right = QVBoxLayout()
        right.setSpacing(space.space_l)
        for card in (self._practice_card(), self._key_card()):
            right.addWidget(card)
        right.addWidget(self.recent, 1)
        sides.addLayout(right, 5)
        column.addLayout(sides)
        column.addStretch(2)
        holder = QWidget()
        holder.setMaximumWidth(WIDTH)
        holder.setLayout(column)
        column.setContentsMargins(0, 0, 0, 0)
        outer.addStretch(1)
        outer.addWidget(holder, 100)
        outer.addStretch(1)
        return page

    def _title(self) -> QVBoxLayout:
        title = QLabel("Rowcall")
        title.setProperty("role", "title")
        words = QLabel(self.tr("A spreadsheet that fills itself: people, e-mails and phones for your list."))
        words.setProperty("role", "muted")
        layout = QVBoxLayout()
        layout.setSpacing(2)
        layout.addWidget(title)
        layout.addWidget(words)
        return layout

    def _practice_card(self) -> QFrame:
        card, layout = _card()
        self._practice_title = _heading("")
        self._practice_words = QLabel()
        self._practice_words.setProperty("role", "muted")
        self._practice_words.setWordWrap(True)
        self._practice_button = QPushButton()
        self._practice_button.setObjectName("startPractice")
        self._practice_button.clicked.connect(self.practice_asked)
        layout.addWidget(self._practice_title)
        layout.addWidget(self._practice_words)
        layout.addWidget(self._practice_button, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _key_card(self) -> QFrame:
        card, layout = _card()
        row = QHBoxLayout()
        row.setSpacing(theme.current().space_s)
        row.addWidget(self._key_mark)
        self._key_words.setObjectName("keyState")
        self._key_words.setWordWrap(True)
        self._key_words.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._key_words.setMinimumHeight(_KEY_LINES * theme.current().space_l)  # a full page would cut them off
        row.addWidget(self._key_words, 1)
        self._key_button.setObjectName("enterKey")
        self._key_button.clicked.connect(self.key_asked)
        row.addWidget(self._key_button)
        layout.addLayout(row)
        return card

    def _dress(self) -> None:
        name, role = ("circle-check", "found") if self._has_key else ("key-round", "text_muted")
        self._key_mark.setPixmap(icons.pixmap(name, role, 16, self.devicePixelRatioF()))


def _card() -> tuple[QFrame, QVBoxLayout]:
    space = theme.current()
    card = QFrame()
    card.setProperty("role", "card")
    layout = QVBoxLayout(card)
    layout.setContentsMargins(space.space_l, space.space_l, space.space_l, space.space_l)
    layout.setSpacing(space.space_s)
    return card, layout


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "subheading")
    return label
