"""What the rows of each file have become, a line a file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from rowcall.model.set_aside import Source
from rowcall.ui.languages.counted import counted
from rowcall.ui.theme import theme
from rowcall.ui.widgets import words
from rowcall.ui.widgets.card import Card
from rowcall.ui.widgets.texts import text

_MOST = 5


class SourceSums(Card):
    """Name of each file and its sum; of many files the first and the newest.

    Args:
        sources: In the order in which they came.
    """

    def __init__(self, sources: Sequence[Source], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.current().space_l)
        grid.setVerticalSpacing(theme.current().space_xs)
        grid.setColumnStretch(1, 1)
        shown = list(sources) if len(sources) <= _MOST else [sources[0], *sources[1 - _MOST :]]
        for row, source in enumerate(shown):
            grid.addWidget(text(source.name, "strong", f"sourceName-{row}"), row, 0)
            grid.addWidget(text(sum_of(source), "muted", f"sourceSum-{row}", wrap=True), row, 1)
        hidden = len(sources) - len(shown)
        if hidden:
            told = counted("%Ln more file(s) between them", hidden)
            grid.addWidget(text(told, "small", "moreSources"), len(shown), 0, 1, 2)
        self.body.addLayout(grid)


def sum_of(source: Source) -> str:
    """The sum of one file: rows in = each group of them."""
    groups = (
        (source.added, counted("%Ln row(s) in the list", source.added)),
        (source.changed, counted("%Ln changed row(s) of it", source.changed)),
        (source.same, counted("%Ln row(s) there already", source.same)),
        (source.duplicate, counted("%Ln duplicate(s)", source.duplicate)),
        (source.broken, counted("%Ln broken row(s)", source.broken)),
        (source.blank, counted("%Ln blank row(s)", source.blank)),
        (source.left, counted("%Ln row(s) not taken in", source.left)),
    )
    parts = [told for count, told in groups if count]
    return _tr("{rows} = {groups}").format(rows=words.rows(source.rows_in), groups=" + ".join(parts))


def _tr(words_: str) -> str:
    return QCoreApplication.translate("setAsideDialog", words_)
