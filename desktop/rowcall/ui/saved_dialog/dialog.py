"""Shows the account's searches and lists: opened again without a credit, or deleted for good."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from rowcall.model.normal import fold
from rowcall.model.plans import RunChoice
from rowcall.session.saved import LISTS, SEARCHES, SavedItem, SavedKind
from rowcall.ui import problems, tasks
from rowcall.ui.theme import icons
from rowcall.ui.widgets import words
from rowcall.ui.widgets.form_dialog import FormDialog
from rowcall.ui.widgets.rows_view import dress_lines
from rowcall.ui.widgets.segmented import Segmented
from rowcall.ui.widgets.texts import text

if TYPE_CHECKING:
    from rowcall.session import Session

_SIZE = (820, 560)
_NAME, _COUNT, _STATUS, _MADE = range(4)
_WIDTHS = ((_COUNT, 90), (_STATUS, 150), (_MADE, 110))
_ITEM = Qt.ItemDataRole.UserRole
_OWN_NAME = re.compile(r"Rowcall [A-Za-z0-9_-]{20,}")
"""The names of searches that were made with Rowcall: by them their answers are found again after a crash."""
_KINDS = {"searches": SEARCHES, "lists": LISTS}


class SavedDialog(FormDialog):
    """A table of what is saved, and what can be done with it.

    Args:
        session: Reads, opens and deletes it.

    Attributes:
        chosen: The run that opens what was chosen; None: nothing was.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("savedDialog", "savedBanner", parent)
        self.setWindowTitle(self.tr("Your searches and lists"))
        self.resize(*_SIZE)
        self._session = session
        self.chosen: RunChoice | None = None
        self._items: tuple[SavedItem, ...] = ()
        self._kind = Segmented(
            "savedKind",
            self.tr("What is shown"),
            (("searches", self.tr("Searches for people")), ("lists", self.tr("Lists of companies"))),
        )
        self._search = QLineEdit()
        self._told = text(role="muted", name="savedCount", wrap=True)
        self._table = self._make_table()
        self._open = QPushButton(self.tr("Open in a sheet"))
        self._delete = QPushButton(self.tr("Delete…"))
        self._again = QPushButton(self.tr("Look again"))
        self._close = QPushButton(self.tr("Close"))
        self._lay_out()
        self._connect()
        self._look()

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 4)
        dress_lines(table, "savedTable", self.tr("What your account keeps"))
        head = table.horizontalHeader()
        for place, width in _WIDTHS:
            head.setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed)
            table.setColumnWidth(place, width)
        head.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        return table

    def _lay_out(self) -> None:
        outer = self.column()
        outer.addWidget(
            text(self.tr("They are kept at Pronto. Looking at them and opening them is free."), "muted", wrap=True)
        )
        self._search.setObjectName("savedSearch")
        self._search.setAccessibleName(self.tr("Search by name"))
        self._search.setPlaceholderText(self.tr("Search by name"))
        self._search.setClearButtonEnabled(True)
        head = QHBoxLayout()
        head.addWidget(self._kind, 3)
        head.addWidget(self._search, 2)
        outer.addLayout(head)
        outer.addWidget(self.banner)
        outer.addWidget(self._table, 1)
        outer.addWidget(self._told)
        for name, button, icon in (
            ("deleteSaved", self._delete, "trash-2"),
            ("refreshSaved", self._again, "rotate-cw"),
            ("openSaved", self._open, "folder-open"),
        ):
            button.setObjectName(name)
            icons.dress(button, icon, "accent_text" if button is self._open else "text")
        self._close.setObjectName("closeSaved")
        self._open.setProperty("role", "primary")
        self._delete.setProperty("role", "danger")
        foot = QHBoxLayout()
        foot.addWidget(self._delete)
        foot.addWidget(self._again)
        foot.addStretch(1)
        foot.addWidget(self._close)
        foot.addWidget(self._open)
        outer.addLayout(foot)

    def _connect(self) -> None:
        self._kind.changed.connect(lambda _kind: self._look())
        self._search.textChanged.connect(lambda _text: self._list())
        self._table.itemSelectionChanged.connect(self._show_buttons)
        self._table.itemDoubleClicked.connect(lambda _item: self._open_selected())
        self._open.clicked.connect(self._open_selected)
        self._delete.clicked.connect(lambda: self.begin(self._delete_selected()))
        self._again.clicked.connect(self._look)
        self._close.clicked.connect(self.reject)

    @property
    def _shown(self) -> SavedKind:
        return _KINDS[self._kind.value()]

    @property
    def _selected(self) -> SavedItem | None:
        chosen = self._table.selectedItems()
        return chosen[0].data(_ITEM) if chosen else None

    def _look(self) -> None:
        """Ask the service what there is."""
        self._items = ()
        self._list()
        self._told.setText(self.tr("Asking Pronto…"))
        self.banner.hide()
        self.begin(self._fetch(self._shown))

    async def _fetch(self, kind: SavedKind) -> None:
        found = await self._session.saved.items(kind)
        if kind is self._shown:
            self._items = tuple(sorted(found, key=lambda item: item.made, reverse=True))
            self._list()

    def _list(self) -> None:
        wanted = fold(self._search.text())
        fitting = [item for item in self._items if wanted in fold(item.name)]
        people = self._shown is SEARCHES
        counted = self.tr("People") if people else self.tr("Companies")
        status = self.tr("Status") if people else self.tr("Kind")
        self._table.setHorizontalHeaderLabels([self.tr("Name"), counted, status, self.tr("Made on")])
        count = self._table.horizontalHeaderItem(_COUNT)
        if count is not None:
            count.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._table.setRowCount(len(fitting))
        for row, item in enumerate(fitting):
            self._fill(row, item)
        self._told.setText(self._sum(fitting))
        self._show_buttons()

    def _fill(self, row: int, item: SavedItem) -> None:
        name = self._name_of(item)
        for place, words_ in enumerate((name, item.count, self._state_of(item), words.day(item.made))):
            cell = QTableWidgetItem(words_)
            cell.setData(_ITEM, item)
            if place == _COUNT:
                cell.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._table.setItem(row, place, cell)

    def _name_of(self, item: SavedItem) -> str:
        """Its name; what Rowcall itself has called something says nothing to people."""
        if _OWN_NAME.fullmatch(item.name):
            return self.tr("Made with Rowcall")
        return item.name or self.tr("Without a name")

    def _state_of(self, item: SavedItem) -> str:
        """How a search stands, or what kind of list it is, in words."""
        refused = self.tr("Refused")
        said = {
            "FINISHED": self.tr("Finished"),
            "ERROR": self.tr("Failed"),
            "RATE_LIMITED": refused,
            "UNAUTHORIZED": refused,
            "FORBIDDEN": refused,
        }
        return said.get(item.status) or item.status.replace("_", " ").capitalize()

    def _sum(self, fitting: Sequence[SavedItem]) -> str:
        if not self._items:
            return self.tr("There are none.")
        if len(fitting) < len(self._items):
            shown, there = words.number(len(fitting)), words.number(len(self._items))
            return self.tr("{shown} of {there}").format(shown=shown, there=there)
        return self.tr("{count} in all").format(count=words.number(len(self._items)))

    def _show_buttons(self) -> None:
        item = self._selected
        why_not = self._session.read_only
        self._open.setEnabled(item is not None and not why_not)
        self._open.setToolTip(why_not)
        self._delete.setVisible(bool(self._shown.deleter))
        self._delete.setEnabled(item is not None)

    def _open_selected(self) -> None:
        item = self._selected
        if item is not None and self._open.isEnabled():
            self.chosen = self._session.saved.opening(self._shown, item.id, item.name)
            self.accept()

    async def _delete_selected(self) -> None:
        item, kind = self._selected, self._shown
        if item is None:
            return
        name = self._name_of(item)
        box = problems.question(
            self,
            self.tr("Delete “{name}” at Pronto?").format(name=name),
            self.tr("This cannot be taken back: Pronto forgets it and its people. Your sheets keep what they have."),
            (self.tr("Keep it"), self.tr("Delete it for good")),
        )
        box.setObjectName("deleteSavedQuestion")
        box.prefer(0)
        if await tasks.finished(box) != 1:
            return
        await self._session.saved.delete(kind, item.id)
        self._items = tuple(each for each in self._items if each.id != item.id)
        self._list()
        self.banner.say("found", self.tr("“{name}” is deleted.").format(name=name))
