"""Columns that a person inserts, deletes, renames, moves, hides and freezes; each is one step that can be undone."""

from __future__ import annotations

from collections.abc import Coroutine, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from rowcall.model.fields import FIELD_TITLES, Field
from rowcall.model.sheets import Column, Origin
from rowcall.ui import tasks
from rowcall.ui.grid.column_title import shown_title
from rowcall.ui.grid.selection import Lines
from rowcall.ui.grid.view import SheetView
from rowcall.ui.languages.named import named

if TYPE_CHECKING:
    from rowcall.session import Session

_OF_RUNS = ("_status", "_note")
"""How the keys of columns end that tell of a run and hold nothing that was bought."""


class ColumnChanges(QObject):
    """Changes the columns of one sheet.

    Attributes:
        order: Ids of all columns from left to right, hidden ones as well; kept by the page.

    Signals:
        said: A short remark for the status bar.
        rename_asked: The place of a column whose title is to be changed.
    """

    said = Signal(str)
    rename_asked = Signal(int)

    def __init__(self, session: Session, view: SheetView, owner: QWidget) -> None:
        super().__init__(owner)
        self._session = session
        self._view = view
        self._model = view.sheet_model()
        self._owner = owner
        self.order: tuple[int, ...] = ()
        view.widths.sized.connect(self._keep_widths)
        view.titles.moved.connect(self.drop)

    # ------------------------------------------------------------------------- which

    def places(self) -> list[int]:
        """The columns that the selection touches, or the one with the focus."""
        touched: set[int] = set()
        for part in self._view.selected.ranges():
            touched.update(range(part.left, part.right + 1))
        now = self._view.currentIndex().column()
        return sorted(touched) or ([now] if now >= 0 else [])

    def whole_columns(self) -> bool:
        """Whether the selection is made of whole columns, but not of the whole sheet."""
        chosen = self._view.selected
        if chosen.lines is not None:
            return chosen.lines is Lines.COLUMNS
        return chosen.made_of(Lines.COLUMNS) and not chosen.made_of(Lines.ROWS) and self._model.rowCount() > 1

    def hidden(self) -> list[Column]:
        """The columns that are not shown."""
        return [column for column in self._model.sheet.columns if column.id in self._model.sheet.layout.hidden]

    # ------------------------------------------------------------------------- what is done

    def insert(self, *, right: bool = False) -> None:
        """Insert as many columns as are selected, to their left or to their right."""
        places = self.places()
        if self._model.locked or not places:
            return
        beside = self._column(places[-1] if right else places[0])
        place, count = self.order.index(beside.id) + right, len(places)
        title = self.tr("Insert column") if count == 1 else self.tr("Insert columns")
        structure = self._session.structure
        self._start(structure.insert_columns(self._sheet_id, self.tr("New column"), count, place, self.order, title))

    def delete(self) -> None:
        """Delete the columns that the selection touches."""
        columns = [self._column(place) for place in self.places()]
        if self._model.locked or not columns:
            return
        if len(columns) == self._model.columnCount():
            self.said.emit(self.tr("One column has to stay."))
            return
        title = self.tr("Delete {columns}").format(columns=_names(columns))
        self._start(self._session.structure.delete_columns(self._sheet_id, [column.id for column in columns], title))
        marking = [column for column in columns if column.field is Field.DO_NOT_CONTACT]
        if marking:
            told = self.tr("Whoever is marked in {columns} is still not contacted. Undo brings the column back.")
            self.said.emit(told.format(columns=_names(marking)))
        bought = [column for column in columns if column.origin is Origin.ADDED and not column.key.endswith(_OF_RUNS)]
        if bought:
            told = self.tr("What was found is kept: {columns} is not paid for twice. Undo brings it back.")
            self.said.emit(told.format(columns=_names(bought)))

    def rename(self) -> None:
        """Let the title of the column with the focus be changed."""
        place = self._view.currentIndex().column()
        if place >= 0 and not self._model.locked:
            self.rename_asked.emit(place)

    def call(self, column: Column, name: str) -> None:
        """Call a column otherwise."""
        wanted = name.strip()
        if wanted and wanted not in (column.header, column.title, shown_title(column)):
            title = self.tr("Rename {column}").format(column=shown_title(column))
            self._start(self._session.structure.rename_column(self._sheet_id, column.id, wanted, title))

    def take_for(self, place: int, field: Field | None) -> None:
        """Say what a column means."""
        column = self._column(place)
        if column.field is not field and not self._model.locked:
            means = named(FIELD_TITLES[field]) if field is not None else self.tr("nothing special")
            title = self.tr("Take {column} for {field}").format(column=shown_title(column), field=means)
            self._start(self._session.structure.take_for(self._sheet_id, column.id, field, title))

    def move(self, step: int) -> None:
        """Move the selected columns by one place."""
        places = self.places()
        if places:
            target = places[0] - 1 if step < 0 else places[-1] + 1
            if 0 <= target < self._model.columnCount():
                self._move(places, target, after=step > 0)
                row = self._view.currentIndex().row()
                self._view.place.keep_current(row, self._view.currentIndex().column() + step)

    def drop(self, gap: int) -> None:
        """Move the selected columns before the one at this place, as by dragging; they stay selected."""
        places = self.places()
        rest = [place for place in range(self._model.columnCount()) if place not in places]
        behind = [place for place in rest if place >= gap]
        if not places or not rest:
            return
        target = behind[0] if behind else rest[-1]
        at = rest.index(target) + (not behind)
        if places != list(range(at, at + len(places))):
            now = self._view.currentIndex()
            self._move(places, target, after=not behind)
            self._view.place.keep_current(now.row(), at + places.index(now.column()), range(at, at + len(places)))

    def hide(self) -> None:
        """Hide the columns that the selection touches; they stay in the list and can be exported."""
        columns = [self._column(place) for place in self.places()]
        if len(columns) == self._model.columnCount():
            self.said.emit(self.tr("One column has to stay."))
        elif columns:
            ids = {column.id for column in columns}
            title = self.tr("Hide {columns}").format(columns=_names(columns))
            self._arrange(lambda layout: layout.with_hidden(layout.hidden | ids), title)

    def show(self, column_ids: Iterable[int] | None = None) -> None:
        """Show hidden columns again; None: all of them."""
        back = frozenset(column_ids) if column_ids is not None else self._model.sheet.layout.hidden
        if back:
            title = self.tr("Show columns")
            self._arrange(lambda layout: layout.with_hidden(layout.hidden - back), title)

    def freeze(self) -> None:
        """Let the columns up to the one with the focus stay while the others are scrolled, or let them go again."""
        place = self._view.currentIndex().column()
        if place < 0:
            return
        if self._view.held == place + 1:
            self._view.hold(0)
            return
        self._view.hold(0)
        wanted = 0 if self._model.sheet.layout.frozen == place + 1 else place + 1
        title = self.tr("Freeze columns") if wanted else self.tr("Unfreeze columns")
        self._arrange(lambda layout: layout.with_frozen(wanted), title)

    # ------------------------------------------------------------------------- inside

    @property
    def _sheet_id(self) -> int:
        return self._model.sheet.id

    def _column(self, place: int) -> Column:
        return self._model.looks[place].column

    def _move(self, places: list[int], target: int, *, after: bool) -> None:
        if self._model.locked:
            return
        columns = [self._column(place) for place in places]
        ids = [column.id for column in columns]
        rest = [column_id for column_id in self.order if column_id not in ids]
        at = rest.index(self._column(target).id) + after
        title = self.tr("Move {columns}").format(columns=_names(columns))
        self._arrange(lambda layout: layout.with_order((*rest[:at], *ids, *rest[at:])), title)

    def _keep_widths(self, widths: Mapping[int, int]) -> None:
        self._arrange(lambda layout: layout.with_widths(widths), self.tr("Column width"))

    def _arrange(self, change: Any, title: str) -> None:
        if not self._model.locked:
            self._start(self._session.structure.arrange(self._sheet_id, change, title))

    def _start(self, change: Coroutine[Any, Any, Any]) -> None:
        tasks.start(change, owner=self._owner)


def _names(columns: Iterable[Column]) -> str:
    return ", ".join(shown_title(column) for column in columns)
