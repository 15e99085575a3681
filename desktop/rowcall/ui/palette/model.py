"""The palette's entries as a list model: those that fit what is typed, best first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from rowcall.model.word_search import fit
from rowcall.ui.palette.entries import Entry

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROLE = Qt.ItemDataRole


class EntryModel(QAbstractListModel):
    """What is found."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[Entry] = ()
        self.found: Sequence[Entry] = ()

    def offer(self, entries: Sequence[Entry]) -> None:
        """Search among these from now on."""
        self._all = entries
        self.search("")

    def search(self, words: str) -> None:
        """Show the entries that fit; what can be done now before what cannot."""
        fits = [
            (rank + (_LATER if entry.why_not and words.strip() else 0), place, entry)
            for place, entry in enumerate(self._all)
            if (rank := fit(words, entry.title, f"{entry.kind} {entry.also}")) is not None
        ]
        self.beginResetModel()
        self.found = [entry for _rank, _place, entry in sorted(fits, key=lambda item: item[:2])]
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many entries are found."""
        return 0 if parent.isValid() else len(self.found)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """The title; for a screen reader with its keys, or why it cannot be chosen."""
        entry = self.found[index.row()]
        if role == _ROLE.DisplayRole:
            return entry.title
        if role == _ROLE.AccessibleTextRole:
            return spoken(entry)
        return None


_LATER = 1


def spoken(entry: Entry) -> str:
    """An entry as a screen reader says it."""
    return ", ".join(filter(None, (entry.title, entry.kind, entry.keys, entry.why_not)))
