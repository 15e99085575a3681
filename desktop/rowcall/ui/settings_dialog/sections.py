"""The parts of the settings: named on the left, all under each other on the right, found by their words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QListWidget, QVBoxLayout, QWidget

from rowcall.model.word_search import fit
from rowcall.ui.theme import icons, theme
from rowcall.ui.widgets.page_parts import scrolled
from rowcall.ui.widgets.texts import text

_NAMES_WIDTH = 190


class Sections(QWidget):
    """Shows every part of a long form, or those that a search finds.

    Args:
        parts: Title and content of each; several may share a title and stand together then.
    """

    def __init__(self, parts: Sequence[tuple[str, QWidget]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self.search = QLineEdit()
        self.names = QListWidget()
        self._nothing = text(self.tr("Nothing is called so. Try another word."), "muted", "noSetting", wrap=True)
        self._nothing.hide()
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._scroll = scrolled(self._inside)
        self._lay_out()
        self.search.textChanged.connect(self._find)
        self.names.currentRowChanged.connect(self._go_to)

    def _lay_out(self) -> None:
        space = theme.current()
        words = self.tr("Search settings")
        self.search.setObjectName("searchSettings")
        self.search.setAccessibleName(words)
        self.search.setPlaceholderText(words)
        self.search.setClearButtonEnabled(True)
        lens = self.search.addAction(icons.icon("search", "text_muted"), QLineEdit.ActionPosition.LeadingPosition)
        icons.dress(lens, "search", "text_muted")
        self.names.setObjectName("settingSections")
        self.names.setAccessibleName(self.tr("Parts of the settings"))
        self.names.setProperty("role", "sections")
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.names.addItems(list(dict.fromkeys(title for title, _part in self._parts)))
        left = QVBoxLayout()
        left.setSpacing(space.space_m)
        left.addWidget(self.search)
        left.addWidget(self.names, 1)
        side = QWidget()
        side.setFixedWidth(_NAMES_WIDTH)
        side.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        self._column.setContentsMargins(0, 0, space.space_m, space.space_m)
        self._column.setSpacing(space.space_l)
        self._column.addWidget(self._nothing)
        for _title, part in self._parts:
            self._column.addWidget(part)
        self._column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space.space_l)
        row.addWidget(side)
        row.addWidget(self._scroll, 1)

    def bring(self, part: QWidget) -> None:
        """Bring a part to the top, whatever is searched for."""
        self.search.clear()
        self._column.activate()
        self._scroll.verticalScrollBar().setValue(self._top_of(part))

    def focus_on(self, widget: QWidget) -> None:
        """Show one control, with the focus in it."""
        self.search.clear()
        self._scroll.ensureWidgetVisible(widget)
        widget.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _go_to(self, row: int) -> None:
        if row < 0:
            return
        wanted = self.names.item(row).text()
        shown = [part for title, part in self._parts if title == wanted and not part.isHidden()]
        if shown:
            self._scroll.verticalScrollBar().setValue(self._top_of(shown[0]))

    def _top_of(self, part: QWidget) -> int:
        return part.mapTo(self._inside, part.rect().topLeft()).y()

    def _find(self, words: str) -> None:
        """Show the parts in which these words stand; without any, all of them."""
        found = [fit(words, title, _said_in(part)) is not None for title, part in self._parts]
        for (_title, part), fits in zip(self._parts, found, strict=True):
            part.setVisible(fits)
        kept = {title for (title, _part), fits in zip(self._parts, found, strict=True) if fits}
        for row in range(self.names.count()):
            self.names.item(row).setHidden(self.names.item(row).text() not in kept)
        self._nothing.setVisible(not kept)


def _said_in(part: QWidget) -> str:
    return " ".join(label.text() for label in part.findChildren(QLabel))
