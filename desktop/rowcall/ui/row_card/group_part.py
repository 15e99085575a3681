"""A group of values in a card, under its title; of an action also how the row ended there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rowcall.ui.grid.states import Chip
from rowcall.ui.row_card.groups import Group
from rowcall.ui.row_card.value_line import ValueLine
from rowcall.ui.theme import theme
from rowcall.ui.widgets.icon_label import IconLabel
from rowcall.ui.widgets.texts import text

AT_ONCE = 40
"""Values that are drawn at once; a list with hundreds of columns shows the others on request."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a value comes from, or why there is none."""

    words: str
    icon: str
    of_value: bool = False
    """Whether there is a value."""


class GroupPart(QWidget):
    """Draws one group.

    Args:
        group: Its columns.
        title: What it is called.

    Signals:
        edited: Column id and text.
        history_asked: Column id.
        why_asked: Column id.
        more_shown: More of its values are drawn now and have to be filled.
    """

    edited = Signal(int, str)
    history_asked = Signal(int)
    why_asked = Signal(int)
    more_shown = Signal()

    def __init__(self, group: Group, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.group = group
        self.lines: list[ValueLine] = []
        self.setAccessibleName(title)
        space = theme.current()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(space.space_xs)
        head = QHBoxLayout()
        head.setSpacing(space.space_s)
        head.addWidget(text(title, "strong"), 1)
        self._state_icon = IconLabel("circle-dashed", "text_muted")
        self._state = text("", "small")
        for part in (self._state_icon, self._state):
            head.addWidget(part)
            if group.status is None:
                part.hide()
        self._column.addLayout(head)
        self._note = text("", "small", wrap=True)
        self._note.hide()
        self._column.addWidget(self._note)
        self._source = text("", "small", "cardShared", wrap=True)
        self._source.hide()
        self._column.addWidget(self._source)
        self._draw(AT_ONCE)

    def _draw(self, count: int) -> None:
        start = len(self.lines)
        for look in self.group.looks[start : start + count]:
            line = ValueLine(look)
            line.edited.connect(self.edited)
            line.history_asked.connect(self.history_asked)
            line.why_asked.connect(self.why_asked)
            self.lines.append(line)
            self._column.addWidget(line)

    @property
    def left(self) -> int:
        """How many values are not drawn yet."""
        return len(self.group.looks) - len(self.lines)

    def show_rest(self) -> None:
        """Draw all values."""
        self._draw(self.left)
        self.more_shown.emit()

    def show_sources(self, sources: Mapping[int, Source]) -> None:
        """Say of each value where it comes from; what most of them share is said once, under the title.

        Why values are empty is said once as well: at the one that is looked at, else at the first.
        """
        counts = Counter(source for source in sources.values() if source.of_value)
        shared, times = counts.most_common(1)[0] if counts else (None, 0)
        once = shared if shared is not None and times > 1 else None
        self._source.setText(once.words if once is not None else "")
        self._source.setVisible(once is not None)
        why_told: set[str] = set()
        for line in sorted(self.lines, key=lambda line: not line.stressed):
            source = sources[line.look.column.id]
            line.show_source(source.words, source.icon, shown=source != once and source.words not in why_told)
            if not source.of_value:
                why_told.add(source.words)
        self._settle_note()

    def _settle_note(self) -> None:
        """Say how the row ended only where no value says it: a reason stands in one place."""
        note = self._note.text()
        said = any(not line.source.isHidden() and line.source.text().startswith(note) for line in self.lines)
        self._note.setVisible(bool(note) and not said)

    def show_state(self, chip: Chip | None, note: str) -> None:
        """Say how the row ended in the group's action, and why."""
        if self.group.status is not None:
            self._state_icon.setVisible(chip is not None)
            if chip is not None:
                self._state_icon.show_icon(chip.icon, chip.tone)
            self._state.setText(chip.text if chip is not None else self.tr("Not asked"))
            self._state.setAccessibleName(self._state.text())
        self._note.setText(note)
        self._settle_note()
