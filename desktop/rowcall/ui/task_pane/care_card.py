"""How a run is careful with credits: answers that were bought before, and a stop where too little is found."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from rowcall.model.estimates import RunEstimate
from rowcall.ui.languages.counted import counted
from rowcall.ui.widgets import words
from rowcall.ui.widgets.card import Card
from rowcall.ui.widgets.labelled import Labelled
from rowcall.ui.widgets.optional_number import OptionalNumber
from rowcall.ui.widgets.texts import text

_USUAL_FLOOR = 20


class CareCard(Card):
    """The two, each with what it means.

    Args:
        known_days: For how many days an answer that was bought counts; 0: none is kept, and nothing is said of it.

    Signals:
        changed: Another choice.
    """

    changed = Signal()

    def __init__(self, known_days: int, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Careful with credits"), parent=parent)
        self.setObjectName("careCard")
        self._use_known = QCheckBox(self._use_title(known_days))
        self._use_known.setObjectName("useKnown")
        self._use_known.setAccessibleName(self._use_known.text())
        self._use_known.setChecked(True)
        self._saved = text(role="small", name="knownSaved", wrap=True)
        title = self.tr("Stop by itself when fewer than so many of 100 rows have a result")
        self._floor = OptionalNumber("hitRateFloor", title, self.tr("Never"), least=1, most=99, start=_USUAL_FLOOR)
        self._floor_part = Labelled(self.tr("Stop by itself"), self._floor)
        if known_days:
            self.add(self._use_known)
            self.add(self._saved)
        else:
            self._use_known.setParent(self)
            self._saved.setParent(self)
            self._use_known.hide()
            self._saved.hide()
        self.add(self._floor_part)
        self.body.setSpacing(8)
        self._use_known.toggled.connect(self._explain)
        self._use_known.toggled.connect(self.changed)
        self._floor.changed.connect(self._explain)
        self._floor.changed.connect(self.changed)
        self._known = 0
        self._explain()

    @property
    def hit_rate_floor(self) -> int | None:
        """Rows of a hundred that must have a result; None: however few."""
        return None if self._floor_part.isHidden() else self._floor.value()

    @property
    def known_days(self) -> int | None:
        """0 where everything is to be bought anew; None: as the settings say."""
        return None if self._use_known.isChecked() else 0

    def show_estimate(self, estimate: RunEstimate, *, alone: bool = False) -> None:
        """Say what the answers that are there save.

        Args:
            estimate: What the run would do.
            alone: Whether it is one search and nothing else, so that there are no rows to judge it by.
        """
        self._floor_part.setVisible(not alone)
        self._known = sum(step.known for step in estimate.steps)
        self._explain()

    def _use_title(self, days: int) -> str:
        if days == 1:
            return self.tr("Use answers bought in the last day")
        return self.tr("Use answers bought in the last {days} days").format(days=words.number(days))

    def _explain(self) -> None:
        if not self._use_known.isChecked():
            self._saved.setText(self.tr("Everything is bought anew, also what you have paid for before."))
        elif self._known:
            self._saved.setText(counted("%Ln row(s) known already: filled without a call, and free.", self._known))
        else:
            self._saved.setText(self.tr("None of these rows was asked before."))
        floor = self.hit_rate_floor
        if floor is None:
            self._floor_part.explain(self.tr("It goes on to the end, however little is found."))
        else:
            told = self.tr("When fewer than {floor} of 100 rows have a result, judged by the latest 20 to 100.")
            self._floor_part.explain(told.format(floor=floor))
