"""How one step of a run goes: its bar, and what became of its rows."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QGridLayout, QProgressBar, QWidget

from rowcall.model.cells import Outcome
from rowcall.model.events import StepProgress
from rowcall.ui.theme import theme
from rowcall.ui.widgets import words
from rowcall.ui.widgets.card import Card
from rowcall.ui.widgets.stat_tile import StatTile
from rowcall.ui.widgets.texts import text

_TILES = (
    (Outcome.FOUND, "circle-check", "found"),
    (Outcome.NOT_FOUND, "search-x", "text_muted"),
    (Outcome.FAILED, "circle-alert", "failed"),
    (Outcome.UNKNOWN, "circle-question-mark", "warn"),
)


class StepCard(Card):
    """The figures of one step.

    Args:
        title: What the step does.
        name: Object name; tiles have the same with their outcome behind.
    """

    def __init__(self, title: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self.setObjectName(name)
        self._bar = QProgressBar()
        self._bar.setObjectName(f"{name}-bar")
        self._bar.setAccessibleName(self.tr("Progress of {title}").format(title=title))
        self._bar.setTextVisible(False)
        self._others = text(role="small", name=f"{name}-others", wrap=True)
        titles = {
            Outcome.FOUND: self.tr("Found"),
            Outcome.NOT_FOUND: self.tr("Not found"),
            Outcome.FAILED: self.tr("Failed"),
            Outcome.UNKNOWN: self.tr("Unknown"),
        }
        self._tiles = {
            outcome: StatTile(f"{name}-{outcome}", titles[outcome], icon, tone) for outcome, icon, tone in _TILES
        }
        grid = QGridLayout()
        grid.setSpacing(theme.current().space_s)
        for place, tile in enumerate(self._tiles.values()):
            grid.addWidget(tile, place // 2, place % 2)
        self.add(self._bar)
        self.body.addLayout(grid)
        self.add(self._others)

    def show_progress(self, step: StepProgress) -> None:
        """Show newer figures."""
        asked, ended = words.asked(step)
        self._bar.setRange(0, max(1, asked))
        self._bar.setValue(ended)
        done = self.tr("{ended} of {rows}").format(ended=words.number(ended), rows=words.number(asked))
        told = [done]
        if step.active:
            told.append(self.tr("{count} at work").format(count=words.number(step.active)))
        if step.rows > asked:
            told.append(self.tr("{count} not asked").format(count=words.number(step.rows - asked)))
        self.set_note(" · ".join(told))
        for outcome, tile in self._tiles.items():
            tile.show_figure(words.number(step.outcomes.get(outcome, 0)))
        self._others.setText(self._told(step.outcomes))
        self._others.setVisible(bool(self._others.text()))

    def _told(self, outcomes: Mapping[Outcome, int]) -> str:
        said = {
            Outcome.SKIPPED_DUPLICATE: self.tr("{count} same as another row"),
            Outcome.SUPPRESSED: self.tr("{count} do not contact"),
        }
        return " · ".join(
            told.format(count=words.number(outcomes[outcome]))
            for outcome, told in said.items()
            if outcomes.get(outcome)
        )
