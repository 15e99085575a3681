"""A run at a glance when it is over: how far its rows came, where it found the most, and how credits were used."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QWidget

from rowcall.model.action import Action
from rowcall.model.fields import Field
from rowcall.model.run_charts import Funnel, HitRate
from rowcall.model.sheets import Column, Origin, Sheet
from rowcall.ui import tasks
from rowcall.ui.charts.bar_chart import Bar, BarChart
from rowcall.ui.charts.spent_chart import SpentChart
from rowcall.ui.languages.named import named
from rowcall.ui.widgets import words
from rowcall.ui.widgets.card import Card
from rowcall.ui.widgets.labelled import Labelled

if TYPE_CHECKING:
    from rowcall.session import Session

_TELLING = (Field.LOCATION, Field.COMPANY_SIZE, Field.INDUSTRY, Field.SENIORITY, Field.DEPARTMENT)
"""By which fields one usually wants to know where there was most to find, the most telling first."""
_FEWEST_LETTERS = 12


class ChartsCard(Card):
    """Pictures of one step; hidden until there are any.

    Args:
        session: With an open project.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("The run at a glance"), parent=parent)
        self.setObjectName("runCharts")
        self._session = session
        self._position = 0
        self._funnel = BarChart("runFunnel")
        self._by = QComboBox()
        self._by.setObjectName("hitRateBy")
        self._by.setAccessibleName(self.tr("Hit rate by column"))
        self._by.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._by.setMinimumContentsLength(_FEWEST_LETTERS)
        self._rates = BarChart("hitRates")
        self._spent = SpentChart("spentByRun")
        self._choice = Labelled(self.tr("Hit rate by"), self._by)
        for part in (self._funnel, self._choice, self._rates, self._spent):
            self.add(part)
        self._by.activated.connect(lambda _place: tasks.start(self._show_rates(), owner=self))
        self.hide()

    def show_step(self, position: int, action: Action, sheet: Sheet) -> None:
        """Draw a step of the newest run, as soon as its figures are worked out."""
        self._position = position
        self._by.clear()
        for column in sheet.columns:
            if column.origin is Origin.IMPORTED:
                self._by.addItem(column.title, column.id)
        usual = _usual(sheet)
        self._by.setCurrentIndex(max(0, self._by.findData(usual.id)) if usual is not None else -1)
        self._choice.setVisible(self._by.count() > 0)
        tasks.start(self._show_all(action), owner=self)

    async def _show_all(self, action: Action) -> None:
        charts = await self._session.charts.of_step(self._position, self._by.currentData())
        self._funnel.show_bars(self.tr("How far the rows came"), self._bars(charts.funnel, action))
        self._spent.show_spent(charts.spent)
        self._draw_rates(charts.rates)
        self.setVisible(charts.funnel.rows > 1)

    def _bars(self, funnel: Funnel, action: Action) -> list[Bar]:
        figures = [(self.tr("Rows"), funnel.rows), (self.tr("Asked"), funnel.asked), (self.tr("Found"), funnel.found)]
        titles = {part.key: named(part.title) for part in action.parts}
        with_part = self.tr("With {part}")
        figures += [(with_part.format(part=titles.get(key, key)), count) for key, count in funnel.parts.items()]
        return [Bar(title, words.number(count), count / max(1, funnel.rows)) for title, count in figures]

    async def _show_rates(self) -> None:
        self._draw_rates(await self._session.charts.hit_rates(self._position, self._by.currentData()))

    def _draw_rates(self, rates: Sequence[HitRate]) -> None:
        told = self.tr("{share} % of {count}")
        bars = [
            Bar(
                rate.text,
                told.format(share=round(100 * rate.found / rate.answered), count=words.number(rate.answered)),
                rate.found / rate.answered,
            )
            for rate in rates
        ]
        title = self.tr("Hit rate by {column}").format(column=self._by.currentText())
        self._rates.show_bars(title, bars)
        self._rates.setVisible(bool(bars))


def _usual(sheet: Sheet) -> Column | None:
    """The column that is told of first."""
    there = [column for column in sheet.columns if column.origin is Origin.IMPORTED]
    return next((column for field in _TELLING for column in there if column.field is field), None)
