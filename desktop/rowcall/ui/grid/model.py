"""The table model of one sheet: ids in the order shown, and the blocks of rows that are looked at."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from rowcall.model.cells import JobState, Outcome
from rowcall.model.fields import FIELD_TITLES
from rowcall.model.sheets import Column, Sheet
from rowcall.model.strength import Recogniser
from rowcall.project.column_kinds import ColumnKind
from rowcall.project.edits import CellText
from rowcall.project.reader import Reader, RowBlock
from rowcall.project.verdicts import verdicts_of
from rowcall.ui.grid import states
from rowcall.ui.grid.cache import PageCache
from rowcall.ui.grid.cell_words import in_words, of_nature
from rowcall.ui.grid.column_title import shown_title
from rowcall.ui.grid.looks import Look, Nature, status_column
from rowcall.ui.grid.states import Chip
from rowcall.ui.languages.named import named
from rowcall.ui.languages.said import said
from rowcall.ui.review_dialog.told import decided
from rowcall.ui.widgets import known_by

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_UNKNOWN = ColumnKind()
_ROLE = Qt.ItemDataRole
_FIXED = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_EDITABLE = _FIXED | Qt.ItemFlag.ItemIsEditable


@dataclass(frozen=True, slots=True)
class Told:
    """Sentences about single cells, each made when somebody looks; empty where there is nothing to say."""

    empty: Callable[[Sheet, Column, int], str] = lambda _sheet, _column, _row_id: ""
    """Why the cell of a row is empty."""
    source: Callable[[Sheet, Column, int], str] = lambda _sheet, _column, _row_id: ""
    """Where its value comes from."""


@dataclass(frozen=True, slots=True)
class Face:
    """One cell as it is painted."""

    text: str
    chip: Chip | None
    typed: bool
    """Whether a person typed it."""
    found: bool
    """Whether the service gave it."""
    busy: bool
    """Whether it is about to be filled."""


class SheetModel(QAbstractTableModel):
    """What the view shows of a sheet.

    Attributes:
        ids: Ids of the rows shown, in their order.
        live: Whether a run is going on: then the rows it works on show where they stand.
        locked: Whether nothing may be changed: the project can only be read.
        doubts: Row id -> what is known of its call in doubt, in words.
        told: Says of cells where they come from, or why they are empty.
        marks: Column id -> what its title tells beside its name, in words: whether it sorts and filters.
        kinds: Column id -> what it holds, as far as that is known by now.
    """

    def __init__(self, reader: Reader, sheet: Sheet, looks: tuple[Look, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self.sheet = sheet
        self.looks = looks
        self.ids: array[int] = array("q")
        self.live = False
        self.locked = False
        self.doubts: Mapping[int, str] = {}
        self.told = Told()
        self.marks: Mapping[int, str] = {}
        self.kinds: Mapping[int, ColumnKind] = {}
        self._made = reader.import_count(sheet.id) is None
        self._typing: dict[tuple[int, int], str] = {}
        self._recogniser = Recogniser(sheet.columns)
        self._cache = PageCache(self._read, len(looks))

    # ------------------------------------------------------------------------- what Qt asks

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many rows are shown."""
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """How many columns the sheet has."""
        return 0 if parent.isValid() else len(self.looks)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A state is told by the engine alone; everything else can be typed over."""
        free = index.isValid() and not self.locked and self.looks[index.column()].editable
        return _EDITABLE if free else _FIXED

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """A cell's words for people, its exact text for an editor, and why it is empty as its tool tip."""
        if not index.isValid():
            return None
        if role == _ROLE.EditRole:
            return self.text(index.row(), index.column())
        if role in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole):
            face = self.face(index.row(), index.column())
            return face.chip.text if face.chip is not None else face.text
        if role == _ROLE.ToolTipRole:
            return self._tip(index.row(), index.column())
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        """The column's title, or the number by which people know the row; what the row is known by as its tool tip."""
        if orientation is Qt.Orientation.Horizontal:
            return self._title_data(self.looks[section].column, role)
        if section >= len(self.ids):
            return None
        if role == _ROLE.DisplayRole:
            return self.number(section)
        if role == _ROLE.ToolTipRole:
            known = known_by.sentence(self._recogniser.identifier(self.block(section).cells))
            return f"{known}\n{decided(verdicts_of(self._reader, self.sheet.id, self.ids[section]))}".strip()
        return None

    def _title_data(self, column: Column, role: int) -> str | None:
        """The title; for a tool tip what it is taken for, for screen readers whether it sorts and filters."""
        mark = self.marks.get(column.id, "")
        if role == _ROLE.ToolTipRole:
            return f"{_meaning(column)}\n{mark}".strip()
        if role == _ROLE.AccessibleTextRole and mark:
            return f"{shown_title(column)}, {mark}"
        return shown_title(column) if role in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole) else None

    # ------------------------------------------------------------------------- what the view asks

    def number(self, row: int) -> str:
        """The number of a row in the imported file, or among the rows found; + marks a row that a person put in."""
        if self._made:
            return str(self.ids[row])
        source_row = self.block(row).source_row
        return f"+{self.ids[row]}" if source_row is None else str(source_row)

    def block(self, row: int) -> RowBlock:
        """A row as it was last read."""
        return self._cache.block(self.ids, row)

    def text(self, row: int, column: int) -> str:
        """The exact text of a cell; what was typed shows before it is on disk."""
        return self._text_in(self.block(row), self.looks[column])

    def face(self, row: int, column: int) -> Face:
        """A cell as it is painted."""
        return self.face_in(self.block(row), column)

    def face_in(self, block: RowBlock, column: int) -> Face:
        """A cell of a row as it is painted."""
        look = self.looks[column]
        text = self._text_in(block, look)
        state = self._active(block, look) if self.live else None
        if look.nature is Nature.STATUS:
            return Face(text, self._status(block, look, text, state), False, False, False)
        chip = states.of_check(text) if look.nature is Nature.CHECK else None
        typed = look.column.id in block.edited or (block.id, look.column.id) in self._typing
        busy = state in states.BUSY and not text and look.nature is not Nature.NOTE
        found = look.marked and bool(text) and not typed and chip is None
        return Face(of_nature(look.nature, text) if look.added else text, chip, typed, found, busy)

    def why(self, row: int, column: int) -> str:
        """Why a cell is as it is, in words; empty where there is nothing to say."""
        block, look = self.block(row), self.looks[column]
        if look.nature is not Nature.STATUS and self.text(row, column).strip():
            return ""
        outcome = self._outcome(block, look.column.action)
        if outcome == Outcome.UNKNOWN and block.id in self.doubts:
            return self.doubts[block.id]
        if look.nature is not Nature.STATUS and (told := self.told.empty(self.sheet, look.column, block.id)):
            return told
        note = block.cells[look.note] if look.note is not None else ""
        return said(note) or states.meaning(outcome)

    def kind_of(self, column_id: int) -> ColumnKind:
        """What a column holds: texts, where it is not known yet."""
        return self.kinds.get(column_id, _UNKNOWN)

    @property
    def looks(self) -> tuple[Look, ...]:
        """How each column is drawn, in the order shown."""
        return self._looks

    @looks.setter
    def looks(self, looks: tuple[Look, ...]) -> None:
        self._looks = looks
        self._states = [look for look in looks if look.nature is Nature.STATUS]

    @property
    def has_states(self) -> bool:
        """Whether any action has run on the sheet."""
        return bool(self._states)

    def state_of_row(self, row: int) -> Chip | None:
        """How a row stands over all actions: what is under way or in doubt before what has ended."""
        if not self._states:
            return None
        block = self.block(row)
        told = [
            chip
            for look in self._states
            if (chip := self._status(block, look, block.cells[look.place], self._active(block, look)))
        ]
        return min(told, key=states.weight, default=None)

    def _text_in(self, block: RowBlock, look: Look) -> str:
        typed = self._typing.get((block.id, look.column.id)) if self._typing else None
        return block.cells[look.place] if typed is None else typed

    def _active(self, block: RowBlock, look: Look) -> JobState | None:
        return block.active.get(look.column.action) if self.live and look.added else None

    def texts(
        self, row_ids: Sequence[int], columns: Sequence[int], reader: Reader | None = None
    ) -> Iterator[list[str]]:
        """Cells as people see them, row by row, read past the cache so that a large copy does not empty it.

        Args:
            row_ids: The rows.
            columns: Places of the columns.
            reader: Of the thread that asks, where it is another one.
        """
        ids = [self.looks[column].column.id for column in columns]
        for cells in (reader or self._reader).rows(self.sheet.id, ids, row_ids):
            yield [in_words(self.looks[column].column, text) for column, text in zip(columns, cells, strict=True)]

    def texts_now(
        self, row_ids: Sequence[int], columns: Sequence[Column], reader: Reader | None = None
    ) -> list[list[str]] | None:
        """Cells as people see them, wherever their columns stand by now, with what is being typed.

        Args:
            row_ids: The rows.
            columns: The columns.
            reader: Of the thread that asks, where it is another one.

        Returns:
            None where one of the rows is gone.
        """
        found = list((reader or self._reader).rows(self.sheet.id, [column.id for column in columns], row_ids))
        if len(found) < len(row_ids):
            return None
        typed = dict(self._typing)
        return [
            [in_words(column, typed.get((row_id, column.id), text)) for column, text in zip(columns, line, strict=True)]
            for row_id, line in zip(row_ids, found, strict=True)
        ]

    def place_of(self, row_id: int) -> int:
        """Where a row is shown; -1: nowhere. Quick where rows are in their own order, else one pass over all."""
        at = bisect_left(self.ids, row_id)
        if at < len(self.ids) and self.ids[at] == row_id:
            return at
        try:
            return self.ids.index(row_id)
        except ValueError:
            return -1

    # ------------------------------------------------------------------------- what changes it

    def show_ids(self, ids: array[int]) -> None:
        """Show these rows, in this order."""
        if ids == self.ids:
            return
        self.beginResetModel()
        self.ids = ids
        self._cache.clear()
        self.endResetModel()

    def add_ids(self, row_ids: Collection[int]) -> None:
        """Show more rows at the end."""
        if not row_ids:
            return
        start = len(self.ids)
        self.beginInsertRows(_NOWHERE, start, start + len(row_ids) - 1)
        self.ids.extend(row_ids)
        self.endInsertRows()

    def forget_rows(self) -> None:
        """Read all rows anew."""
        self._cache.clear()

    def show_columns(self, sheet: Sheet, looks: tuple[Look, ...]) -> list[int]:
        """Show the sheet with the columns that it has now; returns the places of those that are new."""
        self.sheet = sheet
        self._recogniser = Recogniser(sheet.columns)
        self._cache.clear(len(looks))
        known = [look.column.id for look in self.looks]
        new = [place for place, look in enumerate(looks) if look.column.id not in known]
        if [look.column.id for look in looks if look.column.id in known] != known:
            self.beginResetModel()
            self.looks = looks
            self.endResetModel()
            return new
        for place in new:
            self.beginInsertColumns(_NOWHERE, place, place)
            self.looks = (*self.looks[:place], looks[place], *self.looks[place:])
            self.endInsertColumns()
        self.looks = looks
        return new

    def refresh(self, changed: Collection[int], first: int, last: int) -> None:
        """Read changed rows again and say which cells between `first` and `last` look different now."""
        for row, before, after in self._cache.changed(changed, first, last):
            if first <= row <= last:
                for column in self._different(before, after):
                    cell = self.index(row, column)
                    self.dataChanged.emit(cell, cell)

    def show_typed(self, cells: Iterable[CellText]) -> None:
        """Show what a person typed at once, until `forget_typed`."""
        self._typing.update({(cell.row_id, cell.column_id): cell.text for cell in cells})

    def forget_typed(self, cells: Iterable[CellText]) -> None:
        """The typed cells are on disk, or were refused: show what the project holds."""
        for cell in cells:
            place = cell.row_id, cell.column_id
            if self._typing.get(place) == cell.text:  # else it was typed over once more meanwhile
                del self._typing[place]

    @property
    def typing(self) -> bool:
        """Whether anything that was typed is not on the disk yet."""
        return bool(self._typing)

    # ------------------------------------------------------------------------- inside

    def _read(self, row_ids: Sequence[int]) -> list[RowBlock]:
        return self._reader.block(self.sheet, row_ids)

    def _status(self, block: RowBlock, look: Look, text: str, state: Any) -> Chip | None:
        if state in states.LIVE:
            return states.LIVE[state]
        return states.of_outcome(text, block.cells[look.note] if look.note is not None else "")

    def _outcome(self, block: RowBlock, action: str) -> str:
        """How a row ended in an action; empty where that is not told."""
        column = status_column(self.sheet, action)
        return block.cells[self.sheet.columns.index(column)] if column is not None else ""

    def _tip(self, row: int, column: int) -> str | None:
        """Why a cell is empty; of a value the whole of it, and where it comes from."""
        why, text = self.why(row, column), self.text(row, column)
        if why or self.looks[column].nature in (Nature.STATUS, Nature.NOTE):
            return why or text or None
        source = self.told.source(self.sheet, self.looks[column].column, self.block(row).id)
        return "\n".join(filter(None, (text, source))) or None

    def _different(self, before: RowBlock, after: RowBlock) -> Iterator[int]:
        moved = before.active != after.active
        for column, look in enumerate(self.looks):
            if (
                before.cells[look.place] != after.cells[look.place]
                or (look.column.id in before.edited) != (look.column.id in after.edited)
                or (moved and look.added)
            ):
                yield column


def _meaning(column: Column) -> str:
    """A column's title, with what it is taken for where the title does not say so."""
    means = named(FIELD_TITLES[column.field]) if column.field is not None else ""
    title = shown_title(column)
    return f"{title} · {means}" if means and means != title else title
