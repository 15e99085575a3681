"""The sheets of an open list under their tabs; while there is none, a word about where to begin."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from rowcall.model.fields import PERSON_FIELDS
from rowcall.model.sheets import Sheet
from rowcall.project.searches import KEY as SEARCHES
from rowcall.ui.grid.page import SheetPage
from rowcall.ui.languages.named import named
from rowcall.ui.theme import icons, theme
from rowcall.ui.widgets.texts import text


class SheetStack(QWidget):
    """One sheet on the screen, the others behind their tabs.

    Signals:
        turned: Another sheet is on the screen.

    Attributes:
        tabs: One for each sheet.
    """

    turned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: dict[int, SheetPage] = {}
        self._stack = QStackedWidget()
        self._nothing = self._empty_page()
        self.tabs = self._tab_bar()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self._foot())
        theme.theme_changed.connect(self._dress)

    def __iter__(self) -> Iterator[SheetPage]:
        return iter(tuple(self._pages.values()))

    def __bool__(self) -> bool:
        return bool(self._pages)

    def of(self, sheet_id: int) -> SheetPage | None:
        """The page of a sheet; None where it has none."""
        return self._pages.get(sheet_id)

    @property
    def current(self) -> SheetPage:
        """The sheet on the screen.

        Raises:
            TypeError: If there is no sheet.
        """
        page = self._stack.currentWidget()
        if not isinstance(page, SheetPage):
            raise TypeError("A project has at least one sheet.")
        return page

    def add(self, page: SheetPage) -> None:
        """Take in another sheet, behind those that are there."""
        self._stack.removeWidget(self._nothing)
        self._nothing.hide()
        self._pages[page.sheet.id] = page
        self._stack.addWidget(page)
        self.tabs.addTab(named(page.sheet.title))
        self._dress()

    def begin_with(self, sheet_id: int) -> None:
        """Show this sheet first, else the first of all; where there is none, where to begin."""
        if not self._pages:
            self._stack.addWidget(self._nothing)
            return
        place = self._stack.indexOf(self._pages[sheet_id]) if sheet_id in self._pages else 0
        self.tabs.setCurrentIndex(place)
        self._turn(place)

    def turn_to(self, sheet_id: int) -> SheetPage | None:
        """Show a sheet; None where it has no page."""
        page = self._pages.get(sheet_id)
        if page is not None:
            self.tabs.setCurrentIndex(self._stack.indexOf(page))
        return page

    def go_on(self, way: int) -> None:
        """Show the next sheet or the one before, where there is one."""
        place = self.tabs.currentIndex() + way
        if 0 <= place < self.tabs.count():
            self.tabs.setCurrentIndex(place)
            self.current.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _empty_page(self) -> QWidget:
        """What stands in the place of the sheet while there is none."""
        page = QWidget(self)
        page.setObjectName("noSheet")
        column = QVBoxLayout(page)
        margin = theme.current().space_xl
        column.setContentsMargins(margin, margin, margin, margin)
        column.addStretch(1)
        for words_, role in (
            (self.tr("Nothing here yet"), "heading"),
            (self.tr("Choose on the right what to look for. What is found appears here as a sheet."), "muted"),
        ):
            label = text(words_, role, wrap=True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addStretch(1)
        page.hide()
        return page

    def _tab_bar(self) -> QTabBar:
        tabs = QTabBar()
        tabs.setObjectName("sheetTabs")
        tabs.setAccessibleName(self.tr("Sheets"))
        tabs.setProperty("role", "sheets")
        tabs.setShape(QTabBar.Shape.RoundedSouth)
        tabs.setDrawBase(False)
        tabs.setExpanding(False)
        tabs.currentChanged.connect(self._turn)
        return tabs

    def _foot(self) -> QFrame:
        foot = QFrame()
        foot.setProperty("role", "tabs")
        row = QHBoxLayout(foot)
        row.setContentsMargins(theme.current().space_s, 0, 0, 0)
        row.addWidget(self.tabs)
        row.addStretch(1)
        return foot

    def _turn(self, place: int) -> None:
        if 0 <= place < self._stack.count():
            self._stack.setCurrentIndex(place)
            self.turned.emit()

    def _dress(self) -> None:
        for place in range(self.tabs.count()):
            page = self._stack.widget(place)
            if isinstance(page, SheetPage):
                self.tabs.setTabIcon(place, icons.icon(_icon_of(page.sheet), "text_muted"))


def _icon_of(sheet: Sheet) -> str:
    if sheet.key == SEARCHES:
        return "search"
    return "users" if any(column.field in PERSON_FIELDS for column in sheet.columns) else "building-2"
