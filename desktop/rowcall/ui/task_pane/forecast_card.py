"""What the rest of a list will probably bring and cost, told from the rows that were tried."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from rowcall.model.chance import Range
from rowcall.model.forecast import Forecast, PartForecast, StepForecast
from rowcall.ui.languages.counted import counted
from rowcall.ui.languages.named import named
from rowcall.ui.theme import theme
from rowcall.ui.widgets import words
from rowcall.ui.widgets.card import Card
from rowcall.ui.widgets.texts import text

_SHARES = (0, 2, 3, 3)
"""How the columns of figures share the width; titles stand across all of them."""


class ForecastCard(Card):
    """What was found so far, what is to be expected of the rest, and what that costs; hidden until there is one.

    Args:
        practice: Whether credits are play money.
    """

    def __init__(self, *, practice: bool, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What the rest will bring"), parent=parent)
        self._practice = practice
        self.setObjectName("forecastCard")
        self._credits = text("", "price", "forecastCredits", wrap=True)
        self._facts = text("", "muted", "forecastFacts", wrap=True)
        self._lines = QWidget()
        self.add(self._credits)
        self.add(self._facts)
        self.add(self._lines)
        self.add(text(self.tr("Nine times of ten it lies within the range."), "small", wrap=True))
        self.body.setSpacing(8)
        self.hide()

    def show_forecast(self, forecast: Forecast, most: int | None) -> None:
        """Show what is to be expected.

        Args:
            forecast: Of the rows that are left.
            most: The most credits that they can cost.
        """
        self._credits.setText(self._about(forecast.credits))
        self._facts.setText(" · ".join(self._told(forecast, most)))
        self._fill(forecast)
        self.show()

    def _about(self, cost: Range) -> str:
        if cost.likely is None:
            return self.tr("Not more than {credits}").format(credits=words.credits_of(cost.high))
        return self.tr("About {credits}").format(credits=words.credits_of(cost.likely))

    def _told(self, forecast: Forecast, most: int | None) -> Iterator[str]:
        first, cost = forecast.steps[0], forecast.credits
        if first.rows.likely is not None:
            yield counted("for %Ln row(s) that are left", first.rows.likely)
        if cost.likely is not None:
            yield self.tr("{range} credits").format(range=words.span(cost.low, cost.high))
        yield words.most_credits(most, practice=self._practice)
        yield counted("told from %Ln row(s) tried", forecast.tried)

    def _fill(self, forecast: Forecast) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.current().space_m)
        grid.setVerticalSpacing(theme.current().space_xs)
        titles = ("", self.tr("So far"), self.tr("The rest"), self.tr("Credits each"))
        for column, title in enumerate(titles):
            grid.setColumnStretch(column, _SHARES[column])
            label = text(title, "small", wrap=True)
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
            grid.addWidget(label, 0, column)
        row = 1
        for step in forecast.steps:
            for line in self._lines_of(step):
                grid.addWidget(text(line[0], "muted", wrap=True), row, 0, 1, len(titles))
                for column, shown in enumerate(line[1:], 1):
                    label = text(shown, "muted" if column == 1 else "strong")
                    label.setAccessibleName(f"{line[0]}, {titles[column]}: {shown}")
                    grid.addWidget(label, row + 1, column, Qt.AlignmentFlag.AlignRight)
                row += 2
        fresh = QWidget()
        fresh.setObjectName("forecastLines")
        fresh.setLayout(grid)
        self.body.replaceWidget(self._lines, fresh)
        self._lines.deleteLater()
        self._lines = fresh

    def _lines_of(self, step: StepForecast) -> Iterator[tuple[str, str, str, str]]:
        each = step.credits_per_found
        whole = self.tr("{title}: with a result").format(title=named(step.title))
        so_far = self.tr("{found} of {tried}").format(found=words.number(step.found), tried=words.number(step.tried))
        if step.new_rows is not None:
            yield self.tr("{title}: new rows").format(title=named(step.title)), so_far, _range(step.new_rows), ""
        elif len(step.parts) != 1:
            yield whole, so_far, "", "" if each is None else words.decimal(each)
        for part in step.parts:
            yield self._line_of(part, each if len(step.parts) == 1 else None)

    def _line_of(self, part: PartForecast, each: float | None) -> tuple[str, str, str, str]:
        so_far = self.tr("{found} of {tried}").format(found=words.number(part.found), tried=words.number(part.asked))
        price = words.decimal(each) if each is not None else "" if part.credits_each is None else str(part.credits_each)
        return named(part.title), so_far, _range(part.finds), price


def _range(count: Range) -> str:
    if count.likely is None:
        return words.span(count.low, count.high)
    return f"{words.number(count.likely)} ({words.span(count.low, count.high)})"
