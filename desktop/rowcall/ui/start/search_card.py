"""The ways to begin without a list, on the first page: the searches that are made most, and all others."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from rowcall.model.action import Action
from rowcall.model.prices import PriceTable
from rowcall.ui.task_pane.fit import makes_list, may_be_source
from rowcall.ui.task_pane.glance import is_free
from rowcall.ui.theme import icons, theme
from rowcall.ui.widgets.flow import FlowLayout

_SHOWN = 6
"""So many searches have a button of their own."""


class SearchCard(QFrame):
    """Hidden while nothing can be searched for without a list.

    Signals:
        asked: The key of the action; empty: any.
        saved_asked: The searches that the account keeps are to be shown.
    """

    asked = Signal(str)
    saved_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchCard")
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Begin with a search"))
        space = theme.current()
        column = QVBoxLayout(self)
        column.setContentsMargins(space.space_l, space.space_m, space.space_l, space.space_l)
        column.setSpacing(space.space_s)
        title = QLabel(self.tr("No list yet? Begin with a search"))
        title.setProperty("role", "subheading")
        more = self._link("allSearches", self.tr("All ways to search…"))
        more.clicked.connect(lambda: self.asked.emit(""))
        saved = self._link("savedSearches", self.tr("Your searches and lists…"))
        saved.clicked.connect(self.saved_asked)
        column.addWidget(title)
        self._buttons = QWidget()
        self._flow = FlowLayout(self._buttons, spacing=space.space_s)
        self._flow.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._buttons)
        foot = QHBoxLayout()
        foot.setSpacing(space.space_l)
        foot.addWidget(more)
        foot.addWidget(saved)
        foot.addStretch(1)
        column.addLayout(foot)
        self.hide()

    def _link(self, name: str, title: str) -> QPushButton:
        link = QPushButton(title)
        link.setObjectName(name)
        link.setProperty("role", "link")
        return link

    def show_actions(self, actions: Sequence[Action], prices: PriceTable) -> None:
        """Offer those of these actions that find something new without a list; what is free only reads what is there.

        Args:
            actions: In the order in which they are offered.
            prices: What they cost.
        """
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        searches = [
            action
            for action in actions
            if makes_list(action) and not action.agree and may_be_source(action) and not is_free(action, prices)
        ]
        for action in searches[:_SHOWN]:
            self._flow.addWidget(self._button(action))
        self._flow.addWidget(QWidget())  # takes what is left of the last line
        self.setVisible(bool(searches))

    def _button(self, action: Action) -> QPushButton:
        button = QPushButton(action.title)
        button.setObjectName(f"search-{action.key}")
        button.setAccessibleName(action.title)
        button.setAccessibleDescription(action.help)
        button.setToolTip(action.help)
        icons.dress(button, action.icon, "accent")
        button.clicked.connect(lambda: self.asked.emit(action.key))
        return button
