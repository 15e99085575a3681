"""Two sides of an answer in lines under each other; what differs is set off by a sign, by weight and by underlining."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from rowcall.model.review import Pair
from rowcall.ui.languages.named import named
from rowcall.ui.theme import theme
from rowcall.ui.widgets.icon_label import IconLabel
from rowcall.ui.widgets.texts import text

_WORD = re.compile(r"\w+|\W+")
_MOST = 400
"""Letters of a value that are shown; a summary of a profile may be pages long."""


class Comparison(QFrame):
    """Shows the lines of one card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reviewComparison")
        self.setProperty("role", "card")
        self._outer = QVBoxLayout(self)
        space = theme.current()
        self._outer.setContentsMargins(space.space_l, space.space_m, space.space_l, space.space_m)
        self._inside = QWidget()
        self._outer.addWidget(self._inside)

    def show_pairs(self, pairs: Sequence[Pair], left: str, right: str) -> None:
        """Show other lines, under these headings."""
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.current().space_l)
        grid.setVerticalSpacing(theme.current().space_s)
        grid.setColumnStretch(2, 1)
        grid.setColumnStretch(3, 1)
        for column, words in ((2, left), (3, right)):
            grid.addWidget(text(words.upper(), "overline"), 0, column)
        for row, pair in enumerate(pairs, start=1):
            self._add(grid, row, pair)
        grid.setRowStretch(len(pairs) + 1, 1)
        self._outer.replaceWidget(self._inside, inside)
        self._inside.deleteLater()
        self._inside = inside

    def _add(self, grid: QGridLayout, row: int, pair: Pair) -> None:
        if pair.differs:
            sign = IconLabel("triangle-alert", "warn")
            sign.setAccessibleName(self.tr("Differs"))
            grid.addWidget(sign, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(text(named(pair.title), "muted", wrap=False), row, 1, Qt.AlignmentFlag.AlignTop)
        for column, words, other in ((2, pair.asked, pair.found), (3, pair.found, pair.asked)):
            label = _side(words, other, differs=pair.differs)
            told = self.tr("{title}, asked: {value}") if column == 2 else self.tr("{title}, found: {value}")
            label.setAccessibleName(told.format(title=named(pair.title), value=words or self.tr("nothing")))
            grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)


def _side(words: str, other: str, *, differs: bool) -> QLabel:
    """One value; the words that the other one does not have are bold and underlined."""
    shown = " ".join(words[:_MOST].split()) + ("…" if len(words) > _MOST else "")
    label = text(shown or "–", "" if shown else "muted", wrap=True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if differs and shown:
        parts = (
            html.escape(part) if same or not part.strip() else f"<b><u>{html.escape(part)}</u></b>"
            for part, same in _against(shown, other)
        )
        label.setTextFormat(Qt.TextFormat.RichText)  # of our own making: every word is escaped
        label.setText("".join(parts))
    return label


def _against(words: str, other: str) -> Iterator[tuple[str, bool]]:
    """Each part of a text, and whether the other one has it at that point as well."""
    parts, others = _WORD.findall(words), _WORD.findall(other)
    matching = SequenceMatcher(None, [part.casefold() for part in parts], [part.casefold() for part in others], False)
    same = {place for block in matching.get_matching_blocks() for place in range(block.a, block.a + block.size)}
    return ((part, place in same) for place, part in enumerate(parts))
