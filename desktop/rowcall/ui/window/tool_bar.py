"""The slim bar on top: the list's name, the commands at hand, the search field, the menu."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from rowcall.ui import commands
from rowcall.ui.soon import Soon
from rowcall.ui.theme import icons, theme

HEIGHT = 52
_SEARCH_WIDTH = 260
_WIDE = 1000
"""From this width on there is room for whole sentences."""
_NAME_WIDTH = 220
_TYPED_MS = 180
"""How long typing must rest before rows are searched."""


class ToolBar(QFrame):
    """What is at hand in every moment.

    Signals:
        searched: The text that rows are to be searched for, once typing rests.
        theme_toggled: The other of light and dark is wanted.
    """

    searched = Signal(str)
    theme_toggled = Signal()

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toolBar")
        self.setProperty("role", "toolbar")
        self.setFixedHeight(HEIGHT)
        space = theme.current()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(space.space_l, 0, space.space_m, 0)
        self._row.setSpacing(space.space_xs)
        self._name = QLabel()
        self._name.setObjectName("listName")
        self._name.setProperty("role", "subheading")
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self.practice = self._practice_mark(actions)
        self._list_tools: list[QWidget] = []
        self._add_left(actions)
        self._row.addStretch(1)
        self._add_right(actions)
        self._typed = Soon(self, _TYPED_MS, self._search_now)
        self.search.textChanged.connect(self._typed.start)
        self.search.returnPressed.connect(self._search_now)
        theme.theme_changed.connect(self._dress)
        self._dress()

    def _practice_mark(self, actions: Mapping[str, QAction]) -> QPushButton:
        """Says that nothing here is real; a press offers to be shown around and to leave."""
        mark = QPushButton()
        mark.setObjectName("practiceMark")
        mark.setProperty("role", "pill")
        mark.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        mark.setAccessibleName(self.tr("Practice: invented people, nothing is paid"))
        mark.setToolTip(self.tr("Practice: invented people, nothing is paid. Press to leave it."))
        menu = QMenu(mark)
        menu.setObjectName("practiceMenu")
        menu.addActions([actions["guide"], actions["leave_practice"]])
        mark.setMenu(menu)
        return mark

    def show_list(self, name: str) -> None:
        """Name the list that is open; empty: none is."""
        metrics = self._name.fontMetrics()
        self._name.setText(metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, _NAME_WIDTH))
        self._name.setToolTip(name)
        self._name.setVisible(bool(name))
        for tool in self._list_tools:
            tool.setVisible(bool(name))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window practice is told in one word; the whole is its tool tip."""
        super().resizeEvent(event)
        wide = self.width() >= _WIDE
        self.practice.setText(self.practice.accessibleName() if wide else self.tr("Practice"))

    def show_search(self, text: str) -> None:
        """Show the text that the sheet on the screen is searched for; never over what is being typed."""
        if self._typed.isActive() or self.search.text().strip() == text:
            return
        blocked = self.search.blockSignals(True)
        self.search.setText(text)
        self.search.blockSignals(blocked)

    def _add_left(self, actions: Mapping[str, QAction]) -> None:
        self._row.addWidget(self._name)
        self._row.addSpacing(theme.current().space_xs)
        self._row.addWidget(self.practice, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addSpacing(theme.current().space_m)
        self._row.addWidget(self._button(actions["open"], words=True))
        for key in ("export", "undo", "redo"):
            button = self._button(actions[key], words=key == "export")
            self._row.addWidget(button)
            self._list_tools.append(button)

    def _add_right(self, actions: Mapping[str, QAction]) -> None:
        self.search = QLineEdit()
        self.search.setObjectName("searchField")
        self.search.setAccessibleName(self.tr("Filter rows"))
        self.search.setPlaceholderText(self.tr("Filter rows"))
        self.search.setProperty("role", "search")
        self.search.setClearButtonEnabled(True)
        self.search.setAcceptDrops(False)  # a file dropped here is for the window
        self.search.setMinimumWidth(_SEARCH_WIDTH // 2)
        self.search.setMaximumWidth(_SEARCH_WIDTH)
        self._lens = QAction(self.search)
        icons.dress(self._lens, "search", "text_muted")
        self.search.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        self._row.addWidget(self.search, 3)
        self._row.addSpacing(theme.current().space_s)
        pane = self._button(actions["toggle_pane"])
        self._list_tools += [self.search, pane]
        self._row.addWidget(pane)
        self._look = QToolButton()
        self._look.setObjectName("themeToggle")
        self._look.clicked.connect(self.theme_toggled)
        self._row.addWidget(self._look)
        self._row.addWidget(self._button(actions["help"]))
        self._row.addWidget(self._menu_button(actions))

    def _menu_button(self, actions: Mapping[str, QAction]) -> QToolButton:
        menu = QMenu(self)
        menu.setObjectName("mainMenuList")
        for group, members in commands.groups().items():
            inside = menu.addMenu(commands.group_title(group))
            inside.setObjectName(f"menu-{group}")
            inside.addActions([actions[command.key] for command in members])
        menu.addSeparator()
        menu.addActions([actions["palette"], actions["settings"]])
        button = QToolButton()
        button.setObjectName("mainMenu")
        button.setAccessibleName(self.tr("Menu"))
        button.setToolTip(self.tr("Menu"))
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        icons.dress(button, "ellipsis")
        return button

    def _button(self, action: QAction, *, words: bool = False) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setObjectName(f"{action.objectName()}Button")
        button.setAccessibleName(action.text())
        style = Qt.ToolButtonStyle
        if words:
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.setToolButtonStyle(style.ToolButtonTextBesideIcon if words else style.ToolButtonIconOnly)
        return button

    def _search_now(self) -> None:
        self._typed.stop()
        self.searched.emit(self.search.text().strip())

    def _dress(self) -> None:
        dark = theme.current().dark
        words = self.tr("Switch to light") if dark else self.tr("Switch to dark")
        icons.dress(self._look, "sun" if dark else "moon")
        self._look.setToolTip(words)
        self._look.setAccessibleName(words)
