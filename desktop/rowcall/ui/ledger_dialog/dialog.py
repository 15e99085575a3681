"""The dialog for the credits used: a line a call, sums by what was asked, the balance beside them, and the export."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QWidget,
)

from rowcall.model.ledger import IF_NOBODY_ELSE
from rowcall.model.prices import Cost
from rowcall.ui.charts.spent_chart import SpentChart
from rowcall.ui.languages.named import named
from rowcall.ui.ledger_dialog.model import ABOUT, LedgerModel
from rowcall.ui.theme import icons, theme
from rowcall.ui.widgets import rows_view, words
from rowcall.ui.widgets.card import Card
from rowcall.ui.widgets.file_choice import chosen_file
from rowcall.ui.widgets.form_dialog import FormDialog
from rowcall.ui.widgets.texts import text

if TYPE_CHECKING:
    from rowcall.session import Session

_SIZE = (920, 620)
_ROW_HEIGHT = 32
_SUFFIX = "xlsx"
_WIDTHS = (130, 170, 0, 150, 84, 84)
"""Of the columns, in pixels; whom a call was about takes what is left."""


class LedgerDialog(FormDialog):
    """What every call of the open project was for and what it took.

    Args:
        session: With an open project.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("ledgerDialog", "ledgerBanner", parent)
        self.setWindowTitle(self.tr("Credits used"))
        self.resize(*_SIZE)
        self._session = session
        self._model = LedgerModel(session.actions, self)
        self._table = QTableView()
        self._spent = SpentChart("spentByAll")
        self._export = QPushButton(self.tr("Export…"))
        self._close = QPushButton(self.tr("Close"))
        self._lay_out()
        self._export.clicked.connect(lambda: self.begin(self._write()))
        self._close.clicked.connect(self.reject)
        self.begin(self._show())

    def _lay_out(self) -> None:
        outer = self.column()
        outer.addWidget(self._sums())
        outer.addWidget(self.banner)
        self._dress_table()
        outer.addWidget(self._table, 1)
        foot = QHBoxLayout()
        foot.addWidget(text(self.tr("Oldest calls stand last."), "small"))
        foot.addStretch(1)
        for name, button in (("exportLedger", self._export), ("closeLedger", self._close)):
            button.setObjectName(name)
            button.setAutoDefault(False)
            foot.addWidget(button)
        icons.dress(self._export, "file-down")
        outer.addLayout(foot)

    def _dress_table(self) -> None:
        table = self._table
        table.setModel(self._model)
        table.setObjectName("ledgerLines")
        table.setAccessibleName(self.tr("Calls"))
        table.setProperty("role", "lines")
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        titles = table.horizontalHeader()
        titles.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        titles.setHighlightSections(False)
        titles.setFixedHeight(rows_view.HEAD_HEIGHT)
        titles.setSectionResizeMode(ABOUT, QHeaderView.ResizeMode.Stretch)
        for column, width in enumerate(_WIDTHS):
            if column != ABOUT:
                table.setColumnWidth(column, width)

    def _sums(self) -> Card:
        """The sums by what was asked, and what the balance says beside them."""
        card = Card()
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.current().space_xl)
        grid.setVerticalSpacing(theme.current().space_xs)
        grid.setColumnStretch(0, 1)
        titles = ("", self.tr("Calls"), self.tr("Credits used"), self.tr("Possibly used as well"))
        sums = self._session.ledger_sums()
        lines = [(self._title(each.action), each.calls, each.cost) for each in sums]
        whole = sum((each.cost for each in sums), Cost())
        lines.append((self.tr("Together"), sum(each.calls for each in sums), whole))
        for column, title in enumerate(titles):
            grid.addWidget(text(title, "small"), 0, column, _side(column))
        for row, (title, calls, cost) in enumerate(lines, start=1):
            strong = "strong" if row == len(lines) else ""
            shown = (title, *map(words.number, (calls, cost.confirmed, cost.possible)))
            for column, figure in enumerate(shown):
                label = text(figure, strong, f"ledgerSum-{row}-{column}")
                label.setAccessibleName(f"{title}, {titles[column]}: {figure}" if column else title)
                grid.addWidget(label, row, column, _side(column))
        card.body.addLayout(grid)
        card.add(self._spent)
        card.add(text(self._balance(), "muted", "ledgerBalance", wrap=True))
        return card

    def _balance(self) -> str:
        balance = self._session.balance_around()
        if balance.used is None:
            return self.tr("The account did not say what it had before and after.")
        told = self.tr("By the account's balance {credits} were used, {condition}.")
        return told.format(credits=words.credits_of(balance.used), condition=named(IF_NOBODY_ELSE))

    def _title(self, key: str) -> str:
        action = self._session.actions.get(key)
        return named(action.title) if action is not None else key

    async def _show(self) -> None:
        self.banner.say("running", self.tr("Reading…"))
        self._model.show_lines(await self._session.ledger())
        self._spent.show_spent(await self._session.charts.spent())
        if self._model.rowCount():
            self.banner.hide()
        else:
            self.banner.say("running", self.tr("Nothing was asked so far."))

    async def _write(self) -> None:
        project = self._session.project
        dialog = QFileDialog(self, self.tr("Export the credits used"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(_SUFFIX)
        dialog.setNameFilters([self.tr("Excel workbook (*.xlsx)"), self.tr("CSV file (*.csv)")])
        if project is not None:
            dialog.selectFile(self.tr("{name} - credits").format(name=project.path.stem))
        path = await chosen_file(dialog, "ledgerFileDialog")
        if path is not None:
            result = await self._session.export_ledger(path)
            self.banner.say("found", self.tr("Written to {name}.").format(name=result.path.name))


def _side(column: int) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
