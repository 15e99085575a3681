"""Where the prices are seen and changed by which credits are counted before they are spent."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from rowcall.errors import SettingsProblem
from rowcall.model.prices import Price, PriceTable
from rowcall.settings.prices import forget_prices, keep_prices, shipped_prices
from rowcall.ui.languages.named import named
from rowcall.ui.theme import theme
from rowcall.ui.widgets import words
from rowcall.ui.widgets.banner import Banner
from rowcall.ui.widgets.card import Card
from rowcall.ui.widgets.texts import text

if TYPE_CHECKING:
    from rowcall.session import Session

MOST_CREDITS = 1_000_000
_NUMBER_WIDTH = 84


@dataclass(frozen=True, slots=True)
class _Line:
    """The inputs of one price."""

    price: Price
    number: QLineEdit
    known: QCheckBox


class PricesCard(Card):
    """Each price with its number, whether the service publishes it, and where the number comes from.

    Args:
        session: Counts with the prices; what is kept here counts from its next run on.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What answers cost"), " ", parent)
        self.setObjectName("pricesCard")
        self._session = session
        self._lines: list[_Line] = []
        self._table = QWidget()
        self._reset = QPushButton(self.tr("Back to Rowcall's prices"))
        self._banner = Banner("pricesBanner")
        self._lay_out()
        self._reset.clicked.connect(self._forget)
        self._show(session.prices)

    def _lay_out(self) -> None:
        explained = self.tr(
            "Credits are counted by these prices: in the plan before a start, for the cap, and in the list of credits"
            " used. An assumed price counts as possible, never as confirmed."
        )
        self.add(text(explained, "small", wrap=True))
        self.add(self._table)
        self.add(self._banner)
        self._reset.setObjectName("resetPrices")
        self._reset.setAutoDefault(False)
        end = QHBoxLayout()
        end.addWidget(self._reset)
        end.addStretch(1)
        self.body.addLayout(end)

    def _show(self, table: PriceTable) -> None:
        """Show a table; what was typed before is forgotten."""
        before, self._table = self._table, QWidget()
        space = theme.current()
        grid = QGridLayout(self._table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(space.space_m)
        grid.setVerticalSpacing(space.space_xs)
        grid.setColumnStretch(0, 1)
        self._lines = [self._line(price, grid) for price in table.prices.values()]
        self.body.replaceWidget(before, self._table)
        before.setParent(None)
        before.deleteLater()
        self.set_note(self.tr("As of {date}").format(date=table.dated))
        self._reset.setEnabled(table != shipped_prices())

    def _line(self, price: Price, grid: QGridLayout) -> _Line:
        number = QLineEdit(str(price.credits))
        number.setObjectName(f"price-{price.key}")
        number.setAccessibleName(self.tr("Credits: {what}").format(what=named(price.title)))
        number.setAlignment(Qt.AlignmentFlag.AlignRight)
        number.setFixedWidth(_NUMBER_WIDTH)
        known = QCheckBox(self.tr("Published"))
        known.setObjectName(f"known-{price.key}")
        known.setAccessibleName(self.tr("The price is published: {what}").format(what=named(price.title)))
        known.setChecked(price.known)
        row = grid.rowCount()
        grid.addWidget(text(named(price.title), "strong"), row, 0)
        grid.addWidget(number, row, 1)
        grid.addWidget(known, row, 2)
        grid.addWidget(text(named(price.source), "small", f"source-{price.key}", wrap=True), row + 1, 0, 1, 3)
        return _Line(price, number, known)

    def typed(self) -> tuple[Price, ...]:
        """Every price as it is typed.

        Raises:
            SettingsProblem: Naming a number that makes no sense; its line has the keyboard then.
        """
        prices = []
        for line in self._lines:
            number = _number(line.number.text())
            if number is None:
                line.number.setFocus()
                raise self._senseless(line)
            prices.append(replace(line.price, credits=number, known=line.known.isChecked()))
        return tuple(prices)

    def keep(self, prices: tuple[Price, ...]) -> str:
        """Keep these prices where any of them is another than before.

        Returns:
            What there is to know about it, or nothing.

        Raises:
            SettingsProblem: If they cannot be kept; those from before count on then.
        """
        if prices == tuple(line.price for line in self._lines):
            return ""
        return self._take_over(keep_prices(prices, datetime.now().astimezone().date()))

    def _senseless(self, line: _Line) -> SettingsProblem:
        typed = line.number.text().strip()
        what = named(line.price.title)
        if typed:
            title = self.tr("“{typed}” is no number of credits ({what}).").format(typed=typed, what=what)
        else:
            title = self.tr("There is no number of credits ({what}).").format(what=what)
        advice = self.tr("Enter a whole number from 0 to {most}. Nothing was saved.")
        return SettingsProblem(title, advice.format(most=words.number(MOST_CREDITS)))

    def _forget(self) -> None:
        try:
            table = forget_prices()
        except SettingsProblem as problem:
            self._banner.tell(problem)
            return
        note = self._take_over(table)
        self._banner.say("found", self.tr("Rowcall's own prices count again."), note)

    def _take_over(self, table: PriceTable) -> str:
        """Count with a table from now on; returns what there is to know about it."""
        self._session.use_prices(table)
        self._show(table)
        self._banner.hide()
        going_on = self._session.run is not None and not self._session.run.over
        return self.tr("The run that is going on keeps the prices it was started with.") if going_on else ""


def _number(typed: str) -> int | None:
    """The number, or None where it is none that a price can be."""
    cleaned = typed.strip()
    if not (cleaned.isascii() and cleaned.isdigit()) or len(cleaned) > len(str(MOST_CREDITS)):
        return None
    return int(cleaned) if int(cleaned) <= MOST_CREDITS else None
