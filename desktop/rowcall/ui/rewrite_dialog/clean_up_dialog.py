"""The dialog that cleans up a column, a selection or the whole sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLayout, QLineEdit, QWidget

from rowcall.model.clean_ups import CleanUp, CleanUpChoice
from rowcall.model.sheets import Sheet
from rowcall.session.cell_work import Change
from rowcall.ui.grid.scopes import Scopes, Where
from rowcall.ui.rewrite_dialog.dialog import RewriteDialog
from rowcall.ui.theme import theme
from rowcall.ui.widgets.country_picker import CountryPicker

if TYPE_CHECKING:
    from rowcall.session import Session


class CleanUpDialog(RewriteDialog):
    """Chooses how cells are cleaned up, and shows at once what would become of them.

    Args:
        session: With an open project.
        sheet: The sheet.
        scopes: Tells which cells are selected and shown.
        clean_up: What is chosen first.
        column: Title of the column that has the focus.
    """

    def __init__(
        self,
        session: Session,
        sheet: Sheet,
        scopes: Scopes,
        clean_up: CleanUp,
        column: str,
        parent: QWidget | None = None,
    ) -> None:
        self._scopes = scopes
        self._column = column
        super().__init__(session, sheet, None, QCoreApplication.translate("CleanUpDialog", "Clean up"), parent)
        self.how.setCurrentIndex(self.how.findData(clean_up))
        self.how.currentIndexChanged.connect(self._preview)
        self.where.currentIndexChanged.connect(self._preview)
        self.country.changed.connect(self._preview)
        self.fill.textChanged.connect(self._preview)
        self._preview()

    def form(self) -> QLayout:
        """What is chosen."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.current().space_m)
        self.how = QComboBox()
        self.how.setObjectName("cleanUpHow")
        for clean_up, title in self._titles().items():
            self.how.addItem(title, clean_up)
        self.where = QComboBox()
        self.where.setObjectName("cleanUpWhere")
        if self._scopes.has_selection():
            self.where.addItem(self.tr("The selected cells"), Where.SELECTION)
        self.where.addItem(self.tr("The column “{column}”").format(column=self._column), Where.COLUMN)
        self.where.addItem(self.tr("All columns"), Where.SHEET)
        self.country = CountryPicker("cleanUpCountry", self.tr("Country of phones"), self.tr("As each number says"))
        self.fill = QLineEdit()
        self.fill.setObjectName("cleanUpText")
        self._labels: dict[str, QLabel] = {}
        rows: tuple[tuple[str, str, QWidget], ...] = (
            ("how", self.tr("What to do"), self.how),
            ("where", self.tr("Where"), self.where),
            ("country", self.tr("Numbers without a country are from"), self.country),
            ("fill", self.tr("Put into empty cells"), self.fill),
        )
        for row, (key, title, widget) in enumerate(rows):
            label = QLabel(title)
            label.setBuddy(widget)
            widget.setAccessibleName(title)
            self._labels[key] = label
            grid.addWidget(label, row, 0)
            grid.addWidget(widget, row, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def _titles(self) -> dict[CleanUp, str]:
        return {
            CleanUp.SPACES: self.tr("Take away spaces that are too many"),
            CleanUp.PROPER: self.tr("Capital Letters as in Names"),
            CleanUp.UPPER: self.tr("CAPITAL LETTERS"),
            CleanUp.LOWER: self.tr("small letters"),
            CleanUp.LEGAL: self.tr("Companies without their legal form"),
            CleanUp.PHONE: self.tr("Phone numbers as +33612345678"),
            CleanUp.DOMAIN: self.tr("The domain of a website or e-mail"),
            CleanUp.LINKEDIN: self.tr("LinkedIn addresses in one form"),
            CleanUp.ACCENTS: self.tr("Letters without accents"),
            CleanUp.NOTHING: self.tr("Empty what says nothing (n/a, -, none)"),
            CleanUp.FILL: self.tr("Fill empty cells with a text"),
            CleanUp.ABOVE: self.tr("Fill empty cells from above"),
        }

    def _preview(self) -> None:
        clean_up = CleanUp(self.how.currentData())
        for key, widget, wanted in (
            ("country", self.country, CleanUp.PHONE),
            ("fill", self.fill, CleanUp.FILL),
        ):
            self._labels[key].setVisible(clean_up is wanted)
            widget.setVisible(clean_up is wanted)
        if clean_up is CleanUp.FILL and not self.fill.text():
            self.ask_for(self.tr("Type what goes into the empty cells."), self.how.currentText())
            return
        choice = CleanUpChoice(clean_up, self.country.code, self.fill.text())
        within = self._scopes.of(Where(self.where.currentData()), changing=True)
        self.show_change(Change(within, clean_up=choice), self.how.currentText())
