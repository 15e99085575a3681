"""What the rows are known by before anything is asked, and what one more column would bring."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from rowcall.model.action import Action
from rowcall.model.fields import FIELD_TITLES, Field
from rowcall.model.strength import Identifier, PartStrength, Strength
from rowcall.ui.languages.named import named
from rowcall.ui.task_pane.strength_meter import StrengthMeter
from rowcall.ui.theme import theme
from rowcall.ui.widgets import known_by, words
from rowcall.ui.widgets.card import Card
from rowcall.ui.widgets.fold import Fold
from rowcall.ui.widgets.texts import text

_MANY = 4
"""More parts than these that can be asked of the same rows are told of as one."""


class StrengthCard(Card):
    """A meter, a line for each way of being known on request, and what is missing; hidden until it is counted.

    Signals:
        rows_asked: The Identifier whose rows are to be shown.
    """

    rows_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("strengthCard")
        self.setAccessibleName(self.tr("What the rows are known by"))
        self._fold = Fold("strengthFold", self.tr("What the rows are known by"))
        self._lines = QWidget()
        self._enough = text("", "small", "strengthEnough", wrap=True)
        self._summary = text("", "small", "strengthSummary", wrap=True)
        self._meter = StrengthMeter()
        self._more = text("", "muted", "strengthMore", wrap=True)
        self._fold.body.addWidget(self._lines)
        self._fold.body.addWidget(self._enough)
        self._fold.toggled.connect(lambda unfolded: self._summary.setVisible(not unfolded))
        for part in (self._fold, self._meter, self._summary, self._more):
            self.add(part)
        self.body.setSpacing(theme.current().space_s)
        self.hide()

    def show_strength(self, strength: Strength, action: Action | None) -> None:
        """Show how well rows are known.

        Args:
            strength: Of the sheet.
            action: What is to be done with the rows; None: nothing can be.
        """
        summary = " · ".join(
            f"{known_by.title(identifier)} {words.number(rows)}" for identifier, rows in strength.counts.items() if rows
        )
        self._summary.setText(summary)
        self._meter.show_strength(strength, summary)
        self._fill(strength)
        parts = strength.parts_of(action.key) if action is not None else ()
        titles = {part.key: part.title for part in action.parts} if action is not None else {}
        if action is not None and len(parts) > _MANY and len({part.askable for part in parts}) == 1:
            parts, titles = parts[:1], {parts[0].part: action.title}
        self._enough.setText(self._told_of(parts, titles))
        self._enough.setVisible(bool(parts))
        self._more.setText(" ".join(self._sentences(parts, titles)))
        self._more.setVisible(bool(self._more.text()))
        self.setVisible(strength.rows > 0)

    def _told_of(self, parts: Iterable[PartStrength], titles: Mapping[str, str]) -> str:
        """For how many rows each part can be asked as they are."""
        each = (f"{_inside(titles[part.part])} {words.number(part.askable)}" for part in parts)
        return self.tr("Enough to ask for: {parts}").format(parts=" · ".join(each))

    def _sentences(self, parts: Iterable[PartStrength], titles: Mapping[str, str]) -> Iterator[str]:
        """What the best further column would bring for each part; what the same column brings stands together."""
        brings: dict[Field, dict[int, list[str]]] = {}
        for part in parts:
            if part.gains:
                best = part.gains[0]
                brings.setdefault(best.field, {}).setdefault(best.rows, []).append(_inside(titles[part.part]))
        for field, found in brings.items():
            told = [
                self.tr("{rows} for {parts}").format(rows=words.more_rows(rows), parts=self._or(names))
                for rows, names in sorted(found.items(), reverse=True)
            ]
            yield self.tr("With “{column}” in every row, you could ask {told}.").format(
                column=named(FIELD_TITLES[field]), told=", ".join(told)
            )

    def _or(self, names: list[str]) -> str:
        if len(names) == 1:
            return names[0]
        return self.tr("{names} or {last}").format(names=", ".join(names[:-1]), last=names[-1])

    def _fill(self, strength: Strength) -> None:
        """A line for each way of being known that any row has."""
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.current().space_m)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        there = [(identifier, rows) for identifier, rows in strength.counts.items() if rows]
        for line, (identifier, rows) in enumerate(there):
            grid.addWidget(text(known_by.marks(identifier), "dots"), line, 0)
            grid.addWidget(text(known_by.title(identifier)), line, 1)
            grid.addWidget(self._link(identifier, rows), line, 2, Qt.AlignmentFlag.AlignRight)
        fresh = QWidget()
        fresh.setLayout(grid)
        self._fold.body.replaceWidget(self._lines, fresh)
        self._lines.deleteLater()
        self._lines = fresh

    def _link(self, identifier: Identifier, rows: int) -> QPushButton:
        link = QPushButton(words.number(rows))
        link.setObjectName(f"known-{identifier}")
        link.setProperty("role", "link")
        link.setAccessibleName(f"{known_by.title(identifier)}: {words.rows(rows)}")
        link.setToolTip(self.tr("Show these rows"))
        link.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        link.clicked.connect(lambda: self.rows_asked.emit(identifier))
        return link


def _inside(title: str) -> str:
    """A title as it stands inside a sentence."""
    return title[:1].lower() + title[1:]
