"""How one step of a run goes: its bar, and what became of its rows."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QProgressBar, QPushButton, QSizePolicy, QWidget

from rowcall.model.cells import Outcome
from rowcall.model.events import StepProgress
from rowcall.model.step_ends import StepEnd
from rowcall.ui.languages.counted import counted
from rowcall.ui.task_pane.not_asked import NotAsked
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


_OTHERS = (Outcome.SKIPPED_DUPLICATE, Outcome.SUPPRESSED, Outcome.NOT_RUN)


class StepCard(Card):
    """The figures of one step.

    Args:
        title: What the step does.
        name: Object name; tiles and links have the same with their outcome behind.
        alone: Whether it needs no list: then there is one thing that is done, and no rows to count.

    Signals:
        rows_asked: The Outcome whose rows are to be shown.
        reason_asked: Why rows were not asked that are to be shown.
    """

    rows_asked = Signal(object)
    reason_asked = Signal(str)

    def __init__(self, title: str, name: str, *, alone: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self.setObjectName(name)
        self._alone = alone
        self._bar = QProgressBar()
        self._bar.setObjectName(f"{name}-bar")
        self._bar.setAccessibleName(self.tr("Progress of {title}").format(title=title))
        self._bar.setTextVisible(False)
        titles = {
            Outcome.FOUND: self.tr("Found"),
            Outcome.NOT_FOUND: self.tr("Not found"),
            Outcome.FAILED: self.tr("Failed"),
            Outcome.UNKNOWN: self.tr("Unknown"),
        }
        self._tiles = {
            outcome: StatTile(f"{name}-{outcome}", titles[outcome], icon, tone) for outcome, icon, tone in _TILES
        }
        self._links = {outcome: self._link(f"{name}-{outcome}", outcome) for outcome in _OTHERS}
        grid = QGridLayout()
        grid.setSpacing(theme.current().space_s)
        for place, tile in enumerate(self._tiles.values()):
            grid.addWidget(tile, place // 2, place % 2)
            outcome = list(self._tiles)[place]
            tile.pressed.connect(lambda outcome=outcome: self.rows_asked.emit(outcome))
        self._cannot = text(role="muted", name=f"{name}-cannot", wrap=True)
        self._cannot.hide()
        self._why = NotAsked(name)
        self._why.rows_asked.connect(self.reason_asked)
        self.add(self._bar)
        self.body.addLayout(grid)
        for link in self._links.values():
            self.add(link)
        self.add(self._cannot)
        self.add(self._why)

    def show_end(self, end: StepEnd) -> None:
        """Say why rows were left out on purpose, and how many a search has added."""
        if end.made is not None:
            self.set_note(counted("%Ln row(s) added", end.made))
        self._why.show_reasons({**end.cannot, **end.left_out})

    def show_progress(self, step: StepProgress) -> None:
        """Show newer figures."""
        asked, ended = words.asked(step)
        self._bar.setRange(0, max(1, asked))
        self._bar.setValue(ended)
        done = self.tr("{ended} of {rows}").format(ended=words.number(ended), rows=words.number(asked))
        told = [] if self._alone else [done]
        if step.active and not self._alone:
            told.append(self.tr("{count} at work").format(count=words.number(step.active)))
        self.set_note(" · ".join(told))
        for outcome, tile in self._tiles.items():
            count = step.outcomes.get(outcome, 0) - (step.cannot if outcome is Outcome.FAILED else 0)
            tile.show_figure(words.number(count), self.tr("Show these rows") if count else "")
            tile.set_openable(openable=count > 0)
            tile.setVisible(not self._alone or (count > 0 and outcome is not Outcome.FOUND))
        for outcome, link in self._links.items():
            count = step.outcomes.get(outcome, 0)
            link.setText(self._told(outcome, count))
            link.setVisible(count > 0)
        self._cannot.setText(counted("%Ln row(s) cannot be asked: something is missing", step.cannot))
        self._cannot.setVisible(step.cannot > 0)

    def _link(self, name: str, outcome: Outcome) -> QPushButton:
        link = QPushButton()
        link.setObjectName(name)
        link.setProperty("role", "link")
        link.setToolTip(self.tr("Show these rows"))
        link.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        link.clicked.connect(lambda: self.rows_asked.emit(outcome))
        link.hide()
        return link

    def _told(self, outcome: Outcome, count: int) -> str:
        said = {
            Outcome.SKIPPED_DUPLICATE: counted("%Ln row(s) same as another row", count),
            Outcome.SUPPRESSED: counted("%Ln row(s) not to contact", count),
            Outcome.NOT_RUN: counted("%Ln row(s) not asked", count),
        }
        return said[outcome]
